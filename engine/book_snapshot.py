"""One order book at one moment: the bids left, the hole above them, the sale that eats them.

Amounts are units, worth their dollars at start prices (USD bn). In a book of depth `U` the bids
between the market price `P` and a lower price `p` are

    N(p) = U ln(P / p).

Source: the exponential book of `engine.order_book`.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from engine.night import Run
from engine.order_book import price_impact

TELLING_FALL = 0.09
"""The round sale that a book is judged by moves it by about this share while all bids stand."""

_ROUND = (1, 2, 5)
_NEARLY_ALL = 1 - 1e-16
"""Revenue of an endless sale is the depth times the price; rounding must not reach it."""


@dataclass(frozen=True)
class BookSnapshot:
    """One book at a row of the night.

    Attributes
    ----------
    asset : its index.
    price, redemption_value : market price; value without the asset's own book.
    depth, full_depth : bids per unit of log-price, left in this step and before anyone leaves.
    forced : USD bn sold by force in this step, at the prices got.
    forced_units, forced_fall : the same in units; the share by which it lowers the price.
    sale : a round number of units that moves the full book by about 9 %.
    fall_now, fall_before : the share by which that sale would lower the price, with the bids
        left and with everybody's.
    """

    asset: int
    price: float
    redemption_value: float
    depth: float
    full_depth: float
    forced: float
    forced_units: float
    forced_fall: float
    sale: float
    fall_now: float
    fall_before: float

    @property
    def bids_left(self) -> float:
        """Share of the bids that market makers have not pulled."""
        return self.depth / self.full_depth

    @property
    def hole(self) -> float:
        """How far the market price lies below the redemption value, as a share of it."""
        return 1 - self.price / self.redemption_value


def book_snapshot(run: Run, row: int, asset: int) -> BookSnapshot:
    """An asset's book before the step at a row, and what that step sells into it."""
    step = run.flow_row(row)
    depth, full = float(run.depth[step, asset]), run.parameters.depth[asset]
    price = float(run.prices[row, asset])
    forced = float(run.forced_sales[step, asset]) if step == row else 0.0
    moves = "impact" not in run.parameters.cuts
    units = _units_sold(forced, price, depth) if moves else forced / price
    sale = telling_sale(full)
    return BookSnapshot(
        asset=asset,
        price=price,
        redemption_value=float(run.redemption_values[row, asset]),
        depth=depth,
        full_depth=full,
        forced=forced,
        forced_units=units,
        forced_fall=price_impact(units, depth) * moves,
        sale=sale,
        fall_now=price_impact(sale, depth) * moves,
        fall_before=price_impact(sale, full) * moves,
    )


def telling_sale(full_depth: float) -> float:
    """The 1, 2 or 5 times a power of ten that moves a full book by about 9 %, in units."""
    exact = -math.log1p(-TELLING_FALL) * full_depth
    power = math.floor(math.log10(exact))
    rounds = [digit * 10.0**n for n in (power, power + 1) for digit in _ROUND]
    return min(rounds, key=lambda amount: abs(math.log(amount / exact)))


def _units_sold(revenue: float, price: float, depth: float) -> float:
    """Units that fetched a revenue walking down the book from a price."""
    return -depth * math.log1p(-min(revenue / (price * depth), _NEARLY_ALL))
