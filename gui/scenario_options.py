"""The scenario a command line asks for: a file, a short code or a preset, and single settings."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine import Parameters
from engine.parameters import CUTS
from gui.files.presets import preset_named
from gui.files.scenario_file import Scenario, read_scenario
from gui.files.short_code import PREFIX, looks_like_code, parse
from gui.words.command_words import refused_as
from gui.words.refusals import as_written, listed, refusal


def scenario_asked(given: str | None, preset: str | None, settings: Sequence[str]) -> Scenario:
    """What a file or code, or `--preset`, says with `--set` on top; ValueError in one sentence."""
    if given is not None and preset is not None:
        both = {"given": repr(given), "preset": repr(preset)}
        raise ValueError(refused_as("preset_and_scenario", **both))
    scenario = scenario_given(given) if given is not None else Scenario(preset_or_default(preset))
    values = dict(_setting(setting) for setting in settings)
    return replace(scenario, parameters=scenario.parameters.changed(**values))


def scenario_given(text: str) -> Scenario:
    """The scenario in a file of that name or, if there is none, of that code."""
    if os.path.lexists(text) or text.lower().endswith(".json"):
        return read_scenario(Path(text))
    if looks_like_code(text):
        return Scenario(parse(text))
    raise ValueError(refusal("neither", given=as_written(text), prefix=PREFIX))


def preset_or_default(name: str | None) -> Parameters:
    """The parameters of a preset; of the night itself if no preset is named."""
    return preset_named(name).parameters if name is not None else Parameters()


def _setting(setting: str) -> tuple[str, Any]:
    name, equals, text = setting.partition("=")
    name = name.strip()
    if not equals:
        raise ValueError(refused_as("set_form", got=repr(setting)))
    if name == "cuts":
        return name, _cuts(text)
    declaration = Parameters.declarations().get(name)
    if declaration is None:
        raise ValueError(refused_as("set_unknown", got=repr(name)))
    if declaration.parts:
        return name, tuple(number_or_text(part) for part in text.split(","))
    return name, number_or_text(text)


def _cuts(text: str) -> frozenset[str]:
    """The links named in a list; ValueError for one that there is not."""
    cuts = frozenset(part.strip() for part in text.split(",") if part.strip())
    unknown = sorted(cuts - set(CUTS))
    if unknown:
        raise ValueError(refusal("unknown_cuts", known=", ".join(CUTS), names=listed(unknown)))
    return cuts


def number_or_text(text: str) -> float | str:
    """The number a text says, or the text itself, which the range check then refuses."""
    try:
        return float(text.replace("_", "?"))  # 3_0 is no number to anybody but Python
    except ValueError:
        return text.strip()
