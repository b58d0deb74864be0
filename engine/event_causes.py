"""What led to an event, one hop back: the figures that go into its sentence."""

from __future__ import annotations

import numpy as np

from engine.accounts import ASSET_OF_ACCOUNT, FAMILIES, FAMILY_OF_ACCOUNT
from engine.assets import ASSETS, LIQUID_STAKING_TOKENS, USDE
from engine.night import Run

RECENTLY = 10.0
"""Minutes over which an event counts the forced sales that led to it."""


def holders(run: Run, row: int, group: np.ndarray) -> dict[str, float]:
    """What a group of accounts holds at market, its largest family, and what that lost most by.

    `group` is a mask over the accounts. The worth is `amount` if it is all of one family's, else
    `total`; `fallen` and `fall` are missing if nothing that the family holds has fallen.
    """
    prices = run.prices[row]
    collateral = run.x[row] * group
    usde = run.y[row] * group
    worth = collateral * prices[ASSET_OF_ACCOUNT] + usde * prices[USDE]
    by_family = np.bincount(FAMILY_OF_ACCOUNT, worth, minlength=len(FAMILIES))
    family = int(by_family.argmax())
    alone = by_family[family] > (1 - 1e-9) * by_family.sum()
    figures = {"family": float(family), "amount" if alone else "total": float(by_family.sum())}

    own = family == FAMILY_OF_ACCOUNT
    losses = np.zeros(len(ASSETS))
    losses[USDE] = usde[own].sum() * (1 - prices[USDE])
    losses[FAMILIES[family].asset] += collateral[own].sum() * (1 - prices[FAMILIES[family].asset])
    fallen = int(losses.argmax())
    if losses[fallen] > 0:
        figures |= {"fallen": float(fallen), "fall": float(1 - prices[fallen])}
    return figures


def fallen_most(run: Run, row: int) -> dict[str, float]:
    """The asset that fell most within the makers' window, and by how much."""
    window = max(round(run.parameters.maker_window / run.step), 1)
    falls = 1 - run.prices[row] / run.prices[max(row - window, 0)]
    fallen = int(falls.argmax())
    return {
        "fallen": float(fallen),
        "fall": float(falls[fallen]),
        "window": run.parameters.maker_window,
    }


def sold_by_force(run: Run, row: int, asset: int) -> dict[str, float]:
    """Forced sales of an asset that led to its price at a row, USD bn."""
    rows = slice(max(0, row - round(RECENTLY / run.step)), row)
    return {"sold": float(run.forced_sales[rows, asset].sum()), "span": RECENTLY}


def bids_left(run: Run, row: int, asset: int) -> dict[str, float]:
    """The share of a book's bids that is left; nothing while all of them are there."""
    left = run.depth[run.flow_row(row), asset] / run.parameters.depth[asset]
    return {"bids": float(left)} if left < 0.995 else {}


def coin_behind(asset: int) -> dict[str, float]:
    """The coin that a liquid staking token stands for; nothing for other assets."""
    coin = LIQUID_STAKING_TOKENS.get(asset)
    return {} if coin is None else {"coin": float(coin)}
