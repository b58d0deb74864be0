"""Loops have closed forms: the debt is a geometric series, and so is the leverage."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters, measures, run
from tests.engine.strategies import examples

WBETH_LOOPS = 1
ALT_LOANS = 3
ALL_LOOPS = (0, 1, 2)


def at_eighty_percent(loops: float) -> Parameters:
    """Everybody borrows 80 cents on every dollar, so many times."""
    return Parameters(
        loop_depth=loops,
        utilisation_low=1,
        utilisation_high=1,
        coin_collateral_ratio=0.8,
        lst_collateral_ratio=0.8,
        usde_collateral_ratio=0.8,
    )


def leverage(world: Parameters, families=(WBETH_LOOPS,)) -> float:
    return measures.effective_leverage(run(world), families, 0)


def borrowed_step_by_step(loops: int, first: float, further: float) -> float:
    """Pledge a dollar, borrow, buy, pledge again: the debt after so many loops."""
    debt, loan = 0.0, first
    for _ in range(loops):
        debt += loan
        loan *= further
    return debt


@pytest.mark.parametrize(
    ("loops", "expected"),
    [(0, 1.0), (1, 1.8), (2, 2.44), (3, 2.952), (4, 3.3616), (5, 3.68928)],
)
def test_leverage_at_eighty_percent_is_the_known_series(loops, expected):
    for family in ALL_LOOPS:
        assert leverage(at_eighty_percent(loops), (family,)) == pytest.approx(expected, rel=1e-12)


def test_leverage_approaches_five_by_a_fifth_of_the_way_with_each_loop():
    missing = [5 - leverage(at_eighty_percent(loops)) for loops in range(11)]
    assert np.diff(missing) / missing[:-1] == pytest.approx([-0.2] * 10)


@given(st.floats(0, 10))
@examples(25)
def test_a_fractional_loop_lies_on_the_same_curve(loops):
    assert leverage(at_eighty_percent(loops)) == pytest.approx(5 - 4 * 0.8**loops, rel=1e-12)


@given(st.integers(0, 10), st.floats(0, 0.9), st.floats(0, 0.92))
@examples(25)
def test_the_debt_of_a_loop_is_what_borrowing_again_and_again_gives(loops, first, further):
    world = Parameters(
        loop_depth=loops,
        lst_collateral_ratio=first,
        usde_collateral_ratio=further,
        utilisation_low=1,
        utilisation_high=1,
    )
    expected = 1 + borrowed_step_by_step(loops, first, further)
    assert leverage(world) == pytest.approx(expected, rel=1e-12)


@pytest.mark.parametrize("loops", [0, 0.3, 1, 5, 10])
def test_a_loop_holds_as_much_usde_as_it_owes(loops):
    night = run(Parameters(loop_depth=loops))
    loopers = slice(0, 48)
    assert np.array_equal(night.y[0, loopers], night.d[0, loopers])


def test_without_loops_nobody_in_the_loop_families_owes_anything():
    night = run(Parameters(loop_depth=0))
    assert not night.d[0, :64].any()
    assert not night.in_liquidation[:, :64].any()


def test_a_loop_shows_no_leverage_on_the_screen():
    night = run(Parameters())
    assert measures.visible_leverage(night, ALL_LOOPS, 0) == pytest.approx(1, rel=1e-12)


@pytest.mark.parametrize(("loops", "expected"), [(0, 1.0), (0.5, None), (1, 1.45), (10, 1.45)])
def test_a_one_step_loan_borrows_once_at_most(loops, expected):
    world = Parameters(loop_depth=loops, utilisation_low=1, utilisation_high=1)
    r = world.usde_collateral_ratio
    expected = expected or 1 + 0.45 * (1 - r**0.5) / (1 - r)
    assert leverage(world, (ALT_LOANS,)) == pytest.approx(expected, rel=1e-12)


def test_the_usde_of_a_one_step_loan_is_kept_outside_its_margin_account():
    night = run(Parameters())
    one_step_loans = slice(48, 64)
    assert not night.y[0, one_step_loans].any()
    assert night.d[0, one_step_loans].all()


def test_more_daring_loopers_owe_more():
    debts = run(Parameters()).d[0].reshape(8, 16)[:4]
    assert np.all(np.diff(debts, axis=1) > 0)


def test_loop_capital_scales_every_loop_alike():
    single, double = run(Parameters()), run(Parameters(loop_capital_scale=2))
    assert double.d[0, :64] == pytest.approx(2 * single.d[0, :64], rel=1e-12)
    assert np.array_equal(double.d[0, 64:], single.d[0, 64:])
