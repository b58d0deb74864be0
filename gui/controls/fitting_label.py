"""A label with a long and a short wording: it says the long one where there is room."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFontMetrics, QResizeEvent
from superqt import QElidingLabel

AIR = 3
"""Pixels beyond its own width that a text needs: superqt keeps two of them free."""


class FittingLabel(QElidingLabel):
    """One line; while the short wording stands there, a tip has the long one."""

    def __init__(self) -> None:
        super().__init__()
        self._full = self._short = ""

    @property
    def full(self) -> str:
        """The long wording."""
        return self._full

    def set_wordings(self, full: str, short: str) -> None:
        """Say one of two wordings of the same."""
        self._full, self._short = full, short
        self._fit()

    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._short) + AIR, metrics.height())

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self._full) + AIR, metrics.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        fits = QFontMetrics(self.font()).horizontalAdvance(self._full) + AIR <= self.width()
        wished = self._full if fits else self._short
        if wished != self.text():
            self.setText(wished)
        self.setToolTip("" if fits else self._full)
