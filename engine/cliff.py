"""Where a measure leaps: the value of one setting at which it first crosses a level.

The span is cut into equal parts, all computed in one pass; the first part whose ends lie on either
side of the level is cut again. Each pass narrows the place by `PARTS`, and what is found is the
first crossing from the low end, whatever happens beyond it.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from engine.cascade import run_many
from engine.night import Run
from engine.parameters import Parameters

PARTS = 32
"""Equal parts of the span in one pass."""

PASSES = 3
"""The place is known to the span over `PARTS ** PASSES`, one in 32,768."""


def first_crossing(
    parameters: Parameters,
    name: str,
    measure: Callable[[Run], float],
    level: float,
    low: float | None = None,
    high: float | None = None,
) -> float | None:
    """The value of a setting at which a measure first crosses a level; None if it never does.

    Parameters
    ----------
    parameters : everything else about the night.
    name : a setting that is one number, not a tuple.
    measure : of a whole night, in any unit.
    level : in the measure's unit.
    low, high : the span searched, in the setting's unit; its declared range if not given.

    Raises
    ------
    ValueError : if the setting is unknown or a tuple, or the span leaves its range.
    """
    declaration = parameters.declarations().get(name)
    if declaration is None or declaration.parts:
        raise ValueError(f"name must be a setting that is one number, got {name!r}")
    start = declaration.low if low is None else low
    end = declaration.high if high is None else high
    for _ in range(PASSES):
        values = np.linspace(start, end, PARTS + 1)
        worlds = [parameters.changed(**{name: float(value)}) for value in values]
        above = np.array([measure(run) > level for run in run_many(worlds)])
        turns = np.flatnonzero(above[1:] != above[:-1])
        if not turns.size:
            return None
        start, end = float(values[turns[0]]), float(values[turns[0] + 1])
    return (start + end) / 2
