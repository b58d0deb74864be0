"""The ring around a view that has the keyboard's focus, for views that paint none themselves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.theme import SPACE, Theme

if TYPE_CHECKING:
    from gui.views.view import View

OUTSIDE = 5
"""How far the ring stands off, in pixels at scale 1: words begin at the very edge of a view."""


def paint_ring(painter: QPainter, theme: Theme, box: QRectF) -> None:
    """A ring just within a box."""
    painter.setPen(theme.pen("accent", 2))
    radius = theme.px(SPACE / 2)
    painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)


class FocusRing(QWidget):
    """Stands around a view, out of the hand's way, for as long as the view has the focus."""

    def __init__(self, view: View) -> None:
        super().__init__(view)
        self._view = view
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        view.installEventFilter(self)
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.FocusIn:
            self._stand()
        elif event.type() in (QEvent.Type.FocusOut, QEvent.Type.Hide):
            self.hide()
        elif event.type() in (QEvent.Type.Resize, QEvent.Type.Paint) and self.isVisible():
            self._go_around()
        return False

    def _stand(self) -> None:
        """In the window: a ring inside the view would have its words cut by it."""
        if self.parentWidget() is not self._view.window():
            self.setParent(self._view.window())
        self._go_around()
        self.raise_()
        self.show()

    def _go_around(self) -> None:
        off = self._view.theme.px(OUTSIDE)
        place = QRect(self._view.mapTo(self._view.window(), QPoint()), self._view.size())
        self.setGeometry(place.adjusted(-off, -off, off, off))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, self._view.theme, QRectF(self.rect()))
        painter.end()
