"""Flashes of a moving picture as WCAG 2.2 counts them (2.3.1, general flash).

A flash is a pair of opposing changes of relative luminance by 0.1 or more, the darker state below
0.8, over a quarter of any 341 x 256 pixels at once. More than three in a second are too many.
"""

from __future__ import annotations

import numpy as np

CHANGE, DARK = 0.1, 0.8
FIELD = (256, 341)
"""Height and width in pixels of what the eye's centre sees of a screen."""

FIELD_SHARE = 0.25
BLOCK = 8
"""Pixels across a block, of which the mean is followed."""


def blocks(light: np.ndarray) -> np.ndarray:
    """Means of blocks of a picture (height, width); what is left over at the edges is dropped."""
    rows, columns = (size // BLOCK for size in light.shape)
    cut = light[: rows * BLOCK, : columns * BLOCK]
    return cut.reshape(rows, BLOCK, columns, BLOCK).mean(axis=(1, 3))


class Turns:
    """Follows every block; tells where its luminance turned by a visible step."""

    def __init__(self, first: np.ndarray) -> None:
        self._high, self._low = first.copy(), first.copy()
        self._way = np.zeros(first.shape, dtype=int)

    def add(self, light: np.ndarray) -> np.ndarray:
        """Where the next picture completes a change against the one before."""
        self._high = np.maximum(self._high, light)
        self._low = np.minimum(self._low, light)
        fell = (self._way >= 0) & (self._high - light >= CHANGE) & (light < DARK)
        rose = (self._way <= 0) & (light - self._low >= CHANGE) & (self._low < DARK)
        turned = fell | rose
        self._way = np.where(turned, np.where(rose, 1, -1), self._way)
        self._high = np.where(turned, light, self._high)
        self._low = np.where(turned, light, self._low)
        return turned


def most_flashes(frames: list[np.ndarray], rate: int) -> float:
    """The most flashes in any second that some field sees.

    Parameters
    ----------
    frames : relative luminance of blocks, one array (rows, columns) to each frame.
    rate : frames a second.
    """
    turns = Turns(frames[0])
    turned = np.array([turns.add(frame) for frame in frames[1:]], dtype=np.int16)
    summed = np.concatenate((np.zeros((1, *frames[0].shape), dtype=int), turned.cumsum(axis=0)))
    last = np.arange(1, len(summed))
    in_a_second = summed[last] - summed[np.maximum(last - rate, 0)]
    most, worst = in_a_second.max(), 0
    for count in range(1, int(most) + 1):
        if any(_widest(many) >= FIELD_SHARE for many in in_a_second >= count if many.any()):
            worst = count
    return worst / 2


def _widest(where: np.ndarray) -> float:
    """The largest share of a field that is true, over all places of the field."""
    rows, columns = (
        min(size // BLOCK, have) for size, have in zip(FIELD, where.shape, strict=True)
    )
    total = np.pad(where.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
    sums = (
        total[rows:, columns:]
        - total[:-rows, columns:]
        - total[rows:, :-columns]
        + total[:-rows, :-columns]
    )
    return float(sums.max()) / (FIELD[0] // BLOCK * (FIELD[1] // BLOCK))
