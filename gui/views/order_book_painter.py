"""Painting an order book from its layout."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF

from engine.book_snapshot import BookSnapshot
from gui.look.theme import SPACE, Theme
from gui.views.order_book_layout import BookLayout, Fall
from gui.words.figures import dollars, percent

HOLE_LEVEL = 0.6
"""Where the hole is measured, as a share of the height: below the label of the forced sale."""

CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True)
class BookWords:
    """The labels in the picture of a book, in the user's language."""

    bids: str
    price: str
    start: str
    market: str
    redemption: str
    hole: str
    pulled: tuple[str, str]
    forced: str
    forced_fall: str


class OrderBookPainter:
    """One painting of one book."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        book: BookSnapshot,
        layout: BookLayout,
        words: BookWords,
    ) -> None:
        self._painter, self._theme = painter, theme
        self._book, self._layout, self._words = book, layout, words
        self._small = QFontMetrics(theme.font("small"))

    def paint(self) -> None:
        """Back to front: scales, hole, what was pulled, bids, the sale, the lines, the labels."""
        self._painter.setFont(self._theme.font("small"))
        self._scales()
        self._hole()
        self._painter.save()
        self._painter.setClipRect(self._layout.plot.adjusted(-1, -1, 1, 1))
        self._bids()
        self._pulled()
        self._bite()
        self._painter.restore()
        self._sale_level()
        self._prices()
        self._pulled_label()
        self._bite_label()

    def _scales(self) -> None:
        painter, theme, plot = self._painter, self._theme, self._layout.plot
        height, below = self._small.height(), plot.bottom() + theme.px(3)
        for price, x in self._layout.ticks():
            painter.setPen(theme.pen("line"))
            painter.drawLine(_crisp(x, plot.top()), _crisp(x, below))
            painter.setPen(theme.colour("muted"))
            text = self._words.start if price == 1 else percent(price)
            width = self._small.horizontalAdvance(text) + 2
            left = x if price == 0 else x - width / 2
            painter.drawText(QRectF(left, below, width, height), CENTRED, text)
        painter.drawText(QRectF(0, below, plot.left(), height), LEFT, self._words.price)
        painter.setPen(theme.colour("depth"))
        painter.drawText(QRectF(0, plot.top(), plot.left(), height), LEFT, self._words.bids)
        painter.setPen(theme.pen("muted"))
        painter.drawLine(_crisp(plot.left(), plot.bottom()), _crisp(plot.right(), plot.bottom()))

    def _hole(self) -> None:
        """The stretch where nobody bids, measured like a gap between two walls."""
        hole, painter, theme = self._layout.hole, self._painter, self._theme
        if hole is None:
            return
        painter.fillRect(hole, theme.colour("line", 0.45))
        width = self._small.horizontalAdvance(self._words.hole) + theme.px(SPACE)
        middle = round(hole.top() + HOLE_LEVEL * hole.height()) + 0.5
        if hole.width() < width + theme.px(2 * SPACE):
            return
        painter.setPen(theme.colour("muted"))
        box = QRectF(hole.center().x() - width / 2, middle - theme.px(SPACE), width, theme.px(16))
        painter.drawText(box, CENTRED, self._words.hole)
        painter.setPen(theme.pen("muted"))
        for start, end in ((box.left(), hole.left()), (box.right(), hole.right())):
            tip = theme.px(4) if start > end else -theme.px(4)
            inset = end + tip / 4
            painter.drawLine(QPointF(start, middle), QPointF(inset, middle))
            for side in (-1, 1):
                painter.drawLine(
                    QPointF(inset, middle), QPointF(inset + tip, middle + side * theme.px(3))
                )

    def _bids(self) -> None:
        painter, theme, bids = self._painter, self._theme, self._layout.bids
        if not bids:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("depth", 0.28))
        painter.drawPolygon(QPolygonF(bids))
        painter.setPen(theme.pen("depth", 2))
        painter.drawPolyline(QPolygonF(bids[:-2]))

    def _pulled(self) -> None:
        """Everybody's bids, where those that are gone would stand."""
        painter, theme, curve = self._painter, self._theme, self._layout.pulled
        if not curve:
            return
        pen = theme.pen("depth", 1.25)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF(curve))

    def _bite(self) -> None:
        bite, painter, theme = self._layout.bite, self._painter, self._theme
        if bite is None:
            return
        painter.fillRect(bite, theme.colour("debt", 0.12))
        painter.fillRect(bite, theme.hatch("debt"))
        painter.setPen(theme.pen("debt", 1.25))
        painter.drawLine(bite.topLeft(), bite.bottomLeft())

    def _sale_level(self) -> None:
        """The telling sale as a level, with the two prices at which it would end."""
        layout, painter, theme = self._layout, self._painter, self._theme
        pen = theme.pen("text")
        pen.setDashPattern([1, 3])
        painter.setPen(pen)
        y = round(layout.sale_y) + 0.5
        painter.drawLine(QPointF(layout.plot.left(), y), QPointF(layout.market_x, y))
        painter.setPen(theme.colour("text"))
        height = self._small.height()
        box = QRectF(0, y - height / 2, layout.plot.left() - theme.px(SPACE / 2), height)
        painter.drawText(box, RIGHT, dollars(self._book.sale))
        if layout.before is not None:
            self._dot(layout.before, filled=False)
        self._dot(layout.now, filled=True)
        painter.setPen(theme.colour("text"))
        for box, text in falls(layout, theme):
            painter.drawText(box, LEFT, text)

    def _dot(self, end: Fall, filled: bool) -> None:
        """Where the sale ends."""
        painter, theme = self._painter, self._theme
        radius = theme.px(3.5)
        painter.setPen(theme.pen("depth" if not filled else "text", 1.5))
        painter.setBrush(theme.colour("text" if filled else "panel"))
        painter.drawEllipse(end.point, radius, radius)

    def _prices(self) -> None:
        """Market price and redemption value: lines with their names above the plot."""
        layout, painter, theme = self._layout, self._painter, self._theme
        redemption, market = self._labels_above()
        top, bottom = layout.plot.top(), layout.plot.bottom()
        over = top - theme.px(2) - self._small.height() / 2
        if layout.hole is not None:
            painter.setPen(theme.pen("muted", 1.25))
            x = layout.redemption_x
            painter.drawLine(QPointF(x, over), QPointF(x, bottom))
            painter.setPen(theme.colour("muted"))
            painter.drawText(redemption, LEFT, self._words.redemption)
        painter.setPen(theme.pen("text", 1.5))
        covered = layout.hole is not None and redemption.left() < layout.market_x
        x = layout.market_x
        painter.drawLine(QPointF(x, top if covered else over), QPointF(x, bottom))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.asset_colour(self._book.asset))
        painter.drawText(market, LEFT, self._words.market)
        painter.setFont(theme.font("small"))

    def _labels_above(self) -> tuple[QRectF, QRectF]:
        """Boxes of redemption value and market price: beside their lines, never on each other."""
        layout, theme, words = self._layout, self._theme, self._words
        strong = QFontMetrics(theme.font("strong"))
        gap, right = theme.px(SPACE / 2), layout.plot.right() + theme.px(SPACE)
        row = layout.plot.top() - theme.px(2) - strong.height()
        redeemed = self._small.horizontalAdvance(words.redemption) + 2
        traded = strong.horizontalAdvance(words.market) + 2
        left, end = layout.redemption_x + gap, right
        if left + redeemed > right:
            left = layout.redemption_x - gap - redeemed
        if layout.hole is not None:
            end = min(left, layout.redemption_x) - gap
        start = layout.market_x + gap
        if start + traded > end:
            start = max(0.0, min(layout.market_x - gap, end) - traded)
            left = max(left, start + traded + gap)
        return (
            QRectF(left, row, redeemed, strong.height()),
            QRectF(start, row, traded, strong.height()),
        )

    def _pulled_label(self) -> None:
        """Between both curves, near the top, if there is room."""
        layout, plot = self._layout, self._layout.plot
        if not layout.pulled:
            return
        height = self._small.height()
        level = plot.top() + height
        left = max(_x_at(layout.bids, level + height / 2), plot.left())
        right = _x_at(layout.pulled, level - height / 2)
        bite, _ = self._bite_label_box()
        if layout.bite is not None and bite.left() < right:
            right = bite.left()
        for text in self._words.pulled:
            if right - left >= self._small.horizontalAdvance(text) + self._theme.px(2 * SPACE):
                box = QRectF(left, level - height / 2, right - left, height)
                words = self._painter.boundingRect(box, CENTRED, text)
                self._painter.fillRect(words, self._theme.colour("panel"))
                self._painter.setPen(self._theme.colour("depth"))
                self._painter.drawText(box, CENTRED, text)
                return

    def _bite_label_box(self) -> tuple[QRectF, Qt.AlignmentFlag]:
        """Right of the bite in the hole, or beyond the hole; left of it where neither has room."""
        layout, words = self._layout, self._words
        width = max(map(self._small.horizontalAdvance, (words.forced, words.forced_fall))) + 2
        gap, height = self._theme.px(SPACE), 2 * self._small.height()
        top = layout.plot.top() + self._theme.px(2)
        inside, beyond = layout.market_x + gap, layout.redemption_x + gap
        end = layout.redemption_x if layout.hole else layout.plot.right()
        if inside + width <= end:
            return QRectF(inside, top, width, height), LEFT
        if beyond + width <= layout.plot.right() + gap:
            return QRectF(beyond, top, width, height), LEFT
        bitten = layout.bite.left() if layout.bite else layout.market_x
        return QRectF(bitten - gap - width, top, width, height), RIGHT

    def _bite_label(self) -> None:
        if self._layout.bite is None:
            return
        box, side = self._bite_label_box()
        painter, height = self._painter, box.height() / 2
        over = box.top() - self._layout.plot.top() + 1  # no stub of what it covers shows above it
        painter.fillRect(box.adjusted(-4, -over, 4, 0), self._theme.colour("panel"))
        painter.setPen(self._theme.colour("debt"))
        for line, text in enumerate((self._words.forced, self._words.forced_fall)):
            top = box.top() + line * height
            painter.drawText(QRectF(box.left(), top, box.width(), height), side, text)


