"""Where the parts of the spiral dial stand: a half circle on a logarithmic scale."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF

LOWEST, HIGHEST = 0.01, 100.0
TIPPING = 1.0
"""The gain from which a fall makes a larger one; it stands upright in the middle."""

TICKS = (0.01, 0.1, 1.0, 10.0, 100.0)

WIDTH_SHARE = 0.58
"""The dial's part of the width; the words have the rest."""


@dataclass(frozen=True)
class DialLayout:
    """The dial in pixels.

    Attributes
    ----------
    hub, radius : middle of the half circle; its outer edge.
    words : the area of number and sentence.
    zone_row : the line of words under the half circle.
    """

    hub: QPointF
    radius: float
    words: QRectF
    zone_row: QRectF

    def at(self, angle: float, distance: float) -> QPointF:
        """The point at an angle in degrees (0 right, 90 up, 180 left) and a distance."""
        turned = math.radians(angle)
        return self.hub + QPointF(distance * math.cos(turned), -distance * math.sin(turned))


def angle(gain: float) -> float:
    """Where a gain stands, in degrees: 180 at 0.01 or less, 90 at 1, 0 at 100 or more."""
    held = min(max(gain, LOWEST), HIGHEST)
    return 180 * math.log(HIGHEST / held) / math.log(HIGHEST / LOWEST)


def lay_out(area: QRectF, header: float, side: float, label: float, gap: float) -> DialLayout:
    """Dial left under a header, words right over the full height.

    `side` is the room of the labels left and right of the half circle, `label` the height of a
    line of labels, of which one stands above and one below it.
    """
    width, room = WIDTH_SHARE * area.width(), area.height() - header
    radius = max(1.0, min(width / 2 - side, room - 2 * label - gap))
    height = radius + 2 * label + gap
    top = area.top() + header + (room - height) / 2
    hub = QPointF(area.left() + width / 2, top + label + radius)
    words_left = area.left() + width + 2 * gap
    return DialLayout(
        hub=hub,
        radius=radius,
        words=QRectF(words_left, area.top(), area.right() - words_left, area.height()),
        zone_row=QRectF(area.left(), hub.y() + gap, width, label),
    )
