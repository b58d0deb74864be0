"""A scenario file opens as the night that was saved, or is refused in one sentence."""

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import MODEL_VERSION, Parameters
from engine.parameters import CUTS
from gui.files.json_file import json_text
from gui.files.scenario_file import (
    Scenario,
    ScenarioRefused,
    read_scenario,
    scenario_fields,
    write_scenario,
)
from tests.engine.strategies import examples, worlds

NAMES = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=100)
SCENARIOS = st.builds(Scenario, worlds(), st.none() | st.floats(0, 120), NAMES)

ANY_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inside: (
        st.lists(inside, max_size=9) | st.dictionaries(st.text(max_size=9), inside, max_size=9)
    ),
    max_leaves=20,
)
WHOLE = {"program": "hidden-leverage", "format": 1} | scenario_fields(
    Scenario(Parameters(loop_depth=3.3, cuts=frozenset({"adl"})), 45.0, "Monday")
)


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    return tmp_path_factory.mktemp("scenarios") / "a.json"


def read(path, content):
    """The scenario that a content gives, or the sentence why it gives none."""
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    try:
        return read_scenario(path)
    except ScenarioRefused as refused:
        return str(refused)


def assert_refused_or_valid(path, content):
    result = read(path, content)
    if isinstance(result, str):
        assert result.startswith('"a.json" cannot be opened: ')
        assert result.endswith(".")
        assert result.isprintable()
        assert len(result) < 700
    else:
        write_scenario(path, result)
        assert read_scenario(path) == result


@examples(60)
@given(SCENARIOS)
def test_what_is_written_is_read_again_bit_for_bit(path, scenario):
    write_scenario(path, scenario)
    again = read_scenario(path)
    assert again == scenario
    assert repr(again.parameters.depth) == repr(scenario.parameters.depth)


def test_a_file_says_everything_in_order_and_is_readable(path):
    parameters = Parameters(cuts=frozenset({"adl", "sale"}))
    write_scenario(path, Scenario(parameters, 45.0, "\u6708\u66dc"))
    text = path.read_text(encoding="utf-8")
    plain = json.loads(text)
    assert list(plain) == ["program", "format", "model", "name", "minute", "parameters", "cuts"]
    assert list(plain["parameters"]) == list(Parameters.declarations())
    assert plain["cuts"] == ["sale", "adl"]
    assert '    "beta": [1.0, 1.25, 1.4, 2.0],\n' in text
    assert '"name": "\u6708\u66dc"' in text
    assert text.endswith("}\n")


def test_moment_and_name_are_left_out_where_there_are_none(path):
    write_scenario(path, Scenario(Parameters()))
    said = list(json.loads(path.read_text()))
    assert said == ["program", "format", "model", "parameters", "cuts"]
    assert read_scenario(path) == Scenario(Parameters(), None, "")


def test_parameters_left_out_have_their_defaults(path):
    few = {"program": "hidden-leverage", "format": 1, "model": 1, "parameters": {"shock": 0}}
    assert read(path, few) == Scenario(Parameters(shock=0))


def without(name):
    return {key: value for key, value in WHOLE.items() if key != name}


