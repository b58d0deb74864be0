"""How each cause of a fall is filled: a colour, and a pattern that works in greyscale.

Visible leverage is solid, the shock pale; what is hidden is crossed, what the venue does is hatched
like forced sales. Neighbours in a bar differ in pattern or lightness.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from gui.look.hatching import hatching
from gui.look.theme import Theme


@dataclass(frozen=True)
class CauseFill:
    """A theme's colour, how strong its ground is, and the pattern drawn on it."""

    role: str
    ground: float
    pattern: Qt.BrushStyle = Qt.BrushStyle.NoBrush

    @property
    def solid(self) -> bool:
        """Whether words on it need the panel's colour."""
        return self.ground == 1

    @property
    def patterned(self) -> bool:
        """Whether words on it need a clear ground."""
        return self.pattern != Qt.BrushStyle.NoBrush


CAUSE_FILLS: Mapping[str, CauseFill] = MappingProxyType(
    {
        "macro_shock": CauseFill("muted", 0.28),
        "visible_leverage": CauseFill("own_money", 1.0),
        "hidden_leverage": CauseFill("usde", 0.22, Qt.BrushStyle.DiagCrossPattern),
        "lst_parity": CauseFill("lst", 0.18, Qt.BrushStyle.HorPattern),
        "market_maker_withdrawal": CauseFill("depth", 0.22, Qt.BrushStyle.VerPattern),
        "venue_design": CauseFill("debt", 0.16, Qt.BrushStyle.BDiagPattern),
    }
)
"""Every cause of `engine.attribution.EVERYTHING`."""


def fill_cause(painter: QPainter, theme: Theme, cause: str, box: QRectF) -> None:
    """Fill a rectangle as a cause is filled, with an edge of its colour."""
    fill = CAUSE_FILLS[cause]
    painter.fillRect(box, theme.colour(fill.role, fill.ground))
    if fill.patterned:
        rgba = theme.colour(fill.role).rgba()
        painter.fillRect(box, hatching(rgba, fill.pattern, theme.scale, theme.thinnest))
    if box.width() > theme.px(2):
        half = theme.px(1) / 2
        painter.setPen(theme.pen(fill.role))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(half, half, -half, -half))
