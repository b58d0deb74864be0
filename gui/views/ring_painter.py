"""Painting the causal ring from its layout."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPainterPathStroker, QPen, QPolygonF

from engine.assets import USDE
from engine.links import Carried, Link
from gui.look.theme import SPACE, Theme
from gui.views.arrow import length, part, point_at
from gui.views.ring_layout import ANGLES, RingLayout, side_node
from gui.views.ring_sizes import Fit, two_lines

THINNEST = 1.5
"""Thickness of a link that carries next to nothing, in pixels at scale 1."""

HEAD = 5.0
"""How much wider than its shaft an arrow's head is on each side, in pixels at scale 1."""

GAP, SLASH = 14.0, 8.0
"""The gap of a cut link and half the height of its slash, in pixels at scale 1."""

ROUND = 6.0
"""Radius of a node's corners in pixels at scale 1."""

SOLID, HATCHED, HOLLOW = "solid", "hatched", "hollow"

LOOKS = {
    "index_fall": ("text", SOLID),
    "takeover": ("debt", SOLID),
    "sale": ("debt", HATCHED),
    "impact": ("debt", HATCHED),
    "book_gap": ("depth", HOLLOW),
    "token_mark": ("lst", SOLID),
    "makers": ("depth", HOLLOW),
    "overload": ("text", SOLID),
    "adl": ("debt", SOLID),
}
"""Colour and filling of a link that carries something. Hatched is sold by force; hollow is what
is missing from the book; the discount takes the colour of the token that has it."""

WRAP = int(Qt.TextFlag.TextWordWrap)
CENTRED, MIDDLE = Qt.AlignmentFlag.AlignCenter, Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class Edge:
    """A link at a moment.

    Attributes
    ----------
    carried : what flows through it.
    thickness : over that of a link at the end of its scale; 0 if it is cut.
    label : its flow in words; empty for nothing.
    cut : whether it is switched off.
    """

    carried: Carried
    thickness: float
    label: str
    cut: bool

    @property
    def link(self) -> Link:
        return self.carried.link

    @property
    def alive(self) -> bool:
        """Whether it carries enough to be drawn in its colour."""
        return bool(self.label) and not self.cut

    def said(self, cut_word: str) -> str:
        """What stands beside it."""
        return cut_word if self.cut else self.label


@dataclass(frozen=True)
class RingWords:
    """The words in the picture besides the numbers, in the user's language."""

    names: Mapping[str, str]
    cut: str
    legend: str


