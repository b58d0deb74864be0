"""The tower of loops: what one account owns and owes at a moment, storey by storey.

Loop `j` of an account with loan share `u`, collateral ratio `c` and `r = u * usde_collateral_ratio`
bought `u c r^(j-1)` dollars of USDe for every dollar of own money, and owes as many; the last loop
may be a fraction. The venue counts

    cover = mx x X + my y X_usde

at its index prices `X`, and takes the account over once that is less than the debt.
Source: leverage staking loops (Xiong, Wang, Chen, Knottenbelt & Huth 2024).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from engine.accounts import (
    ACCOUNTS_PER_FAMILY,
    DUST,
    FAMILIES,
    LOOP,
    MIDDLE_ACCOUNT,
    ONE_STEP_LOAN,
    PERPETUAL,
    Accounts,
    open_accounts,
)
from engine.assets import USDE
from engine.margin import index_prices
from engine.night import Run
from engine.parameters import Parameters

NEARLY_ALL = 0.999
"""An account is sold out when this share of its holdings is sold: sales never quite end."""


@dataclass(frozen=True)
class Storey:
    """One asset bought with one loan (the base: with own money); dollars per dollar of own money.

    Attributes
    ----------
    asset : index of the asset held.
    breadth : what a whole loop buys here; 1 for the base.
    bought : what was bought with it at the start; less than `breadth` for a fraction of a loop.
    unsold : what that would be worth now had the venue sold nothing.
    worth : what is left of it, at market.
    counted : what the venue counts of that, at its index price and weight.
    owed : what is left of the loan that bought it; of a one-step loan, of the loan against it.
    """

    asset: int
    breadth: float
    bought: float
    unsold: float
    worth: float
    counted: float
    owed: float

    @property
    def sold(self) -> float:
        """Share of it that the venue has sold, 0 to 1."""
        return 1 - self.worth / self.unsold if self.unsold > 0 else 0.0


@dataclass(frozen=True)
class LoopTower:
    """One account at one moment; dollars per dollar of its own money at the start.

    Attributes
    ----------
    family, own_money : index of the family; the account's own money at the start, USD bn.
    storeys : the base, then one for each loop. One-step loans have the base alone.
    outside : worth of the USDe that one-step loans keep out of the venue's reach.
    debt : what it owes.
    cover : what the venue counts of its holdings.
    in_liquidation, failed_at : whether the venue has it; the minute of the first such row, or None.
    sold : share of its holdings sold so far, 0 to 1.
    selling, selling_share : what is sold in this step, USD bn at market before the sale moves
        the price, and as a share of the opening holdings.
    unpaid : debt written off so far.
    shown_leverage : leverage on the account's screen, USDe and debt netted as if both were
        cash; None if nothing of its own is left there.
    """

    family: int
    own_money: float
    storeys: tuple[Storey, ...]
    outside: float
    debt: float
    cover: float
    in_liquidation: bool
    failed_at: float | None
    sold: float
    selling: float
    selling_share: float
    unpaid: float
    shown_leverage: float | None

    @property
    def asset(self) -> int:
        """The collateral at the base."""
        return self.storeys[0].asset

    @property
    def is_one_step(self) -> bool:
        """Whether this is a loan that buys USDe once and keeps it elsewhere."""
        return FAMILIES[self.family].kind == ONE_STEP_LOAN

    @property
    def bought(self) -> float:
        """What the storeys were worth at the start."""
        return sum(storey.bought for storey in self.storeys)

    @property
    def value(self) -> float:
        """What the venue holds of it, at market."""
        return sum(storey.worth for storey in self.storeys)

    @property
    def health(self) -> float | None:
        """Cover over debt; below 1 the venue takes the account over. None without debt."""
        return self.cover / self.debt if self.owes else None

    @property
    def owes(self) -> bool:
        """Whether its debt is more than dust."""
        return self.debt > DUST

    @property
    def sold_out(self) -> bool:
        """Whether the venue has it and has sold nearly all."""
        return self.in_liquidation and self.sold >= NEARLY_ALL


def loop_tower(run: Run, family: int, row: int, account: int = MIDDLE_ACCOUNT) -> LoopTower | None:
    """The tower of one account of a family of loans; None if nobody has money in that family.

    Needs a run with `accounts=True`. ValueError for perpetuals, which have no loops, and for a
    run that does not hold its accounts.
    """
    if FAMILIES[family].kind == PERPETUAL:
        raise ValueError(f"a tower is of loans, not of {FAMILIES[family].name}")
    if not run.has_accounts:
        raise ValueError("accounts are not held: compute the run with accounts=True")
    opening = _opening(run.parameters)
    number = family * ACCOUNTS_PER_FAMILY + account
    own_money = float(opening.own_money[0, number])
    if own_money <= 0:
        return None
    return _tower(run, family, row, number, own_money)


def loops_bought(parameters: Parameters, family: int, account: int = MIDDLE_ACCOUNT) -> list[float]:
    """What each loop bought at the start per dollar of own money; the last may be a fraction."""
    first, kept = _loan_ratios(parameters, family, account)
    depth = parameters.loop_depth
    if FAMILIES[family].kind != LOOP:
        depth = min(depth, 1.0)
    bought = [first * kept**loop for loop in range(int(depth))]
    if depth > int(depth):
        fraction = (1 - kept ** (depth - int(depth))) / (1 - kept)
        bought.append(first * kept ** int(depth) * fraction)
    return bought


def sells_into(
    run: Run, family: int, asset: int, account: int = MIDDLE_ACCOUNT
) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    """For each step, whether the venue sells an asset out of one account of a family.

    From the first step that begins with the account in its hands, and while there is something
    worth the name left of it. Needs a run with `accounts=True`.
    """
    number = family * ACCOUNTS_PER_FAMILY + account
    if asset == USDE:
        held = run.y[:, number]
    else:
        held = run.x[:, number] * (asset == FAMILIES[family].asset)
    left = held[:-1] > (1 - NEARLY_ALL) * held[0]
    return (held[1:] < held[:-1]) & left & run.in_liquidation[:-1, number]


@lru_cache(maxsize=8)
def _opening(parameters: Parameters) -> Accounts:
    return open_accounts([parameters])


def _loan_ratios(parameters: Parameters, family: int, account: int) -> tuple[float, float]:
    """What the first loop buys per dollar of own money, and each next one per dollar before."""
    low, high = parameters.utilisation_low, parameters.utilisation_high
    utilisation = low + (high - low) * (account + 0.5) / ACCOUNTS_PER_FAMILY
    ratio = (
        parameters.coin_collateral_ratio,
        parameters.lst_collateral_ratio,
        parameters.lst_collateral_ratio,
        parameters.alt_collateral_ratio,
    )[family]
    return utilisation * ratio, utilisation * parameters.usde_collateral_ratio


def _tower(run: Run, family: int, row: int, number: int, own_money: float) -> LoopTower:
    opening, prices = _opening(run.parameters), run.prices[row]
    x, y, debt = (float(balance[row, number] / own_money) for balance in (run.x, run.y, run.d))
    index = index_prices(prices, run.redemption_values[row], run.parameters.redemption_weight)
    usde = float(prices[USDE])
    asset = FAMILIES[family].asset
    counted = {
        asset: float(opening.collateral_weight[0, number] * index[asset]),
        USDE: float(opening.usde_weight[0, number] * index[USDE]),
    }
    outside = float(opening.outside[0, number] / own_money)
    next_x = float(run.x[min(row + 1, len(run.x) - 1), number] / own_money)
    in_liquidation = bool(run.in_liquidation[row, number])
    value = x * float(prices[asset]) + y * usde
    # a sale takes the same share of everything, so the base tells it for the whole tower
    return LoopTower(
        family=family,
        own_money=own_money,
        storeys=_storeys(run, family, row, number, own_money, counted),
        outside=outside * usde,
        debt=debt,
        cover=counted[asset] * x + counted[USDE] * y,
        in_liquidation=in_liquidation,
        failed_at=_failed_at(run, row, number) if in_liquidation else None,
        sold=1 - x,
        selling=own_money * value * (x - next_x) / x if x > 0 else 0.0,
        selling_share=x - next_x,
        unpaid=_unpaid(run, family, row, number, own_money) if in_liquidation else 0.0,
        shown_leverage=_shown_leverage(x * float(prices[asset]), y + outside - debt),
    )


def _storeys(
    run: Run,
    family: int,
    row: int,
    number: int,
    own_money: float,
    counted: Mapping[int, float],
) -> tuple[Storey, ...]:
    """Base and loops; `counted` is what the venue counts for a unit of each asset."""
    asset, account = FAMILIES[family].asset, number % ACCOUNTS_PER_FAMILY
    price, usde = float(run.prices[row, asset]), float(run.prices[row, USDE])
    held = float(run.x[row, number] / own_money)
    owes = float(run.d[row, number] / own_money) if FAMILIES[family].kind != LOOP else 0.0
    base = Storey(asset, 1.0, 1.0, price, held * price, held * counted[asset], owes)
    if FAMILIES[family].kind != LOOP or run.d[0, number] <= 0:
        return (base,)
    owed = float(run.d[row, number] / run.d[0, number])
    first, kept = _loan_ratios(run.parameters, family, account)
    return (
        base,
        *(
            Storey(
                asset=USDE,
                breadth=first * kept**loop,
                bought=part,
                unsold=part * usde,
                worth=held * part * usde,
                counted=held * part * counted[USDE],
                owed=owed * part,
            )
            for loop, part in enumerate(loops_bought(run.parameters, family, account))
        ),
    )


def _failed_at(run: Run, row: int, number: int) -> float:
    return float(run.minutes[int(run.in_liquidation[: row + 1, number].argmax())])


def _unpaid(run: Run, family: int, row: int, number: int, own_money: float) -> float:
    """Debt that vanished while there was no longer enough to sell for it."""
    debt = run.d[: row + 1, number] / own_money
    if debt[-1] > DUST:
        return 0.0
    last = int(np.flatnonzero(debt > DUST)[-1])
    price, usde = run.prices[last, FAMILIES[family].asset], run.prices[last, USDE]
    worth = (run.x[last, number] * price + run.y[last, number] * usde) / own_money
    return max(0.0, float(debt[last] - worth))


def _shown_leverage(collateral: float, cash: float) -> float | None:
    own = collateral + cash
    return collateral / own if own > 0 and collateral > 0 else None
