"""Bringing a scenario back: from a code, a file, or one of the files opened last."""

from __future__ import annotations

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtGui import QGuiApplication

from engine import Parameters
from gui.controls.asker import Asker
from gui.controls.code_field import CodeField
from gui.controls.export_bar import ExportBar
from gui.controls.palette import Offer
from gui.controls.share_menu import RECENT, folder_shown, name_shown
from gui.files.scenario_file import read_scenario
from gui.files.short_code import looks_like_code, parse
from gui.mode import Mode
from gui.window import Window


class Opening(QObject):
    """Opens what the Share menu, the palette or a drop brings; a refusal changes nothing."""

    def __init__(self, window: Window, asker: Asker, bar: ExportBar) -> None:
        super().__init__(window)
        self._window, self._asker, self._bar = window, asker, bar
        self._share, self._recent = window.parts.top_bar.share, window.recent_files
        self.code = CodeField(window.parts.page)
        self.code.set_theme(window.theme)
        self.code.code_typed.connect(self._open_code)
        self._share.recent_wished.connect(self.open_scenario)
        self._recent.changed.connect(self._show_recent)
        self._show_recent()
        window.commands.offer(self._offers)

    def ask_for_code(self) -> None:
        """Open the field for a code below the Share button, with what the clipboard holds."""
        held = QGuiApplication.clipboard().text()
        share = self._share
        below = share.mapTo(self._window.parts.page, share.rect().bottomLeft())
        self.code.open(held if looks_like_code(held) else "", below)

    def ask_for_file(self) -> None:
        """Let the user choose a scenario file, and open it."""
        path = self._asker.path_to_open(self.tr("Open scenario"), "json")
        if path:
            self.open_scenario(Path(path))

    def open_scenario(self, path: Path) -> None:
        """Go to the scenario in a file; what was there before can be had back by undo."""
        try:
            scenario = read_scenario(path)
        except ValueError as error:
            self._bar.show_failure(str(error))
            if not os.path.isfile(path):
                self._recent.forget(path)
            return
        self._recent.remember(path)
        self._explore(scenario.parameters)
        if scenario.minute is not None:
            self._window.set_minute(scenario.minute)

    def _open_code(self, typed: str) -> None:
        try:
            parameters = parse(typed)
        except ValueError as error:
            self.code.refuse(str(error))
            return
        self.code.hide()
        self._explore(parameters)

    def _explore(self, parameters: Parameters) -> None:
        """Show parameters; not in the place of a lesson's own."""
        if self._window.mode is Mode.LEARN:
            self._window.set_mode(Mode.EXPLORE)
        self._window.choose(parameters)

    def _show_recent(self) -> None:
        self._share.set_recent(self._recent.paths)

    def _offers(self) -> list[Offer]:
        """For the palette: the files opened last that are still there."""
        words = self.tr("Open recent: {name}, in {folder}")
        return [
            Offer(
                words.format(name=name_shown(path), folder=folder_shown(path)),
                partial(self.open_scenario, path),
                RECENT,
            )
            for path in self._recent.paths
            if os.path.isfile(path)
        ]
