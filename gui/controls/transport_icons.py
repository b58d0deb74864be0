"""The icons of the transport: outlines in a box of side 1 about its middle."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF, QTransform


def _shape(*parts: QRectF | Sequence[tuple[float, float]]) -> QPainterPath:
    """Bars and polygons as one outline."""
    path = QPainterPath()
    for part in parts:
        if isinstance(part, QRectF):
            path.addRoundedRect(part, 0.05, 0.05)
        else:
            path.addPolygon(QPolygonF([QPointF(x, y) for x, y in part]))
            path.closeSubpath()
    return path


def _mirrored(path: QPainterPath) -> QPainterPath:
    return QTransform.fromScale(-1, 1).map(path)


def play() -> QPainterPath:
    return _shape([(-0.32, -0.46), (0.48, 0), (-0.32, 0.46)])


def pause() -> QPainterPath:
    return _shape(QRectF(-0.38, -0.44, 0.26, 0.88), QRectF(0.12, -0.44, 0.26, 0.88))


def step_on() -> QPainterPath:
    return _shape(QRectF(-0.38, -0.36, 0.14, 0.72), [(-0.1, -0.36), (0.42, 0), (-0.1, 0.36)])


def to_end() -> QPainterPath:
    return _shape(
        [(-0.5, -0.36), (-0.06, 0), (-0.5, 0.36)],
        [(-0.08, -0.36), (0.36, 0), (-0.08, 0.36)],
        QRectF(0.36, -0.36, 0.12, 0.72),
    )


def step_back() -> QPainterPath:
    return _mirrored(step_on())


def to_start() -> QPainterPath:
    return _mirrored(to_end())
