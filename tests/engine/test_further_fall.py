"""What a spiral gain means for a book, and who could still be forced to sell."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import ASSETS, Parameters, Run, run
from engine.assets import ALT, ETH, USDE, WBETH
from engine.measures import borrowers, further_fall, highest_gain_until, left_to_sell
from engine.order_book import bids_down_to, price_impact

EVERY_ASSET = range(len(ASSETS))


@pytest.fixture(scope="module")
def night() -> Run:
    return run(Parameters(), accounts=True)


@pytest.mark.parametrize(("gain", "fall"), [(0, 0), (1, 0.0487706), (3.9, 0.1771653), (20, 0.6321)])
def test_a_gain_pushes_its_book_down_by_one_minus_exp_of_a_twentieth_of_it(gain, fall):
    assert further_fall(gain) == pytest.approx(fall, abs=5e-5)


@given(st.floats(0, 1e4), st.floats(0, 1e4))
def test_a_larger_gain_never_pushes_less(one, other):
    small, large = sorted((one, other))
    assert 0 <= further_fall(small) <= further_fall(large) <= 1


def test_the_push_is_that_of_selling_what_the_gain_says_into_the_bids_left(night):
    row = night.row_at(31)
    gain, depth = night.spiral_gain[row, WBETH], night.depth[row, WBETH]
    assert gain > 10
    assert further_fall(gain) == pytest.approx(price_impact(0.05 * gain * depth, depth))


def test_half_the_depth_sold_takes_39_percent_of_the_price():
    assert price_impact(0.5, 1.0) == pytest.approx(0.393469, abs=1e-6)
    assert price_impact(0.0, 1.0) == 0


@given(st.floats(1e-3, 5), st.floats(1e-3, 1e3), st.floats(1e-3, 1))
def test_selling_all_bids_down_to_a_price_ends_at_that_price(moved, depth, market):
    price = market * math.exp(-moved)
    units = float(bids_down_to(np.array(price), market, depth))
    assert market * (1 - price_impact(units, depth)) == pytest.approx(price)


@pytest.mark.parametrize("asset", EVERY_ASSET, ids=ASSETS)
def test_the_highest_gain_so_far_never_shrinks_and_ends_as_the_highest_of_the_night(night, asset):
    rows = range(0, len(night.minutes), 7)
    highest = [highest_gain_until(night, row, asset) for row in (*rows, 480)]
    assert highest == sorted(highest)
    assert highest[-1] == night.spiral_gain[:, asset].max()


def test_the_highest_gain_so_far_knows_nothing_of_later(night):
    row = int(night.spiral_gain[:, WBETH].argmax())
    assert highest_gain_until(night, row, WBETH) == night.spiral_gain[row, WBETH]
    assert highest_gain_until(night, row - 1, WBETH) < night.spiral_gain[row, WBETH]


def test_at_the_start_everybody_on_credit_is_free(night):
    # 16 loops on WBETH; loans and perpetuals on ALT; perpetuals alone on ETH;
    # three families of loops and four of perpetuals hold USDe
    assert [borrowers(night, 0, asset) for asset in (WBETH, ALT, ETH, USDE)] == [
        (16, 0), (32, 0), (16, 0), (112, 0),
    ]  # fmt: skip


def test_in_the_end_the_venue_has_taken_over_every_looper_of_wbeth(night):
    assert borrowers(night, night.row_at(60), WBETH) == (0, 16)


def test_where_nobody_is_left_to_fail_there_is_no_gain(night):
    rows = [
        (row, asset)
        for row in range(480)
        for asset in EVERY_ASSET
        if borrowers(night, row, asset)[0] == 0
    ]
    assert len(rows) > 100
    assert all(night.spiral_gain[row, asset] == 0 for row, asset in rows)


def test_without_loops_nobody_holds_a_token_on_credit():
    twin = run(Parameters().twin(), accounts=True)
    assert [borrowers(twin, 200, asset) for asset in (WBETH, USDE)] == [(0, 0), (0, 0)]


@pytest.mark.parametrize("asset", range(7))
def test_what_is_left_to_sell_is_nothing_before_and_shrinks_once_all_are_taken(night, asset):
    left = [left_to_sell(night, row, asset) for row in range(0, 481, 4)]
    assert left[:20] == [0] * 20
    assert max(left) <= 1
    taken = [borrowers(night, row, asset)[1] for row in range(0, 481, 4)]
    last = left[taken.index(max(taken)) :]
    assert last == sorted(last, reverse=True)
    assert last[-1] < 1e-4


def test_borrowers_between_the_ends_need_the_accounts():
    plain = run(Parameters())
    assert borrowers(plain, 480, WBETH) == (0, 16)
    with pytest.raises(ValueError, match="accounts"):
        borrowers(plain, 100, WBETH)
