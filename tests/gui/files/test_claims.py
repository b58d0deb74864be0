"""The claims' files: complete, checked, and every expectation said before any run."""

from __future__ import annotations

import json
import re
from copy import deepcopy

import pytest

from engine import Parameters
from engine.expectation import Order, Pair, Proportion, Threshold
from engine.experiment import AGREES, CANNOT_TEST, DISAGREES, MEASURES, find, verdict
from gui.files.claims import ContentError, claims, load_claims, placeholders
from gui.files.content import ASSETS_FOLDER, read_json

EXPERIMENTS = ASSETS_FOLDER / "claims" / "experiments.json"
WORDS = ASSETS_FOLDER / "words" / "en" / "claims.json"
NUMBERS = range(1, 14)


@pytest.fixture(scope="module")
def findings():
    """Every experiment, run from the night itself."""
    return {claim.number: find(claim.experiment) for claim in claims()}


@pytest.fixture
def files(tmp_path):
    """Both files as data, and a function that writes and loads them."""
    trials, words = read_json("claims", "experiments.json"), read_json("words", "en", "claims.json")
    trials, words = deepcopy(trials), deepcopy(words)

    def load():
        first, second = tmp_path / "experiments.json", tmp_path / "claims.json"
        first.write_text(json.dumps(trials), encoding="utf-8")
        second.write_text(json.dumps(words), encoding="utf-8")
        return load_claims(first, second)

    return trials, words, load


def test_there_is_a_card_for_each_of_the_thirteen_claims():
    assert [claim.number for claim in claims()] == list(NUMBERS)
    assert len({claim.title for claim in claims()}) == 13


def test_every_experiment_runs_and_measures_numbers(findings):
    for number, finding in findings.items():
        assert set(finding.values) == set(claims()[number - 1].experiment.measures)
        assert all(pair.base is not None for pair in finding.values.values()), number


def test_what_cannot_be_tested_says_so_and_what_can_has_a_verdict(findings):
    for claim in claims():
        testable = claim.experiment.expectation is not None
        assert (findings[claim.number].verdict in (AGREES, DISAGREES)) is testable
    assert {n for n, f in findings.items() if f.verdict == CANNOT_TEST} == {10, 11, 13}


def test_the_expectations_are_the_essays_and_stand_in_the_file_word_for_word():
    """Written down here a second time: whoever turns one round has to say so twice."""
    assert {
        entry["claim"]: entry["expectation"]
        for entry in read_json("claims", "experiments.json")["experiments"]
    } == {
        1: "changed below 0.5 of base",
        2: "changed at least 0.8 of base",
        3: "base below 2",
        4: "changed below 0.5 of base",
        5: "changed below 0.25 of base",
        6: "changed below 0.5 of base",
        7: "changed at most 0.8 of base",
        8: "base at least 0.5",
        9: "minute_of_btc_low before minute_of_wbeth_low by 10",
        10: None,
        11: None,
        12: "changed at most 0.8 of base",
        13: None,
    }


def _made_up(experiment, outcome):
    """Values that no engine gave: small or large, so that the expectation holds or not."""
    values = {name: Pair(0.5, 0.5) for name in experiment.measures}
    said = experiment.expectation
    want_low = (getattr(said, "relation", "below") in ("below", "at most")) is outcome
    if isinstance(said, Proportion):
        values[experiment.measure] = Pair(0.8, 0.0 if want_low else 0.8)
    elif isinstance(said, Threshold):
        values[experiment.measure] = Pair(0.0 if want_low else 9.0, 1.0)
    elif isinstance(said, Order):
        values |= {said.first: Pair(10, 10), said.second: Pair(90 if outcome else 11, 11)}
    return values


@pytest.mark.parametrize("claim", claims(), ids=[str(n) for n in NUMBERS])
def test_either_verdict_is_open_for_numbers_that_no_engine_gave(claim):
    """The direction is in the data: the same expectation judges any numbers whatever."""
    if claim.experiment.expectation is None:
        return
    for outcome, judged in ((True, AGREES), (False, DISAGREES)):
        assert verdict(claim.experiment, _made_up(claim.experiment, outcome)) == judged


def test_the_model_is_free_to_disagree_with_the_essay(findings):
    assert {n for n, f in findings.items() if f.verdict == DISAGREES} == {2, 4}


def test_what_the_essay_calls_the_cause_and_a_cause_is_one_rule_for_all():
    parts = {
        claim.number: claim.experiment.expectation.part
        for claim in claims()
        if isinstance(claim.experiment.expectation, Proportion)
    }
    assert parts == {1: 0.5, 2: 0.8, 4: 0.5, 5: 0.25, 6: 0.5, 7: 0.8, 12: 0.8}


def test_sources_are_named_on_both_sides_where_they_disagree():
    for claim in claims():
        assert claim.supports, claim.number
        if claim.record in ("disputed", "corrected"):
            assert claim.doubts, claim.number


