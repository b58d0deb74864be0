"""The essay's claims: experiments in `assets/claims/`, words in `assets/words/`, checked together.

Whoever translates or adds a claim finds out at once what is wrong: file, place and reason.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Formatter
from typing import Any

from engine.expectation import RELATIONS, expectation
from engine.experiment import CANNOT_TEST, UNITS, VERDICTS, Change, Experiment
from gui.files.content import ASSETS_FOLDER, language

RECORDS = ("disputed", "supported", "corrected", "undisputed", "open")
"""How a claim stands in public: what the badge of its card says."""

_WORDS = ("title", "claim", "expects", "trial", "scenario", "would_change", "supports")
_FIGURES = ("base", "changed", "share")


class ContentError(ValueError):
    """A content file that cannot be used: which, where in it, and why."""

    def __init__(self, file: Path, place: str, reason: str) -> None:
        super().__init__(f"{file.name}: {place}: {reason}")
        self.file, self.place, self.reason = file, place, reason


@dataclass(frozen=True)
class Claim:
    """One claim of the essay, in our words, with the experiment that tries it.

    Attributes
    ----------
    number, title : as the list shows it.
    claim : what the essay says.
    expects : what must follow, in words; or what a test would need.
    trial : the experiment in words. `scenario` names its changed night.
    verdicts : a sentence with {figures} for each verdict it can have.
    would_change : what would change the finding.
    supports, doubts : public sources on either side; doubts may be empty.
    record : one of `RECORDS`.
    experiment : what is run.
    """

    number: int
    title: str
    claim: str
    expects: str
    trial: str
    scenario: str
    verdicts: Mapping[str, str]
    would_change: str
    supports: str
    doubts: str
    record: str
    experiment: Experiment


def claims() -> tuple[Claim, ...]:
    """All claims in the language in force; ContentError if a file is not as it should be."""
    return _claims(language())


@cache
def _claims(name: str) -> tuple[Claim, ...]:
    return load_claims(
        ASSETS_FOLDER / "claims" / "experiments.json",
        ASSETS_FOLDER / "words" / name / "claims.json",
    )


def load_claims(experiments: Path, words: Path) -> tuple[Claim, ...]:
    """Read both files and check them against each other."""
    trials, told = (
        _entries(experiments, "experiments", "claim"),
        _entries(words, "claims", "number"),
    )
    if set(trials) != set(told):
        lone = min(set(trials) ^ set(told))
        file = words if lone in trials else experiments
        raise ContentError(file, f"claim {lone}", "stands in the other file only")
    _check_shared_words(words)
    return tuple(
        _claim(number, Entry(experiments, trials[number]), Entry(words, told[number]))
        for number in sorted(trials)
    )


@dataclass(frozen=True)
class Entry:
    """A claim's part of a file."""

    file: Path
    data: Mapping[str, Any]


def figure_names(experiment: Experiment) -> frozenset[str]:
    """What the sentences of an experiment may be filled with."""
    return frozenset(f"{name}_{part}" for name in experiment.measures for part in _FIGURES)


def _claim(number: int, trial: Entry, words: Entry) -> Claim:
    place = f"claim {number}"
    experiment = _experiment(trial, place)
    _check_record(trial, place)
    for name in _WORDS:
        _check_text(words, place, name)
    _check_text(words, place, "doubts", optional=True)
    _check_keys(words, place, {"number", *_WORDS, "verdicts", "doubts"})
    _check_verdicts(words, place, experiment)
    return Claim(
        number=number,
        doubts=words.data.get("doubts", ""),
        verdicts=words.data["verdicts"],
        record=trial.data["record"],
        experiment=experiment,
        **{name: words.data[name] for name in _WORDS},
    )


