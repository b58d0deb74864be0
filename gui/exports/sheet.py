"""A window nobody sees, to paint moments from while the one on the screen goes on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize

from gui.exports.figure import Figure, keep_out_of_sight, window_figure
from gui.look.style_sheet import qt_palette
from gui.look.theme import Theme
from gui.nights import Nights
from gui.views.deep_view import DeepView
from gui.window import Window


class Sheet(Window):
    """Shows nights already computed; tells the application nothing of its colours.

    Lines go on beyond the moment, faintly, only if the nights say that their rest may be seen.
    """

    def __init__(self, nights: Nights, theme: str, scale: float | None, size: QSize) -> None:
        super().__init__(nights.live.parameters, theme, scale, replace(nights, previous=None))
        keep_out_of_sight(self)
        if nights.rest_shown:
            self.to_end()
        self.resize(size)
        self.show()

    @property
    def ready(self) -> bool:
        """Whether the view below the prices has the answers it asked for."""
        current = self.parts.stage.current
        return not (isinstance(current, DeepView) and current.waiting)

    def take_after(self, window: Window) -> None:
        """Show what is on show in a window: its view below the prices, its group, its asset.

        A view that stands still while the night goes on gives way to the order book.
        """
        here, there = self.parts, window.parts
        self.set_place(window.place)
        self.set_focus_asset(there.prices.focus_asset)
        here.tower.set_family(there.tower.family)
        here.leverage_bar.set_family(there.tower.family)
        here.tower.set_account_view(there.tower.account_view)
        for tabs, others in (
            (here.all_tabs, there.all_tabs),
            (here.shared_tabs, there.shared_tabs),
        ):
            tabs.pill(others.current).setChecked(True)
        for view, other in zip(here.views, there.views, strict=True):
            view.set_introduced(other.introduced)
        number = there.stage.number if there.stage.current.moves else 0
        here.stage.turn_to(number, again=True)

    def figure(self) -> Figure:
        """The sheet as it stands."""
        return window_figure(self)

    def say_no_room(self) -> None:
        """Nobody can make the sheet larger: nothing is said."""

    def tell_application(self, theme: Theme) -> None:
        self.setPalette(qt_palette(theme))
