"""The exponential book: what a sale fetches, how deep a hole it leaves, how that closes."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters, run
from engine.assets import BNSOL, COINS, ETH, SOL, USDE, WBETH
from engine.order_book import average_price
from tests.engine.strategies import examples, worlds

prices = st.floats(1e-6, 1e3)
gaps = st.floats(0, 12)


def revenue(price: float, gaps: list[float]) -> float:
    """What selling in these portions brings, each into the hole the earlier ones left."""
    total = 0.0
    for gap in gaps:
        total += gap * float(average_price(np.array(price), np.array(gap)))
        price *= math.exp(-gap)
    return total


def remaining(world: Parameters, withdrawn: np.ndarray) -> np.ndarray:
    """Share of each book's bids that is there before each step."""
    before = np.concatenate([[0.0], withdrawn[:-1]])
    return 1 - np.array(world.maker_share) * before[:, None]


@given(prices, st.lists(gaps, min_size=1, max_size=8))
@examples(300)
def test_revenue_does_not_depend_on_how_a_sale_is_cut_up(price, portions):
    at_once = revenue(price, [sum(portions)])
    assert revenue(price, portions) == pytest.approx(at_once, rel=1e-12)


@given(prices, st.floats(1e-3, 12))
@examples(50)
def test_revenue_is_the_integral_of_the_bids_walked_down(price, gap):
    slices = (np.arange(20_000) + 0.5) / 20_000 * gap
    integral = (price * np.exp(-slices)).mean()
    assert average_price(np.array(price), np.array(gap)) == pytest.approx(integral, rel=1e-6)


@given(prices, gaps)
@examples(200)
def test_the_average_lies_between_the_last_bid_and_the_first(price, gap):
    got = float(average_price(np.array(price), np.array(gap)))
    assert price * math.exp(-gap) * (1 - 1e-12) <= got <= price


@given(prices, st.floats(0, 1e-9))
@examples(50)
def test_the_smallest_sale_gets_the_price(price, gap):
    assert average_price(np.array(price), np.array(gap)) == pytest.approx(price, rel=1e-9)


def test_the_average_price_is_known_for_a_book_sold_down_by_half():
    half = average_price(np.array(1.0), np.array(math.log(2)))
    assert half == pytest.approx(0.5 / math.log(2), rel=1e-12)


def test_average_prices_come_book_by_book():
    several = average_price(np.array([1.0, 2.0, 3.0]), np.array([0.0, 1.0, 2.0]))
    expected = [1.0, 2 * (1 - math.exp(-1)), 3 * (1 - math.exp(-2)) / 2]
    assert several == pytest.approx(expected, rel=1e-12)


@given(worlds(cuts=frozenset()))
@examples(40)
def test_a_hole_is_dug_by_what_was_sold_and_closes_at_the_speed_of_the_makers_left(world):
    night = run(world)
    taken = night.forced_sales / (night.prices[:-1] * night.depth)
    dug = -np.log1p(-np.minimum(taken, 1 - 1e-16))
    closing = np.exp(-remaining(world, night.withdrawn) * night.step / np.array(world.refill))
    expected = np.minimum(12, (night.book_gap[:-1] + dug) * closing)
    readable = dug < 5
    assert night.book_gap[1:][readable] == pytest.approx(expected[readable], rel=1e-9, abs=1e-9)


@given(worlds())
@examples(40)
def test_prices_are_redemption_values_less_the_hole(world):
    night = run(world)
    expected = night.redemption_values * np.exp(-night.book_gap)
    assert night.prices == pytest.approx(expected, rel=1e-12)


@given(worlds())
@examples(40)
def test_a_token_redeems_for_its_coin_and_a_dollar_for_a_dollar(world):
    night = run(world)
    assert np.array_equal(night.redemption_values[:, WBETH], night.prices[:, ETH])
    assert np.array_equal(night.redemption_values[:, BNSOL], night.prices[:, SOL])
    assert np.all(night.redemption_values[:, USDE] == 1)
    fair = (1 - world.shock) ** np.array(world.beta)
    assert night.redemption_values[-1, COINS] == pytest.approx(fair, rel=1e-12)


@given(worlds())
@examples(40)
def test_depth_is_what_the_makers_left_in_each_book(world):
    night = run(world)
    expected = np.array(world.depth) * remaining(world, night.withdrawn)
    assert night.depth == pytest.approx(expected, rel=1e-12)


def test_somebody_always_bids_a_few_millionths():
    night = run(Parameters(loop_capital_scale=8, depth=(0.01,) * 7, refill=(240,) * 7))
    assert night.book_gap.max() == 12
    assert night.prices.min() > 0
