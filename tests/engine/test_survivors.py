"""Who was taken over, by leverage and asset: counted from the run's own balances."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given

from engine import Parameters, Run, run
from engine.accounts import FAMILIES, FAMILY_OF_ACCOUNT, IS_PERPETUAL, PERPETUAL, open_accounts
from engine.assets import ALT
from engine.measures import effective_leverage, lowest_leverage_wiped_out
from engine.survivors import (
    BRACKETS,
    NEVER,
    Fates,
    bracket_of,
    counts,
    fates,
    lowest_leverage_taken,
    own_money_taken,
)
from tests.engine.strategies import examples, worlds

FAMILY = {family.name: number for number, family in enumerate(FAMILIES)}
ALT_LONGS, WBETH_LOOPS, ALT_LOANS = (
    FAMILY[name] for name in ("ALT perpetuals", "WBETH loops", "ALT loans")
)


@pytest.fixture(scope="module")
def live() -> Run:
    return run(Parameters(), accounts=True)


@pytest.fixture(scope="module")
def became(live) -> Fates:
    return fates(live)


@pytest.fixture(scope="module")
def became_in_twin() -> Fates:
    return fates(run(Parameters().twin(), accounts=True))


def test_the_most_careful_altcoin_long_wiped_out_is_that_of_the_model_page(became, became_in_twin):
    assert lowest_leverage_taken(became, ALT_LONGS) == pytest.approx(1.43, abs=0.005)
    assert lowest_leverage_taken(became_in_twin, ALT_LONGS) == pytest.approx(1.65, abs=0.005)


def test_at_the_end_the_lowest_leverage_is_the_measure_of_the_run(live, became):
    for number, family in enumerate(FAMILIES):
        if family.kind == PERPETUAL:
            measured = lowest_leverage_wiped_out(live, family.asset)
            assert lowest_leverage_taken(became, number) == measured


@pytest.mark.parametrize("minute", [0, 20, 28, 30, 36, 45, 60, 120])
def test_taken_by_a_minute_are_those_the_venue_holds_at_its_row(live, became, minute):
    assert np.array_equal(became.taken(minute), live.in_liquidation[live.row_at(minute)])


def test_before_the_first_takeover_nobody_is_taken(became):
    assert not became.taken(20).any()
    assert lowest_leverage_taken(became, ALT_LONGS, 20) is None
    assert own_money_taken(became, 20).sum() == 0


def test_survivors_are_never_taken(live, became):
    assert np.array_equal(became.taken_at == NEVER, ~live.in_liquidation[-1])


def test_without_hidden_leverage_more_survive(became, became_in_twin):
    assert counts(became, ALT_LONGS) == (13, 16)
    assert counts(became_in_twin, ALT_LONGS) == (12, 16)
    assert counts(became, WBETH_LOOPS) == (16, 16)
    assert counts(became_in_twin, WBETH_LOOPS) == (0, 16)


def test_perpetuals_stand_at_the_leverage_they_chose_and_loans_at_the_true_one(live, became):
    opening = open_accounts([Parameters()])
    chosen = opening.leverage[0][IS_PERPETUAL]
    assert np.array_equal(became.leverage[IS_PERPETUAL], chosen)
    for family in (WBETH_LOOPS, ALT_LOANS):
        group = became.members(family)
        mean = np.average(became.leverage[group], weights=became.own_money[group])
        assert mean == pytest.approx(effective_leverage(live, [family]))


def test_effective_leverage_of_perpetuals_counts_their_usde(live, became):
    group = became.members(ALT_LONGS)
    share = Parameters().usde_margin_share
    assert became.effective[group] == pytest.approx(became.leverage[group] + share)


def test_brackets_hold_their_lower_end():
    assert bracket_of([1, 1.99, 2, 3, 4.99, 5, 9.99, 10, 50]).tolist() == [
        0, 0, 1, 2, 2, 3, 3, 4, 4,
    ]  # fmt: skip


def test_own_money_of_altcoin_longs_is_counted_by_bracket(became):
    leverage = became.leverage[became.members(ALT_LONGS)]
    dead = leverage[leverage >= 1.42]
    each = Parameters().perp_capital[ALT] / 16
    expected = [each * np.sum((dead >= low) & (dead < high)) for low, high in _spans()]
    assert own_money_taken(became)[ALT_LONGS] == pytest.approx(expected)


def _spans():
    return zip(BRACKETS, (*BRACKETS[1:], np.inf), strict=True)


@examples(25)
@given(worlds())
def test_everywhere_the_table_adds_up_to_the_own_money_taken(world):
    night = run(world, accounts=True)
    became = fates(night)
    table, opening = own_money_taken(became), open_accounts([world])
    for family in range(len(FAMILIES)):
        group = family == FAMILY_OF_ACCOUNT
        lost = opening.own_money[0][group & night.in_liquidation[-1]].sum()
        assert table[family].sum() == pytest.approx(lost)
        taken, members = counts(became, family)
        assert taken == (group & night.in_liquidation[-1]).sum()
        assert members == (group & (opening.own_money[0] > 0)).sum()
    assert became.leverage.min() >= 1


def test_a_family_without_money_has_no_members():
    nobody = fates(run(Parameters(loop_capital_scale=0), accounts=True))
    assert counts(nobody, WBETH_LOOPS) == (0, 0)
    assert lowest_leverage_taken(nobody, WBETH_LOOPS) is None


def test_a_run_without_its_accounts_is_refused():
    with pytest.raises(ValueError, match="accounts=True"):
        fates(run(Parameters()))
