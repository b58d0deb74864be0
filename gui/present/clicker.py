"""The keys of a clicker: they reach the talk whatever has the focus.

Clickers send PageDown and PageUp, which a slider would take for itself, so they are heard before
any control. A text field that is typed in keeps all its keys, and a slider that the speaker
clicked keeps its arrows until a first Esc releases it.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QLineEdit, QWidget

from gui.controls.actions import ACTIONS
from gui.mode import Mode

Key = Qt.Key

KEYS: dict[int, str] = {
    Key.Key_PageDown: "next",
    Key.Key_Right: "next",
    Key.Key_Down: "next",
    Key.Key_Space: "next",
    Key.Key_PageUp: "back",
    Key.Key_Left: "back",
    Key.Key_Up: "back",
    Key.Key_Period: "blank",
    Key.Key_B: "blank",
    Key.Key_N: "notes",
    Key.Key_S: "swap",
    Key.Key_Escape: "end",
}
"""What each key asks of the talk."""

ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)
SLIDER_KEYS = (*ARROWS, Key.Key_Home, Key.Key_End)
"""What a slider that was clicked keeps."""

RESTING = frozenset(
    key
    for entry in ACTIONS
    for key in entry.keys
    if Mode.PRESENT not in entry.modes and (len(key) == 1 or key in ("Home", "End"))
)
"""Keys of Explore and Learn that do nothing here."""


class Clicker(QObject):
    """Hears the keys of some windows before their controls do."""

    def __init__(self, windows: tuple[QWidget, ...], act: Callable[[str], None]) -> None:
        super().__init__()
        self._windows, self._act = windows, act
        self._clicked: QWidget | None = None

    def listen(self) -> None:
        """Begin to hear keys, before whoever listens already."""
        self._clicked = None
        self._application.installEventFilter(self)

    def stop(self) -> None:
        """Hear no more keys."""
        self._application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, QWidget) or watched.window() not in self._windows:
            return False
        if event.type() == QEvent.Type.MouseButtonPress:
            self._clicked = watched if isinstance(watched, QAbstractSlider) else None
            return False
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget() or watched.window()
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return watched is focus and not modifiers and self._take(watched, event)

    def _take(self, focus: QWidget, event: QKeyEvent) -> bool:
        """Whether the key is the talk's, or rests; False leaves it to what has the focus."""
        if isinstance(focus, QLineEdit) and not focus.isReadOnly():
            return False
        key = event.key()
        held = focus is self._clicked
        if held and key == Key.Key_Escape:
            self._clicked = None
            focus.clearFocus()
            return True
        if held and key in SLIDER_KEYS:
            return False
        if key in (Key.Key_Return, Key.Key_Enter) and isinstance(focus, QAbstractButton):
            focus.click()
            return True
        if key in KEYS and not event.isAutoRepeat():
            self._act(KEYS[key])
        return key in KEYS or _name(key) in RESTING

    @property
    def _application(self) -> QApplication:
        application = QApplication.instance()
        assert isinstance(application, QApplication), "a window needs a running application"
        return application


def _name(key: int) -> str:
    """The key as the table of actions names it."""
    return QKeySequence(key).toString()
