"""What must hold in every world: nothing is lost, nothing is infinite, nobody interferes."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters, Run, run, run_many
from tests.engine.strategies import examples, worlds, worlds_from_seed

ARRAYS = [each.name for each in fields(Run) if each.name not in ("parameters", "step")]
ACCOUNT_ARRAYS = ("x", "y", "d", "in_liquidation")
MORE_THAN_A_BLOCK = 70


def relative_gap(left: float, right: float) -> float:
    """Difference of two sums of money as a share of the larger."""
    return abs(left - right) / max(abs(left), abs(right), 1e-300)


def same(one: Run, other: Run, names=ARRAYS) -> bool:
    """Whether two runs agree bit for bit."""
    return all(np.array_equal(getattr(one, name), getattr(other, name)) for name in names)


@given(worlds())
@examples(120)
def test_debt_is_conserved_through_a_cascade(world):
    night = run(world)
    paid = night.repaid.sum() + night.topped_up.sum()
    forgiven = night.adl_debt.sum() + night.written_off.sum()
    assert relative_gap(night.d[0].sum(), paid + forgiven + night.d[-1].sum()) <= 1e-9


@given(worlds())
@examples(60)
def test_the_fund_and_nobody_else_bears_what_is_written_off(world):
    night = run(world)
    paid_by_fund = world.insurance_fund - night.insurance_fund[-1]
    written_off = night.written_off.sum()
    whole = max(world.insurance_fund, written_off)
    assert abs(paid_by_fund + night.bad_debt[-1] - written_off) <= 1e-9 * whole
    assert np.all(np.diff(night.insurance_fund) <= 0)
    assert np.all(np.diff(night.bad_debt) >= 0)
    assert night.insurance_fund[-1] >= 0


@given(worlds())
@examples(60)
def test_debt_is_repaid_by_the_seized_accounts_sales_to_the_last_dollar(world):
    night = run(world)
    proceeds = (night.forced_sales - night.hedge_sales).sum()
    assert abs(proceeds - night.repaid.sum()) <= 1e-9 * night.d[0].sum()


@given(worlds())
@examples(60)
def test_margin_paid_in_is_the_same_summed_by_step_and_by_account(world):
    night = run(world)
    assert night.top_ups.sum() == pytest.approx(night.topped_up.sum(), rel=1e-9, abs=1e-300)
    assert np.all(night.topped_up >= 0)
    assert np.all(night.top_ups_refused >= -1e-12 * night.d[0].sum())


@given(worlds())
@examples(120)
def test_everything_is_finite_prices_are_positive_and_no_debt_is_negative(world):
    night = run(world, accounts=True)
    for name in ARRAYS:
        assert np.isfinite(getattr(night, name)).all(), name
    assert np.all(night.prices > 0)
    for holdings in (night.x, night.y, night.d):
        assert np.all(holdings >= 0)


@given(worlds())
@examples(60)
def test_shares_stay_shares_and_gaps_stay_within_the_book(world):
    night = run(world)
    assert np.all((night.withdrawn >= 0) & (night.withdrawn <= 1))
    assert np.all((night.access > 0) & (night.access <= 1))
    assert np.all((night.book_gap >= 0) & (night.book_gap <= 12))
    assert np.all((night.depth > 0) & (night.depth <= np.array(world.depth)))


@given(worlds())
@examples(60)
def test_holdings_and_debts_only_shrink_and_seizure_is_for_good(world):
    night = run(world, accounts=True)
    for holdings in (night.x, night.y, night.d):
        assert np.all(np.diff(holdings, axis=0) <= 0)
    assert np.all(night.in_liquidation[1:] >= night.in_liquidation[:-1])


@given(st.lists(worlds(), min_size=2, max_size=5))
@examples(20)
def test_a_run_in_a_batch_equals_the_same_run_alone(batch):
    for world, in_batch in zip(batch, run_many(batch), strict=True):
        assert in_batch.parameters == world
        assert same(in_batch, run(world))


def test_a_batch_longer_than_a_block_equals_single_runs():
    batch = worlds_from_seed(7, MORE_THAN_A_BLOCK)
    assert all(same(one, run(one.parameters)) for one in run_many(batch))


def test_the_order_of_a_batch_is_kept_and_does_not_matter():
    batch = [Parameters(shock=percent / 100) for percent in range(12)]
    forwards, backwards = run_many(batch), run_many(batch[::-1])
    assert [one.parameters for one in forwards] == batch
    assert all(same(one, other) for one, other in zip(forwards, backwards[::-1], strict=True))


def test_an_empty_batch_gives_no_runs():
    assert len(run_many([])) == 0


@given(worlds())
@examples(30)
def test_a_run_does_not_depend_on_whether_accounts_are_kept(world):
    kept, plain = run(world, accounts=True), run(world)
    assert same(kept, plain, [name for name in ARRAYS if name not in ACCOUNT_ARRAYS])
    for name in ACCOUNT_ARRAYS:
        ends = getattr(kept, name)[[0, -1]]
        assert np.array_equal(ends, getattr(plain, name))


@given(worlds())
@examples(10)
def test_the_same_world_always_gives_the_same_night(world):
    assert same(run(world), run(world))
