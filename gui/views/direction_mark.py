"""The small triangle beside a price: its shape says down or up, its colour follows a custom."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPolygonF

from gui.look.theme import Theme

ROLES = {"red_falls": ("debt", "depth"), "red_rises": ("depth", "debt")}
"""Colours of a fall and of a rise by custom: red is a fall in the West, a rise in East Asia."""

SIDE, ROOM = 8, 12
"""Width of the triangle and what it takes with its gap, in pixels at scale 1."""


def direction(price: float) -> int:
    """-1 below the start, 1 above it, 0 where the label says 0 %.

    Parameters
    ----------
    price : relative to the start.
    """
    percents = round(100 * (price - 1))
    return (percents > 0) - (percents < 0)


def triangle(box: QRectF, way: int) -> QPolygonF:
    """A triangle that fills a box: its point below for way -1, above for 1."""
    base, point = (box.top(), box.bottom()) if way < 0 else (box.bottom(), box.top())
    corners = [(box.left(), base), (box.right(), base), (box.center().x(), point)]
    return QPolygonF([QPointF(*corner) for corner in corners])


def paint_direction(
    painter: QPainter, theme: Theme, custom: str, price: float, line: QRectF
) -> None:
    """Paint the mark of a price at the left of a line of text; none at the start, or by no custom.

    Parameters
    ----------
    custom : one of `gui.settings.DIRECTION_COLOURS`.
    """
    way = direction(price)
    if custom not in ROLES or not way:
        return
    side = float(theme.px(SIDE))
    box = QRectF(line.left(), line.center().y() - 0.4 * side, side, 0.8 * side)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(ROLES[custom][way > 0]))
    painter.drawPolygon(triangle(box, way))
