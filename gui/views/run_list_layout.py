"""Where the cards of the runs stand: below each other, as high as there is room for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect

from gui.run_shelf import LONGEST


@dataclass(frozen=True)
class ListSizes:
    """Lengths in pixels: the head over the cards, the gap between two, a card's height bounds."""

    head: float
    gap: float
    lowest: float
    highest: float


def room_for(height: float, sizes: ListSizes) -> int:
    """How many cards there is room for; at least one."""
    return max(1, int((height - sizes.head + sizes.gap) / (sizes.lowest + sizes.gap)))


def card_boxes(width: int, height: float, count: int, sizes: ListSizes) -> tuple[QRect, ...]:
    """A box for each of `count` cards; they keep their height until the shelf is full."""
    share = (height - sizes.head + sizes.gap) / max(1, min(LONGEST, room_for(height, sizes)), count)
    slot = min(max(share, sizes.lowest + sizes.gap), sizes.highest + sizes.gap)
    edges = [round(sizes.head + number * slot) for number in range(count + 1)]
    return tuple(
        QRect(0, edges[number], width, edges[number + 1] - edges[number] - round(sizes.gap))
        for number in range(count)
    )
