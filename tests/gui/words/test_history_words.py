"""The record in words: never blank, and the model beside it as the engine says."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters, run
from engine.assets import BTC, ETH
from engine.measures import total_forced_sales, worst_fall
from gui.files.earlier_crashes import KINDS, Known, Record, earlier_crashes
from gui.words.figures import dollars, percent
from gui.words.history_words import (
    ALIKE,
    comparison,
    falls_compared,
    known_in_words,
    model_figures,
    model_venue_in_words,
    sales_compared,
    venue_in_words,
    words,
)


def plain(text):
    return text.replace("\u202f", " ")


@pytest.mark.parametrize(
    ("measure", "known", "written"),
    [
        ("btc_fall", Known("about", 0.5, 0.5), "about 50 %"),
        ("btc_fall", Known("exactly", 0.16768, 0.16768), "16.8 %"),
        ("eth_fall", Known("over", 0.4, 0.4), "over 40 %"),
        ("eth_fall", Known("between", 0.16, 0.2), "16 to 20 %"),
        ("liquidated", Known("between", 8, 8.6), "$8 to 8.6 bn"),
        ("liquidated", Known("over", 19, 19), "over $19 bn"),
        ("vix", Known("about", 75, 75), "about 75"),
        ("vix", Known("exactly", 47.0, 47.0), "47.0"),
        ("vix", None, "not known"),
        ("liquidated", None, "not known"),
    ],
)
def test_a_public_figure_is_as_exact_as_it_is_known(measure, known, written):
    assert plain(known_in_words(measure, known)) == written


def test_every_kind_has_words_and_every_crash_its_story():
    assert set(words()["figures"]) == set(KINDS)
    for crash in earlier_crashes().crashes:
        entry = words()["crashes"][crash.name]
        assert entry["date"]
        assert entry["note"].endswith(".")
        assert entry["sources"]
        assert venue_in_words(crash)


def test_a_venue_nothing_is_known_of_says_so():
    april = earlier_crashes().crashes[2]
    assert venue_in_words(april) == "not known"


def test_the_models_figures_are_the_engines():
    night = run(Parameters())
    assert model_figures(night) == {
        "btc_fall": worst_fall(night, BTC),
        "eth_fall": worst_fall(night, ETH),
        "liquidated": total_forced_sales(night),
    }
    refused = night.top_ups_refused.sum() / (night.top_ups + night.top_ups_refused).sum()
    assert percent(refused) in model_venue_in_words(night)
    assert model_venue_in_words(run(Parameters(shock=0))) == "no margin refused"


@pytest.mark.parametrize(
    ("changes", "falls", "sales"),
    [
        (
            {},
            "about as far as on record",
            "between the $19 bn reported and the essay",
        ),
        ({"shock": 0}, "less far than on record", "less than the $19 bn reported"),
        ({"median_leverage": 4}, "further than on record", "more than even the essay"),
    ],
)
def test_the_comparison_is_computed_from_the_run(changes, falls, sales):
    night = run(Parameters(**changes))
    said = plain(comparison(night, earlier_crashes()))
    assert falls in said
    assert sales in said
    assert plain(dollars(total_forced_sales(night))) in said


KNOWN = {"btc_fall": Known("exactly", 0.17, 0.17), "eth_fall": Known("exactly", 0.22, 0.22)}


@given(st.floats(0, 1), st.floats(0, 1))
def test_falls_are_compared_with_both_majors(btc, eth):
    said = falls_compared({"btc_fall": btc, "eth_fall": eth}, KNOWN)
    near = [abs(btc - 0.17) < ALIKE, abs(eth - 0.22) < ALIKE]
    further = [btc > 0.17, eth > 0.22]
    if all(near):
        assert said == "alike"
    elif any(near) or further[0] != further[1]:
        assert said == "mixed"
    else:
        assert said == ("further" if further[0] else "less")


@given(st.floats(0, 100))
def test_sales_stand_below_between_or_above_the_two_numbers(sales):
    night = SimpleNamespace(figures={"liquidated": Known("over", 19, 19)})
    said = sales_compared(sales, Record((night,), 40))
    assert said == ("below" if sales < 19 else "between" if sales <= 40 else "above")
