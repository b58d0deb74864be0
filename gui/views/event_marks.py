"""The small marks of events: a shape for what happened, a colour for what it happened to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from engine.events import Event
from gui.look.theme import Theme

MARK = 12
"""Width and height of a mark in pixels at scale 1."""

_STROKE = 0.15
"""Width of a drawn line as a share of the mark."""


def _polygon(*corners: tuple[float, float]) -> QPainterPath:
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
    path.closeSubpath()
    return path


def _lines(*lines: Sequence[tuple[float, float]]) -> QPainterPath:
    path = QPainterPath()
    for line in lines:
        path.moveTo(*line[0])
        for point in line[1:]:
            path.lineTo(*point)
    return path


def _square() -> QPainterPath:
    path = QPainterPath()
    path.addRect(QRectF(-0.36, -0.36, 0.72, 0.72))
    return path


def _tower() -> QPainterPath:
    """Three storeys, each narrower: loops."""
    path = QPainterPath()
    for top, breadth in ((0.2, 0.9), (-0.12, 0.6), (-0.44, 0.3)):
        path.addRect(QRectF(-breadth / 2, top, breadth, 0.24))
    return path


def _circle() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0, 0), 0.4, 0.4)
    return path


def _bolt() -> QPainterPath:
    return _polygon(
        (0.14, -0.5), (-0.36, 0.1), (-0.04, 0.1), (-0.14, 0.5), (0.36, -0.12), (0.04, -0.12)
    )


def _falling() -> QPainterPath:
    return _polygon((-0.46, -0.36), (0.46, -0.36), (0, 0.44))


def _split_diamond() -> QPainterPath:
    left = _polygon((-0.09, -0.46), (-0.09, 0.46), (-0.5, 0))
    return left.united(_polygon((0.13, -0.46), (0.13, 0.46), (0.54, 0)))


def _swirl() -> QPainterPath:
    turns = [(0.06 + 0.38 * n / 28, 2 * pi * 1.75 * n / 28) for n in range(29)]
    return _lines([(radius * cos(angle), radius * sin(angle)) for radius, angle in turns])


def _cross() -> QPainterPath:
    return _lines([(-0.36, -0.36), (0.36, 0.36)], [(-0.36, 0.36), (0.36, -0.36)])


def _open_box() -> QPainterPath:
    return _lines([(-0.36, -0.4), (-0.36, 0.36), (0.36, 0.36), (0.36, -0.4)])


def _hourglass() -> QPainterPath:
    return _polygon((-0.36, -0.42), (0.36, -0.42), (-0.36, 0.42), (0.36, 0.42))


def _pause() -> QPainterPath:
    return _lines([(-0.2, -0.4), (-0.2, 0.4)], [(0.2, -0.4), (0.2, 0.4)])


def _onward() -> QPainterPath:
    return _polygon((-0.3, -0.44), (0.44, 0), (-0.3, 0.44))


def _cut() -> QPainterPath:
    """A line cut through."""
    ends = [(-0.48, 0), (-0.18, 0)], [(0.18, 0), (0.48, 0)]
    return _lines(*ends, [(-0.14, 0.42), (0.14, -0.42)])


_SHAPES: dict[str, tuple[Callable[[], QPainterPath], bool, str]] = {
    "cut": (_cut, False, "text"),
    "shock": (_bolt, True, "text"),
    "margin_call": (_square, False, "debt"),
    "takeover": (_square, True, "debt"),
    "loops_taken": (_tower, True, "debt"),
    "overload": (_hourglass, True, "text"),
    "overload_ends": (_hourglass, False, "text"),
    "makers_leave": (_circle, False, "depth"),
    "makers_return": (_circle, True, "depth"),
    "gain": (_swirl, False, "asset"),
    "adl": (_cross, False, "debt"),
    "fund_empty": (_open_box, False, "debt"),
    "peg": (_split_diamond, True, "asset"),
    "low": (_falling, True, "asset"),
    "halt": (_pause, False, "text"),
    "resume": (_onward, True, "text"),
}
"""Of each kind: outline in a box of side 1 about its middle, whether it is filled, its colour."""

_OUTLINES = {kind: outline() for kind, (outline, _, _) in _SHAPES.items()}


def mark_colour(theme: Theme, event: Event, opacity: float = 1.0) -> QColor:
    """The colour of what the event concerns."""
    role = _SHAPES[event.kind][2]
    if role == "asset" and event.asset is not None:
        return theme.asset_colour(event.asset, opacity)
    return theme.colour("text" if role == "asset" else role, opacity)


def draw_mark(
    painter: QPainter, theme: Theme, event: Event, centre: QPointF, opacity: float = 1.0
) -> None:
    """Draw an event's mark about a point."""
    filled = _SHAPES[event.kind][1]
    colour = mark_colour(theme, event, opacity)
    pen = QPen(colour, 0.0 if filled else _STROKE)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.translate(centre)
    painter.scale(theme.px(MARK), theme.px(MARK))
    painter.setPen(Qt.PenStyle.NoPen if filled else pen)
    painter.setBrush(colour if filled else Qt.BrushStyle.NoBrush)
    painter.drawPath(_OUTLINES[event.kind])
    painter.restore()
