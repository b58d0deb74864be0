"""Painting "Survivors" from its layout."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPolygonF

from gui.look.theme import SPACE, Theme
from gui.views.survivors_layout import Axis, FamilyRow, Fate, Mark
from gui.words.figures import times

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRED = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True)
class RowWords:
    """What stands beside a row: its name, and the figures of the live night and of the twin, in
    the order of the columns."""

    name: str
    live: tuple[str, ...]
    twin: tuple[str, ...]


class SurvivorsPainter:
    """One painting of rows, scale and figures."""

    def __init__(self, painter: QPainter, theme: Theme, axis: Axis) -> None:
        self._painter, self._theme, self._axis = painter, theme, axis
        self._small = QFontMetrics(theme.font("small"))

    def scale(self, rows: QRectF, ticks: QRectF) -> None:
        """A line for each leverage, labelled under the rows."""
        painter, theme = self._painter, self._theme
        painter.setFont(theme.font("small"))
        for tick, x in self._axis.ticks():
            x = round(x) + 0.5
            painter.setPen(theme.pen("line"))
            painter.drawLine(QPointF(x, rows.top()), QPointF(x, rows.bottom()))
            painter.setPen(theme.colour("muted"))
            width = self._small.horizontalAdvance(times(tick)) + 2
            box = QRectF(x - width / 2, ticks.top(), width, ticks.height())
            painter.drawText(box, CENTRED, times(tick))

    def focus(self, row: FamilyRow, ring: bool) -> None:
        """The ground of the row in focus; `ring` shows the keyboard's focus."""
        box = row.area.adjusted(0, 0.5, 0, -0.5)
        self._painter.setPen(self._theme.pen("accent", 2) if ring else Qt.PenStyle.NoPen)
        self._painter.setBrush(self._theme.colour("text", 0.07))
        self._painter.drawRoundedRect(box, self._theme.px(2), self._theme.px(2))

    def row(self, row: FamilyRow, words: RowWords, columns: list[QRectF], focused: bool) -> None:
        """Name, marks, and figures; the twin's below where the row has two lines."""
        painter, theme = self._painter, self._theme
        fits = QFontMetrics(theme.font("body")).height() <= row.area.height()
        painter.setFont(theme.font("small" if not fits else "strong" if focused else "body"))
        painter.setPen(theme.colour("text"))
        left = row.area.left() + theme.px(SPACE / 2)
        name = QRectF(left, row.area.top(), self._axis.left - left, row.area.height())
        painter.drawText(name, LEFT, words.name)
        for mark in row.live:
            self.mark(mark, twin=False)
        for mark in row.twin:
            self.mark(mark, twin=True)
        self._most_careful(row)
        self._figures(row.area, words, columns)

    def _figures(self, area: QRectF, words: RowWords, columns: list[QRectF]) -> None:
        painter, theme = self._painter, self._theme
        line = self._small.height()
        both = area.height() >= 2 * line
        top = area.center().y() - (line if both else line / 2)
        for column, live, twin in zip(columns, words.live, words.twin, strict=False):
            box = QRectF(column.left(), top, column.width(), line)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text"))
            painter.drawText(box, RIGHT, live)
            if both:
                painter.setPen(theme.colour("muted"))
                painter.drawText(box.translated(0, line), RIGHT, twin)

    def mark(self, mark: Mark, twin: bool) -> None:
        """An account or a pile: round and hollow while alive, a crossed box once taken over."""
        painter, theme = self._painter, self._theme
        taken = "twin" if twin else "debt"
        alive = "twin" if twin else "own_money"
        inset = theme.px(1) / 2
        box = mark.box.adjusted(inset, inset, -inset, -inset)
        radius = box.height() / 2
        if mark.fate is Fate.ALIVE:
            painter.setPen(theme.pen(alive, 1.5))
            painter.setBrush(theme.colour("panel"))
            painter.drawRoundedRect(box, radius, radius)
        elif mark.fate is Fate.TO_COME:
            painter.setPen(theme.pen(taken, 1.25, Qt.PenStyle.DotLine))
            painter.setBrush(theme.colour(taken, 0.12))
            painter.drawRect(box)
        else:
            painter.setPen(theme.pen(taken))
            painter.setBrush(theme.colour(taken))
            painter.drawRect(box)
            if not self._counted(mark):
                self._cross(box)
        if self._counted(mark):
            role = {Fate.TAKEN: "panel", Fate.ALIVE: alive}.get(mark.fate, taken)
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour(role))
            painter.drawText(mark.box, CENTRED, str(len(mark.accounts)))

    def _counted(self, mark: Mark) -> bool:
        """Whether a pile's number fits in it."""
        width = self._small.horizontalAdvance(str(len(mark.accounts))) + self._theme.px(4)
        height = self._small.capHeight() + 2 * self._theme.width(1.25) + self._theme.px(2)
        fits = mark.box.height() >= height and mark.box.width() >= width
        return mark.pile and fits

    def _cross(self, box: QRectF) -> None:
        """A cross in the middle; a pile too low for its number has one in every square of it."""
        painter, theme = self._painter, self._theme
        painter.setPen(theme.pen("panel", 1.25))
        side = box.height()
        count = max(1, int(box.width() / (side + 1)))
        reach = 0.28 * side
        for number in range(count):
            centre = QPointF(box.left() + (number + 0.5) * box.width() / count, box.center().y())
            for slope in (-1, 1):
                end = QPointF(reach, slope * reach)
                painter.drawLine(QLineF(centre - end, centre + end))

    def _most_careful(self, row: FamilyRow) -> None:
        """A tip on the most careful account taken over, where there is room above it."""
        taken = next((mark for mark in row.live if mark.fate is not Fate.ALIVE), None)
        if taken is None or not any(mark.fate is Fate.ALIVE for mark in row.live):
            return
        px, painter = self._theme.px, self._painter
        x, y = taken.box.left() + taken.box.height() / 2, taken.box.top() - px(1)
        if y - px(5) < row.area.top() - px(2):
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("debt"))
        tip = [QPointF(x, y), QPointF(x - px(4), y - px(5)), QPointF(x + px(4), y - px(5))]
        painter.drawPolygon(QPolygonF(tip))

    def bars(self, area: QRectF, live: list[float], twin: list[float]) -> None:
        """Own money taken over in each bracket: hatched, with the twin's as a dashed outline."""
        painter, theme = self._painter, self._theme
        most = max(*live, *twin, 1e-12)
        for number, left, right in self._axis.brackets():
            inset = theme.px(3)
            for amount, in_twin in ((live[number], False), (twin[number], True)):
                height = amount / most * (area.height() - theme.px(2))
                box = QRectF(left + inset, area.bottom() - height, right - left - 2 * inset, height)
                if amount <= 0:
                    continue
                if in_twin:
                    painter.setPen(theme.pen("twin", 1.25, Qt.PenStyle.DashLine))
                    painter.setBrush(Qt.BrushStyle.NoBrush)
                    painter.drawRect(box)
                    continue
                painter.fillRect(box, theme.colour("debt", 0.16))
                painter.fillRect(box, theme.hatch("debt"))
        painter.setPen(theme.pen("muted"))
        bottom = round(area.bottom()) + 0.5
        painter.drawLine(QPointF(self._axis.left, bottom), QPointF(self._axis.right, bottom))

    def sums(self, area: QRectF, title: str, amounts: list[str]) -> None:
        """Own money taken over in each bracket, in figures under its stretch of the scale."""
        painter, theme = self._painter, self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        left = area.left() + theme.px(SPACE / 2)
        painter.drawText(
            QRectF(left, area.top(), self._axis.left - left, area.height()), LEFT, title
        )
        painter.setPen(theme.colour("text"))
        for number, start, end in self._axis.brackets():
            if self._small.horizontalAdvance(amounts[number]) <= end - start:
                box = QRectF(start, area.top(), end - start, area.height())
                painter.drawText(box, CENTRED, amounts[number])


def tr(text: str) -> str:
    """Words of the view in the language in force."""
    return QCoreApplication.translate("SurvivorsView", text)
