"""Who holds what when the night begins: eight families of sixteen accounts.

An account holds `x` units of one collateral asset and `y` units of USDe, owes `d` USDT and began
with own money `e`. A loop borrows against what the last one bought, so with a loan share `u`, a
collateral ratio `c`, `r = u * usde_collateral_ratio` and `n` loops,

    x = e,    d = y = u c e (1 - r^n) / (1 - r).

A perpetual long of leverage `L` holds `x = e L`, part of its margin in USDe.
Source: leverage staking loops (Xiong, Wang, Chen, Knottenbelt & Huth 2024).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import NormalDist
from types import SimpleNamespace

import numpy as np

from engine.assets import ALT, ASSETS, BNSOL, BTC, ETH, SOL, WBETH
from engine.parameters import Parameters

ACCOUNTS_PER_FAMILY = 16
MIDDLE_ACCOUNT = 8
"""The account of a family that views show, counted from 0."""

LEVERAGE_RANGE = (1.05, 50.0)
"""Visible leverage of a perpetual is held within what venues offer."""

DUST = 1e-9
"""An account owes something while its debt exceeds this share of its own money."""

LOOP, ONE_STEP_LOAN, PERPETUAL = "loop", "one-step loan", "perpetual"


@dataclass(frozen=True)
class Family:
    """Accounts of one kind on one collateral asset."""

    name: str
    kind: str
    asset: int


FAMILIES = (
    Family("BTC loops", LOOP, BTC),
    Family("WBETH loops", LOOP, WBETH),
    Family("BNSOL loops", LOOP, BNSOL),
    Family("ALT loans", ONE_STEP_LOAN, ALT),
    Family("BTC perpetuals", PERPETUAL, BTC),
    Family("ETH perpetuals", PERPETUAL, ETH),
    Family("SOL perpetuals", PERPETUAL, SOL),
    Family("ALT perpetuals", PERPETUAL, ALT),
)

ACCOUNTS = len(FAMILIES) * ACCOUNTS_PER_FAMILY
FAMILY_OF_ACCOUNT = np.repeat(np.arange(len(FAMILIES)), ACCOUNTS_PER_FAMILY)
ASSET_OF_ACCOUNT = np.array([family.asset for family in FAMILIES])[FAMILY_OF_ACCOUNT]
IS_PERPETUAL = np.array([f.kind == PERPETUAL for f in FAMILIES])[FAMILY_OF_ACCOUNT]

_QUANTILES = (np.arange(ACCOUNTS_PER_FAMILY) + 0.5) / ACCOUNTS_PER_FAMILY
_NORMAL_SCORES = np.array([NormalDist().inv_cdf(q) for q in _QUANTILES])
_LOANS, _PERPETUALS = slice(0, 4), slice(4, 8)


@dataclass(frozen=True)
class Accounts:
    """Opening balances; every array has shape (worlds, 128), family by family.

    Attributes
    ----------
    own_money : USD bn, `e`.
    collateral : units of the family's asset, `x`.
    usde : units of USDe inside the margin account, `y`.
    debt : USD bn, `d`.
    outside : units of USDe that one-step loans keep elsewhere.
    leverage : visible leverage of perpetuals, 1 for loans.
    collateral_weight, usde_weight : weights in the margin test, `mx` and `my`.
    """

    own_money: np.ndarray
    collateral: np.ndarray
    usde: np.ndarray
    debt: np.ndarray
    outside: np.ndarray
    leverage: np.ndarray
    collateral_weight: np.ndarray
    usde_weight: np.ndarray


def columns(worlds: Sequence[Parameters]) -> SimpleNamespace:
    """The worlds' settings as columns: one array per field, worlds along the first axis."""
    return SimpleNamespace(
        **{
            name: np.array([getattr(world, name) for world in worlds])
            for name in Parameters.declarations()
        }
    )


def geometric_sum(ratio: np.ndarray, terms: np.ndarray) -> np.ndarray:
    """1 + ratio + ratio^2 ... with `terms` terms, of which the last may be a fraction."""
    return (1 - ratio**terms) / (1 - ratio)


