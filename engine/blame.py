"""The blame of one outcome: fair shares that add up, beside switching causes off one at a time.

Switching one cause off spares its whole effect wherever the others need it, so what is spared adds
up to more than there is; where causes stand in for each other it adds up to less. `Blame.pattern`
tells which of these a night is.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from engine.attribution import AMPLIFICATION, Attribution, attribute
from engine.parameters import Parameters

LEAST = 0.0005
"""Shares of the start price below this count as nothing: a twentieth of a point."""

CLOSE = 0.005
"""Sums that differ by less than half a point count as equal."""

NEARLY_ALL = 0.9
"""A cause is needed if switching it off spares this part of what all of them add."""


class Pattern(Enum):
    """How what is spared by switching causes off one at a time compares with what they add."""

    NOTHING = auto()
    """No cause changes the outcome."""
    ONE = auto()
    """A single cause does it all."""
    EVERY_LINK = auto()
    """Each cause that matters is needed: each alone spares nearly all."""
    MORE = auto()
    """The sum is too large: what several do together is counted for each of them."""
    EQUAL = auto()
    """The sum is right: the causes act side by side."""
    LESS = auto()
    """The sum is too small: one cause stands in for another."""
    STAND_INS = auto()
    """Switching off any one alone spares nothing, though together they add something."""


@dataclass(frozen=True)
class Blame:
    """One outcome split over causes, as shares of the start price (or of the coin's).

    Attributes
    ----------
    whole, none : the fall with all of these causes, and with none of them.
    shares : Shapley values by cause; they sum to `added`. Negative: the cause softens the fall.
    spared : by cause, what switching off it alone spares.
    """

    causes: tuple[str, ...]
    whole: float
    none: float
    shares: tuple[float, ...]
    spared: tuple[float, ...]

    @property
    def added(self) -> float:
        """What the causes add together."""
        return self.whole - self.none

    @property
    def spared_together(self) -> float:
        """The sum of what is spared by switching each off alone."""
        return sum(self.spared)

    @property
    def that_matter(self) -> tuple[int, ...]:
        """Numbers of the causes that change anything."""
        effects = zip(self.shares, self.spared, strict=True)
        return tuple(n for n, pair in enumerate(effects) if max(map(abs, pair)) >= LEAST)

    @property
    def softening(self) -> tuple[int, ...]:
        """Numbers of the causes whose share makes the fall smaller."""
        return tuple(n for n, share in enumerate(self.shares) if share <= -LEAST)

    @property
    def pattern(self) -> Pattern:
        """How the one-at-a-time sum compares with what the causes add."""
        matter = self.that_matter
        if len(matter) < 2:
            return Pattern.ONE if matter else Pattern.NOTHING
        if self.added > LEAST and min(self.spared[n] for n in matter) >= NEARLY_ALL * self.added:
            return Pattern.EVERY_LINK
        surplus = self.spared_together - self.added
        if abs(surplus) < CLOSE:
            return Pattern.EQUAL
        if surplus > 0:
            return Pattern.MORE
        nothing = max(map(abs, self.spared)) < LEAST
        return Pattern.STAND_INS if nothing else Pattern.LESS


def blame(parts: Attribution, outcome: int) -> Blame:
    """The part of an attribution that concerns one of `engine.attribution.OUTCOMES`."""
    return Blame(
        causes=parts.causes,
        whole=float(parts.whole[outcome]),
        none=float(parts.none[outcome]),
        shares=tuple(float(parts.shapley[cause][outcome]) for cause in parts.causes),
        spared=tuple(float(parts.switched_off[cause][outcome]) for cause in parts.causes),
    )


@dataclass(frozen=True)
class BlameQuestion:
    """Who did it in a night, asked of a background; one run for each set of causes."""

    parameters: Parameters
    causes: tuple[str, ...] = AMPLIFICATION

    @property
    def runs(self) -> int:
        """How many nights the answer takes."""
        return int(2 ** len(self.causes))

    def answers(self) -> Iterator[Attribution]:
        """The whole attribution, at once."""
        yield attribute(self.parameters, self.causes)
