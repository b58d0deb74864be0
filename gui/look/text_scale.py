"""The one size of all text: fitted to the window, times what the user asked for."""

from __future__ import annotations

DESIGN_WIDTH, DESIGN_HEIGHT = 1920, 1080
"""The window at which the design has scale 1; larger ones get larger text, smaller ones do not
get smaller text."""

LEAST_ROOM = (853, 480)
"""The window in pixels at scale 1 that one panel at a time needs: 1280 x 720 at 1.5 times."""

NOTCH = 0.125
"""The window's own part moves in notches, so that resizing does not restyle at every pixel."""

STEPS = (0.75, 0.875, 1.0, 1.125, 1.25, 1.5, 1.75, 2.0, 2.5, 3.0)


class TextScale:
    """The user's factor and what it gives in a window."""

    def __init__(self, factor: float | None = None) -> None:
        self.wished = 1.0 if factor is None else factor

    def factor(self, width: int, height: int) -> float:
        """Scale of everything in a window of this many pixels; never more than it can hold."""
        return min(self.wished * _fitted(width, height), _largest(width, height))

    def held_back(self, width: int, height: int) -> bool:
        """Whether text is smaller than wished, for a window of this many pixels holds no more."""
        return self.wished * _fitted(width, height) > _largest(width, height)

    def larger(self, width: int, height: int) -> bool:
        """The next larger step, if the window can hold more; whether it can."""
        can = self.factor(width, height) < _largest(width, height)
        if can:
            self.wished = next((step for step in STEPS if step > self.wished + 1e-9), STEPS[-1])
        return can

    def smaller(self, width: int, height: int) -> None:
        """The step below what is seen: what a window holds back is given up."""
        seen = self.factor(width, height) / _fitted(width, height)
        down = reversed(STEPS)
        self.wished = next((step for step in down if step < seen - 1e-9), STEPS[0])

    def usual(self) -> None:
        """As designed."""
        self.wished = 1.0


def _fitted(width: int, height: int) -> float:
    """The window's own part of the scale."""
    fitted = min(width / DESIGN_WIDTH, height / DESIGN_HEIGHT)
    return max(1.0, fitted // NOTCH * NOTCH)


def _largest(width: int, height: int) -> float:
    """The largest scale at which a window of this size still holds everything."""
    held = min(width / LEAST_ROOM[0], height / LEAST_ROOM[1])
    return max(1.0, held // NOTCH * NOTCH)
