"""Slow motion: how fast the clock runs near the events of a night."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

SLOWEST = 0.25
"""Speed at an event, as a share of the speed chosen."""

REACH = 1.0
"""Minutes of the night before and after an event within which the clock is slower."""


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
