"""Where the bars of "Who did it" stand: all outcomes left, one outcome's causes right.

Shares that add to a fall stand right of zero, shares that soften it left of zero, so that what
stands right less what stands left is the fall itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRectF

from engine.blame import Blame

ROW_OF_BAR = 0.66
"""Height of a bar as a part of its row."""

GROUPS = (0, 4, 7)
"""Outcomes before which a gap stands: coins, tokens, discounts."""


@dataclass(frozen=True)
class Scale:
    """Shares along a stretch of pixels."""

    lowest: float
    highest: float
    left: float
    right: float

    def x(self, share: float) -> float:
        """Where a share stands."""
        part = (share - self.lowest) / (self.highest - self.lowest)
        return self.left + part * (self.right - self.left)

    def span(self, start: float, end: float, row: QRectF) -> QRectF:
        """The rectangle between two shares, in either order, over the height of a bar in a row."""
        left, right = sorted((self.x(start), self.x(end)))
        height = ROW_OF_BAR * row.height()
        return QRectF(left, row.center().y() - height / 2, right - left, height)


@dataclass(frozen=True)
class Segment:
    """A cause's part of a bar, by its number; -1 is what falls with none of the causes."""

    cause: int
    share: float
    box: QRectF


@dataclass(frozen=True)
class OutcomeRow:
    """One outcome: its line, its bar, and where the fall itself stands."""

    outcome: int
    area: QRectF
    segments: tuple[Segment, ...]
    whole_x: float


@dataclass(frozen=True)
class Overview:
    """The outcomes that there is room for, one below the other."""

    area: QRectF
    scale: Scale
    rows: tuple[OutcomeRow, ...]


@dataclass(frozen=True)
class CauseRow:
    """One cause of one outcome: its step up to the whole, and what switching it off spares."""

    cause: int
    area: QRectF
    step: QRectF
    spared: QRectF


@dataclass(frozen=True)
class Detail:
    """The causes of one outcome.

    Attributes
    ----------
    steps, spareds : scales of both columns, equal but for their place.
    rows, together : a row for each cause; the line of the sums.
    """

    area: QRectF
    steps: Scale
    spareds: Scale
    rows: tuple[CauseRow, ...]
    together: QRectF


def lay_out_overview(
    blames: Sequence[Blame], focus: int, area: QRectF, sides: tuple[float, float], line: float
) -> Overview:
    """Rows of bars in an area; where not all fit, those around the outcome in focus.

    `sides` is the room of labels left and right of the bars, `line` the least height of a row.
    """
    lowest, highest = _reach([(*blame.shares, blame.none) for blame in blames])
    scale = Scale(
        min(lowest, 0.0), max(highest, 1.0), area.left() + sides[0], area.right() - sides[1]
    )
    shown = _shown(len(blames), focus, int(area.height() / line))
    gap = min(line / 2, max(0.0, area.height() / len(shown) - line))
    gaps = [gap if n in GROUPS and n != shown[0] else 0.0 for n in shown]
    height = (area.height() - sum(gaps)) / len(shown)
    rows = []
    top = area.top()
    for outcome, before in zip(shown, gaps, strict=True):
        row = QRectF(area.left(), top + before, area.width(), height)
        rows.append(_outcome_row(outcome, blames[outcome], row, scale))
        top = row.bottom()
    return Overview(area, scale, tuple(rows))


def lay_out_detail(blame: Blame, area: QRectF, label: float, value: float, gap: float) -> Detail:
    """A row for each cause and one for the sums; labels left, a column of figures after each bar.

    Both columns measure from 0, what the causes add being the same length in both.
    """
    lowest, highest = _extent(blame)
    bar = max(1.0, (area.width() - label - 2 * value - gap) / 2)
    left = area.left() + label
    second = left + bar + value + gap
    steps = Scale(lowest, highest, left, left + bar)
    spareds = Scale(lowest, highest, second, second + bar)
    height = area.height() / (len(blame.causes) + 1)
    lines = [
        QRectF(area.left(), area.top() + n * height, area.width(), height)
        for n in range(len(blame.causes) + 1)
    ]
    ends = list(accumulate(blame.shares, initial=0.0))
    rows = tuple(
        CauseRow(
            cause,
            lines[cause],
            steps.span(ends[cause], ends[cause + 1], lines[cause]),
            spareds.span(0.0, blame.spared[cause], lines[cause]),
        )
        for cause in range(len(blame.causes))
    )
    return Detail(area, steps, spareds, rows, lines[-1])


