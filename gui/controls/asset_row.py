"""A row of seven buttons, one for each asset: the one in focus is filled with its colour."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from engine.assets import ASSETS
from gui.controls.pill import Pill
from gui.look.theme import SPACE, Theme
from gui.words.figures import asset_name

DOT, DOT_ROOM = 6, 10
"""Diameter of the dot of colour and the width it takes with its gap, in pixels at scale 1."""


class AssetPill(Pill):
    """An asset's name beside a dot of its colour; filled with that colour while it is in focus."""

    def __init__(self, asset: int, parent: QWidget | None = None) -> None:
        super().__init__(asset_name(asset), parent)
        self._asset = asset
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:
        return super().sizeHint() + QSize(self._theme.px(DOT_ROOM), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = theme.asset_colour(self._asset)
        edge = theme.colour("text" if self.underMouse() else "line")
        box = self.paint_ground(painter, colour if on else edge, colour if on else None)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("panel") if on else colour)
        left, radius = box.left() + theme.px(SPACE), theme.px(DOT) / 2
        painter.drawEllipse(QPointF(left + radius - theme.px(2), box.center().y()), radius, radius)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("panel" if on else "text"))
        words = box.adjusted(theme.px(DOT_ROOM), 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class AssetRow(QWidget):
    """Chooses the asset in focus, by mouse or with the arrow keys."""

    chosen = Signal(int)
    """The user chose an asset, by its index."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for asset in range(len(ASSETS)):
            pill = AssetPill(asset, self)
            pill.join(self._group, asset)
            self._row.addWidget(pill)
        self._group.idClicked.connect(self.chosen)

    def pill(self, asset: int) -> AssetPill:
        """The button of an asset."""
        pill = self._group.button(asset)
        assert isinstance(pill, AssetPill)
        return pill

    def set_asset(self, asset: int) -> None:
        """Show an asset as chosen, silently."""
        self.pill(asset).setChecked(True)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._row.setSpacing(theme.px(SPACE / 2))
        for asset in range(len(ASSETS)):
            self.pill(asset).set_theme(theme)
        self._row.invalidate()

    def width_wished(self) -> int:
        """The width of the row with every name in full."""
        widths = (self.pill(asset).sizeHint().width() for asset in range(len(ASSETS)))
        return sum(widths) + (len(ASSETS) - 1) * self._row.spacing()
