"""The blame of one outcome, and how causes switched off one at a time add up."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters
from engine.attribution import AMPLIFICATION, EVERYTHING, OUTCOMES, Attribution, attribute
from engine.blame import CLOSE, LEAST, NEARLY_ALL, Blame, BlameQuestion, Pattern, blame
from engine.shapley import shapley_values

WBETH_DISCOUNT, ALT = OUTCOMES.index("WBETH discount"), OUTCOMES.index("ALT")


@pytest.fixture(scope="module")
def amplification() -> Attribution:
    return attribute(Parameters())


def split(causes, fall) -> Blame:
    """The blame in a made-up night whose fall is a function of the causes at work."""
    whole, everything = fall(frozenset(causes)), frozenset(causes)
    shares = shapley_values(causes, fall)
    return Blame(
        causes=tuple(causes),
        whole=whole,
        none=fall(frozenset()),
        shares=tuple(float(shares[cause]) for cause in causes),
        spared=tuple(whole - fall(everything - {cause}) for cause in causes),
    )


@pytest.mark.parametrize(
    ("fall", "pattern"),
    [
        (lambda on: 0.3, Pattern.NOTHING),
        (lambda on: 0.1 + 0.3 * ("b" in on), Pattern.ONE),
        (lambda on: 0.6 * ({"a", "b", "c"} <= on), Pattern.EVERY_LINK),
        (lambda on: 0.6 * ({"a", "b"} <= on), Pattern.EVERY_LINK),
        (lambda on: 0.1 * len(on) + 0.2 * ({"a", "b"} <= on), Pattern.MORE),
        (lambda on: 0.1 * len(on), Pattern.EQUAL),
        (lambda on: 0.2 * ("a" in on) + 0.3 * bool(on & {"b", "c"}), Pattern.LESS),
        (lambda on: 0.3 * bool(on), Pattern.STAND_INS),
    ],
)
def test_the_pattern_says_how_causes_work_together(fall, pattern):
    assert split("abc", fall).pattern is pattern


def test_a_cause_that_softens_has_a_negative_share():
    parts = split("ab", lambda on: 0.5 * ("a" in on) - 0.2 * ("b" in on))
    assert parts.shares == pytest.approx((0.5, -0.2))
    assert parts.softening == (1,)
    assert parts.added == pytest.approx(0.3)


def test_causes_that_change_nothing_do_not_matter():
    parts = split("abc", lambda on: 0.5 * ("b" in on))
    assert parts.that_matter == (1,)


@given(st.lists(st.floats(-1, 1), min_size=8, max_size=8))
def test_shares_add_up_and_the_pattern_keeps_its_word(falls):
    worth = {frozenset(on): falls[n] for n, on in enumerate(_sets("abc"))}
    parts = split("abc", worth.__getitem__)
    assert sum(parts.shares) == pytest.approx(parts.added, abs=1e-9)
    surplus = parts.spared_together - parts.added
    if parts.pattern is Pattern.EVERY_LINK:
        assert len(parts.that_matter) >= 2
        assert parts.spared_together >= len(parts.that_matter) * NEARLY_ALL * parts.added - LEAST
    if parts.pattern is Pattern.MORE:
        assert surplus >= CLOSE
    if parts.pattern is Pattern.EQUAL:
        assert abs(surplus) < CLOSE
    if parts.pattern in (Pattern.LESS, Pattern.STAND_INS):
        assert surplus <= -CLOSE


def _sets(causes):
    for mask in range(2 ** len(causes)):
        yield [cause for n, cause in enumerate(causes) if mask >> n & 1]


def test_the_discount_of_wbeth_needs_every_link(amplification):
    parts = blame(amplification, WBETH_DISCOUNT)
    assert parts.pattern is Pattern.EVERY_LINK
    assert len(parts.that_matter) == 5
    assert parts.spared_together == pytest.approx(5 * parts.whole, rel=0.01)


def test_the_fall_of_altcoins_counts_what_causes_do_together_several_times(amplification):
    parts = blame(amplification, ALT)
    assert parts.pattern is Pattern.MORE
    assert parts.none == amplification.none[ALT]
    assert parts.shares[0] == amplification.shapley["visible_leverage"][ALT]
    assert parts.spared[0] == amplification.switched_off["visible_leverage"][ALT]


def test_without_a_shock_no_cause_does_anything():
    parts = attribute(Parameters(shock=0))
    patterns = {blame(parts, outcome).pattern for outcome in range(len(OUTCOMES))}
    assert patterns == {Pattern.NOTHING}


def test_with_the_makers_out_for_an_hour_parity_softens_the_discount_of_bnsol():
    parts = blame(attribute(Parameters(outage_duration=60)), OUTCOMES.index("BNSOL discount"))
    assert [parts.causes[n] for n in parts.softening] == ["lst_parity"]


@pytest.mark.parametrize(("causes", "runs"), [(AMPLIFICATION, 32), (EVERYTHING, 64)])
def test_a_question_is_a_value_with_one_answer(causes, runs):
    question = BlameQuestion(Parameters(), causes)
    assert question == BlameQuestion(Parameters(), causes)
    assert question != BlameQuestion(Parameters(shock=0.1), causes)
    assert question.runs == runs
    (answer,) = question.answers()
    assert answer.causes == causes
