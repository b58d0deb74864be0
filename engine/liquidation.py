"""The liquidation desk: seized accounts, auto-deleveraged, sold and written off.

Seized loans are worked off with a time constant, seized perpetuals with another; proceeds repay
the debt. Losses of perpetuals beyond the insurance fund go to the profitable shorts (ADL), whose
owners then sell the coin they had hedged. What a sold-out account still owes is written off.
Source: fire sales with thresholds (Cont & Schaanning 2017); ADL (Chitra et al. 2025).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np

from engine.accounts import ACCOUNTS, DUST, IS_PERPETUAL, Accounts, slots, summed
from engine.assets import ASSETS, COINS, USDE

SOLD_OUT = 1e-4
"""A seized account is sold out when it is worth less than this share of its own money."""


@dataclass(frozen=True)
class Deleveraging:
    """Auto-deleveraging of one step, USD bn, each (worlds,)."""

    notional: np.ndarray
    debt: np.ndarray


class Seized:
    """The accounts being worked off, side by side in the order of their takeover."""

    _FIELDS = ("account", "x", "y", "debt", "own_money", "speed", "perpetual", "world", "slot")

    def __init__(self) -> None:
        self.account = self.world = self.slot = np.zeros(0, dtype=np.intp)
        self.x = self.y = self.debt = self.own_money = self.speed = np.zeros(0)
        self.perpetual = np.zeros(0, dtype=bool)

    def add(self, **more: np.ndarray) -> None:
        for name in self._FIELDS:
            setattr(self, name, np.concatenate([getattr(self, name), more[name]]))

    def keep(self, mask: np.ndarray) -> None:
        for name in self._FIELDS:
            setattr(self, name, getattr(self, name)[mask])


class LiquidationDesk:
    """Seized accounts and hedges to unwind of a block of worlds."""

    def __init__(
        self, settings: SimpleNamespace, opening: Accounts, sells: np.ndarray, step: float
    ) -> None:
        self._worlds = len(sells)
        self.fund = settings.insurance_fund.copy()
        self.hedges = np.zeros((self._worlds, 4))
        self.x, self.y = opening.collateral.ravel().copy(), opening.usde.ravel().copy()
        self.seized = Seized()
        self.in_liquidation = np.zeros(self.x.size, dtype=bool)
        self._sells = sells
        self._own_money = opening.own_money.ravel()
        self._perpetual = np.tile(IS_PERPETUAL, self._worlds)
        self._slot = slots(self._worlds)
        loan_speed = np.minimum(1.0, step / settings.loan_liquidation_time)[:, None]
        perp_speed = np.minimum(1.0, step / settings.perp_liquidation_time)[:, None]
        self._speed = np.where(IS_PERPETUAL, perp_speed, loan_speed).ravel()
        self._hedge_speed = np.minimum(1.0, step / settings.hedge_unwind_time)[:, None]
        self._hedged_share = settings.hedged_share[:, None]
        self._value = np.zeros(0)

    @property
    def busy(self) -> bool:
        """Whether anything is left to work off."""
        return bool(self.seized.account.size) or bool(self.hedges.any())

    def seize(self, account: np.ndarray, debt: np.ndarray, prices: np.ndarray) -> np.ndarray:
        """Take accounts over from their owners; what they are worth at market, (worlds,)."""
        self.in_liquidation[account] = True
        world = account // ACCOUNTS
        self.seized.add(
            account=account,
            x=self.x[account],
            y=self.y[account],
            debt=debt,
            own_money=self._own_money[account],
            speed=self._speed[account],
            perpetual=self._perpetual[account],
            world=world,
            slot=self._slot[account],
        )
        worth = self.x[account] * prices.ravel()[self._slot[account]]
        worth += self.y[account] * prices[world, USDE]
        return summed(world, worth, self._worlds)

    def owing_money(self) -> np.ndarray:
        """Own money at the start of the seized accounts that still owe, (worlds,)."""
        return self._by_world(self.seized.own_money * self._owing())

    def appraise(self, prices: np.ndarray) -> np.ndarray:
        """What each seized account is worth at market prices; later steps go on from it."""
        seized = self.seized
        self._value = seized.x * prices.ravel().take(seized.slot)
        self._value += seized.y * prices[:, USDE].take(seized.world)
        return self._value

    def auto_deleverage(self, prices: np.ndarray, allowed: np.ndarray) -> Deleveraging | None:
        """Losses beyond the fund go to the profitable shorts, with their share of the position."""
        seized = self.seized
        deficit = (seized.debt - self._value) * seized.perpetual
        if not (deficit > 0).any():
            return None
        np.maximum(deficit, 0, out=deficit)
        total = self._by_world(deficit)
        beyond = (total > self.fund) & allowed
        if not beyond.any():
            return None
        share = np.where(beyond, 1 - self.fund / np.where(beyond, total, 1.0), 0.0)
        given_up = share.take(seized.world) * (deficit > 0)
        units = self._by_asset(seized.x * given_up)
        debt = self._by_world(seized.debt * given_up)
        for holding in (seized.x, seized.y, seized.debt, self._value):
            holding *= 1 - given_up
        self.hedges += self._hedged_share * units[:, COINS]
        return Deleveraging((units * prices).sum(axis=1), debt)

    def offer(self, trading: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(fraction each seized account sells, units by book, of which hedges) for this step."""
        seized = self.seized
        selling = trading & self._sells
        fraction = np.fmin(seized.speed, seized.debt / self._value)
        fraction *= self._owing() & selling.take(seized.world)
        units = self._by_asset(seized.x * fraction)
        units[:, USDE] += self._by_world(seized.y * fraction)
        hedges = np.zeros_like(units)
        hedges[:, COINS] = self.hedges * (self._hedge_speed * selling[:, None])
        self.hedges -= hedges[:, COINS]
        return fraction, units + hedges, hedges

    def settle(self, fraction: np.ndarray, got: np.ndarray) -> np.ndarray:
        """Book a sale at the prices got: holdings shrink, proceeds repay debt, (worlds,)."""
        seized = self.seized
        sold_x, sold_y = seized.x * fraction, seized.y * fraction
        proceeds = sold_x * got.ravel().take(seized.slot)
        proceeds += sold_y * got[:, USDE].take(seized.world)
        repaid = np.minimum(proceeds, seized.debt)
        seized.x -= sold_x
        seized.y -= sold_y
        seized.debt -= repaid
        self._value *= 1 - fraction
        return self._by_world(repaid)

    def write_off(self) -> tuple[np.ndarray, np.ndarray]:
        """(debt written off, part of it the fund could not pay), each (worlds,)."""
        seized = self.seized
        lost = self._owing() & (self._value < SOLD_OUT * seized.own_money)
        if not lost.any():
            return np.zeros(self._worlds), np.zeros(self._worlds)
        total = self._by_world(seized.debt * lost)
        paid = np.minimum(self.fund, total)
        self.fund = self.fund - paid
        seized.debt[lost] = 0.0
        return total, total - paid

    def close_finished(self, debt: np.ndarray) -> None:
        """Put accounts aside that can no longer matter; `debt` is every account's."""
        seized = self.seized
        open_ = seized.debt > np.where(seized.perpetual, 0.0, DUST * seized.own_money)
        if not open_.all():
            self.report(debt)
            seized.keep(open_)

    def report(self, debt: np.ndarray) -> None:
        """Write the seized accounts' balances back among all accounts."""
        seized = self.seized
        self.x[seized.account], self.y[seized.account] = seized.x, seized.y
        debt[seized.account] = seized.debt

    def _owing(self) -> np.ndarray:
        return self.seized.debt > DUST * self.seized.own_money

    def _by_world(self, amounts: np.ndarray) -> np.ndarray:
        return summed(self.seized.world, amounts, self._worlds)

    def _by_asset(self, units: np.ndarray) -> np.ndarray:
        flat = summed(self.seized.slot, units, self._worlds * len(ASSETS))
        return flat.reshape(self._worlds, len(ASSETS))
