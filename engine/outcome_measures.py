"""How a night turned out: one table of every measure of a whole night, by name.

Maps, sweeps, tables and claims name a measure and look it up here, so that each has one name, one
unit and one meaning everywhere. None of them needs the accounts at every row.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from engine.assets import ALT, ASSETS, LIQUID_STAKING_TOKENS, TOKENS, USDE
from engine.measures import (
    discount,
    equity_lost,
    highest_token_gain,
    lowest_leverage_wiped_out,
    total_adl_notional,
    total_bad_debt,
    total_forced_sales,
    worst_fall,
    worst_fall_minute,
)
from engine.night import Run

FAR_OFF_PEG = 0.10
"""Discount from which a token's peg counts as broken: the cliff."""

FEEDS_ITSELF = 1.0
"""Spiral gain above which a fall makes a larger one."""


@dataclass(frozen=True)
class Measure:
    """One figure of a whole night.

    Attributes
    ----------
    name : snake_case, the key in `MEASURES`.
    label, meaning : what a reader sees.
    unit : "share", "USD bn", "min" (after 20:50 UTC), "x" (leverage), or "" for a pure number.
    figure : the measure of a run; NaN where it has no value.
    asset : the asset it is about; None if it is about the whole market.
    threshold : the level that means something (a broken peg, a spiral); None if none does.
    """

    name: str
    label: str
    unit: str
    meaning: str
    figure: Callable[[Run], float]
    asset: int | None = None
    threshold: float | None = None


def insurance_fund_left(run: Run) -> float:
    """What is left of the insurance fund at the end, USD bn."""
    return float(run.insurance_fund[-1])


def lowest_alt_leverage(run: Run) -> float:
    """Lowest visible leverage of an altcoin long that was taken over; NaN if none was."""
    lowest = lowest_leverage_wiped_out(run, ALT)
    return math.nan if lowest is None else lowest


def measure(name: str) -> Measure:
    """The measure of that name; ValueError if there is none."""
    if name not in MEASURES:
        raise ValueError(f"measure must be one of {', '.join(MEASURES)}, got {name!r}")
    return MEASURES[name]


def _called(asset: int) -> str:
    return "USDe" if asset == USDE else ASSETS[asset]


def _falls() -> Iterator[Measure]:
    for asset, ticker in enumerate(ASSETS):
        yield Measure(
            f"{ticker.lower()}_fall",
            f"Worst fall of {_called(asset)}",
            "share",
            f"1 minus the lowest price of {_called(asset)}, relative to the start.",
            partial(worst_fall, asset=asset),
            asset,
        )


def _discounts() -> Iterator[Measure]:
    for asset in TOKENS:
        coin = LIQUID_STAKING_TOKENS.get(asset)
        peg = "one dollar" if coin is None else ASSETS[coin]
        yield Measure(
            f"{ASSETS[asset].lower()}_discount",
            f"Worst discount of {_called(asset)}",
            "share",
            f"How far {_called(asset)} fell below {peg} at the worst moment.",
            partial(discount, asset=asset),
            asset,
            FAR_OFF_PEG,
        )


def _lows() -> Iterator[Measure]:
    for asset, ticker in enumerate(ASSETS):
        yield Measure(
            f"{ticker.lower()}_low_minute",
            f"Time of the low of {_called(asset)}",
            "min",
            f"When {_called(asset)} first stood at its lowest price; 0 if it never fell.",
            partial(worst_fall_minute, asset=asset),
            asset,
        )


_MARKET = (
    Measure(
        "forced_sales", "Forced sales", "USD bn",
        "Everything sold by force over the night, hedgers included, at the prices got.",
        total_forced_sales,
    ),
    Measure(
        "adl_notional", "Auto-deleveraging", "USD bn",
        "Winning positions closed because the insurance fund was short.",
        total_adl_notional,
    ),
    Measure(
        "bad_debt", "Bad debt", "USD bn",
        "Losses that neither sales nor the insurance fund paid.",
        total_bad_debt,
    ),
    Measure(
        "equity_lost", "Own money lost", "USD bn",
        "Own money and margin added, less what is left of it at the end.",
        equity_lost,
    ),
    Measure(
        "insurance_fund_left", "Insurance fund left", "USD bn",
        "What is left of the insurance fund at the end.",
        insurance_fund_left,
    ),
    Measure(
        "highest_token_gain", "Highest spiral gain", "",
        "The highest spiral gain of WBETH, BNSOL or USDe: above 1 a fall makes a larger one.",
        highest_token_gain,
        threshold=FEEDS_ITSELF,
    ),
    Measure(
        "lowest_alt_leverage", "Most careful ALT long lost", "x",
        "The lowest visible leverage of an altcoin long that was wiped out.",
        lowest_alt_leverage,
        asset=ALT,
    ),
)  # fmt: skip

MEASURES: Mapping[str, Measure] = MappingProxyType(
    {entry.name: entry for entry in (*_discounts(), *_falls(), *_MARKET, *_lows())}
)
"""Every measure by name, in the order in which lists show them."""
