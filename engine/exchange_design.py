"""Build the exchange that survives: five measures with a cost, one budget, three shocks.

A design is a level for each measure. It survives if in every shock WBETH and BNSOL stay within 5 %
of their coins and USDe within 10 % of its dollar, and its bill stays within the budget:

    bill = sum over measures of round(full_cost progress^exponent) + HALTED_MINUTE_COST minutes,

`progress` being how far a measure is taken from the night's setting (0) to its strictest level (1),
and `minutes` those halted in the shock that halts longest. Costs and budget are this program's own
invention: nobody publishes what such measures cost a venue. They are set so that doing nothing
loses, any one measure alone loses or cannot be paid, and more than one mixture wins.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, product

from engine.assets import BNSOL, USDE, WBETH
from engine.cascade import run_many
from engine.measures import discount
from engine.night import Run
from engine.parameters import Parameters

BUDGET = 100
"""Points to spend; the unit has no other meaning."""

HALTED_MINUTE_COST = 3.5
"""Points for each minute in which nobody trades: one halt of 15 minutes can be paid, two cannot."""

AIMS = {WBETH: 0.05, BNSOL: 0.05, USDE: 0.10}
"""The largest discount that counts as held, by asset, as a share."""

BLOCK = 64
"""Designs computed at once in the search, between two reports."""


@dataclass(frozen=True)
class Measure:
    """One thing a venue can do against the spiral.

    Attributes
    ----------
    name : the field of `Parameters` it sets.
    levels : settings from that of the night to the strictest.
    full_cost : points for the strictest level, before anything halts.
    exponent : above 1, each further step costs more than the one before.
    by_factors : whether progress counts doublings instead of differences.
    """

    name: str
    levels: tuple[float, ...]
    full_cost: float
    exponent: float = 1.0
    by_factors: bool = False

    def progress(self, level: float) -> float:
        """How far a level lies from the night's (0) to the strictest (1)."""
        scale = math.log if self.by_factors else float
        first, here, last = scale(self.levels[0]), scale(level), scale(self.levels[-1])
        return (here - first) / (last - first)

    def cost(self, level: float) -> int:
        """Points for a level, whatever the shock."""
        if not self.full_cost:
            return 0
        return round(self.full_cost * self.progress(level) ** self.exponent)


MEASURES = (
    # Lending less against a token is business lost, in proportion.
    Measure("lst_collateral_ratio", (0.78, 0.72, 0.65, 0.50), 28),
    # Whoever lends against a price that nobody may pay carries the difference.
    Measure("redemption_index", (0.0, 0.25, 0.50, 1.0), 40),
    # The longer makers must stay in a falling market, the more they ask for the last quotes.
    Measure("market_maker_withdrawal", (0.95, 0.80, 0.65, 0.50, 0.40, 0.30), 105, 2.6),
    # Costs nothing until it halts, and then by the minute.
    Measure("breaker_drop", (0.0, 0.45, 0.40, 0.30, 0.20), 0),
    # Machines and people are bought by the doubling.
    Measure("venue_capacity", (0.06, 0.12, 0.25, 0.60), 24, by_factors=True),
)


@dataclass(frozen=True, kw_only=True)
class Design:
    """A level for each measure; those of the night where nothing is said.

    Raises ValueError for a setting that is no level of its measure.
    """

    lst_collateral_ratio: float = MEASURES[0].levels[0]
    redemption_index: float = MEASURES[1].levels[0]
    market_maker_withdrawal: float = MEASURES[2].levels[0]
    breaker_drop: float = MEASURES[3].levels[0]
    venue_capacity: float = MEASURES[4].levels[0]

    def __post_init__(self) -> None:
        for measure in MEASURES:
            level = getattr(self, measure.name)
            if level not in measure.levels:
                levels = ", ".join(f"{one:g}" for one in measure.levels)
                raise ValueError(f"{measure.name} must be one of {levels} (no unit), got {level!r}")

    @property
    def cost(self) -> int:
        """Points for all measures, before anything halts."""
        return sum(measure.cost(getattr(self, measure.name)) for measure in MEASURES)

    def parameters(self, shock: Shock) -> Parameters:
        """The night in which a shock meets this exchange."""
        levels = {measure.name: getattr(self, measure.name) for measure in MEASURES}
        return Parameters().changed(**levels, **dict(shock.settings))


@dataclass(frozen=True)
class Shock:
    """One test. `unseen` ones are told only after the exchange has opened."""

    name: str
    settings: tuple[tuple[str, float], ...] = ()
    unseen: bool = False


