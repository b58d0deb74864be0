"""Market makers: when they leave, how fast, and when they come back.

They leave while any price has fallen by more than `maker_trigger` within `maker_window`, or
during an outage; `w`, the share of their quotes pulled, then follows

    w <- w + (market_maker_withdrawal - w) (1 - exp(-step / maker_leave)),
    w <- w exp(-step / maker_return)    otherwise.
"""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np


def window_rows(settings: SimpleNamespace, step: float) -> np.ndarray:
    """`maker_window` in whole steps, at least one."""
    return np.maximum(np.rint(settings.maker_window / step).astype(int), 1)


class MarketMakers:
    """The makers of a block of worlds; arrays (worlds,)."""

    def __init__(
        self, settings: SimpleNamespace, stay: np.ndarray, minutes: np.ndarray, step: float
    ) -> None:
        self.withdrawn = np.zeros(len(stay))
        self._window = window_rows(settings, step)
        self._one_window = int(self._window[0]) if len(set(self._window)) == 1 else None
        self._worlds = np.arange(len(stay))
        self._trigger = settings.maker_trigger
        self._target = np.where(stay, 0.0, settings.market_maker_withdrawal)
        self._leaving_speed = -np.expm1(-step / settings.maker_leave)
        self._return_factor = np.exp(-step / settings.maker_return)
        start, end = settings.outage_start, settings.outage_start + settings.outage_duration
        self.outage = (start <= minutes[:, None]) & (minutes[:, None] < end)
        self._any_outage = self.outage.any(axis=1).tolist()

    def worst_fall(self, row: int, prices: np.ndarray) -> np.ndarray:
        """Largest fall of any price over the window, as a share; `prices` has rows so far."""
        if self._one_window is not None:  # a view is faster than picking rows world by world
            earlier = prices[max(row - self._one_window, 0)]
        else:
            earlier = prices[np.maximum(row - self._window, 0), self._worlds]
        return 1.0 - np.minimum.reduce(prices[row] / earlier, axis=1)

    def react(self, row: int, fall: np.ndarray, trading: np.ndarray) -> None:
        """Leave or come back for one step."""
        fallen = fall > self._trigger
        if not (self._any_outage[row] or np.count_nonzero(fallen)):  # as in most steps
            self.withdrawn *= self._return_factor
            return
        leaving = (fallen & trading) | self.outage[row]
        left = self.withdrawn + (self._target - self.withdrawn) * self._leaving_speed
        self.withdrawn = np.where(leaving, left, self.withdrawn * self._return_factor)
