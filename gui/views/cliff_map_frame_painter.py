"""Painting what stands around the cliff map: frame, axes, scale, and what is said."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QImage, QPainter, QPen, QPolygonF

from gui.look.colour_scale import STEPS, colour_scale
from gui.look.theme import SPACE, Theme
from gui.views.cliff_map_layout import MapLayout
from gui.views.cliff_map_marks import Label, MapMarks
from gui.views.cliff_map_painter import rounded

CENTRED = Qt.AlignmentFlag.AlignCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)


class MapFramePainter:
    """One painting of the surroundings of the map."""

    def __init__(self, painter: QPainter, theme: Theme, layout: MapLayout) -> None:
        self._painter, self._theme, self._layout = painter, theme, layout
        self._small = QFontMetrics(theme.font("small"))

    def paint(self, marks: MapMarks, focused: bool) -> None:
        """Frame, axes and scale; the ring of the keyboard's focus about the plot."""
        self._frame(marks.progress, focused)
        self._x_axis(marks.x_ticks)
        self._y_axis(marks.y_ticks)
        if marks.bar_ticks:
            self._scale(marks)

    def say(self, box: QRectF, sayings: Iterable[tuple[str, str]]) -> None:
        """The first of some words, each with a text role, that fits a box; or else the last."""
        painter = self._painter
        painter.setPen(self._theme.colour("text"))
        words = ""
        for role, words in sayings:
            painter.setFont(self._theme.font(role))
            if painter.boundingRect(box, WRAP, words).height() <= box.height():
                break
        painter.drawText(box, WRAP, words)

    def caption(self, room: QRectF, text: str) -> None:
        """Secondary words in the middle of a room, or nothing where they do not fit."""
        if self._small.horizontalAdvance(text) > room.width():
            return
        self._painter.setFont(self._theme.font("small"))
        self._painter.setPen(self._theme.colour("muted"))
        self._painter.drawText(room, CENTRED, text)

    def _frame(self, progress: float | None, focused: bool) -> None:
        """A hairline, or the ring; along its foot, how much is computed."""
        painter, theme, plot = self._painter, self._theme, self._layout.plot
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if focused:  # a gap, for the map has the ring's colour too
            painter.setPen(theme.pen("panel", 6))
            painter.drawRect(plot)
        painter.setPen(
            theme.pen("accent", 2) if focused else QPen(theme.colour("muted"), theme.hairline)
        )
        painter.drawRect(plot)
        if progress is not None:
            height = theme.px(3)
            bar = QRectF(plot.left(), plot.bottom() - height / 2, plot.width() * progress, height)
            painter.fillRect(bar, theme.colour("accent"))

    def _x_axis(self, ticks: Sequence[Label]) -> None:
        painter, theme, plot = self._painter, self._theme, self._layout.plot
        painter.setFont(theme.font("small"))
        painter.setPen(QPen(theme.colour("muted"), theme.hairline))
        top = plot.bottom() + theme.px(4)
        for share, text in ticks:
            x = self._layout.point(share, 0).x()
            painter.drawLine(QPointF(x, plot.bottom()), QPointF(x, top))
            width = self._small.horizontalAdvance(text) + 2
            painter.drawText(QRectF(x - width / 2, top, width, self._small.height()), CENTRED, text)

    def _y_axis(self, ticks: Sequence[Label]) -> None:
        painter, theme, plot = self._painter, self._theme, self._layout.plot
        painter.setFont(theme.font("small"))
        painter.setPen(QPen(theme.colour("muted"), theme.hairline))
        right, height = plot.left() - theme.px(4), self._small.height()
        for share, text in ticks:
            y = self._layout.point(0, share).y()
            painter.drawLine(QPointF(right, y), QPointF(plot.left(), y))
            painter.drawText(QRectF(0, y - height / 2, right - theme.px(3), height), RIGHT, text)

    def _scale(self, marks: MapMarks) -> None:
        painter, theme, bar = self._painter, self._theme, self._layout.bar
        colours = np.ascontiguousarray(colour_scale(theme)[::-1])
        image = QImage(colours.data, 1, STEPS, 4, QImage.Format.Format_ARGB32)
        painter.drawImage(bar, image)
        painter.setPen(QPen(theme.colour("muted"), theme.hairline))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
        height = self._small.height()
        taken = None
        if marks.level is not None:
            taken = self._layout.level(marks.level[0])
            self._scale_label(taken, marks.level[1], "strong")
            painter.setPen(rounded(theme.pen("text", 3)))
            painter.drawLine(QPointF(bar.left(), taken), QPointF(bar.right(), taken))
        for share, text in marks.bar_ticks:
            y = self._layout.level(share)
            if taken is None or abs(y - taken) >= height:
                self._scale_label(y, text, "small")
        if marks.value is not None:
            self._needle(self._layout.level(marks.value))

    def _scale_label(self, y: float, text: str, role: str) -> None:
        painter, theme, bar = self._painter, self._theme, self._layout.bar
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text" if role == "strong" else "muted"))
        height = QFontMetrics(theme.font(role)).height()
        left = bar.right() + theme.px(SPACE / 2)
        width = painter.fontMetrics().horizontalAdvance(text) + 2
        painter.drawText(QRectF(left, y - height / 2, width, height), LEFT, text)

    def _needle(self, y: float) -> None:
        """A small head left of the scale that points at a value."""
        painter, theme, left = self._painter, self._theme, self._layout.bar.left()
        size = float(theme.px(6))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.text))
        tip = QPointF(left - 1, y)
        painter.drawPolygon(
            QPolygonF([tip, tip + QPointF(-size, -size / 1.5), tip + QPointF(-size, size / 1.5)])
        )
