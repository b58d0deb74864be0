"""Painting the lines of the comparison from their cells."""

from __future__ import annotations

import math
from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from gui.look.theme import SPACE, Theme
from gui.views.comparison_layout import Cells
from gui.words.outcome_in_words import Line

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class Kind(Enum):
    """What a line is."""

    HEAD = auto()
    SECTION = auto()
    SETTING = auto()
    MEASURE = auto()


class ComparisonPainter:
    """Paints lines in one size of text; the line of the asset in focus is strong."""

    def __init__(self, painter: QPainter, theme: Theme, role: str, focus_asset: int) -> None:
        self._painter, self._theme = painter, theme
        self._role, self._focus_asset = role, focus_asset

    def paint(self, kind: Kind, line: Line, where: Cells) -> None:
        """One line in its cells."""
        strong = self._role == "body" and line.asset == self._focus_asset
        self._painter.setFont(self._theme.font("strong" if strong else self._role))
        self._ink("muted" if kind in (Kind.HEAD, Kind.SECTION) else "text")
        if kind is Kind.SECTION:
            self._write(where.whole, line.label)
        elif kind is Kind.SETTING:
            self._setting(line, where)
        elif line.asset is None:
            self._untimed(line, where)
        else:
            self._fall(line, where)

    def _setting(self, line: Line, where: Cells) -> None:
        """Name and values; a long name takes what a short value leaves free."""
        metrics = self._painter.fontMetrics()
        other, name, gap = where.other_whole, QRectF(where.label), self._theme.px(SPACE / 2)
        name.setRight(other.left() - gap)
        if metrics.horizontalAdvance(line.label) > name.width():
            other.setLeft(other.right() - min(other.width(), self._room(line.other)))
            name.setRight(other.left() - gap)
        self._write(name, line.label)
        self._write(other, line.other)
        self._write(where.live_whole, line.live)

    def _untimed(self, line: Line, where: Cells) -> None:
        self._write(where.label, line.label)
        self._write(where.other_whole, line.other)
        self._write(where.live_whole, line.live)
        self._write(where.difference, line.difference, RIGHT)

    def _fall(self, line: Line, where: Cells) -> None:
        """A worst fall in its asset's colour, with its time where there is room for times."""
        assert line.asset is not None
        self._write(where.other, line.other)
        self._write(where.live, line.live)
        self._write(where.difference, line.difference, RIGHT)
        self._painter.setPen(self._theme.asset_colour(line.asset))
        self._write(where.label, line.label)
        if where.other_at.width() > 0:
            self._painter.setFont(self._theme.font(self._role))
            self._ink("muted")
            self._write(where.other_at, line.other_at)
            self._write(where.live_at, line.live_at)

    def _ink(self, role: str) -> None:
        self._painter.setPen(self._theme.colour(role))

    def _room(self, text: str) -> int:
        return self._painter.fontMetrics().horizontalAdvance(text) + 1

    def _write(self, box: QRectF, text: str, side: Qt.AlignmentFlag = LEFT) -> None:
        room, dots = math.ceil(box.width()), Qt.TextElideMode.ElideRight
        words = self._painter.fontMetrics().elidedText(text, dots, room)
        self._painter.drawText(box, side, words)
