"""The settings of a night: each declared once, with everything that is known about it.

Defaults reproduce the venue of 10-11 October 2025; where they are estimates
rather than public figures, `source` says so.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from engine.assets import ASSETS
from engine.declaration import Declaration, declare
from engine.parameter_error import ParameterError

CUTS = ("takeover", "sale", "impact", "token_mark", "makers", "overload", "adl")
"""Links of the machine that `Parameters.cuts` can switch off."""

_CALIBRATED = "Estimate, fitted to the public lows of the night"
_CHOICE = "A choice of this model"


@dataclass(frozen=True, kw_only=True)
class Parameters:
    """One night's settings: a frozen value; change it with `dataclasses.replace`.

    Every field lists its default, unit, range, meaning and source in its declaration
    (`Parameters.declarations()`). Raises ParameterError, naming field, rule, unit and value, for a
    number out of range, NaN, a wrong type or a tuple of the wrong length. Nothing is clamped.
    """

    loop_depth: float = declare(
        5.0, 0, 10, 0.5,
        unit="loops",
        label="Loop depth",
        meaning="How often the borrowed USDT is turned into USDe, pledged and borrowed against"
        " again. 0 is no loop at all; a fraction is a last loop done in part.",
        source="3.5x on loans and 5x on margin were common (benmo.eth)",
        group="Loops",
    )  # fmt: skip
    lst_collateral_ratio: float = declare(
        0.78, 0, 0.90, 0.01,
        label="LST collateral ratio",
        meaning="Dollars lent per dollar of WBETH or BNSOL pledged. At parity a liquid staking"
        " token borrows as much as the coin it stands for.",
        source="Loans of 78 % at the start (4E Labs)",
        group="Collateral ratios",
    )  # fmt: skip
    market_maker_withdrawal: float = declare(
        0.95, 0, 1, 0.01,
        label="Market maker withdrawal",
        meaning="Share of their quotes that market makers pull once they leave.",
        source="Estimate; one altcoin's 1 % depth fell by 98 % (YQ / Coinwatch)",
        group="Market makers",
    )  # fmt: skip
    shock: float = declare(
        0.085, 0, 0.30, 0.005,
        label="Size of the shock",
        meaning="Fall of BTC's fair value on the news alone. The other coins fall by their beta.",
        source=_CALIBRATED,
        group="Macro shock",
    )  # fmt: skip
    shock_start: float = declare(
        22, 0, 60, 1,
        unit="min",
        label="Shock begins",
        meaning="When the news hits, in minutes after 20:50 UTC.",
        source="Steep leg from 21:12 UTC; the slow drift before it is left out",
        group="Macro shock",
    )  # fmt: skip
    shock_duration: float = declare(
        6, 1, 60, 1,
        unit="min",
        label="Shock lasts",
        meaning="How long fair value takes to fall all the way.",
        source=_CALIBRATED,
        group="Macro shock",
    )  # fmt: skip
    beta: tuple[float, ...] = declare(
        (1.0, 1.25, 1.4, 2.0), 0, 4, 0.05,
        label="Beta",
        meaning="How strongly fair value answers the shock: the exponent on (1 - shock).",
        source=_CALIBRATED,
        group="Macro shock",
        parts=ASSETS[:4],
    )  # fmt: skip
    coin_collateral_ratio: float = declare(
        0.78, 0, 0.90, 0.01,
        label="Coin collateral ratio",
        meaning="Dollars lent per dollar of BTC, ETH or SOL pledged.",
        source="Loans of 78 % at the start (4E Labs)",
        group="Collateral ratios",
    )  # fmt: skip
    alt_collateral_ratio: float = declare(
        0.45, 0, 0.70, 0.01,
        label="Altcoin collateral ratio",
        meaning="Dollars lent per dollar of altcoins pledged.",
        source=_CALIBRATED,
        group="Collateral ratios",
    )  # fmt: skip
    usde_collateral_ratio: float = declare(
        0.905, 0, 0.92, 0.005,
        label="USDe collateral ratio",
        meaning="Dollars lent per dollar of USDe pledged: how much of a loop the next one keeps.",
        source=_CALIBRATED,
        group="Collateral ratios",
    )  # fmt: skip
    coin_threshold: float = declare(
        0.91, 0.5, 1, 0.01,
        label="Coin and LST threshold",
        meaning="Weight of native coins and liquid staking tokens in the margin test.",
        source="Loans liquidated at 91 % (4E Labs)",
        group="Margin test",
    )  # fmt: skip
    alt_threshold: float = declare(
        0.73, 0.5, 1, 0.01,
        label="Altcoin threshold",
        meaning="Weight of altcoins in the margin test.",
        source=_CALIBRATED,
        group="Margin test",
    )  # fmt: skip
    usde_threshold: float = declare(
        0.92, 0.5, 1, 0.01,
        label="USDe threshold",
        meaning="Weight of USDe in the margin test.",
        source=_CALIBRATED,
        group="Margin test",
    )  # fmt: skip
    utilisation_low: float = declare(
        0.87, 0, 1, 0.01,
        label="Most careful looper",
        meaning="Share of the loan on offer that the most careful looper takes.",
        source=_CALIBRATED,
        group="Loops",
    )  # fmt: skip
    utilisation_high: float = declare(
        0.99, 0, 1, 0.01,
        label="Most daring looper",
        meaning="Share of the loan on offer that the most daring looper takes; at least the most"
        " careful one's.",
        source=_CALIBRATED,
        group="Loops",
    )  # fmt: skip
    loop_capital: tuple[float, ...] = declare(
        (0.02, 0.08, 0.07, 5.0), 0, 20, 0.01,
        unit="USD bn",
        label="Loop capital",
        meaning="Own money in loops from BTC, WBETH and BNSOL, and in one-step loans on dormant"
        " altcoins.",
        source=_CALIBRATED,
        group="Loops",
        parts=("BTC", "WBETH", "BNSOL", "ALT"),
    )  # fmt: skip
    loop_capital_scale: float = declare(
        1, 0, 8, 0.1,
        label="Loop capital, scale",
        meaning="Multiplies all four loop capitals: how many people did it.",
        source=_CHOICE,
        group="Loops",
    )  # fmt: skip
    perp_capital: tuple[float, ...] = declare(
        (3.2, 2.9, 0.85, 8.4), 0, 50, 0.05,
        unit="USD bn",
        label="Perpetual capital",
        meaning="Own money in long perpetuals.",
        source=_CALIBRATED,
        group="Perpetuals",
        parts=ASSETS[:4],
    )  # fmt: skip
    median_leverage: float = declare(
        2.5, 1, 20, 0.1,
        label="Median leverage",
        meaning="Visible leverage of the median dollar in perpetuals.",
        source=_CALIBRATED,
        group="Perpetuals",
    )  # fmt: skip
    leverage_dispersion: float = declare(
        0.72, 0, 1.5, 0.01,
        label="Leverage dispersion",
        meaning="Spread of log leverage across perpetuals; 0 gives everybody the median.",
        source=_CALIBRATED,
        group="Perpetuals",
    )  # fmt: skip
    usde_margin_share: float = declare(
        0.17, 0, 1, 0.01,
        label="USDe in margin",
        meaning="Share of perpetual margin held as USDe instead of cash.",
        source=_CALIBRATED,
        group="Perpetuals",
    )  # fmt: skip
    depth: tuple[float, ...] = declare(
        (45.0, 35.0, 10.5, 32.0, 0.21, 0.24, 9.2), 0.01, 1000, 0.01,
        unit="USD bn",
        label="Depth",
        meaning="Bids per unit of log-price before anyone leaves: 100 times the usual 1 % depth.",
        source="Estimate, fitted to the public lows; least certain for the three small books",
        group="Order book",
        parts=ASSETS,
    )  # fmt: skip
    maker_share: tuple[float, ...] = declare(
        (0.37, 0.44, 0.58, 0.76, 0.95, 0.955, 0.95), 0, 0.99, 0.005,
        label="Makers' share",
        meaning="Part of the depth quoted by market makers: what can leave.",
        source=_CALIBRATED,
        group="Order book",
        parts=ASSETS,
    )  # fmt: skip
    refill: tuple[float, ...] = declare(
        (10.0, 10.0, 10.0, 14.0, 8.5, 8.5, 8.5), 0.5, 240, 0.5,
        unit="min",
        label="Refill time",
        meaning="Time in which a hole in the book closes by 63 %; larger is slower.",
        source=_CALIBRATED,
        group="Order book",
        parts=ASSETS,
    )  # fmt: skip
    maker_trigger: float = declare(
        0.11, 0.005, 0.5, 0.005,
        label="Makers' trigger",
        meaning="Makers leave when any price fell by more than this within their window.",
        source=_CALIBRATED,
        group="Market makers",
    )  # fmt: skip
    maker_window: float = declare(
        10, 1, 60, 1,
        unit="min",
        label="Makers' window",
        meaning="The stretch over which makers and the breaker measure a fall.",
        source=_CHOICE,
        group="Market makers",
    )  # fmt: skip
    maker_leave: float = declare(
        3.7, 0.25, 60, 0.1,
        unit="min",
        label="Time to leave",
        meaning="Time constant with which makers pull their quotes; larger is slower.",
        source=_CALIBRATED,
        group="Market makers",
    )  # fmt: skip
    maker_return: float = declare(
        23, 0.25, 240, 1,
        unit="min",
        label="Time to return",
        meaning="Time constant with which makers come back; larger is slower.",
        source=_CALIBRATED,
        group="Market makers",
    )  # fmt: skip
    outage_start: float = declare(
        20, 0, 120, 1,
        unit="min",
        label="Outage begins",
        meaning="When an API failure throws the makers out, in minutes after 20:50 UTC.",
        source="The essay gives two readings of why they left: risk controls or a failing API",
        group="Market makers",
    )  # fmt: skip
    outage_duration: float = declare(
        0, 0, 120, 1,
        unit="min",
        label="Outage lasts",
        meaning="For how long the makers are thrown out, whatever prices do. 0: no outage.",
        source=_CHOICE,
        group="Market makers",
    )  # fmt: skip
    loan_liquidation_time: float = declare(
        7, 0.25, 120, 0.25,
        unit="min",
        label="Loan liquidation time",
        meaning="Time constant with which the venue sells off seized loans; larger is slower.",
        source="Estimate; about an hour from takeover to the end, says the essay",
        group="Liquidation",
    )  # fmt: skip
    perp_liquidation_time: float = declare(
        1, 0.25, 120, 0.25,
        unit="min",
        label="Perpetual liquidation time",
        meaning="Time constant with which the venue sells off seized perpetuals.",
        source=_CALIBRATED,
        group="Liquidation",
    )  # fmt: skip
    insurance_fund: float = declare(
        0.5, 0, 5, 0.05,
        unit="USD bn",
        label="Insurance fund",
        meaning="Pays what liquidations leave unpaid; when it is short, winners are closed (ADL).",
        source="Estimate; the largest venue's fund fell from 1.23 to 1.04 (10x Research)",
        group="Liquidation",
    )  # fmt: skip
    hedged_share: float = declare(
        0.9, 0, 1, 0.01,
        label="Hedged shorts",
        meaning="Share of auto-deleveraged shorts that were hedges, whose owners then sell the"
        " coin they had hedged.",
        source=_CALIBRATED,
        group="Liquidation",
    )  # fmt: skip
    hedge_unwind_time: float = declare(
        3, 0.25, 60, 0.25,
        unit="min",
        label="Hedge unwind time",
        meaning="Time constant of that sale.",
        source=_CALIBRATED,
        group="Liquidation",
    )  # fmt: skip
    venue_capacity: float = declare(
        0.06, 0.001, 1, 0.005,
        label="Venue capacity",
        meaning="Share of all traders' money the venue can serve at once; above it requests fail.",
        source="Estimate; Binance concedes about 10 % rejections, one firm saw 106 min of errors",
        group="Venue",
    )  # fmt: skip
    top_up_reserve: float = declare(
        0.3, 0, 1, 0.01,
        label="Spare cash",
        meaning="Cash traders can still add as margin, as a share of their own money.",
        source=_CALIBRATED,
        group="Venue",
    )  # fmt: skip
    margin_call: float = declare(
        1.05, 1, 2, 0.01,
        label="Margin call",
        meaning="Health below which traders add their spare cash.",
        source="Portfolio margin fails under uniMMR 1.05",
        group="Venue",
    )  # fmt: skip
    top_up_time: float = declare(
        3, 0.25, 60, 0.25,
        unit="min",
        label="Top-up time",
        meaning="Time constant with which they add it.",
        source=_CALIBRATED,
        group="Venue",
    )  # fmt: skip
    redemption_index: float = declare(
        0, 0, 1, 0.01,
        label="Redemption index",
        meaning="How the venue prices WBETH, BNSOL and USDe as collateral: 0 by its own book,"
        " 1 by what redeeming them gives.",
        source="Own-book weights before, redemption value afterwards (Binance)",
        group="Venue",
    )  # fmt: skip
    breaker_drop: float = declare(
        0, 0, 0.5, 0.01,
        label="Circuit breaker",
        meaning="A fall of more than this within the makers' window halts trading and"
        " liquidation. 0: no breaker.",
        source="The venue had none, says the essay",
        group="Venue",
    )  # fmt: skip
    halt_duration: float = declare(
        15, 0.25, 120, 0.25,
        unit="min",
        label="Halt lasts",
        meaning="How long a halt of the breaker lasts.",
        source=_CHOICE,
        group="Venue",
    )  # fmt: skip
    cuts: frozenset[str] = frozenset()
    """Links switched off, names out of `CUTS`."""

    def __post_init__(self) -> None:
        for name, declaration in self.declarations().items():
            object.__setattr__(self, name, declaration.checked(getattr(self, name)))
        if self.utilisation_high < self.utilisation_low:
            name, low = "utilisation_high", f"{self.utilisation_low:g}"
            facts = {"name": name, "low": low, "got": repr(self.utilisation_high)}
            raise ParameterError(name, "order", facts)
        if not isinstance(self.cuts, frozenset) or not self.cuts <= set(CUTS):
            got = sorted(map(str, self.cuts)) if isinstance(self.cuts, frozenset) else self.cuts
            raise ParameterError("cuts", "cuts", {"known": ", ".join(CUTS), "got": repr(got)})

    @classmethod
    @cache
    def declarations(cls) -> dict[str, Declaration]:
        """Every numeric field's declaration by name, in the order of the model page."""
        return {
            entry.name: Declaration(
                name=entry.name, default=entry.default, **entry.metadata["declaration"]
            )
            for entry in dataclasses.fields(cls)
            if "declaration" in entry.metadata
        }

    @property
    def redemption_weight(self) -> float:
        """Weight of redemption value in the index that prices collateral tokens, 0 to 1."""
        return 1.0 if "token_mark" in self.cuts else self.redemption_index

    def changed(self, **values: Any) -> Parameters:
        """The same settings with some replaced; ParameterError for a value that breaks its rule."""
        return dataclasses.replace(self, **values)

    def twin(self) -> Parameters:
        """The same night without hidden leverage: no loops, no USDe in margin."""
        return self.changed(loop_depth=0.0, usde_margin_share=0.0)

    def changes(self) -> Iterator[tuple[str, Any]]:
        """(name, value) of every field that differs from its default, in declared order."""
        for entry in dataclasses.fields(self):
            value = getattr(self, entry.name)
            if value != entry.default:
                yield entry.name, value
