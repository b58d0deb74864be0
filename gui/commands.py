"""Finding what can be done: the palette, the page of keys, and the table of the view in front."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication

from gui.controls.actions import GROUPS, actions_in
from gui.controls.palette import Offer, Palette
from gui.controls.table_window import TableWindow
from gui.look.theme import Theme
from gui.mode import Mode
from gui.views.view import View

if TYPE_CHECKING:
    from gui.window import Window

PRESENT_KEYS = (
    ("PageDown, Right, Down, Space", "The next step"),
    ("PageUp, Left, Up", "The step before"),
    (". B", "A blank screen, and back"),
    ("N", "The speaker\u2019s notes"),
    ("S", "Swap the screens"),
    ("Esc", "Let go of a slider; then end"),
)
"""Keys of Present and what they do, as `gui.present.clicker` has them."""


class Commands(QObject):
    """Opens what lists commands and numbers; made with the window, its parts when first needed."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.palette = Palette(window.parts.page)
        self.keys: TableWindow | None = None
        self.table: TableWindow | None = None
        self._tabled: View | None = None
        self._offers: list[Callable[[], list[Offer]]] = []
        self.palette.action_wished.connect(self._do)
        window.player.moment_changed.connect(self._follow)
        window.player.nights_changed.connect(self._follow)

    def set_theme(self, theme: Theme) -> None:
        """Give everything that is open its colours and sizes."""
        self.palette.set_theme(theme)
        for window in (self.keys, self.table):
            if window is not None:
                window.set_theme(theme)

    def close(self) -> None:
        """Close what is open."""
        for window in (self.keys, self.table):
            if window is not None:
                window.close()

    def show_palette(self) -> None:
        """Open the palette with what can be done in this mode."""
        self.palette.open((*actions_in(self._window.mode), *self._offered()))

    def offer(self, offers: Callable[[], list[Offer]]) -> None:
        """Let the palette offer more, asked each time it opens."""
        self._offers.append(offers)

    def _offered(self) -> list[Offer]:
        return [offer for offers in self._offers for offer in offers()]

    def _do(self, name: str) -> None:
        """Follow what was chosen in the palette."""
        acts = {offer.name: offer.act for offer in self._offered()}
        acts.get(name, lambda: getattr(self._window, name)())()

    def show_keys(self) -> None:
        """Open the page of all keys."""
        if self.keys is None:
            self.keys = self._window_beside()
        tr = QCoreApplication.translate
        rows = [
            (tr("Actions", group), ", ".join(entry.keys), entry.words)
            for group in GROUPS
            for entry in (*actions_in(Mode.EXPLORE), *actions_in(Mode.LEARN))
            if entry.group == group
        ]
        present = [(self.tr("Present"), keys, tr("Present", what)) for keys, what in PRESENT_KEYS]
        headers = (self.tr("For"), self.tr("Keys"), self.tr("What they do"))
        self.keys.show_rows(self.tr("Keys"), headers, list(dict.fromkeys([*rows, *present])))
        self._raise(self.keys)

    def show_table(self) -> None:
        """Open the table of the view that has the focus, or of the one below the prices."""
        focus = QApplication.focusWidget()
        views = [view for view in self._window.parts.views if view is focus]
        self._tabled = views[0] if views else self._window.parts.stage.current
        if self.table is None:
            self.table = self._window_beside()
        self._follow()
        self._raise(self.table)

    def _follow(self, _: object = None) -> None:
        """Bring the table in line with the moment, while it is open."""
        if self.table is None or self._tabled is None:
            return
        headers, rows = self._tabled.table()
        self.table.show_rows(self._tabled.accessibleName(), headers, rows)

    def _window_beside(self) -> TableWindow:
        window = TableWindow(self._window)
        window.set_theme(self._window.theme)
        return window

    def _raise(self, window: TableWindow) -> None:
        window.show()
        window.raise_()
        window.activateWindow()
