"""How sure a line is: the prices between which it could run, shaded behind it."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QGraphicsPathItem, QStyleOptionGraphicsItem, QWidget

from engine.uncertainty import Band
from gui.look.theme import Theme
from gui.nights import Nights

FILL_OPACITY, EDGE_STRENGTH = 0.11, 0.55
"""How strongly the asset's colour shows in the band and along its edges."""

ROOM_FOR_EDGES = (0.5, 0.01)
"""Minutes and prices, a few pixels each, by which the edges may stand out of the band."""


def band_is_of(band: Band | None, nights: Nights) -> bool:
    """Whether there is a band and it belongs to the live night."""
    return band is not None and band.parameters == nights.live.parameters


class PriceBand(QGraphicsPathItem):
    """The band of one asset in a plot's coordinates, up to a minute.

    Its outline is cut at the minute: seen through a gap it would be cheaper to paint, but SVG
    would lose all that is drawn after it.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setPen(pg.mkPen(None))
        self._minutes, self._lowest, self._highest = (np.empty(0) for _ in range(3))
        self._end = np.inf

    def set_theme(self, theme: Theme, asset: int, filled: bool, times: float = 1.0) -> None:
        """Colours and the width of the edges, in a picture so many times as large.

        Where bands overlap only one is filled.
        """
        edge = theme.faint_asset_colour(asset, EDGE_STRENGTH)
        self.setPen(pg.mkPen(edge, width=theme.width(1) * times))
        fill = theme.asset_colour(asset, FILL_OPACITY)
        self.setBrush(fill if filled else Qt.BrushStyle.NoBrush)

    def clear(self) -> None:
        """Shade nothing."""
        self._minutes, self._lowest, self._highest = (np.empty(0) for _ in range(3))
        self._cut()

    def draw(self, band: Band, asset: int) -> None:
        """Shade between an asset's lowest and highest prices."""
        self._minutes = band.minutes
        self._lowest, self._highest = band.lowest[:, asset], band.highest[:, asset]
        self._cut()

    def end_at(self, minute: float) -> None:
        """Show what lies before a minute of the night."""
        if minute != self._end:
            self._end = minute
            self._cut()

    def boundingRect(self) -> QRectF:
        # Qt's own would add the pen's width in pixels to minutes and prices and paint far too much
        minutes, prices = ROOM_FOR_EDGES
        return self.path().boundingRect().adjusted(-minutes, -prices, minutes, prices)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        super().paint(painter, option, widget)

    def _cut(self) -> None:
        """Outline what lies before the end: along the highest prices, and back along the lowest."""
        rows = int(np.searchsorted(self._minutes, self._end, side="right"))
        self.setVisible(rows > 0)
        if not rows:
            self.setPath(QPainterPath())
            return
        minutes = np.append(self._minutes[:rows], self._end)
        if rows == len(self._minutes):
            minutes = minutes[:-1]
        highest, lowest = (
            np.interp(minutes, self._minutes, prices) for prices in (self._highest, self._lowest)
        )
        there_and_back = np.concatenate((minutes, minutes[::-1]))
        self.setPath(pg.arrayToQPath(there_and_back, np.concatenate((highest, lowest[::-1]))))
