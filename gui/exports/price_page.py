"""A page that holds the prices alone: a figure for handouts, slides and animations."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from gui.exports.figure import Figure, keep_out_of_sight
from gui.exports.stamp import stamp
from gui.look.style_sheet import qt_palette, style_sheet
from gui.look.theme import SPACE, Theme
from gui.nights import Nights
from gui.views.price_view import PriceView


class PricePage(QWidget):
    """The prices of nights at a moment, with what the window says below; nobody sees it."""

    def __init__(self, nights: Nights, theme: Theme, size: QSize) -> None:
        super().__init__()
        self.setObjectName("panelBody")
        keep_out_of_sight(self)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.prices = PriceView()
        self._nights, self._theme = nights, theme
        self._disclaimer = QLabel(self.tr("A stylised model: not a forecast, not advice."))
        self._disclaimer.setProperty("muted", True)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.px(SPACE)] * 4)
        column.addWidget(self.prices, 1)
        column.addWidget(self._disclaimer)
        self.setPalette(qt_palette(theme))
        self.setStyleSheet(style_sheet(theme))
        self._disclaimer.setFont(theme.font("small"))
        self.prices.set_theme(theme)
        self.prices.show_nights(nights)
        self._hide_what_is_off()
        self.resize(size)
        self.show()

    @property
    def ready(self) -> bool:
        """Always: prices are all in the nights."""
        return True

    def set_minute(self, minute: float) -> None:
        """Show a minute of the night."""
        self.prices.show_moment(minute)

    def take_after(self, seen: PriceView) -> None:
        """Show the moment, the asset in focus, marks and bands of the prices in a window."""
        self.prices.set_direction_colours(seen.direction_colours)
        self.prices.lows_switch.setChecked(seen.lows_switch.isChecked())
        self.prices.set_lows_told(seen.lows_told)
        if seen.band is not None:
            self.prices.sure_switch.setChecked(True)
            self.prices.show_answer(seen.band)
        self.prices.set_focus_asset(seen.focus_asset)
        self.prices.show_moment(seen.minute)
        self._hide_what_is_off()

    def _hide_what_is_off(self) -> None:
        """On paper nobody can switch anything on; what is on stays, as a legend."""
        prices = self.prices
        prices.sure_switch.setVisible(prices.sure_switch.isChecked())
        prices.lows_switch.setVisible(prices.lows_switch.isChecked() and prices.lows_told)

    def figure(self) -> Figure:
        """The page as it stands."""
        return Figure(self, self._theme, stamp(self._nights.live.parameters), self._disclaimer)
