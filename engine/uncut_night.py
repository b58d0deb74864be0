"""What a cut changes: a question about the same night with every link of the ring whole."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.cascade import run
from engine.night import Run
from engine.parameters import Parameters


@dataclass(frozen=True)
class UncutNight:
    """Asks for the night of some settings without their cuts.

    Which links are cut makes no difference: the questions of two nights that differ in their cuts
    alone are equal.

    Attributes
    ----------
    parameters : the settings, every link whole.
    """

    parameters: Parameters

    def __post_init__(self) -> None:
        object.__setattr__(self, "parameters", self.parameters.changed(cuts=frozenset()))

    def answers(self) -> Iterator[Run]:
        """The one run, without its accounts."""
        yield run(self.parameters)
