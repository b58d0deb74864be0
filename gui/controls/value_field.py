"""A value that reads as words and can be typed over: double-click, or Enter when it has focus.

What was typed counts when the field is left, too; Escape gives it up.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLineEdit, QWidget


class ValueField(QLineEdit):
    """Shows words; while it is edited, the bare number."""

    typed = Signal(str)
    """What the user typed and confirmed with Enter or by leaving, unchecked."""

    begun = Signal()
    """The user began to type, or gave up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._number = "", ""
        self.setReadOnly(True)
        self.setProperty("framed", False)
        self.setTextMargins(-3, 0, 0, 0)  # Qt's own margin, so that words align with the title
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_value(self, words: str, number: str) -> None:
        """Show a value, unless the user is typing one."""
        self._words, self._number = words, number
        if self.isReadOnly():
            self._rest()

    def edit(self) -> None:
        """Let the user type."""
        self.begun.emit()
        self.setReadOnly(False)
        self.setText(self._number)
        self.selectAll()
        self.setFocus()

    def _rest(self) -> None:
        self.setReadOnly(True)
        self.setText(self._words)
        self.setCursorPosition(0)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.edit()
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.isReadOnly():
            event.accept()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if self.isReadOnly():
            self.edit() if enter else event.ignore()
        elif enter:
            self._confirm()
        elif event.key() == Qt.Key.Key_Escape:
            self._rest()
            self.begun.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        """Of a focus that went on while the window was not active, nothing was told."""
        activated = event.type() == QEvent.Type.WindowActivate
        if activated and self.window().focusWidget() is not self:
            self._leave()
        return super().event(event)

    def _leave(self) -> None:
        if not self.isReadOnly():
            self._rest() if self.text() == self._number else self._confirm()

    def _confirm(self) -> None:
        text = self.text()
        self._rest()
        self.typed.emit(text)
