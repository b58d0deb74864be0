"""Forced sales on their way from the tower into the order book: the one animation.

A block falls ever faster down the gap between book and tower, and rolls along the floor of the
book to the best bid. It comes out of the tower where the venue sells the tower's own account into
this book, and in over the edge of the book where others are sold. Where it is depends on the moment
alone, so the night can be scrubbed.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from engine import Run
from engine.assets import WBETH
from engine.loop_tower import sells_into
from gui.look.theme import LIGHT, Theme
from gui.nights import Nights
from gui.screen_reader import PICTURE
from gui.worded import Worded

FLIGHT_TIME = 3.0
"""Minutes of the night a block is in the air: a second and a half at the usual speed."""

BLOCKS_PER_MINUTE = 12
"""So many leave the tower, each with its part of the dollars: at most 36 are in the air."""

SMALLEST, LARGEST = 4.0, 18.0
"""Sides of the blocks in pixels at scale 1; the largest carries the night's greatest sale."""

NEGLIGIBLE = 0.003
"""Sales below this share of the night's greatest leave no block."""

FADE_FROM = 0.85
"""The part of the way after which a block fades into the book."""

WHOLE_FROM = 0.05
"""The part of the way after which a block has come out of the tower."""

IN_LANE_AT, FALLEN_AT = 0.2, 0.6
"""The parts of the way after which a block is in the gap, and on the floor of the book."""

_GOLDEN = (math.sqrt(5) - 1) / 2


@dataclass(frozen=True)
class Block:
    """One sale in flight.

    Attributes
    ----------
    number : counts blocks from the start of the night; gives each its lane.
    phase : part of the way behind it, 0 to 1.
    dollars : what it carries, USD bn.
    size : its side relative to the largest of the night; its area shows the dollars.
    own : whether the account that the tower shows is sold with it.
    """

    number: int
    phase: float
    dollars: float
    size: float
    own: bool = False


@dataclass(frozen=True)
class Way:
    """The way of the blocks, in the layer's coordinates.

    Attributes
    ----------
    tower : the height of the tower: its own blocks leave at its left side.
    gap : the strip between tower and book that they fall down; others come in at its top.
    bid : the best bid of the book, on its floor: where they arrive.
    family : whose tower it is, by its index in `engine.accounts.FAMILIES`.
    """

    tower: QRectF
    gap: QRectF
    bid: QPointF
    family: int


def blocks_in_flight(run: Run, asset: int, minute: float, family: int) -> list[Block]:
    """The forced sales of an asset that are in the air at a minute, oldest first.

    `family` is that of the tower beside the book; the run holds its accounts.
    """
    sales, own = run.forced_sales[:, asset], sells_into(run, family, asset)
    greatest = float(sales.max())
    if greatest <= 0:
        return []
    last = math.floor(minute * BLOCKS_PER_MINUTE - 0.5 + 1e-9)
    first = max(0, math.ceil((minute - FLIGHT_TIME) * BLOCKS_PER_MINUTE - 0.5 + 1e-9))
    blocks = []
    for number in range(first, last + 1):
        left_at = (number + 0.5) / BLOCKS_PER_MINUTE
        step = min(int(left_at / run.step), len(sales) - 1)
        share = float(sales[step]) / greatest
        if share > NEGLIGIBLE:
            dollars = float(sales[step]) / run.step / BLOCKS_PER_MINUTE
            phase = max(0.0, (minute - left_at) / FLIGHT_TIME)
            blocks.append(Block(number, phase, dollars, math.sqrt(share), bool(own[step])))
    return blocks


def place(block: Block, way: Way) -> QPointF:
    """The centre of a block: down the gap, along the book's floor to the bid.

    It stays in the gap on the way down, so that nothing crosses the charts and is taken for data.
    """
    begin_y = way.gap.top()
    if block.own:
        begin_y = way.tower.top() + _evenly(block.number) * way.tower.height()
    lane = way.gap.left() + (0.35 + 0.3 * _scattered(block.number)) * way.gap.width()
    fallen = min(block.phase / FALLEN_AT, 1.0)
    y = begin_y + (way.bid.y() - begin_y) * fallen**2
    if block.own and block.phase < IN_LANE_AT:
        return QPointF(_eased(way.tower.left(), lane, block.phase / IN_LANE_AT), y)
    rolled = (block.phase - FALLEN_AT) / (1 - FALLEN_AT)
    return QPointF(_eased(lane, way.bid.x(), rolled), y)


