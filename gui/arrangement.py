"""How many panels of the window stand side by side."""

from __future__ import annotations

import math
from enum import Enum


class Arrangement(Enum):
    """How many panels stand side by side, with the room it takes in pixels at scale 1."""

    ALL = (1180, 880)
    SHARED = (1180, 640)
    ONE = (0, 0)
    FEW = (math.inf, math.inf)
    """In Present, whatever the room."""

    @classmethod
    def fitting(cls, width: float, height: float) -> Arrangement:
        """The richest arrangement that fits."""
        return next(a for a in cls if width >= a.value[0] and height >= a.value[1])
