"""Where the parts of the cliff map stand: the plot, its scale, and the words below.

Places on the map are positions from 0 to 1 along both axes, as `engine.axis` has them.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSizeF
from PySide6.QtGui import QTransform

ROUND = (1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10)
"""Ends of a scale: the smallest of these times a power of ten."""

STRAIGHT = 0.94
"""Length of a chord over that of the line, from which words can stand along it."""

SAMPLE = 3.0
"""Pixels between the points that words along a line are measured at."""


@dataclass(frozen=True)
class MapLayout:
    """The map in pixels.

    Attributes
    ----------
    plot : the drawing area, from the low to the high end of both axes.
    bar : the scale of colours, beside it; empty where there is no room.
    words : the lines below that say what is pointed at.
    """

    plot: QRectF
    bar: QRectF
    words: QRectF

    def point(self, across: float, up: float) -> QPointF:
        """The point of two positions."""
        plot = self.plot
        return QPointF(plot.left() + across * plot.width(), plot.bottom() - up * plot.height())

    def place(self, point: QPointF) -> tuple[float, float]:
        """The positions of a point; outside 0 to 1 beyond the plot."""
        plot = self.plot
        return (
            (point.x() - plot.left()) / plot.width(),
            (plot.bottom() - point.y()) / plot.height(),
        )

    def cell(self, row: int, column: int, count: int) -> QRectF:
        """The part of the plot nearest to a point of a grid; half as wide at the edges."""
        width, height = self.plot.width() / (count - 1), self.plot.height() / (count - 1)
        middle = self.point(column / (count - 1), row / (count - 1))
        cell = QRectF(middle.x() - width / 2, middle.y() - height / 2, width, height)
        return cell.intersected(self.plot)

    def level(self, share: float) -> float:
        """The y of a share of the scale, 0 at its foot."""
        return self.bar.bottom() - share * self.bar.height()


def lay_out(
    area: QRectF, header: float, left: float, right: float, line: float, footer: float, gap: float
) -> MapLayout:
    """Ticks left of the plot and under it, the scale right of it, words under everything.

    `left` and `right` are the room of the labels on either side, `line` the height of a label.
    """
    bar = 1.5 * gap
    plot = QRectF(
        area.left() + left + gap,
        area.top() + header + gap,
        area.width() - left - right - bar - 3.5 * gap,
        area.height() - header - footer - line - 2.5 * gap,
    )
    return MapLayout(
        plot=plot,
        bar=QRectF(plot.right() + 1.5 * gap, plot.top(), bar, plot.height()),
        words=QRectF(area.left(), area.bottom() - footer, area.width(), footer),
    )


def scale_of(values: np.ndarray, level: float | None = None) -> tuple[float, float]:
    """Round ends of a scale that holds all values; from 0 where the lowest is not near the top.

    A level that means something lies in the lower half at most, so that a map of little is pale.
    """
    known = values[np.isfinite(values)]
    least = 2 * level if level else 0.0
    highest = max(float(known.max(initial=0.0)), least)
    if highest <= 0:
        return 0.0, 1.0
    lowest = float(known.min(initial=highest))
    low = _round_below(lowest) if highest / 2 < lowest < highest else 0.0
    return low, _round_above(highest)


def shares(values: np.ndarray, scale: tuple[float, float]) -> np.ndarray:
    """Where values lie on a scale: 0 at its low end, 1 at its high end; NaN stays."""
    low, high = scale
    return np.clip((values - low) / (high - low), 0, 1)


def smoothed(values: np.ndarray, count: int) -> np.ndarray:
    """(count, count) values between those of a grid, in proportion as the contour has them.

    Nearest to a NaN there is none; beside it the values go on level.
    """
    known = np.isfinite(values)
    filled = np.where(known, values, _mean_around(values))
    filled = np.where(np.isfinite(filled), filled, 0.0)
    fine = np.linspace(0, 1, count)
    rows, columns = (np.linspace(0, 1, length) for length in values.shape)
    across = np.stack([np.interp(fine, columns, row) for row in filled])
    result = np.stack([np.interp(fine, rows, column) for column in across.T], axis=1)
    nearest = [np.rint(fine * (length - 1)).astype(int) for length in values.shape]
    result[~known[np.ix_(*nearest)]] = np.nan
    return result


def inside(across: float, up: float) -> tuple[float, float]:
    """The nearest place on the map."""
    return min(max(across, 0.0), 1.0), min(max(up, 0.0), 1.0)


def beyond(across: float, up: float) -> tuple[int, int]:
    """On which sides a place lies off the map: -1, 0 or 1 across and up."""
    return tuple((place > 1 + 1e-9) - (place < -1e-9) for place in (across, up))  # type: ignore[return-value]


@dataclass(frozen=True)
class Along:
    """Words along a line.

    Attributes
    ----------
    middle, angle : a point on the line; the line's direction there in degrees, clockwise.
    box : the words' place about the middle, before they are turned.
    """

    middle: QPointF
    angle: float
    box: QRectF

    def turned(self, points: np.ndarray) -> np.ndarray:
        """(points, 2) along the words and off them, from their middle."""
        return _turned(points, self.middle, self.angle)

    def covers(self, points: np.ndarray) -> bool:
        """Whether any of some points, (points, 2), lies in the words' place."""
        (along, off), box = self.turned(points).T, self.box
        within = (abs(along) < box.right()) & (off > box.top()) & (off < box.bottom())
        return bool(within.any())


