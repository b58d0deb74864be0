"""The shelf keeps the last five different runs, newest first, and the pinned one."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters, run, run_many
from engine.outcome import outcome
from gui.run_shelf import LONGEST, RunShelf, kept, with_pin, with_run
from tests.engine.strategies import examples

DEPTHS = range(9)


@pytest.fixture(scope="module")
def nights():
    """A night for each loop depth."""
    return run_many([Parameters(loop_depth=depth) for depth in DEPTHS])


def shelf_after(nights, depths):
    shelf = RunShelf()
    for depth in depths:
        shelf = with_run(shelf, nights[depth])
    return shelf


def depths_on(shelf):
    return [int(kept.parameters.loop_depth) for kept in shelf.shown]


def test_the_newest_run_comes_first_and_the_sixth_falls_off(nights):
    assert depths_on(shelf_after(nights, [5, 3, 4])) == [4, 3, 5]
    assert depths_on(shelf_after(nights, range(7))) == [6, 5, 4, 3, 2]


def test_the_same_run_again_changes_nothing(nights):
    shelf = shelf_after(nights, [5, 3])
    assert with_run(shelf, nights[3]) is shelf


def test_a_run_brought_back_keeps_its_place_and_becomes_live(nights):
    shelf = shelf_after(nights, [5, 3, 4, 5])
    assert depths_on(shelf) == [4, 3, 5]
    assert (shelf.live.parameters.loop_depth, shelf.last.parameters.loop_depth) == (5, 4)


def test_a_run_remembers_what_was_live_before_it_was_made(nights):
    shelf = shelf_after(nights, [5, 3, 4, 5, 7])
    assert [entry.before.loop_depth for entry in shelf.runs] == [5, 3, 5, 5]
    assert shelf.runs[-1].before == Parameters()


def test_the_pinned_run_outlives_the_five_and_only_once(nights):
    shelf = shelf_after(nights, [5, 3])
    shelf = with_pin(shelf, shelf.runs[-1])
    assert depths_on(shelf) == [3, 5]
    for depth in (0, 1, 2, 4):
        shelf = with_run(shelf, nights[depth])
    assert depths_on(shelf) == [4, 2, 1, 0, 3, 5]
    assert depths_on(with_pin(shelf, None)) == [4, 2, 1, 0, 3]


def test_a_pinned_run_no_longer_among_the_five_can_be_brought_back(nights):
    shelf = shelf_after(nights, [5])
    shelf = with_pin(shelf, shelf.live)
    for depth in (0, 1, 2, 3, 4):
        shelf = with_run(shelf, nights[depth])
    back = with_run(shelf, nights[5])
    assert back.live is shelf.pinned
    assert depths_on(back) == depths_on(shelf)


def test_beside_the_live_run_stands_the_chosen_then_the_pinned_then_the_one_before(nights):
    shelf = shelf_after(nights, [5, 3, 4])
    four, three, five = shelf.runs
    live = four.parameters
    assert shelf.beside(live) is three
    shelf = with_pin(shelf, five)
    assert shelf.beside(live) is five
    assert shelf.beside(live, chosen=three) is three
    assert shelf.beside(live, chosen=four) is five
    assert shelf.beside(five.parameters) is four


def test_while_a_drag_goes_on_the_last_settled_run_stands_beside_it(nights):
    shelf = shelf_after(nights, [5, 3])
    assert shelf.beside(Parameters(loop_depth=3.5)) is shelf.live


def test_a_first_run_has_nothing_beside_it(nights):
    shelf = shelf_after(nights, [5])
    assert shelf.beside(Parameters()) is None


@examples(40)
@given(st.lists(st.sampled_from(DEPTHS), max_size=30), st.integers(0, 30))
def test_runs_are_different_at_most_five_and_the_live_one_is_always_known(nights, depths, pin_at):
    shelf = RunShelf()
    for number, depth in enumerate(depths):
        shelf = with_run(shelf, nights[depth])
        if number == pin_at:
            shelf = with_pin(shelf, shelf.live)
        assert shelf.live.parameters == nights[depth].parameters
        assert shelf.beside(shelf.live.parameters) is not shelf.live
    shown = [entry.parameters for entry in shelf.shown]
    assert len(set(shown)) == len(shown) <= LONGEST + 1
    assert len(shelf.runs) <= LONGEST


def test_prices_and_measures_are_kept_and_the_accounts_are_let_go():
    night = run(Parameters(), accounts=True)
    entry = kept(night, Parameters())
    assert np.array_equal(entry.prices, night.prices)
    assert entry.outcome == outcome(night)
    assert entry.prices.base is None
    assert not entry.prices.flags.writeable
    arrays = [getattr(entry, field.name) for field in dataclasses.fields(entry)]
    assert sum(a.nbytes for a in arrays if isinstance(a, np.ndarray)) < 40_000
