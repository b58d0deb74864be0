"""The night itself: `run` and `run_many`.

Both are the same arithmetic over blocks of worlds, with the worlds along one axis; the step below
follows the model page line by line.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from numbers import Real

import numpy as np

from engine.accounts import columns, open_accounts
from engine.circuit_breaker import CircuitBreaker
from engine.liquidation import LiquidationDesk
from engine.margin import FURTHER_FALL, MarginDesk, Near, index_prices
from engine.market_makers import MarketMakers
from engine.night import NIGHT, Record, Run
from engine.order_book import OrderBooks, fair_values, redemption_values
from engine.parameters import CUTS, Parameters

MODEL_VERSION = 1
"""Version of the model page that this engine follows."""

BLOCK = 64
"""Worlds computed side by side: their account arrays together still fit a core's cache."""


def run(parameters: Parameters, step: float = 0.25, accounts: bool = False) -> Run:
    """Compute one whole night.

    Parameters
    ----------
    parameters : the settings.
    step : time step in minutes; must divide the night of 120 min.
    accounts : keep every account at every row; the measures "at any moment" need it.

    Raises
    ------
    ValueError : if `step` does not divide the night.
    """
    return run_many([parameters], step, accounts)[0]


def run_many(
    worlds: Sequence[Parameters], step: float = 0.25, accounts: bool = False
) -> Sequence[Run]:
    """Compute many nights in one vectorised pass; each equals `run` of its parameters."""
    check_step(step)
    worlds = list(worlds)
    runs: list[Run] = []
    for first in range(0, len(worlds), BLOCK):
        runs += _Block(worlds[first : first + BLOCK], step, accounts).compute()
    return runs


def check_step(step: float) -> None:
    """ValueError unless the step is a positive number of minutes that divides the night."""
    rule = f"step must be a positive number of minutes that divides {NIGHT:g} min"
    if not isinstance(step, Real) or isinstance(step, bool) or not 0 < step <= NIGHT:
        raise ValueError(f"{rule}, got {step!r}")
    if not math.isclose(NIGHT / step, round(NIGHT / step), rel_tol=1e-9):
        raise ValueError(f"{rule}, got {step!r}")


