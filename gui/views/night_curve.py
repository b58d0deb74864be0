"""The items of a price plot: curves over the night, and marks of public lows."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPolygonItem

from engine.night import NIGHT

ANY_PRICE = QRectF(0.0, -1.0, NIGHT, 4.0)
"""(minute, price) of all that may be drawn, with room for the width of lines."""

TRIANGLE = QPolygonF([QPointF(-0.5, 0.0), QPointF(0.5, 0.5), QPointF(0.5, -0.5)])
"""A triangle that points left, as wide and high as the unit."""


class NightCurve(pg.PlotCurveItem):
    """A curve on axes that are set and never fitted: it need not measure itself at each frame.

    Measuring all curves takes pyqtgraph a tenth of a frame of play.
    """

    def boundingRect(self) -> QRectF:
        return ANY_PRICE


class LowMark(QGraphicsPolygonItem):
    """A small triangle at a price, the same size at every scale of the axes."""

    def __init__(self, price: float) -> None:
        super().__init__(TRIANGLE)
        self.price = price
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)

    def show_at(self, minute: float) -> None:
        """Stand at a minute."""
        self.setPos(minute, self.price)

    def set_look(self, pen: QPen, size: float) -> None:
        """The pen, and the size in pixels."""
        self.setPen(pen)
        self.setScale(size)
