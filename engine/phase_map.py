"""The cliff map: a measure of the night over any two numbers of the parameters.

A coarse grid of 11 x 11 nights comes first and is refined to 21 x 21 and 41 x 41. Where the measure
has a threshold, the nights beside the line at which it is passed are then refined twice more, to
the grid of 161 x 161. The grids are nested, so that no night is computed twice, and each
refinement begins where the map is steepest.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from engine.axis import Axis, moved
from engine.cascade import BLOCK, run_many
from engine.contour import cells_crossed, contours
from engine.outcome_measures import measure
from engine.parameters import Parameters

GRIDS = (11, 21, 41)
"""Points along each side, each grid holding every point of the one before."""

FINEST = GRIDS[-1]

EDGE_GRIDS = (81, 161)
"""Finer grids, of which only the points beside the edge are computed."""

EDGE_MOST = 10 * BLOCK
"""Nights spent on the edge in each of them, at most: some edges are ragged everywhere."""


@dataclass(frozen=True)
class MapQuestion:
    """Which map: the settings, two axes and the name of a measure.

    The settings' own numbers on the axes do not matter to the map and are set aside, so that
    questions from two places on one map are equal. ValueError if both axes are one number, or
    for a measure that is not in the table.
    """

    parameters: Parameters
    x: Axis
    y: Axis
    measure: str

    def __post_init__(self) -> None:
        measure(self.measure)
        if (self.x.name, self.x.part) == (self.y.name, self.y.part):
            raise ValueError(f"the axes must be two different numbers, got {self.x.name} twice")
        object.__setattr__(self, "parameters", _set_aside(self.parameters, (self.x, self.y)))

    def world(self, x: float, y: float) -> Parameters:
        """The settings at a place; ValueError where they are not possible."""
        return moved(self.parameters, {self.x: x, self.y: y})

    def blank(self) -> PhaseMap:
        """The map before anything is computed."""
        return _Sheet(self).map(GRIDS[0])

    def answers(self) -> Iterator[PhaseMap]:
        """Ever finer maps, one after every block of nights."""
        sheet = _Sheet(self)
        for count in GRIDS:
            yield from sheet.filled(count, sheet.missing(count))
        for count in EDGE_GRIDS:
            yield from sheet.filled(count, sheet.missing_at_edge(count)[:EDGE_MOST])


@dataclass(frozen=True, eq=False)
class PhaseMap:
    """A measure over two axes, perhaps not finished. Arrays are read-only.

    Attributes
    ----------
    question : what it answers.
    x, y : (columns,), (rows,) values of the parameters along the axes.
    values : (rows, columns) the measure. Points not computed yet have the mean of their computed
        neighbours on the grid before; NaN where there is no such, where the settings are not
        possible, and where the measure has no value.
    known : (rows, columns) whether the point was computed or is known not to be possible.
    possible : (rows, columns) whether there is such a night, as far as it is known.
    progress : share of the 41 x 41 nights that are computed; what follows sharpens the edge.
    """

    question: MapQuestion
    x: np.ndarray
    y: np.ndarray
    values: np.ndarray
    known: np.ndarray
    possible: np.ndarray
    progress: float

    @property
    def whole(self) -> bool:
        """Whether the first, coarse grid is complete: there is something to show everywhere."""
        coarse = (len(self.x) - 1) // (GRIDS[0] - 1)
        return bool(self.known[::coarse, ::coarse].all())

    def nearest(self, across: float, up: float) -> tuple[int, int]:
        """(row, column) of the computed point nearest to two positions, each 0 to 1 on its axis."""
        last = len(self.x) - 1
        step = 1
        while True:
            column, row = (
                step * math.floor(min(max(place, 0.0), 1.0) * last / step + 0.5)
                for place in (across, up)
            )
            if self.known[row, column] or step * (GRIDS[0] - 1) >= last:
                return row, column
            step *= 2

    def contours(self, level: float) -> list[np.ndarray]:
        """Lines where the measure reaches a level, longest first: (points, 2) positions x, y."""
        last = len(self.x) - 1
        return [line / last for line in contours(self.values, level)]

    def along_x(self, up: float) -> np.ndarray:
        """The measure at every x, in the row nearest to a position on the y axis."""
        return self.values[self._line(up)]

    def along_y(self, across: float) -> np.ndarray:
        """The measure at every y, in the column nearest to a position on the x axis."""
        return self.values[:, self._line(across)]

    def _line(self, position: float) -> int:
        return round(min(max(position, 0.0), 1.0) * (len(self.x) - 1))


class _Sheet:
    """The sharpest grid while it is being filled."""

    def __init__(self, question: MapQuestion) -> None:
        self._question = question
        self._measure = measure(question.measure)
        side = EDGE_GRIDS[-1]
        self._x, self._y = question.x.grid(side), question.y.grid(side)
        self._values = np.full((side, side), np.nan)
        self._known = np.zeros((side, side), dtype=bool)
        self._possible = np.ones((side, side), dtype=bool)

    def filled(self, count: int, points: np.ndarray) -> Iterator[PhaseMap]:
        """Compute some points of the sheet, steepest first, with a map after every block."""
        stride = self._stride(count)
        steep = _steepness(self._shown(count))[tuple((points // stride).T)]
        points = points[np.argsort(-steep, kind="stable")]
        for first in range(0, len(points), BLOCK):
            self.compute([(int(y), int(x)) for y, x in points[first : first + BLOCK]])
            yield self.map(count)

    def missing(self, count: int) -> np.ndarray:
        """(points, 2) rows and columns that a grid needs and that are not known."""
        stride = self._stride(count)
        return np.argwhere(~self._known[::stride, ::stride]) * stride

    def missing_at_edge(self, count: int) -> np.ndarray:
        """The same of the cells of the grid before in which the measure passes its threshold."""
        if self._measure.threshold is None:
            return np.empty((0, 2), dtype=int)
        stride = self._stride(count)
        crossed = cells_crossed(self._shown(count)[::2, ::2], self._measure.threshold)
        beside = np.zeros((count, count), dtype=bool)
        for row in range(3):
            for column in range(3):
                beside[row : row + count - 2 : 2, column : column + count - 2 : 2] |= crossed
        return np.argwhere(beside & ~self._known[::stride, ::stride]) * stride

    def compute(self, points: list[tuple[int, int]]) -> None:
        """Run the nights at some points."""
        worlds: dict[tuple[int, int], Parameters] = {}
        for row, column in points:
            try:
                worlds[row, column] = self._question.world(self._x[column], self._y[row])
            except ValueError:
                self._possible[row, column] = False
            self._known[row, column] = True
        for point, run in zip(worlds, run_many(list(worlds.values())), strict=True):
            self._values[point] = self._measure.figure(run)

    def map(self, count: int) -> PhaseMap:
        """What is known so far, on a grid of `count` points a side."""
        stride, full = self._stride(count), self._stride(FINEST)
        return PhaseMap(
            question=self._question,
            x=_locked(self._x[::stride]),
            y=_locked(self._y[::stride]),
            values=_locked(self._shown(count)),
            known=_locked(self._known[::stride, ::stride]),
            possible=_locked(self._possible[::stride, ::stride]),
            progress=float(self._known[::full, ::full].mean()),
        )

    def _shown(self, count: int) -> np.ndarray:
        """The values of a grid; where not known yet, the mean of the grid before."""
        stride = self._stride(count)
        values = self._values[::stride, ::stride].copy()
        if count == GRIDS[0]:
            return values
        known = self._known[::stride, ::stride]
        between = _between(self._shown((count + 1) // 2))
        values[~known] = between[~known]
        return values

    def _stride(self, count: int) -> int:
        """Points of the sheet from one point of a grid to the next."""
        return (len(self._x) - 1) // (count - 1)


def _set_aside(parameters: Parameters, axes: tuple[Axis, ...]) -> Parameters:
    """The settings with the numbers of the axes at their defaults, or an end of their ranges."""
    for choose in (_default, lambda axis: axis.declaration.high, lambda axis: axis.declaration.low):
        try:
            return moved(parameters, {axis: choose(axis) for axis in axes})
        except ValueError:
            continue
    raise ValueError("the settings are possible at no place on the axes")


def _default(axis: Axis) -> float:
    return axis.of(Parameters())


def _between(coarse: np.ndarray) -> np.ndarray:
    """A grid twice as fine: new points have the mean of the old ones beside them, NaN left out."""
    rows, columns = coarse.shape
    total = np.zeros((2 * rows - 1, 2 * columns - 1))
    weight = np.zeros_like(total)
    for place, values in ((total, np.nan_to_num(coarse)), (weight, np.isfinite(coarse) * 1.0)):
        place[::2, ::2] = values
        place[1::2, ::2] = values[:-1] + values[1:]
        place[:, 1::2] = place[:, :-1:2] + place[:, 2::2]
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(weight > 0, total / weight, np.nan)


def _steepness(values: np.ndarray) -> np.ndarray:
    """The spread of a grid around each point; points beside a NaN count as steepest."""
    padded = np.pad(values, 1, mode="edge")
    around = np.lib.stride_tricks.sliding_window_view(padded, (3, 3))
    spread = around.max(axis=(2, 3)) - around.min(axis=(2, 3))
    return np.where(np.isfinite(spread), spread, np.inf)


def _locked(values: np.ndarray) -> np.ndarray:
    """A read-only copy."""
    values = values.copy()
    values.flags.writeable = False
    return values
