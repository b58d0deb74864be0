"""Which values of an axis are labelled: round ones, never closer than a label needs."""

from __future__ import annotations

import math

from engine.axis import EVEN, NEAR_HIGH, Axis

ROUND = (1, 2, 5)


def round_step(span: float, most: int) -> float:
    """The smallest step of 1, 2 or 5 times a power of ten that cuts a span into at most so many."""
    least = span / max(most, 1)
    power = 10.0 ** math.floor(math.log10(least))
    return next(step * power for step in (*ROUND, 10) if step * power >= least * (1 - 1e-9))


def ticks(axis: Axis, room: float) -> list[float]:
    """Values to label, lowest first.

    `room` is the share of the axis between the middles of two labels, at least.
    """
    if axis.finer == EVEN:
        return _even(axis, room)
    ends, between = [axis.low, axis.high], _towards_the_finer_end(axis)
    if axis.finer != NEAR_HIGH and axis.high not in between:
        ends = [axis.low]
    kept = list(ends)
    for value in between:
        if all(abs(axis.position(value) - axis.position(other)) >= room for other in kept):
            kept.append(value)
    return sorted(kept)


def _even(axis: Axis, room: float) -> list[float]:
    step = round_step(axis.high - axis.low, int(1 / room))
    first = math.ceil(axis.low / step - 1e-9)
    last = math.floor(axis.high / step + 1e-9)
    return [round(number * step, 10) for number in range(first, last + 1)]


def _towards_the_finer_end(axis: Axis) -> list[float]:
    """Round values, or round distances from the finer end, the farthest first."""
    span = axis.high - axis.low
    from_end = axis.finer == NEAR_HIGH or span <= axis.low
    widest = span if from_end else axis.high
    powers = range(math.floor(math.log10(widest)), -6, -1)
    distances = [
        step * 10.0**power
        for power in powers
        for step in reversed(ROUND)
        if step * 10.0**power <= widest * (1 + 1e-9)
    ]
    if axis.finer == NEAR_HIGH:
        end = round_step(axis.high, 1)  # 1 for an axis that ends at 0.99
        distances = [end - distance for distance in distances]
    elif from_end:
        distances = [axis.low + distance for distance in distances]
    return [round(value, 10) for value in distances if axis.low <= value <= axis.high * (1 + 1e-9)]
