"""How much room the words of the causal ring take, from generous to tight."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QFontMetrics

from engine.links import LINKS
from gui.look.theme import SPACE, Theme
from gui.views.ring_layout import ANGLES, THICKEST, Sizes, side_node
from gui.words.line_breaks import pieces
from gui.words.link_words import node_name, widest_labels

SHORTEST = 1.1
"""Least length of a link at the side, over the thickness of the thickest."""

THICKEST_SHARE = 0.06
"""The thickest link over the height of the ring, where that is more than `THICKEST`."""

HALO = 2.0
"""Pixels that keep anti-aliased words from being cut."""


@dataclass(frozen=True)
class Fit:
    """A way to set the words of the ring.

    Attributes
    ----------
    names, numbers : text roles of the ring's nodes, and of all that stands beside them.
    wrapped : whether the names of the ring's nodes take two lines.
    sides : whether the nodes beside the ring and their links are shown.
    slim : factor on the thickness of the links.
    within : whether the nodes that lead into the ring stand inside it.
    """

    names: str
    numbers: str
    wrapped: bool = False
    sides: bool = True
    slim: float = 1.0
    within: bool = False


FITS = (
    Fit("title", "body"),
    Fit("strong", "small"),
    Fit("small", "small"),
    Fit("small", "small", wrapped=True, slim=0.75),
    Fit("small", "small", wrapped=True, slim=0.75, within=True),
    Fit("small", "small", wrapped=True, slim=0.75, sides=False),
)
"""From generous to tight; the first with which everything finds room is taken."""


def sizes(theme: Theme, fit: Fit, height: float) -> Sizes:
    """The room that words and arrows take in a ring of a height, in pixels."""
    names, numbers = QFontMetrics(theme.font(fit.names)), QFontMetrics(theme.font(fit.numbers))
    nodes = {node: _framed(node_name(node), names, theme, fit.wrapped) for node in ANGLES}
    labels = {}
    for link in LINKS:
        side = side_node(link)
        widest = max(map(numbers.horizontalAdvance, widest_labels(link))) + HALO
        if not side:
            labels[link.name] = QSizeF(widest, numbers.height())
        elif fit.sides:
            width = max(widest, numbers.horizontalAdvance(node_name(side)) + HALO)
            nodes[side] = QSizeF(width, 2 * numbers.height())
    thickest = fit.slim * max(float(theme.px(THICKEST)), THICKEST_SHARE * height)
    gap = float(theme.px(SPACE))
    # two links leave a takeover at its foot: to the forced sale in its middle, ADL beside it
    foot = nodes["takeover"]
    foot.setWidth(max(foot.width(), 3 * thickest + gap))
    return Sizes(nodes, labels, thickest, gap, SHORTEST * thickest, fit.within)


def _framed(name: str, metrics: QFontMetrics, theme: Theme, wrapped: bool) -> QSizeF:
    lines = two_lines(name, metrics) if wrapped else (name,)
    width = max(map(metrics.horizontalAdvance, lines)) + HALO
    return QSizeF(width + theme.px(1.5 * SPACE), len(lines) * metrics.height() + theme.px(SPACE))


def two_lines(name: str, metrics: QFontMetrics) -> tuple[str, ...]:
    """A name in the two lines that are least wide, no sign alone; else in one."""
    words = pieces(name)
    breaks = [("".join(words[:n]).rstrip(), "".join(words[n:])) for n in range(1, len(words))]
    whole = [pair for pair in breaks if min(map(len, pair)) > 1]

    def width(pair: tuple[str, str]) -> tuple[int, int]:
        first, second = map(metrics.horizontalAdvance, pair)
        return max(first, second), second

    return min(whole, key=width, default=(name,))
