"""Where everything of the tower of loops stands: plain numbers, measured and tested apart."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

from engine.loop_tower import LoopTower

SCALE_OF_LOOPS, SCALE_OF_LOANS = 4.0, 1.25
"""Dollars that the picture shows at least, so that a tower grows when loops are added."""


@dataclass(frozen=True)
class Measures:
    """Sizes in pixels: the axis, what is kept elsewhere, the labels at the right, gaps."""

    axis: float
    outside: float
    labels: float
    label_height: float
    gap: float


@dataclass(frozen=True)
class TowerLayout:
    """The picture of a tower; pixels, y downwards.

    Attributes
    ----------
    ground, pixels_per_dollar, top_dollar : y of 0 dollars; the scale; the dollars at the top.
    held, unsold, bought : one rectangle a storey: what it is worth now; what it would be worth
        had nothing been sold; what was bought.
    owed : one rectangle for each storey's loan, empty ones left out.
    outside : USDe kept elsewhere, or None.
    cover_y, owed_y : the two lines; owed_y None without debt.
    lines_left, lines_right : where the lines begin and end.
    cover_label, owed_label : boxes of the labels at the right; owed_label None without debt.
    """

    ground: float
    pixels_per_dollar: float
    top_dollar: float
    centre: float
    held: tuple[QRectF, ...]
    unsold: tuple[QRectF, ...]
    bought: tuple[QRectF, ...]
    owed: tuple[QRectF, ...]
    outside: QRectF | None
    cover_y: float
    owed_y: float | None
    lines_left: float
    lines_right: float
    cover_label: QRectF
    owed_label: QRectF | None

    def y(self, dollars: float) -> float:
        """Where a height in dollars is."""
        return self.ground - dollars * self.pixels_per_dollar


def lay_out(tower: LoopTower, area: QRectF, sizes: Measures) -> TowerLayout:
    """The picture of a tower inside an area."""
    top_dollar = top_of_scale(tower)
    scale = area.height() / top_dollar
    elsewhere, place, loans, labels = _columns(tower, area, sizes)
    cover_y = area.bottom() - tower.cover * scale
    owed_y = area.bottom() - tower.debt * scale if tower.owes else None
    cover_label, owed_label = place_labels(cover_y, owed_y, labels, sizes.label_height)
    return TowerLayout(
        ground=area.bottom(),
        pixels_per_dollar=scale,
        top_dollar=top_dollar,
        centre=place.center().x(),
        held=_pile(tower, [storey.worth for storey in tower.storeys], place, scale),
        unsold=_pile(tower, [storey.unsold for storey in tower.storeys], place, scale),
        bought=_pile(tower, [storey.bought for storey in tower.storeys], place, scale),
        owed=_loans(tower, loans, scale),
        outside=_standing(elsewhere, tower.outside * scale) if tower.outside > 0 else None,
        cover_y=cover_y,
        owed_y=owed_y,
        lines_left=place.left(),
        lines_right=loans.right(),
        cover_label=cover_label,
        owed_label=owed_label,
    )


def top_of_scale(tower: LoopTower) -> float:
    """Dollars the picture shows: the same all night, more (whole dollars) only for tall towers."""
    least = SCALE_OF_LOANS if tower.is_one_step else SCALE_OF_LOOPS
    return max(least, float(math.ceil(tower.bought)))


def place_labels(
    cover_y: float, owed_y: float | None, column: QRectF, height: float
) -> tuple[QRectF, QRectF | None]:
    """Boxes of the two labels: the higher line's stands on it, the lower line's hangs below it.

    They never overlap and never leave the column.
    """
    lowest = column.bottom() - height
    if owed_y is None:
        return _label(column, cover_y - height, lowest, height), None
    upper = min(cover_y, owed_y) - height
    lower = min(max(cover_y, owed_y), lowest)
    upper = max(column.top(), min(upper, lower - height))
    lower = max(lower, upper + height)
    above = _label(column, upper, lowest, height)
    below = _label(column, lower, lowest, height)
    return (above, below) if cover_y <= owed_y else (below, above)


def crack(layout: TowerLayout) -> list[QPointF]:
    """A jagged wedge through a failed tower, from its old top to the right of its foot."""
    top, foot = layout.bought[-1].top(), layout.ground
    base = layout.bought[0].width()
    steps, sway, gap = 9, 0.045 * base, 0.022 * base
    left, right = [], []
    for step in range(steps + 1):
        share = step / steps
        x = layout.centre + base * (0.02 + 0.26 * share) + (sway if step % 2 else -sway)
        y = top + (foot - top) * share
        half = gap * (1.15 - 0.75 * share)
        left.append(QPointF(x - half, y))
        right.append(QPointF(x + half, y))
    return left + right[::-1]


def _columns(
    tower: LoopTower, area: QRectF, sizes: Measures
) -> tuple[QRectF, QRectF, QRectF, QRectF]:
    """The columns of what is kept elsewhere, of the tower, of its debt, and of the labels."""
    room = area.width() - sizes.axis - sizes.labels - 2 * sizes.gap
    debt = min(room * 0.22, 0.5 * area.height())
    left = area.left() + sizes.axis
    right = left + min(room - debt, 1.1 * area.height())
    elsewhere = _column(area, left, left + sizes.outside)
    if tower.outside > 0:
        left += sizes.outside + sizes.gap
    loans = _column(area, right + sizes.gap, right + sizes.gap + debt)
    labels = _column(area, loans.right() + sizes.gap, area.right())
    return elsewhere, _column(area, left, right), loans, labels


def _column(area: QRectF, left: float, right: float) -> QRectF:
    return QRectF(left, area.top(), right - left, area.height())


def _standing(column: QRectF, height: float) -> QRectF:
    return QRectF(column.left(), column.bottom() - height, column.width(), height)


def _label(column: QRectF, y: float, lowest: float, height: float) -> QRectF:
    return QRectF(column.left(), max(column.top(), min(y, lowest)), column.width(), height)


def _pile(
    tower: LoopTower, dollars: list[float], place: QRectF, scale: float
) -> tuple[QRectF, ...]:
    """Storeys on top of each other, each as broad as a whole loop there is high at the start."""
    boxes, y, centre = [], place.bottom(), place.center().x()
    for storey, amount in zip(tower.storeys, dollars, strict=True):
        y -= amount * scale
        breadth = min(1.0, storey.breadth) * place.width()
        boxes.append(QRectF(centre - breadth / 2, y, breadth, amount * scale))
    return tuple(boxes)


def _loans(tower: LoopTower, column: QRectF, scale: float) -> tuple[QRectF, ...]:
    boxes, y = [], column.bottom()
    for storey in tower.storeys:
        if storey.owed > 0:
            y -= storey.owed * scale
            boxes.append(QRectF(column.left(), y, column.width(), storey.owed * scale))
    return tuple(boxes)
