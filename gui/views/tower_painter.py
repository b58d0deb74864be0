"""Painting the tower of loops from its layout."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPainterPath, QPen, QPolygonF

from engine.accounts import DUST
from engine.loop_tower import LoopTower, Storey
from gui.look.theme import SPACE, Theme
from gui.views.tower_layout import TowerLayout, crack
from gui.words.figures import asset_name, axis_dollars, dollars_and_cents, multiple, part

CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

BOUGHT = 0.75
"""How faint the outline of what was bought is: it still reaches a contrast of 3."""


EMPTIED = 0.08
"""How strongly the part that was sold is tinted."""


class TowerPainter:
    """One painting of one tower."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        tower: LoopTower,
        layout: TowerLayout,
        account_view: bool,
    ) -> None:
        self._painter, self._theme = painter, theme
        self._tower, self._layout = tower, layout
        self._account_view = account_view
        self._small = QFontMetrics(theme.font("small"))

    def paint(self) -> None:
        """Back to front: scale, what was bought, what is held, the debt, the two lines."""
        self._scale()
        self._bought()
        self._sold()
        self._held()
        self._outside()
        self._debt()
        if self._account_view:
            self._screen_label()
            return
        self._lines()
        self._line_labels()

    def _scale(self) -> None:
        theme, layout, painter = self._theme, self._layout, self._painter
        painter.setFont(theme.font("small"))
        top = int(layout.top_dollar)
        for dollar in range(top + 1):
            y = round(layout.y(dollar)) + 0.5
            painter.setPen(theme.pen("muted" if dollar == 0 else "line"))
            painter.drawLine(QPointF(layout.lines_left, y), QPointF(layout.lines_right, y))
            box = QRectF(0, y - self._small.height() / 2, layout.lines_left, self._small.height())
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, LEFT, axis_dollars(dollar, topmost=dollar == top))

    def _bought(self) -> None:
        """What every loan bought, as a faint outline that stays."""
        pen = self._theme.pen("muted")
        pen.setColor(self._theme.colour("muted", BOUGHT))
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawPath(silhouette(self._layout.bought))

    def _sold(self) -> None:
        """What the venue sold: emptied, a dashed outline that still has the size of its worth.

        Once all is sold it is gone: prices that recover build no tower.
        """
        if self._tower.sold <= 0 or self._tower.sold_out or self._account_view:
            return
        painter, theme = self._painter, self._theme
        painter.setPen(theme.pen("debt", 1.25, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour("debt", EMPTIED))
        painter.drawPath(silhouette(self._layout.unsold))
        self._sold_label()

    def _sold_label(self) -> None:
        """The share sold, in what was emptied, if it fits above the tower and the lines."""
        layout, small = self._layout, self._small
        text = self._tr("{share} sold").format(share=part(self._tower.sold))
        lines = [y for y in (layout.cover_y, layout.owed_y) if y is not None]
        gap = self._theme.px(SPACE / 2)
        floor = min(layout.held[-1].top(), *lines) - gap
        width = small.horizontalAdvance(text)
        box = QRectF(layout.centre - width / 2, floor - small.height(), width, small.height())
        room = [storey for storey in layout.unsold if storey.bottom() > box.top() + gap]
        if box.top() >= layout.unsold[-1].top() and width < min(b.width() for b in room) - gap:
            for colour in (self._theme.colour("panel"), self._theme.colour("debt", EMPTIED)):
                self._painter.fillRect(box, colour)  # over the lines of the scale
            self._painter.setFont(self._theme.font("small"))
            self._painter.setPen(self._theme.colour("debt"))
            self._painter.drawText(box, CENTRED, text)

    def _held(self) -> None:
        painter, theme = self._painter, self._theme
        for storey, box in zip(self._tower.storeys, self._layout.held, strict=True):
            painter.fillRect(box, self._colour_of(storey))
        painter.setPen(QPen(theme.colour("panel"), max(1.0, theme.width(1))))
        for box in self._layout.held[1:]:
            painter.drawLine(box.bottomLeft(), box.bottomRight())
        if self._tower.in_liquidation:
            self._crack()
        for number, box in enumerate(self._layout.held):
            self._storey_label(number, box)

    def _colour_of(self, storey: Storey) -> QColor:
        if storey is self._tower.storeys[0]:
            return self._theme.colour("own_money")
        return self._theme.colour("line" if self._account_view else "usde")

    def _crack(self) -> None:
        painter = self._painter
        painter.save()
        painter.setClipPath(silhouette(self._layout.held))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("panel"))
        painter.drawPolygon(QPolygonF(crack(self._layout)))
        painter.restore()

    def _storey_label(self, number: int, box: QRectF) -> None:
        """The asset and its dollars, in the widest gap the two lines leave, if it fits."""
        storey = self._tower.storeys[number]
        slot = self._clear_slot(box)
        text = f"{asset_name(storey.asset)} {own_dollars(storey.worth)}"
        longer = self._tr("Own money in") + "\n" + text
        if number == 0 and self._fits(longer, slot):
            text = longer
        elif not self._fits(text, slot):
            return
        inset = self._theme.px(SPACE / 2 if self._tower.in_liquidation else SPACE / 4)
        grey = self._account_view and number > 0
        self._painter.setFont(self._theme.font("small"))
        self._painter.setPen(self._theme.colour("muted" if grey else "panel"))
        aligned = LEFT if self._tower.in_liquidation else CENTRED
        self._painter.drawText(slot.adjusted(inset, 0, -inset, 0), aligned, text)

    def _fits(self, text: str, slot: QRectF) -> bool:
        """Whether words fit a slot; the right part of a failed tower belongs to the crack."""
        lines = text.split("\n")
        width = max(self._small.horizontalAdvance(line) for line in lines)
        room = slot.width() * (0.6 if self._tower.in_liquidation else 1)
        fits_across = width + 2 * self._theme.px(SPACE / 4) <= room
        return fits_across and len(lines) * self._small.height() <= slot.height()

    def _clear_slot(self, box: QRectF) -> QRectF:
        """The tallest part of a storey that no line crosses."""
        if self._account_view:
            return box
        band = self._theme.px(2)
        edges = [box.top()]
        lines = [y for y in (self._layout.cover_y, self._layout.owed_y) if y is not None]
        for y in sorted(lines):
            if box.top() - band < y < box.bottom() + band:
                edges += [y - band, y + band]
        edges.append(box.bottom())
        top, bottom = max(zip(edges[::2], edges[1::2], strict=True), key=lambda e: e[1] - e[0])
        return QRectF(box.left(), top, box.width(), max(0.0, bottom - top))

    def _outside(self) -> None:
        """USDe that one-step loans keep elsewhere: beside the tower, dashed."""
        box = self._layout.outside
        if box is None:
            return
        painter, theme = self._painter, self._theme
        role = "twin" if self._account_view else "usde"
        painter.setPen(theme.pen(role, 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(theme.colour(role, 0.15))
        painter.drawRect(box)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        text = "\n".join(("USDe", own_dollars(self._tower.outside), self._tr("elsewhere")))
        height = 3 * self._small.height()
        above = QRectF(box.left(), box.top() - height, box.width(), height)
        painter.drawText(above, CENTRED, text)

    def _debt(self) -> None:
        painter, theme = self._painter, self._theme
        role = "twin" if self._account_view else "debt"
        for box in self._layout.owed:
            painter.fillRect(box, theme.colour(role, 0.10))
            painter.setPen(theme.pen(role))
            painter.setBrush(theme.hatch(role, 0.4 if self._account_view else 1))
            painter.drawRect(box)

    def _lines(self) -> None:
        layout = self._layout
        if layout.owed_y is not None:
            self._line(layout.owed_y, "debt", 2)
        if not self._tower.sold_out:
            self._line(layout.cover_y, "text", 2)

    def _line(self, y: float, role: str, width: float) -> None:
        painter, theme, layout = self._painter, self._theme, self._layout
        ends = QPointF(layout.lines_left, y), QPointF(layout.lines_right, y)
        painter.setPen(theme.pen("panel", width + 2))
        painter.drawLine(*ends)
        painter.setPen(theme.pen(role, width))
        painter.drawLine(*ends)

    def _line_labels(self) -> None:
        layout, tower = self._layout, self._tower
        if tower.sold_out:
            return
        self._line_label(
            layout.cover_label, layout.cover_y, tower.cover, self._tr("the venue counts"), "text"
        )
        if layout.owed_label is None or layout.owed_y is None:
            return
        self._line_label(layout.owed_label, layout.owed_y, tower.debt, self._tr("it owes"), "debt")
        room = layout.owed_label.top() - layout.cover_label.bottom()
        if room >= self._small.height() and not tower.in_liquidation:
            box = QRectF(
                layout.cover_label.left(),
                layout.cover_label.bottom(),
                layout.cover_label.width(),
                room,
            )
            text = self._tr("{amount} to spare")
            self._text(box, text.format(amount=own_dollars(tower.cover - tower.debt)), "muted")

    def _line_label(self, box: QRectF, y: float, amount: float, name: str, role: str) -> None:
        """The dollars large, what they are small, and a hairline to the line they belong to."""
        painter, theme, layout = self._painter, self._theme, self._layout
        painter.setPen(theme.pen(role))
        edge = box.bottom() if abs(box.bottom() - y) <= abs(box.top() - y) else box.top()
        painter.drawLine(QPointF(layout.lines_right, y), QPointF(box.left(), edge))
        painter.drawLine(QPointF(box.left(), edge), QPointF(box.right(), edge))
        rule = theme.width(1)
        box = box.adjusted(0, 0, 0, -rule) if edge == box.bottom() else box.adjusted(0, rule, 0, 0)
        figure = QFontMetrics(theme.font("strong")).height()
        self._text(
            QRectF(box.left(), box.top(), box.width(), figure), own_dollars(amount), role, "strong"
        )
        self._text(
            QRectF(box.left(), box.top() + figure, box.width(), box.height() - figure),
            name,
            "muted",
        )

    def _screen_label(self) -> None:
        """What the account's own screen says, beside its own money."""
        layout, shown = self._layout, self._tower.shown_leverage
        if shown is None:
            return
        figure = QFontMetrics(self._theme.font("figure")).height()
        box = QRectF(layout.cover_label)
        lowest = layout.ground - figure - self._small.height()
        box.setTop(min(layout.held[0].center().y() - figure / 2, lowest))
        box.setHeight(figure)
        self._text(box, multiple(shown), "own_money", "figure")
        box.moveTop(box.bottom())
        box.setHeight(self._small.height())
        self._text(box, self._tr("on its screen"), "muted")

    def _text(self, box: QRectF, text: str, role: str, font: str = "small") -> None:
        self._painter.setFont(self._theme.font(font))
        self._painter.setPen(self._theme.colour(role))
        self._painter.drawText(box, LEFT, text)

    def _tr(self, text: str) -> str:
        return QCoreApplication.translate("TowerView", text)


def silhouette(boxes: tuple[QRectF, ...]) -> QPainterPath:
    """The outer edge of a pile of rectangles."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    corners = [point for box in boxes for point in (box.bottomLeft(), box.topLeft())]
    corners += [point for box in reversed(boxes) for point in (box.topRight(), box.bottomRight())]
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    return path


def own_dollars(amount: float) -> str:
    """Dollars per dollar of own money: "$2.67", or "<$0.01" where a rounded zero would mislead."""
    if DUST < amount < 0.005:
        return f"<{dollars_and_cents(0.01)}"
    return dollars_and_cents(abs(round(amount, 2)))
