"""A handout: question, figure and numbers of a night on one page of A4, as PDF in memory."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QCoreApplication,
    QIODevice,
    QMarginsF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetrics, QPageSize, QPainter, QPdfWriter

from engine import Parameters
from gui.exports.handout_numbers import headers, numbers
from gui.exports.price_page import PricePage
from gui.exports.stamp import short_code, versions
from gui.files.presets import preset_of
from gui.look.theme import LIGHT, SPACE
from gui.nights import Nights
from gui.words.differences import differences, in_a_line
from gui.words.figures import clock, paragraph

WIDTH, HEIGHT, MARGIN = 794, 1123, 56
"""A4 in units of the page."""

UNITS_AN_INCH = 96
"""As a screen has, so that the theme's sizes and the widths of lines are right on paper."""

PICTURE = QSize(960, 500)
COLUMNS = (0.46, 0.64, 0.82, 1.0)
"""Right edges of the table's columns, as shares of the width; the first is aligned left."""


def handout(nights: Nights, minute: float) -> bytes:
    """The page as PDF, the figure being of that minute."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(_question(nights.live.parameters))
    writer.setCreator(versions())
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setPageMargins(QMarginsF())
    writer.setResolution(UNITS_AN_INCH)
    painter = QPainter(writer)
    try:
        Page(painter).fill(nights, minute)
    finally:
        painter.end()
    return bytes(content.data())


class Page:
    """Writes from the top down; `_y` is where the next thing goes."""

    def __init__(self, painter: QPainter) -> None:
        self._painter = painter
        self._theme = replace(LIGHT, copyable=True)
        self._left, self._width, self._y = MARGIN, WIDTH - 2 * MARGIN, MARGIN

    def fill(self, nights: Nights, minute: float) -> None:
        """Question, scenario, figure, numbers, settings, and what to bear in mind."""
        parameters = nights.live.parameters
        self._paragraph(_question(parameters), "figure")
        moment = _tr("Figure at {time} UTC").format(time=clock(minute))
        code = short_code(parameters)
        if code:
            moment = _tr("{code} \u00b7 figure at {time} UTC").format(code=code, time=clock(minute))
        self._line(moment, "small", "muted")
        self._figure(nights, minute)
        self._table(nights)
        self._settings(parameters)
        self._foot()

    def _paragraph(self, words: str, role: str) -> None:
        font = self._theme.font(role)
        room = QRect(self._left, self._y, self._width, HEIGHT)
        flags = int(Qt.TextFlag.TextWordWrap)
        height = QFontMetrics(font).boundingRect(room, flags, words).height()
        self._write(QRect(self._left, self._y, self._width, height), words, role, flags=flags)
        self._y += height + SPACE

    def _line(self, words: str, role: str, colour: str = "text") -> None:
        height = self._height(role)
        self._write(QRect(self._left, self._y, self._width, height), words, role, colour)
        self._y += height

    def _figure(self, nights: Nights, minute: float) -> None:
        self._y += 2 * SPACE
        page = PricePage(nights, self._theme, PICTURE)
        page.set_minute(minute)
        painter, scale = self._painter, self._width / PICTURE.width()
        painter.save()
        painter.translate(self._left, self._y)
        painter.scale(scale, scale)
        page.figure().paint(painter)
        painter.restore()
        page.close()
        self._y += round(PICTURE.height() * scale) + 3 * SPACE

    def _table(self, nights: Nights) -> None:
        self._row(headers(), "small", "muted")
        for row in numbers(nights):
            self._painter.setPen(self._theme.pen("line"))
            self._painter.drawLine(self._left, self._y, self._left + self._width, self._y)
            self._row(row, "body", "text")
        self._y += 2 * SPACE

    def _row(self, cells: tuple[str, ...], role: str, colour: str) -> None:
        begin, height = 0.0, self._height(role) + SPACE // 2
        for number, (cell, end) in enumerate(zip(cells, COLUMNS, strict=True)):
            left, right = (self._left + round(share * self._width) for share in (begin, end))
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            flags = int(side | Qt.AlignmentFlag.AlignVCenter)
            self._write(QRect(left, self._y, right - left, height), cell, role, colour, flags)
            begin = end
        self._y += height

    def _settings(self, parameters: Parameters) -> None:
        found = [in_a_line(one) for one in differences(parameters)]
        if not found:
            self._line(_tr("All settings are those of the night itself."), "body")
            return
        self._line(_tr("What differs from the night itself"), "strong")
        lines = (self._foot_top - SPACE - self._y) // self._height("small")
        told = len(found) if len(found) <= lines else lines - 1
        for line in found[:told]:
            self._line(line, "small")
        if told < len(found):
            more = _tr("further settings: {count}").format(count=len(found) - told)
            self._line(more, "small", "muted")

    @property
    def _foot_top(self) -> int:
        """Where the last lines begin."""
        return HEIGHT - MARGIN - 2 * self._height("small")

    def _foot(self) -> None:
        self._y = self._foot_top
        twin = _tr("The twin is the same night without hidden leverage.")
        self._line(twin, "small", "muted")
        model = _tr("A stylised model: not a forecast, not advice.")
        self._line(paragraph(model, versions()), "small", "muted")

    def _height(self, role: str) -> int:
        return QFontMetrics(self._theme.font(role)).height()

    def _write(
        self, place: QRect, words: str, role: str, colour: str = "text", flags: int = 0
    ) -> None:
        font = self._theme.font(role)
        self._painter.setFont(font)
        self._painter.setPen(self._theme.colour(colour))
        if not flags & int(Qt.TextFlag.TextWordWrap):
            elide = Qt.TextElideMode.ElideRight
            words = QFontMetrics(font).elidedText(words, elide, place.width())
        self._painter.drawText(place, flags, words)


def _question(parameters: Parameters) -> str:
    """The question of the preset, or the one the window asks of other settings."""
    preset = preset_of(parameters)
    if preset is not None:
        return preset.question
    return QCoreApplication.translate("TopBar", "What differs from the night itself?")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Handout", text)
