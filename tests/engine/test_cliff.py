"""Cliffs are found, not typed in."""

import pytest

from engine import Parameters, run
from engine.assets import BTC, WBETH
from engine.cliff import first_crossing
from engine.measures import discount, worst_fall


def wbeth_discount(run):
    return discount(run, WBETH)


@pytest.mark.parametrize(
    ("name", "low", "high", "near"),
    [
        ("loop_depth", 0, 10, 4.6),
        ("lst_collateral_ratio", 0, 0.9, 0.73),
        ("market_maker_withdrawal", 0, 1, 0.92),
        ("venue_capacity", 0.001, 1, 0.14),
        ("redemption_index", 0, 1, 0.1),
        ("loop_capital_scale", 0, 8, 0.58),
    ],
)
def test_the_cliffs_of_the_model_page_are_where_it_says(name, low, high, near):
    found = first_crossing(Parameters(), name, wbeth_discount, 0.10, low, high)
    assert found == pytest.approx(near, rel=0.04, abs=0.01)


def test_either_side_of_a_cliff_the_night_ends_differently():
    cliff = first_crossing(Parameters(), "loop_depth", wbeth_discount, 0.10, 0, 10)
    before = run(Parameters(loop_depth=cliff - 0.001))
    after = run(Parameters(loop_depth=cliff + 0.001))
    assert wbeth_discount(before) < 0.10 < wbeth_discount(after)


def test_a_measure_known_in_closed_form_is_crossed_where_it_must_be():
    """Without anybody on credit BTC falls by the shock alone."""
    nobody = Parameters(
        loop_capital_scale=0,
        perp_capital=(0, 0, 0, 0),
        beta=(1, 1, 1, 1),
        market_maker_withdrawal=0,
    )
    found = first_crossing(nobody, "shock", lambda run: worst_fall(run, BTC), 0.123)
    assert found == pytest.approx(0.123, abs=0.3 / 32**3)


def test_what_is_never_crossed_is_none():
    assert first_crossing(Parameters(shock=0), "loop_depth", wbeth_discount, 0.10) is None


@pytest.mark.parametrize("name", ["beta", "luck"])
def test_only_a_single_number_has_a_cliff(name):
    with pytest.raises(ValueError, match="one number"):
        first_crossing(Parameters(), name, wbeth_discount, 0.10)
