"""What is declared of a setting once: range, step, unit, words and source.

Sliders, tooltips, range checks, the command line and the random worlds of the tests all read it.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from numbers import Real
from typing import Any

from engine.parameter_error import ParameterError

GROUPS = (
    "Loops",
    "Macro shock",
    "Collateral ratios",
    "Margin test",
    "Perpetuals",
    "Order book",
    "Market makers",
    "Liquidation",
    "Venue",
)
"""Headings under which the declarations are shown, in this order."""


@dataclass(frozen=True)
class Declaration:
    """What is known of one field of `Parameters`.

    Attributes
    ----------
    name : field name.
    default : number, or tuple of numbers with one entry for each of `parts`.
    low, high : inclusive range of every number.
    step : the increment at which a control moves.
    unit : "loops", "USD bn", "min", or "" for a pure number.
    label, meaning, source : what a reader sees; `source` names where the default comes from.
    group : the heading it is shown under, one of `GROUPS`.
    parts : names of the entries of a tuple field; empty for a single number.
    """

    name: str
    default: Any
    low: float
    high: float
    step: float
    unit: str
    label: str
    meaning: str
    source: str
    group: str
    parts: tuple[str, ...] = ()

    @property
    def rule(self) -> str:
        """The range in words, as error messages give it."""
        return f"must lie between {self.low:g} and {self.high:g} {self.unit or '(no unit)'}"

    def checked(self, value: Any) -> float | tuple[float, ...]:
        """The value as floats; ParameterError if it breaks the rule."""
        if not self.parts:
            return self._checked_number(value)
        if not isinstance(value, tuple) or len(value) != len(self.parts):
            count, parts = str(len(self.parts)), ", ".join(self.parts)
            raise self._error("tuple", self.name, value, count=count, parts=parts)
        return tuple(
            self._checked_number(entry, part) for entry, part in zip(value, self.parts, strict=True)
        )

    def _checked_number(self, value: Any, part: str = "") -> float:
        is_number = isinstance(value, float | Real) and not isinstance(value, bool)
        if not is_number or not self.low <= value <= self.high:  # which NaN does not
            name = f"{self.name} ({part})" if part else self.name
            raise self._error("range", name, value)
        return float(value)

    def _error(self, rule: str, name: str, value: Any, **more: str) -> ParameterError:
        span = {"low": f"{self.low:g}", "high": f"{self.high:g}", "unit": self.unit}
        facts = {"name": name, "got": repr(value), **span, **more}
        return ParameterError(self.name, rule, facts)


def declare(default, low, high, step, *, unit="", label, meaning, source, group, parts=()) -> Any:
    """A dataclass field that carries its declaration."""
    about = {
        "low": low,
        "high": high,
        "step": step,
        "unit": unit,
        "label": label,
        "meaning": meaning,
        "source": source,
        "group": group,
        "parts": tuple(parts),
    }
    return field(default=default, metadata={"declaration": about})
