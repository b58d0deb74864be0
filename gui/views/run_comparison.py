"""Two runs side by side: which settings differ, then every measure."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSize
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.theme import LIGHT, Theme
from gui.screen_reader import PICTURE
from gui.views.comparison_layout import Columns, Shown, cells, fitting, pitch
from gui.views.comparison_painter import ComparisonPainter, Kind
from gui.words.changes_in_words import Change
from gui.words.outcome_in_words import Line

NARROWEST = 304
"""Least width in pixels at scale 1: every measure, without times."""

HEADS = 2
"""Lines that are always there: the heads of the columns, and the one over the worst falls."""

FEWEST = 10
"""Lines for which there is always room: the heads, a setting, and the worst falls."""


class RunComparison(QWidget):
    """A table that takes as many lines, and as large, as there is room for."""

    spoken_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.heading = ""
        self.settings: tuple[Change, ...] = ()
        self.measures: tuple[Line, ...] = ()
        self.focus_asset = -1

    def show_lines(
        self, heading: str, settings: tuple[Change, ...], measures: tuple[Line, ...]
    ) -> None:
        """Show what is beside the live run, which settings differ, and all measures."""
        self.heading, self.settings, self.measures = heading, settings, measures
        self.update()

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.update()

    def shown(self) -> Shown:
        """How many lines there is room for."""
        room = int(self.height() / self._least()) - HEADS
        return fitting(len(self.settings), len(self.measures), room)

    def role(self) -> str:
        """The largest text that lets lines stand clear of each other, and leaves the times in."""
        body = QFontMetrics(self._theme.font("body"))
        roomy = self._columns("body").total <= self.width() and self._pitch() >= body.height()
        return "body" if roomy else "small"

    def columns(self) -> Columns:
        """As wide as their widest words; without the times where these leave no room for names."""
        columns = self._columns(self.role())
        fits = columns.total <= self.width()
        return columns if fits else self._columns(self.role(), timed=False)

    def lines(self) -> list[tuple[Kind, Line]]:
        """What stands in the table from top to bottom."""
        shown = self.shown()
        heads = (self.heading, self.tr("Live"), self.tr("Difference") if self.heading else "")
        settings = self.settings[: shown.settings]
        timed = self.columns().time > 0
        falls = self.tr("Worst fall, and when") if timed else self.tr("Worst fall")
        return [
            (Kind.HEAD, Line("", *heads)),
            *((Kind.SETTING, Line(change.name, change.old, change.new)) for change in settings),
            *([(Kind.SECTION, Line(self._rest(shown)))] if shown.more else []),
            (Kind.SECTION, Line(falls)),
            *((Kind.MEASURE, line) for line in self.measures[: shown.measures]),
        ]

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(NARROWEST), FEWEST * self._least())

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.measures:
            return
        painter = QPainter(self)
        step, columns = self._pitch(), self.columns()
        artist = ComparisonPainter(painter, self._theme, self.role(), self.focus_asset)
        for number, (kind, line) in enumerate(self.lines()):
            artist.paint(kind, line, cells(columns, self.width(), number * step, step))
        painter.setPen(self._theme.pen("line", 1))
        painter.drawLine(0, round(step), self.width(), round(step))
        painter.end()

    def _rest(self, shown: Shown) -> str:
        """How many settings differ that there is no room for."""
        count = len(self.settings) - shown.settings
        if shown.settings:
            return self.tr("further settings: {count}").format(count=count)
        return self.tr("settings that differ: {count}").format(count=count)

    def _least(self) -> int:
        return QFontMetrics(self._theme.font("small")).height()

    def _pitch(self) -> float:
        shown = self.shown()
        count = HEADS + shown.settings + shown.more + shown.measures
        return pitch(self.height(), count, self._least())

    def _columns(self, role: str, timed: bool = True) -> Columns:
        """The widths that leave every word its room; values without a time may take its place."""
        font = self._theme.font
        plain = QFontMetrics(font(role))
        strong = QFontMetrics(font("strong" if role == "body" else role))
        lines, gap = self.measures, self._theme.px(4)
        falls = [line for line in lines if line.asset is not None]
        value = _widest(strong, [text for line in falls for text in (line.other, line.live)])
        time = _widest(plain, [text for line in falls for text in (line.other_at, line.live_at)])
        sums = _widest(plain, [text for line in lines for text in (line.other, line.live)])
        differences = [self.tr("Difference"), *(line.difference for line in lines)]
        return Columns(
            label=_widest(strong, [line.label for line in lines]),
            value=max(value, sums - time - gap) if timed else max(value, sums),
            time=time if timed else 0,
            difference=_widest(strong, differences),
            gap=gap,
        )


def _widest(metrics: QFontMetrics, texts: Iterable[str]) -> int:
    """Width of the widest text, with a pixel so that none is cut by rounding."""
    return max(map(metrics.horizontalAdvance, texts), default=0) + 1
