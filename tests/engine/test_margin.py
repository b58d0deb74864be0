"""Margin calls: who is called, what gets through, who fails."""

from __future__ import annotations

import numpy as np
import pytest

from engine import Parameters, run
from engine.assets import BTC
from engine.margin import index_prices

ONLY_BITCOIN_LONGS = {
    "loop_capital": (0, 0, 0, 0),
    "perp_capital": (3.2, 0, 0, 0),
    "leverage_dispersion": 0,
    "usde_margin_share": 0,
}


def bitcoin_longs(leverage: float, **changes) -> Parameters:
    """Sixteen equal longs on BTC and nobody else."""
    return Parameters(median_leverage=leverage, **ONLY_BITCOIN_LONGS, **changes)


def test_when_everybody_is_called_access_is_the_capacity():
    night = run(bitcoin_longs(15, shock=0, venue_capacity=0.25, top_up_reserve=0))
    assert night.access == pytest.approx(np.full(480, 0.25))


def test_when_nobody_is_called_everybody_is_served():
    assert np.all(run(bitcoin_longs(2, shock=0, venue_capacity=0.001)).access == 1)


def test_what_is_paid_is_the_accessible_share_of_what_is_wished():
    night = run(Parameters())
    crowded = (night.access < 1) & (night.top_ups > 0)
    wished = night.top_ups + night.top_ups_refused
    assert crowded.any()
    assert night.top_ups[crowded] == pytest.approx((night.access * wished)[crowded])


def test_the_first_payment_is_the_missing_margin_at_the_pace_of_topping_up():
    night = run(bitcoin_longs(15, shock=0, venue_capacity=1, top_up_reserve=1))
    cover, debt = 15 * (1 - 0.5 / 15), 14
    missing = (1.05 * debt - cover) * 3.2
    assert night.top_ups[0] == pytest.approx(missing * 0.25 / 3)
    assert night.top_ups_refused[0] == pytest.approx(0, abs=1e-12)


def test_nobody_pays_more_than_his_reserve():
    night = run(Parameters(shock=0.3, venue_capacity=1, top_up_time=0.25))
    own_money = np.repeat([0.02, 0.08, 0.07, 5, 3.2, 2.9, 0.85, 8.4], 16) / 16
    assert np.all(night.topped_up <= 0.3 * own_money * (1 + 1e-12))
    assert np.isclose(night.topped_up, 0.3 * own_money).any()


def test_without_a_reserve_nobody_pays():
    night = run(Parameters(top_up_reserve=0))
    assert not night.topped_up.any()
    assert not night.top_ups_refused.any()


@pytest.mark.parametrize(("fall", "seized"), [(0.0625, 0), (0.0635, 1)])
def test_a_long_of_ten_fails_when_its_weighted_collateral_no_longer_covers_its_debt(fall, seized):
    # 10 x 0.95 (1 - fall) < 9 from a fall of 1 - 9 / 9.5 = 5.26 % on; the reserve moves that to
    # 10 x 0.95 (1 - fall) < 8.9, 6.32 %
    night = run(
        bitcoin_longs(
            10, shock=fall, top_up_reserve=0.1, venue_capacity=1, top_up_time=0.25, margin_call=2
        )
    )
    assert night.in_liquidation[-1, 64:80].all() == bool(seized)


def test_the_spiral_gain_counts_whom_a_further_fall_of_five_percent_would_fail():
    near_the_edge = run(bitcoin_longs(15, shock=0, top_up_reserve=0))
    expected = 3.2 * 15 / 45 / 0.05
    assert near_the_edge.spiral_gain[0, BTC] == pytest.approx(expected)
    assert not run(bitcoin_longs(5, shock=0)).spiral_gain.any()


@pytest.mark.parametrize(("capacity", "paid", "refused"), [(1, 0.9, 0), (0.5, 0.5, 0.4)])
def test_nobody_wishes_to_pay_more_than_he_owes(capacity, paid, refused):
    # in one step of a minute the price falls to 0.24 and 0.9 of debt is left uncovered
    crash = {"shock": 0.3, "shock_duration": 1, "beta": (4, 0, 0, 0)}
    reserves = {"top_up_reserve": 1, "top_up_time": 1, "margin_call": 2}
    night = run(bitcoin_longs(1.9, **crash, **reserves, venue_capacity=capacity), step=1)
    assert night.top_ups[23] == pytest.approx(3.2 * paid)
    assert night.top_ups_refused[23] == pytest.approx(3.2 * refused, abs=1e-9)


def test_the_index_is_the_own_book_redemption_value_or_between_both():
    prices = np.array([0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3])
    redemption = np.array([0.9, 0.8, 0.7, 0.6, 0.8, 0.7, 1.0])
    assert np.array_equal(index_prices(prices, redemption, 0.0), prices)
    assert np.array_equal(index_prices(prices, redemption, 1.0), redemption)
    half = index_prices(prices, redemption, 0.5)
    assert np.array_equal(half[:4], prices[:4])
    assert half[4:] == pytest.approx([0.65, 0.55, 0.65])
