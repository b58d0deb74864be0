"""The scenario a command line asks for, whichever way it is given."""

import os
import re

import pytest

from engine import Parameters
from gui.files.scenario_file import Scenario, write_scenario
from gui.files.short_code import encode
from gui.scenario_options import scenario_asked

SETTINGS = ["loop_depth=3", "redemption_index=0.25", "cuts=adl"]
ASKED = Parameters(loop_depth=3, redemption_index=0.25, cuts=frozenset({"adl"}))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_file_a_code_and_settings_ask_for_the_same(folder):
    write_scenario(folder / "a.json", Scenario(ASKED))
    for given, settings in (("a.json", []), (encode(ASKED), []), (None, SETTINGS)):
        assert scenario_asked(given, None, settings).parameters == ASKED


def test_settings_go_on_top_of_whatever_was_given(folder):
    write_scenario(folder / "a.json", Scenario(ASKED, 45.0, "Monday"))
    on_top = ASKED.changed(shock=0.1, cuts=frozenset())
    settings = ["shock=0.1", "cuts="]
    assert scenario_asked("a.json", None, settings) == Scenario(on_top, 45.0, "Monday")
    assert scenario_asked(encode(ASKED), None, settings) == Scenario(on_top)
    asked = scenario_asked(None, "Calm day", ["shock=0.1", "loop_depth=2"])
    assert asked == Scenario(Parameters(shock=0.1, loop_depth=2))


def test_a_file_wins_over_a_code_of_the_same_name(folder):
    code = encode(Parameters())
    write_scenario(folder / code, Scenario(ASKED))
    assert scenario_asked(code, None, []).parameters == ASKED


@pytest.mark.parametrize(
    ("given", "preset", "says"),
    [
        ("HL1-0", None, "16 letters and digits after HL1-, this one has 1"),
        ("HL7-0", None, "This code is of version 7"),
        ("monday.json", None, '"monday.json" cannot be opened: there is no such file'),
        ("monday", None, 'There is no file "monday", and it is no short code either'),
        ("", None, 'There is no file ""'),
        (".", None, "cannot be opened: it is a folder"),
        (os.devnull, None, "cannot be opened: it is a folder or a device"),
        ("a.json", "Calm day", "--preset cannot go with a scenario, got both 'a.json' and"),
    ],
)
def test_what_cannot_be_gets_a_sentence(folder, given, preset, says):
    with pytest.raises(ValueError, match=re.escape(says)):
        scenario_asked(given, preset, [])
