"""Where the causal ring stands: five nodes on an ellipse, three ways in, one way out.

The thickness of a link grows with the square root of what it carries: four times as much is drawn
twice as thick, so that millions can still be seen beside billions. The scales are fixed, not taken
from the night, so that two nights can be compared by eye and nothing of the future shows:

- dollars a minute (takeover, sale, overload, ADL) share one scale, up to `MOST_DOLLARS`;
- shares of a price (falls, impact, hole, discount) share one, up to the whole price;
- bids pulled are measured against all the bids there are.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property

from PySide6.QtCore import QPointF, QRectF, QSizeF

from engine.links import DOLLARS, LINKS, Carried, Link
from gui.views.arrow import Arrow, distance, length, point_at, trimmed

MOST_DOLLARS = 20.0
"""USD bn a minute that are drawn at full thickness; more is not drawn thicker."""

THICKEST = 22.0
"""Least thickness of a link at the end of its scale, in pixels at scale 1."""

ANGLES = {
    "price falls": -50.0,
    "collateral short": 50.0,
    "takeover": 90.0,
    "forced sale": 130.0,
    "hole in the book": 230.0,
}
"""Places on the ellipse in degrees, clockwise from the top."""

RIGHT_OF = {
    "token discount": "collateral short",
    "venue overloaded": "takeover",
    "ADL": "forced sale",
}
"""Side nodes of the right column, and the node of the ring in whose row they stand."""

LEFT, LEFT_OF = "makers leave", "hole in the book"

WAY_OUT = "ADL"
"""The only node to which a link leads out of the ring; it stands outside in any case."""

FLATTEST = 1.7
"""The ellipse is at most so many times as wide as high."""

STEPS = 48
"""Points of a curved line before it is trimmed."""


@dataclass(frozen=True)
class Sizes:
    """What is to be placed, in pixels.

    Attributes
    ----------
    nodes : of each node's words, padding included; nodes beside the ring may be left out.
    labels : of the widest label of each link between two nodes of the ring.
    thickest : thickness of the thickest link.
    gap : between a link and words beside it; half of it between a link and a frame.
    arrow : least length of a link at the side.
    within : whether what leads into the ring stands inside it, where the sides have no room.
    """

    nodes: Mapping[str, QSizeF]
    labels: Mapping[str, QSizeF]
    thickest: float
    gap: float
    arrow: float
    within: bool = False

    @property
    def beside(self) -> float:
        """Between a node of the ring and one at its side."""
        return self.arrow + 1.5 * self.gap

    def outside(self, node: str) -> bool:
        """Whether a node stands beside the ring, left or right of it."""
        return node in self.nodes and (node == WAY_OUT or not self.within)


@dataclass(frozen=True)
class RingLayout:
    """The ring in pixels.

    Attributes
    ----------
    thickest : thickness of a link at the end of its scale.
    boxes : of the words of every node.
    lines : the middle of each link by name, from its source to its target.
    labels : where the labels of the ring's own links stand; those that find no room are missing.
    corner : what is free in the upper left, beside the ring.
    """

    thickest: float = 0.0
    boxes: Mapping[str, QRectF] = field(default_factory=dict)
    lines: Mapping[str, tuple[QPointF, ...]] = field(default_factory=dict)
    labels: Mapping[str, QRectF] = field(default_factory=dict)
    corner: QRectF = field(default_factory=QRectF)

    @cached_property
    def arrows(self) -> Mapping[str, Arrow]:
        """Along the lines, by the same names."""
        return {name: Arrow(line) for name, line in self.lines.items()}

    @property
    def complete(self) -> bool:
        """Whether nothing touches anything and no label is missing."""
        boxes = list(self.boxes.values())
        apart = not any(
            one.intersects(two) for number, one in enumerate(boxes) for two in boxes[:number]
        )
        long = all(length(line) > self.thickest for line in self.lines.values())
        return apart and long and len(self.labels) == len(ANGLES)

    def link_at(self, point: QPointF, reach: float) -> Link | None:
        """The link nearest to a point, if it or its label is within reach."""
        drawn = [link for link in LINKS if link.name in self.lines]
        near = min(drawn, key=lambda link: self._distance(link, point), default=None)
        return near if near and self._distance(near, point) <= reach else None

    def _distance(self, link: Link, point: QPointF) -> float:
        box = self.boxes[side_node(link)] if side_node(link) else self.labels.get(link.name)
        if box is not None and box.contains(point):
            return 0.0
        return distance(self.lines[link.name], point)


def side_node(link: Link) -> str:
    """The node outside the ring that a link joins to it; empty for links of the ring itself."""
    return next((node for node in (link.source, link.target) if node not in ANGLES), "")


def share_of_scale(carried: Carried, bids: float) -> float:
    """A flow over the end of its scale; `bids` are all there are before anyone leaves, USD bn."""
    if carried.link.unit != DOLLARS:
        return carried.share_of_price
    return carried.flow / (bids if carried.link.lasting else MOST_DOLLARS)


def thickness(share: float) -> float:
    """Thickness over the thickest of a link whose flow is that share of its scale's end."""
    return math.sqrt(min(max(share, 0.0), 1.0))


