"""What an experiment found, in words: sentences from the content file, numbers from the engine."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from engine.expectation import Limit
from engine.experiment import UNITS, Change, Experiment, Finding
from engine.parameters import Parameters
from gui.files.claims import Claim
from gui.files.content import read_words
from gui.words.figures import clock, dollars, multiple, percent
from gui.words.parameter_words import label, number

ROUND_FROM = 0.195
"""Shares from here on are written without a decimal."""


def words() -> Mapping[str, Any]:
    """The claims' content file, in the language in force."""
    return read_words("claims")


def sentence(claim: Claim, finding: Finding) -> str:
    """The claim's sentence for the verdict, with the numbers found."""
    return claim.verdicts[finding.verdict].format(**figures(finding))


def figures(finding: Finding) -> dict[str, str]:
    """Every measure in both scenarios, and what remains of it, written out."""
    written = {}
    for name, pair in finding.values.items():
        written[f"{name}_base"] = value_in_words(name, pair.base)
        written[f"{name}_changed"] = value_in_words(name, pair.changed)
        written[f"{name}_share"] = no_value() if pair.share is None else _share(pair.share)
    return written


def value_in_words(measure: str, value: float | None) -> str:
    """A value of a measure with its unit."""
    return no_value() if value is None else _FORMATS[UNITS[measure]](value)


def limit_in_words(measure: str, limit: Limit) -> str:
    """What the claim needs the value to be, for the mark at its bar."""
    table = "limits_of_time" if UNITS[measure] == "min" else "limits"
    return words()[table][limit.relation].format(limit=value_in_words(measure, limit.value))


def settings_in_words(experiment: Experiment, start: Parameters) -> tuple[str, ...]:
    """What the experiment changes, as "Loop depth: 5 loops \u2192 0 loops"; no change, no line."""
    base = experiment.scenarios(start)[0]
    lines = []
    for change in experiment.changed:
        declaration = Parameters.declarations()[change.field]
        before, after = _value(base, change), _value(change.made(base), change)
        if before != after:
            lines.append(
                _tr("{setting}: {before} \u2192 {after}").format(
                    setting=_name(change),
                    before=number(before, declaration),
                    after=number(after, declaration),
                )
            )
    return tuple(lines)


def no_value() -> str:
    """The words for a measure that a night does not have."""
    return words()["no_value"]


def _value(parameters: Parameters, change: Change) -> float:
    held = getattr(parameters, change.field)
    if change.part is None:
        return held
    return held[Parameters.declarations()[change.field].parts.index(change.part)]


def _name(change: Change) -> str:
    setting = label(Parameters.declarations()[change.field])
    if change.part is None:
        return setting
    return _tr("{setting} of {asset}").format(setting=setting, asset=change.part)


def _share(value: float) -> str:
    return percent(value, 0 if value >= ROUND_FROM or value < 5e-4 else 1)


def _ratio(value: float) -> str:
    return f"{value:.1f}"


_FORMATS: Mapping[str, Callable[[float], str]] = {
    "share": _share,
    "USD bn": dollars,
    "min": clock,
    "leverage": multiple,
    "ratio": _ratio,
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("FindingWords", text)
