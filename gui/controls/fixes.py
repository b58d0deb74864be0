"""What could have helped: five settings a venue or its makers might have chosen otherwise.

A fix stores nothing. It is on while its field of `Parameters` differs from the default towards
`strongest`; off means the default. The first strengths lie beyond the cliffs of the default night
(LST ratio 0.73, redemption index 0.1, capacity 0.14, withdrawal 0.92), so that each fix alone
keeps WBETH beside ETH.
"""

from __future__ import annotations

from dataclasses import dataclass

from engine import Parameters


@dataclass(frozen=True)
class Fix:
    """A setting as a remedy.

    Attributes
    ----------
    name : the field of `Parameters`; also its key in the content file "fixes".
    first : the value when switched on.
    strongest : the end of the range where it helps most, or forbids most.
    """

    name: str
    first: float
    strongest: float

    @property
    def off(self) -> float:
        """The value when it is off: the default."""
        return float(Parameters.declarations()[self.name].default)

    def is_on(self, parameters: Parameters) -> bool:
        """Whether these settings hold the fix, however they came about."""
        return self.helps(getattr(parameters, self.name))

    def helps(self, value: float) -> bool:
        """Whether a value lies on the fixing side of the default."""
        return value < self.off if self.first < self.off else value > self.off

    def switched(self, parameters: Parameters, on: bool) -> Parameters:
        """The settings with the fix on at its first strength, or off."""
        return parameters.changed(**{self.name: self.first if on else self.off})


FIXES = (
    Fix("lst_collateral_ratio", first=0.70, strongest=0.0),
    Fix("redemption_index", first=0.5, strongest=1.0),
    # 0 is no breaker at all: of those that exist, the one that halts soonest is the strongest
    Fix("breaker_drop", first=0.2, strongest=0.01),
    Fix("venue_capacity", first=0.2, strongest=1.0),
    Fix("market_maker_withdrawal", first=0.8, strongest=0.0),
)
"""In the order in which they are shown."""
