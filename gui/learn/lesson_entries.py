"""Reading the entries of a lesson file: each reader refuses what it cannot take, with the place."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from engine import ASSETS
from engine.expression import ExpressionError, check
from gui.learn.lesson import UNITS


class Wrong(Exception):  # noqa: N818 - the word for what it is
    """What is wrong at a place, before the file's name is known."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place, self.reason = place, reason


def fields(content: Any, place: str, known: set[str]) -> Mapping[str, Any]:
    """An object with no other fields than those known."""
    if not isinstance(content, dict):
        raise Wrong(place, f"must be an object, got {content!r:.60}")
    for name in content:
        if name not in known:
            raise Wrong(f"{place}.{name}", f"unknown; known are {', '.join(sorted(known))}")
    return content


def entries_of(
    entries: Mapping[str, Any], name: str, place: str, span: tuple[int, int]
) -> list[Any]:
    """The list under a name; `span` are the fewest and the most entries it may have."""
    value = entries.get(name)
    if not isinstance(value, list) or not span[0] <= len(value) <= span[1]:
        raise Wrong(f"{place}", f"{name} must be a list of {span[0]} to {span[1]} entries")
    return value


def number_of(entries: Mapping[str, Any], name: str, place: str, low: float, high: float) -> float:
    """The number under a name, from `low` to `high`."""
    value = entries.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        rule = f"must be a number between {low:g} and {high:g}"
        raise Wrong(f"{place}.{name}", f"{rule}, got {value!r:.60}")
    return float(value)


def names_of(
    entries: Mapping[str, Any],
    name: str,
    place: str,
    known: tuple[str, ...],
    default: frozenset[str],
) -> frozenset[str]:
    """Names out of those known; the default where nothing is said."""
    if name not in entries:
        return default
    names = entries_of(entries, name, f"{place}.{name}", (0, len(known)))
    for entry in names:
        if entry not in known:
            raise Wrong(f"{place}.{name}", f"must be among {', '.join(known)}, got {entry!r}")
    return frozenset(names)


def asset_of(name: Any, place: str) -> int:
    """The index of an asset, by its name in `engine.ASSETS`."""
    if name not in ASSETS:
        raise Wrong(place, f"must be one of {', '.join(ASSETS)}, got {name!r}")
    return ASSETS.index(name)


def unit_of(entries: Mapping[str, Any], place: str) -> str:
    """The unit of a number, one of `gui.learn.lesson.UNITS`."""
    unit = entries.get("unit")
    if unit not in UNITS:
        raise Wrong(f"{place}.unit", f"must be one of {', '.join(UNITS)}, got {unit!r}")
    return unit


def expression_of(text: Any, place: str) -> str:
    """A text that is an expression over engine measures."""
    try:
        check(text)
    except ExpressionError as error:
        raise Wrong(place, str(error)) from None
    return text


def one_of(entries: Mapping[str, Any], name: str, place: str, known: Sequence[str]) -> str:
    """One of some names, the first of which stands where nothing is said."""
    chosen = entries.get(name, known[0])
    if chosen not in known:
        raise Wrong(f"{place}.{name}", f"must be one of {', '.join(known)}, got {chosen!r}")
    return str(chosen)
