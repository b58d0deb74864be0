"""A ring around a part of the window: where the word just read is to be seen.

It stands still for a moment and goes; nothing moves or flashes, so it suits reduced motion too.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.theme import LIGHT, SPACE, Theme

SHOWN = 2000
"""Milliseconds for which the ring stands."""

WIDTH = 3
"""Of the ring, in pixels at scale 1."""


class Highlight(QWidget):
    """Laid over a window; takes a click to go, and nothing else."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self.theme: Theme = LIGHT
        self.target: QWidget | None = None
        self._timer = QTimer(self, interval=SHOWN, singleShot=True)
        self._timer.timeout.connect(self.dismiss)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_around(self, target: QWidget) -> None:
        """Mark a widget of the same window for a moment; nothing if it is not to be seen."""
        self.dismiss()
        if not target.isVisible():
            return
        self.setAccessibleName(self.tr("Mark around the place of a term"))
        self.target = target
        target.installEventFilter(self)
        self._follow_target()
        self.show()
        self.raise_()
        self._timer.start()

    def dismiss(self) -> None:
        """Take the ring away."""
        self._timer.stop()
        if self.target is not None:
            self.target.removeEventFilter(self)
            self.target = None
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take colour and width from a theme."""
        self.theme = theme
        if self.target is not None:
            self._follow_target()
        self.update()

    def _follow_target(self) -> None:
        """Lie over the target with room for the ring, inside the window."""
        assert self.target is not None
        corner = self.target.mapTo(self._window, QPoint(0, 0))
        room = self.theme.px(SPACE / 2)
        area = self.target.rect().translated(corner).adjusted(-room, -room, room, room)
        self.setGeometry(area.intersected(self._window.rect()))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(self.theme.pen("accent", WIDTH))
        half = WIDTH * self.theme.scale / 2
        ring = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(ring, self.theme.px(SPACE), self.theme.px(SPACE))
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.dismiss()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the target goes; leave with it."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._follow_target()
        elif event.type() == QEvent.Type.Hide:
            self.dismiss()
        return False
