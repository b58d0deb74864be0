"""A label that is as high as its words need at its width, in whatever layout it stands."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel

CHANGES = (QEvent.Type.FontChange, QEvent.Type.StyleChange)


class WrappedLabel(QLabel):
    """Scrolled and folded layouts do not ask for the height that a width needs; it is told them."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)

    def setText(self, text: str) -> None:
        super().setText(text)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in CHANGES:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(0)
        self.setMinimumHeight(self.heightForWidth(self.width()))
