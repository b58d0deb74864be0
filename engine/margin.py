"""The margin desk: accounts still in their owners' hands, called, topped up or taken over.

An account's `cover` is what the venue counts of its holdings at index prices,

    cover = mx x X + my y X_usde,

and its health is `cover / d`. Below `margin_call` the owner adds spare cash, as far as an
overloaded venue lets requests through; below 1 the venue takes the account over.
Source: margin and loss spirals (Brunnermeier & Pedersen 2009).
"""

from __future__ import annotations

from dataclasses import dataclass
from types import SimpleNamespace

import numpy as np

from engine.accounts import (
    ACCOUNTS,
    ACCOUNTS_PER_FAMILY,
    DUST,
    FAMILIES,
    Accounts,
    slots,
    summed,
)
from engine.assets import ASSETS, TOKENS, USDE

FURTHER_FALL = 0.05
"""The fall of every price that the spiral gain asks about."""

_ASSETS = np.array([family.asset for family in FAMILIES])

_SAFELY = 1 + 1e-9
"""Slack with which accounts count as near, so that rounding leaves none out."""


@dataclass
class Near:
    """Owing accounts that are called, fail, or would after a further fall; arrays (accounts,)."""

    account: np.ndarray
    world: np.ndarray
    cover: np.ndarray
    debt: np.ndarray


_NOBODY = Near(*np.zeros((2, 0), dtype=np.intp), *np.zeros((2, 0)))


@dataclass(frozen=True)
class Requests:
    """Top-ups of one step, USD bn, each (worlds,)."""

    paid: np.ndarray
    refused: np.ndarray


class MarginDesk:
    """Accounts of a block of worlds, flattened to (worlds * 128,)."""

    def __init__(self, settings: SimpleNamespace, opening: Accounts, step: float) -> None:
        worlds = len(opening.debt)
        self._worlds = worlds
        self.debt = opening.debt.ravel().copy()
        self.reserve = (settings.top_up_reserve[:, None] * opening.own_money).ravel()
        self._own_money = opening.own_money.ravel()
        self._collateral, self._usde = opening.collateral.ravel(), opening.usde.ravel()
        by_family = (worlds, len(FAMILIES), ACCOUNTS_PER_FAMILY)
        counted = opening.collateral_weight * opening.collateral
        self._counted_collateral = counted.reshape(by_family)
        self._counted_usde = (opening.usde_weight * opening.usde).reshape(by_family)
        self._slot = slots(worlds)
        self._margin_call = settings.margin_call
        self._top_up_speed = np.minimum(1.0, step / settings.top_up_time)
        self._reach = np.maximum(self._margin_call, 1 / (1 - FURTHER_FALL))[:, None] * _SAFELY
        self._watch_from = (self._reach * watched(opening.debt, opening.own_money)).ravel()
        self._safe_above = np.full((worlds, len(ASSETS)), np.inf)
        self._cover, self._cover_of_usde = np.empty((2, worlds, len(FAMILIES), ACCOUNTS_PER_FAMILY))

    def review(self, index: np.ndarray) -> Near:
        """The accounts near failing at these index prices, (worlds, 7)."""
        if not np.count_nonzero(index < self._safe_above):
            return _NOBODY
        cover = self._cover
        np.multiply(self._counted_collateral, index.take(_ASSETS, axis=1)[:, :, None], out=cover)
        np.multiply(self._counted_usde, index[:, USDE:, None], out=self._cover_of_usde)
        cover += self._cover_of_usde
        flat = cover.ravel()
        account = (flat < self._watch_from).nonzero()[0]
        if not account.size:
            self._remember_safe(index, flat)
        return Near(account, account // ACCOUNTS, flat.take(account), self.debt.take(account))

    def _remember_safe(self, index: np.ndarray, cover: np.ndarray) -> None:
        """Nobody comes near while no price falls further than the nearest account can bear.

        That stays true: what is watched only ever gets safer. It spares most of the reviews.
        """
        spare = np.where(self._watch_from > 0, cover / self._watch_from, np.inf)
        nearest = spare.reshape(self._worlds, ACCOUNTS).min(axis=1, keepdims=True)
        self._safe_above = index / nearest * _SAFELY

    def called(self, near: Near) -> np.ndarray:
        """Which of the near accounts get a margin call, as a mask."""
        return near.cover < self._margin_call.take(near.world) * near.debt

    def own_money(self, near: Near, mask: np.ndarray) -> np.ndarray:
        """Own money at the start of the accounts under a mask, (worlds,)."""
        return summed(near.world, self._own_money.take(near.account) * mask, self._worlds)

    def top_up(
        self, near: Near, called: np.ndarray, access: np.ndarray, trading: np.ndarray
    ) -> Requests:
        """Owners pay what they can of what is missing; `near.debt` shrinks with it."""
        world = near.world
        reserve = self.reserve.take(near.account)
        missing = self._margin_call.take(world) * near.debt - near.cover
        wish = np.minimum(reserve, missing) * (self._top_up_speed * trading).take(world)
        wish *= called
        paid = np.minimum(wish * access.take(world), near.debt)
        np.minimum(wish, near.debt, out=wish)
        if not np.count_nonzero(paid):
            refused = summed(world, wish, self._worlds)
            return Requests(np.zeros(self._worlds), refused)
        near.debt -= paid
        self.reserve[near.account] = reserve - paid
        self.debt[near.account] = near.debt
        self._watch(near.account, near.debt)
        return Requests(
            summed(world, paid, self._worlds),
            summed(world, wish - paid, self._worlds),
        )

    def take_over(self, near: Near, trading: np.ndarray) -> np.ndarray:
        """Accounts whose cover is below their debt; the desk watches them no longer."""
        failing = (near.cover < near.debt) & self._owing(near) & trading.take(near.world)
        taken = near.account[failing]
        if taken.size:
            self._watch_from[taken] = -1.0
            near.debt[failing] = 0.0
        return taken

    def would_fail(self, near: Near) -> np.ndarray:
        """Units that a further fall of every price would have seized, (worlds, 7)."""
        failing = ((1 - FURTHER_FALL) * near.cover < near.debt) & self._owing(near)
        account = near.account[failing]
        units = summed(
            self._slot.take(account), self._collateral.take(account), self._worlds * len(ASSETS)
        ).reshape(self._worlds, len(ASSETS))
        units[:, USDE] += summed(near.world[failing], self._usde.take(account), self._worlds)
        return units

    def _owing(self, near: Near) -> np.ndarray:
        return near.debt > DUST * self._own_money.take(near.account)

    def _watch(self, account: np.ndarray, debt: np.ndarray) -> None:
        reach = self._reach.ravel().take(account // ACCOUNTS)
        self._watch_from[account] = reach * watched(debt, self._own_money.take(account))


def index_prices(
    prices: np.ndarray, redemption: np.ndarray, weight: float | np.ndarray
) -> np.ndarray:
    """Prices at which the venue counts collateral, (..., 7).

    `weight` is that of redemption value for WBETH, BNSOL and USDe; coins count at their price.
    """
    index = prices.copy()
    tokens = list(TOKENS)
    index[..., tokens] = weight * redemption[..., tokens] + (1 - weight) * prices[..., tokens]
    return index


def watched(debt: np.ndarray, own_money: np.ndarray) -> np.ndarray:
    """The debt of accounts that owe something; below any cover for those that do not."""
    return np.where(debt > DUST * own_money, debt, -1.0)
