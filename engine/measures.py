"""Figures of a night: functions of a `Run`, nothing stored."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from engine.accounts import (
    ASSET_OF_ACCOUNT,
    DUST,
    FAMILIES,
    FAMILY_OF_ACCOUNT,
    PERPETUAL,
    open_accounts,
)
from engine.assets import BNSOL, LIQUID_STAKING_TOKENS, TOKENS, USDE, WBETH
from engine.margin import FURTHER_FALL
from engine.night import Run
from engine.order_book import price_impact
from engine.parameters import Parameters

STAKING_YIELD = {WBETH: 0.026, BNSOL: 0.054}
"""What a token earns a year by itself (lower end of 2.6-3 % for WBETH)."""

USDE_YIELD = 0.12
"""The USDe promotion of 22 September to 22 October 2025, a year."""

USDT_RATE = 0.063
"""What borrowing USDT cost a year (Aave, 30-day mean)."""

ALL_FAMILIES = tuple(range(len(FAMILIES)))


def worst_fall(run: Run, asset: int) -> float:
    """1 minus the asset's lowest price."""
    return float(1 - run.prices[:, asset].min())


def worst_fall_until(run: Run, row: int, asset: int) -> float:
    """1 minus the asset's lowest price up to a row."""
    return float(1 - run.prices[: row + 1, asset].min())


def worst_fall_minute(run: Run, asset: int) -> float:
    """When the asset was lowest for the first time, in minutes."""
    return float(run.minutes[run.prices[:, asset].argmin()])


def relative_price(run: Run, asset: int) -> np.ndarray:
    """A token's price over what it stands for, (rows,); the price itself for other assets."""
    coin = LIQUID_STAKING_TOKENS.get(asset)
    prices = run.prices[:, asset]
    return prices if coin is None else prices / run.prices[:, coin]


def discount(run: Run, asset: int) -> float:
    """How far a token fell below what it stands for at the worst moment, as a share."""
    return float(1 - relative_price(run, asset).min())


def total_forced_sales(run: Run) -> float:
    """Everything sold by force over the night, hedgers included, USD bn."""
    return float(run.forced_sales.sum())


def total_adl_notional(run: Run) -> float:
    """Positions closed by auto-deleveraging over the night, USD bn."""
    return float(run.adl_notional.sum())


def total_bad_debt(run: Run) -> float:
    """Losses that neither sales nor the insurance fund paid, USD bn."""
    return float(run.bad_debt[-1])


def highest_token_gain(run: Run) -> float:
    """The highest spiral gain of WBETH, BNSOL or USDe over the night."""
    return float(run.spiral_gain[:, list(TOKENS)].max())


def further_fall(gain: float) -> float:
    """Share by which a book falls if a further 5 % fall of every price comes true.

    `gain` is its spiral gain: the sales that fall would force move the book by 0.05 gain in
    log-price.
    """
    return price_impact(FURTHER_FALL * gain, 1.0)


def highest_gain_until(run: Run, row: int, asset: int) -> float:
    """The highest spiral gain of an asset's book in the steps up to the one at a row."""
    return float(run.spiral_gain[: run.flow_row(row) + 1, asset].max())


def highest_gain_minute(run: Run, row: int, asset: int) -> float:
    """When the highest spiral gain up to a row first stood, in minutes."""
    return float(run.minutes[run.spiral_gain[: run.flow_row(row) + 1, asset].argmax()])


def borrowers(run: Run, row: int, asset: int) -> tuple[int, int]:
    """Accounts that hold an asset on credit at a row: (in their owners' hands, taken over).

    Taken over are all that the venue has seized so far. Needs `accounts=True`.
    """
    minute = float(run.minutes[row])
    balances = _balance_row(run, minute)
    units = run.y[0] if asset == USDE else run.x[0] * (asset == ASSET_OF_ACCOUNT)
    holding = (units > 0) & (run.d[0] > 0)
    taken = holding & run.in_liquidation[balances]
    owing = holding & ~taken & (run.d[balances] > DUST * run.d[0])
    return int(owing.sum()), int(taken.sum())


def left_to_sell(run: Run, row: int, asset: int) -> float:
    """Share of what borrowers taken over held of an asset that the venue still has to sell.

    0 while none is taken over, and of accounts whose debt is repaid. Needs `accounts=True`.
    """
    balances = _balance_row(run, float(run.minutes[row]))
    units = run.y if asset == USDE else run.x * (asset == ASSET_OF_ACCOUNT)
    taken = (run.d[0] > 0) & run.in_liquidation[balances]
    owing = taken & (run.d[balances] > DUST * run.d[0])
    held = float(units[0][taken].sum())
    return float(units[balances][owing].sum()) / held if held > 0 else 0.0


