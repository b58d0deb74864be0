"""The one tinted button of the window. Its ring of the focus keeps off its ground by a gap."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton

from gui.look.theme import LIGHT, Theme


class ShockButton(QPushButton):
    """Starts the shock."""

    def __init__(self) -> None:
        super().__init__()
        self._theme = LIGHT
        self.setObjectName("shock")

    def set_theme(self, theme: Theme) -> None:
        """Take text size and the gap's colour from a theme."""
        self._theme = theme
        self.setFont(theme.font("title"))

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self._theme.pen("panel", 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = self._theme.ring + self._theme.width(2) / 2
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, self._theme.px(2), self._theme.px(2))
        painter.end()
