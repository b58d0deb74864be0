"""A switch with its label: on or off, told by the place of its knob."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.look.theme import LIGHT, SPACE, Theme

TRACK_WIDTH, TRACK_HEIGHT = 26, 14
"""In pixels at scale 1."""


class Switch(QAbstractButton):
    """A checkable button drawn as a switch, its text to the right."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.setText(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text size from a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        theme = self._theme
        words = QFontMetrics(theme.font("body")).horizontalAdvance(self.text())
        return QSize(self._words_left() + words + theme.px(SPACE / 2), theme.px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._words_left(), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_track(painter, on)
        words = self.rect().adjusted(self._words_left(), 0, 0, 0)
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        text = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, words.width()
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        if self.hasFocus():
            painter.setPen(theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.drawRoundedRect(ring, theme.px(SPACE / 2), theme.px(SPACE / 2))
        painter.end()

    def _words_left(self) -> int:
        return self._theme.px(TRACK_WIDTH + 1.5 * SPACE)

    def _paint_track(self, painter: QPainter, on: bool) -> None:
        """An empty track with the knob left while off, a filled one with it right while on."""
        theme, rest = self._theme, "text" if self.underMouse() else "muted"
        width, height = theme.px(TRACK_WIDTH), theme.px(TRACK_HEIGHT)
        box = QRectF(theme.px(SPACE / 2), (self.height() - height) / 2, width, height)
        painter.setPen(theme.pen("text" if on else rest, 1.5))
        painter.setBrush(theme.colour("text") if on else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, height / 2, height / 2)
        knob = box.right() - height / 2 if on else box.left() + height / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("panel" if on else rest))
        radius = height / 2 - theme.px(3)
        painter.drawEllipse(QPointF(knob, box.center().y()), radius, radius)
