"""What is on show: the live night, its twin, and what the views need to know about both."""

from __future__ import annotations

from dataclasses import dataclass, replace

from engine import Run
from engine.events import Event


@dataclass(frozen=True, eq=False)
class Nights:
    """The runs on show; a value handed to every view.

    Attributes
    ----------
    live : the run on show, with its accounts at every row.
    twin : the same night without hidden leverage.
    events : what happens in the live run, in the order in which it happens.
    rest_shown : whether what comes after the moment may be seen (faintly): not before the night
        has been played once.
    previous : the run before the last change, shown for a moment; or None.
    """

    live: Run
    twin: Run
    events: tuple[Event, ...] = ()
    rest_shown: bool = False
    previous: Run | None = None

    def compared_with(self, previous: Run | None) -> Nights:
        """The same nights beside the run before the last change."""
        return replace(self, previous=previous)
