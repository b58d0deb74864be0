"""What a claim lets one expect of an experiment, in a small closed grammar.

    changed below 0.5 of base                                  a proportion of the two scenarios
    base at least 0.5                                          a threshold in one of them
    minute_of_btc_low before minute_of_wbeth_low by 10         an order in the base

`base` and `changed` stand for the experiment's measure in either scenario; relations are `below`,
`at most`, `above` and `at least`. Nothing else is understood, and nothing is evaluated as code.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

BASE, CHANGED = "base", "changed"
SCENARIOS = (BASE, CHANGED)

RELATIONS: Mapping[str, Callable[[float, float], bool]] = {
    "below": operator.lt,
    "at most": operator.le,
    "above": operator.gt,
    "at least": operator.ge,
}

NOTHING = 0.01
"""A base value up to this has no part to compare: a fall of 1 %, 10 M dollars, a gain of 0.01."""


@dataclass(frozen=True)
class Pair:
    """A measure in both scenarios; None where it has no value."""

    base: float | None
    changed: float | None

    @property
    def share(self) -> float | None:
        """What remains of the base value in the changed scenario; None if there was nothing."""
        if self.base is None or self.changed is None or self.base <= NOTHING:
            return None
        return self.changed / self.base

    def of(self, scenario: str) -> float | None:
        """The value in one of `SCENARIOS`."""
        return self.base if scenario == BASE else self.changed


Outcomes = Mapping[str, Pair]
"""Every measure of an experiment, by name."""


@dataclass(frozen=True)
class Limit:
    """Where the value of a scenario has to lie for the expectation to hold."""

    scenario: str
    relation: str
    value: float


@dataclass(frozen=True)
class Proportion:
    """The changed value is below, at most, above or at least a part of the base value."""

    relation: str
    part: float

    def holds(self, measure: str, outcomes: Outcomes) -> bool | None:
        """Whether it came so; None if there is nothing to compare."""
        share = outcomes[measure].share
        return None if share is None else RELATIONS[self.relation](share, self.part)

    def limit(self, measure: str, outcomes: Outcomes) -> Limit | None:
        """The value the changed scenario is held against."""
        base = outcomes[measure].base
        return None if base is None else Limit(CHANGED, self.relation, self.part * base)

    def measures(self) -> tuple[str, ...]:
        """Measures it needs besides the experiment's own."""
        return ()

    def __str__(self) -> str:
        return f"{CHANGED} {self.relation} {self.part!r} of {BASE}"


@dataclass(frozen=True)
class Threshold:
    """The value in one scenario is below, at most, above or at least a number."""

    scenario: str
    relation: str
    value: float

    def holds(self, measure: str, outcomes: Outcomes) -> bool | None:
        """Whether it came so; None if the measure has no value."""
        got = outcomes[measure].of(self.scenario)
        return None if got is None else RELATIONS[self.relation](got, self.value)

    def limit(self, measure: str, outcomes: Outcomes) -> Limit | None:
        """The value the scenario is held against."""
        return Limit(self.scenario, self.relation, self.value)

    def measures(self) -> tuple[str, ...]:
        """Measures it needs besides the experiment's own."""
        return ()

    def __str__(self) -> str:
        return f"{self.scenario} {self.relation} {self.value!r}"


@dataclass(frozen=True)
class Order:
    """In the base one measure comes before another, by at least a distance in their unit."""

    first: str
    second: str
    apart: float

    def holds(self, measure: str, outcomes: Outcomes) -> bool | None:
        """Whether it came so; None if either has no value."""
        first, second = outcomes[self.first].base, outcomes[self.second].base
        if first is None or second is None:
            return None
        return first + self.apart <= second

    def limit(self, measure: str, outcomes: Outcomes) -> Limit | None:
        """The earliest value of the later measure, if that is the experiment's own."""
        first = outcomes[self.first].base
        if first is None or measure != self.second:
            return None
        return Limit(BASE, "at least", first + self.apart)

    def measures(self) -> tuple[str, ...]:
        """Measures it needs besides the experiment's own."""
        return (self.first, self.second)

    def __str__(self) -> str:
        return f"{self.first} before {self.second} by {self.apart!r}"


Expectation = Proportion | Threshold | Order

_NUMBER = r"(\d+(?:\.\d+)?(?:e[+-]?\d+)?)"
_RELATION = f"({'|'.join(RELATIONS)})"
_FORMS: tuple[tuple[re.Pattern[str], Callable[..., Expectation]], ...] = (
    (
        re.compile(rf"{CHANGED} {_RELATION} {_NUMBER} of {BASE}"),
        lambda relation, part: Proportion(relation, float(part)),
    ),
    (
        re.compile(rf"({'|'.join(SCENARIOS)}) {_RELATION} {_NUMBER}"),
        lambda scenario, relation, value: Threshold(scenario, relation, float(value)),
    ),
    (
        re.compile(rf"([a-z_]+) before ([a-z_]+) by {_NUMBER}"),
        lambda first, second, apart: Order(first, second, float(apart)),
    ),
)


def expectation(text: str) -> Expectation:
    """Read an expectation; ValueError with the three forms if it is none of them."""
    for form, made in _FORMS:
        found = form.fullmatch(text)
        if found:
            return made(*found.groups())
    raise ValueError(
        "expectation must read `changed below 0.5 of base`, `base at least 0.5` or"
        f" `one_measure before another by 10`, with {', '.join(RELATIONS)}; got {text!r}"
    )