SHOCKS = (
    Shock("the_night"),
    Shock("worse_news", (("shock", 0.12),)),
    Shock("makers_cut_off", (("outage_start", 20.0), ("outage_duration", 20.0)), unseen=True),
)
KNOWN_SHOCKS = tuple(shock for shock in SHOCKS if not shock.unseen)


@dataclass(frozen=True)
class Outcome:
    """What a shock did to an exchange: discounts as shares, and minutes halted."""

    shock: Shock
    wbeth: float
    bnsol: float
    usde: float
    minutes_halted: float

    @property
    def held(self) -> bool:
        """Whether every token stayed within its aim."""
        reached = (self.wbeth, self.bnsol, self.usde)
        return all(share <= aim for share, aim in zip(reached, AIMS.values(), strict=True))


@dataclass(frozen=True)
class Verdict:
    """How an exchange came through some shocks."""

    design: Design
    outcomes: tuple[Outcome, ...]

    @property
    def halt_cost(self) -> float:
        """Points for the minutes halted in the shock that halts longest."""
        return HALTED_MINUTE_COST * max(outcome.minutes_halted for outcome in self.outcomes)

    @property
    def bill(self) -> float:
        """Points for everything."""
        return self.design.cost + self.halt_cost

    @property
    def affordable(self) -> bool:
        """Whether the budget pays the bill."""
        return self.bill <= BUDGET

    @property
    def held(self) -> bool:
        """Whether the tokens held in every shock."""
        return all(outcome.held for outcome in self.outcomes)

    @property
    def survives(self) -> bool:
        """Whether they held and the bill is paid."""
        return self.held and self.affordable


def judge(design: Design, shocks: Sequence[Shock] = SHOCKS) -> Verdict:
    """How a design comes through some shocks; at least one."""
    runs = run_many([design.parameters(shock) for shock in shocks])
    return Verdict(design, tuple(map(_outcome, shocks, runs)))


@dataclass(frozen=True)
class Trial:
    """A design put to a test: asked in the background. `opened` adds the unseen shock."""

    design: Design
    opened: bool = False

    def answers(self) -> Iterator[Verdict]:
        """The verdict."""
        yield judge(self.design, SHOCKS if self.opened else KNOWN_SHOCKS)


@dataclass(frozen=True)
class Progress:
    """How far the search came: designs settled, out of how many, and the cheapest so far."""

    settled: int
    designs: int
    best: Verdict | None


@dataclass(frozen=True)
class Search:
    """For the cheapest design that survives: asked in the background, dropped to cancel."""

    def answers(self) -> Iterator[Progress]:
        """Progress and the cheapest so far; the last has nothing left to look at."""
        return search()


def search() -> Iterator[Progress]:
    """Look at designs in order of their cost until none left can be cheaper than the best."""
    left = iter(designs := affordable_designs())
    best: Verdict | None = None
    settled = 0
    while block := list(islice(left, BLOCK)):
        if best is not None and block[0].cost >= best.bill:
            break
        found = min(_survivors(block, best), key=lambda verdict: verdict.bill, default=None)
        best = found or best
        settled += len(block)
        yield Progress(settled, len(designs), best)
    yield Progress(len(designs), len(designs), best)


def affordable_designs() -> list[Design]:
    """Every design that the budget pays before anything halts, the cheapest first."""
    names = [measure.name for measure in MEASURES]
    sets = product(*(measure.levels for measure in MEASURES))
    designs = (Design(**dict(zip(names, levels, strict=True))) for levels in sets)
    return sorted((one for one in designs if one.cost <= BUDGET), key=lambda one: one.cost)


def _survivors(designs: Iterable[Design], best: Verdict | None) -> list[Verdict]:
    """Verdicts on the designs that survive and cost less than the best.

    The unseen shock comes first, because the fewest hold in it; the other shocks are computed only
    for those still in question.
    """
    verdicts = [Verdict(design, ()) for design in designs]
    for shock in reversed(SHOCKS):
        runs = run_many([verdict.design.parameters(shock) for verdict in verdicts])
        met = (_outcome(shock, run) for run in runs)
        verdicts = [
            Verdict(verdict.design, (outcome, *verdict.outcomes))
            for verdict, outcome in zip(verdicts, met, strict=True)
        ]
        verdicts = [one for one in verdicts if one.survives and _cheaper(one, best)]
        if not verdicts:
            break
    return verdicts


def _cheaper(verdict: Verdict, best: Verdict | None) -> bool:
    return best is None or verdict.bill < best.bill


def _outcome(shock: Shock, run: Run) -> Outcome:
    return Outcome(
        shock,
        wbeth=discount(run, WBETH),
        bnsol=discount(run, BNSOL),
        usde=discount(run, USDE),
        minutes_halted=float(run.halted.sum()) * run.step,
    )