def with_parameter(name, value):
    return WHOLE | {"parameters": WHOLE["parameters"] | {name: value}}


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (WHOLE | {"program": "other"}, 'it should say "program": "hidden-leverage", got "other"'),
        (
            WHOLE | {"format": 2, "colour": 1},
            "a newer version of this program wrote it, in format 2; this one reads format 1",
        ),
        (without("model"), "its model must be a whole number from 1, got null"),
        (WHOLE | {"model": "1"}, 'its model must be a whole number from 1, got "1"'),
        (
            WHOLE | {"model": MODEL_VERSION + 1},
            f"it was made for version {MODEL_VERSION + 1} of the model,"
            f" and this program computes version {MODEL_VERSION}",
        ),
        (
            WHOLE | {"colour": 1, "loops": 2},
            'it holds fields that this program does not know: "colour", "loops"',
        ),
        (with_parameter("loops", 3), 'the model has no parameters named "loops"'),
        (with_parameter("cuts", []), 'the model has no parameters named "cuts"'),
        (without("parameters"), "parameters must be names with their numbers, got null"),
        (WHOLE | {"parameters": [1]}, "parameters must be names with their numbers, got [\u2026]"),
        (with_parameter("shock", 2), "shock must lie between 0 and 0.3 (no unit), got 2"),
        (with_parameter("shock", "0.1"), 'shock must lie between 0 and 0.3 (no unit), got "0.1"'),
        (with_parameter("shock", True), "shock must lie between 0 and 0.3 (no unit), got true"),
        (with_parameter("shock", None), "shock must lie between 0 and 0.3 (no unit), got null"),
        (with_parameter("shock", {}), "shock must lie between 0 and 0.3 (no unit), got {\u2026}"),
        (with_parameter("shock", [0.1]), "shock must lie between 0 and 0.3 (no unit), got (0.1,)"),
        (with_parameter("beta", 1), "beta must be 4 numbers (BTC, ETH, SOL, ALT)"),
        (with_parameter("beta", [1] * 9999), "beta must be 4 numbers (BTC, ETH, SOL, ALT)"),
        (
            with_parameter("beta", [1, 1, 1, [[]]]),
            "beta (ALT) must lie between 0 and 4 (no unit), got [\u2026]",
        ),
        (
            with_parameter("utilisation_low", 1),
            "utilisation_high must be at least utilisation_low (1, no unit), got 0.99",
        ),
        (WHOLE | {"cuts": "adl"}, 'cuts must be a list of names, got "adl"'),
        (WHOLE | {"cuts": [["adl"]]}, "cuts must be a list of names, got [\u2026]"),
        (
            WHOLE | {"cuts": ["adl", "tax"]},
            f'cuts must be names out of {", ".join(CUTS)}, got "tax"',
        ),
        (WHOLE | {"minute": 121}, "minute must lie between 0 and 120 min, got 121"),
        (WHOLE | {"minute": True}, "minute must lie between 0 and 120 min, got true"),
        (WHOLE | {"minute": "45"}, 'minute must lie between 0 and 120 min, got "45"'),
        (WHOLE | {"name": 3}, "name must be one line of at most 100 characters, got 3"),
        (WHOLE | {"name": "a\nb"}, "name must be one line of at most 100 characters"),
        (WHOLE | {"name": "\ud800"}, "name must be one line of at most 100 characters"),
        (WHOLE | {"name": "x" * 101}, "name must be one line of at most 100 characters"),
    ],
)
def test_each_fault_gets_its_sentence(path, content, reason):
    told = read(path, content)
    assert isinstance(told, str)
    assert told.startswith(f'"a.json" cannot be opened: {reason}')


def test_what_cannot_be_written_cannot_be_made_either():
    for wrong in ({"minute": -1}, {"minute": float("nan")}, {"name": "\r"}):
        with pytest.raises(ValueError, match="must"):
            Scenario(Parameters(), **wrong)


def test_a_sentence_names_the_file_and_shows_strange_names_on_one_line(tmp_path):
    for name in ("\u6708\u66dc.json", "a\nb.json", "\udc80.json"):
        with pytest.raises(ScenarioRefused, match="there is no such file") as refused:
            read_scenario(tmp_path / name)
        assert str(refused.value).isprintable()


def test_a_failed_writing_leaves_the_old_file(tmp_path):
    with pytest.raises(OSError, match="does not exist"):
        write_scenario(tmp_path / "no" / "a.json", Scenario(Parameters()))
    with pytest.raises(OSError, match="is not a file"):
        write_scenario(tmp_path, Scenario(Parameters()))
    assert os.listdir(tmp_path) == []


@examples(150)
@given(ANY_JSON)
def test_any_json_is_refused_or_a_scenario(path, content):
    assert_refused_or_valid(path, content)


@examples(150)
@given(st.binary(max_size=200))
def test_any_bytes_are_refused_or_a_scenario(path, content):
    assert_refused_or_valid(path, content)


@examples(200)
@given(st.data())
def test_a_valid_file_with_anything_changed_is_refused_or_a_scenario(path, data):
    content = json.loads(json.dumps(WHOLE))
    for _ in range(data.draw(st.integers(1, 3))):
        inside = content["parameters"] if data.draw(st.booleans()) else content
        if not isinstance(inside, dict):
            continue
        name = data.draw(st.sampled_from(sorted(inside) or ["shock"]) | st.text(max_size=9))
        inside[name] = data.draw(ANY_JSON | st.floats(0, 1) | st.sampled_from(CUTS))
    assert_refused_or_valid(path, content)


@examples(200)
@given(st.data())
def test_a_damaged_file_is_refused_or_a_scenario(path, data):
    content = json_text(WHOLE).encode()
    for _ in range(data.draw(st.integers(1, 3))):
        start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
        kind = data.draw(st.sampled_from(("cut", "insert", "repeat")))
        middle = {
            "cut": b"",
            "insert": data.draw(st.binary(max_size=9)) + content[start:end],
            "repeat": 2 * content[start:end],
        }[kind]
        content = content[:start] + middle + content[end:]
    assert_refused_or_valid(path, content)


def test_a_file_cut_short_anywhere_is_never_taken_for_a_scenario(path):
    content = json_text(WHOLE).encode()
    for end in range(len(content)):
        assert isinstance(read(path, content[:end]), str)
