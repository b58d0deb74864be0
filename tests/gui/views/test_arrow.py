"""Arrows along a line are as long, as thick and as clear of their ends as asked."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF

from gui.views.arrow import Arrow, distance, length, part, point_at, trimmed

CORNER = (QPointF(0, 0), QPointF(30, 0), QPointF(30, 40))
QUARTER = tuple(
    QPointF(100 * math.cos(n * math.pi / 200), 100 * math.sin(n * math.pi / 200))
    for n in range(101)
)


def xy(point: QPointF) -> tuple[float, float]:
    return point.x(), point.y()


def test_a_line_is_as_long_as_its_stretches():
    assert length(CORNER) == 70
    assert length(QUARTER) == pytest.approx(50 * math.pi, rel=1e-4)
    assert length(()) == 0


def test_a_point_and_its_direction_are_found_along_the_line():
    for along, place, direction in (
        (0, (0, 0), (1, 0)),
        (20, (20, 0), (1, 0)),
        (50, (30, 20), (0, 1)),
        (70, (30, 40), (0, 1)),
    ):
        point, facing = point_at(CORNER, along)
        assert xy(point) == pytest.approx(place)
        assert xy(facing) == pytest.approx(direction)


@given(st.floats(0, 70), st.floats(0, 70))
def test_a_part_is_as_long_as_asked_and_lies_on_the_line(one: float, two: float):
    start, end = sorted((one, two))
    piece = part(CORNER, start, end)
    assert length(piece) == pytest.approx(end - start, abs=1e-5)
    assert all(distance(CORNER, point) < 1e-6 for point in piece)


def test_a_straight_arrow_is_a_box_with_a_triangle():
    shape = [xy(point) for point in Arrow((QPointF(0, 0), QPointF(100, 0))).outline(10, 5)]
    assert shape == [(0, 5), (90, 5), (90, 10), (100, 0), (90, -10), (90, -5), (0, -5)]


@given(st.floats(1, 30))
def test_the_shaft_of_a_bent_arrow_keeps_its_thickness(thick: float):
    shape = Arrow(QUARTER).outline(thick, 4)
    sides = len(shape) // 2 - 1
    for left, right in zip(shape[:sides], reversed(shape[-sides:]), strict=True):
        assert math.hypot(*xy(left - right)) == pytest.approx(thick)
        assert math.hypot(*xy((left + right) / 2)) == pytest.approx(100, abs=0.1)


def test_an_arrow_shorter_than_its_head_is_half_head():
    shape = [xy(point) for point in Arrow((QPointF(0, 0), QPointF(4, 0))).outline(10, 5)]
    assert shape[1] == (2, 5)


def test_a_line_is_trimmed_to_the_borders_of_its_ends():
    curve = [QPointF(n, 0) for n in range(0, 101, 10)]
    line = trimmed(curve, QRectF(-20, -5, 45, 10), QRectF(77, -5, 40, 10))
    assert line[0].x() == pytest.approx(25, abs=0.01)
    assert line[-1].x() == pytest.approx(77, abs=0.01)
    assert length(line) == pytest.approx(52, abs=0.02)


def test_nothing_is_left_of_a_line_within_its_ends():
    curve = [QPointF(n, 0) for n in range(0, 101, 10)]
    assert trimmed(curve, QRectF(-20, -5, 90, 10), QRectF(60, -5, 60, 10)) == ()


def test_distance_is_to_the_nearest_stretch():
    assert distance(CORNER, QPointF(10, 7)) == 7
    assert distance(CORNER, QPointF(33, 44)) == 5
    assert distance((), QPointF(0, 0)) == math.inf