def falls(layout: BookLayout, theme: Theme) -> tuple[tuple[QRectF, str], ...]:
    """Boxes and words of the falls beside their dots; where both have no room, of the one now.

    Right of the dot up to the next thing there; the fall now may stand left of it as well.
    """
    end = layout.bite.left() if layout.bite else layout.market_x
    now, before = layout.now, layout.before
    if before is None:
        return _beside(now, theme, right=end)
    height = QFontMetrics(theme.font("small")).height()
    nearest = min(before.point.x(), _x_at(layout.pulled, layout.sale_y - height))
    between = _beside(now, theme, right=nearest)
    if between:
        return between + _beside(before, theme, right=end)
    left = _beside(now, theme, left=layout.plot.left())
    over_the_axis = left and left[0][0].bottom() <= layout.plot.bottom()
    return left if over_the_axis else _beside(now, theme, right=end)


def _beside(
    end: Fall, theme: Theme, *, left: float = 0.0, right: float | None = None
) -> tuple[tuple[QRectF, str], ...]:
    """A fall in words right of its dot or, without a `right`, left of it; nothing without room.

    The curve rises to the left: right of it words stand over the level, left of it below.
    """
    small, text, gap = QFontMetrics(theme.font("small")), percent(-end.fall), theme.px(SPACE)
    width, off = small.horizontalAdvance(text) + 2, theme.px(1)
    top = end.point.y() + (off if right is None else -small.height() - off)
    start = end.point.x() + gap if right is not None else end.point.x() - gap - width
    fits = start >= left if right is None else start + width - 2 + gap <= right
    return ((QRectF(start, top, width, small.height()), text),) if fits else ()


def _x_at(curve: Sequence[QPointF], y: float) -> float:
    """Where a curve that rises to the left passes a level; its end if it stays below."""
    for right, left in pairwise(curve):
        if left.y() <= y < right.y():
            share = (right.y() - y) / (right.y() - left.y())
            return right.x() + (left.x() - right.x()) * share
    return min((point.x() for point in curve), default=0.0)


def _crisp(x: float, y: float) -> QPointF:
    """The middle of a pixel, where a hairline is sharp."""
    return QPointF(round(x) + 0.5, round(y) + 0.5)
