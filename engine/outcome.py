"""What a night came to: its measures as one value, small enough to keep many."""

from __future__ import annotations

from dataclasses import dataclass

from engine.assets import ALT, ASSETS, LIQUID_STAKING_TOKENS
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


@dataclass(frozen=True)
class Outcome:
    """Measures of one night, as `engine.measures` defines them.

    Attributes
    ----------
    worst_falls, worst_fall_minutes : for each of `engine.ASSETS`, as shares and minutes.
    discounts : for each of `LIQUID_STAKING_TOKENS`, in their order, as shares. USDe's is its
        worst fall.
    forced_sales, adl_notional, bad_debt, equity_lost : USD bn over the whole night.
    highest_gain : of the three token books.
    lowest_leverage_wiped_out : among ALT perpetuals; None if none was taken over.
    """

    worst_falls: tuple[float, ...]
    worst_fall_minutes: tuple[float, ...]
    discounts: tuple[float, ...]
    forced_sales: float
    adl_notional: float
    bad_debt: float
    equity_lost: float
    highest_gain: float
    lowest_leverage_wiped_out: float | None


def outcome(run: Run) -> Outcome:
    """The measures of a run."""
    books = range(len(ASSETS))
    return Outcome(
        worst_falls=tuple(worst_fall(run, asset) for asset in books),
        worst_fall_minutes=tuple(worst_fall_minute(run, asset) for asset in books),
        discounts=tuple(discount(run, token) for token in LIQUID_STAKING_TOKENS),
        forced_sales=total_forced_sales(run),
        adl_notional=total_adl_notional(run),
        bad_debt=total_bad_debt(run),
        equity_lost=equity_lost(run),
        highest_gain=highest_token_gain(run),
        lowest_leverage_wiped_out=lowest_leverage_wiped_out(run, ALT),
    )
