"""Experiments: two nights, a measure, and a verdict by what was said beforehand."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine import Parameters, run
from engine.assets import ALT, BTC, WBETH
from engine.expectation import Pair, expectation
from engine.experiment import (
    AGREES,
    CANNOT_TEST,
    DISAGREES,
    MEASURES,
    UNITS,
    Change,
    ClaimQuestion,
    Experiment,
    find,
    verdict,
)
from engine.measures import discount, lowest_leverage_wiped_out, worst_fall, worst_fall_minute

NO_LOOPS = (Change("loop_depth", 0), Change("usde_margin_share", 0))


def experiment(said="changed below 0.5 of base", measure="alt_fall", **further):
    read = None if said is None else expectation(said)
    return Experiment(measure, further.pop("changed", NO_LOOPS), read, **further)


def test_a_finding_holds_what_the_engine_says_of_both_nights():
    finding = find(experiment(beside=("wbeth_discount", "lowest_leverage_wiped_out_alt")))
    night, twin = run(Parameters()), run(Parameters().twin())
    assert finding.values["alt_fall"] == Pair(worst_fall(night, ALT), worst_fall(twin, ALT))
    assert finding.values["wbeth_discount"] == Pair(discount(night, WBETH), discount(twin, WBETH))
    assert finding.values["lowest_leverage_wiped_out_alt"] == Pair(
        lowest_leverage_wiped_out(night, ALT), lowest_leverage_wiped_out(twin, ALT)
    )


@pytest.mark.parametrize(
    ("said", "opposite"),
    [
        ("changed below 0.5 of base", "changed at least 0.5 of base"),
        ("changed at most 0.8 of base", "changed above 0.8 of base"),
        ("base below 0.5", "base at least 0.5"),
        ("changed at most 0.5", "changed above 0.5"),
    ],
)
def test_turning_the_expectation_round_turns_the_verdict_not_the_numbers(said, opposite):
    finding, turned = find(experiment(said)), find(experiment(opposite))
    assert finding.values == turned.values
    assert {finding.verdict, turned.verdict} == {AGREES, DISAGREES}


@given(st.floats(0.02, 1), st.floats(0, 1), st.floats(0.05, 0.95))
def test_the_verdict_is_the_expectation_and_nothing_else(base, changed, part):
    judged = verdict(experiment(f"changed below {part} of base"), {"alt_fall": Pair(base, changed)})
    assert judged == (AGREES if changed / base < part else DISAGREES)


def test_without_an_expectation_there_are_numbers_but_no_test():
    finding = find(experiment(None))
    assert finding.verdict == CANNOT_TEST
    assert finding.values["alt_fall"].base == worst_fall(run(Parameters()), ALT)


def test_two_equal_nights_are_no_test_of_a_proportion():
    start = Parameters().twin()
    assert find(experiment("changed at least 0.5 of base"), start).verdict == CANNOT_TEST
    assert find(experiment("base below 0.9"), start).verdict == AGREES


def test_a_calm_night_cannot_test_a_fall_or_a_low():
    calm = Parameters(shock=0)
    assert find(experiment(), calm).verdict == CANNOT_TEST
    order = experiment(
        "minute_of_btc_low before minute_of_wbeth_low by 10",
        "minute_of_wbeth_low",
        beside=("minute_of_btc_low",),
    )
    assert find(order, calm).verdict == CANNOT_TEST


def test_lows_carry_their_minute_and_refusals_their_share():
    night = run(Parameters())
    assert MEASURES["minute_of_btc_low"](night) == worst_fall_minute(night, BTC)
    wished = night.top_ups.sum() + night.top_ups_refused.sum()
    share = MEASURES["share_of_top_ups_refused"](night)
    assert share == pytest.approx(night.top_ups_refused.sum() / wished)
    assert MEASURES["share_of_top_ups_refused"](run(Parameters(venue_capacity=1))) == 0
    assert MEASURES["share_of_top_ups_refused"](run(Parameters(shock=0))) is None


def test_every_measure_has_a_unit():
    assert set(MEASURES) == set(UNITS)
    assert set(UNITS.values()) == {"share", "min", "USD bn", "ratio", "leverage"}


def test_scenarios_are_made_from_the_night_they_start_from():
    tried = experiment(base=(Change("shock", 0.5, times=True),))
    start = Parameters(shock=0.1, median_leverage=3)
    base, changed = tried.scenarios(start)
    assert base == replace(start, shock=0.05)
    assert changed == replace(base, loop_depth=0, usde_margin_share=0)


@settings(max_examples=20)
@given(st.floats(0.01, 100), st.sampled_from(["BTC", "WBETH", "USDE"]))
def test_a_part_is_set_without_touching_the_others(value, part):
    made = Change("depth", value, part=part).made(Parameters())
    place = Parameters.declarations()["depth"].parts.index(part)
    assert made.depth[place] == value
    untouched = [n for n in range(7) if n != place]
    assert [made.depth[n] for n in untouched] == [Parameters().depth[n] for n in untouched]


@pytest.mark.parametrize(
    ("field", "value", "part", "reason"),
    [
        ("loops", 1, None, "must be a field of Parameters, got 'loops'"),
        ("loop_depth", 12, None, "loop_depth must lie between 0 and 10 loops, got 12"),
        ("loop_depth", 1, "BTC", "one number without parts, got 'BTC'"),
        ("depth", 1, None, "must name one of its parts"),
        ("depth", 1, "DOGE", "must name one of its parts"),
    ],
)
def test_a_change_that_cannot_be_made_is_refused_with_its_reason(field, value, part, reason):
    with pytest.raises(ValueError, match=reason):
        Change(field, value, part=part)


def test_an_experiment_that_makes_no_sense_is_refused():
    with pytest.raises(ValueError, match=r"measure must be one of .* got 'doge_fall'"):
        experiment(measure="doge_fall")
    with pytest.raises(ValueError, match="got 'a'"):
        experiment("a before minute_of_btc_low by 1")
    with pytest.raises(ValueError, match="measure that is not taken: minute_of_btc_low"):
        experiment("minute_of_btc_low before minute_of_wbeth_low by 1", "minute_of_wbeth_low")
    with pytest.raises(ValueError, match="changed must hold at least one setting"):
        experiment(changed=())


def test_a_question_gives_one_finding_more_each_time():
    asked = (experiment(), experiment("base below 2", "lowest_leverage_wiped_out_alt"))
    answers = list(ClaimQuestion(asked, Parameters()).answers())
    assert [len(answer) for answer in answers] == [1, 2]
    assert answers[1] == (find(asked[0]), find(asked[1]))
    assert answers[1][0] == answers[0][0]
