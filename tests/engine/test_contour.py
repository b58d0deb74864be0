"""Contour lines lie where linear interpolation says, and hang together."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from engine.contour import cells_crossed, contours, crossings, length
from tests.engine.strategies import examples

ROWS, COLUMNS = np.mgrid[0:21, 0:21]


def interpolated(values, column, row):
    """The value at a point on an edge of the grid, between its two ends."""
    left, low = int(np.floor(column)), int(np.floor(row))
    right, high = int(np.ceil(column)), int(np.ceil(row))
    share = (column - left) + (row - low)
    return values[low, left] + share * (values[high, right] - values[low, left])


def test_the_line_of_a_slope_is_straight():
    (line,) = contours(COLUMNS * 2.0, 7.0)
    assert line[:, 0] == pytest.approx(3.5)
    assert sorted({line[0, 1], line[-1, 1]}) == [0, 20]


def test_the_line_around_a_hill_is_closed_and_as_long_as_its_circle():
    hill = -np.hypot(COLUMNS - 10.0, ROWS - 10.0)
    (line,) = contours(hill, -7.0)
    assert (line[0] == line[-1]).all()
    assert np.hypot(*(line - 10).T) == pytest.approx(7, abs=0.03)
    assert length(line) == pytest.approx(2 * np.pi * 7, rel=0.01)


def test_two_hills_have_two_lines_the_longer_first():
    hills = np.maximum(
        3 - np.hypot(COLUMNS - 5.0, ROWS - 5.0), 5 - np.hypot(COLUMNS - 14.0, ROWS - 14.0)
    )
    large, small = contours(hills, 1.0)
    assert length(large) > length(small) > 0
    assert large.mean(axis=0) == pytest.approx([14, 14], abs=0.5)


def test_flat_ground_has_no_line():
    assert contours(np.zeros((5, 5)), 0.1) == []
    assert contours(np.ones((5, 5)), 0.1) == []


def test_no_line_runs_through_a_cell_with_a_nan():
    values = COLUMNS * 1.0
    values[10, 7] = np.nan
    lines = contours(values, 7.5)
    assert len(lines) == 2
    assert all(((line[:, 1] <= 9) | (line[:, 1] >= 11)).all() for line in lines)


@pytest.mark.parametrize("high", [0.9, 1.9])
def test_on_a_saddle_the_mean_of_the_corners_decides_what_hangs_together(high):
    saddle = np.array([[high, 0.0], [0.0, high]])
    middle_is_above = high / 2 >= 0.6
    ends = [sorted(map(tuple, line.round(6).tolist())) for line in contours(saddle, 0.6)]
    low_right_apart = any({x for x, _ in line} > {1.0} for line in ends)
    assert len(ends) == 2
    assert low_right_apart
    low_left_apart = any(min(map(sum, line)) == max(map(sum, line)) < 1 for line in ends)
    assert low_left_apart != middle_is_above


grids = st.lists(st.floats(-1, 1), min_size=36, max_size=36).map(
    lambda numbers: np.array(numbers).reshape(6, 6)
)


@examples(100)
@given(values=grids, level=st.floats(-0.9, 0.9))
def test_every_point_of_a_line_has_the_level_on_its_edge(values, level):
    for line in contours(values, level):
        for column, row in line:
            assert column == int(column) or row == int(row)
            assert interpolated(values, column, row) == pytest.approx(level, abs=1e-9)


@examples(100)
@given(values=grids, level=st.floats(-0.9, 0.9))
def test_every_crossed_edge_is_on_exactly_one_line(values, level):
    assume(np.abs(values - level).min() > 1e-6)  # at a corner, the ends of a line coincide
    above = values >= level
    crossed = (above[:, 1:] != above[:, :-1]).sum() + (above[1:] != above[:-1]).sum()
    lines = contours(values, level)
    closed = sum((line[0] == line[-1]).all() and len(line) > 2 for line in lines)
    assert sum(map(len, lines)) - closed == crossed


@examples(50)
@given(values=grids, level=st.floats(-0.9, 0.9))
def test_a_cell_is_crossed_where_its_corners_differ(values, level):
    crossed = cells_crossed(values, level)
    for row, column in np.ndindex(crossed.shape):
        above = values[row : row + 2, column : column + 2] >= level
        assert crossed[row, column] == (above.any() and not above.all())


def test_a_row_passes_a_level_where_interpolation_says():
    assert crossings(np.array([0.0, 0.0, 1.0, 0.5, 0.0]), 0.25) == pytest.approx([1.25, 3.5])
    assert crossings(np.array([0.0, np.nan, 1.0]), 0.5).size == 0