def test_no_sentence_types_in_a_number_that_should_be_computed():
    """Figures of the model stand in braces; what is left are thresholds and settings."""
    for claim in claims():
        for sentence in claim.verdicts.values():
            bare = re.sub(r"\{.*?\}", "", sentence)
            assert not re.search(r"\d+\.?\d*\s*(%|bn)", bare), (claim.number, bare)


def test_coins_books_are_those_of_the_coins():
    """Claim 6 gives WBETH and BNSOL the books of ETH and SOL as they are in the night itself."""
    experiment = claims()[5].experiment
    base, changed = experiment.scenarios(Parameters())
    for name in ("depth", "maker_share", "refill"):
        assets = Parameters.declarations()[name].parts
        held, given_ = getattr(base, name), getattr(changed, name)
        for token, coin in (("WBETH", "ETH"), ("BNSOL", "SOL")):
            assert given_[assets.index(token)] == held[assets.index(coin)]


def test_without_news_the_night_stays_calm_as_claim_one_says():
    finding = find(claims()[0].experiment, Parameters(shock=0))
    assert all(MEASURES[name] and pair.base == 0 for name, pair in finding.values.items())


BREAKAGES = {
    "a claim without words": (
        lambda t, w: w["claims"].pop(),
        "claims.json: claim 13: stands in the other file only",
    ),
    "a claim without an experiment": (
        lambda t, w: t["experiments"].pop(0),
        "experiments.json: claim 1: stands in the other file only",
    ),
    "two of a number": (
        lambda t, w: t["experiments"][1].update(claim=1),
        "experiments.json: entry 2: claim must be a number of its own",
    ),
    "a setting out of range": (
        lambda t, w: t["experiments"][3]["changed"].update(loop_depth=12),
        "experiments.json: claim 4: loop_depth must lie between 0 and 10 loops, got 12",
    ),
    "an unknown setting": (
        lambda t, w: t["experiments"][3]["changed"].update(loops=1),
        "experiments.json: claim 4: setting must be a field of Parameters, got 'loops'",
    ),
    "an unknown measure": (
        lambda t, w: t["experiments"][3].update(measure="doge_fall"),
        "experiments.json: claim 4: measure must be one of",
    ),
    "code for an expectation": (
        lambda t, w: t["experiments"][3].update(expectation="changed < base"),
        "experiments.json: claim 4: expectation must read",
    ),
    "no expectation": (
        lambda t, w: t["experiments"][3].pop("expectation"),
        "experiments.json: claim 4: expectation is missing",
    ),
    "a setting that is no number": (
        lambda t, w: t["experiments"][3]["changed"].update(loop_depth="none"),
        "experiments.json: claim 4: loop_depth",
    ),
    "an unknown record": (
        lambda t, w: t["experiments"][3].update(record="true"),
        "experiments.json: claim 4: record must be one of .* got 'true'",
    ),
    "a key nobody reads": (
        lambda t, w: t["experiments"][3].update(mesure="alt_fall"),
        "experiments.json: claim 4: mesure is not known here",
    ),
    "a figure that is not measured": (
        lambda t, w: w["claims"][3]["verdicts"].update(agrees="{sol_fall_base}"),
        r"claims.json: claim 4, agrees: \{sol_fall_base\} is no figure of this experiment",
    ),
    "a brace never closed": (
        lambda t, w: w["claims"][3]["verdicts"].update(agrees="{alt_fall_base"),
        "claims.json: claim 4, agrees: ",
    ),
    "a missing sentence": (
        lambda t, w: w["claims"][3]["verdicts"].pop("disagrees"),
        "claims.json: claim 4: verdicts must be agrees, cannot_test, disagrees",
    ),
    "an empty text": (
        lambda t, w: w["claims"][3].update(trial=" "),
        "claims.json: claim 4: trial must be words, got ' '",
    ),
    "a measure without words": (
        lambda t, w: w["measures"].pop("alt_fall"),
        "claims.json: measures: alt_fall has no words",
    ),
}


@pytest.mark.parametrize(("breaks", "said"), BREAKAGES.values(), ids=BREAKAGES)
def test_a_bad_file_is_refused_with_file_place_and_reason(files, breaks, said):
    trials, words, load = files
    load()
    breaks(trials, words)
    with pytest.raises(ContentError, match=said):
        load()


def test_a_file_that_is_no_json_names_its_line(tmp_path):
    bad = tmp_path / "experiments.json"
    bad.write_text('{\n"experiments": [\n', encoding="utf-8")
    with pytest.raises(ContentError, match=r"experiments.json: line 3: "):
        load_claims(bad, WORDS)


def test_a_file_that_is_not_there_says_so(tmp_path):
    with pytest.raises(ContentError, match=r"nothing.json: file: No such file"):
        load_claims(EXPERIMENTS, tmp_path / "nothing.json")


def test_placeholders_are_the_names_between_braces():
    assert placeholders("{a_base} of {b}, not {{this}}") == ("a_base", "b")
