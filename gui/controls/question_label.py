"""The question of a preset: one line, or two about as long as each other, or nothing at all."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QLabel

MOST_LINES = 2
"""As many as the bar is high."""

AIR = 2
"""Pixels beyond its own width that a line needs to be kept whole."""


class QuestionLabel(QLabel):
    """Never says part of a question; what has no room is told by a tip elsewhere."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        self._question = ""

    @property
    def question(self) -> str:
        """The question, whether there is room for it or not."""
        return self._question

    def ask(self, question: str) -> None:
        """Take another question."""
        self._question = question
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, QFontMetrics(self.font()).height())

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        """Say the question if it fits, in a column as narrow as its lines allow."""
        room = self.width() - AIR
        lines = self._lines(room)
        fits = 0 < lines <= MOST_LINES and self._takes(room) <= room
        narrow = self._narrowest(room, lines) if fits else room
        self.setContentsMargins(0, 0, room - narrow, 0)
        if self.text() != (said := self._question if fits else ""):
            self.setText(said)

    def _narrowest(self, room: int, lines: int) -> int:
        """The least width in pixels at which there are no more lines than there must be."""
        low, high = 0, room
        while high - low > 1:
            middle = (low + high) // 2
            enough = self._lines(middle) <= lines and self._takes(middle) <= middle
            low, high = (low, middle) if enough else (middle, high)
        return high

    def _lines(self, width: int) -> int:
        return round(self._box(width).height() / QFontMetrics(self.font()).lineSpacing())

    def _takes(self, width: int) -> int:
        """The width of the widest line; more than there is where one word is wider."""
        return self._box(width).width()

    def _box(self, width: int) -> QRect:
        room = QRect(0, 0, max(width, 1), 1 << 20)
        return QFontMetrics(self.font()).boundingRect(
            room, Qt.TextFlag.TextWordWrap, self._question
        )
