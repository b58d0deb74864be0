"""Who did it: a night's worst falls split over six causes.

Each cause is switched off by its own settings, and every set of causes is a run: 64 runs for all
six, 32 with the macro shock held on ("amplification"). The Shapley values add up; switching one
cause off at a time does not, for where every link is needed each takes nearly all of the blame.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

import numpy as np

from engine.assets import ASSETS, BNSOL, WBETH
from engine.cascade import run_many
from engine.measures import discount, worst_fall
from engine.night import Run
from engine.parameters import Parameters
from engine.shapley import coalitions, shares_of

SWITCHED_OFF: Mapping[str, Mapping[str, Any]] = MappingProxyType(
    {
        "macro_shock": {"shock": 0.0},
        "visible_leverage": {"median_leverage": 1.0, "leverage_dispersion": 0.0},
        "hidden_leverage": {"loop_depth": 0.0, "usde_margin_share": 0.0},
        "lst_parity": {"lst_collateral_ratio": 0.40},
        "market_maker_withdrawal": {"market_maker_withdrawal": 0.0},
        "venue_design": {"venue_capacity": 1.0, "redemption_index": 1.0},
    }
)
"""Every cause, and the settings without it."""

EVERYTHING = tuple(SWITCHED_OFF)
AMPLIFICATION = tuple(cause for cause in EVERYTHING if cause != "macro_shock")
"""The causes besides the shock, which stays on."""

OUTCOMES = (*ASSETS, "WBETH discount", "BNSOL discount")
"""What is split: the worst fall of each asset, and of the LSTs against their coins."""


@dataclass(frozen=True, eq=False)
class Attribution:
    """A night's outcomes split over causes; arrays (9,) in the order of `OUTCOMES`, as shares.

    Attributes
    ----------
    causes : the causes that were switched on and off.
    whole, none : outcomes with all of these causes, and with none of them.
    shapley : contribution of each cause; together `whole - none`.
    switched_off : what each cause alone would have spared: `whole` less the outcome without it.
    """

    causes: tuple[str, ...]
    whole: np.ndarray
    none: np.ndarray
    shapley: Mapping[str, np.ndarray]
    switched_off: Mapping[str, np.ndarray]


def outcomes(run: Run) -> np.ndarray:
    """Worst fall of each asset and discount of both LSTs, as positive shares, (9,)."""
    falls = [worst_fall(run, asset) for asset in range(len(ASSETS))]
    return np.array([*falls, discount(run, WBETH), discount(run, BNSOL)])


def without(parameters: Parameters, causes: Sequence[str]) -> Parameters:
    """The same night with some causes switched off."""
    changes: dict[str, Any] = {}
    for cause in causes:
        changes |= SWITCHED_OFF[cause]
    return parameters.changed(**changes)


def attribute(parameters: Parameters, causes: Sequence[str] = AMPLIFICATION) -> Attribution:
    """Split the outcomes of a night over causes: one run for each set of them."""
    groups = coalitions(causes)
    worlds = [without(parameters, [c for c in causes if c not in group]) for group in groups]
    results = dict(zip(groups, map(outcomes, run_many(worlds)), strict=True))
    everything = frozenset(causes)
    whole = results[everything]
    return Attribution(
        causes=tuple(causes),
        whole=whole,
        none=results[frozenset()],
        shapley=shares_of(results, causes),
        switched_off={cause: whole - results[everything - {cause}] for cause in causes},
    )