def lay_out(area: QRectF, sizes: Sizes) -> RingLayout:
    """The widest ring that leaves its sides room, in the middle of an area."""
    ring = _ellipse(area, sizes)
    boxes = _boxes(ring, sizes)
    drawn = [link for link in LINKS if link.source in boxes and link.target in boxes]
    lines = {link.name: _line(link, ring, boxes, sizes) for link in drawn}
    labels: dict[str, QRectF] = {}
    for name, size in sizes.labels.items():
        label = _label(lines[name], size, sizes)
        taken = [*boxes.values(), *labels.values()]
        if label is not None and not any(label.intersects(box) for box in taken):
            labels[name] = label
    first = boxes["price falls"]
    aside = min(first.left(), ring.left() - sizes.thickest / 2) - 2 * sizes.gap
    corner = QRectF(area.topLeft(), QPointF(aside, first.bottom()))
    return RingLayout(sizes.thickest, boxes, lines, labels, corner)


def _ellipse(area: QRectF, sizes: Sizes) -> QRectF:
    """The box of the ellipse through the nodes.

    Left and right of its middle, words and arrows need some pixels besides a multiple of its half
    width; the narrowest pair of needs decides.
    """
    nodes, lean = sizes.nodes, math.sin(math.radians(ANGLES["collateral short"]))
    aside = {
        node: nodes[node].width() + sizes.beside
        for node in (*RIGHT_OF, LEFT)
        if sizes.outside(node)
    }
    column = max(aside.get(node, 0.0) for node in RIGHT_OF)
    half_left = max(nodes[node].width() for node in ("price falls", LEFT_OF)) / 2
    left = ((sizes.thickest / 2, 1.0), (half_left + aside.get(LEFT, 0.0), lean))
    right = tuple(
        (nodes[node].width() / 2 + column, math.sin(math.radians(ANGLES[node])))
        for node in RIGHT_OF.values()
    )
    half_height = (area.height() - sizes.thickest) / 2
    widest = min((area.width() - a - b) / (s + t) for a, s in left for b, t in right)
    half_width = max(1.0, min(FLATTEST * half_height, widest))
    before = max(a + s * half_width for a, s in left)
    after = max(b + t * half_width for b, t in right)
    middle = area.left() + before + (area.width() - before - after) / 2
    return QRectF(
        middle - half_width, area.center().y() - half_height, 2 * half_width, 2 * half_height
    )


def _at(ring: QRectF, angle: float) -> QPointF:
    turned = math.radians(angle)
    across, down = ring.width() / 2 * math.sin(turned), ring.height() / 2 * math.cos(turned)
    return ring.center() + QPointF(across, -down)


