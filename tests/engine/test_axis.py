"""Axes hold their values in order, their grids are nested, and values find back to their place."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import ASSETS, Parameters
from engine.axis import EVEN, NEAR_HIGH, NEAR_LOW, Axis, all_axes, axis_of, moved
from tests.engine.strategies import examples

EVERY_AXIS = [pytest.param(axis, id=f"{axis.name} {axis.part or ''}") for axis in all_axes()]


def test_every_declared_number_has_an_axis():
    numbers = [
        (name, part)
        for name, declaration in Parameters.declarations().items()
        for part in declaration.parts or (None,)
    ]
    assert [(axis.name, axis.part) for axis in all_axes()] == numbers


@pytest.mark.parametrize("axis", EVERY_AXIS)
def test_an_axis_holds_the_default_and_stays_in_the_declared_range(axis):
    assert 0 <= axis.position(axis.of(Parameters())) <= 1
    assert axis.declaration.low <= axis.low < axis.high <= axis.declaration.high


@pytest.mark.parametrize("axis", EVERY_AXIS)
def test_a_grid_runs_from_end_to_end_and_holds_the_coarser_ones(axis):
    finest = axis.grid(161)
    assert (finest[0], finest[-1]) == (axis.low, axis.high)
    assert (np.diff(finest) > 0).all()
    for count, stride in ((11, 16), (21, 8), (41, 4), (81, 2)):
        assert (axis.grid(count) == finest[::stride]).all()


@examples(200)
@given(axis=st.sampled_from(all_axes()), position=st.floats(0, 1))
def test_a_value_finds_back_to_its_place(axis, position):
    assert axis.position(axis.value(position)) == pytest.approx(position, abs=3e-3)


@examples(100)
@given(axis=st.sampled_from(all_axes()), share=st.floats(0.01, 0.99))
def test_values_beyond_an_axis_lie_beyond_its_ends(axis, share):
    span = axis.high - axis.low
    assert axis.position(axis.high + share * span) > 1
    assert axis.position(axis.low - share * span) < 0


def test_the_grid_is_finer_where_few_quotes_are_left():
    axis = axis_of("market_maker_withdrawal")
    assert axis.finer == NEAR_HIGH
    steps = np.diff(axis.grid(41))
    assert steps[-1] < steps[0] / 20
    assert axis.value(0.5) == 0.75


def test_an_axis_is_even_unless_its_default_lies_near_an_end():
    assert axis_of("loop_depth").finer == axis_of("lst_collateral_ratio").finer == EVEN
    assert axis_of("depth", "WBETH").finer == axis_of("venue_capacity").finer == NEAR_LOW
    assert axis_of("redemption_index").finer == EVEN


def test_an_axis_ends_at_twenty_times_the_default():
    assert axis_of("depth", "WBETH").high == pytest.approx(20 * 0.21)
    assert axis_of("loop_depth").high == 10


def test_the_numbers_of_axes_are_moved_and_nothing_else():
    wbeth, bnsol, loops = (
        axis_of("depth", "WBETH"),
        axis_of("depth", "BNSOL"),
        axis_of("loop_depth"),
    )
    there = moved(Parameters(shock=0.1), {wbeth: 0.5, bnsol: 0.7, loops: 2.0})
    depth = dict(zip(ASSETS, there.depth, strict=True))
    assert (depth["WBETH"], depth["BNSOL"], there.loop_depth, there.shock) == (0.5, 0.7, 2, 0.1)
    assert moved(there, {wbeth: 0.21, bnsol: 0.24, loops: 5.0}) == Parameters(shock=0.1)
    assert (wbeth.of(there), loops.of(there)) == (0.5, 2.0)


def test_two_numbers_that_bind_each_other_are_moved_together():
    low, high = axis_of("utilisation_low"), axis_of("utilisation_high")
    assert moved(Parameters(), {low: 0.1, high: 0.2}).utilisation_high == 0.2
    with pytest.raises(ValueError, match="utilisation_high must be at least"):
        moved(Parameters(), {low: 0.5, high: 0.2})


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("panic", None, 0, 1), "declared parameter, got 'panic'"),
        (("depth", None, 1, 2), "part of depth must be one of: BTC, .*got None"),
        (("loop_depth", "BTC", 1, 2), "part of loop_depth must be one of: none; got 'BTC'"),
        (("loop_depth", None, 0, 12), "between 0 and 10 loops, got an axis from 0 to 12"),
        (("loop_depth", None, 5, 5), "got an axis from 5 to 5"),
        (("loop_depth", None, 0, 5, "somewhere"), "finer must be one of"),
    ],
)
def test_an_axis_that_cannot_be_is_refused(arguments, message):
    with pytest.raises(ValueError, match=message):
        Axis(*arguments)


@pytest.mark.parametrize("arguments", [("panic",), ("depth",), ("depth", "XRP")])
def test_there_is_no_usual_axis_of_what_is_not_declared(arguments):
    with pytest.raises(ValueError, match="must be"):
        axis_of(*arguments)
