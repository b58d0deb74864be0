"""The grammar of expectations: three forms, read, written and judged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.expectation import (
    NOTHING,
    RELATIONS,
    SCENARIOS,
    Limit,
    Order,
    Pair,
    Proportion,
    Threshold,
    expectation,
)

NUMBERS = st.floats(0, 1e6, allow_nan=False)
NAMES = st.from_regex(r"[a-z]+(_[a-z]+)*", fullmatch=True)
EXPECTATIONS = st.one_of(
    st.builds(Proportion, st.sampled_from(sorted(RELATIONS)), NUMBERS),
    st.builds(Threshold, st.sampled_from(SCENARIOS), st.sampled_from(sorted(RELATIONS)), NUMBERS),
    st.builds(Order, NAMES, NAMES, NUMBERS),
)


@given(EXPECTATIONS)
def test_what_is_written_is_read_back_the_same(said):
    assert expectation(str(said)) == said


@pytest.mark.parametrize(
    "text",
    [
        "",
        "changed below half of base",
        "base below 0.5 of changed",
        "changed under 0.5 of base",
        "changed below -1",
        " base at least 1",
        "base at least 1 ",
        "low before high",
        "__import__('os') before b by 1",
        "base below 1\nbase above 2",
    ],
)
def test_only_the_three_forms_are_understood(text):
    with pytest.raises(ValueError, match="expectation must read"):
        expectation(text)


@pytest.mark.parametrize(
    ("text", "base", "changed", "holds"),
    [
        ("changed below 0.5 of base", 0.8, 0.39, True),
        ("changed below 0.5 of base", 0.8, 0.4, False),
        ("changed at most 0.5 of base", 0.8, 0.4, True),
        ("changed at least 0.8 of base", 0.5, 0.4, True),
        ("changed above 0.8 of base", 0.5, 0.4, False),
        ("base at most 0.3", 0.3, 9, True),
        ("base below 2", 2, None, False),
        ("changed at least 1", None, 1, True),
        ("changed above 1", 0, 1, False),
    ],
)
def test_proportions_and_thresholds_mean_what_they_say(text, base, changed, holds):
    assert expectation(text).holds("m", {"m": Pair(base, changed)}) is holds


def test_an_order_compares_two_measures_of_the_base():
    said = expectation("first before second by 10")
    assert said.measures() == ("first", "second")
    for second, holds in ((41, True), (40.5, True), (40, False)):
        values = {"first": Pair(30.5, 0), "second": Pair(second, 0)}
        assert said.holds("second", values) is holds


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("changed below 0.5 of base", {"m": Pair(NOTHING, 0)}),
        ("changed below 0.5 of base", {"m": Pair(None, 1)}),
        ("changed below 0.5 of base", {"m": Pair(1, None)}),
        ("base below 2", {"m": Pair(None, 1)}),
        ("a before b by 1", {"a": Pair(None, 1), "b": Pair(3, 1)}),
        ("a before b by 1", {"a": Pair(1, 1), "b": Pair(None, 1)}),
    ],
)
def test_without_a_value_nothing_can_be_said(text, values):
    assert expectation(text).holds("m", values) is None


@given(EXPECTATIONS, st.floats(0.02, 100), st.floats(0, 100))
def test_a_limit_lies_where_the_answer_turns(said, base, changed):
    """Whatever lies on the wanted side of the limit holds, whatever lies beyond does not."""
    if isinstance(said, Order):
        said = Order("other", "m", min(said.apart, 1e3))
    values = {"m": Pair(base, changed), "other": Pair(5.0, 5.0)}
    limit = said.limit("m", values)
    wished = RELATIONS[limit.relation]
    got = values["m"].of(limit.scenario)
    if abs(got - limit.value) > 1e-9 * max(1, limit.value):
        assert said.holds("m", values) is wished(got, limit.value)


def test_an_order_has_a_limit_only_for_the_later_measure():
    values = {"a": Pair(30, 1), "b": Pair(50, 1)}
    said = expectation("a before b by 10")
    assert said.limit("b", values) == Limit("base", "at least", 40)
    assert said.limit("a", values) is None


def test_what_remains_is_the_changed_over_the_base():
    assert Pair(0.8, 0.2).share == pytest.approx(0.25)
    assert Pair(0.0, 0.2).share is None
    assert Pair(0.8, None).share is None
