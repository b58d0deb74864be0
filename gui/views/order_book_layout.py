"""Where the parts of the order book stand: prices across, bids upwards."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF

from engine.book_snapshot import BookSnapshot
from engine.order_book import bids_down_to

TOP = 0.45
"""The top edge as a share of the full depth: a full book is a wall that reaches it at -36 %."""

TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
HOLE_WORTH_SHOWING = 0.02
BIDS_PULLED = 0.005
"""From this share of the bids on, those that makers pulled are drawn."""

SMALLEST_BITE = 0.0005
"""Forced sales that move the price by less are not drawn."""

SAMPLES = 96


@dataclass(frozen=True)
class Fall:
    """Where a telling sale would end: the point on a curve, and the share of the price lost."""

    point: QPointF
    fall: float


@dataclass(frozen=True)
class BookLayout:
    """An order book in pixels.

    Attributes
    ----------
    plot : the drawing area; prices from 0 to 1 across, units from 0 to `top` upwards: the same
        for every book, so that books can be compared.
    market_x, redemption_x : the market price; the value without the book's hole.
    hole : the empty stretch between them, or None while it is too small to show.
    bids : outline of the bids now, from the market price leftwards, closed along the axis.
    pulled : the curve of everybody's bids; empty while makers are there.
    bite : the stretch that this step's forced sale takes, over the full height; or None.
    sale_y : the level of the telling sale.
    now, before : where that sale ends with the bids left and with everybody's.
    """

    plot: QRectF
    top: float
    market_x: float
    redemption_x: float
    hole: QRectF | None
    bids: tuple[QPointF, ...]
    pulled: tuple[QPointF, ...]
    bite: QRectF | None
    sale_y: float
    now: Fall
    before: Fall | None

    def x(self, price: float) -> float:
        """Where a price stands."""
        return x_of(price, self.plot)

    def price(self, x: float) -> float:
        """The price that stands at an x."""
        return (x - self.plot.left()) / self.plot.width()

    def ticks(self) -> Iterable[tuple[float, float]]:
        """(price, x) of the labelled prices."""
        return ((price, self.x(price)) for price in TICKS)


def lay_out(book: BookSnapshot, plot: QRectF) -> BookLayout:
    """The picture of a book in an area."""
    top = TOP * book.full_depth
    market_x, redemption_x = x_of(book.price, plot), x_of(book.redemption_value, plot)
    sale_y = plot.bottom() - book.sale / top * plot.height()
    pulled = book.bids_left < 1 - BIDS_PULLED

    def end(fall: float) -> Fall:
        return Fall(QPointF(x_of(book.price * (1 - fall), plot), sale_y), fall)

    return BookLayout(
        plot=plot,
        top=top,
        market_x=market_x,
        redemption_x=redemption_x,
        hole=_stretch(plot, market_x, redemption_x) if book.hole > HOLE_WORTH_SHOWING else None,
        bids=_closed(_curve(book, book.depth, plot, top), plot),
        pulled=_curve(book, book.full_depth, plot, top) if pulled else (),
        bite=_bite(book, plot),
        sale_y=sale_y,
        now=end(book.fall_now),
        before=end(book.fall_before) if pulled else None,
    )


def x_of(price: float, plot: QRectF) -> float:
    """Where a price stands between the left edge, nothing, and the right, the start."""
    return plot.left() + price * plot.width()


def _stretch(plot: QRectF, left: float, right: float) -> QRectF:
    return QRectF(left, plot.top(), right - left, plot.height())


def _bite(book: BookSnapshot, plot: QRectF) -> QRectF | None:
    if book.forced_fall < SMALLEST_BITE:
        return None
    reached = x_of(book.price * (1 - book.forced_fall), plot)
    return _stretch(plot, reached, x_of(book.price, plot))


def _curve(book: BookSnapshot, depth: float, plot: QRectF, top: float) -> tuple[QPointF, ...]:
    """Bids of a depth from the market price down to the left or the top edge."""
    lowest = max(book.price * math.exp(-top / depth), 1e-9)
    if lowest >= book.price:
        return ()
    prices = np.linspace(book.price, lowest, SAMPLES)
    units = bids_down_to(prices, book.price, depth)
    x = plot.left() + prices * plot.width()
    y = plot.bottom() - np.minimum(units / top, 1.0) * plot.height()
    return tuple(QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True))


def _closed(curve: tuple[QPointF, ...], plot: QRectF) -> tuple[QPointF, ...]:
    """The area under a curve: from its end along the left edge and the axis back."""
    if not curve:
        return ()
    return (*curve, QPointF(plot.left(), curve[-1].y()), plot.bottomLeft())
