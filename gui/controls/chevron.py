"""The small arrow of what can be opened: right while closed, down while open."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap, QPolygonF

from gui.look.theme import Theme

SIZE = 12


def chevron(theme: Theme, is_open: bool) -> QIcon:
    """The arrow in the colours of a theme."""
    side = theme.px(SIZE)
    picture = QPixmap(side, side)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("muted"))
    corners = [(0.2, 0.35), (0.8, 0.35), (0.5, 0.75)]
    if not is_open:
        corners = [(y, x) for x, y in corners]
    painter.drawPolygon(QPolygonF([QPointF(x * side, y * side) for x, y in corners]))
    painter.end()
    return QIcon(picture)
