"""The causal ring: what flows through each link of the spiral in every step.

price falls -> collateral short -> takeover -> forced sale -> hole in the book -> price falls,
with three ways in (token discount, makers leave, overload) and one way out (ADL). Seven links
have a cut in `Parameters.cuts`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from engine.assets import TOKENS
from engine.margin import index_prices
from engine.measures import relative_price
from engine.night import Run


@dataclass(frozen=True)
class Link:
    """One edge of the ring.

    Attributes
    ----------
    name : its name; that of its cut where it has one.
    source, target : the nodes it joins.
    unit : of its flow: "share", "USD bn" or "log-price".
    cut : the name in `Parameters.cuts` that switches it off, or None.
    flow : (steps,) what passes in each step of a run.
    """

    name: str
    source: str
    target: str
    unit: str
    cut: str | None
    flow: Callable[[Run], np.ndarray]


def _price_fall(run: Run) -> np.ndarray:
    """Largest fall of an index price over the step before; none before the first."""
    weight = run.parameters.redemption_weight
    index = index_prices(run.prices, run.redemption_values, weight)[:-1]
    falls = np.zeros(len(index))
    falls[1:] = np.maximum(0.0, 1 - index[1:] / index[:-1]).max(axis=1)
    return falls


def _forced_sales(run: Run) -> np.ndarray:
    return (run.forced_sales - run.hedge_sales).sum(axis=1)


def _impact(run: Run) -> np.ndarray:
    """Log-price moved by the step's sales, `k` of the book moved most."""
    if "impact" in run.parameters.cuts:
        return np.zeros(len(run.access))
    # what a book fetched per unit tells k: sales = depth k (average price) = depth price (1 - e^-k)
    fetched = run.forced_sales / (run.depth * run.prices[:-1])
    return (-np.log1p(-np.minimum(fetched, 1 - 1e-15))).max(axis=1)


def _book_gap(run: Run) -> np.ndarray:
    """Largest hole after the step's sales, as a share of the price."""
    return 1 - np.exp(-run.book_gap[1:].max(axis=1))


def _token_discount(run: Run) -> np.ndarray:
    prices = np.stack([relative_price(run, token) for token in TOKENS])[:, :-1]
    return np.maximum(0.0, 1 - prices).max(axis=0)


def _depth_pulled(run: Run) -> np.ndarray:
    full = np.array(run.parameters.depth)
    return np.maximum(0.0, full - run.depth).sum(axis=1)


LINKS = (
    Link("index_fall", "price falls", "collateral short", "share", None, _price_fall),
    Link(
        "takeover", "collateral short", "takeover", "USD bn", "takeover", lambda run: run.taken_over
    ),
    Link("sale", "takeover", "forced sale", "USD bn", "sale", _forced_sales),
    Link("impact", "forced sale", "hole in the book", "log-price", "impact", _impact),
    Link("book_gap", "hole in the book", "price falls", "share", None, _book_gap),
    Link(
        "token_mark", "token discount", "collateral short", "share", "token_mark", _token_discount
    ),
    Link("makers", "makers leave", "hole in the book", "USD bn", "makers", _depth_pulled),
    Link(
        "overload",
        "venue overloaded",
        "takeover",
        "USD bn",
        "overload",
        lambda run: run.top_ups_refused,
    ),
    Link("adl", "takeover", "ADL", "USD bn", "adl", lambda run: run.adl_notional),
)
"""The nine links, in the order of the model page."""
