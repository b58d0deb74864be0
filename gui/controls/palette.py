"""The palette: find a command by typing part of its name, and run it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.announcer import Announcer
from gui.controls.actions import ActionEntry
from gui.look.theme import LIGHT, SPACE, Theme


@dataclass(frozen=True)
class Offer:
    """A command that is no row of the table of actions, as a file opened lately."""

    words: str
    act: Callable[[], None]
    english: str = ""

    @property
    def name(self) -> str:
        """What the palette calls it by."""
        return self.words

    @property
    def found_by(self) -> str:
        """The words that find it: those in the language in force, and the English ones."""
        return f"{self.words} {self.english}"

    @property
    def hint(self) -> str:
        """As it is listed."""
        return self.words


Command = ActionEntry | Offer

SHOWN = 9
"""Commands seen at once; the others scroll."""


def matching(actions: Sequence[Command], text: str) -> list[Command]:
    """The commands among whose words every typed one occurs, in their order."""
    words = text.casefold().split()
    return [entry for entry in actions if all(word in entry.found_by.casefold() for word in words)]


class Palette(QFrame):
    """Lies over the window while it is open; Esc, or a click elsewhere, closes it."""

    action_wished = Signal(str)
    """The name of the action or offer chosen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme: Theme = LIGHT
        self._actions: Sequence[Command] = ()
        self._before: QWidget | None = None
        self.field, self.list = QLineEdit(), QListWidget()
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        self._column.addWidget(self.list)
        self.announcer = Announcer(self.field)
        self.field.textChanged.connect(self._list)
        self.list.currentItemChanged.connect(self._tell)
        self.field.returnPressed.connect(self._run)
        self.list.itemClicked.connect(lambda _: self._run())
        self.field.installEventFilter(self)
        self.hide()

    def open(self, actions: Sequence[Command]) -> None:
        """Show the palette over the middle of its parent with nothing typed yet."""
        self._actions = actions
        self.field.setPlaceholderText(self.tr("Type what you want to do"))
        self.field.setAccessibleName(self.tr("Find a command"))
        self.list.setAccessibleName(self.tr("Commands"))
        self.field.clear()
        self._list()
        parent = self.parentWidget()
        assert parent is not None
        width = min(self._theme.px(520), parent.width() - self._theme.px(2 * SPACE))
        self.setFixedSize(width, self.sizeHint().height())
        self.move((parent.width() - width) // 2, self._theme.px(56))
        self._before = QApplication.focusWidget()
        self.show()
        self.raise_()
        self.field.setFocus()

    def _close(self) -> None:
        """Go, and give the focus back to what had it."""
        before = self._before
        self.hide()
        with suppress(RuntimeError):  # what had it may be deleted by now
            if before is not None and before.isVisible():
                before.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme."""
        self._theme = theme
        for widget in (self.field, self.list):
            widget.setFont(theme.font("body"))
        self.list.setFixedHeight(theme.px(30) * SHOWN)
        margin = theme.px(SPACE)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(margin)

    def _list(self) -> None:
        self.list.clear()
        for entry in matching(self._actions, self.field.text()):
            item = QListWidgetItem(entry.hint)
            item.setData(Qt.ItemDataRole.UserRole, entry.name)
            self.list.addItem(item)
        if not self.list.count():
            nothing = QListWidgetItem(self.tr("Nothing has these words."))
            nothing.setFlags(Qt.ItemFlag.NoItemFlags)
            self.list.addItem(nothing)
        self.list.setCurrentRow(0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        """Speak the command that Enter would run: the focus stays in the field."""
        if item is not None and self.isVisible():
            self.announcer.say(item.text())

    def _run(self) -> None:
        item = self.list.currentItem()
        if item is not None and item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self._close()
            self.action_wished.emit(item.data(Qt.ItemDataRole.UserRole))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps:
            row = min(max(self.list.currentRow() + steps, 0), self.list.count() - 1)
            self.list.setCurrentRow(row)
            return True
        if event.key() == Qt.Key.Key_Escape:
            self._close()
            return True
        return False