def _eased(begin: float, goal: float, share: float) -> float:
    """On the way from one to the other, starting and ending gently; 0 before, 1 after."""
    share = min(max(share, 0.0), 1.0)
    return begin + (goal - begin) * share * share * (3 - 2 * share)


def opacity(phase: float) -> float:
    """Whole on the way, coming out of nothing and fading into the book."""
    return max(0.0, min(1.0, phase / WHOLE_FROM, (1 - phase) / (1 - FADE_FROM)))


class FallingOrders(Worded, QWidget):
    """A transparent layer over tower and order book; the mouse goes through it."""

    spoken_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._theme: Theme = LIGHT
        self._nights: Nights | None = None
        self._minute = 0.0
        self._asset = WBETH
        self._still = False
        self._find_way: Callable[[], Way] | None = None
        self._drawn_for: tuple[object, ...] = ()
        self._drawn: list[tuple[QRectF, float]] = []
        self.name_parts()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Forced sales on their way into the order book"))

    def set_way(self, find_way: Callable[[], Way]) -> None:
        """Where to go is asked at every painting: tower and book move with prices and layout."""
        self._find_way = find_way
        self.update()

    def show_nights(self, nights: Nights) -> None:
        """Show the sales of another night at the same moment."""
        left_behind = _area(self._drawn)
        self._nights = nights
        self.update(left_behind.united(self.moving_area()))

    def show_moment(self, minute: float) -> None:
        """Move to a minute of the night; between two rows blocks keep falling."""
        left_behind = _area(self._drawn)
        self._minute = minute
        self.update(left_behind.united(self.moving_area()))

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.update()

    def set_focus_asset(self, asset: int) -> None:
        """Show the sales of another asset."""
        self._asset = asset
        self.update()

    def set_reduced_motion(self, reduced: bool) -> None:
        """With reduced motion nothing falls: the newest sale lies where it arrives."""
        self._still = reduced
        self.update()

    def blocks(self) -> list[Block]:
        """What is in the air at the moment."""
        if self._nights is None or self._find_way is None:
            return []
        family = self._find_way().family
        flying = blocks_in_flight(self._nights.live, self._asset, self._minute, family)
        return [_landed(flying[-1])] if self._still and flying else flying

    def moving_area(self) -> QRect:
        """The part of the layer that the blocks of the moment cover."""
        return _area(self._boxes())

    def paintEvent(self, event: QPaintEvent) -> None:
        boxes = self._boxes()
        if not boxes:
            return
        theme, painter = self._theme, QPainter(self)
        panel, tint, hatch = theme.colour("panel"), theme.colour("debt", 0.25), theme.hatch("debt")
        painter.setPen(theme.pen("debt", 1.25))
        painter.setBrush(hatch)
        for box, strength in boxes:
            painter.setOpacity(strength)
            painter.fillRect(box, panel)
            painter.fillRect(box, tint)
            painter.setBrushOrigin(box.topLeft())
            painter.drawRect(box)
        painter.end()

    def _boxes(self) -> list[tuple[QRectF, float]]:
        """(place, opacity) of every block; kept, for Qt paints the layer several times a frame."""
        if self._nights is None or self._find_way is None:
            return []
        way = self._find_way()
        drawn_for = (self._nights, self._minute, self._asset, self._still, self._theme, way)
        if drawn_for != self._drawn_for:
            self._drawn_for = drawn_for
            self._drawn = [
                (self._box(block, way), 1.0 if self._still else opacity(block.phase))
                for block in self.blocks()
            ]
        return self._drawn

    def _box(self, block: Block, way: Way) -> QRectF:
        side = max(SMALLEST, LARGEST * block.size) * self._theme.scale
        centre = place(block, way)
        centre.setY(centre.y() - side / 2)
        return QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)


def _area(boxes: list[tuple[QRectF, float]]) -> QRect:
    """What boxes cover, with room for their outlines."""
    area = QRectF()
    for box, _ in boxes:
        area = area.united(box)
    return QRect() if area.isEmpty() else area.toAlignedRect().adjusted(-2, -2, 2, 2)


def _landed(block: Block) -> Block:
    return replace(block, phase=1.0)


def _evenly(number: int) -> float:
    """Places between 0 and 1 that keep apart, the same every time."""
    return number * _GOLDEN % 1.0


def _scattered(number: int) -> float:
    """Places between 0 and 1 without a pattern the eye would find, the same every time."""
    return math.sin(12.9898 * number + 4.1) * 43758.5453 % 1.0
