"""Painting the spiral dial from its layout."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF

from gui.look.theme import SPACE, Theme
from gui.views.dial_layout import TICKS, TIPPING, DialLayout, angle

THIN, THICK = 4.0, 14.0
"""Width of the arc where a fall dies out, and where it feeds itself most, at scale 1."""

APART = 5.0
"""Degrees from which the hand of the highest gain stands clear of the needle."""

ARC_STEPS = 24
"""Corners of a quarter circle: of a radius of 300 pixels they leave out less than 0.2."""

CENTRED = Qt.AlignmentFlag.AlignCenter


class DialPainter:
    """One painting of the dial."""

    def __init__(
        self, painter: QPainter, theme: Theme, layout: DialLayout, zones: tuple[str, str]
    ) -> None:
        self._painter, self._theme, self._layout, self._zones = painter, theme, layout, zones
        self._small = QFontMetrics(theme.font("small"))

    def paint(self, gain: float, highest: float) -> None:
        """Back to front: both arcs, the ticks, the line at 1, the highest gain, the needle."""
        self._arcs()
        self._ticks()
        self._names()
        if angle(gain) - angle(highest) > APART:
            self._highest(angle(highest))
        self._needle(angle(gain))

    def _arcs(self) -> None:
        """A thin line that dies out, and a hatched wedge that grows."""
        painter, theme = self._painter, self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("depth"))
        painter.drawPolygon(self._band(180, 90, THIN, THIN))
        growing = self._band(90, 0, THIN, THICK)
        painter.setBrush(theme.colour("debt", 0.16))
        painter.drawPolygon(growing)
        painter.setPen(theme.pen("debt", 1.25))
        painter.setBrush(theme.hatch("debt"))
        painter.drawPolygon(growing)

    def _band(self, start: float, end: float, first: float, last: float) -> QPolygonF:
        """A stretch of the scale whose width goes from `first` to `last`."""
        layout, scale = self._layout, self._theme.scale
        outer, inner = [], []
        for step in range(ARC_STEPS + 1):
            share = step / ARC_STEPS
            at = start + (end - start) * share
            outer.append(layout.at(at, layout.radius))
            inner.append(layout.at(at, layout.radius - scale * (first + (last - first) * share)))
        return QPolygonF([*outer, *reversed(inner)])

    def _ticks(self) -> None:
        painter, theme, layout = self._painter, self._theme, self._layout
        painter.setFont(theme.font("small"))
        height = self._small.height()
        for tick in TICKS:
            at, text = angle(tick), f"{tick:g}"
            tipping = tick == TIPPING
            inner = layout.radius - theme.px(THICK + 6 if tipping else THIN)
            painter.setPen(theme.pen("text" if tipping else "muted", 2 if tipping else 1))
            painter.drawLine(
                layout.at(at, inner), layout.at(at, layout.radius + theme.px(2 if tipping else 3))
            )
            width = self._small.horizontalAdvance(text) + 2
            # labels stand as far from the arc as their own half diagonal in that direction
            edge = layout.at(at, layout.radius + theme.px(4))
            side = (edge - layout.hub) / (layout.radius + theme.px(4))
            centre = edge + QPointF(side.x() * width / 2, side.y() * height / 2)
            box = QRectF(centre.x() - width / 2, centre.y() - height / 2, width, height)
            painter.setPen(theme.colour("text" if tipping else "muted"))
            painter.drawText(box, CENTRED, text)

    def _names(self) -> None:
        """What either half of the scale means, under it."""
        painter, theme, layout = self._painter, self._theme, self._layout
        row = layout.zone_row
        calm, spiral = self._zones
        gap = theme.px(SPACE)
        left = QRectF(row.left(), row.top(), layout.hub.x() - row.left() - gap, row.height())
        right = QRectF(layout.hub.x() + gap, row.top(), left.width(), row.height())
        painter.setPen(theme.colour("depth"))
        painter.drawText(left, CENTRED, calm)
        painter.setPen(theme.colour("debt"))
        painter.drawText(right, CENTRED, spiral)

    def _highest(self, at: float) -> None:
        """A thin hand that stays at the highest gain so far."""
        painter, theme, layout = self._painter, self._theme, self._layout
        inner = layout.at(at, layout.radius - theme.px(THICK + 6))
        painter.setPen(theme.pen("text", 1.25))
        painter.drawLine(inner, layout.at(at, layout.radius))
        painter.setBrush(theme.colour("panel"))
        painter.drawEllipse(inner, theme.px(2.5), theme.px(2.5))

    def _needle(self, at: float) -> None:
        painter, theme, layout = self._painter, self._theme, self._layout
        end = layout.at(at, layout.radius - theme.px(THIN + 2))
        across = layout.at(at + 90, 1) - layout.hub
        foot, tip = across * theme.px(3), across * theme.scale * 0.75
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        painter.drawPolygon(QPolygonF([layout.hub + foot, end + tip, end - tip, layout.hub - foot]))
        painter.drawEllipse(layout.hub, theme.px(6), theme.px(6))
