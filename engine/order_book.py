"""Seven order books: prices, depth, and the hole that forced sales leave.

Bids are exponential in the log-price: a book of depth `U` (USD bn per unit of log-price) sold `N`
units falls by `k = N / U` in log-price, and the units fetch on average

    P (1 - exp(-k)) / k,

however the sale is cut up. The hole `I` closes as makers refill it:

    I <- min(12, (I + k) exp(-(1 - maker_share w) step / refill)).

Source: Obizhaeva & Wang (2013); Cifuentes, Ferrucci & Shin (2005).
"""

from __future__ import annotations

import math
from types import SimpleNamespace

import numpy as np

from engine.assets import ALT, ASSETS, BNSOL, COINS, ETH, SOL, USDE, WBETH

DEEPEST_GAP = 12.0
"""Log-price at which somebody always bids: a few millionths of the start."""

LEAST_GAP = 1e-300
"""Log-price too small to change a price, which spares a case for nothing sold."""


def average_price(price: np.ndarray, gap: np.ndarray) -> np.ndarray:
    """Average price of a sale that moves the log-price by `gap` >= 0; `price` where it is 0."""
    walked = -np.maximum(gap, LEAST_GAP)
    return np.expm1(walked) / walked * price


def price_impact(units: float, depth: float) -> float:
    """Share by which selling so many units at once lowers the price: 1 - exp(-units / depth)."""
    return -math.expm1(-units / depth)


def bids_down_to(price: np.ndarray, market_price: float, depth: float) -> np.ndarray:
    """Units bid for between the market price and each lower `price` > 0."""
    return depth * np.log(market_price / price)


def fair_values(settings: SimpleNamespace, minutes: np.ndarray) -> np.ndarray:
    """Fair value of each coin under the macro shock, and 1 for the others: (rows, worlds, 7).

    `(1 - shock)^(beta * ramp)` with the ramp rising from 0 to 1 over the shock.
    """
    elapsed = (minutes[:, None] - settings.shock_start) / settings.shock_duration
    ramp = np.clip(elapsed, 0, 1)[:, :, None]
    values = np.ones((*elapsed.shape, len(ASSETS)))
    values[:, :, COINS] = (1 - settings.shock)[:, None] ** (settings.beta * ramp)
    return values


def redemption_values(fair: np.ndarray, prices: np.ndarray) -> np.ndarray:
    """What each asset is worth without its own book: the coin's price for an LST, 1 for USDe."""
    values = fair.copy()
    values[..., WBETH], values[..., BNSOL] = prices[..., ETH], prices[..., SOL]
    return values


class OrderBooks:
    """The books of a block of worlds; arrays (worlds, 7)."""

    def __init__(
        self, settings: SimpleNamespace, fair: np.ndarray, impact: np.ndarray, step: float
    ) -> None:
        self.gap = np.zeros(settings.depth.shape)
        self._fair = fair.copy()
        self._fair[:, :, WBETH], self._fair[:, :, BNSOL] = fair[:, :, ETH], fair[:, :, SOL]
        self._full_depth = settings.depth
        self._maker_share = settings.maker_share
        self._refill_rate = -step / settings.refill
        self._impact = np.repeat(impact[:, None], len(ASSETS), axis=1)
        self._deepest = np.full_like(self.gap, DEEPEST_GAP)
        self._remaining = np.ones_like(self.gap)
        self._closing = np.empty_like(self.gap)
        self._log_price = np.zeros_like(self.gap)
        self._log_price_of_tokens = self._log_price[:, WBETH:USDE]
        self._gap_of_coins = self.gap[:, ETH:ALT]

    def mark(self, row: int, prices: np.ndarray) -> None:
        """Write the prices before step `row` into `prices`."""
        np.negative(self.gap, out=self._log_price)
        self._log_price_of_tokens -= self._gap_of_coins
        np.exp(self._log_price, out=prices)
        prices *= self._fair[row]

    def quote(self, withdrawn: np.ndarray, depth: np.ndarray) -> None:
        """Write the depth left when makers have withdrawn a share of their quotes."""
        np.multiply(self._maker_share, withdrawn[:, None], out=self._remaining)
        np.subtract(1.0, self._remaining, out=self._remaining)
        np.multiply(self._full_depth, self._remaining, out=depth)

    def sell(
        self, units: np.ndarray, depth: np.ndarray, price: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """(log-price moved, average price got) when `units` are sold at once."""
        moved = units / depth
        moved *= self._impact
        return moved, average_price(price, moved)

    def refill(self, moved: np.ndarray | None) -> None:
        """Leave the hole of this step's sales and let the makers who stayed close some of it."""
        gap, closing = self.gap, self._closing
        if moved is not None:
            gap += moved
        np.multiply(self._remaining, self._refill_rate, out=closing)
        gap *= np.exp(closing, out=closing)
        np.minimum(gap, self._deepest, out=gap)