def open_accounts(worlds: Sequence[Parameters]) -> Accounts:
    """The opening balances of every account in every world."""
    settings = columns(worlds)
    shape = (len(worlds), len(FAMILIES), ACCOUNTS_PER_FAMILY)
    own_money, collateral, usde, debt, outside, leverage, weight = np.zeros((7, *shape))

    loans = _loans(settings)
    own_money[:, _LOANS] = collateral[:, _LOANS] = loans.own_money
    debt[:, _LOANS] = loans.debt
    usde[:, :3], outside[:, 3] = loans.debt[:, :3], loans.debt[:, 3]
    leverage[:, _LOANS] = 1.0
    weight[:, :3] = settings.coin_threshold[:, None, None]
    weight[:, 3] = settings.alt_threshold[:, None]

    longs = _perpetuals(settings)
    own_money[:, _PERPETUALS], collateral[:, _PERPETUALS] = longs.own_money, longs.collateral
    usde[:, _PERPETUALS], debt[:, _PERPETUALS] = longs.usde, longs.debt
    leverage[:, _PERPETUALS] = longs.leverage[:, None, :]
    weight[:, _PERPETUALS] = 1 - np.minimum(0.05, 0.5 / longs.leverage)[:, None, :]

    flat = (len(worlds), ACCOUNTS)
    return Accounts(
        own_money=own_money.reshape(flat),
        collateral=collateral.reshape(flat),
        usde=usde.reshape(flat),
        debt=debt.reshape(flat),
        outside=outside.reshape(flat),
        leverage=leverage.reshape(flat),
        collateral_weight=weight.reshape(flat),
        usde_weight=np.broadcast_to(settings.usde_threshold[:, None], flat),
    )


def _loans(settings: SimpleNamespace) -> SimpleNamespace:
    """Loops and one-step loans; arrays (worlds, 4 families, 16)."""
    low = settings.utilisation_low[:, None, None]
    high = settings.utilisation_high[:, None, None]
    utilisation = low + (high - low) * _QUANTILES
    ratios = np.stack(
        [
            settings.coin_collateral_ratio,
            settings.lst_collateral_ratio,
            settings.lst_collateral_ratio,
            settings.alt_collateral_ratio,
        ],
        axis=1,
    )
    loops = np.repeat(settings.loop_depth[:, None], 4, axis=1)
    loops[:, 3] = np.minimum(loops[:, 3], 1)

    capital = settings.loop_capital * settings.loop_capital_scale[:, None]
    own_money = np.repeat(capital[:, :, None] / ACCOUNTS_PER_FAMILY, ACCOUNTS_PER_FAMILY, axis=2)
    kept = utilisation * settings.usde_collateral_ratio[:, None, None]
    first_loan = utilisation * ratios[:, :, None] * own_money
    debt = first_loan * geometric_sum(kept, loops[:, :, None])
    return SimpleNamespace(own_money=own_money, debt=debt)


def _perpetuals(settings: SimpleNamespace) -> SimpleNamespace:
    """Perpetual longs; arrays (worlds, 4 families, 16), leverage (worlds, 16)."""
    spread = np.exp(settings.leverage_dispersion[:, None] * _NORMAL_SCORES)
    leverage = np.clip(settings.median_leverage[:, None] * spread, *LEVERAGE_RANGE)
    own_money = np.repeat(
        settings.perp_capital[:, :, None] / ACCOUNTS_PER_FAMILY, ACCOUNTS_PER_FAMILY, axis=2
    )
    collateral = own_money * leverage[:, None, :]
    usde_share = settings.usde_margin_share[:, None, None]
    return SimpleNamespace(
        own_money=own_money,
        leverage=leverage,
        collateral=collateral,
        usde=usde_share * own_money,
        debt=collateral - (1 - usde_share) * own_money,
    )


def slots(worlds: int) -> np.ndarray:
    """Where each account's collateral stands in a flattened (worlds, 7) array."""
    return (np.arange(worlds)[:, None] * len(ASSETS) + ASSET_OF_ACCOUNT).ravel()


def summed(bins: np.ndarray, amounts: np.ndarray, count: int) -> np.ndarray:
    """Amounts added up by bin, (count,), as floats even where there are none.

    `numpy.bincount` turns an empty sum into integers, which would cut off what is added later.
    """
    return np.bincount(bins, amounts, minlength=count) if amounts.size else np.zeros(count)
