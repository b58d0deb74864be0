"""Findings in words: every sentence can be filled, whatever the verdict and the numbers."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from engine import Parameters
from engine.expectation import Limit, Pair
from engine.experiment import UNITS, VERDICTS, Finding, find
from gui.files.claims import claims, figure_names
from gui.words.finding_words import (
    figures,
    limit_in_words,
    sentence,
    settings_in_words,
    value_in_words,
)

NUMBERS = (None, 0.0, 1e-9, 0.004, 0.05, 0.5, 1.0, 75.0)


def plain(text):
    return text.replace("\u202f", " ")


def made_up(claim, verdict, number):
    values = {name: Pair(number, number) for name in claim.experiment.measures}
    return Finding(claim.experiment, Parameters(), MappingProxyType(values), verdict)


@pytest.mark.parametrize("claim", claims(), ids=[str(claim.number) for claim in claims()])
def test_every_sentence_is_filled_in_every_verdict(claim):
    for verdict in VERDICTS:
        if verdict not in claim.verdicts:
            assert claim.experiment.expectation is None
            continue
        for number in NUMBERS:
            said = sentence(claim, made_up(claim, verdict, number))
            assert not set("{}") & set(said)
            assert said.endswith(".")


@pytest.mark.parametrize("claim", claims(), ids=[str(claim.number) for claim in claims()])
def test_the_sentence_of_a_run_has_the_numbers_of_the_run(claim):
    finding = find(claim.experiment)
    said, written = sentence(claim, finding), figures(finding)
    template = claim.verdicts[finding.verdict]
    for name in figure_names(claim.experiment):
        if f"{{{name}}}" in template:
            assert written[name] in said
    pair = finding.values[claim.experiment.measure]
    assert value_in_words(claim.experiment.measure, pair.base) in said


def test_the_headline_finding_reads_as_the_engine_says():
    claim = claims()[3]
    said = plain(sentence(claim, find(claim.experiment)))
    assert said.startswith("Without loops ALT still falls 63 % of 71 %: 89 % remains.")


@pytest.mark.parametrize(
    ("measure", "value", "written"),
    [
        ("alt_fall", 0.7056, "71 %"),
        ("alt_fall", 0.0849, "8.5 %"),
        ("alt_fall", 0.0, "0 %"),
        ("forced_sales", 27.04, "$27 bn"),
        ("minute_of_btc_low", 31.0, "21:21"),
        ("lowest_leverage_wiped_out_alt", 1.43, "1.4x"),
        ("highest_token_gain", 19.59, "19.6"),
        ("lowest_leverage_wiped_out_alt", None, "none"),
    ],
)
def test_a_value_is_written_with_its_unit(measure, value, written):
    assert plain(value_in_words(measure, value)) == written


def test_every_measure_can_be_written():
    assert all(value_in_words(measure, 0.5) for measure in UNITS)


def test_a_limit_says_what_the_claim_needs():
    limit = Limit("changed", "below", 0.353)
    assert plain(limit_in_words("alt_fall", limit)) == "needs less than 35 %"
    assert limit_in_words("minute_of_btc_low", Limit("base", "at least", 41)) == (
        "needs 21:31 at the earliest"
    )


def test_settings_are_told_with_what_they_were_before():
    twin = claims()[3].experiment
    assert settings_in_words(twin, Parameters()) == (
        "Loop depth: 5 loops \u2192 0 loops",
        "USDe in margin: 0.17 \u2192 0",
    )
    assert settings_in_words(twin, Parameters(loop_depth=0)) == ("USDe in margin: 0.17 \u2192 0",)
    books = settings_in_words(claims()[5].experiment, Parameters())
    assert "Depth of WBETH: 0.21 USD bn \u2192 35 USD bn" in books
    half = settings_in_words(claims()[4].experiment, Parameters(shock=0.1))
    assert half == ("Size of the shock: 0.1 \u2192 0.05",)