def equity_lost(run: Run) -> float:
    """Own money and margin added, less what is left of it at the end, USD bn."""
    opening = open_accounts([run.parameters])
    prices = run.prices[-1]
    left = np.maximum(0.0, _values(run, -1, prices) - run.d[-1])
    outside = opening.outside[0] * prices[USDE]
    return float((opening.own_money[0] + run.topped_up - left - outside).sum())


def _values(run: Run, row: int, prices: np.ndarray) -> np.ndarray:
    return run.x[row] * prices[ASSET_OF_ACCOUNT] + run.y[row] * prices[USDE]


def _balance_row(run: Run, minute: float) -> int:
    """The row of the balances at a minute; ValueError if the run does not hold it."""
    row = run.row_at(minute)
    if run.has_accounts or row == 0:
        return row
    if row == len(run.minutes) - 1:
        return len(run.x) - 1
    raise ValueError(
        f"accounts at minute {minute:g} are not held: compute the run with accounts=True"
    )


def _leverage(holdings: np.ndarray, own: np.ndarray) -> float | None:
    alive = own > 0
    return float(holdings[alive].sum() / own[alive].sum()) if alive.any() else None


def effective_leverage(
    run: Run, families: Sequence[int] = ALL_FAMILIES, minute: float = 0.0
) -> float | None:
    """Holdings over own money at market prices, of accounts that still own something.

    None if there is no such account. Needs `accounts=True` except at both ends of the night.
    """
    row, prices = _balance_row(run, minute), run.prices[run.row_at(minute)]
    group = np.isin(FAMILY_OF_ACCOUNT, families)
    outside = open_accounts([run.parameters]).outside[0] * prices[USDE]
    holdings = (_values(run, row, prices) + outside)[group]
    return _leverage(holdings, holdings - run.d[row][group])


def visible_leverage(
    run: Run, families: Sequence[int] = ALL_FAMILIES, minute: float = 0.0
) -> float | None:
    """The same as the account's screen shows it: USDe and debt netted as if USDe were cash."""
    row, prices = _balance_row(run, minute), run.prices[run.row_at(minute)]
    group = np.isin(FAMILY_OF_ACCOUNT, families)
    collateral = (run.x[row] * prices[ASSET_OF_ACCOUNT])[group]
    outside = open_accounts([run.parameters]).outside[0]
    cash = (run.y[row] + outside - run.d[row])[group]
    return _leverage(collateral, collateral + cash)


def own_money_left(run: Run, families: Sequence[int] = ALL_FAMILIES, minute: float = 0.0) -> float:
    """What accounts still own, over what they began with, as a share; accounts under water own 0.

    0 for a group that began with nothing. Needs `accounts=True` except at both ends of the night.
    """
    row, prices = _balance_row(run, minute), run.prices[run.row_at(minute)]
    group = np.isin(FAMILY_OF_ACCOUNT, families)
    opening = open_accounts([run.parameters])
    own = _values(run, row, prices) + opening.outside[0] * prices[USDE] - run.d[row]
    began_with = opening.own_money[0][group].sum()
    return float(np.maximum(own, 0.0)[group].sum() / began_with) if began_with > 0 else 0.0


def share_lost(leverage: float, fall: float) -> float:
    """Share of its own money an account loses when its holdings fall by a share; at most 1."""
    return min(1.0, leverage * fall)


def net_yield(parameters: Parameters, family: int) -> float:
    """What a family of loops earns a year on its own money, as a share; ValueError for others."""
    if FAMILIES[family].kind == PERPETUAL:
        raise ValueError(f"net yield is of loans, not of {FAMILIES[family].name}")
    opening = open_accounts([parameters])
    group = family == FAMILY_OF_ACCOUNT
    own_money = opening.own_money[0][group].sum()
    borrowed = opening.debt[0][group].sum() / own_money if own_money else 0.0
    staking = STAKING_YIELD.get(FAMILIES[family].asset, 0.0)
    return float(staking + borrowed * (USDE_YIELD - USDT_RATE))


def lowest_leverage_wiped_out(run: Run, asset: int) -> float | None:
    """Smallest visible leverage among the asset's perpetuals taken over; None if none was."""
    leverage = open_accounts([run.parameters]).leverage[0]
    families = [n for n, f in enumerate(FAMILIES) if f.kind == PERPETUAL and f.asset == asset]
    taken = run.in_liquidation[-1] & np.isin(FAMILY_OF_ACCOUNT, families)
    return float(leverage[taken].min()) if taken.any() else None
