"""Seized accounts are worked off exponentially; what the fund cannot bear, the winners do."""

from __future__ import annotations

import numpy as np
import pytest

from engine import Parameters, Run, run
from engine.assets import BTC

LONGS = slice(64, 80)
ONLY_BITCOIN_LONGS = {
    "loop_capital": (0, 0, 0, 0),
    "perp_capital": (3.2, 0, 0, 0),
    "median_leverage": 20,
    "leverage_dispersion": 0,
    "usde_margin_share": 0,
    "top_up_reserve": 0,
}


def crash(*cuts: str, **changes) -> Run:
    """A sudden fall that ruins sixteen equal longs on BTC at once; nobody else is there."""
    settings = {"shock": 0.3, "shock_duration": 1, "cuts": frozenset(cuts)}
    return run(Parameters(**ONLY_BITCOIN_LONGS | settings | changes), accounts=True)


def takeover_row(night: Run) -> int:
    return int(np.flatnonzero(night.taken_over)[0])


def test_a_seized_account_sells_the_same_fraction_in_every_step():
    night = crash("impact", "adl", perp_liquidation_time=5)
    first = takeover_row(night)
    held = night.x[first : first + 100, LONGS]
    assert held[1:] / held[:-1] == pytest.approx(np.full((99, 16), 1 - 0.25 / 5))


def test_an_account_sells_no_more_than_its_debt_needs():
    night = crash("impact", "adl", shock=0.03, perp_liquidation_time=0.25)
    first = takeover_row(night)
    left = night.x[-1, LONGS] * night.prices[first, BTC]
    worth = night.x[0, LONGS] * night.prices[first, BTC]
    assert night.d[-1, LONGS] == pytest.approx(np.zeros(16), abs=1e-12)
    assert left == pytest.approx(worth - night.d[0, LONGS])


def test_an_emptied_account_is_written_off_and_the_fund_pays_first():
    night = crash("impact", "adl", insurance_fund=0.5)
    owed = night.d[0].sum() - night.repaid.sum()
    assert owed > 0.5
    assert night.written_off.sum() == pytest.approx(owed)
    assert night.insurance_fund[-1] == 0
    assert night.bad_debt[-1] == pytest.approx(owed - 0.5)


def test_a_fund_that_can_bear_the_losses_spares_the_winners():
    assert crash("impact", shock=0.1, insurance_fund=0.5).adl_notional.any()
    assert not crash("impact", shock=0.1, insurance_fund=5).adl_notional.any()


def test_winners_give_up_the_share_of_the_losses_that_the_fund_cannot_bear():
    night = crash("impact", insurance_fund=0.5)
    first = takeover_row(night)
    deficit = night.d[first].sum() - (night.x[first] * night.prices[first, BTC]).sum()
    share = 1 - 0.5 / deficit
    held = night.x[first, LONGS].sum() * night.prices[first, BTC]
    assert night.adl_notional[first] == pytest.approx(share * held)
    assert night.adl_debt[first] == pytest.approx(share * night.d[first].sum())


def test_without_a_fund_winners_are_closed_against_everything_at_once():
    night = crash("impact", insurance_fund=0)
    first = takeover_row(night)
    assert night.adl_debt[first] == pytest.approx(night.d[0].sum())
    assert not night.d[first + 1].any()
    assert not night.x[first + 1].any()


def test_hedgers_go_on_selling_when_the_venue_has_nothing_left_to_sell():
    night = crash("impact", insurance_fund=0, hedged_share=0.8, hedge_unwind_time=3)
    first = takeover_row(night)
    sold = night.hedge_sales[first:, BTC] / night.prices[first:-1, BTC]
    hedged = 0.8 * night.x[0, LONGS].sum()
    speed = 0.25 / 3
    expected = hedged * speed * (1 - speed) ** np.arange(len(sold))
    assert sold == pytest.approx(expected)
    assert np.array_equal(night.forced_sales[first:], night.hedge_sales[first:])


def test_loans_are_never_auto_deleveraged():
    night = run(Parameters(shock=0.3, perp_capital=(0, 0, 0, 0), insurance_fund=0))
    assert night.written_off.sum() > 0
    assert not night.adl_notional.any()


def test_loans_and_perpetuals_are_worked_off_at_their_own_pace():
    changes = {"shock": 0.3, "cuts": frozenset({"impact", "adl"}), "loan_liquidation_time": 50}
    night = run(Parameters(**changes, perp_liquidation_time=10), accounts=True)
    first = takeover_row(night)
    later = first + 20
    seized = night.in_liquidation[first + 1] & (night.d[later + 1] > 0)
    kept = night.x[later + 1, seized] / night.x[later, seized]
    assert set(np.round(kept, 9)) <= {1 - 0.25 / 50, 1 - 0.25 / 10}
