"""The bar at the top: preset and its question, reset, undo and redo, share, look, help, menu."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from engine import Parameters
from gui.controls.action_menu import ActionMenu
from gui.controls.actions import action
from gui.controls.flat_controls import Chooser
from gui.controls.language_menu import LanguageMenu
from gui.controls.panel_tabs import PanelTabs
from gui.controls.question_label import QuestionLabel
from gui.controls.share_menu import ShareMenu
from gui.files.presets import preset_of, presets
from gui.look.theme import LIGHT, Theme
from gui.mode import Mode
from gui.worded import Worded

BUTTONS = (
    "reset",
    "undo",
    "redo",
    "smaller_text",
    "larger_text",
    "next_theme",
    "help",
)

TEXT_BUTTONS = ("smaller_text", "larger_text")
"""Buttons that resize what they stand in: they stay where they are while the pointer is on them."""

LOOK = ("smaller_text", "larger_text", "next_theme")
"""Buttons for which there is room in a wide bar alone; everything stands in the menu."""


class TopBar(Worded, QFrame):
    """Emits the name of the action whose button was pressed, and presets chosen."""

    mode_wished = Signal(Mode)
    action_wished = Signal(str)
    preset_wished = Signal(Parameters)

    menu_opened = Signal()
    """A menu is about to show its rows, and should know which are in force."""

    NAME_FROM, LOOK_FROM = 1080, 1500
    """Widths in pixels at scale 1 from which the bar holds the program's name, and `LOOK`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.wordmark = QLabel("Hidden Leverage")
        self.modes = PanelTabs(("",) * len(Mode))
        self.presets = Chooser([""] * (len(presets()) + 1))
        self.presets.forbid(len(presets()))
        self.question = QuestionLabel()
        self.question.setProperty("muted", True)
        self.buttons = {name: self._button(name) for name in BUTTONS}
        self.share, self.menu, self.language = ShareMenu(), ActionMenu(), LanguageMenu()
        self._row = QHBoxLayout(self)
        for widget in (self.wordmark, self.modes, self.presets):
            self._row.addWidget(widget)
        self._space = QWidget()
        self._space.hide()
        self._row.addWidget(self.question, 1)
        self._row.addWidget(self._space, 1)
        for button in self.buttons.values():
            self._row.addWidget(button)
        self.modes.chosen.connect(lambda number: self.mode_wished.emit(list(Mode)[number]))
        self._row.insertWidget(self._row.indexOf(self.buttons["smaller_text"]), self.share)
        self._row.insertWidget(self._row.indexOf(self.buttons["help"]), self.language)
        self.menu.hold(self.share.menu())
        self._row.addWidget(self.menu)
        for menu in (self.menu, self.language):
            menu.action_wished.connect(self.action_wished)
            menu.opened.connect(self.menu_opened)
        self.presets.activated.connect(self._choose)
        self._parameters = Parameters()
        self._theme, self._room = LIGHT, 0.0
        self._held = False
        for name in TEXT_BUTTONS:
            self.buttons[name].installEventFilter(self)
        self.name_parts()

    def name_parts(self) -> None:
        self.modes.show_titles(tuple(QCoreApplication.translate("Mode", m.value) for m in Mode))
        own = self.tr("Your own settings")
        self.presets.show_choices([*(preset.name for preset in presets()), own])
        self.presets.setAccessibleName(self.tr("Preset"))
        self.presets.setAccessibleDescription(self.tr("Preset: the scenario to begin with"))
        for name, button in self.buttons.items():
            if name != "next_theme":  # it says which theme is chosen
                button.setText(action(name).title)
            button.setToolTip(action(name).hint)
            button.setAccessibleName(action(name).words)
            if action(name).keys:
                button.setAccessibleDescription(action(name).keys[0])
        self.modes.setAccessibleName(self.tr("Mode"))
        self.set_parameters(self._parameters)

    def set_parameters(self, parameters: Parameters) -> None:
        """Show which preset these are, silently."""
        self._parameters = parameters
        preset = preset_of(parameters)
        own = self.presets.count() - 1
        self.presets.setCurrentIndex(presets().index(preset) if preset else own)
        question = preset.question if preset else self.tr("What differs from the night itself?")
        self.question.ask(question)
        self.question.setAccessibleDescription(self.tr("The question of this preset"))
        self.presets.setToolTip(question)

    def set_mode(self, mode: Mode) -> None:
        """Show which mode is on; presets are of Explore."""
        self.modes.pill(list(Mode).index(mode)).setChecked(True)
        self.presets.setVisible(mode is Mode.EXPLORE)
        self.question.setVisible(mode is Mode.EXPLORE)
        self.menu.set_mode(mode)
        self.buttons["reset"].setEnabled(mode in action("reset").modes)
        self._space.setVisible(mode is not Mode.EXPLORE)

    def set_undo(self, can_undo: bool, can_redo: bool) -> None:
        """Whether there is anything to undo or redo."""
        self.buttons["undo"].setEnabled(can_undo)
        self.buttons["redo"].setEnabled(can_redo)
        self.menu.set_undo(can_undo, can_redo)

    def show_in_force(self, names: Collection[str]) -> None:
        """Mark the actions that are in force in the menus, by their names."""
        for menu in (self.menu, self.language):
            menu.show_in_force(names)

    def focus_mode(self) -> None:
        """The mode that is on has the focus, not another that got it from what was hidden."""
        focus = self.window().focusWidget()
        if focus is not None and self.modes.isAncestorOf(focus):
            self.modes.pill(self.modes.current).setFocus()

    def set_theme_choice(self, label: str) -> None:
        """Say which theme is chosen."""
        self.buttons["next_theme"].setText(label)
        self.buttons["next_theme"].setAccessibleDescription(label)

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme; not before the pointer leaves a button that resizes text."""
        on_text = any(self.buttons[name].underMouse() for name in TEXT_BUTTONS)
        resized, self._theme = theme.scale != self._theme.scale, theme
        if on_text and resized:
            self._hold()
        if not self._held:
            self._take_sizes(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        leaves = event.type() == QEvent.Type.Leave and watched is not self.window()
        if leaves or (event.type() == QEvent.Type.Resize and watched is self.window()):
            self._let_go()
        return False

    def _hold(self) -> None:
        """Leave everything in its place."""
        self._held = True
        self._row.setEnabled(False)
        self.window().installEventFilter(self)

    def _let_go(self) -> None:
        """Take the sizes that came meanwhile."""
        if self._held:
            self._held = False
            self.window().removeEventFilter(self)
            self._row.setEnabled(True)
            self._take_sizes(self._theme)
            self.fit(self._room)

    def _take_sizes(self, theme: Theme) -> None:
        self.wordmark.setFont(theme.font("title"))
        self.modes.set_theme(theme)
        self.presets.set_theme(theme)
        self.share.set_theme(theme)
        self.menu.set_theme(theme)
        self.language.set_theme(theme)
        self.question.setFont(theme.font("small"))
        for button in self.buttons.values():
            button.setFont(theme.font("body"))
        self._row.setContentsMargins(theme.px(8), 0, theme.px(8), 0)
        self._row.setSpacing(theme.px(8))
        self._row.setStretch(3, 1)
        self.setFixedHeight(theme.px(40))

    def fit(self, room: float) -> None:
        """Where there is little room, in pixels at scale 1, leave the name to the window's frame
        and the look to the menu."""
        self._room = room
        if self._held:
            return
        self.wordmark.setVisible(room >= self.NAME_FROM)
        for name in LOOK:
            self.buttons[name].setVisible(room >= self.LOOK_FROM)
        self.language.setVisible(room >= self.LOOK_FROM)

    def _button(self, name: str) -> QToolButton:
        button = QToolButton()
        button.clicked.connect(lambda: self.action_wished.emit(name))
        return button

    def _choose(self, index: int) -> None:
        self.preset_wished.emit(presets()[index].parameters)
