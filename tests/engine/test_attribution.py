"""Who did it: the night's falls split over causes."""

import numpy as np
import pytest

from engine import ASSETS, Parameters, run
from engine.assets import ALT, WBETH
from engine.attribution import (
    AMPLIFICATION,
    EVERYTHING,
    OUTCOMES,
    Attribution,
    attribute,
    outcomes,
    without,
)
from engine.measures import discount, worst_fall

WBETH_DISCOUNT = OUTCOMES.index("WBETH discount")


@pytest.fixture(scope="module")
def everything() -> Attribution:
    return attribute(Parameters(), EVERYTHING)


@pytest.fixture(scope="module")
def amplification() -> Attribution:
    return attribute(Parameters())


def test_outcomes_are_the_measures_of_the_run():
    night = run(Parameters())
    assert outcomes(night)[: len(ASSETS)].tolist() == [worst_fall(night, a) for a in range(7)]
    assert outcomes(night)[WBETH_DISCOUNT] == discount(night, WBETH)


def test_each_cause_is_switched_off_as_the_model_page_says():
    night = Parameters()
    off = {cause: dict(without(night, [cause]).changes()) for cause in EVERYTHING}
    assert off == {
        "macro_shock": {"shock": 0},
        "visible_leverage": {"median_leverage": 1, "leverage_dispersion": 0},
        "hidden_leverage": {"loop_depth": 0, "usde_margin_share": 0},
        "lst_parity": {"lst_collateral_ratio": 0.40},
        "market_maker_withdrawal": {"market_maker_withdrawal": 0},
        "venue_design": {"venue_capacity": 1, "redemption_index": 1},
    }
    assert without(night, ["hidden_leverage"]) == night.twin()


@pytest.mark.parametrize("split", ["everything", "amplification"])
def test_shares_add_up_to_the_night_less_the_night_without_causes(split, request):
    parts = request.getfixturevalue(split)
    total = sum(parts.shapley.values())
    assert np.allclose(total, parts.whole - parts.none, atol=1e-12)
    assert np.array_equal(parts.whole, outcomes(run(Parameters())))


def test_without_any_cause_nothing_falls(everything):
    assert np.array_equal(everything.none, np.zeros(len(OUTCOMES)))


def test_amplification_holds_the_shock_on(amplification):
    assert amplification.causes == AMPLIFICATION
    only_the_shock = without(Parameters(), AMPLIFICATION)
    assert only_the_shock.shock == Parameters().shock
    assert np.array_equal(amplification.none, outcomes(run(only_the_shock)))


def test_the_discount_of_wbeth_needs_every_link_so_all_share_alike(everything):
    shares = [everything.shapley[cause][WBETH_DISCOUNT] for cause in EVERYTHING]
    assert shares == pytest.approx([everything.whole[WBETH_DISCOUNT] / 6] * 6, rel=0.01)


def test_switching_one_off_blames_each_for_nearly_all_and_does_not_add_up(everything):
    whole = everything.whole[WBETH_DISCOUNT]
    blamed = [everything.switched_off[cause][WBETH_DISCOUNT] for cause in EVERYTHING]
    assert min(blamed) > 0.9 * whole
    assert sum(blamed) > 5 * whole


def test_hidden_leverage_adds_eight_points_to_altcoins_when_switched_off_alone(amplification):
    assert amplification.switched_off["hidden_leverage"][ALT] == pytest.approx(0.078, abs=0.001)


def test_a_night_without_loops_has_nothing_hidden_to_blame():
    parts = attribute(Parameters().twin())
    assert parts.shapley["hidden_leverage"] == pytest.approx(np.zeros(len(OUTCOMES)), abs=1e-12)
    assert parts.shapley["visible_leverage"][ALT] > 0.3
