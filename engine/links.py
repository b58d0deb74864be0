"""The causal ring: what flows through each link of the spiral.

price falls -> collateral short -> takeover -> forced sale -> hole in the book -> price falls,
with three ways in (token discount, makers leave, overload) and one way out (ADL). Seven links
have a cut in `Parameters.cuts`.

A step of 15 seconds is a lumpy measure (accounts are taken over sixteen to a family), so the same
flows can be read over a longer stretch: dollars are summed, a fall and an impact are those of the
whole stretch, and what stands rather than flows (a hole, a discount, bids pulled) is as it stands.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view

from engine.assets import ASSETS, TOKENS
from engine.margin import index_prices
from engine.measures import relative_price
from engine.night import Run
from engine.order_book import price_impact
from engine.parameters import Parameters

DOLLARS = "USD bn"


@dataclass(frozen=True)
class Link:
    """One edge of the ring.

    Attributes
    ----------
    name : its name; that of its cut where it has one.
    source, target : the nodes it joins.
    unit : of its flow: "share", "USD bn" or "log-price".
    cut : the name in `Parameters.cuts` that switches it off, or None.
    parts : of a run and a number of steps: what passed within so many steps up to and including
        each; (steps, 7) where it is told by asset, else (steps, 1).
    lasting : whether it tells what stands at a step, however many steps are looked at.
    """

    name: str
    source: str
    target: str
    unit: str
    cut: str | None
    parts: Callable[[Run, int], np.ndarray]
    lasting: bool = False

    def flow(self, run: Run, steps: int = 1) -> np.ndarray:
        """(steps,) what passes in each step: all dollars, or the share of the asset hit most.

        With `steps` > 1, what passed within so many steps up to and including each.
        """
        parts = self.parts(run, steps)
        return parts.sum(axis=1) if self.unit == DOLLARS else parts.max(axis=1)

    def carried(self, parts: np.ndarray) -> Carried:
        """What passed, of its parts at a step."""
        if self.unit == DOLLARS:
            return Carried(self, float(parts.sum()), None)
        hit = int(parts.argmax())
        return Carried(self, float(parts[hit]), hit if parts[hit] > 0 else None)


@dataclass(frozen=True)
class Carried:
    """What a link carried.

    Attributes
    ----------
    flow : in the link's unit.
    asset : the asset hit most, whose share it is; None for dollars, and where none was hit.
    """

    link: Link
    flow: float
    asset: int | None

    @property
    def share_of_price(self) -> float:
        """A flow in share or log-price as a share of the price; ValueError for dollars."""
        if self.link.unit == DOLLARS:
            raise ValueError(f"{self.link.name} carries {DOLLARS}, not a share of a price")
        return price_impact(self.flow, 1.0) if self.link.unit == "log-price" else self.flow


class LastMinutes:
    """What every link carried within the minute up to each step of a run, computed once."""

    def __init__(self, run: Run) -> None:
        self._run = run

    def at(self, row: int) -> tuple[Carried, ...]:
        """In the order of `LINKS`, within the minute that ends with the step at a row."""
        step = self._run.flow_row(row)
        return tuple(link.carried(parts[step]) for link, parts in self._parts)

    @cached_property
    def _parts(self) -> tuple[tuple[Link, np.ndarray], ...]:
        steps = steps_of_a_minute(self._run)
        return tuple((link, link.parts(self._run, steps)) for link in LINKS)


def counted_discount(discount: float, parameters: Parameters) -> float:
    """How much less a token counts as collateral when it trades at a discount, both as shares."""
    return discount * (1 - parameters.redemption_weight)


def steps_of_a_minute(run: Run) -> int:
    """How many steps of a run make a minute; at least one."""
    return max(1, round(1 / run.step))


def _summed(flow: np.ndarray, steps: int) -> np.ndarray:
    """Sums over windows that end with each step; `flow` is (steps, n)."""
    before = np.zeros((steps - 1, flow.shape[1]))
    return sliding_window_view(np.concatenate([before, flow]), steps, axis=0).sum(axis=-1)


def _price_fall(run: Run, steps: int) -> np.ndarray:
    """Fall of each index price over the steps before; none before the first."""
    weight = run.parameters.redemption_weight
    index = index_prices(run.prices, run.redemption_values, weight)[:-1]
    earlier = index[np.maximum(np.arange(len(index)) - steps, 0)]
    return np.maximum(0.0, 1 - index / earlier)


def _impact(run: Run, steps: int) -> np.ndarray:
    """Log-price by which sales moved each book: the sum of its `k`."""
    if "impact" in run.parameters.cuts:
        return np.zeros(run.depth.shape)
    # what a book fetched per unit tells k: sales = depth k (average price) = depth price (1 - e^-k)
    fetched = run.forced_sales / (run.depth * run.prices[:-1])
    return _summed(-np.log1p(-np.minimum(fetched, 1 - 1e-15)), steps)


def _book_gap(run: Run, steps: int) -> np.ndarray:
    """Hole of each book after the step's sales, as a share of the price."""
    return 1 - np.exp(-run.book_gap[1:])


def _token_discount(run: Run, steps: int) -> np.ndarray:
    discounts = np.zeros((len(run.access), len(ASSETS)))
    for token in TOKENS:
        discounts[:, token] = np.maximum(0.0, 1 - relative_price(run, token)[:-1])
    return discounts


def _depth_pulled(run: Run, steps: int) -> np.ndarray:
    return np.maximum(0.0, np.array(run.parameters.depth) - run.depth)


def _forced_sales(run: Run, steps: int) -> np.ndarray:
    return _summed(run.forced_sales - run.hedge_sales, steps)


def _of_all(name: str) -> Callable[[Run, int], np.ndarray]:
    """A flow that a run tells for all assets together."""

    def parts(run: Run, steps: int) -> np.ndarray:
        return _summed(getattr(run, name)[:, None], steps)

    return parts


_SHORT, _HOLE = "collateral short", "hole in the book"

LINKS = (
    Link("index_fall", "price falls", _SHORT, "share", None, _price_fall),
    Link("takeover", _SHORT, "takeover", DOLLARS, "takeover", _of_all("taken_over")),
    Link("sale", "takeover", "forced sale", DOLLARS, "sale", _forced_sales),
    Link("impact", "forced sale", _HOLE, "log-price", "impact", _impact),
    Link("book_gap", _HOLE, "price falls", "share", None, _book_gap, lasting=True),
    Link(
        "token_mark", "token discount", _SHORT, "share", "token_mark", _token_discount, lasting=True
    ),
    Link("makers", "makers leave", _HOLE, DOLLARS, "makers", _depth_pulled, lasting=True),
    Link(
        "overload", "venue overloaded", "takeover", DOLLARS, "overload", _of_all("top_ups_refused")
    ),
    Link("adl", "takeover", "ADL", DOLLARS, "adl", _of_all("adl_notional")),
)
"""The nine links, in the order of the model page."""
