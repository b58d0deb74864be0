"""Line patterns at any text size: Qt's own keep their pixels whatever the brush's transform."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QLineF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen

PERIOD = 8
"""Pixels at scale 1 after which a pattern repeats."""

_LINES: dict[Qt.BrushStyle, tuple[tuple[float, float, float, float], ...]] = {
    Qt.BrushStyle.HorPattern: ((-1, 0.5, 2, 0.5),),
    Qt.BrushStyle.VerPattern: ((0.5, -1, 0.5, 2),),
    Qt.BrushStyle.BDiagPattern: ((-1, 1, 1, -1), (-1, 2, 2, -1), (0, 2, 2, 0)),
}
_LINES[Qt.BrushStyle.FDiagPattern] = tuple(
    (1 - x1, y1, 1 - x2, y2) for x1, y1, x2, y2 in _LINES[Qt.BrushStyle.BDiagPattern]
)
_LINES[Qt.BrushStyle.DiagCrossPattern] = (
    *_LINES[Qt.BrushStyle.BDiagPattern],
    *_LINES[Qt.BrushStyle.FDiagPattern],
)


@lru_cache(maxsize=128)
def hatching(rgba: int, pattern: Qt.BrushStyle, scale: float, thinnest: float = 0.0) -> QBrush:
    """A brush of lines in a colour (`QColor.rgba()`); period and width grow with the scale.

    No line is thinner than `thinnest` pixels; the period leaves as much room as ink and more.
    """
    side = max(2, round(PERIOD * scale), round(3 * thinnest))
    tile = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    tile.fill(Qt.GlobalColor.transparent)
    painter = QPainter(tile)
    level = pattern in (Qt.BrushStyle.HorPattern, Qt.BrushStyle.VerPattern)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, not level)
    # diagonals as dark as level lines: Qt draws those of one pixel thinner than wider ones
    width = max(thinnest, scale if level else max(1.0, scale * math.sqrt(0.5)))
    painter.setPen(QPen(QColor.fromRgba(rgba), width))
    for line in _LINES[pattern]:
        painter.drawLine(QLineF(*(side * end for end in line)))
    painter.end()
    return QBrush(tile)
