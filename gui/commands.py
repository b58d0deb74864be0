"""Finding what can be done and seen: palette, page of keys, table of the view in front, About."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QDialog

from gui.controls.actions import ACTIONS, GROUPS, actions_in
from gui.controls.palette import Offer, Palette
from gui.controls.table_window import TableWindow
from gui.files.presets import presets
from gui.followed_table import FollowedTable
from gui.look.theme import Theme
from gui.mode import Mode
from gui.pages.about import About, window_facts
from gui.system_report import system_report

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
        self.table: FollowedTable | None = None
        self.about: About | None = None
        self._offers: list[Callable[[], list[Offer]]] = []
        self.palette.action_wished.connect(self._do)
        window.player.moment_changed.connect(self.follow)
        window.player.nights_changed.connect(self.follow)

    def set_theme(self, theme: Theme) -> None:
        """Give everything that is open its colours and sizes."""
        self.palette.set_theme(theme)
        for window in (self.keys, self.table, self.about):
            if window is not None:
                window.set_theme(theme)

    def close(self) -> None:
        """Close what is open."""
        for window in (self.keys, self.table, self.about):
            if window is not None:
                window.close()

    def show_palette(self) -> None:
        """Open the palette with what can be done in this mode; not under a blank screen."""
        if self._window.present.blank:
            self._window.present.act("blank")
        self._window.activateWindow()  # it may have been asked for in the speaker's console
        self.palette.open((*actions_in(self._window.mode), *self._offered()))

    def offer(self, offers: Callable[[], list[Offer]]) -> None:
        """Let the palette offer more, asked each time it opens."""
        self._offers.append(offers)

    def _offered(self) -> list[Offer]:
        return [offer for offers in self._offers for offer in offers()] + self._presets()

    def _presets(self) -> list[Offer]:
        """The presets, which are of Explore."""
        if self._window.mode is not Mode.EXPLORE:
            return []
        words = self.tr("Preset: {name}")
        return [
            Offer(words.format(name=one.name), partial(self._window.choose, one.parameters))
            for one in presets()
        ]

    def _do(self, name: str) -> None:
        """Follow what was chosen in the palette; nothing if it is no longer offered."""
        acts = {offer.name: offer.act for offer in self._offered()}
        if name in acts:
            acts[name]()
        elif any(action.name == name for action in ACTIONS):
            getattr(self._window, name)()

    def name_parts(self) -> None:
        """Say everything that is open again, in another language."""
        self.follow()
        if self.keys is not None:
            self._list_keys(self.keys)
        if self.about is not None:
            self._write_about(self.about)

    def show_keys(self) -> None:
        """Open the page of all keys."""
        if self.keys is None:
            self.keys = self._window_beside()
        self._list_keys(self.keys)
        self._raise(self.keys)

    def _list_keys(self, page: TableWindow) -> None:
        tr = QCoreApplication.translate
        rows = [
            (tr("Actions", group), ", ".join(entry.keys), entry.words)
            for group in GROUPS
            for entry in (*actions_in(Mode.EXPLORE), *actions_in(Mode.LEARN))
            if entry.group == group
        ]
        present = [(self.tr("Present"), keys, tr("Present", what)) for keys, what in PRESENT_KEYS]
        present += [
            (self.tr("Present"), ", ".join(entry.keys), entry.words)
            for entry in actions_in(Mode.PRESENT)
        ]
        headers = (self.tr("For"), self.tr("Keys"), self.tr("What they do"))
        page.show_rows(self.tr("Keys"), headers, list(dict.fromkeys([*rows, *present])))

    def show_table(self) -> None:
        """Open the table of the view that has the focus, or of the one below the prices."""
        if self.table is None:
            self.table = FollowedTable(self._window)
        self.table.open()

    def follow(self, *_: object) -> None:
        """Bring the table in line with its view, if it is open."""
        if self.table is not None:
            self.table.follow()

    def show_about(self) -> None:
        """Open About with a report on this moment."""
        if self.about is None:
            self.about = About(self._window)
            self.about.set_theme(self._window.theme)
        self._write_about(self.about)
        self._raise(self.about)

    def _write_about(self, about: About) -> None:
        window = self._window
        facts = window_facts(window, window.theme_choice, window.theme)
        minute = window.player.minute
        about.show_report(system_report(window.history.parameters, minute, facts))

    def _window_beside(self) -> TableWindow:
        window = TableWindow(self._window)
        window.set_theme(self._window.theme)
        return window

    def _raise(self, window: QDialog) -> None:
        window.show()
        window.raise_()
        window.activateWindow()
