"""Measures as lines: each says what the engine says, and the difference of the two."""

import pytest

from engine import ASSETS, Parameters, run
from engine.outcome import outcome
from gui.words.figures import MINUS
from gui.words.outcome_in_words import lines


def number(text):
    """The number at the head of a value: "-91.0 %" -> -91.0."""
    bare = text.replace(MINUS, "-").replace("$", "").replace("\u202f", " ").rstrip("x")
    return float(bare.split()[0])


def plain(text):
    return text.replace("\u202f", " ")


@pytest.fixture(scope="module")
def night():
    return outcome(run(Parameters()))


@pytest.fixture(scope="module")
def twin():
    return outcome(run(Parameters().twin()))


def test_each_asset_has_its_worst_fall_with_its_time(twin, night):
    for asset, line in enumerate(lines(twin, night)[: len(ASSETS)]):
        assert line.asset == asset
        assert number(line.live) == pytest.approx(-100 * night.worst_falls[asset], abs=0.051)
        assert number(line.other) == pytest.approx(-100 * twin.worst_falls[asset], abs=0.051)


def test_the_default_night_beside_its_twin(twin, night):
    told = {line.label: line for line in lines(twin, night)}
    wbeth = told["WBETH"]
    assert plain(wbeth.live) == f"{MINUS}91.0 %"
    assert (wbeth.live_at, wbeth.other_at) == ("21:42", "21:20")
    assert told["USDe"].other_at == ""
    sums = ("Forced sales", "Auto-deleveraged", "Bad debt", "Own money lost")
    assert [plain(told[label].live) for label in sums] == [
        "$27 bn", "$4.94 bn", "$350 M", "$13.1 bn",
    ]  # fmt: skip
    assert told["Highest spiral gain"].live == "19.6"
    assert (told["ALT wiped out from"].live, told["ALT wiped out from"].other) == ("1.43x", "1.65x")
    assert plain(told["WBETH below ETH"].live) == "89.4 %"


def test_differences_of_shares_add_up_as_they_stand(twin, night):
    for line in lines(twin, night)[: len(ASSETS) + 2]:
        shown = number(line.live) - number(line.other)
        assert number(line.difference) == pytest.approx(shown, abs=1e-6)


def test_a_run_differs_from_itself_by_nothing_and_without_a_sign(night):
    for line in lines(night, night):
        assert number(line.difference) == 0
        assert not line.difference.startswith(("+", MINUS))


def test_signs_turn_round_with_the_runs(twin, night):
    for one, other in zip(lines(twin, night), lines(night, twin), strict=True):
        assert number(one.difference) == pytest.approx(-number(other.difference))


def test_where_nobody_was_wiped_out_there_is_a_dash_and_no_difference(night):
    calm = outcome(run(Parameters(shock=0)))
    line = lines(calm, night)[-1]
    assert (line.other, line.live, line.difference) == ("\u2013", "1.43x", "")


def test_alone_a_run_has_no_differences(night):
    assert all(line.other == line.difference == line.other_at == "" for line in lines(None, night))


def test_times_are_those_of_the_place(night):
    assert lines(None, night, "Tokyo")[4].live_at == "06:42"
