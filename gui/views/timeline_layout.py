"""Where the timeline puts things: minutes against pixels, marks side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.events import Event
from engine.night import NIGHT

LANES = 2
"""Rows of marks above the track; what finds no room in them joins a neighbour."""

PITCH, NUDGE = 1.5, 0.75
"""Least distance of two marks in a lane, and how far a mark may stand after its minute, both as
shares of a mark's width. The distance leaves room for the dots of further events."""


@dataclass(frozen=True)
class Scale:
    """Minutes of the night along the track, which begins at `left` and is `width` pixels long."""

    left: float
    width: float

    def x(self, minute: float) -> float:
        """Where a minute stands, in pixels."""
        return self.left + self.width * minute / NIGHT

    def minute(self, x: float) -> float:
        """The minute at a place; beyond either end of the track is its end."""
        return min(max((x - self.left) / self.width, 0.0), 1.0) * NIGHT


@dataclass(frozen=True)
class Mark:
    """One or more events that share a place.

    Attributes
    ----------
    x : middle of the mark in pixels: where its first event is, or a little after.
    lane : its row above the track, 0 next to it.
    events : in the order in which they happen.
    """

    x: float
    lane: int
    events: tuple[Event, ...]


def happened(event: Event, minute: float) -> bool:
    """Whether an event has happened at a moment."""
    return event.minute <= minute + 1e-9


def label_minutes(scale: Scale, room: float) -> range:
    """Every tenth minute if each time has so many pixels, else every twentieth from 21:00."""
    return range(0, 121, 10) if scale.width / 12 >= room else range(10, 121, 20)


def place_marks(events: Sequence[Event], scale: Scale, size: float) -> tuple[Mark, ...]:
    """A place for every event so that no two marks touch.

    Events of one kind that would overlap share a mark. Others go to the lane where they can stand
    closest to their minute, at most `NUDGE` of a mark late, or join the last mark if there is no
    such lane. Places depend on the events alone, not on the moment.
    """
    marks: list[Mark] = []
    pitch = size * PITCH
    for event in events:
        x = scale.x(event.minute)
        near = [mark for mark in marks if x - mark.x < pitch]
        same = [mark for mark in near if mark.events[0].kind == event.kind]
        place, lane = min((max(x, _free_from(marks, lane, pitch)), lane) for lane in range(LANES))
        if not same and place - x <= NUDGE * size:
            marks.append(Mark(place, lane, (event,)))
            continue
        host = (same or near)[-1]
        marks[marks.index(host)] = replace(host, events=(*host.events, event))
    return tuple(marks)


def _free_from(marks: Sequence[Mark], lane: int, pitch: float) -> float:
    """Where the next mark of a lane may stand at the earliest."""
    return max((mark.x + pitch for mark in marks if mark.lane == lane), default=0.0)
