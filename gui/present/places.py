"""Where the audience's window and the speaker's console stand, for the screens there are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QRect

AUDIENCE_SHARE = 0.7
"""Of a single screen's sides, for the audience's window while notes stand beside it."""

Screen = TypeVar("Screen")


class Rehearsal(NamedTuple):
    """Two windows on one screen."""

    audience: QRect
    console: QRect


def shared_out(
    screens: Sequence[Screen], laptop: Screen, swapped: bool
) -> tuple[Screen, Screen | None]:
    """Screens of the audience and of the console, which has none of its own on a single screen.

    Parameters
    ----------
    screens : all there are.
    laptop : the one the speaker sits at, one of `screens`.
    swapped : whether the speaker exchanged the two.
    """
    other = next((screen for screen in screens if screen is not laptop), None)
    if other is None:
        return laptop, None
    return (laptop, other) if swapped else (other, laptop)


def rehearsal(room: QRect, notes: int = 0) -> Rehearsal:
    """On one screen: the audience's window in the screen's own proportions, notes beside it.

    `notes` is the least width of the console in pixels, its frame included.
    """
    width = min(round(room.width() * AUDIENCE_SHARE), room.width() - notes)
    height = round(width * room.height() / room.width())
    audience = QRect(room.left(), room.top(), width, height)
    console = QRect(room.left() + width, room.top(), room.width() - width, room.height())
    return Rehearsal(audience, console)
