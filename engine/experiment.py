"""Claims put to the engine: an experiment is data, what it finds is computed.

An experiment compares two nights that differ by a few settings, in one measure, and carries what
the claim lets one expect: said beforehand, never derived from a run. A finding can show that a
cause suffices in this model, not that it was so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from engine.assets import ALT, BTC, ETH, USDE, WBETH
from engine.cascade import run
from engine.expectation import Expectation, Outcomes, Pair, Proportion
from engine.measures import (
    discount,
    equity_lost,
    highest_token_gain,
    lowest_leverage_wiped_out,
    total_adl_notional,
    total_forced_sales,
    worst_fall,
    worst_fall_minute,
)
from engine.night import Run
from engine.parameters import Parameters

AGREES, DISAGREES, CANNOT_TEST = "agrees", "disagrees", "cannot_test"
VERDICTS = (AGREES, DISAGREES, CANNOT_TEST)

WORTH_A_LOW = 0.01
"""An asset that fell by less has no low to speak of."""


def _minute_of_low(night: Run, asset: int) -> float | None:
    fell = worst_fall(night, asset) >= WORTH_A_LOW
    return worst_fall_minute(night, asset) if fell else None


def _share_of_top_ups_refused(night: Run) -> float | None:
    wished = float(night.top_ups.sum() + night.top_ups_refused.sum())
    return float(night.top_ups_refused.sum()) / wished if wished > 0 else None


Measure = Callable[[Run], float | None]

MEASURES: Mapping[str, Measure] = MappingProxyType(
    {
        "btc_fall": partial(worst_fall, asset=BTC),
        "eth_fall": partial(worst_fall, asset=ETH),
        "alt_fall": partial(worst_fall, asset=ALT),
        "usde_fall": partial(worst_fall, asset=USDE),
        "wbeth_discount": partial(discount, asset=WBETH),
        "minute_of_btc_low": partial(_minute_of_low, asset=BTC),
        "minute_of_wbeth_low": partial(_minute_of_low, asset=WBETH),
        "forced_sales": total_forced_sales,
        "adl_notional": total_adl_notional,
        "own_money_lost": equity_lost,
        "highest_token_gain": highest_token_gain,
        "lowest_leverage_wiped_out_alt": partial(lowest_leverage_wiped_out, asset=ALT),
        "share_of_top_ups_refused": _share_of_top_ups_refused,
    }
)
"""What an experiment can measure: a number of a run, or None where there is none."""

UNITS: Mapping[str, str] = MappingProxyType(
    {
        "btc_fall": "share",
        "eth_fall": "share",
        "alt_fall": "share",
        "usde_fall": "share",
        "wbeth_discount": "share",
        "minute_of_btc_low": "min",
        "minute_of_wbeth_low": "min",
        "forced_sales": "USD bn",
        "adl_notional": "USD bn",
        "own_money_lost": "USD bn",
        "highest_token_gain": "ratio",
        "lowest_leverage_wiped_out_alt": "leverage",
        "share_of_top_ups_refused": "share",
    }
)
"""The unit of each measure: "share", "min" after 20:50 UTC, "USD bn", "ratio" or "leverage"."""


@dataclass(frozen=True)
class Change:
    """One setting of a scenario: a number for a field, for one of its parts, or a multiple.

    Attributes
    ----------
    field, part : a field of `Parameters`; the name of one entry of it, or None for a single number.
    value : the number it is set to, or multiplied with.
    times : whether it is multiplied instead of set.
    """

    field: str
    value: float
    part: str | None = None
    times: bool = False

    def __post_init__(self) -> None:
        declarations = Parameters.declarations()
        if self.field not in declarations:
            raise ValueError(f"setting must be a field of Parameters, got {self.field!r}")
        parts = declarations[self.field].parts
        if parts and self.part not in parts:
            raise ValueError(
                f"{self.field} must name one of its parts ({', '.join(parts)}), got {self.part!r}"
            )
        if not parts and self.part is not None:
            raise ValueError(f"{self.field} must be one number without parts, got {self.part!r}")
        self.made(Parameters())

    def made(self, parameters: Parameters) -> Parameters:
        """The settings with this one changed; ValueError if it leaves its range."""
        held = getattr(parameters, self.field)
        if self.part is None:
            return parameters.changed(**{self.field: self._of(held)})
        place = Parameters.declarations()[self.field].parts.index(self.part)
        numbers = (*held[:place], self._of(held[place]), *held[place + 1 :])
        return parameters.changed(**{self.field: numbers})

    def _of(self, held: float) -> float:
        return held * self.value if self.times else self.value


@dataclass(frozen=True)
class Experiment:
    """Two nights, a measure, and what the claim lets one expect of it.

    Attributes
    ----------
    base : settings that make the base scenario from the night it starts from.
    changed : settings that make the changed scenario from the base.
    measure : the name, out of `MEASURES`, of what is compared.
    expectation : what must come if the claim holds; None if this model cannot test it.
    beside : further measures that are computed and shown, but do not decide.
    """

    measure: str
    changed: tuple[Change, ...]
    expectation: Expectation | None
    base: tuple[Change, ...] = ()
    beside: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        needed = self.expectation.measures() if self.expectation else ()
        unknown = [name for name in (*self.measures, *needed) if name not in MEASURES]
        if unknown:
            raise ValueError(f"measure must be one of {', '.join(MEASURES)}, got {unknown[0]!r}")
        missing = set(needed) - set(self.measures)
        if missing:
            raise ValueError(f"expectation needs a measure that is not taken: {sorted(missing)[0]}")
        if not self.changed:
            raise ValueError("changed must hold at least one setting, got none")
        self.scenarios(Parameters())

    @property
    def measures(self) -> tuple[str, ...]:
        """All that is measured, the one that decides first."""
        return (self.measure, *self.beside)

    def scenarios(self, start: Parameters) -> tuple[Parameters, Parameters]:
        """The base and the changed scenario, made from the settings of a night."""
        base = _made(start, self.base)
        return base, _made(base, self.changed)


def _made(parameters: Parameters, changes: tuple[Change, ...]) -> Parameters:
    for change in changes:
        parameters = change.made(parameters)
    return parameters


@dataclass(frozen=True)
class Finding:
    """What an experiment gave.

    Attributes
    ----------
    experiment, start : what was tried, from the settings of which night.
    values : every measure in both scenarios.
    verdict : one of `VERDICTS`; agrees means that what the claim lets one expect came.
    """

    experiment: Experiment
    start: Parameters
    values: Outcomes
    verdict: str


def find(
    experiment: Experiment,
    start: Parameters | None = None,
    computed: Callable[[Parameters], Run] = run,
) -> Finding:
    """Run both scenarios and judge them by the experiment's own expectation.

    `start` is the night whose settings the scenarios are made from: by default the night itself.
    Where nothing was left to change, one night is no proportion of the other: it cannot be tested.
    """
    start = Parameters() if start is None else start
    scenarios = experiment.scenarios(start)
    base, changed = map(computed, scenarios)
    values = {
        name: Pair(MEASURES[name](base), MEASURES[name](changed)) for name in experiment.measures
    }
    alike = scenarios[0] == scenarios[1] and isinstance(experiment.expectation, Proportion)
    judged = CANNOT_TEST if alike else verdict(experiment, values)
    return Finding(experiment, start, MappingProxyType(values), judged)


def verdict(experiment: Experiment, values: Outcomes) -> str:
    """One of `VERDICTS`; what cannot be said, or has nothing to compare, cannot be tested."""
    if experiment.expectation is None:
        return CANNOT_TEST
    holds = experiment.expectation.holds(experiment.measure, values)
    return CANNOT_TEST if holds is None else AGREES if holds else DISAGREES


@dataclass(frozen=True)
class ClaimQuestion:
    """Experiments to run one after the other, from one night."""

    experiments: tuple[Experiment, ...]
    start: Parameters

    def answers(self) -> Iterator[tuple[Finding, ...]]:
        """The findings so far, one more each time."""
        runs: dict[Parameters, Run] = {}

        def computed(parameters: Parameters) -> Run:
            if parameters not in runs:
                runs[parameters] = run(parameters)
            return runs[parameters]

        findings: tuple[Finding, ...] = ()
        for experiment in self.experiments:
            findings = (*findings, find(experiment, self.start, computed))
            yield findings
