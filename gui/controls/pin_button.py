"""A pin: keeps something in place for as long as it is down."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.look.theme import LIGHT, SPACE, Theme

SIDE = 24
"""In pixels at scale 1."""

HOVER = 0.07


def head_of_pin() -> QPainterPath:
    """The pin without its needle, upright in a box of side 1 about its middle."""
    path = QPainterPath(QPointF(-0.24, -0.44))
    for x, y in ((0.24, -0.44), (0.17, -0.34), (0.17, -0.06), (0.32, 0.12)):
        path.lineTo(x, y)
    for x, y in ((-0.32, 0.12), (-0.17, -0.06), (-0.17, -0.34)):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


class PinButton(QAbstractButton):
    """Slanted and hollow while it is up; upright and filled while it is down."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(SIDE), self._theme.px(SIDE))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, down = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(theme.pen("accent", 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(
            theme.colour("text", HOVER) if self.underMouse() else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(box, theme.px(SPACE / 2), theme.px(SPACE / 2))
        self._paint_pin(painter, box, down)
        painter.end()

    def _paint_pin(self, painter: QPainter, box: QRectF, down: bool) -> None:
        theme = self._theme
        size = theme.px(14)
        painter.translate(box.center())
        painter.rotate(0 if down else 40)
        painter.scale(size, size)
        pen = theme.pen("text" if down or self.underMouse() else "muted", 1.25)
        pen.setWidthF(pen.widthF() / size)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawLine(QPointF(0, 0.12), QPointF(0, 0.5))
        painter.setBrush(theme.colour("text") if down else Qt.BrushStyle.NoBrush)
        painter.drawPath(head_of_pin())