class _Block:
    """Some worlds computed side by side."""

    def __init__(self, worlds: list[Parameters], step: float, accounts: bool) -> None:
        self._parameters = worlds
        settings = columns(worlds)
        cut = {name: np.array([name in world.cuts for world in worlds]) for name in CUTS}
        opening = open_accounts(worlds)

        self.record = Record(len(worlds), step, accounts)
        minutes = self.record.minutes
        self._fair = fair_values(settings, minutes)
        self._books = OrderBooks(settings, self._fair, ~cut["impact"], step)
        self._makers = MarketMakers(settings, cut["makers"], minutes, step)
        self._breaker = CircuitBreaker(settings, step)
        self._margin = MarginDesk(settings, opening, step)
        self._desk = LiquidationDesk(settings, opening, ~cut["sale"], step)

        self._redemption_weight = np.array([[world.redemption_weight] for world in worlds])
        self._redeems = bool(self._redemption_weight.any())
        self._takes_over, self._deleverages = ~cut["takeover"], ~cut["adl"]
        capacity = np.where(cut["overload"], np.inf, settings.venue_capacity)
        with np.errstate(invalid="ignore"):  # no limit to what nobody asks for
            self._served = capacity * opening.own_money.sum(axis=1)
        self._load = np.zeros_like(self.record.access)
        self._got = np.zeros_like(self.record.forced_sales)
        self.record.insurance_fund[:] = self._desk.fund
        self._first_reserve = self._margin.reserve.copy()

    def compute(self) -> list[Run]:
        """Step through the night and cut it into runs."""
        with np.errstate(divide="ignore", invalid="ignore", under="ignore", over="ignore"):
            first = self._pass_calm()
            for row in range(first, self.record.steps):
                self._keep_balances(row)
                self._step(row)
            self._end()
        return self.record.runs(self._parameters)

    def _end(self) -> None:
        """The last state, and what follows for all steps at once."""
        record, last = self.record, self.record.steps
        self._keep_balances(last)
        self._books.mark(last, record.prices[last])
        record.book_gap[last] = self._books.gap
        record.redemption_values = redemption_values(self._fair, record.prices)
        record.access[:] = np.fmin(1.0, self._served / self._load)
        record.forced_sales *= self._got
        record.hedge_sales *= self._got
        topped_up = self._first_reserve - self._margin.reserve
        record.topped_up = topped_up.reshape(record.topped_up.shape)

    def _pass_calm(self) -> int:
        """Fill the rows before anything happens, all like the first; the row after them."""
        record, books = self.record, self._books
        stirring = (self._fair != 1).any(axis=(1, 2)) | self._makers.outage.any(axis=1)
        calm = int(stirring.argmax()) if stirring.any() else record.steps
        calm = min(calm, record.steps)
        books.mark(0, record.prices[0])
        books.quote(self._makers.withdrawn, record.depth[0])
        if self._margin.review(self._index(record.prices[0])).account.size:
            return 0
        self._keep_balances(0)
        record.repeat_first(calm)
        return calm

    def _step(self, row: int) -> None:
        record, books, makers, desk = self.record, self._books, self._makers, self._desk
        prices, depth = record.prices[row], record.depth[row]
        record.book_gap[row] = books.gap

        books.mark(row, prices)
        trading = self._breaker.trading()
        books.quote(makers.withdrawn, depth)
        near = self._margin.review(self._index(prices))
        if near.account.size:
            self._call_margin(row, near, trading)
            self._take_over(row, near, trading, prices)
            record.spiral_gain[row] = self._margin.would_fail(near) / (FURTHER_FALL * depth)
        else:
            self._load[row] = desk.owing_money
        moved = self._liquidate(row, trading, prices, depth)
        books.refill(moved)

        fall = makers.worst_fall(row, record.prices)
        makers.react(row, fall, trading)
        self._breaker.watch(fall, trading)
        record.withdrawn[row] = makers.withdrawn
        if self._breaker.fitted:
            record.halted[row] = ~trading

    def _index(self, prices: np.ndarray) -> np.ndarray:
        """The prices at which the venue counts collateral."""
        if not self._redeems:
            return prices
        redeemed = redemption_values(np.ones_like(prices), prices)
        return index_prices(prices, redeemed, self._redemption_weight)

    def _call_margin(self, row: int, near: Near, trading: np.ndarray) -> None:
        """Owners of called accounts pay what an overloaded venue lets through."""
        called = self._margin.called(near)
        load = self._margin.own_money(near, called) + self._desk.owing_money
        access = np.fmin(1.0, self._served / load)
        self._load[row] = load
        if np.count_nonzero(called):
            requests = self._margin.top_up(near, called, access, trading)
            self.record.top_ups[row] = requests.paid
            self.record.top_ups_refused[row] = requests.refused

    def _take_over(self, row: int, near: Near, trading: np.ndarray, prices: np.ndarray) -> None:
        """Accounts that no longer cover their debt go to the liquidation desk."""
        taken = self._margin.take_over(near, trading & self._takes_over)
        if taken.size:
            self.record.taken_over[row] = self._desk.seize(taken, self._margin.debt[taken], prices)

    def _liquidate(
        self, row: int, trading: np.ndarray, prices: np.ndarray, depth: np.ndarray
    ) -> np.ndarray | None:
        """Deleverage, sell, write off; the log-price by which each book moved."""
        record, desk = self.record, self._desk
        if not desk.busy:
            return None
        desk.appraise(prices)
        deleveraging = desk.auto_deleverage(prices, trading & self._deleverages)
        if deleveraging:
            record.adl_notional[row] = deleveraging.notional
            record.adl_debt[row] = deleveraging.debt
        units, hedges = desk.offer(trading)
        moved, got = self._books.sell(units, depth, prices)
        record.forced_sales[row], record.hedge_sales[row] = units, hedges  # priced at the end
        self._got[row] = got
        record.repaid[row] = desk.settle(got)
        written_off = desk.write_off()
        if written_off:
            record.written_off[row], unpaid = written_off
            record.bad_debt[row:] += unpaid
            record.insurance_fund[row:] = desk.fund
        desk.close_finished(self._margin.debt)
        return moved

    def _keep_balances(self, row: int) -> None:
        """Write every account's balances into the record, if it wants those of this row."""
        record, desk = self.record, self._desk
        if row not in record.balance_rows:
            return
        kept = record.balance_rows.index(row)
        desk.report(self._margin.debt)
        record.x[kept], record.y[kept], record.d[kept] = desk.x, desk.y, self._margin.debt
        record.in_liquidation[kept] = desk.in_liquidation
