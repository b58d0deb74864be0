"""Where the record stands: a row for each crash, a column for each figure, bars on one scale."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF

from gui.files.earlier_crashes import MEASURED, Known, Record

MODEL = "model"
"""The name of the model's row."""

SCALES = {"btc_fall": "fall", "eth_fall": "fall", "liquidated": "liquidated", "vix": "vix"}
"""Columns of one scale are drawn to the same length."""

BAR_SHARE, THICKEST = 0.2, 1.6
"""A bar's part of a tall row, and its limit in bars of the usual thickness."""

VENUE_WEIGHT = 1.3
"""Width of the last column, which holds words, over that of a column of bars."""


@dataclass(frozen=True)
class Cell:
    """One figure: its bar in pixels, and where it is written under it.

    `box` is the whole cell; `certain` is what is known, `possible` how far it may reach.
    Both are empty where there is no number.
    """

    box: QRectF
    certain: QRectF
    possible: QRectF
    text: QRectF


@dataclass(frozen=True)
class HistoryLayout:
    """The table in pixels.

    Attributes
    ----------
    headers : a box for each of `MEASURED` and one more for the venue.
    rows : each row's whole box, the crashes in order and then the model.
    names : where the names of the rows stand.
    cells : by row and measure.
    venues : where the words about the venue stand, by row.
    rule : the height of the line between the record and the model.
    """

    headers: tuple[QRectF, ...]
    rows: tuple[QRectF, ...]
    names: tuple[QRectF, ...]
    cells: tuple[Mapping[str, Cell], ...]
    venues: tuple[QRectF, ...]
    rule: float


@dataclass(frozen=True)
class Sizes:
    """Lengths in pixels: name column, header line, line of text, bar and gap; highest row."""

    name: float
    header: float
    line: float
    bar: float
    gap: float
    tallest: float


def figures(record: Record, model: Mapping[str, float]) -> tuple[Mapping[str, Known | None], ...]:
    """Every row's figures, the model's last; the essay's amount is the upper end of the night's."""
    rows = [dict(crash.figures) for crash in record.crashes]
    night = rows[-1]["liquidated"]
    if night is not None:
        rows[-1]["liquidated"] = Known(night.kind, night.low, max(night.low, record.essay))
    exact = {name: Known("exactly", value, value) for name, value in model.items()}
    return (*rows, {name: exact.get(name) for name in MEASURED})


def full_scales(rows: Sequence[Mapping[str, Known | None]]) -> dict[str, float]:
    """The value of the longest bar of each measure."""
    longest: dict[str, float] = {}
    for row in rows:
        for name, known in row.items():
            if known is not None:
                scale = SCALES[name]
                longest[scale] = max(longest.get(scale, 1e-9), known.high)
    return {name: longest.get(scale, 1.0) for name, scale in SCALES.items()}


def lay_out(
    area: QRectF, rows: Sequence[Mapping[str, Known | None]], sizes: Sizes
) -> HistoryLayout:
    """Rows of equal height under a header; a gap and a rule stand above the model's."""
    lefts, widths = _columns(area, sizes)
    headers = tuple(
        QRectF(left, area.top(), width, sizes.header)
        for left, width in zip(lefts, widths, strict=True)
    )
    top = area.top() + sizes.header + sizes.gap / 2
    room = area.bottom() - top - 1.5 * sizes.gap
    tall = min(room / len(rows), sizes.tallest)
    boxes = [QRectF(area.left(), top + tall * n, area.width(), tall) for n in range(len(rows))]
    rule = boxes[-1].top() + 0.75 * sizes.gap
    boxes[-1].translate(0, 1.5 * sizes.gap)
    full = full_scales(rows)
    return HistoryLayout(
        headers=headers,
        rows=tuple(boxes),
        names=tuple(QRectF(box.left(), box.top(), sizes.name, tall) for box in boxes),
        cells=tuple(
            {
                name: _cell(QRectF(left, box.top(), width, tall), row[name], full[name], sizes)
                for name, left, width in zip(MEASURED, lefts[:-1], widths[:-1], strict=True)
            }
            for box, row in zip(boxes, rows, strict=True)
        ),
        venues=tuple(QRectF(lefts[-1], box.top(), widths[-1], tall) for box in boxes),
        rule=rule,
    )


def _columns(area: QRectF, sizes: Sizes) -> tuple[list[float], list[float]]:
    """Left edges and widths of the columns of bars and of the last, of words."""
    gaps = len(MEASURED) + 1
    room = area.width() - sizes.name - gaps * sizes.gap
    width = max(1.0, room / (len(MEASURED) + VENUE_WEIGHT))
    widths = [width] * len(MEASURED) + [VENUE_WEIGHT * width]
    first = area.left() + sizes.name + sizes.gap
    return [first + n * (width + sizes.gap) for n in range(gaps)], widths


def _cell(box: QRectF, known: Known | None, full: float, sizes: Sizes) -> Cell:
    """The bar above its number, both in the middle of the row; a number alone without a bar."""
    thick = min(max(sizes.bar, BAR_SHARE * box.height()), THICKEST * sizes.bar)
    bar = thick if known is not None else 0.0
    between = sizes.gap / 4 if known is not None else 0.0
    top = box.top() + (box.height() - bar - between - sizes.line) / 2
    low, high = (known.low, known.high) if known is not None else (0.0, 0.0)
    return Cell(
        box=box,
        certain=QRectF(box.left(), top, box.width() * low / full, bar),
        possible=QRectF(box.left(), top, box.width() * high / full, bar),
        text=QRectF(box.left(), top + bar + between, box.width() + sizes.gap, sizes.line),
    )
