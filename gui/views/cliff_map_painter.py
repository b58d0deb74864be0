"""Painting the cliff map itself: what lies on the plot."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QImage, QPainter, QPen, QPolygonF

from engine.phase_map import FINEST, PhaseMap
from gui.look.colour_scale import STEPS, colour_scale
from gui.look.theme import SPACE, Theme
from gui.views.cliff_map_layout import (
    Along,
    MapLayout,
    beyond,
    inside,
    shares,
    smoothed,
    words_along,
)
from gui.views.cliff_map_marks import MapMarks

CENTRED = Qt.AlignmentFlag.AlignCenter

STALE = 0.4
"""Opacity of a map of the settings before, while that of these is computed."""

PIXELS = 321
"""Pixels along each side of the picture: a whole number between the points of every grid."""

RING = 7
"""Radius of the ring about the place, in pixels at scale 1."""

CLOSE = 3.0
"""Places nearer to each other than so many pixels are one point of the trail."""


def picture_of(phase_map: PhaseMap, scale: tuple[float, float], theme: Theme) -> QImage:
    """The colours of a map, the top row first; clear where there is no value."""
    share = shares(smoothed(phase_map.values, PIXELS), scale)
    known = np.isfinite(share)
    steps = np.rint(np.where(known, share, 0) * (STEPS - 1)).astype(int)
    pixels = np.where(known, colour_scale(theme)[steps], 0).astype(np.uint32)[::-1]
    rows, columns = pixels.shape
    data = np.ascontiguousarray(pixels)
    return QImage(data.data, columns, rows, 4 * columns, QImage.Format.Format_ARGB32).copy()


class CliffMapPainter:
    """One painting of the map."""

    def __init__(
        self, painter: QPainter, theme: Theme, layout: MapLayout, phase_map: PhaseMap
    ) -> None:
        self._painter, self._theme, self._layout, self._map = painter, theme, layout, phase_map
        self._small = QFontMetrics(theme.font("small"))

    def paint(self, picture: QImage, marks: MapMarks, stale: bool) -> None:
        """Back to front: colours, edge, trail, what is pointed at, the place."""
        painter, layout = self._painter, self._layout
        painter.save()
        painter.setClipRect(layout.plot)
        painter.fillRect(layout.plot, self._theme.colour("window"))
        painter.setOpacity(STALE if stale else 1.0)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(layout.plot, picture)
        self._not_possible(marks.not_possible)
        self._edges(marks)
        painter.setOpacity(1.0)
        self._trail(marks.trail)
        painter.restore()
        if marks.pointed is not None:
            self._pointed(*marks.pointed)
        self._here(*marks.here)

    def _not_possible(self, words: str) -> None:
        stride = max(1, (len(self._map.x) - 1) // (FINEST - 1))  # beyond it, not all are known
        impossible = np.argwhere(~self._map.possible[::stride, ::stride])
        if not impossible.size:
            return
        painter, theme = self._painter, self._theme
        count = (len(self._map.x) - 1) // stride + 1
        cells = [self._layout.cell(row, column, count) for row, column in impossible.tolist()]
        painter.setPen(Qt.PenStyle.NoPen)
        for brush in (QBrush(theme.colour("window")), theme.hatch("muted", 0.5)):
            painter.setBrush(brush)
            painter.drawRects(cells)
        middle = sum((cell.center() for cell in cells), QPointF()) / len(cells)
        width = self._small.horizontalAdvance(words) + theme.px(SPACE)
        box = QRectF(0, 0, width, self._small.height() + theme.px(SPACE / 2))
        box.moveCenter(middle)
        spread = max(cell.right() for cell in cells) - min(cell.left() for cell in cells)
        if width < spread and self._layout.plot.contains(box):
            painter.fillRect(box, theme.colour("window"))
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, CENTRED, words)

    def _edges(self, marks: MapMarks) -> None:
        painter, theme = self._painter, self._theme
        lines = [QPolygonF([self._layout.point(*place) for place in line]) for line in marks.edges]
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for pen in (rounded(theme.pen("panel", 6)), rounded(theme.pen("text", 3))):
            painter.setPen(pen)
            for line in lines:
                painter.drawPolyline(line)
        self._edge_words(lines, marks)

    def _edge_words(self, lines: Sequence[QPolygonF], marks: MapMarks) -> None:
        """The words of the edge, along it on its lower side."""
        theme, layout = self._theme, self._layout
        strong = QFontMetrics(theme.font("strong"))
        width = strong.horizontalAdvance(marks.edge_words) + theme.px(SPACE)
        size, gap = QSizeF(width, strong.height()), theme.px(4)
        edges = [line.toList() for line in lines if line.count() > 1]
        ring = self._around(layout.point(*inside(*marks.here)))
        for clear_of in ([ring, self._way(marks.trail)], [ring]):
            along = words_along(edges, size, gap, layout.plot, clear_of, self._lower_is_under)
            if along is not None:
                self._write(marks.edge_words, along)
                return

    def _write(self, words: str, along: Along) -> None:
        painter, theme = self._painter, self._theme
        painter.save()
        painter.translate(along.middle)
        painter.rotate(along.angle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("panel", 0.85))
        painter.drawRoundedRect(along.box, theme.px(3), theme.px(3))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(along.box, CENTRED, words)
        painter.restore()

    def _around(self, point: QPointF) -> list[QPointF]:
        """The square about the ring that is drawn at a point."""
        radius = self._theme.px(RING + 4)
        sides = ((-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1))
        return [point + QPointF(*side) * radius for side in sides]

    def _lower_is_under(self, middle: QPointF, angle: float) -> bool:
        """Whether the measure is lower under a line, as its words are turned, than over it."""
        turned, reach = math.radians(angle), self._layout.plot.height() / 8
        side = QPointF(-math.sin(turned), math.cos(turned)) * reach
        return self._value_at(middle + side) < self._value_at(middle - side)

    def _value_at(self, point: QPointF) -> float:
        row, column = self._map.nearest(*self._layout.place(point))
        return float(np.nan_to_num(self._map.values[row, column]))

    def _trail(self, trail: Sequence[tuple[float, float]]) -> None:
        """The last places, fading with age."""
        painter, theme, points = self._painter, self._theme, self._way(trail)
        for width, role in ((3.5, "panel"), (1.25, "text")):
            painter.setPen(rounded(theme.pen(role, width)))
            painter.drawPolyline(QPolygonF(points))
        painter.setPen(theme.pen("panel", 1))
        painter.setBrush(theme.colour("text"))
        for number, point in enumerate(points[:-1]):
            radius = theme.scale * (1.5 + 2 * (number + 1) / len(points))
            painter.drawEllipse(point, radius, radius)

    def _way(self, trail: Sequence[tuple[float, float]]) -> list[QPointF]:
        """The places of the trail in pixels, each apart from the one before."""
        points: list[QPointF] = []
        for place in trail:
            point = self._layout.point(*inside(*place))
            if not points or (point - points[-1]).manhattanLength() > CLOSE * self._theme.scale:
                points.append(point)
        return points

    def _here(self, across: float, up: float) -> None:
        """A dot in a ring; for a place beyond the map, inside its edge with an arrow."""
        painter, theme = self._painter, self._theme
        sideways, upwards = beyond(across, up)
        inwards = QPointF(-sideways, upwards) * theme.px(2.5 * RING)
        point = self._layout.point(*inside(across, up)) + inwards
        painter.setBrush(theme.colour("panel"))
        painter.setPen(theme.pen("panel", 2))
        painter.drawEllipse(point, theme.px(RING + 2), theme.px(RING + 2))
        painter.setPen(theme.pen("text", 2))
        painter.drawEllipse(point, theme.px(RING), theme.px(RING))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(point, theme.px(RING / 2), theme.px(RING / 2))
        if sideways:
            self._arrow(point, 90 * sideways)
        if upwards:
            self._arrow(point, 0 if upwards > 0 else 180)

    def _arrow(self, point: QPointF, turned: float) -> None:
        """A head that points away from the ring; 0 degrees is up."""
        painter, theme = self._painter, self._theme
        size, distance = float(theme.px(5)), float(theme.px(RING + 4))
        painter.save()
        painter.setPen(theme.pen("panel", 1))
        painter.translate(point)
        painter.rotate(turned)
        head = [QPointF(0, -distance - size), QPointF(-size, -distance), QPointF(size, -distance)]
        painter.drawPolygon(QPolygonF(head))
        painter.restore()

    def _pointed(self, row: int, column: int) -> None:
        """The point that is pointed at, and where it stands on both axes."""
        painter, theme, layout = self._painter, self._theme, self._layout
        last = len(self._map.x) - 1
        point, radius = layout.point(column / last, row / last), theme.px(5)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        foot = QPointF(point.x(), max(layout.plot.bottom(), point.y() + radius))
        side = QPointF(min(layout.plot.left(), point.x() - radius), point.y())
        for role, width in (("panel", 3.5), ("text", 1.25)):
            painter.setPen(theme.pen(role, width))
            painter.drawLine(point + QPointF(0, radius), foot)
            painter.drawLine(point - QPointF(radius, 0), side)
            painter.drawEllipse(point, radius, radius)


def rounded(pen: QPen) -> QPen:
    """A pen with round ends and corners."""
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen
