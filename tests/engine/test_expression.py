"""The little language says what the engine says, and nothing else."""

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters, run
from engine.assets import ALT, WBETH
from engine.attribution import attribute
from engine.expression import ExpressionError, Worlds, check, evaluate
from engine.measures import discount, visible_leverage, worst_fall

NIGHT = Parameters()
WORLDS = Worlds()


def said(text, parameters=NIGHT):
    return evaluate(text, parameters, WORLDS)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("-(4 - 1) / 2", -1.5),
        ("max(1, 2, min(5, 4))", 4),
        ("abs(-0.25)", 0.25),
        ("round(2.718, 1)", 2.7),
        ("loop_leverage(loops=5, ratio=0.8)", 3.68928),
        ("loop_leverage(loops=3, ratio=1)", 4),
        ("share_lost(leverage=3.7, fall=0.1)", 0.37),
    ],
)
def test_arithmetic_is_arithmetic(text, value):
    assert said(text) == pytest.approx(value)


@pytest.mark.parametrize(
    ("text", "truth"),
    [
        ("1 < 2 <= 2", True),
        ("1 < 2 < 2", False),
        ("not (1 > 2) and 2 != 3", True),
        ("1 > 2 or 3 == 4", False),
    ],
)
def test_comparisons_are_true_or_false(text, truth):
    assert said(text) is truth


def test_measures_are_those_of_the_engine():
    night = run(NIGHT, accounts=True)
    assert said("wbeth_discount()") == discount(night, WBETH)
    assert said("alt_fall()") == worst_fall(night, ALT)
    leverage = visible_leverage(night, (1,), 20)
    assert said('visible_leverage(family="WBETH loops", minute=20)') == leverage


def test_a_setting_in_a_call_holds_for_that_call_alone():
    shallow = run(Parameters(loop_depth=3))
    assert said("wbeth_discount(loop_depth=3)") == discount(shallow, WBETH)
    assert said("wbeth_discount(loop_depth=3) < wbeth_discount()") is True
    assert said("alt_fall(twin=1)") == worst_fall(run(NIGHT.twin()), ALT)
    quiet = run(Parameters(cuts=frozenset({"sale", "adl"})))
    assert said('alt_fall(cuts="sale adl")') == worst_fall(quiet, ALT)


def test_it_speaks_of_the_scenario_it_is_given():
    assert said("alt_fall()", Parameters(shock=0)) == 0


def test_the_cliff_and_the_blame_are_computed():
    cliff = 'cliff(parameter="loop_depth", measure="wbeth_discount", level=0.1, low=0, high=10)'
    assert said(f"4 < {cliff} < 5") is True
    share = attribute(NIGHT).shapley["lst_parity"][7]
    assert said('shapley(outcome="WBETH discount", cause="lst_parity")') == share


@pytest.mark.parametrize(
    ("text", "place", "reason"),
    [
        ("", 0, "not an expression"),
        ("1 +", 3, "not an expression"),
        ("luck()", 0, "nobody knows 'luck'"),
        ("1 + x", 4, "no such thing"),
        ("().__class__", 0, "no such thing"),
        ("2 ** 99", 0, "no such thing"),
        ("[1]", 0, "no such thing"),
        ("'a'", 0, "only numbers"),
        ("True", 0, "only numbers"),
        ("(lambda: 1)()", 0, "only a name"),
        ("price(1)", 0, "parts named"),
        ('price(asset="BTC")', 0, "needs minute"),
        ('price(asset="BTC", minute=1, colour=2)', 0, "no part 'colour'"),
        ('price(asset="XRP", minute=1)', 0, "asset must be one of"),
        ('price(asset="BTC", minute=1e9)', 0, "minute must lie"),
        ("alt_fall(loop_depth=99)", 0, "loop_depth must lie"),
        ("alt_fall(loop_depth=[1])", 9, "number, a text or a tuple"),
        ("1 / 0", 0, "divided by 0"),
        ("1e999", 0, "no value"),
        ("max(1)", 0, "takes other numbers"),
        ("max(*(1, 2))", 0, "takes numbers only"),
        ("1" * 501, 0, "at most 500"),
        ("-" * 40 + "1", 20, "nested"),
    ],
)
def test_what_means_nothing_is_refused_with_place_and_reason(text, place, reason):
    with pytest.raises(ExpressionError, match=reason) as refused:
        said(text)
    assert refused.value.place <= max(place, 21)


@given(st.text(max_size=60) | st.text("()*+-,.=<>'\"[]{}:1aetprice_ ", max_size=60))
def test_any_text_is_an_expression_or_refused(text):
    with suppress(ExpressionError):
        check(text)
