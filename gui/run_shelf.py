"""The shelf of runs: the last five different ones, newest first, and one pinned.

A run brought back keeps its place, so that two can be looked at in turn; only a run that is not on
the shelf is put at its front. Of each run no more is kept than what is shown of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from engine import Parameters, Run
from engine.outcome import Outcome, outcome

LONGEST = 5
"""Runs on the shelf, the pinned one not counted once it is older."""


@dataclass(frozen=True, eq=False)
class KeptRun:
    """What is kept of a run.

    Attributes
    ----------
    parameters : its settings.
    before : the settings of the run that was live before it was made; the defaults for the first.
    minutes, prices : (rows,) and (rows, 7), read-only.
    outcome : its measures.
    """

    parameters: Parameters
    before: Parameters
    minutes: np.ndarray
    prices: np.ndarray
    outcome: Outcome


@dataclass(frozen=True, eq=False)
class RunShelf:
    """Runs to go back to; a value.

    Attributes
    ----------
    runs : the last five different ones, newest first.
    live : the one on show; `last` : the one on show before it.
    pinned : the one kept for comparison, wherever it is.
    """

    runs: tuple[KeptRun, ...] = ()
    live: KeptRun | None = None
    last: KeptRun | None = None
    pinned: KeptRun | None = None

    @property
    def shown(self) -> tuple[KeptRun, ...]:
        """Everything to be seen: the runs, then the pinned one if it is no longer among them."""
        if self.pinned is None or self.pinned in self.runs:
            return self.runs
        return (*self.runs, self.pinned)

    def found(self, parameters: Parameters) -> KeptRun | None:
        """The run of these settings, or None."""
        return next((kept for kept in self.shown if kept.parameters == parameters), None)

    def beside(self, parameters: Parameters, chosen: KeptRun | None = None) -> KeptRun | None:
        """The run to compare these settings with: the chosen, the pinned, or the one before.

        Whichever of them is first and another run. While the hand is still dragging, the one
        before is the last that settled.
        """
        candidates: Iterator[KeptRun | None] = iter((chosen, self.pinned, self.live, self.last))
        return next((kept for kept in candidates if kept and kept.parameters != parameters), None)


def kept(run: Run, before: Parameters) -> KeptRun:
    """What is kept of a run; nothing else of it stays in memory."""
    # a run's arrays are slices of larger ones, which a view would keep alive
    prices = run.prices.copy()
    prices.flags.writeable = False
    return KeptRun(run.parameters, before, run.minutes, prices, outcome(run))


def with_run(shelf: RunShelf, run: Run) -> RunShelf:
    """The shelf once a run is live: put in front if it is new, else where it is."""
    live = shelf.live
    if live is not None and live.parameters == run.parameters:
        return shelf
    known = shelf.found(run.parameters)
    if known is not None:
        return replace(shelf, live=known, last=live)
    new = kept(run, live.parameters if live else Parameters())
    return replace(shelf, runs=(new, *shelf.runs)[:LONGEST], live=new, last=live)


def with_pin(shelf: RunShelf, pinned: KeptRun | None) -> RunShelf:
    """The shelf with another run pinned, or none."""
    return replace(shelf, pinned=pinned)
