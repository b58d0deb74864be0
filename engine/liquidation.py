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
    """The accounts being worked off, side by side in the order of their takeover.

    Attributes
    ----------
    account : number of each account, counted through all worlds.
    held : (2, accounts) units of collateral and of USDe.
    debt : USD bn.

    The others never change; they are picked from those of all accounts:

    world : number of the account's world.
    slot : (2, accounts) where the prices of both holdings stand in a flattened (worlds, 7) array.
    own_money, dust, sold_out : at the start; debt and value under which there is none to speak
        of; USD bn.
    speed : share sold in a step.
    perpetual : whether losses beyond the fund go to the shorts.
    """

    world: np.ndarray
    slot: np.ndarray
    own_money: np.ndarray
    dust: np.ndarray
    sold_out: np.ndarray
    speed: np.ndarray
    perpetual: np.ndarray

    def __init__(self, own_money: np.ndarray, speed: np.ndarray) -> None:
        worlds = own_money.size // ACCOUNTS
        world = np.repeat(np.arange(worlds), ACCOUNTS)
        self._all = {
            "world": world,
            "slot": np.stack([slots(worlds), world * len(ASSETS) + USDE]),
            "own_money": own_money,
            "dust": DUST * own_money,
            "sold_out": SOLD_OUT * own_money,
            "speed": speed,
            "perpetual": np.tile(IS_PERPETUAL, worlds),
        }
        self._list(np.zeros(0, dtype=np.intp), np.zeros((2, 0)), np.zeros(0))

    def add(self, account: np.ndarray, held: np.ndarray, debt: np.ndarray) -> None:
        self._list(
            np.concatenate([self.account, account]),
            np.concatenate([self.held, held], axis=1),
            np.concatenate([self.debt, debt]),
        )

    def keep(self, mask: np.ndarray) -> None:
        kept = mask.nonzero()[0]
        self._list(self.account[kept], self.held.take(kept, axis=1), self.debt[kept])

    def _list(self, account: np.ndarray, held: np.ndarray, debt: np.ndarray) -> None:
        self.account, self.held, self.debt = account, held, debt
        for name, of_all in self._all.items():
            setattr(self, name, of_all.take(account, axis=-1))


