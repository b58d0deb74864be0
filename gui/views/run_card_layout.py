"""Where the parts of a run's card stand, and the small curves of its prices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPolygonF

from engine.assets import ALT, USDE, WBETH
from engine.night import NIGHT

CURVES = (WBETH, ALT, USDE)
"""The assets whose prices and worst falls a card shows, in this order."""


PICTURE_SHARE = 0.2
"""The picture's part of a wide card's width."""


@dataclass(frozen=True)
class CardSizes:
    """Lengths in pixels that a card is made of: edge, gap, least width of the picture and of the
    box of a fall, side of the pin, width of the tag, height of a line of words."""

    edge: float
    gap: float
    picture: float
    fall: float
    pin: float
    tag: float
    line: float


@dataclass(frozen=True)
class CardLayout:
    """The parts of a card in pixels.

    Attributes
    ----------
    picture : the box of the curves; its top is the price at the start, its bottom 0. It has no
        width where the falls need all there is.
    caption : what changed, in one line or, where there is room, two.
    falls : a box for the worst fall of each of `CURVES`.
    pin, tag : the pin; the word that says which run is live, under it.
    """

    picture: QRectF
    caption: QRectF
    falls: tuple[QRectF, ...]
    pin: QRectF
    tag: QRectF


def lines_of_caption(height: float, sizes: CardSizes) -> int:
    """Lines of the caption that a card of that height has room for: 1 or 2."""
    return 2 if height >= 3 * sizes.line + 3 * sizes.gap else 1


def lay_out(width: float, height: float, sizes: CardSizes, lines: int = 1) -> CardLayout:
    """Picture left, pin right; between them `lines` of caption over the falls, in the middle."""
    edge, gap, line = sizes.edge, sizes.gap, sizes.line
    right = width - edge - sizes.pin
    picture = max(sizes.picture, PICTURE_SHARE * width)
    left = edge + picture + 3 * gap
    if right - left < len(CURVES) * sizes.fall:
        picture, left = 0.0, edge
    top = (height - (lines + 1) * line - gap) / 2
    caption = QRectF(left, top, right - left - gap, lines * line)
    falls_top = caption.bottom() + gap
    return CardLayout(
        picture=QRectF(edge, edge, picture, height - 2 * edge),
        caption=caption,
        falls=columns(left, right, falls_top, line),
        pin=QRectF(right, edge / 2, sizes.pin, sizes.pin),
        tag=QRectF(right + sizes.pin - sizes.tag, height - edge / 2 - line, sizes.tag, line),
    )


def columns(left: float, right: float, top: float, height: float) -> tuple[QRectF, ...]:
    """Boxes of equal width from left to right, one for each of `CURVES`."""
    width = (right - left) / len(CURVES)
    return tuple(QRectF(left + n * width, top, width, height) for n in range(len(CURVES)))


def curve(minutes: np.ndarray, prices: np.ndarray, box: QRectF) -> QPolygonF:
    """Prices over the night, (rows,), inside a box: the start at its top, 0 at its bottom.

    One point a minute, its lowest price, so that no low is lost.
    """
    first = np.searchsorted(minutes, np.arange(NIGHT))
    x = box.left() + box.width() * minutes[first] / NIGHT
    lowest = np.minimum.reduceat(prices, first)
    y = box.bottom() - box.height() * np.minimum(lowest, 1.0)
    return QPolygonF([QPointF(*point) for point in zip(x.tolist(), y.tolist(), strict=True)])
