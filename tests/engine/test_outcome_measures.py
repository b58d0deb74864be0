"""The table of measures: one name each, and the figure that the name says."""

from __future__ import annotations

import math

import pytest

from engine import ASSETS, Parameters, measures, run
from engine.assets import BNSOL, TOKENS, USDE, WBETH
from engine.outcome_measures import FAR_OFF_PEG, MEASURES, measure
from tests.engine.strategies import worlds_from_seed

FIGURES_OF_THE_MODEL_PAGE = {
    "btc_fall": 0.1665, "alt_fall": 0.7056, "wbeth_fall": 0.9095, "usde_fall": 0.3601,
    "btc_low_minute": 31, "wbeth_low_minute": 52.75, "forced_sales": 27.0489,
    "adl_notional": 4.9370, "bad_debt": 0.3503, "equity_lost": 13.0918,
    "highest_token_gain": 19.588, "lowest_alt_leverage": 1.43,
}  # fmt: skip
"""Of the default night, in the digits in which the page prints them."""


@pytest.fixture(scope="module")
def default():
    return run(Parameters())


@pytest.fixture(scope="module")
def nights():
    """Of a few worlds anywhere in the declared ranges."""
    return [run(world) for world in worlds_from_seed(7, 6)]


@pytest.mark.parametrize("name", FIGURES_OF_THE_MODEL_PAGE)
def test_the_figures_of_the_default_night_are_those_of_the_model_page(default, name):
    printed = FIGURES_OF_THE_MODEL_PAGE[name]
    digits = len(f"{printed}".partition(".")[2])
    assert round(MEASURES[name].figure(default), digits) == printed


def test_each_measure_is_found_under_its_own_name():
    assert all(measure(name).name == name for name in MEASURES)
    assert len({entry.label for entry in MEASURES.values()}) == len(MEASURES)


@pytest.mark.parametrize("name", MEASURES)
def test_every_measure_has_a_figure_in_every_world(name, nights):
    entry = MEASURES[name]
    for night in nights:
        value = entry.figure(night)
        assert math.isfinite(value) or (name == "lowest_alt_leverage" and math.isnan(value))
        if entry.unit == "share":
            assert -1e-9 <= value <= 1


def test_falls_and_discounts_are_those_of_their_asset(default):
    for asset, ticker in enumerate(ASSETS):
        assert MEASURES[f"{ticker.lower()}_fall"].figure(default) == measures.worst_fall(
            default, asset
        )
    for token in TOKENS:
        entry = MEASURES[f"{ASSETS[token].lower()}_discount"]
        assert (entry.asset, entry.threshold) == (token, FAR_OFF_PEG)
        assert entry.figure(default) == measures.discount(default, token)


def test_a_usde_discount_is_its_fall_and_a_tokens_is_against_its_coin(default):
    assert MEASURES["usde_discount"].figure(default) == MEASURES["usde_fall"].figure(default)
    for token in (WBETH, BNSOL):
        name = ASSETS[token].lower()
        discount, fall = (
            MEASURES[f"{name}_{kind}"].figure(default) for kind in ("discount", "fall")
        )
        assert 0 < discount < fall
    assert MEASURES["usde_fall"].asset == USDE


def test_where_nobody_is_wiped_out_the_lowest_leverage_is_nan():
    assert math.isnan(MEASURES["lowest_alt_leverage"].figure(run(Parameters(shock=0))))


def test_a_fund_that_nobody_needs_is_left_whole():
    calm = run(Parameters(shock=0, insurance_fund=0.5))
    assert MEASURES["insurance_fund_left"].figure(calm) == 0.5


def test_an_unknown_name_is_refused_with_those_there_are():
    with pytest.raises(ValueError, match=r"measure must be one of wbeth_discount, .*got 'panic'"):
        measure("panic")
