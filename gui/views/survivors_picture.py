"""The whole picture of "Survivors" at a size: areas, marks, figures and words of two nights."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from engine.survivors import Fates, counts, lowest_leverage_taken, own_money_taken
from gui.look.theme import SPACE, Theme
from gui.views.survivors_layout import (
    ORDER,
    Axis,
    FamilyRow,
    Fate,
    Heights,
    Mark,
    Places,
    axis_for,
    lay_out,
    place,
)
from gui.views.survivors_painter import RowWords, SurvivorsPainter, tr
from gui.words import survivors_words as words
from gui.words.figures import dollars

LEAST_ROW, TALLEST_ROW = 22, 50
"""Heights between which rows grow with the view, in pixels at scale 1."""

NARROW = 440
"""Width at scale 1 below which only the number of those taken over stands beside the marks."""

MARK = 18
"""Side of a mark at most, in pixels at scale 1."""

WRAP = int(Qt.TextFlag.TextWordWrap)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True)
class Shown:
    """What is on show: both nights, the family in focus, the moment and how much is told.

    Attributes
    ----------
    minute : the moment; marks show who is taken over by then.
    until : sentences and figures tell of the night up to this minute.
    """

    live: Fates
    twin: Fates
    family: int
    minute: float
    until: float


class SurvivorsPicture:
    """Two nights in a theme at a size; made anew whenever one of them changes."""

    def __init__(self, theme: Theme, size: QSizeF, shown: Shown) -> None:
        self._theme, self._size, self._shown = theme, size, shown
        self._small = QFontMetrics(theme.font("small"))

    @cached_property
    def places(self) -> Places:
        """The areas of all parts."""
        px, width = self._theme.px, self._size.width()
        body = QFontMetrics(self._theme.font("body"))
        heights = Heights(
            header=QFontMetrics(self._theme.font("title")).height(),
            headline=max(_height(body, headline, width) for headline in words.headlines()),
            family=self._small.height() + px(SPACE / 4),
            line=self._small.height(),
            gap=px(SPACE),
            bars=px(28),
        )
        area = QRectF(0, 0, width, self._size.height())
        return place(area, heights, px(LEAST_ROW), px(TALLEST_ROW))

    @cached_property
    def columns(self) -> list[QRectF]:
        """The columns of figures at the right, over the full height; in a narrow view the first."""
        gap, height = self._theme.px(1.5 * SPACE), self._size.height()
        money = max(map(dollars, (10.0, 0.266, 0.08)), key=self._small.horizontalAdvance)
        widest = (_of(16, 16), words.leverage(10.88), money)
        columns, right = [], self._size.width() - self._theme.px(SPACE / 2)
        count = len(widest) if self._size.width() >= self._theme.px(NARROW) else 1
        for title, figure in reversed(list(zip(titles()[:count], widest[:count], strict=True))):
            width = max(map(self._small.horizontalAdvance, (title, figure))) + 2
            columns.append(QRectF(right - width, 0, width, height))
            right -= width + gap
        return columns[::-1]

    @cached_property
    def axis(self) -> Axis:
        """The scale of leverage between the names and the figures."""
        strong = QFontMetrics(self._theme.font("strong"))
        names = max(strong.horizontalAdvance(words.family_name(family)) for family in ORDER)
        left = names + self._theme.px(1.5 * SPACE + MARK / 2)
        right = self.columns[0].left() - self._theme.px(MARK / 2)
        return axis_for((self._shown.live, self._shown.twin), left, right)

    @cached_property
    def rows(self) -> tuple[FamilyRow, ...]:
        """Families and marks."""
        shown = self._shown
        return lay_out(
            shown.live,
            shown.twin,
            self.axis,
            self.places.rows,
            self._became,
            self._theme.px(MARK),
            self._label_width,
        )

    @cached_property
    def note(self) -> QRectF:
        """Where it says what is not shown: beside the bars, under the figures."""
        places, left = self.places, self.columns[0].left()
        top = places.ticks.bottom()
        return QRectF(left, top, self._size.width() - left, places.sums.bottom() - top)

    def paint(self, painter: QPainter, ring: bool) -> None:
        """Back to front; `ring` shows the keyboard's focus."""
        shown, places = self._shown, self.places
        picture = SurvivorsPainter(painter, self._theme, self.axis)
        self._words(painter)
        self._legend(painter, picture)
        for row in self.rows:
            if row.family == shown.family:
                picture.focus(row, ring)
        picture.scale(places.rows, places.ticks)
        for row in self.rows:
            focused = row.family == shown.family
            picture.row(row, self._row_words(row.family), self.columns, focused)
        live, twin = (
            own_money_taken(fates, shown.until).sum(axis=0).tolist()
            for fates in (shown.live, shown.twin)
        )
        if places.bars is not None:
            picture.bars(places.bars, live, twin)
        picture.sums(places.sums, titles()[2], [dollars(amount) for amount in live])

    def _became(self, fates: Fates) -> list[Fate]:
        now, told = fates.taken(self._shown.minute), fates.taken(self._shown.until)
        return [
            Fate.TAKEN if taken else Fate.TO_COME if known else Fate.ALIVE
            for taken, known in zip(now, told, strict=True)
        ]

    def _label_width(self, count: int, side: float) -> float:
        if side < self._small.ascent():
            return 0.0
        return self._small.horizontalAdvance(str(count)) + self._theme.px(SPACE)

    def _headline(self) -> str:
        return words.headline(self._shown.live, self._shown.twin, self._shown.until)

    def _words(self, painter: QPainter) -> None:
        """Title and sentences, the columns' names, and what is not shown."""
        shown, places = self._shown, self.places
        header = QRectF(0, 0, self._size.width(), places.headline.top())
        self._text(painter, header, 0, tr("Survivors"), "title")
        self._text(painter, places.headline, WRAP, self._headline(), "body")
        if places.family is not None:
            told = words.about_family(shown.live, shown.twin, shown.family, shown.until)
            body = QFontMetrics(self._theme.font("body"))
            unused = places.headline.height() - _height(body, self._headline(), self._size.width())
            self._text(painter, places.family.translated(0, -unused), 0, told, "small", "muted")
        row = places.columns
        for column, title in zip(self.columns, titles(), strict=False):
            box = QRectF(column.left(), row.top(), column.width(), row.height())
            self._text(painter, box, RIGHT, title, "small", "muted")
        if _height(self._small, words.note(), self.note.width()) <= self.note.height():
            self._text(painter, self.note, WRAP, words.note(), "small", "muted")

    def _legend(self, painter: QPainter, picture: SurvivorsPainter) -> None:
        """At the right of the title: what the marks mean."""
        px, side = self._theme.px, self._theme.px(12)
        right, height = self._size.width(), self.places.headline.top() - px(SPACE)
        for fate, twin, name in reversed(legend(self._shown.minute < self._shown.until)):
            width = self._small.horizontalAdvance(name) + 2
            box = QRectF(right - width, 0, width, height)
            self._text(painter, box, LEFT, name, "small", "muted")
            right -= width + px(SPACE / 2) + side
            picture.mark(Mark((0,), fate, QRectF(right, (height - side) / 2, side, side)), twin)
            right -= px(1.5 * SPACE)

    def _row_words(self, family: int) -> RowWords:
        live, twin = (self._figures(f, family) for f in (self._shown.live, self._shown.twin))
        return RowWords(words.family_name(family), live, twin)

    def _figures(self, fates: Fates, family: int) -> tuple[str, str, str]:
        taken, members = counts(fates, family, self._shown.until)
        lowest = lowest_leverage_taken(fates, family, self._shown.until)
        lost = float(own_money_taken(fates, self._shown.until)[family].sum())
        return _of(taken, members), words.leverage(lowest), dollars(lost)

    def _text(
        self,
        painter: QPainter,
        box: QRectF,
        flags: int,
        text: str,
        font: str,
        role: str = "text",
    ) -> None:
        painter.setFont(self._theme.font(font))
        painter.setPen(self._theme.colour(role))
        painter.drawText(box, flags, text)


def titles() -> tuple[str, str, str]:
    """The names of the columns of figures."""
    return tr("taken over"), tr("from"), tr("own money")


def legend(later: bool) -> list[tuple[Fate, bool, str]]:
    """(fate, whether it is the twin's, name) of each kind of mark.

    `later` : whether more of the night is told than the moment.
    """
    entries = [
        (Fate.ALIVE, False, tr("alive")),
        (Fate.TAKEN, False, tr("taken over")),
        (Fate.TO_COME, False, tr("later")),
        (Fate.TAKEN, True, tr("twin")),
    ]
    return [entry for entry in entries if later or entry[0] is not Fate.TO_COME]


def _of(taken: int, members: int) -> str:
    if not members:
        return tr("nobody")
    return tr("{taken} of {members}").format(taken=taken, members=members)


def _height(metrics: QFontMetrics, text: str, width: float) -> int:
    """Height of words that wrap at a width."""
    return metrics.boundingRect(QRect(0, 0, int(width), 10_000), WRAP, text).height()
