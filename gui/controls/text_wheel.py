"""Ctrl and the wheel size all text, whatever lies under the pointer."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

NOTCH = 120
"""One notch of a wheel, in eighths of a degree; touchpads send it in small parts."""


class TextWheel(QObject):
    """Hears the wheel over a window, and the windows it opened, before anything there does."""

    def __init__(
        self, window: QWidget, larger: Callable[[], None], smaller: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window, self._larger, self._smaller = window, larger, smaller
        self._turned = 0
        application = QApplication.instance()
        assert application is not None, "a window needs a running application"
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.Wheel or not isinstance(event, QWheelEvent):
            return False
        if not isinstance(watched, QWidget) or not self._is_here(watched):
            return False
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._turned = 0
            return False
        if event.phase() != Qt.ScrollPhase.ScrollMomentum:  # the fingers have left the touchpad
            self._turn(event.angleDelta().y())
        event.accept()  # or whatever it lies in would hear of it, too
        return True

    def _turn(self, angle: int) -> None:
        """One step for each whole notch; turning back begins anew."""
        if self._turned * angle < 0:
            self._turned = 0
        self._turned += angle
        while abs(self._turned) >= NOTCH:
            act, notch = (self._larger, NOTCH) if self._turned > 0 else (self._smaller, -NOTCH)
            self._turned -= notch
            act()

    def _is_here(self, widget: QWidget) -> bool:
        at: QWidget | None = widget
        while at is not None and at is not self._window:
            at = at.parentWidget()
        return at is self._window
