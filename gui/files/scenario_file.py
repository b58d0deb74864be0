"""Scenario files: the settings of a night and the moment to show, to take home and hand on.

A file opens as the very night that was saved or not at all; one made for another version of the
model is therefore refused. Parameters that a file leaves out, as one written by hand may, have
their defaults.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from engine import MODEL_VERSION, Parameters
from engine.night import NIGHT
from engine.parameters import CUTS
from gui.files.json_file import checked_version, read_fields, write_fields
from gui.version import PROGRAM
from gui.words.refusals import as_written, listed, reason, refusal

FORMAT = 1
"""Raised when what a field means changes, or when an older program could not do without a new
field."""

LONGEST_NAME = 100
MOST_ENTRIES = 10
_BREAKS = {"Cc", "Cs", "Zl", "Zp"}
"""Kinds of characters that a line cannot hold: controls, halves of characters, line ends."""


class ScenarioRefused(ValueError):  # noqa: N818 - as the command line's Refused
    """A file cannot be opened as a scenario; the text is one sentence for the user."""


@dataclass(frozen=True)
class Scenario:
    """The settings of a night, and how to show it. ValueError if the moment or name cannot be.

    Attributes
    ----------
    parameters : the settings.
    minute : the moment to show, in minutes after 20:50 UTC; None leaves it open.
    name : one line of up to 100 characters, or none.
    """

    parameters: Parameters
    minute: float | None = None
    name: str = ""

    def __post_init__(self) -> None:
        minute, name = self.minute, self.name
        if minute is not None and not (_is_number(minute) and 0 <= minute <= NIGHT):
            raise ValueError(refusal("minute", last=f"{NIGHT:g}", got=as_written(minute)))
        if not isinstance(name, str) or len(name) > LONGEST_NAME or not _is_one_line(name):
            raise ValueError(refusal("name", longest=LONGEST_NAME, got=as_written(name)))


class _Unusable:
    """What stands in a file in place of a number; its repr is short, as the rule quotes it."""

    def __init__(self, value: Any) -> None:
        self._value = value

    def __repr__(self) -> str:
        return as_written(self._value)


def read_scenario(path: Path) -> Scenario:
    """The scenario in a file; ScenarioRefused with one sentence if there is none to be had."""
    try:
        return scenario_from(read_fields(path, PROGRAM, FORMAT))
    except ValueError as error:
        name = as_written(path.name or str(path))
        sentence = refusal("cannot_open", file=name, reason=reason(error))
        raise ScenarioRefused(sentence) from None


def write_scenario(path: Path, scenario: Scenario) -> None:
    """Write a scenario, whole or not at all; OSError with a plain reason."""
    write_fields(path, PROGRAM, FORMAT, scenario_fields(scenario))


def scenario_fields(scenario: Scenario) -> dict[str, Any]:
    """A scenario as plain values for JSON: every parameter, in the order of the model page."""
    parameters = scenario.parameters
    about: dict[str, Any] = {"model": MODEL_VERSION}
    if scenario.name:
        about["name"] = scenario.name
    if scenario.minute is not None:
        about["minute"] = scenario.minute
    about["parameters"] = {name: getattr(parameters, name) for name in parameters.declarations()}
    about["cuts"] = [cut for cut in CUTS if cut in parameters.cuts]
    return about


def scenario_from(plain: Any) -> Scenario:
    """The scenario in plain values; ValueError, as part of a sentence, names what is wrong."""
    if not isinstance(plain, dict):
        raise ValueError(refusal("no_fields", got=as_written(plain)))
    model = checked_version("model", plain.get("model"))
    if model != MODEL_VERSION:
        raise ValueError(refusal("model", got=model, known=MODEL_VERSION))
    known = {"model", "cuts", *(entry.name for entry in fields(Scenario))}
    _refuse_others("unknown_fields", plain, known)
    parameters = _parameters(plain.get("parameters"), plain.get("cuts", []))
    return Scenario(parameters, plain.get("minute"), plain.get("name", ""))


def _parameters(values: Any, cuts: Any) -> Parameters:
    if not isinstance(values, dict):
        raise ValueError(refusal("no_parameters", got=as_written(values)))
    if not isinstance(cuts, list) or not all(isinstance(cut, str) for cut in cuts):
        raise ValueError(refusal("no_cuts", got=as_written(cuts)))
    _refuse_others("unknown_parameters", values, Parameters.declarations())
    _refuse_others("unknown_cuts", cuts, CUTS)
    usable = {name: _usable(value) for name, value in values.items()}
    return Parameters(cuts=frozenset(cuts), **usable)


def _refuse_others(key: str, names: Iterable[str], known: Iterable[str]) -> None:
    known = tuple(known)
    others = [name for name in names if name not in known]
    if others:
        raise ValueError(refusal(key, names=listed(others), known=", ".join(known)))


def _usable(value: Any) -> Any:
    """A number or a tuple of numbers, as `Parameters` checks them."""
    if isinstance(value, list) and len(value) <= MOST_ENTRIES:
        return tuple(entry if _is_number(entry) else _Unusable(entry) for entry in value)
    return value if _is_number(value) else _Unusable(value)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_one_line(text: str) -> bool:
    return not any(unicodedata.category(character) in _BREAKS for character in text)
