"""Survivors: who was taken over, when, at what leverage, and how much own money that was.

Accounts are compared by the leverage they began with: perpetuals by the one they chose, loans by
the one they truly had, `(own money + debt) / own money`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from engine.accounts import FAMILIES, FAMILY_OF_ACCOUNT, IS_PERPETUAL, open_accounts
from engine.night import NIGHT, Run

BRACKETS = (1.0, 2.0, 3.0, 5.0, 10.0)
"""Where each bracket of leverage begins; it ends below the next, the last one nowhere."""

NEVER = np.inf


@dataclass(frozen=True, eq=False)
class Fates:
    """What became of every account; arrays (128,), family by family.

    Attributes
    ----------
    own_money : at the start, USD bn; 0 where nobody has money in the family.
    debt : at the start, USD bn.
    leverage : chosen by perpetuals, true of loans, at the start.
    effective : holdings over own money at the start, USDe in the margin included.
    taken_at : minute from which the venue holds the account; `NEVER` for survivors.
    """

    own_money: np.ndarray
    debt: np.ndarray
    leverage: np.ndarray
    effective: np.ndarray
    taken_at: np.ndarray

    def taken(self, minute: float = NIGHT) -> np.ndarray:
        """Which accounts the venue has taken over by a minute, as a mask."""
        return self.taken_at <= minute

    def members(self, family: int) -> np.ndarray:
        """The accounts of a family that have money, as a mask."""
        return (family == FAMILY_OF_ACCOUNT) & (self.own_money > 0)


def fates(run: Run) -> Fates:
    """What became of the accounts of a night; ValueError unless it holds them at every row."""
    if not run.has_accounts:
        raise ValueError("survivors need the accounts at every row: run(..., accounts=True)")
    opening = open_accounts([run.parameters])
    own_money, debt = opening.own_money[0], opening.debt[0]
    effective = np.divide(own_money + debt, own_money, out=np.ones_like(debt), where=own_money > 0)
    first = run.minutes[run.in_liquidation.argmax(axis=0)]
    return Fates(
        own_money=own_money,
        debt=debt,
        leverage=np.where(IS_PERPETUAL, opening.leverage[0], effective),
        effective=effective,
        taken_at=np.where(run.in_liquidation[-1], first, NEVER),
    )


def lowest_leverage_taken(fates: Fates, family: int, minute: float = NIGHT) -> float | None:
    """The most careful account of a family taken over by a minute; None if none was."""
    taken = fates.members(family) & fates.taken(minute)
    return float(fates.leverage[taken].min()) if taken.any() else None


def counts(fates: Fates, family: int, minute: float = NIGHT) -> tuple[int, int]:
    """(accounts of a family taken over by a minute, accounts with money in it)."""
    members = fates.members(family)
    return int((members & fates.taken(minute)).sum()), int(members.sum())


def own_money_taken(fates: Fates, minute: float = NIGHT) -> np.ndarray:
    """Own money that accounts taken over by a minute began with, USD bn, (families, brackets)."""
    taken = fates.taken(minute)
    table = np.zeros((len(FAMILIES), len(BRACKETS)))
    cell = (FAMILY_OF_ACCOUNT[taken], bracket_of(fates.leverage[taken]))
    np.add.at(table, cell, fates.own_money[taken])
    return table


def bracket_of(leverage: float | np.ndarray | Sequence[float]) -> np.ndarray:
    """The number of the bracket a leverage of at least 1 belongs to; its lower end is in it."""
    return np.searchsorted(BRACKETS, leverage, side="right") - 1
