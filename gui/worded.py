"""Widgets that say their words again when the language changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget as _Widget
else:
    _Widget = object  # so that it can stand before any class of widgets


class Worded(_Widget):
    """Stands before a class of widgets; what is made calls `name_parts` itself at the end."""

    def name_parts(self) -> None:
        """Give the widget and its parts their words, in the language in force."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name_parts()