class RingPainter:
    """One painting of the ring."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        layout: RingLayout,
        fit: Fit,
        words: RingWords,
    ) -> None:
        self._painter, self._theme, self._layout = painter, theme, layout
        self._fit, self._words = fit, words

    def paint(self, edges: Sequence[Edge], pointed: Link | None, chosen: Link | None) -> None:
        """Back to front: the legend, the links, the nodes, the numbers."""
        self._legend()
        for edge in edges:
            if edge.link.name in self._layout.lines:
                self._edge(edge, lit=edge.link is pointed, ringed=edge.link is chosen)
        lit = (pointed.source, pointed.target) if pointed else ()
        moved = {node for e in edges if e.alive for node in (e.link.source, e.link.target)}
        for node in ANGLES:
            self._node(node, node in lit, node in moved)
        for edge in edges:
            if side_node(edge.link) in self._layout.boxes:
                self._side(edge, edge.link is pointed)
            else:
                self._label(edge)

    def _legend(self) -> None:
        """How thickness is to be read, where the corner has room for it."""
        painter, corner = self._painter, self._layout.corner
        painter.setFont(self._theme.font("small"))
        painter.setPen(self._theme.colour("muted"))
        needed = painter.boundingRect(corner, WRAP, self._words.legend)
        if corner.contains(needed):
            painter.drawText(corner, WRAP, self._words.legend)

    def _edge(self, edge: Edge, lit: bool, ringed: bool) -> None:
        line = self._layout.lines[edge.link.name]
        shape = self._shape(edge)
        if lit:
            self._halo(shape, self._theme.colour("text", 0.14), self._theme.px(SPACE))
        if ringed:
            self._focus(shape)
        if edge.cut:
            self._cut(line)
        else:
            self._arrow(edge, shape)

    def _shape(self, edge: Edge) -> QPainterPath:
        """The outline of a link as thick as what it carries."""
        scale = self._theme.scale
        thick = max(edge.thickness * self._layout.thickest, THINNEST * scale)
        path = QPainterPath()
        arrow = self._layout.arrows[edge.link.name]
        path.addPolygon(QPolygonF(arrow.outline(thick, HEAD * scale)))
        path.closeSubpath()
        return path

    def _arrow(self, edge: Edge, shape: QPainterPath) -> None:
        painter, theme = self._painter, self._theme
        painter.setPen(Qt.PenStyle.NoPen)
        if not edge.alive:
            painter.fillPath(shape, theme.colour("muted", 0.75))
            return
        role, filling = LOOKS[edge.link.name]
        if edge.link.name == "token_mark" and edge.carried.asset == USDE:
            role = "usde"
        if filling == SOLID:
            painter.fillPath(shape, theme.colour(role))
            return
        painter.fillPath(shape, theme.colour(role, 0.16))
        if filling == HATCHED:
            painter.fillPath(shape, theme.hatch(role))
        painter.strokePath(shape, theme.pen(role, 1.25))

    def _cut(self, line: Sequence[QPointF]) -> None:
        """Two dashed stumps with a slash between them."""
        painter, theme = self._painter, self._theme
        pen = theme.pen("muted", 1.5)
        pen.setDashPattern([3, 2])
        painter.setPen(pen)
        for stump in stumps(line, theme.px(GAP)):
            painter.drawPolyline(QPolygonF(list(stump)))
        middle, along = point_at(line, length(line) / 2)
        across, half = QPointF(-along.y(), along.x()), theme.px(SLASH)
        slant = along * (half * 0.35)
        painter.setPen(self._round_pen("text", 2))
        for side in (-1, 1):
            aside = along * (side * theme.px(2.5))
            painter.drawLine(
                middle + aside + across * half - slant, middle + aside - across * half + slant
            )

    def _round_pen(self, role: str, width: float) -> QPen:
        pen = self._theme.pen(role, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        return pen

    def _halo(self, shape: QPainterPath, colour: QColor, width: float) -> None:
        pen = QPen(colour, 2 * width)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        self._painter.strokePath(shape, pen)

    def _focus(self, shape: QPainterPath) -> None:
        """A ring about the link that the keys have chosen."""
        stroker = QPainterPathStroker()
        stroker.setWidth(2 * self._theme.px(5))
        stroker.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        around = stroker.createStroke(shape).united(shape).simplified()
        self._painter.strokePath(around, self._theme.pen("accent", 2))

    def _node(self, node: str, lit: bool, moved: bool) -> None:
        """A node of the ring, in a frame."""
        painter, theme, box = self._painter, self._theme, self._layout.boxes[node]
        painter.setPen(theme.pen("text" if lit or moved else "muted", 1.5 if lit else 1))
        painter.setBrush(theme.colour("panel"))
        radius = theme.px(ROUND)
        painter.drawRoundedRect(box, radius, radius)
        painter.setFont(theme.font(self._fit.names))
        painter.setPen(theme.colour("text"))
        name = self._words.names[node]
        lines = two_lines(name, painter.fontMetrics()) if self._fit.wrapped else (name,)
        painter.drawText(box, CENTRED, "\n".join(lines))

    def _label(self, edge: Edge) -> None:
        """The number beside a link of the ring, or that it is cut."""
        box = self._layout.labels.get(edge.link.name)
        if box is not None:
            self._number(box, CENTRED, edge)

    def _side(self, edge: Edge, lit: bool) -> None:
        """A node beside the ring, bare words: its name, and the number of its only link."""
        painter, theme, node = self._painter, self._theme, side_node(edge.link)
        box, towards = self._layout.boxes[node], MIDDLE | self._towards_ring(edge.link)
        name, number = halves(box)
        painter.setFont(theme.font(self._fit.numbers))
        painter.setPen(theme.colour("text" if lit or edge.alive else "muted"))
        painter.drawText(
            name if edge.said(self._words.cut) else box, towards, self._words.names[node]
        )
        self._number(number, towards, edge)

    def _towards_ring(self, link: Link) -> Qt.AlignmentFlag:
        """The side on which the node of the ring stands that a link joins to one beside it."""
        beside = side_node(link)
        joined = link.target if beside == link.source else link.source
        boxes = self._layout.boxes
        if boxes[beside].center().x() < boxes[joined].center().x():
            return Qt.AlignmentFlag.AlignRight
        return Qt.AlignmentFlag.AlignLeft

    def _number(self, box: QRectF, align: Qt.AlignmentFlag, edge: Edge) -> None:
        self._painter.setFont(self._theme.font(self._fit.numbers))
        self._painter.setPen(self._theme.colour("text"))
        self._painter.drawText(box, align, edge.said(self._words.cut))


def stumps(line: Sequence[QPointF], gap: float) -> Iterator[tuple[QPointF, ...]]:
    """Both parts of a line that is cut in its middle."""
    whole = length(line)
    gap = min(gap, whole / 2)
    yield part(line, 0, (whole - gap) / 2)
    yield part(line, (whole + gap) / 2, whole)


def halves(box: QRectF) -> tuple[QRectF, QRectF]:
    """The upper and the lower half of a box."""
    half = box.height() / 2
    return box.adjusted(0, 0, 0, -half), box.adjusted(0, half, 0, 0)
