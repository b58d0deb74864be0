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
    account, world : numbers of the account, counted through all worlds, and of its world.
    held : (2, accounts) units of collateral and of USDe.
    slot : (2, accounts) where the prices of both stand in a flattened (worlds, 7) array.
    debt, own_money : USD bn, now and at the start.
    dust, sold_out : debt and value under which there is none to speak of, USD bn.
    speed : share sold in a step.
    perpetual : whether losses beyond the fund go to the shorts.
    """

    _FIELDS = (
        "account", "world", "held", "slot", "debt", "own_money", "dust", "sold_out", "speed",
        "perpetual",
    )  # fmt: skip

    def __init__(self) -> None:
        self.account = self.world = np.zeros(0, dtype=np.intp)
        self.slot = np.zeros((2, 0), dtype=np.intp)
        self.held = np.zeros((2, 0))
        self.debt = self.own_money = self.dust = self.sold_out = self.speed = np.zeros(0)
        self.perpetual = np.zeros(0, dtype=bool)

    def add(self, **more: np.ndarray) -> None:
        for name in self._FIELDS:
            setattr(self, name, np.concatenate([getattr(self, name), more[name]], axis=-1))

    def keep(self, mask: np.ndarray) -> None:
        kept = mask.nonzero()[0]
        for name in self._FIELDS:
            setattr(self, name, getattr(self, name).take(kept, axis=-1))


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
        self.owing_money = np.zeros(self._worlds)
        self._sells = sells
        self._own_money = opening.own_money.ravel()
        self._perpetual = np.tile(IS_PERPETUAL, self._worlds)
        self._slot = slots(self._worlds)
        loan_speed = np.minimum(1.0, step / settings.loan_liquidation_time)[:, None]
        perp_speed = np.minimum(1.0, step / settings.perp_liquidation_time)[:, None]
        self._speed = np.where(IS_PERPETUAL, perp_speed, loan_speed).ravel()
        hedge_speed = np.minimum(1.0, step / settings.hedge_unwind_time)
        self._hedge_speed = (hedge_speed * sells)[:, None]
        self._hedged_share = settings.hedged_share[:, None]
        self._value = np.zeros(0)
        self._owing_count = 0

    @property
    def busy(self) -> bool:
        """Whether anything is left to work off."""
        return self.seized.account.size > 0 or bool(self.hedges.any())

    def seize(self, account: np.ndarray, debt: np.ndarray, prices: np.ndarray) -> np.ndarray:
        """Take accounts over from their owners; what they are worth at market, (worlds,)."""
        self.in_liquidation[account] = True
        world, own_money = account // ACCOUNTS, self._own_money[account]
        held = np.stack([self.x[account], self.y[account]])
        slot = np.stack([self._slot[account], world * len(ASSETS) + USDE])
        self.seized.add(
            account=account,
            world=world,
            held=held,
            slot=slot,
            debt=debt,
            own_money=own_money,
            dust=DUST * own_money,
            sold_out=SOLD_OUT * own_money,
            speed=self._speed[account],
            perpetual=self._perpetual[account],
        )
        self._count_owing()
        worth = held * prices.ravel().take(slot)
        return summed(world, worth[0] + worth[1], self._worlds)

    def appraise(self, prices: np.ndarray) -> None:
        """What each seized account is worth at market prices; later steps go on from it."""
        worth = self.seized.held * prices.ravel().take(self.seized.slot)
        self._value = worth[0] + worth[1]

    def auto_deleverage(self, prices: np.ndarray, allowed: np.ndarray) -> Deleveraging | None:
        """Losses beyond the fund go to the profitable shorts, with their share of the position."""
        seized = self.seized
        short = (seized.debt > self._value) & seized.perpetual
        if not np.count_nonzero(short):
            return None
        total = self._by_world((seized.debt - self._value) * short)
        beyond = (total > self.fund) & allowed
        if not np.count_nonzero(beyond):
            return None
        share = np.where(beyond, 1 - self.fund / np.where(beyond, total, 1.0), 0.0)
        given_up = share.take(seized.world) * short
        units = self._by_asset(seized.held[:1] * given_up, seized.slot[:1])
        debt = self._by_world(seized.debt * given_up)
        for holding in (seized.held, seized.debt, self._value):
            holding *= 1 - given_up
        self.hedges += self._hedged_share * units[:, COINS]
        return Deleveraging((units * prices).sum(axis=1), debt)

    def offer(self, trading: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(fraction each seized account sells, hedges sold by coin) for this step."""
        seized = self.seized
        selling = trading & self._sells
        fraction = np.fmin(seized.speed, seized.debt / self._value)
        fraction *= self._owing() & selling.take(seized.world)
        hedges = self.hedges * (self._hedge_speed * trading[:, None])
        self.hedges -= hedges
        return fraction, hedges

    def deliver(self, fraction: np.ndarray, hedges: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """(units that leave each seized account, all units by book), hedges among them."""
        sold = self.seized.held * fraction
        units = self._by_asset(sold, self.seized.slot)
        units[:, COINS] += hedges
        return sold, units

    def settle(self, fraction: np.ndarray, sold: np.ndarray, got: np.ndarray) -> np.ndarray:
        """Book a sale at the prices got: holdings shrink, proceeds repay debt, (worlds,)."""
        seized = self.seized
        proceeds = sold * got.ravel().take(seized.slot)
        repaid = np.minimum(proceeds[0] + proceeds[1], seized.debt)
        seized.held -= sold
        seized.debt -= repaid
        self._value *= 1 - fraction
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
        owing = self._owing()
        self._owing_count = int(np.count_nonzero(owing))
        self.owing_money = self._by_world(self.seized.own_money * owing)

    def _by_world(self, amounts: np.ndarray) -> np.ndarray:
        return summed(self.seized.world, amounts, self._worlds)

    def _by_asset(self, units: np.ndarray, slot: np.ndarray) -> np.ndarray:
        flat = summed(slot.ravel(), units.ravel(), self._worlds * len(ASSETS))
        return flat.reshape(self._worlds, len(ASSETS))
