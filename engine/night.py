"""What a computed night holds: states at every row, flows of every step.

A `Run` is a value. Playing, stepping back, comparing and undoing are cursors over its arrays;
leverage, worst falls and the like are functions of it (`engine.measures`).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from engine.accounts import ACCOUNTS
from engine.assets import ASSETS
from engine.parameters import Parameters

NIGHT = 120.0
"""Length of the night in minutes after 20:50 UTC."""

_STATES = ("prices", "book_gap")
_FLOWS_BY_ASSET = ("depth", "spiral_gain", "forced_sales", "hedge_sales")
_FLOWS = (
    "withdrawn",
    "taken_over",
    "adl_notional",
    "adl_debt",
    "top_ups",
    "top_ups_refused",
    "repaid",
    "written_off",
    "insurance_fund",
    "bad_debt",
)
_BALANCES = ("x", "y", "d")


@dataclass(frozen=True, eq=False)
class Run:
    """One night, from 20:50 UTC on. Arrays are read-only.

    Rows of a state are taken before their step, so states have one row more than flows: 481 and
    480 at the usual step. Money is in USD bn, prices are relative to the start, minutes count
    from 20:50 UTC. Assets come in the order of `engine.ASSETS`.

    Attributes
    ----------
    parameters, step : what was run, and the time step in minutes.
    minutes : (rows,) time of each state.
    prices, redemption_values : (rows, 7) market price; value without the asset's own book.
    book_gap : (rows, 7) log-price that sales have eaten and nobody refilled yet, 0 to 12.
    withdrawn : (steps,) share of their quotes that makers have pulled, after the step.
    access : (steps,) share of requests that get through; 1 = the venue keeps up.
    halted : (steps,) whether the breaker halted the step.
    depth : (steps, 7) bids left, USD bn per unit of log-price.
    spiral_gain : (steps, 7) fall of the book that a further small fall would force, over that fall.
    forced_sales, hedge_sales : (steps, 7) at the prices got; hedgers' part of it.
    taken_over : (steps,) value at market of the accounts seized.
    adl_notional, adl_debt : (steps,) positions and debt given up in auto-deleveraging.
    top_ups, top_ups_refused : (steps,) margin paid in; margin wished but not let through.
    repaid, written_off : (steps,) debt repaid from sales; debt written off.
    insurance_fund : (steps,) after the step.
    bad_debt : (steps,) so far: written off beyond the fund.
    x, y, d : (2 or rows, 128) collateral units, USDe units, debt of each account, family by
        family: first and last row, or every row if the run was asked for accounts.
    in_liquidation : same shape, whether the venue has taken the account over.
    topped_up : (128,) margin each account paid in over the night.
    """

    parameters: Parameters
    step: float
    minutes: np.ndarray
    prices: np.ndarray
    redemption_values: np.ndarray
    book_gap: np.ndarray
    withdrawn: np.ndarray
    access: np.ndarray
    halted: np.ndarray
    depth: np.ndarray
    spiral_gain: np.ndarray
    forced_sales: np.ndarray
    hedge_sales: np.ndarray
    taken_over: np.ndarray
    adl_notional: np.ndarray
    adl_debt: np.ndarray
    top_ups: np.ndarray
    top_ups_refused: np.ndarray
    repaid: np.ndarray
    written_off: np.ndarray
    insurance_fund: np.ndarray
    bad_debt: np.ndarray
    x: np.ndarray
    y: np.ndarray
    d: np.ndarray
    in_liquidation: np.ndarray
    topped_up: np.ndarray

    @property
    def has_accounts(self) -> bool:
        """Whether the accounts are held at every row, not only at both ends."""
        return len(self.x) == len(self.minutes)

    def row_at(self, minute: float) -> int:
        """The last row at or before a minute of the night; ValueError outside it."""
        if not 0 <= minute <= NIGHT:
            raise ValueError(f"minute must lie between 0 and {NIGHT:g} min, got {minute!r}")
        return min(int(minute / self.step + 1e-9), len(self.minutes) - 1)

    def flow_row(self, row: int) -> int:
        """The step that starts at a row; the last step for the last row."""
        return min(row, len(self.withdrawn) - 1)


class Record:
    """The arrays of a block of worlds while it is computed: rows first, then worlds."""

    prices: np.ndarray
    book_gap: np.ndarray
    depth: np.ndarray
    spiral_gain: np.ndarray
    forced_sales: np.ndarray
    hedge_sales: np.ndarray
    withdrawn: np.ndarray
    access: np.ndarray
    taken_over: np.ndarray
    adl_notional: np.ndarray
    adl_debt: np.ndarray
    top_ups: np.ndarray
    top_ups_refused: np.ndarray
    repaid: np.ndarray
    written_off: np.ndarray
    insurance_fund: np.ndarray
    bad_debt: np.ndarray
    x: np.ndarray
    y: np.ndarray
    d: np.ndarray

    def __init__(self, worlds: int, step: float, accounts: bool) -> None:
        self.step = step
        self.steps = round(NIGHT / step)
        self.minutes = np.arange(self.steps + 1) * step
        for name in _STATES:
            setattr(self, name, np.zeros((self.steps + 1, worlds, len(ASSETS))))
        for name in _FLOWS_BY_ASSET:
            setattr(self, name, np.zeros((self.steps, worlds, len(ASSETS))))
        for name in _FLOWS:
            setattr(self, name, np.zeros((self.steps, worlds)))
        self.access = np.ones((self.steps, worlds))
        self.halted = np.zeros((self.steps, worlds), dtype=bool)
        self.balance_rows = range(self.steps + 1) if accounts else (0, self.steps)
        for name in _BALANCES:
            setattr(self, name, np.zeros((len(self.balance_rows), worlds * ACCOUNTS)))
        self.in_liquidation = np.zeros((len(self.balance_rows), worlds * ACCOUNTS), dtype=bool)
        self.topped_up = np.zeros((worlds, ACCOUNTS))
        self.redemption_values = np.zeros(0)

    def repeat_first(self, rows: int) -> None:
        """Fill so many rows like the first: prices, depth, and balances where each row has some."""
        kept = [self.prices, self.depth]
        if len(self.balance_rows) > self.steps:
            kept += [getattr(self, name) for name in (*_BALANCES, "in_liquidation")]
        for by_row in kept:
            by_row[:rows] = by_row[0]

    def runs(self, worlds: list[Parameters]) -> list[Run]:
        """One read-only Run for each world."""
        for name in (*_BALANCES, "in_liquidation"):
            by_account = getattr(self, name).reshape(-1, len(worlds), ACCOUNTS)
            setattr(self, name, by_account)
        by_row = (
            *_STATES, *_FLOWS_BY_ASSET, *_FLOWS, *_BALANCES,
            "redemption_values", "access", "halted", "in_liquidation",
        )  # fmt: skip
        for name in (*by_row, "topped_up", "minutes"):
            getattr(self, name).flags.writeable = False
        return [
            Run(
                parameters=world,
                step=self.step,
                minutes=self.minutes,
                topped_up=self.topped_up[number],
                **{name: getattr(self, name)[:, number] for name in by_row},
            )
            for number, world in enumerate(worlds)
        ]