def _outcome_row(outcome: int, blame: Blame, area: QRectF, scale: Scale) -> OutcomeRow:
    """Causes in their order: those that add to the right, those that soften to the left."""
    right, left = 0.0, 0.0
    segments = []
    for cause, share in ((-1, blame.none), *enumerate(blame.shares)):
        start = right if share > 0 else left
        if share > 0:
            right += share
        else:
            left += share
        segments.append(Segment(cause, share, scale.span(start, start + share, area)))
    return OutcomeRow(outcome, area, tuple(segments), scale.x(blame.whole))


def _reach(stacks: Sequence[Sequence[float]]) -> tuple[float, float]:
    """How far stacked bars reach left and right of zero."""
    lowest = min(sum(share for share in stack if share < 0) for stack in stacks)
    highest = max(sum(share for share in stack if share > 0) for stack in stacks)
    return lowest, highest


def _extent(blame: Blame) -> tuple[float, float]:
    """The shares that the columns of one outcome show; never an empty stretch."""
    ends = (*accumulate(blame.shares, initial=0.0), *blame.spared, blame.added)
    lowest, highest = min(ends), max(ends)
    return lowest, max(highest, lowest + 0.01)


def _shown(count: int, focus: int, room: int) -> range:
    """As many neighbouring rows as there is room for, the one in focus among them."""
    room = max(1, min(count, room))
    first = max(0, min(focus - room // 2, count - room))
    return range(first, first + room)


@dataclass(frozen=True)
class Heights:
    """Heights of the words in pixels: the header, a line of labels, what is told of the outcome
    in focus, the sentence about the sums, what a model can show; and the gap between parts."""

    header: float
    line: float
    heading: float
    why: float
    footer: float
    gap: float


@dataclass(frozen=True)
class Places:
    """Areas of the view in pixels; None where there is no room.

    Attributes
    ----------
    overview_title, overview : the line above all outcomes; their bars, without the line of ticks.
    heading, columns, causes : what is told of the outcome in focus; the names of both columns; the
        rows of its causes.
    why, footer : the sentence about the sums; what a model can show.
    """

    overview_title: QRectF | None
    overview: QRectF | None
    heading: QRectF
    columns: QRectF
    causes: QRectF
    why: QRectF | None
    footer: QRectF | None


def place(area: QRectF, heights: Heights, rows: int, split: float, tallest: float) -> Places:
    """Where the parts stand; words give way before the rows, which need a line each.

    `split` is the part of the width that all outcomes take, 0 for none of it; `tallest` the
    height beyond which a row of a cause does not grow.
    """
    body = area.adjusted(0, heights.header + heights.gap, 0, 0)
    for why, footer in ((True, True), (True, False), (False, False)):
        below = footer * (heights.footer + heights.gap)
        words = heights.heading + heights.line + why * (heights.why + heights.gap)
        room = body.height() - below - words - heights.gap
        if room >= rows * heights.line:
            break
    foot = QRectF(body.left(), body.bottom() - heights.footer, body.width(), heights.footer)
    body = body.adjusted(0, 0, 0, -below)
    left, right = _halves(body, split, 3 * heights.gap)
    causes_top = right.top() + heights.heading + heights.gap / 2 + heights.line
    causes = QRectF(right.left(), causes_top, right.width(), min(rows * tallest, max(rows, room)))
    line = heights.line
    return Places(
        overview_title=QRectF(left.left(), left.top(), left.width(), line) if split else None,
        overview=left.adjusted(0, line + heights.gap / 2, 0, -line) if split else None,
        heading=QRectF(right.left(), right.top(), right.width(), heights.heading),
        columns=QRectF(right.left(), causes_top - line, right.width(), line),
        causes=causes,
        why=_below(causes, heights.gap / 2, heights.why) if why else None,
        footer=foot if footer else None,
    )


def _halves(body: QRectF, split: float, gap: float) -> tuple[QRectF, QRectF]:
    if not split:
        return body, body
    width = split * (body.width() - gap)
    left = QRectF(body.left(), body.top(), width, body.height())
    return left, body.adjusted(width + gap, 0, 0, 0)


def _below(box: QRectF, gap: float, height: float) -> QRectF:
    return QRectF(box.left(), box.bottom() + gap, box.width(), height)
