"""Presets: named settings, each with the question it asks."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from engine import Parameters
from gui.files.content import LANGUAGES, read_json, read_words, words_in
from gui.words.refusals import refusal


@dataclass(frozen=True)
class Preset:
    """A named scenario; name and question, one line each, are in the language in force."""

    key: str
    parameters: Parameters

    @property
    def name(self) -> str:
        return str(read_words("presets")[self.key]["name"])

    @property
    def english_name(self) -> str:
        return str(words_in(LANGUAGES[0], "presets")[self.key]["name"])

    @property
    def question(self) -> str:
        return str(read_words("presets")[self.key]["question"])

    @property
    def names(self) -> frozenset[str]:
        """What it may be called: its key, and its name in every language, in small letters."""
        called = (words_in(language, "presets")[self.key]["name"] for language in LANGUAGES)
        return frozenset(name.casefold() for name in (self.key, *called))


@cache
def presets() -> tuple[Preset, ...]:
    """All presets; the first is the night itself."""
    return tuple(
        Preset(entry["key"], Parameters(**entry["parameters"]))
        for entry in read_json("presets", "presets.json")
    )


def preset_called(name: str) -> Preset | None:
    """The preset of that name in any language, whatever its case; None if there is none."""
    wanted = name.strip().replace("\u2019", "'").casefold()
    return next((preset for preset in presets() if wanted in preset.names), None)


def preset_named(name: str) -> Preset:
    """The preset of that name; ValueError with the names there are."""
    preset = preset_called(name)
    if preset is None:
        names = ", ".join(f'"{preset.name}"' for preset in presets())
        raise ValueError(refusal("preset", known=names, got=repr(name)))
    return preset


def preset_of(parameters: Parameters) -> Preset | None:
    """The preset that has exactly these settings, or None."""
    return next((preset for preset in presets() if preset.parameters == parameters), None)
