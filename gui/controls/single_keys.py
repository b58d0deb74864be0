"""Keys without a modifier: Space plays, comma steps, R resets.

A sign is known by what it types: where a keyboard has it above another, Shift is no modifier.
They rest while a text field has the focus, and a control that uses a key itself keeps it: a button
its Space, a slider its arrows, Home and End.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QWidget,
)

from gui.views.timeline import Timeline
from gui.views.why_view import WhyView

_KEEPS: tuple[tuple[type[QWidget], frozenset[str]], ...] = (
    (QAbstractButton, frozenset({"Space"})),
    (QComboBox, frozenset({"Space", "Home", "End"})),
    (QAbstractItemView, frozenset({"Space", "Home", "End"})),
    (QAbstractSlider, frozenset({"Home", "End"})),
    (Timeline, frozenset({"Home", "End"})),
    (WhyView, frozenset({"Space"})),
)


class SingleKeys(QObject):
    """Watches the window's keys before the focused widget sees them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._actions: dict[str, tuple[Callable[[], None], bool]] = {}
        application = QApplication.instance()
        assert application is not None, "a window needs a running application"
        application.installEventFilter(self)

    def add(self, key: str, act: Callable[[], None], repeats: bool) -> None:
        """Let a key do something; while it is held, again and again only if it repeats."""
        self._actions[QKeySequence(key).toString()] = (act, repeats)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        focus = QApplication.focusWidget() or self._window
        if not isinstance(watched, QWidget) or watched is not focus:
            return False
        key = _name(event)
        if watched.window() is not self._window or not key:
            return False
        if key not in self._actions or _kept(watched, key):
            return False
        act, repeats = self._actions[key]
        if repeats or not event.isAutoRepeat():
            act()
        return True


def _name(event: QKeyEvent) -> str:
    """The key as the table of actions names it; nothing with a modifier that counts."""
    name, modifiers = QKeySequence(event.key()).toString(), Qt.KeyboardModifier
    held = event.modifiers() & ~modifiers.KeypadModifier
    is_sign = len(name) == 1 and not name.isalpha()
    return name if not held or (is_sign and held == modifiers.ShiftModifier) else ""


def _kept(widget: QWidget, key: str) -> bool:
    """Whether the widget with the focus uses the key itself."""
    if isinstance(widget, QLineEdit) and not widget.isReadOnly():
        return True
    return any(isinstance(widget, kind) and key in keys for kind, keys in _KEEPS)
