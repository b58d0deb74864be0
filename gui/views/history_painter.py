"""Painting the record of earlier crashes and the model's night beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter

from engine.assets import BTC, ETH
from gui.files.earlier_crashes import MEASURED
from gui.look.theme import SPACE, Theme
from gui.views.history_layout import Cell, HistoryLayout

ASSET_OF_COLUMN = {"btc_fall": BTC, "eth_fall": ETH}
HATCHED = "liquidated"

MODEL_OPACITY, POINTED = 0.2, 0.06

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WRAPPED = LEFT | Qt.TextFlag.TextWordWrap
LOW = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom


@dataclass(frozen=True)
class RowWords:
    """What is written in a row: its name, a second line under it, its figures, its venue."""

    name: str
    under: str
    figures: tuple[str, ...]
    venue: str


class HistoryPainter:
    """One painting of the table."""

    def __init__(self, painter: QPainter, theme: Theme, layout: HistoryLayout, role: str) -> None:
        self._painter, self._theme, self._layout, self._role = painter, theme, layout, role

    def paint(
        self, titles: Sequence[str], rows: Sequence[RowWords], chosen: int, focused: bool
    ) -> None:
        """Header, the chosen row's ground, then row by row; the last row is the model's."""
        self._titles(titles)
        self._ground(chosen, focused)
        for number, row in enumerate(rows):
            model = number == len(rows) - 1
            self._name(self._layout.names[number], row, model)
            cells = self._layout.cells[number]
            for column, text in zip(MEASURED, row.figures, strict=True):
                self._cell(column, cells[column], text, model)
            self._venue(self._layout.venues[number], row.venue)
        self._rule()

    def _titles(self, titles: Sequence[str]) -> None:
        self._painter.setFont(self._theme.font("small"))
        self._painter.setPen(self._theme.colour("muted"))
        for box, title in zip(self._layout.headers, titles, strict=True):
            self._painter.drawText(box, LOW, self._elided(title, box, "small"))

    def _ground(self, chosen: int, focused: bool) -> None:
        theme, half = self._theme, self._theme.px(SPACE / 2)
        box = self._layout.rows[chosen].adjusted(1, 1, -1, -1)
        self._painter.setPen(theme.pen("accent", 2) if focused else Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.colour("text", POINTED))
        self._painter.drawRoundedRect(box, half, half)

    def _rule(self) -> None:
        """The dashed line that parts the record from the model."""
        left, right = self._layout.rows[0].left(), self._layout.rows[0].right()
        pen = self._theme.pen("twin", 1.25)
        pen.setDashPattern([4, 3])
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(left, self._layout.rule), QPointF(right, self._layout.rule))

    def _name(self, box: QRectF, row: RowWords, model: bool) -> None:
        painter, theme = self._painter, self._theme
        inset = box.adjusted(theme.px(SPACE), 0, 0, 0)
        strong, small = (QFontMetrics(theme.font(role)) for role in ("strong", "small"))
        tall = strong.height() + (small.height() if row.under else 0)
        top = box.top() + (box.height() - tall) / 2
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        line = QRectF(inset.left(), top, inset.width(), strong.height())
        painter.drawText(line, LEFT, self._elided(row.name, line, "strong"))
        if row.under:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("muted"))
            line = QRectF(inset.left(), line.bottom(), inset.width(), small.height())
            painter.drawText(line, LEFT, self._elided(row.under, line, "small"))

    def _cell(self, column: str, cell: Cell, text: str, model: bool) -> None:
        painter, theme = self._painter, self._theme
        if cell.possible.width() > 0:
            self._bar(column, cell, model)
        known = cell.possible.height() > 0
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.colour("text" if known else "muted"))
        painter.drawText(cell.text, LEFT, self._elided(text, cell.text, self._role))

    def _bar(self, column: str, cell: Cell, model: bool) -> None:
        """What is certain is full, what is possible an outline; the model is faint and dashed."""
        painter, theme = self._painter, self._theme
        edge = self._colour(column)
        pen = theme.pen("text", 1.0)
        pen.setColor(edge)
        ground = QColor(edge)
        if model:
            ground.setAlphaF(MODEL_OPACITY)
            pen.setDashPattern([3, 2])
        if cell.possible.width() > cell.certain.width():
            self._possible(cell, edge)
        painter.setPen(pen)
        painter.setBrush(ground)
        if column == HATCHED:
            ground.setAlphaF(MODEL_OPACITY)
            painter.fillRect(cell.certain, ground)
            painter.setBrush(QBrush(theme.hatch("debt")))
        painter.drawRect(cell.certain)

    def _possible(self, cell: Cell, edge: QColor) -> None:
        pen = self._theme.pen("text", 1.0)
        pen.setColor(edge)
        pen.setDashPattern([1.5, 2])
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(cell.possible)

    def _venue(self, box: QRectF, text: str) -> None:
        self._painter.setFont(self._theme.font(self._role))
        self._painter.setPen(self._theme.colour("text"))
        self._painter.drawText(box, WRAPPED, text)

    def _colour(self, column: str) -> QColor:
        if column in ASSET_OF_COLUMN:
            return self._theme.asset_colour(ASSET_OF_COLUMN[column])
        return self._theme.colour("debt" if column == HATCHED else "twin")

    def _elided(self, text: str, box: QRectF, role: str) -> str:
        metrics = QFontMetrics(self._theme.font(role))
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(box.width()) + 1)
