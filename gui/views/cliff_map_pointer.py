"""What is pointed at on the cliff map: by the mouse, or by a crosshair that the arrow keys move."""

from __future__ import annotations

from engine.phase_map import FINEST
from gui.views.cliff_map_layout import inside

Place = tuple[float, float]
"""Positions across and up, 0 to 1 on the map."""

LAST = FINEST - 1


class MapPointer:
    """A place on the map, or none; the mouse comes before the crosshair."""

    def __init__(self) -> None:
        self._mouse: Place | None = None
        self._crosshair: tuple[int, int] | None = None

    @property
    def place(self) -> Place | None:
        """Where it is; the crosshair stands on points of the finest full grid."""
        if self._mouse is not None or self._crosshair is None:
            return self._mouse
        across, up = self._crosshair
        return across / LAST, up / LAST

    @property
    def is_mouse(self) -> bool:
        """Whether it is the mouse that points."""
        return self._mouse is not None

    @property
    def is_crosshair(self) -> bool:
        """Whether it is the crosshair that points."""
        return self._mouse is None and self._crosshair is not None

    def follow(self, place: Place | None) -> None:
        """Take the mouse's place; None when it has left the map."""
        self._mouse = place

    def step(self, across: int, up: int, start: Place) -> None:
        """Move the crosshair by points of the grid, within the map; at first from a start."""
        self._mouse = None
        if self._crosshair is None:
            near_across, near_up = inside(*start)
            self._crosshair = round(near_across * LAST), round(near_up * LAST)
        column, row = self._crosshair
        self._crosshair = (
            min(max(column + across, 0), LAST),
            min(max(row + up, 0), LAST),
        )

    def drop_crosshair(self) -> None:
        """Point with the mouse only."""
        self._crosshair = None
