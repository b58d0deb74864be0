"""The venue's emergency brake: a fall beyond `breaker_drop` halts trading and liquidation."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np


class CircuitBreaker:
    """Halts of a block of worlds; arrays (worlds,)."""

    def __init__(self, settings: SimpleNamespace, step: float) -> None:
        self._step = step
        self._drop = np.where(settings.breaker_drop > 0, settings.breaker_drop, np.inf)
        self._duration = settings.halt_duration
        self._remaining = np.zeros(len(self._drop))
        self._always = np.ones(len(self._drop), dtype=bool)
        self.fitted = bool(np.isfinite(self._drop).any())

    def trading(self) -> np.ndarray:
        """Which worlds trade in this step; what remains of a halt gets one step shorter."""
        if not self.fitted:
            return self._always
        trading = self._remaining == 0
        np.maximum(self._remaining - self._step, 0, out=self._remaining)
        return trading

    def watch(self, fall: np.ndarray, trading: np.ndarray) -> None:
        """Halt the worlds that trade and fell too far."""
        if not self.fitted:
            return
        tripped = trading & (fall > self._drop)
        if np.count_nonzero(tripped):
            self._remaining[tripped] = self._duration[tripped]
