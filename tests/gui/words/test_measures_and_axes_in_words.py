"""Measures, axes and places on the map in words."""

from __future__ import annotations

import math

import pytest

from engine import Parameters
from engine.axis import all_axes, axis_of
from engine.outcome_measures import MEASURES
from engine.phase_map import MapQuestion
from gui.words.axes_in_words import (
    about_in_words,
    axis_groups,
    axis_title,
    setting_in_words,
)
from gui.words.map_words import place_in_words
from gui.words.measures_in_words import figure, measure_groups, outcome, threshold_in_words


def plain(text):
    return text.replace("\u202f", " ")


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [
        ("wbeth_discount", 0.88, "WBETH 88 % below ETH"),
        ("wbeth_discount", 0.012, "WBETH 1.2 % below ETH"),
        ("bnsol_discount", 0.0001, "BNSOL stays with SOL"),
        ("usde_discount", 0.36, "USDe 36 % below its dollar"),
        ("btc_fall", 0.1665, "BTC falls 17 %"),
        ("usde_low_minute", 50.75, "USDe is lowest at 21:40"),
        ("forced_sales", 27.05, "$27.1 bn sold by force"),
        ("bad_debt", 0, "$0 of bad debt"),
        ("highest_token_gain", 19.588, "the spiral gain reaches 19.6"),
        ("lowest_alt_leverage", 1.43, "altcoin longs of 1.43x and more wiped out"),
        ("lowest_alt_leverage", math.nan, "no altcoin long wiped out"),
    ],
)
def test_an_outcome_says_what_the_figure_means(name, value, words):
    assert plain(outcome(MEASURES[name], value)) == words


def test_every_measure_can_be_said_and_written():
    for entry in MEASURES.values():
        for value in (0.0, 0.5, 30.0, math.nan):
            assert "{" not in outcome(entry, value)
        assert figure(entry, math.nan) == "\u2013"


def test_a_threshold_is_named_where_there_is_one():
    assert plain(threshold_in_words(MEASURES["wbeth_discount"])) == "WBETH 10 % off its coin"
    assert plain(threshold_in_words(MEASURES["usde_discount"])) == "USDe 10 % off its dollar"
    assert threshold_in_words(MEASURES["highest_token_gain"]) == "gain 1: a fall feeds itself"
    assert threshold_in_words(MEASURES["btc_fall"]) == ""


@pytest.mark.parametrize(
    ("axis", "words"),
    [
        (axis_of("loop_depth"), "5 loops"),
        (axis_of("market_maker_withdrawal"), "1 in 20 quotes left"),
        (axis_of("shock"), "Size of the shock 8.5 %"),
        (axis_of("depth", "WBETH"), "Depth of WBETH $210 M"),
        (axis_of("maker_share", "USDE"), "Makers' share of USDe 0.95"),
        (axis_of("maker_leave"), "Time to leave 3.7 min"),
    ],
)
def test_a_setting_reads_as_part_of_a_sentence(axis, words):
    assert plain(setting_in_words(axis, Parameters())) == words


def test_what_is_known_roughly_is_said_roughly():
    loops, withdrawal = axis_of("loop_depth"), axis_of("market_maker_withdrawal")
    assert about_in_words(loops, 4.567, Parameters()) == "4.6 loops"
    assert about_in_words(withdrawal, 0.9213, Parameters()) == "1 in 13 quotes left"
    assert plain(about_in_words(withdrawal, 0.613, Parameters())) == "39 % of quotes left"
    assert about_in_words(withdrawal, 1.0, Parameters()) == "no quote left"


def test_every_axis_and_every_measure_is_offered_once_under_a_heading():
    axes = [axis for _, group in axis_groups() for axis in group]
    assert sorted(axes, key=axis_title) == sorted(all_axes(), key=axis_title)
    assert [axis.name for axis in axes[:4]] == [
        "loop_depth", "lst_collateral_ratio", "market_maker_withdrawal", "shock",
    ]  # fmt: skip
    measures = [entry.name for _, group in measure_groups() for entry in group]
    assert sorted(measures) == sorted(MEASURES)
    assert len({axis_title(axis) for axis in axes}) == len(axes)


def test_where_no_night_is_possible_it_says_so():
    question = MapQuestion(
        Parameters(), axis_of("utilisation_low"), axis_of("utilisation_high"), "btc_fall"
    )
    first = next(iter(question.answers()))
    assert not first.possible[0, 10]
    assert place_in_words(first, 0, 10).startswith("Not possible: the most careful looper")
