"""Contour lines of a grid of values: marching squares.

On every edge of the grid whose ends lie on either side of the level, the line crosses where linear
interpolation says; within a cell it runs straight. A cell with a saddle is decided by the mean of
its corners; a cell with a NaN has no line. Source: Lorensen & Cline (1987), in two dimensions.
"""

from __future__ import annotations

from collections import defaultdict

import numpy as np

Edge = tuple[str, int, int]
"""("x" or "y", row, column): the edge from a grid point to its neighbour in x or in y."""


def contours(values: np.ndarray, level: float) -> list[np.ndarray]:
    """The lines where a grid reaches a level, longest first.

    Parameters
    ----------
    values : (rows, columns); NaN where there is none.
    level : points equal to it count as above.

    Returns
    -------
    Arrays (points, 2) of (column, row) in grid steps; a closed line ends where it began.
    """
    neighbours: dict[Edge, list[Edge]] = defaultdict(list)
    for one, other in _segments(values, level):
        neighbours[one].append(other)
        neighbours[other].append(one)
    lines = [
        np.array([_crossing(values, level, edge) for edge in chain])
        for chain in _chains(neighbours)
    ]
    return sorted(lines, key=length, reverse=True)


def length(line: np.ndarray) -> float:
    """Length of a line of points, in their unit."""
    return float(np.hypot(*np.diff(line, axis=0).T).sum())


def cells_crossed(values: np.ndarray, level: float) -> np.ndarray:
    """(rows - 1, columns - 1) whether a line at a level runs through each cell of a grid."""
    above, known = values >= level, np.isfinite(values)
    corners, whole = (
        np.stack([side[:-1, :-1], side[:-1, 1:], side[1:, 1:], side[1:, :-1]])
        for side in (above, known)
    )
    return np.asarray(corners.any(axis=0) & ~corners.all(axis=0) & whole.all(axis=0))


def crossings(values: np.ndarray, level: float) -> np.ndarray:
    """Where a row of values passes a level, in steps; by linear interpolation."""
    above = values >= level
    known = np.isfinite(values[:-1]) & np.isfinite(values[1:])
    steps = np.flatnonzero((above[:-1] != above[1:]) & known)
    return steps + (level - values[steps]) / (values[steps + 1] - values[steps])


def _segments(values: np.ndarray, level: float) -> list[tuple[Edge, Edge]]:
    """The straight pieces of line, one or two in each cell that has any."""
    return [
        pair
        for row, column in np.argwhere(cells_crossed(values, level))
        for pair in _in_cell(values, level, int(row), int(column))
    ]


def _in_cell(values: np.ndarray, level: float, row: int, column: int) -> list[tuple[Edge, Edge]]:
    """How the line runs through one cell, by the edges it enters and leaves."""
    below, right = ("x", row, column), ("y", row, column + 1)
    over, left = ("x", row + 1, column), ("y", row, column)
    cell = values[row : row + 2, column : column + 2]
    (low_left, low_right), (high_left, high_right) = cell >= level
    crossed = [
        edge
        for edge, crosses in (
            (below, low_left != low_right),
            (right, low_right != high_right),
            (over, high_left != high_right),
            (left, low_left != high_left),
        )
        if crosses
    ]
    if len(crossed) == 2:
        return [(crossed[0], crossed[1])]
    joined = (cell.mean() >= level) == low_left  # the low left corner's side runs through
    return [(below, right), (over, left)] if joined else [(below, left), (over, right)]


def _crossing(values: np.ndarray, level: float, edge: Edge) -> tuple[float, float]:
    direction, row, column = edge
    across = direction == "x"
    start, end = values[row, column], values[row + (not across), column + across]
    share = (level - start) / (end - start)
    return (column + share, row) if across else (column, row + share)


def _chains(neighbours: dict[Edge, list[Edge]]) -> list[list[Edge]]:
    """The pieces joined end to end: open lines from their ends, then what is closed."""
    left = set(neighbours)
    chains = []
    for start in sorted(neighbours, key=lambda edge: len(neighbours[edge])):
        if start not in left:
            continue
        chain = [start]
        left.discard(start)
        while onward := [edge for edge in neighbours[chain[-1]] if edge in left]:
            chain.append(onward[0])
            left.discard(onward[0])
        if len(chain) > 2 and start in neighbours[chain[-1]]:
            chain.append(start)
        chains.append(chain)
    return chains
