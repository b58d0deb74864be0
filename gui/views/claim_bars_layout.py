"""Where the bars of an experiment stand: a pair for each measure, one below the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from engine.expectation import BASE, CHANGED, Limit, Outcomes
from engine.experiment import UNITS
from engine.night import NIGHT

WHOLE = {"share": 1.0, "min": NIGHT}
"""Units whose full bar is known beforehand; others are held against their own largest value."""


@dataclass(frozen=True)
class Sizes:
    """Lengths in pixels.

    Attributes
    ----------
    label, number : room for the names left of the bars, and for the widest number right of them.
    line, gap : height of a line of text; space between parts.
    written : how wide a value of a measure is once it is written.
    """

    label: float
    number: float
    line: float
    gap: float
    written: Callable[[str, float | None], float]


@dataclass(frozen=True)
class Bar:
    """One scenario's bar.

    Attributes
    ----------
    scenario, value : whose, and how much; None where the night has no such number.
    label, track, number : where its name, its full length and its number stand.
    length : of the bar in pixels.
    """

    scenario: str
    value: float | None
    label: QRectF
    track: QRectF
    number: QRectF
    length: float


@dataclass(frozen=True)
class BarPair:
    """A measure in both scenarios; `mark` is where the claim's limit crosses its bar, or None."""

    measure: str
    title: QRectF
    bars: tuple[Bar, Bar]
    mark: tuple[QRectF, float] | None


def whole(measure: str, values: Outcomes, limit: Limit | None, deciding: str) -> float:
    """The value of a full bar: the same for all measures of a unit."""
    unit = UNITS[measure]
    if unit in WHOLE:
        return WHOLE[unit]
    alike = [pair for name, pair in values.items() if UNITS[name] == unit]
    numbers = [value for pair in alike for value in (pair.base, pair.changed) if value is not None]
    if limit is not None and UNITS[deciding] == unit:
        numbers.append(limit.value)
    return max([*numbers, 1e-9])


def lay_out(
    measures: Sequence[str], values: Outcomes, limit: Limit | None, width: float, sizes: Sizes
) -> tuple[BarPair, ...]:
    """One pair below the other; the limit is that of the first measure."""
    pairs, top = [], 0.0
    for measure in measures:
        full = whole(measure, values, limit, measures[0])
        title = QRectF(0, top, width, sizes.line)
        first = top + sizes.line + sizes.gap / 2
        bars = (
            _bar(BASE, values[measure].base, full, first, width, sizes),
            _bar(CHANGED, values[measure].changed, full, first + sizes.line, width, sizes),
        )
        own = limit if measure == measures[0] else None
        mark = _mark(own, bars, full)
        if mark is not None:
            bars = (_beside(bars[0], measure, mark, sizes), _beside(bars[1], measure, mark, sizes))
        pairs.append(BarPair(measure, title, bars, mark))
        top = first + 2 * sizes.line + 2 * sizes.gap
    return tuple(pairs)


def height(pairs: int, sizes: Sizes) -> float:
    """What a number of pairs takes, in pixels."""
    return pairs * (3 * sizes.line + 2.5 * sizes.gap) - 2 * sizes.gap if pairs else 0.0


def _bar(
    scenario: str, value: float | None, full: float, top: float, width: float, sizes: Sizes
) -> Bar:
    left = sizes.label + sizes.gap
    room = max(1.0, width - left - sizes.number - sizes.gap)
    track = QRectF(left, top + sizes.line * 0.14, room, sizes.line * 0.72)
    length = 0.0 if value is None else room * min(max(value / full, 0.0), 1.0)
    number = QRectF(left + length + sizes.gap, top, sizes.number, sizes.line)
    return Bar(scenario, value, QRectF(0, top, sizes.label, sizes.line), track, number, length)


def _mark(limit: Limit | None, bars: tuple[Bar, Bar], full: float) -> tuple[QRectF, float] | None:
    """The track the limit crosses, and where; None if there is none or it lies off the scale."""
    if limit is None or not 0 <= limit.value <= full:
        return None
    track = bars[0 if limit.scenario == BASE else 1].track
    return track, track.left() + track.width() * limit.value / full


def _beside(bar: Bar, measure: str, mark: tuple[QRectF, float], sizes: Sizes) -> Bar:
    """The bar with its number moved past the mark where that would cross it."""
    track, x = mark
    ends = bar.number.left() + sizes.written(measure, bar.value)
    if track != bar.track or not bar.number.left() - sizes.gap < x < ends + sizes.gap:
        return bar
    number = QRectF(bar.number)
    number.moveLeft(max(number.left(), x + sizes.gap))
    return replace(bar, number=number)