def _boxes(ring: QRectF, sizes: Sizes) -> dict[str, QRectF]:
    boxes = {node: _about(_at(ring, angle), sizes.nodes[node]) for node, angle in ANGLES.items()}
    column = max(boxes[node].right() for node in RIGHT_OF.values()) + sizes.beside
    for node, target in {**RIGHT_OF, LEFT: LEFT_OF}.items():
        if node not in sizes.nodes:
            continue
        size, joined = sizes.nodes[node], boxes[target]
        if sizes.outside(node) and node != LEFT:
            left = column
        elif sizes.outside(node) or node != LEFT:
            left = joined.left() - sizes.beside - size.width()
        else:
            left = joined.right() + sizes.beside
        boxes[node] = _about(QPointF(left + size.width() / 2, joined.center().y()), size)
    return boxes


def _about(middle: QPointF, size: QSizeF) -> QRectF:
    box = QRectF(QPointF(), size)
    box.moveCenter(middle)
    return box


def _line(
    link: Link, ring: QRectF, boxes: Mapping[str, QRectF], sizes: Sizes
) -> tuple[QPointF, ...]:
    """The middle of a link, clear of the boxes at its ends."""
    source, target = boxes[link.source], boxes[link.target]
    if not side_node(link):
        start, end = ANGLES[link.source], ANGLES[link.target] % 360
        end += 360 if end < start else 0
        curve = [_at(ring, start + (end - start) * n / STEPS) for n in range(STEPS + 1)]
        return trimmed(curve, _grown(source, sizes.gap / 4), _grown(target, sizes.gap / 2))
    if link.target not in ANGLES:
        return _way_out(source, target, sizes)
    forward = 1 if source.center().x() < target.center().x() else -1
    near, far = (source.right(), target.left()) if forward > 0 else (source.left(), target.right())
    y = target.center().y()
    return QPointF(near + forward * sizes.gap, y), QPointF(far - forward * sizes.gap / 2, y)


def _way_out(source: QRectF, target: QRectF, sizes: Sizes) -> tuple[QPointF, ...]:
    """From the foot of a node down and aside, round the node below it."""
    start = QPointF(source.right() - sizes.thickest / 2 - sizes.gap / 2, source.bottom())
    end = QPointF(target.left() - sizes.gap, target.center().y())
    turn = QPointF(start.x(), end.y())
    curve = []
    for n in range(STEPS + 1):
        t = n / STEPS
        curve.append(start * (1 - t) ** 2 + turn * (2 * t * (1 - t)) + end * t**2)
    return trimmed(curve, _grown(source, sizes.gap / 4), _grown(target, sizes.gap))


def _grown(box: QRectF, by: float) -> QRectF:
    return box.adjusted(-by, -by, by, by)


def _label(line: Sequence[QPointF], size: QSizeF, sizes: Sizes) -> QRectF | None:
    """Inside the ring beside the middle of a clockwise line, clear of its thickest.

    Under a line that runs across, over one that runs back, level with one that goes up or down.
    """
    if len(line) < 2:
        return None
    middle, along = point_at(line, length(line) / 2)
    box, clear = _about(middle, size), sizes.thickest / 2 + sizes.gap / 2
    near = _grown(box, sizes.thickest / 2)
    if abs(along.x()) > abs(along.y()):
        beside = [point.y() for point in line if near.left() <= point.x() <= near.right()]
        if along.x() > 0:
            box.moveTop(max(beside, default=middle.y()) + clear)
        else:
            box.moveBottom(min(beside, default=middle.y()) - clear)
    else:
        beside = [point.x() for point in line if near.top() <= point.y() <= near.bottom()]
        if along.y() > 0:
            box.moveRight(min(beside, default=middle.x()) - clear)
        else:
            box.moveLeft(max(beside, default=middle.x()) + clear)
    return box
