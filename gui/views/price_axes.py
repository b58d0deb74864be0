"""The axes of a price panel: changes since the start, and the clock of a place."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from engine.night import NIGHT
from gui.words.figures import change, clock

FIRST_TICK = 10
"""21:00 UTC, in minutes of the night."""

TICK_MINUTES = 30
TICK_ROOM = 56
"""Minutes between times under a panel, doubled where they would stand closer than this many
pixels at scale 1."""


Line = tuple[QPen, QPointF, QPointF]


class ChangeAxis(pg.AxisItem):
    """Prices relative to the start, written as changes."""

    overhang = 0.0
    """Pixels by which the box of a figure may stand out at either end: half its height, for the
    figure itself, which is lower in every font, then lies inside."""

    def boundingRect(self) -> QRectF:
        return super().boundingRect().adjusted(0, -self.overhang, 0, self.overhang)

    def drawPicture(
        self, painter: QPainter, axis: Line, grid: list[Line], labels: list[tuple[object, ...]]
    ) -> None:
        """The grid as rectangles: a thin line that is seen through takes Qt fifty times as long."""
        for pen, left, right in grid:
            half = pen.widthF() / 2
            line = QRectF(left, right).normalized().adjusted(0, -half, 0, half)
            painter.fillRect(line, pen.color())
        super().drawPicture(painter, axis, [], labels)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [change(value) for value in values]


class ClockAxis(pg.AxisItem):
    """Minutes of the night, written as the clock of a place."""

    place = "UTC"
    room = float(TICK_ROOM)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        return [clock(value, self.place) for value in values]

    def tickValues(self, low: float, high: float, size: float) -> list[tuple[float, list[float]]]:
        crowded = size * TICK_MINUTES / NIGHT < self.room
        spacing = 2 * TICK_MINUTES if crowded else TICK_MINUTES
        first = FIRST_TICK + (spacing - TICK_MINUTES)
        return [(spacing, [float(tick) for tick in np.arange(first, NIGHT, spacing)])]
