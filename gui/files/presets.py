"""Presets: named settings, each with the question it asks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from engine import Parameters
from gui.files.content import read_json


@dataclass(frozen=True)
class Preset:
    """A named scenario and the question it asks, in one line."""

    name: str
    question: str
    parameters: Parameters


@cache
def presets() -> tuple[Preset, ...]:
    """All presets; the first is the night itself."""
    return tuple(
        Preset(entry["name"], entry["question"], Parameters(**entry["parameters"]))
        for entry in read_json("presets", "presets.json")
    )


def preset_named(name: str) -> Preset:
    """The preset of that name, whatever its case; ValueError with the names there are."""
    for preset in presets():
        if preset.name.casefold() == name.strip().casefold():
            return preset
    names = ", ".join(f'"{preset.name}"' for preset in presets())
    raise ValueError(f"preset must be one of {names}, got {name!r}")


def preset_of(parameters: Parameters) -> Preset | None:
    """The preset that has exactly these settings, or None."""
    return next((preset for preset in presets() if preset.parameters == parameters), None)
