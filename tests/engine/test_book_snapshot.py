"""A book at a moment says what the run says, in the terms of the book."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import ASSETS, Parameters, Run, run
from engine.assets import USDE, WBETH
from engine.book_snapshot import book_snapshot, telling_sale
from tests.engine.strategies import examples, worlds

EVERY_ASSET = range(len(ASSETS))


@pytest.fixture(scope="module")
def night() -> Run:
    return run(Parameters())


def test_the_telling_sale_of_wbeth_is_20_million():
    assert telling_sale(Parameters().depth[WBETH]) == pytest.approx(0.02)


@given(st.floats(0.01, 1000))
def test_a_telling_sale_is_round_and_moves_a_full_book_by_about_9_percent(depth):
    sale = telling_sale(depth)
    digits = sale / 10 ** math.floor(math.log10(sale) + 1e-9)
    assert min(abs(digits - digit) for digit in (1, 2, 5)) < 1e-6
    assert 0.055 < 1 - math.exp(-sale / depth) < 0.14


def test_after_the_makers_left_20_million_move_wbeth_by_62_percent_and_before_by_9(night):
    book = book_snapshot(night, night.row_at(52), WBETH)
    assert round(100 * book.fall_now) == 62
    assert round(100 * book.fall_before) == 9
    assert round(100 * book.bids_left) == 10


@given(worlds(cuts=frozenset()), st.integers(0, 479), st.sampled_from(EVERY_ASSET))
@examples(40)
def test_a_book_says_what_the_run_says(world, row, asset):
    night = run(world)
    book = book_snapshot(night, row, asset)
    assert (book.price, book.redemption_value, book.depth, book.forced) == (
        night.prices[row, asset],
        night.redemption_values[row, asset],
        night.depth[row, asset],
        night.forced_sales[row, asset],
    )
    assert 1 - book.hole == pytest.approx(math.exp(-night.book_gap[row, asset]))
    withdrawn = night.withdrawn[row - 1] if row else 0.0
    assert book.bids_left == pytest.approx(1 - world.maker_share[asset] * withdrawn)


@given(worlds(cuts=frozenset()), st.integers(0, 479), st.sampled_from(EVERY_ASSET))
@examples(40)
def test_a_forced_sale_falls_by_what_dug_the_hole(world, row, asset):
    night = run(world)
    book = book_snapshot(night, row, asset)
    dug = book.forced_units / book.depth
    if dug > 5:  # revenue hardly tells such sales apart
        return
    remaining = 1 - world.maker_share[asset] * (night.withdrawn[row - 1] if row else 0.0)
    closing = math.exp(-remaining * night.step / world.refill[asset])
    hole = min(12, (night.book_gap[row, asset] + dug) * closing)
    assert night.book_gap[row + 1, asset] == pytest.approx(hole, rel=1e-6, abs=1e-9)
    assert book.forced_fall == pytest.approx(1 - math.exp(-dug))


def test_no_step_begins_at_the_last_row(night):
    assert all(book_snapshot(night, 480, asset).forced == 0 for asset in EVERY_ASSET)


def test_without_impact_sales_move_nothing():
    night = run(Parameters(cuts=frozenset({"impact"})))
    row = int(night.forced_sales[:, USDE].argmax())
    book = book_snapshot(night, row, USDE)
    assert book.forced > 0
    assert book.forced_units == pytest.approx(book.forced / book.price)
    assert (book.forced_fall, book.fall_now, book.fall_before) == (0, 0, 0)
