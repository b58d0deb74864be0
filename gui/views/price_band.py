"""How sure a line is: the prices between which it could run, shaded behind it."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsRectItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

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


class _Shade(QGraphicsPathItem):
    """The whole band, painted once and kept: it changes with the night, not with the moment."""

    def __init__(self, parent: QGraphicsItem) -> None:
        super().__init__(parent)
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)

    def boundingRect(self) -> QRectF:
        # Qt's own would add the pen's width in pixels to minutes and prices and keep a huge picture
        minutes, prices = ROOM_FOR_EDGES
        return self.path().boundingRect().adjusted(-minutes, -prices, minutes, prices)

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        super().paint(painter, option, widget)


class PriceBand(QGraphicsRectItem):
    """The band of one asset in a plot's coordinates, seen through a gap that ends at a minute."""

    def __init__(self) -> None:
        super().__init__()
        self.setPen(pg.mkPen(None))
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        self.shade = _Shade(self)

    def set_theme(self, theme: Theme, asset: int, filled: bool) -> None:
        """Colours and the width of the edges; where bands overlap only one is filled."""
        edge = theme.faint_asset_colour(asset, EDGE_STRENGTH)
        self.shade.setPen(pg.mkPen(edge, width=theme.scale))
        fill = theme.asset_colour(asset, FILL_OPACITY)
        self.shade.setBrush(fill if filled else Qt.BrushStyle.NoBrush)

    def clear(self) -> None:
        """Shade nothing."""
        self.shade.setPath(QPainterPath())

    def draw(self, band: Band, asset: int) -> None:
        """Shade between an asset's lowest and highest prices over the whole night."""
        there_and_back = np.concatenate((band.minutes, band.minutes[::-1]))
        outline = np.concatenate((band.highest[:, asset], band.lowest[::-1, asset]))
        self.shade.setPath(pg.arrayToQPath(there_and_back, outline))

    def end_at(self, minute: float) -> None:
        """Show what lies before a minute of the night."""
        low, high = -1.0, 2.0  # all prices, relative to the start
        self.setRect(QRectF(0, low, minute, high - low))
