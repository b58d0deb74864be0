"""Where the accounts of "Survivors" stand: a row for each family, on one scale of leverage."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from engine.survivors import BRACKETS, Fates

ORDER = (7, 6, 5, 4, 1, 2, 0, 3)
"""Families from top to bottom: perpetuals, altcoins first; then loops and loans, WBETH first."""

FIRST_LOAN = 4
"""The place in `ORDER` where loops and loans begin, under a gap."""

ENDS = (5.0, 10.0, 20.0, 50.0)
"""Where the scale may end; the first that holds every account, so that dragging does not shake
it."""

PILE = 1.6
"""Width of a pile at least, in sides of a mark."""

TICKS = (1, 2, 3, 5, 10, 20, 50)


class Fate(Enum):
    """What has become of an account at the moment."""

    ALIVE = auto()
    TAKEN = auto()
    TO_COME = auto()
    """Alive at the moment, and known to be taken over later."""


@dataclass(frozen=True)
class Axis:
    """Leverage on a logarithmic scale from 1x."""

    left: float
    right: float
    end: float

    def x(self, leverage: float) -> float:
        """Where a leverage stands, held within the scale."""
        part = math.log(max(leverage, 1.0)) / math.log(self.end)
        return self.left + min(part, 1.0) * (self.right - self.left)

    def ticks(self) -> list[tuple[int, float]]:
        """(leverage, x) of the labelled leverages."""
        return [(tick, self.x(tick)) for tick in TICKS if tick <= self.end]

    def brackets(self) -> list[tuple[int, float, float]]:
        """(number, left, right) of the brackets that the scale reaches."""
        ends = (*BRACKETS[1:], math.inf)
        return [
            (number, self.x(low), self.x(high))
            for number, (low, high) in enumerate(zip(BRACKETS, ends, strict=True))
            if low < self.end
        ]


@dataclass(frozen=True)
class Mark:
    """An account, or a pile of accounts of one fate that stand too close to be told apart."""

    accounts: tuple[int, ...]
    fate: Fate
    box: QRectF

    @property
    def pile(self) -> bool:
        """Whether it stands for several accounts."""
        return len(self.accounts) > 1


@dataclass(frozen=True)
class FamilyRow:
    """A family: its line, the lanes of the live night and of the twin, and their marks."""

    family: int
    area: QRectF
    live_lane: QRectF
    twin_lane: QRectF
    live: tuple[Mark, ...]
    twin: tuple[Mark, ...]


@dataclass(frozen=True)
class Heights:
    """Heights of the words in pixels: the header, the sentence above and the one on the family
    in focus, a line of labels; the gap between parts and the height of bars."""

    header: float
    headline: float
    family: float
    line: float
    gap: float
    bars: float


@dataclass(frozen=True)
class Places:
    """Areas of the view; None where there is no room.

    Attributes
    ----------
    headline, family : the sentence on altcoin longs, and that on the family in focus.
    columns : the line of the columns' names.
    rows, ticks : the families; the labels of the scale under them.
    bars, sums : own money taken over by bracket, as bars and in figures.
    below : from the labels of the scale to the figures.
    """

    headline: QRectF
    family: QRectF | None
    columns: QRectF
    rows: QRectF
    ticks: QRectF
    bars: QRectF | None
    sums: QRectF

    @property
    def below(self) -> QRectF:
        return self.ticks.united(self.sums)


def place(area: QRectF, heights: Heights, least_row: float, tallest_row: float) -> Places:
    """Where the parts stand; words and bars give way before rows become lower than the least."""
    gap, line = heights.gap, heights.line
    for family, bars in ((1, 1), (0, 1), (0, 0)):
        above = heights.header + gap + heights.headline + family * heights.family + gap / 2 + line
        below = line + gap / 2 + bars * heights.bars + line
        room = area.height() - above - below
        if room >= least_row * len(ORDER):
            break
    rows = max(float(len(ORDER)), min(room, tallest_row * len(ORDER)))
    told, ticks = heights.header + gap, above + rows

    def strip(top: float, height: float) -> QRectF:
        return QRectF(area.left(), area.top() + top, area.width(), height)

    return Places(
        headline=strip(told, heights.headline),
        family=strip(told + heights.headline, heights.family) if family else None,
        columns=strip(above - line, line),
        rows=strip(above, rows),
        ticks=strip(ticks, line),
        bars=strip(ticks + line + gap / 2, heights.bars) if bars else None,
        sums=strip(ticks + below - line, line),
    )


def axis_for(fates: Sequence[Fates], left: float, right: float) -> Axis:
    """The scale that holds every account of these nights that has money."""
    highest = max(float(f.leverage.max(initial=1.0, where=f.own_money > 0)) for f in fates)
    return Axis(left, right, next((end for end in ENDS if highest <= end), ENDS[-1]))


def lay_out(
    live: Fates,
    twin: Fates,
    axis: Axis,
    area: QRectF,
    fate: Callable[[Fates], Sequence[Fate]],
    size: float,
    label: Callable[[int, float], float],
) -> tuple[FamilyRow, ...]:
    """A row for each family, the live night's marks above the twin's smaller ones.

    Parameters
    ----------
    fate : tells what became of the accounts of a night.
    size : side of a mark at most.
    label : how wide a pile's number is in a mark of a side; 0 if it does not fit.
    """
    gap = min(size / 2, area.height() / len(ORDER) / 4)
    height = (area.height() - gap) / len(ORDER)
    side = min(size, 0.54 * height)
    small = min(0.72 * size, 0.36 * height)
    fates_live, fates_twin = fate(live), fate(twin)
    rows = []
    for number, family in enumerate(ORDER):
        top = area.top() + number * height + gap * (number >= FIRST_LOAN)
        row = QRectF(area.left(), top, area.width(), height)
        first = top + (height - side - small) / 2
        lanes = (
            QRectF(axis.left, first, axis.right - axis.left, side),
            QRectF(axis.left, first + side, axis.right - axis.left, small),
        )
        rows.append(
            FamilyRow(
                family,
                row,
                *lanes,
                live=marks(live, fates_live, family, axis, lanes[0], label),
                twin=marks(twin, fates_twin, family, axis, lanes[1], label),
            )
        )
    return tuple(rows)


def marks(
    fates: Fates,
    became: Sequence[Fate],
    family: int,
    axis: Axis,
    lane: QRectF,
    label: Callable[[int, float], float],
) -> tuple[Mark, ...]:
    """The marks of a family in a lane, from the most careful account to the most daring.

    Neighbours of one fate that would touch become a pile as wide as they stand apart; different
    fates step aside.
    """
    numbers = np.flatnonzero(fates.members(family)).tolist()
    side = 0.9 * lane.height()
    piles: list[list[int]] = []
    for number in sorted(numbers, key=lambda number: float(fates.leverage[number])):
        x = axis.x(float(fates.leverage[number]))
        if piles and became[number] is became[piles[-1][-1]]:
            before = axis.x(float(fates.leverage[piles[-1][-1]]))
            if x - before < side + 1:
                piles[-1].append(number)
                continue
        piles.append([number])
    found: list[Mark] = []
    for pile in piles:
        first, last = (axis.x(float(fates.leverage[number])) for number in (pile[0], pile[-1]))
        width = last - first + side
        if len(pile) > 1:
            width = max(width, PILE * side, label(len(pile), side))
        left = (first + last - width) / 2
        if found:
            left = max(left, found[-1].box.right() + 1)
        box = QRectF(left, lane.center().y() - side / 2, width, side)
        found.append(Mark(tuple(pile), became[pile[0]], box))
    return tuple(found)


def mark_at(rows: Sequence[FamilyRow], point: QPointF) -> tuple[FamilyRow, Mark, bool] | None:
    """(row, mark, whether it is the twin's) under a point; None beside the marks."""
    for row in rows:
        for twin, lane in ((False, row.live), (True, row.twin)):
            for mark in lane:
                if mark.box.adjusted(-1, -1, 1, 1).contains(point):
                    return row, mark, twin
    return None
