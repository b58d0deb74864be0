"""The concept check: eight questions asked before and after the lessons; a value.

What is right is an expression over the engine, as in the lessons. Answers stay on this computer.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from engine import Parameters
from engine.expression import Worlds, evaluate
from gui.files.content import read_json
from gui.learn.lesson import Figure

FORMAT = 1


@dataclass(frozen=True)
class Item:
    """One question: its options, each with the expression that says whether it is right."""

    key: str
    options: Mapping[str, str]
    figures: Mapping[str, Figure]


@cache
def items() -> tuple[Item, ...]:
    """All questions, in order."""
    content = read_json("concept_check", "items.json")
    return tuple(
        Item(
            entry["key"],
            {option["key"]: option["right"] for option in entry["options"]},
            {name: Figure(one["is"], one["unit"]) for name, one in entry["figures"].items()},
        )
        for entry in content["items"]
    )


@dataclass(frozen=True)
class Truth:
    """What the engine says: the right option of each item, and the figures of its reason."""

    right: Mapping[str, str]
    figures: Mapping[str, Mapping[str, float]]


@dataclass(frozen=True)
class TruthQuestion:
    """Asked in the background when the check opens."""

    def answers(self) -> Iterator[Truth]:
        """The truth, once."""
        yield truth()


def truth() -> Truth:
    """Evaluate every item; ValueError if not exactly one of its options is right."""
    worlds, night = Worlds(), Parameters()
    return Truth(
        {item.key: _right(item, night, worlds) for item in items()},
        {
            item.key: {
                name: float(evaluate(figure.expression, night, worlds))
                for name, figure in item.figures.items()
            }
            for item in items()
        },
    )


def _right(item: Item, night: Parameters, worlds: Worlds) -> str:
    right = [key for key, text in item.options.items() if evaluate(text, night, worlds) is True]
    if len(right) != 1:
        raise ValueError(f"item {item.key}: exactly one option must be right, got {right}")
    return right[0]


@dataclass(frozen=True)
class Check:
    """What was answered before and after, by item key."""

    before: Mapping[str, str] = field(default_factory=dict)
    after: Mapping[str, str] = field(default_factory=dict)

    def answers(self, after: bool) -> Mapping[str, str]:
        """The answers of one round."""
        return self.after if after else self.before

    def complete(self, after: bool) -> bool:
        """Whether every item of a round was answered."""
        return len(self.answers(after)) == len(items())

    def score(self, truth: Truth, after: bool) -> int:
        """How many answers of a round were right."""
        return sum(truth.right[key] == value for key, value in self.answers(after).items())


def answered(check: Check, key: str, option: str, after: bool) -> Check:
    """One more answer; ValueError if the item has no such option."""
    item = next((item for item in items() if item.key == key), None)
    if item is None or option not in item.options:
        raise ValueError(f"item {key} takes no answer {option!r}")
    answers = {**check.answers(after), key: option}
    return replace(check, after=answers) if after else replace(check, before=answers)


def gain(check: Check, truth: Truth) -> float | None:
    """The share of what could still be learned that was (Hake 1998); None if it has no value."""
    if not (check.complete(False) and check.complete(True)):
        return None
    before, after = check.score(truth, False), check.score(truth, True)
    left = len(items()) - before
    return (after - before) / left if left else None


def as_data(check: Check) -> dict[str, dict[str, str]]:
    """The answers as plain data for a settings file."""
    return {"before": dict(check.before), "after": dict(check.after)}


def from_data(data: Any) -> Check:
    """Answers written down before; what fits no item is left out."""
    check = Check()
    if not isinstance(data, dict):
        return check
    for name in ("before", "after"):
        said = data.get(name)
        for item in items():
            option = said.get(item.key) if isinstance(said, dict) else None
            if isinstance(option, str) and option in item.options:
                check = answered(check, item.key, option, name == "after")
    return check


def as_table(check: Check, truth: Truth) -> list[list[str]]:
    """A line an item: key, answers before and after; what is right once both are whole."""
    head = ["item", "before", "after", "right"]
    right = truth.right if check.complete(False) and check.complete(True) else {}
    return [head] + [
        [key, check.before.get(key, ""), check.after.get(key, ""), right.get(key, "")]
        for key in (item.key for item in items())
    ]
