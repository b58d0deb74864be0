"""A button whose menu has closed has the pointer over it only if it really is there.

Qt tells a button that opens a menu of the pointer's coming, but not of its going away meanwhile.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolButton


def watch_hover(button: QToolButton) -> None:
    """Each time the menu of a button closes, find out where the pointer is."""
    button.menu().aboutToHide.connect(lambda: _look_again(button))


def _look_again(button):
    over = button.rect().contains(button.mapFromGlobal(QCursor.pos()))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, over)
    button.update()
