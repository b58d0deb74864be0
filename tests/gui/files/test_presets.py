"""Presets: what the issue asks for, and how they are found."""

from dataclasses import replace

import pytest

from engine import Parameters
from gui.files.presets import preset_named, preset_of, presets


def test_the_presets_are_the_nights_people_ask_about():
    night = Parameters()
    assert {preset.name: preset.parameters for preset in presets()} == {
        "10-11 October 2025": night,
        "No hidden leverage": night.twin(),
        "Calm day": replace(night, shock=0),
        "Makers stay": replace(night, market_maker_withdrawal=0),
        "Shallow loops": replace(night, loop_depth=3),
        "The essay's world": replace(night, loop_capital_scale=4),
    }


def test_each_preset_asks_one_question_in_one_line():
    for preset in presets():
        assert preset.question.endswith("?")
        assert "\n" not in preset.question
        assert len(preset.question) < 90


def test_a_preset_is_found_by_name_whatever_its_case():
    assert preset_named(" calm DAY ").name == "Calm day"


def test_an_unknown_preset_is_refused_with_the_names_there_are():
    with pytest.raises(ValueError, match=r"must be one of \"10-11 October 2025\".*got 'x'"):
        preset_named("x")


def test_settings_are_recognised_as_their_preset_or_as_none():
    assert preset_of(Parameters(loop_depth=3)).name == "Shallow loops"
    assert preset_of(Parameters(loop_depth=3.5)) is None
