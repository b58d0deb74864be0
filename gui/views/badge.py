"""A badge: a few words in a rounded hairline frame."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.look.theme import LIGHT, SPACE, Theme
from gui.screen_reader import TEXT


class Badge(QWidget):
    """A few words in a frame; it says, and is not pressed."""

    spoken_role = TEXT

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._text = LIGHT, ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text size from a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_text(self, text: str) -> None:
        """Say other words."""
        self._text = text
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        small, px = QFontMetrics(self._theme.font("small")), self._theme.px
        return QSize(small.horizontalAdvance(self._text) + px(2 * SPACE), px(22))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(theme.pen("muted"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)
        painter.end()
