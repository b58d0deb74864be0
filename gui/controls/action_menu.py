"""The Menu button: everything that can be done, under the headings of the table of actions."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.controls.actions import ACTIONS, GROUPS
from gui.controls.menu_hover import watch_hover
from gui.look.theme import Theme
from gui.mode import Mode
from gui.worded import Worded


class ActionMenu(Worded, QToolButton):
    """Emits the name of the action chosen; what is off in this mode is there, but greyed."""

    action_wished = Signal(str)

    opened = Signal()
    """It is about to show its rows, and should know which are in force."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(QMenu(self))
        watch_hover(self)
        self.groups = {group: self.menu().addMenu(group) for group in GROUPS}
        self.rows = {entry.name: QAction(self, checkable=entry.lasts) for entry in ACTIONS}
        for entry in ACTIONS:
            row = self.rows[entry.name]
            row.triggered.connect(lambda _, name=entry.name: self.action_wished.emit(name))
            self.groups[entry.group].addAction(row)
        for menu in self.groups.values():
            menu.aboutToShow.connect(self.opened)
        self._mode, self._possible = Mode.EXPLORE, {"undo": True, "redo": True}
        self.name_parts()
        self.set_mode(Mode.EXPLORE)

    def set_mode(self, mode: Mode) -> None:
        """Let only that be chosen which is on in a mode."""
        self._mode = mode
        for entry in ACTIONS:
            on = mode in entry.modes and self._possible.get(entry.name, True)
            self.rows[entry.name].setEnabled(on)
        for menu in self.groups.values():
            menu.setEnabled(any(row.isEnabled() for row in menu.actions()))

    def set_undo(self, can_undo: bool, can_redo: bool) -> None:
        """Whether there is anything to undo or redo."""
        self._possible |= {"undo": can_undo, "redo": can_redo}
        self.set_mode(self._mode)

    def show_in_force(self, names: Collection[str]) -> None:
        """Mark the actions that are in force, of those that last; silently."""
        for name, row in self.rows.items():
            row.setChecked(name in names)

    def set_answers(self, options: int) -> None:
        """How many options the question on show offers; 0 where there is none."""
        answers = [entry.name for entry in ACTIONS if entry.name.startswith("answer_")]
        self._possible |= {name: number < options for number, name in enumerate(answers)}
        self.set_mode(self._mode)

    def hold(self, menu: QMenu) -> None:
        """Take in the menu of another button, before what shows views."""
        self.menu().insertMenu(self.groups["Views"].menuAction(), menu)

    def name_parts(self) -> None:
        """Give button and rows their words, again when the language changes."""
        self.setText(self.tr("Menu"))
        self.setToolTip(self.tr("Everything you can do, with its keys"))
        self.setAccessibleName(self.tr("Menu"))
        for group, menu in self.groups.items():
            menu.setTitle(QCoreApplication.translate("Actions", group))
        for entry in ACTIONS:
            # what follows a tab stands where keys stand; a shortcut proper would be heard twice
            words = entry.title if entry.lasts else entry.words
            self.rows[entry.name].setText("\t".join((words, *entry.keys[:1])))

    def set_theme(self, theme: Theme) -> None:
        """Take text sizes from a theme."""
        for widget in (self, self.menu(), *self.groups.values()):
            widget.setFont(theme.font("body"))
