"""A window nobody sees, to paint moments from while the one on the screen goes on."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSize

from gui.exports.figure import Figure, keep_out_of_sight, window_figure
from gui.look.style_sheet import qt_palette
from gui.look.theme import Theme
from gui.nights import Nights
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

    def figure(self) -> Figure:
        """The sheet as it stands."""
        return window_figure(self)

    def tell_application(self, theme: Theme) -> None:
        self.setPalette(qt_palette(theme))
