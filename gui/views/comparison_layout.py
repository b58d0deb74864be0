"""Where the lines and columns of the comparison stand, and how many lines there is room for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF

LOOSEST = 1.75
"""Largest distance of two lines over their height."""


@dataclass(frozen=True)
class Columns:
    """Widths in pixels: label; value and time of the other run and of the live one; difference."""

    label: float
    value: float
    time: float
    difference: float
    gap: float

    @property
    def total(self) -> float:
        """All columns with the gaps between them."""
        return self.label + 2 * (self.value + self.time) + self.difference + 5 * self.gap


@dataclass(frozen=True)
class Shown:
    """How many lines are shown: settings, whether a line says how many more differ, measures."""

    settings: int
    more: bool
    measures: int


@dataclass(frozen=True)
class Cells:
    """The cells of a line, in pixels."""

    label: QRectF
    other: QRectF
    other_at: QRectF
    live: QRectF
    live_at: QRectF
    difference: QRectF

    @property
    def other_whole(self) -> QRectF:
        """Value and time of the other run together, for words."""
        return self.other.united(self.other_at)

    @property
    def live_whole(self) -> QRectF:
        """Value and time of the live run together."""
        return self.live.united(self.live_at)

    @property
    def whole(self) -> QRectF:
        """The whole line."""
        return self.label.united(self.difference)


def fitting(settings: int, measures: int, room: int) -> Shown:
    """What fits into `room` lines: settings give way first, then the last measures.

    At least one line stays for the settings if any differ.
    """
    free = max(room - measures, min(settings, 1))
    if settings <= free:
        return Shown(settings, False, max(0, min(measures, room - settings)))
    return Shown(max(free - 1, 0), True, max(0, min(measures, room - free)))


def pitch(height: float, lines: int, line: float) -> float:
    """Distance from line to line: as much as there is room for, within bounds."""
    return min(max(height / max(lines, 1), line), LOOSEST * line)


def cells(columns: Columns, width: float, top: float, height: float) -> Cells:
    """The cells of a line; room to spare goes between the columns, missing room off the label."""
    spare = (width - columns.total) / 3
    gap = columns.gap + max(0.0, spare)
    label = columns.label + min(0.0, 3 * spare)
    other = label + gap
    other_at = other + columns.value + columns.gap
    live = other_at + columns.time + gap
    live_at = live + columns.value + columns.gap
    difference = live_at + columns.time + gap
    return Cells(
        label=QRectF(0, top, label, height),
        other=QRectF(other, top, columns.value, height),
        other_at=QRectF(other_at, top, columns.time, height),
        live=QRectF(live, top, columns.value, height),
        live_at=QRectF(live_at, top, columns.time, height),
        difference=QRectF(difference, top, columns.difference, height),
    )
