"""Slow motion: how fast the clock runs near the events of a night."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from math import ceil

from engine.assets import ASSETS, TOKENS
from engine.events import Event

SLOWEST = 0.25
"""Speed at an event, as a share of the speed chosen."""

REACH = 1.0
"""Minutes of the night before and after an event within which the clock is slower."""

PIECE = 0.05
"""Longest way in minutes over which the pace is taken as constant: a long frame, or eight times
the speed, then goes as slowly past an event as a short one."""

_ANY = frozenset((None, *range(len(ASSETS))))

WATCHED: dict[str, frozenset[int | None]] = {
    "makers_leave": _ANY,
    "takeover": _ANY,
    "loops_taken": _ANY,
    "adl": _ANY,
    "peg": _ANY,
    "gain": frozenset(TOKENS),
    "low": frozenset(TOKENS),
}
"""Events worth slowing down for, by kind and asset: the machine at work and the tokens it is about.
At all 25 of the night the clock would be slow from the first to the last of the crash."""


def watched(events: Iterable[Event]) -> tuple[float, ...]:
    """When the events worth slowing down for happen, each minute once, in order."""
    return tuple(sorted({e.minute for e in events if e.asset in WATCHED.get(e.kind, ())}))


def ahead(minute: float, way: float, events: Sequence[float]) -> float:
    """Where the clock stands after what would be `way` minutes at the chosen speed."""
    pieces = max(1, ceil(way / PIECE))
    for _ in range(pieces):
        minute += way / pieces * pace(minute, events)
    return minute


def pace(minute: float, events: Sequence[float]) -> float:
    """Share of the chosen speed at which the clock runs, from `SLOWEST` at an event to 1.

    It changes smoothly (3 s^2 - 2 s^3 over the distance), so that nothing jumps.

    Parameters
    ----------
    minute : of the night.
    events : minutes of the events, in order.
    """
    place = bisect_left(events, minute)
    near = events[max(place - 1, 0) : place + 1]
    distance = min((abs(minute - event) for event in near), default=REACH)
    share = min(1.0, distance / REACH)
    return SLOWEST + (1 - SLOWEST) * share * share * (3 - 2 * share)
