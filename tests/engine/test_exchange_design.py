"""The exchange that survives: it can be lost, it can be won, and the search finds the cheapest."""

from itertools import islice

import pytest

from engine import Parameters, run
from engine.assets import BNSOL, USDE, WBETH
from engine.exchange_design import (
    AIMS,
    BUDGET,
    HALTED_MINUTE_COST,
    KNOWN_SHOCKS,
    MEASURES,
    SHOCKS,
    Design,
    Search,
    Trial,
    affordable_designs,
    judge,
)
from engine.measures import discount

WON = (
    Design(market_maker_withdrawal=0.4, venue_capacity=0.6),
    Design(market_maker_withdrawal=0.5, breaker_drop=0.4),
)
ALONE = [(measure, level) for measure in MEASURES for level in measure.levels[1:]]


@pytest.fixture
def cheapest(exchange_search):
    return exchange_search[-1].best


def test_doing_nothing_is_the_night_itself_and_loses():
    nothing = Design()
    assert nothing.parameters(SHOCKS[0]) == Parameters()
    verdict = judge(nothing)
    assert verdict.bill == 0
    assert not any(outcome.held for outcome in verdict.outcomes)


@pytest.mark.parametrize(("measure", "level"), ALONE, ids=lambda one: getattr(one, "name", one))
def test_no_measure_alone_is_enough(measure, level):
    assert not judge(Design(**{measure.name: level})).survives


@pytest.mark.parametrize("design", WON)
def test_more_than_one_mixture_wins(design):
    verdict = judge(design)
    assert verdict.held
    assert verdict.bill <= BUDGET
    assert verdict.survives


def test_what_holds_in_the_known_shocks_can_break_in_the_unseen_one():
    design = Design(breaker_drop=0.4)
    assert judge(design, KNOWN_SHOCKS).survives
    assert not judge(design).held


def test_one_halt_of_fifteen_minutes_can_be_paid_and_two_cannot():
    assert Parameters().halt_duration == 15
    assert 15 * HALTED_MINUTE_COST < BUDGET < 30 * HALTED_MINUTE_COST
    once, twice = (judge(Design(breaker_drop=drop), SHOCKS[:1]) for drop in (0.4, 0.2))
    assert [one.outcomes[0].minutes_halted for one in (once, twice)] == [15, 30]
    assert once.affordable
    assert twice.held
    assert not twice.affordable


def test_a_verdict_says_what_the_runs_say():
    design = WON[1]
    for outcome in judge(design).outcomes:
        night = run(design.parameters(outcome.shock))
        figures = [discount(night, asset) for asset in (WBETH, BNSOL, USDE)]
        assert [outcome.wbeth, outcome.bnsol, outcome.usde] == pytest.approx(figures)
        assert outcome.minutes_halted == night.halted.sum() * night.step
        assert outcome.held == all(f <= a for f, a in zip(figures, AIMS.values(), strict=True))


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_costs_rise_from_nothing_to_the_whole(measure):
    costs = [measure.cost(level) for level in measure.levels]
    assert costs[0] == 0
    assert costs[-1] == measure.full_cost
    assert costs == sorted(costs)
    assert measure.levels[0] == Parameters.declarations()[measure.name].default
    if measure.full_cost:
        assert len(set(costs)) == len(costs)


def test_each_doubling_of_capacity_costs_the_same():
    capacity = MEASURES[-1]
    assert capacity.progress(0.12) == pytest.approx(capacity.progress(0.24) / 2)


def test_a_setting_between_levels_is_refused():
    with pytest.raises(ValueError, match=r"redemption_index must be one of .* got 0\.3"):
        Design(redemption_index=0.3)


def test_the_search_finds_the_cheapest_that_survives(cheapest):
    assert judge(cheapest.design) == cheapest
    assert cheapest.survives
    assert all(cheapest.bill <= judge(design).bill for design in WON)


def test_nothing_cheaper_survives(cheapest):
    # what costs less before anything halts is all that could; nearly all fall to the unseen shock
    cheaper = [one for one in affordable_designs() if one.cost < cheapest.bill][::7]
    in_question = [one for one in cheaper if judge(one, SHOCKS[-1:]).survives]
    verdicts = map(judge, in_question)
    assert not [one for one in verdicts if one.survives and one.bill < cheapest.bill]


def test_the_search_tells_how_far_it_came_and_can_be_dropped_at_any_time():
    begun = list(islice(Search().answers(), 3))
    settled = [progress.settled for progress in begun]
    assert settled == sorted(settled)
    assert 0 < settled[-1] < begun[-1].designs


def test_a_trial_hides_the_unseen_shock_until_the_exchange_opens():
    (before,), (after,) = (list(Trial(Design(), opened).answers()) for opened in (False, True))
    assert [outcome.shock for outcome in before.outcomes] == list(KNOWN_SHOCKS)
    assert [outcome.shock for outcome in after.outcomes] == list(SHOCKS)
    assert after.outcomes[-1].shock.unseen
