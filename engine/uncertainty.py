"""How sure: the same night with the inputs that are estimates varied by a third.

64 runs vary the loop capital, the depth of the three small books, and `1 - utilisation` (how far
loopers stay below the loan on offer), each between two thirds and four thirds of its value. The
points fill the five dimensions evenly and are the same every time (an additive recurrence on the
generalised golden ratio, Roberts 2018).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.assets import TOKENS
from engine.cascade import run_many
from engine.parameters import Parameters

RUNS = 64
LOWEST_FACTOR, HIGHEST_FACTOR = 2 / 3, 4 / 3
DIMENSIONS = 2 + len(TOKENS)


@dataclass(frozen=True, eq=False)
class Band:
    """Lowest and highest price of each asset over the runs; arrays (rows, 7)."""

    minutes: np.ndarray
    lowest: np.ndarray
    highest: np.ndarray


def factors(runs: int = RUNS) -> np.ndarray:
    """Multipliers of the five estimates, (runs, 5): loop capital, three depths, 1 - utilisation."""
    ratio = _generalised_golden_ratio(DIMENSIONS)
    steps = ratio ** -np.arange(1.0, DIMENSIONS + 1)
    points = (0.5 + np.outer(np.arange(runs), steps)) % 1.0
    return LOWEST_FACTOR + (HIGHEST_FACTOR - LOWEST_FACTOR) * points


def varied(parameters: Parameters, factor: np.ndarray) -> Parameters:
    """The night with its estimates multiplied; what would leave its range stays at its end."""
    ranges = parameters.declarations()
    depth = list(parameters.depth)
    for token, multiplier in zip(TOKENS, factor[1:-1], strict=True):
        depth[token] = min(depth[token] * float(multiplier), ranges["depth"].high)
        depth[token] = max(depth[token], ranges["depth"].low)
    scale = parameters.loop_capital_scale * float(factor[0])
    return parameters.changed(
        loop_capital_scale=min(scale, ranges["loop_capital_scale"].high),
        depth=tuple(depth),
        utilisation_low=max(0.0, 1 - (1 - parameters.utilisation_low) * float(factor[-1])),
        utilisation_high=max(0.0, 1 - (1 - parameters.utilisation_high) * float(factor[-1])),
    )


def band(parameters: Parameters, runs: int = RUNS) -> Band:
    """Between which prices the night runs when the estimates are off by up to a third."""
    nights = run_many([varied(parameters, factor) for factor in factors(runs)])
    prices = np.stack([night.prices for night in nights])
    return Band(nights[0].minutes, prices.min(axis=0), prices.max(axis=0))


def _generalised_golden_ratio(dimensions: int) -> float:
    """The positive root of x^(d+1) = x + 1."""
    ratio = 2.0
    for _ in range(60):
        ratio = (1 + ratio) ** (1 / (dimensions + 1))
    return ratio
