"""Where leverages stand on the leverage bar: plain numbers, measured and tested apart."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QRectF

LOWEST, HIGHEST = 1.0, 10.0
LEVEL = 0.05
"""Leverages closer than this read as the same number."""


@dataclass(frozen=True)
class Leverage:
    """A group at a moment: leverage on its screens and in truth (None without own money),
    and what a year earned it at the start, as a share of own money."""

    shown: float | None
    true: float | None
    yearly: float | None

    @property
    def hides(self) -> bool:
        """Whether the screens show less than there is."""
        return self.true is not None and (self.shown is None or self.true - self.shown > LEVEL)


@dataclass(frozen=True)
class LabelSizes:
    """Widths of both labels, their height, and the gap between them, in pixels."""

    shown: float
    true: float
    height: float
    gap: float


@dataclass(frozen=True)
class BarLayout:
    """The bar in pixels; markers None where there is none.

    Attributes
    ----------
    bar : the scale from 1x to 10x.
    shown_x, true_x : centres of the markers, held within the bar.
    beyond : whether the true leverage lies past the end.
    shown_label, true_label : boxes of the labels above the bar; they never overlap.
    """

    bar: QRectF
    shown_x: float | None
    true_x: float | None
    beyond: bool
    shown_label: QRectF
    true_label: QRectF


def position(leverage: float, bar: QRectF) -> float:
    """Where a leverage stands on the logarithmic scale, held within its ends."""
    share = math.log(max(leverage, LOWEST) / LOWEST) / math.log(HIGHEST / LOWEST)
    return bar.left() + min(share, 1.0) * bar.width()


def lay_out(leverage: Leverage, bar: QRectF, labels: LabelSizes) -> BarLayout:
    """The bar's picture. Where nothing is hidden there is one marker, for the true leverage."""
    shown = leverage.shown if leverage.hides else None
    shown_x = None if shown is None else position(shown, bar)
    true_x = None if leverage.true is None else position(leverage.true, bar)
    left = _beside(shown_x, labels.shown, bar)
    right = _beside(true_x, labels.true, bar)
    if shown_x is not None and true_x is not None:
        left = max(bar.left(), min(left, right - labels.gap - labels.shown))
        right = max(right, left + labels.shown + labels.gap)
    top = bar.top() - labels.height
    return BarLayout(
        bar=bar,
        shown_x=shown_x,
        true_x=true_x,
        beyond=leverage.true is not None and leverage.true > HIGHEST,
        shown_label=QRectF(left, top, labels.shown, labels.height),
        true_label=QRectF(right, top, labels.true, labels.height),
    )


def _beside(x: float | None, width: float, bar: QRectF) -> float:
    """The left edge of a label centred on a marker, held within the bar."""
    return min(max(bar.left(), (x or 0.0) - width / 2), bar.right() - width)
