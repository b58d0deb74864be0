"""The whole picture of "Who did it" at a size: areas, bars and words of one answer."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from engine.attribution import EVERYTHING
from engine.blame import LEAST, Blame
from gui.look.theme import SPACE, Theme
from gui.views.blame_layout import (
    Detail,
    Heights,
    Overview,
    Places,
    lay_out_detail,
    lay_out_overview,
    place,
)
from gui.views.blame_painter import SWATCH, DetailPainter, OverviewPainter, tr
from gui.words import blame_words as words
from gui.words.figures import percent

NARROW = 560
"""Width at scale 1 below which only the outcome in focus is shown."""

OVERVIEW_SHARE = 0.48
"""The part of the width that all outcomes take."""

TALLEST_ROW = 52
"""Height beyond which the row of a cause does not grow, in pixels at scale 1."""

ROOMY = 440
"""Height at scale 1 from which the words of the outcome in focus are larger."""

WRAP = int(Qt.TextFlag.TextWordWrap)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class BlamePicture:
    """An answer in a theme at a size, one outcome in focus; made anew whenever one of them changes.

    `header` is the height of the line of title and choices at the top, which is left free.
    """

    def __init__(
        self, theme: Theme, size: QSizeF, header: float, blames: Sequence[Blame], focus: int
    ) -> None:
        self._theme, self._size, self._header = theme, size, header
        self._blames, self._focus = blames, focus
        self._blame = blames[focus]
        self._small = QFontMetrics(theme.font("small"))
        self._strong = QFontMetrics(theme.font("strong"))
        self._role = "body" if size.height() >= theme.px(ROOMY) else "small"

    @cached_property
    def places(self) -> Places:
        """The areas of all parts."""
        px, width = self._theme.px, self._size.width()
        split = OVERVIEW_SHARE if width >= px(NARROW) else 0.0
        told = width * (1 - split) - 3 * px(SPACE) * bool(split)
        metrics = QFontMetrics(self._theme.font(self._role))
        heights = Heights(
            header=self._header,
            line=self._small.height(),
            heading=self._strong.height() + height_of(metrics, words.added(self._blame), told),
            why=height_of(metrics, words.why(self._blame), told),
            footer=height_of(self._small, footer(), width),
            gap=px(SPACE),
        )
        area = QRectF(0, 0, width, self._size.height())
        return place(area, heights, len(self._blame.causes) + 1, split, px(TALLEST_ROW))

    @cached_property
    def overview(self) -> Overview | None:
        """The bars of all outcomes; None where there is no room for them."""
        area, px = self.places.overview, self._theme.px
        if area is None:
            return None
        names = map(words.outcome_name, range(len(self._blames)))
        sides = (
            max(map(self._strong.horizontalAdvance, names)) + px(SPACE * 1.5),
            self._strong.horizontalAdvance(percent(1.0)) + px(SPACE),
        )
        line = QFontMetrics(self._theme.font("body")).height()
        return lay_out_overview(self._blames, self._focus, area, sides, line)

    @cached_property
    def detail(self) -> Detail:
        """The bars of the outcome in focus."""
        names = map(words.cause_name, EVERYTHING)
        label = max(map(self._small.horizontalAdvance, names)) + self._theme.px(
            SWATCH + SPACE * 1.75
        )
        gap = self._theme.px(2 * SPACE)
        return lay_out_detail(self._blame, self.places.causes, label, self._figures, gap)

    @cached_property
    def _figures(self) -> float:
        """Width of the column of figures after each bar: the same for every outcome."""
        figures = (
            words.points(share, blame.added)
            for blame in self._blames
            for share in (*blame.shares, *blame.spared)
        )
        return max(map(self._small.horizontalAdvance, figures)) + self._theme.px(SPACE)

    def paint(self, painter: QPainter, ring: bool) -> None:
        """All outcomes, then the one in focus; `ring` shows the keyboard's focus."""
        if self.overview is not None:
            self._title(painter)
            OverviewPainter(painter, self._theme, self.overview, self._blames).paint(
                self._focus, ring
            )
        self._heading(painter)
        self._columns(painter)
        DetailPainter(painter, self._theme, self.detail, self._blame, self._figures).paint()
        if self.places.why is not None:
            self._text(painter, self.places.why, WRAP, words.why(self._blame), self._role)
        if self.places.footer is not None:
            self._text(painter, self.places.footer, WRAP, footer(), "small", "muted")

    def _title(self, painter: QPainter) -> None:
        box = self.places.overview_title
        if box is not None:
            alone = any(blame.none >= LEAST for blame in self._blames)
            title = self._small.elidedText(
                overview_title(alone), Qt.TextElideMode.ElideRight, int(box.width())
            )
            self._text(painter, box, LEFT, title, "small", "muted")

    def _heading(self, painter: QPainter) -> None:
        box = QRectF(self.places.heading)
        self._text(painter, box, 0, words.headline(self._blame, self._focus), "strong")
        box.setTop(box.top() + self._strong.height())
        self._text(painter, box, WRAP, words.added(self._blame), self._role, "muted")

    def _columns(self, painter: QPainter) -> None:
        """The names of both columns, in full where there is room."""
        row = self.places.columns
        for names, scale in zip(
            column_names(), (self.detail.steps, self.detail.spareds), strict=True
        ):
            wide = scale.right - scale.left + self._figures
            name = next((n for n in names if self._small.horizontalAdvance(n) <= wide), names[-1])
            box = QRectF(scale.left, row.top(), wide, row.height())
            self._text(painter, box, LEFT, name, "small", "muted")

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


def column_names() -> tuple[tuple[str, str], tuple[str, str]]:
    """What both columns of bars are called: in full, and in short."""
    return (
        (tr("Fair share (Shapley value)"), tr("Fair share")),
        (tr("Spared if switched off alone"), tr("One at a time")),
    )


def overview_title(alone: bool) -> str:
    """What the bars of all outcomes show; `alone` if some fall without any of the causes."""
    if alone:
        return tr("Worst falls in points (dashed: the shock alone)")
    return tr("Worst falls of the night, in points")


def footer() -> str:
    """What such a split can and cannot show."""
    return tr(
        "A model can show that causes suffice for such a fall, not that they brought this one"
        " about."
    )


def height_of(metrics: QFontMetrics, text: str, width: float) -> int:
    """Height of words that wrap at a width; nothing for no words."""
    if not text:
        return 0
    return metrics.boundingRect(QRect(0, 0, int(width), 10_000), WRAP, text).height()
