"""One number of the parameters as the axis of a map or a sweep.

A place on an axis is its `position` s, 0 at the low end and 1 at the high end. On an even axis the
value is low + (high - low) s; where what matters lies at one end, the distance d from that end is
(high - low) s^2, so that the grid is finer there: half of it covers a quarter of the range.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from engine.declaration import Declaration
from engine.parameters import Parameters

EVEN, NEAR_LOW, NEAR_HIGH = "even", "near low", "near high"
"""Where the grid of an axis is finer."""

NEAR = 0.1
"""Part of the range within which a default counts as lying near an end."""

REACH = 20
"""An axis goes no farther than so many times the default: beyond it nothing more happens."""

DIGITS = 3
"""Significant digits of a grid value's distance from the finer end: numbers people can say."""


@dataclass(frozen=True)
class Axis:
    """One number of `Parameters` between two values.

    Raises ValueError for a name or part that is not declared, or ends outside the declared range.
    """

    name: str
    part: str | None
    low: float
    high: float
    finer: str = EVEN

    def __post_init__(self) -> None:
        declaration = Parameters.declarations().get(self.name)
        if declaration is None:
            raise ValueError(f"an axis must be a declared parameter, got {self.name!r}")
        if self.part not in (declaration.parts or (None,)):
            parts = ", ".join(declaration.parts) or "none"
            raise ValueError(f"part of {self.name} must be one of: {parts}; got {self.part!r}")
        if not declaration.low <= self.low < self.high <= declaration.high:
            raise ValueError(
                f"{self.name} {declaration.rule}, got an axis from {self.low:g} to {self.high:g}"
            )
        if self.finer not in (EVEN, NEAR_LOW, NEAR_HIGH):
            raise ValueError(f"finer must be one of {EVEN}, {NEAR_LOW}, {NEAR_HIGH}")

    @property
    def declaration(self) -> Declaration:
        """What is known of the parameter."""
        return Parameters.declarations()[self.name]

    def of(self, parameters: Parameters) -> float:
        """The number of this axis in some settings."""
        value = getattr(parameters, self.name)
        return value if self.part is None else value[self.declaration.parts.index(self.part)]

    def position(self, value: float) -> float:
        """Where a value lies: 0 at the low end, 1 at the high end, outside beyond them."""
        if self.finer == NEAR_HIGH:
            return 1 - _root((self.high - value) / (self.high - self.low))
        share = (value - self.low) / (self.high - self.low)
        return _root(share) if self.finer == NEAR_LOW else share

    def value(self, position: float) -> float:
        """The value at a position between 0 and 1, in digits that can be said."""
        span = self.high - self.low
        if position in (0, 1):
            return self.high if position else self.low
        if self.finer == NEAR_HIGH:
            return self.high - _short(span * (1 - position) ** 2)
        if self.finer == NEAR_LOW:
            return self.low + _short(span * position**2)
        return round(self.low + span * position, 10)

    def grid(self, count: int) -> np.ndarray:
        """`count` values from the low end to the high end; that of 2n - 1 holds that of n."""
        return np.array([self.value(step / (count - 1)) for step in range(count)])


def moved(parameters: Parameters, places: Mapping[Axis, float]) -> Parameters:
    """The settings with the number of each axis replaced; ValueError where that is not possible."""
    changes: dict[str, Any] = {}
    for axis, value in places.items():
        if axis.part is None:
            changes[axis.name] = value
            continue
        entries = list(changes.get(axis.name, getattr(parameters, axis.name)))
        entries[axis.declaration.parts.index(axis.part)] = value
        changes[axis.name] = tuple(entries)
    return parameters.changed(**changes)


@cache
def axis_of(name: str, part: str | None = None) -> Axis:
    """The usual axis of a parameter: its declared range as far as it matters.

    It ends at 20 times the default, and is finer near the end in whose tenth the
    default lies.
    """
    declaration = Parameters.declarations().get(name)
    if declaration is None:
        raise ValueError(f"an axis must be a declared parameter, got {name!r}")
    low, high, default = declaration.low, declaration.high, declaration.default
    if part in declaration.parts:
        default = default[declaration.parts.index(part)]
    if isinstance(default, tuple):
        raise ValueError(
            f"part of {name} must be one of: {', '.join(declaration.parts)}; got {part!r}"
        )
    if default > 0:
        high = min(high, round(REACH * default, 10))
    share = (default - low) / (high - low)
    finer = NEAR_LOW if 0 < share <= NEAR else NEAR_HIGH if 1 - NEAR <= share < 1 else EVEN
    return Axis(name, part, low, high, finer)


@cache
def all_axes() -> tuple[Axis, ...]:
    """The usual axis of every declared number, in the order of the model page."""
    return tuple(
        axis_of(name, part)
        for name, declaration in Parameters.declarations().items()
        for part in declaration.parts or (None,)
    )


def _root(share: float) -> float:
    """The square root that goes on beyond 0 with the same shape."""
    return math.copysign(math.sqrt(abs(share)), share)


def _short(distance: float) -> float:
    return float(f"{distance:.{DIGITS}g}")
