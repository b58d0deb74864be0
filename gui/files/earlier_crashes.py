"""Earlier crashes beside the night: public figures, each as exact as its source."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from gui.files.content import read_json

KINDS = ("exactly", "about", "over", "between")
"""How a figure is known."""

MEASURED = ("btc_fall", "eth_fall", "liquidated", "vix")
"""What is compared: shares, USD bn, and index points."""


@dataclass(frozen=True)
class Known:
    """A public figure: `kind` is one of `KINDS`; `high` differs from `low` only between two."""

    kind: str
    low: float
    high: float


@dataclass(frozen=True)
class Crash:
    """One crash: its name in the words file, and each of `MEASURED`; None is not known."""

    name: str
    figures: Mapping[str, Known | None]


@dataclass(frozen=True)
class Record:
    """All crashes, oldest first; the night itself is the last.

    `essay` is what the essay says was liquidated in the night, USD bn.
    """

    crashes: tuple[Crash, ...]
    essay: float

    @property
    def night(self) -> Crash:
        """The night this program is about."""
        return self.crashes[-1]


@cache
def earlier_crashes() -> Record:
    """The record; ValueError with crash, figure and reason for one that cannot be read."""
    return read_record(read_json("facts", "earlier_crashes.json"))


def read_record(data: Mapping[str, Any]) -> Record:
    """The record out of its file's content."""
    crashes = tuple(
        Crash(
            entry["name"],
            {name: _known(entry.get(name), f"{entry['name']}, {name}") for name in MEASURED},
        )
        for entry in data["crashes"]
    )
    if crashes[-1].name != data["the_night"]:
        raise ValueError(
            f"earlier_crashes.json: the_night must be the last crash, {crashes[-1].name!r}"
        )
    missing = [n for n in MEASURED if n != "vix" and crashes[-1].figures[n] is None]
    if missing:
        raise ValueError(f"earlier_crashes.json: {crashes[-1].name}, {missing[0]}: must be known")
    return Record(crashes, float(data["liquidated_says_the_essay"]))


def _known(figure: Mapping[str, Any] | None, place: str) -> Known | None:
    if figure is None:
        return None
    if not isinstance(figure, dict) or len(figure) != 1:
        raise ValueError(f"earlier_crashes.json: {place}: must be one figure or null")
    ((kind, value),) = figure.items()
    if kind == "public_low":
        fall = _public_fall(value)
        return Known("exactly", fall, fall)
    if kind not in KINDS:
        raise ValueError(
            f"earlier_crashes.json: {place}: must be one of {', '.join(KINDS)}, got {kind!r}"
        )
    low, high = value if kind == "between" else (value, value)
    if not 0 <= low <= high:
        raise ValueError(f"earlier_crashes.json: {place}: must rise from 0, got {value!r}")
    return Known(kind, float(low), float(high))


def _public_fall(asset: str) -> float:
    day = read_json("facts", "public_lows.json")["lows"][asset]
    return 1 - day["low"] / day["high"]
