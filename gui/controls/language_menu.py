"""The button that says which language is spoken, and lets another be chosen."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.controls.actions import ACTIONS
from gui.controls.menu_hover import watch_hover
from gui.files.content import language
from gui.language import NAMES
from gui.look.theme import Theme
from gui.worded import Worded


class LanguageMenu(Worded, QToolButton):
    """Emits the name of the action chosen; each language is named as its readers call it."""

    action_wished = Signal(str)

    opened = Signal()
    """It is about to show its rows, and should know which is in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        watch_hover(self)
        choices = [entry for entry in ACTIONS if entry.group == "Language"]
        self.rows = {entry: QAction(self, checkable=entry.lasts) for entry in choices}
        self.menu().aboutToShow.connect(self.opened)
        for entry, row in self.rows.items():
            row.triggered.connect(lambda _, name=entry.name: self.action_wished.emit(name))
            self.menu().addAction(row)
        self.name_parts()

    def show_in_force(self, names: Collection[str]) -> None:
        """Mark the choice that is in force, silently."""
        for entry, row in self.rows.items():
            row.setChecked(entry.name in names)

    def name_parts(self) -> None:
        self.setText(NAMES[language()])
        self.setToolTip(self.tr("Language"))
        self.setAccessibleName(self.tr("Language"))
        self.setAccessibleDescription(NAMES[language()])
        for entry, row in self.rows.items():
            row.setText(entry.title)

    def set_theme(self, theme: Theme) -> None:
        """Take text sizes from a theme."""
        for widget in (self, self.menu()):
            widget.setFont(theme.font("body"))
