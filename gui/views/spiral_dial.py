"""The spiral dial: whether a fall of the book in focus dies out or feeds itself."""

from __future__ import annotations

import math

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from engine.assets import ASSETS
from engine.margin import FURTHER_FALL
from engine.measures import (
    borrowers,
    further_fall,
    highest_gain_minute,
    highest_gain_until,
    left_to_sell,
)
from engine.night import Run
from gui.look.theme import SPACE
from gui.views.dial_layout import HIGHEST, LOWEST, TIPPING, DialLayout, lay_out
from gui.views.dial_painter import DialPainter
from gui.views.view import View
from gui.words.figures import asset_name, clock, percent

SMALLEST_SHARE = 0.0005
"""Falls below this read as "less than 0.1 %"."""

SOLD_OUT = 0.001
"""Sales never quite end: they are over when this share of the holdings is left."""

WIDEST_FALL = 0.888
"""A share whose digits are as wide as any: room for the words is reserved with it."""

NONE = "\u2013"
"""Where a number has no meaning."""

MIDDLE = Qt.AlignmentFlag.AlignVCenter
WRAP = int(Qt.TextFlag.TextWordWrap)


class SpiralDial(View):
    """The spiral gain of the book in focus at the moment, and its highest so far."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.gain = 0.0
        self.highest = 0.0
        self.highest_at = 0.0
        self.free, self.taken = 0, 0
        self.left = 0.0
        self.let_keys_in()
        self.name_parts()

    def refresh(self) -> None:
        if self.nights is not None:
            run, row = self.nights.live, self.row
            self.gain = float(run.spiral_gain[run.flow_row(row), self.focus_asset])
            self.highest = highest_gain_until(run, row, self.focus_asset)
            self.highest_at = highest_gain_minute(run, row, self.focus_asset)
            self.free, self.taken = borrowers(run, row, self.focus_asset)
            self.left = left_to_sell(run, row, self.focus_asset)
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        if self.nights is None:
            return ""
        return self.tr("Spiral of {asset}: {gain}. {sentence} {highest}").format(
            asset=asset_name(self.focus_asset),
            gain=self.gain_in_words(),
            sentence=self.words(),
            highest=self.highest_in_words(),
        )

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Every book: its gain, its highest so far, and who holds it on credit."""
        headers = (
            self.tr("Book"),
            self.tr("Gain"),
            self.tr("Pushed down by a further {further} fall").format(
                further=percent(FURTHER_FALL)
            ),
            self.tr("Highest gain so far"),
            self.tr("At"),
            self.tr("Accounts on credit"),
            self.tr("Taken over"),
        )
        if self.nights is None:
            return headers, []
        run, row = self.nights.live, self.row
        return headers, [self._row_of(run, row, asset) for asset in range(len(ASSETS))]

    def _row_of(self, run: Run, row: int, asset: int) -> tuple[str, ...]:
        gain = float(run.spiral_gain[run.flow_row(row), asset])
        highest = highest_gain_until(run, row, asset)
        free, taken = borrowers(run, row, asset)
        return (
            asset_name(asset),
            self._number(gain),
            self._share(further_fall(gain)) if gain > 0 else percent(0),
            self._number(highest),
            clock(highest_gain_minute(run, row, asset)) if highest > 0 else NONE,
            str(free),
            str(taken),
        )

    def gain_in_words(self) -> str:
        """The gain as it stands beside the dial; what it was once the spiral has run."""
        if self.has_run:
            return self.tr("was {gain}").format(gain=self._number(self.highest))
        return self.tr("gain {gain}").format(gain=self._number(self.gain))

    def highest_in_words(self) -> str:
        """The highest gain up to the moment; empty before there is any."""
        if self.highest <= 0:
            return ""
        return self.tr("Highest so far: {gain}, at {time}").format(
            gain=self._number(self.highest), time=clock(self.highest_at)
        )

    @property
    def has_run(self) -> bool:
        """Whether the book fed its own fall and nobody is left to fail."""
        return self.gain == 0 and self.free == 0 and self.highest >= TIPPING

    def words(self) -> str:
        """What the gain means, in a sentence."""
        if self.nights is None:
            return ""
        return self._filled(self._sentence(), further_fall(self.gain))

    def layout_of_picture(self) -> DialLayout:
        """Where dial and words stand."""
        px, small = self.theme.px, QFontMetrics(self.theme.font("small"))
        side = max(map(small.horizontalAdvance, ("0.01", "100"))) + px(SPACE)
        header = self._header_height() + px(SPACE)
        return lay_out(QRectF(self.rect()), header, side, small.height(), px(SPACE / 2))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(380), self.theme.px(170))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(140))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.layout_of_picture()
        self._paint_header(painter)
        zones = (self.tr("dies out"), self.tr("feeds itself"))
        DialPainter(painter, self.theme, layout, zones).paint(self.gain, self.highest)
        self._paint_words(painter, layout.words)
        painter.end()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Spiral"))

    def _number(self, gain: float) -> str:
        """A gain in as many digits as matter; below 1 it never rounds up to it."""
        if gain > HIGHEST:
            return self.tr("over {highest}").format(highest=f"{HIGHEST:.0f}")
        if gain >= TIPPING:
            return f"{gain:.1f}"
        if gain >= LOWEST:
            return f"{math.floor(100 * gain) / 100:.2f}"
        return self.tr("under {lowest}").format(lowest=f"{LOWEST}") if gain > 0 else "0"

    def _share(self, share: float) -> str:
        if share < SMALLEST_SHARE:
            return self.tr("less than {share}").format(share=percent(2 * SMALLEST_SHARE, 1))
        return percent(share, 1 if share < 0.00995 else 0)

    def _filled(self, sentence: str, fall: float) -> str:
        return sentence.format(
            further=percent(FURTHER_FALL),
            fall=self._share(fall),
            asset=asset_name(self.focus_asset),
        )

    def _sentence(self) -> str:
        sentences = self._sentences()
        if self.gain >= TIPPING:
            return sentences["spiral"]
        if self.gain > 0:
            return sentences["calm"]
        if self.has_run:
            return sentences["has run" if self.left > SOLD_OUT else "is over"]
        return sentences["nobody now" if self.free else "all taken" if self.taken else "no credit"]

    def _sentences(self) -> dict[str, str]:
        return {
            "spiral": self.tr(
                "A further {further} fall would force sales that push this book down by {fall}."
            ),
            "calm": self.tr(
                "A further {further} fall would force sales that push this book down by {fall}:"
                " it dies out."
            ),
            "nobody now": self.tr("A further {further} fall would force nobody to sell {asset}."),
            "all taken": self.tr(
                "Nobody is left to fail: the venue has taken over all who held {asset} on credit."
            ),
            "has run": self.tr(
                "The spiral has run: all who held {asset} on credit are taken over, and the"
                " venue sells what they held."
            ),
            "is over": self.tr(
                "The spiral has run: all who held {asset} on credit were taken over, and the"
                " venue has sold what they held."
            ),
            "no credit": self.tr(
                "Nobody holds {asset} on credit, so nobody can be forced to sell it."
            ),
        }

    def _header_height(self) -> int:
        return QFontMetrics(self.theme.font("title")).height()

    def _paint_header(self, painter: QPainter) -> None:
        theme = self.theme
        line = QRect(0, 0, self.width(), self._header_height())
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("title"))
        painter.drawText(line, MIDDLE, self.tr("Spiral"))
        line.setLeft(painter.fontMetrics().horizontalAdvance(self.tr("Spiral")) + theme.px(SPACE))
        painter.setPen(theme.asset_colour(self.focus_asset))
        painter.setFont(theme.font("strong"))
        painter.drawText(line, MIDDLE, asset_name(self.focus_asset))

    def _paint_words(self, painter: QPainter, area: QRectF) -> None:
        """Number, sentence and highest number, one below the other."""
        theme = self.theme
        role, height = "body", self._height_of_words("body", area)
        if height > area.height():
            role, height = "small", self._height_of_words("small", area)
        top = area.top() + max(0.0, (area.height() - height) / 2)
        box = QRectF(area.left(), top, area.width(), area.bottom() - top)
        wide = QFontMetrics(theme.font("figure")).horizontalAdvance(self.gain_in_words())
        painter.setFont(theme.font("figure" if wide <= area.width() else "strong"))
        over = "muted" if self.has_run else "text"
        painter.setPen(theme.colour("debt" if self.gain >= TIPPING else over))
        painter.drawText(box, 0, self.gain_in_words())
        box.setTop(box.top() + painter.fontMetrics().lineSpacing() + theme.px(SPACE / 2))
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text"))
        used = painter.boundingRect(box, WRAP, self.words())
        painter.drawText(box, WRAP, self.words())
        box.setTop(used.bottom() + theme.px(SPACE / 2))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(box, WRAP, self.highest_in_words())

    def _height_of_words(self, role: str, area: QRectF) -> float:
        """Height of the longest words, so that they keep their place and size while playing."""
        figure, body, small = (
            QFontMetrics(self.theme.font(name)) for name in ("figure", role, "small")
        )
        box = QRect(0, 0, int(area.width()), 10_000)
        sentence = max(
            body.boundingRect(box, WRAP, self._filled(text, WIDEST_FALL)).height()
            for text in self._sentences().values()
        )
        gaps = 2 * self.theme.px(SPACE / 2)
        return figure.lineSpacing() + sentence + small.lineSpacing() + gaps
