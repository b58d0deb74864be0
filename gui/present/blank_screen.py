"""Nothing to see: black over the whole window, so that the audience looks at the speaker."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.screen_reader import PICTURE
from gui.worded import Worded


class BlankScreen(Worded, QWidget):
    """Covers a widget, whatever its size, while it is shown."""

    spoken_role = PICTURE

    def __init__(self, covered: QWidget) -> None:
        super().__init__(covered)
        self._covered = covered
        covered.installEventFilter(self)
        self.hide()
        self.name_parts()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Blank screen"))

    def set_blank(self, blank: bool) -> None:
        """Cover or uncover."""
        self.setGeometry(self._covered.rect())
        self.setVisible(blank)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        return False
