"""A veil over a view that a lesson has not introduced yet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.theme import LIGHT, Theme
from gui.screen_reader import TEXT
from gui.worded import Worded


class Veil(Worded, QWidget):
    """Covers a view as long as it is shown, and keeps the hand from it."""

    spoken_role = TEXT

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._theme: Theme = LIGHT
        view.installEventFilter(self)
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        self.hide()
        self.name_parts()

    def name_parts(self) -> None:
        self.setAccessibleName(self.words())

    def cover(self, theme: Theme) -> None:
        """Lie over the view."""
        self._theme = theme
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(parent.rect())
        self.show()
        self.raise_()

    def words(self) -> str:
        """What is said in place of the view."""
        return self.tr("comes later in the lessons")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and not self.isHidden():
            return True
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("panel"))
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.words())
        painter.end()
