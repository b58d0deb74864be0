"""The README says what is so."""

import re
import subprocess
import sys
from pathlib import Path

from engine import Parameters, run
from engine.assets import ALT
from engine.measures import worst_fall
from gui.files.presets import presets
from gui.files.short_code import parse

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_parameters_is_that_of_the_declarations():
    script = [sys.executable, str(ROOT / ".ci" / "parameter_table.py")]
    assert subprocess.run(script, capture_output=True, text=True, check=True).stdout in README


def test_every_preset_is_named():
    assert all(f"*{preset.name}*" in README for preset in presets())


def test_every_short_code_it_shows_can_be_opened():
    codes = re.findall(r"HL\d(?:-\w{4})+", README)
    assert codes
    for code in codes:
        parse(code)


def test_every_file_it_shows_is_there():
    for path in re.findall(r"\]\((assets/[^)]+)\)", README):
        assert (ROOT / path).is_file(), path


def test_the_altcoins_fall_as_far_as_it_says():
    night = Parameters()
    live, twin = (round(100 * worst_fall(run(p), ALT)) for p in (night, night.twin()))
    assert f"{live} % with hidden leverage, {twin} % without" in README


def test_there_is_one_test_command_for_ci_to_run():
    commands = re.findall(r"<!-- tests -->\n```\n(.+)\n```", README)
    assert commands == ['python -m pip install -e ".[test]" && python -m pytest']
