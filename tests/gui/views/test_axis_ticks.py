"""Ticks are round, in order, inside the axis, and leave each other room."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engine.axis import EVEN, Axis, all_axes, axis_of
from gui.files.content import set_language
from gui.views.axis_ticks import round_step, ticks
from gui.words.axes_in_words import tick_text

EVERY_AXIS = [pytest.param(axis, id=f"{axis.name} {axis.part or ''}") for axis in all_axes()]


@pytest.mark.parametrize("room", [0.05, 0.1, 0.2])
@pytest.mark.parametrize("axis", EVERY_AXIS)
def test_labels_leave_each_other_room_and_lie_on_the_axis(axis, room):
    values = ticks(axis, room)
    places = [axis.position(value) for value in values]
    assert len(values) >= 2
    assert places == sorted(places)
    assert -1e-9 <= places[0] <= places[-1] <= 1 + 1e-9
    assert all(right - left >= room - 1e-9 for left, right in pairwise(places))


@pytest.mark.parametrize("axis", EVERY_AXIS)
def test_every_label_is_short_and_no_two_are_the_same(axis):
    labels = [tick_text(axis, value) for value in ticks(axis, 0.05)]
    assert len(set(labels)) == len(labels)
    assert all(len(label) <= 10 for label in labels)


@pytest.mark.parametrize(
    ("span", "most", "step"), [(10, 10, 1), (10, 6, 2), (0.9, 10, 0.1), (0.9, 4, 0.5), (7, 1, 10)]
)
def test_a_step_is_the_smallest_round_one_that_is_large_enough(span, most, step):
    assert round_step(span, most) == pytest.approx(step)


def test_the_first_map_has_loops_across_and_what_remains_upwards():
    loops, withdrawal = axis_of("loop_depth"), axis_of("market_maker_withdrawal")
    assert loops.finer == EVEN
    assert ticks(loops, 0.1) == list(range(11))
    labels = [tick_text(withdrawal, value) for value in ticks(withdrawal, 0.09)]
    assert labels == [
        "all quotes",
        "1 in 2",
        "1 in 5",
        "1 in 10",
        "1 in 20",
        "1 in 100",
        "none left",
    ]


@pytest.mark.parametrize(
    ("name", "low", "high", "room", "labels"),
    [
        ("market_maker_withdrawal", 0.5, 1, 0.2, "50_% left, 40_% left, 30_% left, 20_% left"),
        ("market_maker_withdrawal", 0.8, 0.95, 0.3, "20_% left, 15_% left, 10_% left, 5_% left"),
        ("shock", 0.01, 0.02, 0.5, "1_%, 1.5_%, 2_%"),
        ("shock", 0.01, 0.02, 0.2, "1_%, 1.2_%, 1.4_%, 1.6_%, 1.8_%, 2_%"),
    ],
)
def test_on_an_even_axis_what_is_round_is_round_in_words(name, low, high, room, labels):
    axis = Axis(name, None, low, high)
    found = [tick_text(axis, value) for value in ticks(axis, room)]
    assert ", ".join(found).replace("\u202f", "_").startswith(labels)


def test_money_is_counted_in_the_unit_that_the_axis_names():
    depth = Axis("depth", "WBETH", 0.05, 0.8)
    assert tick_text(depth, 0.2) == "0.2"
    set_language("ja")
    try:
        assert tick_text(depth, 0.2) == "2"
    finally:
        set_language("en")
