"""One panel of prices: its title, its plot, and labels at the line ends."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from engine import ASSETS
from gui.controls.fitting_label import FittingLabel
from gui.files.content import read_json
from gui.nights import Nights
from gui.views.end_labels import EndLabels
from gui.views.price_plot import PricePlot


def public_lows() -> dict[int, float]:
    """Lowest public price of each asset that night, relative to the day's high."""
    lows = read_json("facts", "public_lows.json")["lows"]
    return {ASSETS.index(name): day["low"] / day["high"] for name, day in lows.items()}


class PricePanel(QWidget):
    """Title, plot and labels of some assets."""

    def __init__(self, column: tuple[int, ...], assets: tuple[int, ...], show_clock: bool) -> None:
        super().__init__()
        lows = {asset: low for asset, low in public_lows().items() if asset in assets}
        self.shows_clock, self._column = show_clock, column
        self.title = FittingLabel()
        self.plot = PricePlot(assets, lows, show_clock)
        self.labels = EndLabels(self.plot, column)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        grid.addWidget(self.title, 0, 0, 1, 2)
        grid.addWidget(self.plot, 1, 0)
        grid.addWidget(self.labels, 1, 1)
        grid.setRowStretch(1, 1)
        self.setMinimumSize(160, 90)

    def set_stacked(self, stacked: bool) -> None:
        """Whether it stands in one column with all others: its labels leave room for theirs."""
        self.labels.hold(tuple(range(len(ASSETS))) if stacked else self._column)

    @property
    def assets(self) -> tuple[int, ...]:
        """The assets drawn, by index."""
        return self.plot.assets

    def nearest_asset(self, nights: Nights, minute: float, price: float) -> int:
        """The asset whose live line passes nearest to a point."""
        row = nights.live.row_at(minute)
        return min(self.assets, key=lambda asset: abs(nights.live.prices[row, asset] - price))