def _experiment(trial: Entry, place: str) -> Experiment:
    data = trial.data
    keys = {"claim", "record", "base", "changed", "measure", "beside", "expectation"}
    _check_keys(trial, place, keys)
    if "expectation" not in data:
        raise ContentError(trial.file, place, "expectation is missing; null if there is none")
    try:
        said = data["expectation"]
        return Experiment(
            measure=data.get("measure", ""),
            changed=tuple(_changes(data.get("changed", {}))),
            expectation=None if said is None else expectation(str(said)),
            base=tuple(_changes(data.get("base", {}))),
            beside=tuple(data.get("beside", ())),
        )
    except (ValueError, TypeError, AttributeError) as error:
        raise ContentError(trial.file, place, str(error)) from error


def _changes(settings: Mapping[str, Any]) -> Iterator[Change]:
    """A number sets a field, {"times": n} multiplies it, {"WBETH": n} sets one of its parts."""
    for field, value in settings.items():
        if not isinstance(value, dict):
            yield Change(field, value)
        elif set(value) == {"times"}:
            yield Change(field, value["times"], times=True)
        else:
            yield from (Change(field, number, part=part) for part, number in value.items())


def _check_verdicts(words: Entry, place: str, experiment: Experiment) -> None:
    wanted = set(VERDICTS if experiment.expectation else (CANNOT_TEST,))
    sentences = words.data.get("verdicts")
    if not isinstance(sentences, dict) or set(sentences) != wanted:
        raise ContentError(words.file, place, f"verdicts must be {', '.join(sorted(wanted))}")
    known = figure_names(experiment)
    for verdict, sentence in sentences.items():
        try:
            unknown = [name for name in placeholders(sentence) if name not in known]
        except (ValueError, TypeError) as error:
            raise ContentError(words.file, f"{place}, {verdict}", str(error)) from error
        if unknown:
            there = ", ".join(sorted(known))
            reason = f"{{{unknown[0]}}} is no figure of this experiment; there are {there}"
            raise ContentError(words.file, f"{place}, {verdict}", reason)


def placeholders(sentence: str) -> tuple[str, ...]:
    """The names between braces, in order; ValueError for a brace that is never closed."""
    return tuple(name for _, name, _, _ in Formatter().parse(sentence) if name is not None)


def _check_shared_words(file: Path) -> None:
    words = _read(file)
    tables = {
        "measures": UNITS,
        "limits": RELATIONS,
        "limits_of_time": RELATIONS,
        "verdicts": VERDICTS,
        "records": RECORDS,
    }
    for table, names in tables.items():
        for name in names:
            if not isinstance(words.get(table, {}).get(name), str):
                raise ContentError(file, table, f"{name} has no words")


def _check_record(trial: Entry, place: str) -> None:
    record = trial.data.get("record")
    if record not in RECORDS:
        raise ContentError(
            trial.file, place, f"record must be one of {', '.join(RECORDS)}, got {record!r}"
        )


def _check_text(words: Entry, place: str, name: str, optional: bool = False) -> None:
    text = words.data.get(name, "" if optional else None)
    if not isinstance(text, str) or not (text.strip() or optional):
        raise ContentError(words.file, place, f"{name} must be words, got {text!r}")


def _check_keys(entry: Entry, place: str, known: set[str]) -> None:
    unknown = set(entry.data) - known
    if unknown:
        raise ContentError(entry.file, place, f"{min(unknown)} is not known here")


def _entries(file: Path, table: str, key: str) -> dict[int, Mapping[str, Any]]:
    """The claims of a file by their number."""
    content = _read(file).get(table)
    if not isinstance(content, list):
        raise ContentError(file, table, "must be a list of claims")
    entries: dict[int, Mapping[str, Any]] = {}
    for place, entry in enumerate(content, 1):
        number = entry.get(key) if isinstance(entry, dict) else None
        if not isinstance(number, int) or number in entries:
            raise ContentError(file, f"entry {place}", f"{key} must be a number of its own")
        entries[number] = entry
    return entries


def _read(file: Path) -> Mapping[str, Any]:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except OSError as error:
        raise ContentError(file, "file", error.strerror or "cannot be read") from error
    except json.JSONDecodeError as error:
        raise ContentError(file, f"line {error.lineno}", error.msg) from error
    if not isinstance(content, dict):
        raise ContentError(file, "file", "must be a JSON object")
    return content
