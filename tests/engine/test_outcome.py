"""An outcome holds the measures of its run, each as engine.measures defines it."""

import pytest

from engine import ASSETS, Parameters, measures, run
from engine.assets import ALT, BNSOL, WBETH
from engine.outcome import outcome

NIGHTS = [Parameters(), Parameters().twin(), Parameters(shock=0), Parameters(loop_capital_scale=4)]


@pytest.mark.parametrize("parameters", NIGHTS, ids=["night", "twin", "calm", "essay"])
def test_an_outcome_holds_every_measure_of_its_run(parameters):
    night = run(parameters)
    found = outcome(night)
    for asset in range(len(ASSETS)):
        assert found.worst_falls[asset] == measures.worst_fall(night, asset)
        assert found.worst_fall_minutes[asset] == measures.worst_fall_minute(night, asset)
    assert found.discounts == (measures.discount(night, WBETH), measures.discount(night, BNSOL))
    assert found.forced_sales == measures.total_forced_sales(night)
    assert found.adl_notional == measures.total_adl_notional(night)
    assert found.bad_debt == measures.total_bad_debt(night)
    assert found.equity_lost == measures.equity_lost(night)
    assert found.highest_gain == measures.highest_token_gain(night)
    assert found.lowest_leverage_wiped_out == measures.lowest_leverage_wiped_out(night, ALT)


def test_outcomes_are_equal_when_the_nights_are():
    assert outcome(run(Parameters())) == outcome(run(Parameters(), accounts=True))
    assert outcome(run(Parameters())) != outcome(run(Parameters(shock=0.09)))
