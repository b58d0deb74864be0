"""The modes of the window: one thing at a time."""

from __future__ import annotations

from enum import Enum


class Mode(Enum):
    """What the window is used for; the value is its name on the screen."""

    EXPLORE = "Explore"
    LEARN = "Learn"
    PRESENT = "Present"