class LiquidationDesk:
    """Seized accounts and hedges to unwind of a block of worlds."""

    def __init__(
        self, settings: SimpleNamespace, opening: Accounts, sells: np.ndarray, step: float
    ) -> None:
        self._worlds = len(sells)
        self.fund = settings.insurance_fund.copy()
        self.hedges = np.zeros((self._worlds, len(ASSETS)))
        self.x, self.y = opening.collateral.ravel().copy(), opening.usde.ravel().copy()
        self.in_liquidation = np.zeros(self.x.size, dtype=bool)
        speed = np.where(
            IS_PERPETUAL,
            _share_in_a_step(step, settings.perp_liquidation_time, sells),
            _share_in_a_step(step, settings.loan_liquidation_time, sells),
        )
        self.seized = Seized(opening.own_money.ravel(), speed.ravel())
        hedge_speed = _share_in_a_step(step, settings.hedge_unwind_time, sells)
        self._hedge_speed = np.repeat(hedge_speed, len(ASSETS), axis=1)
        self._hedged_share = settings.hedged_share[:, None]
        self._value = np.zeros(0)
        self._sold = np.zeros((2, 0))
        self._count_owing()

    @property
    def busy(self) -> bool:
        """Whether anything is left to work off."""
        return self.seized.account.size > 0 or bool(self.hedges.any())

    def seize(self, account: np.ndarray, debt: np.ndarray, prices: np.ndarray) -> np.ndarray:
        """Take accounts over from their owners; what they are worth at market, (worlds,)."""
        self.in_liquidation[account] = True
        self.seized.add(account, np.array([self.x[account], self.y[account]]), debt)
        self._count_owing()
        new = slice(-account.size, None)
        worth = self._at(prices, self.seized.held)[:, new]
        return summed(self.seized.world[new], worth[0] + worth[1], self._worlds)

    def appraise(self, prices: np.ndarray) -> None:
        """What each seized account is worth at market prices; later steps go on from it."""
        worth = self._at(prices, self.seized.held)
        self._value = worth[0] + worth[1]

    def auto_deleverage(self, prices: np.ndarray, allowed: np.ndarray) -> Deleveraging | None:
        """Losses beyond the fund go to the profitable shorts, with their share of the position."""
        seized = self.seized
        loss = np.maximum(seized.debt - self._value, 0.0)
        loss *= seized.perpetual
        total = self._by_world(loss)
        beyond = (total > self.fund) & allowed
        if not np.count_nonzero(beyond):
            return None
        share = np.where(beyond, 1 - self.fund / np.where(beyond, total, 1.0), 0.0)
        given_up = share.take(seized.world) * (loss > 0)
        units = self._by_asset(seized.held[:1] * given_up, seized.slot[:1])
        debt = self._by_world(seized.debt * given_up)
        for holding in (seized.held, seized.debt, self._value):
            holding *= 1 - given_up
        self._pace = seized.speed * self._owing()
        self.hedges[:, COINS] += self._hedged_share * units[:, COINS]
        return Deleveraging((units * prices).sum(axis=1), debt)

    def offer(self, trading: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Part with what is sold in this step; (all units by book, hedges among them)."""
        seized = self.seized
        fraction = np.fmin(self._pace, seized.debt / self._value)
        hedges = self.hedges * self._hedge_speed
        if np.count_nonzero(trading) < trading.size:
            fraction *= trading.take(seized.world)
            hedges *= trading[:, None]
        self._sold = seized.held * fraction
        seized.held -= self._sold
        self._value *= 1 - fraction
        self.hedges -= hedges
        units = self._by_asset(self._sold, seized.slot)
        units += hedges
        return units, hedges

    def settle(self, got: np.ndarray) -> np.ndarray:
        """Repay debt with the proceeds of what was offered, at the prices got; (worlds,)."""
        debt = self.seized.debt
        proceeds = self._at(got, self._sold)
        repaid = np.minimum(proceeds[0] + proceeds[1], debt)
        debt -= repaid
        return self._by_world(repaid)

    def write_off(self) -> tuple[np.ndarray, np.ndarray] | None:
        """(debt written off, part of it the fund could not pay), each (worlds,); None if none."""
        seized = self.seized
        lost = self._value < seized.sold_out
        if not np.count_nonzero(lost):
            return None
        lost &= self._owing()
        total = self._by_world(seized.debt * lost)
        paid = np.minimum(self.fund, total)
        self.fund = self.fund - paid
        seized.debt[lost] = 0.0
        return total, total - paid

    def close_finished(self, debt: np.ndarray) -> None:
        """Put accounts aside that can no longer matter; `debt` is every account's."""
        seized = self.seized
        owing = self._owing()
        if np.count_nonzero(owing) == self._owing_count:  # they only ever get fewer
            return
        open_ = owing | (seized.perpetual & (seized.debt > 0))
        if np.count_nonzero(open_) < open_.size:
            self.report(debt)
            seized.keep(open_)
        self._count_owing()

    def report(self, debt: np.ndarray) -> None:
        """Write the seized accounts' balances back among all accounts."""
        account = self.seized.account
        self.x[account], self.y[account] = self.seized.held
        debt[account] = self.seized.debt

    def _owing(self) -> np.ndarray:
        return self.seized.debt > self.seized.dust

    def _count_owing(self) -> None:
        """Take note of who still owes: what they began with, and how fast each is sold."""
        owing = self._owing()
        self._owing_count = int(np.count_nonzero(owing))
        self.owing_money = self._by_world(self.seized.own_money * owing)
        self._pace = self.seized.speed * owing

    def _at(self, prices: np.ndarray, units: np.ndarray) -> np.ndarray:
        """Units of the seized accounts' two holdings in money, at prices (worlds, 7)."""
        return units * prices.ravel()[self.seized.slot]

    def _by_world(self, amounts: np.ndarray) -> np.ndarray:
        return summed(self.seized.world, amounts, self._worlds)

    def _by_asset(self, units: np.ndarray, slot: np.ndarray) -> np.ndarray:
        flat = summed(slot.ravel(), units.ravel(), self._worlds * len(ASSETS))
        return flat.reshape(self._worlds, len(ASSETS))


def _share_in_a_step(step: float, time: np.ndarray, sells: np.ndarray) -> np.ndarray:
    """Share worked off in one step by a time constant in minutes, (worlds, 1); 0 without sales."""
    return (np.minimum(1.0, step / time) * sells)[:, None]