def words_along(
    lines: Sequence[Sequence[QPointF]],
    size: QSizeF,
    gap: float,
    frame: QRectF,
    clear_of: Sequence[Sequence[QPointF]],
    lower_is_under: Callable[[QPointF, float], bool],
) -> Along | None:
    """Where words stand along one of some lines, the first that has room.

    They stand on its lower side, where it is straightest and most level, inside the frame, off all
    lines and clear of other lines. `lower_is_under` tells the side at a point and an angle.
    """
    sampled = [_resampled(line) for line in lines]
    taken = np.concatenate([*sampled, *(_resampled(line) for line in clear_of)])
    for points in sampled:
        for first, last in _straightest(points, size.width()):
            along = _beside(points[first : last + 1], size, gap, lower_is_under)
            if _fits(along, frame) and not along.covers(taken):
                return along
    return None


def _straightest(points: np.ndarray, width: float) -> list[tuple[int, int]]:
    """First and last points of the stretches of a line that words can follow, the best first."""
    span = max(1, round(width / SAMPLE))
    if len(points) <= span:
        return []
    chords = points[span:] - points[:-span]
    straight = np.hypot(*chords.T) / (span * SAMPLE)
    steep = np.abs(np.degrees(np.arctan2(chords[:, 1], chords[:, 0])))
    cost = 10 * (1 - straight) + np.minimum(steep, 180 - steep) / 90
    order = np.argsort(cost, kind="stable")
    return [(int(first), int(first) + span) for first in order if straight[first] >= STRAIGHT]


def _beside(
    stretch: np.ndarray,
    size: QSizeF,
    gap: float,
    lower_is_under: Callable[[QPointF, float], bool],
) -> Along:
    """Words beside a stretch of a line, as far off as it bends towards them."""
    middle = QPointF(*((stretch[0] + stretch[-1]) / 2))
    chord = stretch[-1] - stretch[0]
    angle = (math.degrees(math.atan2(chord[1], chord[0])) + 90) % 180 - 90
    off = _turned(stretch, middle, angle)[:, 1]
    under = lower_is_under(middle, angle)
    top = off.max() + gap if under else off.min() - gap - size.height()
    return Along(middle, angle, QRectF(-size.width() / 2, top, size.width(), size.height()))


def _turned(points: np.ndarray, middle: QPointF, angle: float) -> np.ndarray:
    turned = math.radians(angle)
    x, y = (points - (middle.x(), middle.y())).T
    along = x * math.cos(turned) + y * math.sin(turned)
    return np.stack([along, y * math.cos(turned) - x * math.sin(turned)], axis=1)


def _resampled(line: Sequence[QPointF]) -> np.ndarray:
    """(points, 2) along a line, all equally far apart."""
    corners = np.array([(point.x(), point.y()) for point in line])
    lengths = np.hypot(*np.diff(corners, axis=0).T)
    along = np.concatenate([[0.0], np.cumsum(lengths)])
    places = np.arange(0, along[-1], SAMPLE)
    return np.stack([np.interp(places, along, axis) for axis in corners.T], axis=1)


def _fits(along: Along, frame: QRectF) -> bool:
    """Whether words lie wholly in a frame."""
    turn = QTransform().translate(along.middle.x(), along.middle.y()).rotate(along.angle)
    return frame.contains(turn.mapRect(along.box))


def _mean_around(values: np.ndarray) -> np.ndarray:
    """The mean of each point and its eight neighbours, NaN left out; NaN where all are."""
    padded = np.pad(values, 1, constant_values=np.nan)
    around = np.lib.stride_tricks.sliding_window_view(padded, (3, 3))
    known = np.isfinite(around)
    total, number = np.where(known, around, 0).sum(axis=(2, 3)), known.sum(axis=(2, 3))
    return np.where(number > 0, total / np.maximum(number, 1), np.nan)


def _round_above(value: float) -> float:
    return next(end for end in _round_ends(value) if end >= value * (1 - 1e-9))


def _round_below(value: float) -> float:
    return [end for end in _round_ends(value) if end <= value * (1 + 1e-9)][-1]


def _round_ends(value: float) -> Iterator[float]:
    power = 10.0 ** math.floor(math.log10(value))
    return (end * power for end in ROUND)
