"""The map's parts keep clear of each other; places and pixels find back to each other."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF, QSizeF

from gui.views.cliff_map_layout import (
    beyond,
    inside,
    lay_out,
    scale_of,
    shares,
    smoothed,
    words_along,
)

AREA = QRectF(0, 0, 660, 330)
FRAME = QRectF(0, 0, 400, 300)
WORDS = QSizeF(120, 16)


@pytest.fixture
def layout():
    return lay_out(AREA, header=36, left=60, right=40, line=15, footer=36, gap=8)


@pytest.mark.parametrize("scale", [1, 1.25, 2])
@pytest.mark.parametrize(("width", "height"), [(400, 220), (660, 330), (1140, 560)])
def test_plot_scale_and_words_keep_clear_of_each_other(width, height, scale):
    area = QRectF(0, 0, width * scale, height * scale)
    sizes = [scale * size for size in (36, 60, 40, 15, 36, 8)]
    layout = lay_out(area, *sizes)
    header, left, right, line, footer, _ = sizes
    assert layout.plot.left() > left
    assert layout.plot.top() > header
    assert layout.plot.bottom() + line < layout.words.top()
    assert layout.bar.left() > layout.plot.right()
    assert layout.bar.right() + right < area.right()
    assert layout.words.height() == pytest.approx(footer)
    assert layout.plot.width() > 0.55 * area.width()
    assert layout.plot.height() > 0.4 * area.height()


@given(across=st.floats(-1, 2), up=st.floats(-1, 2))
def test_a_place_finds_back_from_its_pixel(across, up):
    layout = lay_out(AREA, 36, 60, 40, 15, 36, 8)
    assert layout.place(layout.point(across, up)) == pytest.approx((across, up))


def test_up_is_up_and_right_is_more(layout):
    assert layout.point(0, 0) == layout.plot.bottomLeft()
    assert layout.point(1, 1) == layout.plot.topRight()
    assert layout.level(0) == layout.bar.bottom()
    assert layout.level(1) == layout.bar.top()


def test_cells_share_out_the_plot(layout):
    cells = [layout.cell(row, column, 11) for row in range(11) for column in range(11)]
    area = sum(cell.width() * cell.height() for cell in cells)
    assert area == pytest.approx(layout.plot.width() * layout.plot.height())


@pytest.mark.parametrize(
    ("place", "nearest", "sides"),
    [
        ((0.3, 0.9), (0.3, 0.9), (0, 0)),
        ((1.2, 0.5), (1, 0.5), (1, 0)),
        ((-0.1, 3), (0, 1), (-1, 1)),
        ((1, 0), (1, 0), (0, 0)),
    ],
)
def test_a_place_beyond_the_map_is_shown_at_its_edge(place, nearest, sides):
    assert inside(*place) == nearest
    assert beyond(*place) == sides


@pytest.mark.parametrize(
    ("values", "level", "scale"),
    [
        ([0, 0.98], 0.1, (0, 1)),
        ([0, 0.02], 0.1, (0, 0.2)),
        ([0.13, 0.21], None, (0.1, 0.25)),
        ([0.4, 0.71], None, (0.4, 0.8)),
        ([0.1, 0.71], None, (0, 0.8)),
        ([0, 0], None, (0, 1)),
        ([math.nan, 3.1], None, (0, 4)),
        ([math.nan], 1, (0, 2)),
    ],
)
def test_a_scale_has_round_ends_that_hold_all_values(values, level, scale):
    assert scale_of(np.array(values), level) == pytest.approx(scale)


@given(st.lists(st.floats(1e-9, 1e6), min_size=1), st.none() | st.floats(1e-3, 10))
def test_every_value_lies_on_the_scale(values, level):
    low, high = scale_of(np.array(values), level)
    assert low <= min(values) * (1 + 1e-9)
    assert max(values) <= high * (1 + 1e-9)
    share = shares(np.array(values), (low, high))
    assert ((share >= 0) & (share <= 1)).all()


def test_between_the_points_of_a_grid_values_are_in_proportion():
    grid = np.array([[0.0, 1.0], [2.0, 3.0]])
    fine = smoothed(grid, 5)
    assert fine[0].tolist() == [0, 0.25, 0.5, 0.75, 1]
    assert fine[:, 0].tolist() == [0, 0.5, 1, 1.5, 2]
    assert fine[2, 2] == 1.5


def test_nearest_to_a_nan_there_is_no_value_and_elsewhere_there_is():
    grid = np.arange(9.0).reshape(3, 3)
    grid[0, 0] = np.nan
    fine = smoothed(grid, 9)
    assert np.isnan(fine[0, 0])
    assert np.isnan(fine[1, 1])
    assert np.isfinite(fine[3:, :]).all()
    assert np.isfinite(fine[:, 3:]).all()
    assert fine[8].tolist() == pytest.approx(np.linspace(6, 8, 9))


def test_a_grid_of_nothing_stays_nothing():
    assert np.isnan(smoothed(np.full((3, 3), np.nan), 9)).all()


# --- words along a line ----------------------------------------------------------------------


def line(*points):
    return [QPointF(*point) for point in points]


def always(answer):
    return lambda middle, angle: answer


def test_words_stand_under_or_over_a_level_line_by_its_lower_side():
    level = line((20, 150), (380, 150))
    under = words_along([level], WORDS, 4, FRAME, [], always(True))
    over = words_along([level], WORDS, 4, FRAME, [], always(False))
    assert under.angle == over.angle == 0
    assert (under.box.top(), over.box.bottom()) == (4, -4)
    assert under.middle.y() == 150


def test_words_are_never_upside_down():
    for line_of in (line((20, 20), (300, 250)), line((300, 250), (20, 20))):
        along = words_along([line_of], WORDS, 4, FRAME, [], always(True))
        assert along.angle == pytest.approx(math.degrees(math.atan2(230, 280)))


def test_words_follow_the_level_part_of_a_bent_line():
    bent = line((50, 290), (50, 100), (350, 100))
    along = words_along([bent], WORDS, 4, FRAME, [], always(True))
    assert along.angle == pytest.approx(0, abs=1)
    assert along.middle.y() == pytest.approx(100)


def test_words_keep_clear_of_other_lines_and_of_their_own():
    level = line((20, 150), (380, 150))
    across = line((200, 100), (200, 200))
    along = words_along([level], WORDS, 4, FRAME, [across], always(True))
    assert abs(along.middle.x() - 200) >= WORDS.width() / 2 - 3
    wavy = line(*((x, 150 + 3 * math.sin(x / 9)) for x in range(20, 380, 2)))
    along = words_along([wavy], WORDS, 4, FRAME, [], always(True))
    points = np.array([(point.x(), point.y()) for point in wavy])
    assert not along.covers(points)


@pytest.mark.parametrize(
    "lines",
    [
        [],
        [line((20, 150), (60, 150))],
        [line((20, 295), (380, 295))],
        [line(*((200 + 30 * math.cos(a / 9), 150 + 30 * math.sin(a / 9)) for a in range(57)))],
    ],
    ids=["no line", "too short", "at the edge", "too round"],
)
def test_where_no_words_fit_there_are_none(lines):
    if lines:
        assert words_along(lines, WORDS, 4, FRAME, [], always(True)) is None
    else:
        assert words_along(lines, WORDS, 4, FRAME, [line((0, 0), (1, 1))], always(True)) is None


def test_the_next_line_has_the_words_where_the_longest_has_no_room():
    short = line((20, 100), (200, 100))
    along = words_along([line((20, 295), (380, 295)), short], WORDS, 4, FRAME, [], always(True))
    assert along.middle.y() == 100
