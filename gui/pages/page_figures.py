"""The model's numbers on the reader's pages: expressions evaluated when a page opens.

They are always those of the default night, whatever is on show (`assets/pages/figures.json`).
Scalar settings may be used too, by their names.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from engine import Parameters
from engine.expression import Worlds, evaluate
from gui.files.content import read_json
from gui.learn.lesson_words import written
from gui.words.figures import percent
from gui.words.parameter_words import number as setting_in_words

NOT_YET = "\u2026"
"""Stands where a figure is still being computed."""

ENOUGH_FOR_NOW = 12
"""Figures between two answers: the page fills in a few gulps instead of trembling."""


@dataclass(frozen=True)
class Figure:
    """An expression of `engine.expression` and the unit in which it is read."""

    expression: str
    unit: str


@cache
def figures() -> Mapping[str, Figure]:
    """Every figure that the pages may use, by name."""
    entries = read_json("pages", "figures.json")["figures"]
    return {name: Figure(entry["is"], entry["unit"]) for name, entry in entries.items()}


@dataclass(frozen=True)
class FiguresQuestion:
    """Asked in the background: the figures of these names, or all of them; quick ones first."""

    names: frozenset[str] | None = None

    def answers(self) -> Iterator[Mapping[str, float]]:
        """Ever more figures, by name; ExpressionError where one has no value."""
        worlds, known = Worlds(), {}
        for name, figure in sorted(figures().items(), key=_effort):
            if self.names is not None and name not in self.names:
                continue
            known[name] = float(evaluate(figure.expression, Parameters(), worlds))
            if len(known) % ENOUGH_FOR_NOW == 0:
                yield dict(known)
        yield known


def _effort(entry: tuple[str, Figure]) -> bool:
    """Figures that need many nights come last."""
    return any(word in entry[1].expression for word in ("cliff(", "shapley(", "switched_off("))


def in_words(values: Mapping[str, float]) -> dict[str, str]:
    """Every name that a text may use, as it is read; figures not yet known as an ellipsis."""
    words = dict.fromkeys(figures(), NOT_YET)
    words |= {name: _written(value, figures()[name].unit) for name, value in values.items()}
    return _settings() | words


def _written(value: float, unit: str) -> str:
    if unit == "points":
        return f"{100 * value:.2g}"
    return written(value, unit)


def _settings() -> dict[str, str]:
    defaults = Parameters()
    return {
        name: percent(getattr(defaults, name))
        if name.endswith("share")
        else setting_in_words(getattr(defaults, name), declaration)
        for name, declaration in Parameters.declarations().items()
        if not declaration.parts
    }
