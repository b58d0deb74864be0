"""What a screen reader says aloud when something happens that nobody asked it about."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Speaks for one control, through the accessibility interface of the system."""

    said = Signal(str)
    """What was handed on, whether or not anybody listens."""

    def __init__(self, control: QWidget) -> None:
        super().__init__(control)
        self._control = control

    def say(self, words: str) -> None:
        """Have words spoken once what is being spoken has ended."""
        if not words:
            return
        if QAccessible.isActive():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._control, words))
        self.said.emit(words)
