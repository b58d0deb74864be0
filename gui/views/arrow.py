"""Arrows along a line of straight stretches: their length, their middle, their outline."""

from __future__ import annotations

import math
from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate, pairwise

from PySide6.QtCore import QPointF, QRectF

Line = Sequence[QPointF]

DUST = 1e-6
"""Pixels that make no stretch of their own."""


def trimmed(curve: Line, start: QRectF, end: QRectF) -> tuple[QPointF, ...]:
    """A curve from where it leaves one box to where it enters another."""
    first = next((n for n, point in enumerate(curve) if not start.contains(point)), len(curve))
    last = next((n for n, point in enumerate(curve) if end.contains(point)), len(curve))
    if first >= last:
        return ()
    leaving = [_border(curve[first - 1], curve[first], start)] if first else []
    entering = [_border(curve[last], curve[last - 1], end)] if last < len(curve) else []
    line = [*leaving, *curve[first:last], *entering]
    apart = [two for one, two in pairwise(line) if _span(one, two) > DUST]
    return (line[0], *apart)


def _border(inside: QPointF, outside: QPointF, box: QRectF) -> QPointF:
    """Where a short stretch crosses the border of a box, by halving."""
    for _ in range(12):
        middle = (inside + outside) / 2
        inside, outside = (middle, outside) if box.contains(middle) else (inside, middle)
    return outside


def length(line: Line) -> float:
    """Length of a line of straight stretches."""
    return sum(_span(one, two) for one, two in pairwise(line))


def _span(one: QPointF, two: QPointF) -> float:
    return math.hypot(two.x() - one.x(), two.y() - one.y())


def point_at(line: Line, along: float) -> tuple[QPointF, QPointF]:
    """The point so far along a line, and the direction there, of length 1."""
    for one, two in pairwise(line):
        span = _span(one, two)
        if along <= span or two is line[-1]:
            direction = (two - one) / span
            return one + direction * along, direction
        along -= span
    raise ValueError("a line has at least two points")


def part(line: Line, start: float, end: float) -> tuple[QPointF, ...]:
    """The stretch of a line between two distances from its beginning."""
    inner, passed = [], 0.0
    for one, two in pairwise(line):
        passed += _span(one, two)
        if start + DUST < passed < end - DUST:
            inner.append(two)
    return (point_at(line, start)[0], *inner, point_at(line, end)[0])


def distance(line: Line, point: QPointF) -> float:
    """How far a point is from a line; infinity if the line has no stretch."""
    return min(
        (_distance_to_stretch(point, one, two) for one, two in pairwise(line)), default=math.inf
    )


def _normal(points: Line, number: int) -> QPointF:
    """Across a line at one of its points: the mean direction of the stretches that meet there."""
    across = points[min(number + 1, len(points) - 1)] - points[max(number - 1, 0)]
    size = math.hypot(across.x(), across.y())
    return QPointF(-across.y() / size, across.x() / size)


def _distance_to_stretch(point: QPointF, one: QPointF, two: QPointF) -> float:
    """Distance of a point from a straight stretch."""
    along, away = two - one, point - one
    square = QPointF.dotProduct(along, along)
    share = min(max(QPointF.dotProduct(away, along) / square, 0.0), 1.0) if square else 0.0
    return _span(point, one + along * share)


class Arrow:
    """Arrows of any thickness along a line; what depends on the line alone is measured once.

    No stretch of the line may be shorter than `DUST`.
    """

    def __init__(self, line: Line) -> None:
        self._line = tuple(line)
        self._length = length(line)
        self._passed = tuple(accumulate(_span(one, two) for one, two in pairwise(line)))
        self._normals = tuple(_normal(line, number) for number in range(len(line)))

    def outline(self, thick: float, head: float) -> tuple[QPointF, ...]:
        """Its shaft is `thick` wide, its head `head` wider on each side.

        The head is as long as it is wide on one side of the line and at most half the line.
        """
        shaft = self._length - min(thick / 2 + head, self._length / 2)
        inner = bisect_left(self._passed, shaft - DUST)
        points = (*self._line[: inner + 1], point_at(self._line, shaft)[0])
        last = (_normal(points, inner), _normal(points, inner + 1))
        aside = [normal * (thick / 2) for normal in (*self._normals[:inner], *last)]
        left = [point + out for point, out in zip(points, aside, strict=True)]
        right = [point - out for point, out in zip(points, aside, strict=True)]
        wide = last[-1] * (thick / 2 + head)
        return (*left, points[-1] + wide, self._line[-1], points[-1] - wide, *reversed(right))
