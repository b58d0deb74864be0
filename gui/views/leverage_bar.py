"""The leverage bar: what the account shows, what it is, and what lies hidden between."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QWidget

from engine.accounts import FAMILIES, LOOP, PERPETUAL
from engine.assets import WBETH
from engine.measures import (
    effective_leverage,
    net_yield,
    own_money_left,
    share_lost,
    visible_leverage,
)
from gui.look.theme import SPACE
from gui.views.leverage_scale import BarLayout, LabelSizes, Leverage, lay_out, position
from gui.views.view import View
from gui.words.event_words import family_name
from gui.words.figures import asset_name, multiple, paragraph, part, percent, times

TICKS = (1, 2, 3, 5, 10)
FALL = 0.1
"""The fall that the words ask about."""

NOTHING_LEFT = 1e-3
"""Share of a group's own money below which there is none to speak of: crumbs after a write-off."""

NONE = "\u2013"
"""Where there is no number."""

CENTRED = Qt.AlignmentFlag.AlignCenter
LEFT, RIGHT = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight
MIDDLE = Qt.AlignmentFlag.AlignVCenter


class LeverageBar(View):
    """Visible and effective leverage of the family that the tower shows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.family = next(n for n, family in enumerate(FAMILIES) if family.asset == WBETH)
        self.leverage = Leverage(None, None, None)
        self._measured: tuple[object, int, int] | None = None
        self.let_keys_in()
        self.name_parts()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Leverage, shown and hidden"))

    def set_family(self, family: int) -> None:
        """Show another family, by its index in `engine.accounts.FAMILIES`."""
        self.family = family
        self.refresh()

    def refresh(self) -> None:
        self._measure()
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        return paragraph(*self.words())

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """The measures of the group at the moment; a dash where there is no own money left."""
        headers = (self.tr("Measure"), self.title())
        if self.nights is None or not self.nights.live.has_accounts:
            return headers, []
        shown, true, yearly = self.leverage.shown, self.leverage.true, self.leverage.yearly
        run, fall = self.nights.live, percent(FALL)
        left = own_money_left(run, [self.family], float(run.minutes[self.row]))
        return headers, [
            (self.tr("Leverage that its screens show"), multiple(shown)),
            (self.tr("Leverage that it has"), multiple(true)),
            (self.tr("Own money left"), percent(left, 1)),
            (
                self.tr("Own money that a {fall} fall costs").format(fall=fall),
                NONE if true is None else part(share_lost(true, FALL)),
            ),
            (
                self.tr("Net yield a year, at the start"),
                NONE if yearly is None else percent(yearly, 1),
            ),
        ]

    def words(self) -> tuple[str, str]:
        """What the leverage means, and why people took it."""
        if self.nights is None:
            return "", ""
        return self._words_of_risk(), self._words_of_yield()

    def layout_of_picture(self) -> BarLayout:
        """Where bar, markers and labels stand now."""
        metrics, px = QFontMetrics(self.theme.font("strong")), self.theme.px
        title = QFontMetrics(self.theme.font("title")).height()
        shown, true = (metrics.horizontalAdvance(text) for text in self._labels())
        labels = LabelSizes(shown, true, metrics.height() + px(2), px(SPACE))
        top = title + metrics.height() + px(SPACE / 2)
        bar = QRectF(px(SPACE), top, self.width() - 2 * px(SPACE), px(12))
        return lay_out(self.leverage, bar, labels)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.minimumSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        small = QFontMetrics(self.theme.font("small")).lineSpacing()
        bar = self.layout_of_picture().bar
        return QSize(self.theme.px(300), math.ceil(bar.bottom() + 4 * small + self.theme.px(SPACE)))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.layout_of_picture()
        self._paint_title(painter)
        self._paint_scale(painter, layout)
        if layout.true_x is not None:
            self._paint_band(painter, layout)
            self._paint_markers(painter, layout)
        self._paint_words(painter, layout)
        painter.end()

    def _measure(self) -> None:
        """Measure once for each row: the sums run over every account."""
        nights = self.nights
        if nights is None or not nights.live.has_accounts:
            return
        run, row = nights.live, self.row
        key = (run, self.family, row)
        if self._measured == key:
            return
        minute, group = float(run.minutes[row]), [self.family]
        loans = FAMILIES[self.family].kind != PERPETUAL
        self._measured = key
        if own_money_left(run, group, minute) < NOTHING_LEFT:
            self.leverage = Leverage(None, None, None)
            return
        self.leverage = Leverage(
            shown=visible_leverage(run, group, minute),
            true=effective_leverage(run, group, minute),
            yearly=net_yield(run.parameters, self.family) if loans else None,
        )

    def _labels(self) -> tuple[str, str]:
        shown, true = self.leverage.shown, self.leverage.true
        return (
            self.tr("shows {leverage}").format(leverage=multiple(shown)),
            self.tr("is {leverage}").format(leverage=multiple(true)),
        )

    def _words_of_risk(self) -> str:
        shown, true = self.leverage.shown, self.leverage.true
        if true is None:
            return self.tr("Nobody in this group has own money left.")
        lost = share_lost(true, FALL)
        if lost >= 1:
            sentence = self.tr(
                "The account shows {shown}. It is {true}: a {fall} fall of what it holds"
                " costs all of its own money."
            )
        elif self.leverage.hides:
            sentence = self.tr(
                "The account shows {shown}. It is {true}: a {fall} fall of what it holds"
                " costs {cost} of its own money."
            )
        else:
            sentence = self.tr(
                "The account shows what it is, {true}: a {fall} fall of what it holds"
                " costs {cost} of its own money."
            )
        return sentence.format(
            shown=multiple(shown),
            true=multiple(true),
            fall=percent(FALL),
            cost=percent(lost),
        )

    def _words_of_yield(self) -> str:
        yearly = self.leverage.yearly
        if yearly is None or self.leverage.true is None:
            return ""
        if self.leverage.hides:
            sentence = self.tr("Why do it? {yearly} a year on own money.")
        else:
            sentence = self.tr("It earns {yearly} a year on own money.")
        return sentence.format(yearly=percent(yearly, 1))

    def _paint_title(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font("title"))
        painter.setPen(self.theme.colour("text"))
        height = QFontMetrics(self.theme.font("title")).height()
        painter.drawText(QRectF(0, 0, self.width(), height), LEFT | MIDDLE, self.title())

    def title(self) -> str:
        """Whose leverage it is; without loops there are only owners."""
        family = FAMILIES[self.family]
        if family.kind == LOOP and self.nights and self.nights.live.parameters.loop_depth == 0:
            return self.tr("Leverage of {asset} owners").format(asset=asset_name(family.asset))
        return self.tr("Leverage of {group}").format(group=family_name(self.family))

    def _paint_scale(self, painter: QPainter, layout: BarLayout) -> None:
        theme, bar = self.theme, layout.bar
        painter.fillRect(bar, theme.colour("line"))
        painter.setFont(theme.font("small"))
        metrics = QFontMetrics(theme.font("small"))
        for tick in TICKS:
            x = position(tick, bar)
            painter.setPen(theme.pen("muted"))
            painter.drawLine(QPointF(x, bar.bottom()), QPointF(x, bar.bottom() + theme.px(3)))
            width = metrics.horizontalAdvance(times(tick))
            left = min(max(0.0, x - width / 2), self.width() - width)
            box = QRectF(left, bar.bottom() + theme.px(3), width, metrics.height())
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, CENTRED, times(tick))

    def _paint_band(self, painter: QPainter, layout: BarLayout) -> None:
        """The hidden part, hatched like the debt that makes it."""
        theme, bar = self.theme, layout.bar
        assert layout.true_x is not None
        start = bar.left() if layout.shown_x is None else layout.shown_x
        band = QRectF(start, bar.top(), layout.true_x - start, bar.height())
        painter.fillRect(band, theme.colour("panel"))
        painter.fillRect(band, theme.colour("debt", 0.10))
        painter.fillRect(band, theme.hatch("debt"))
        painter.setPen(theme.pen("debt"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(band)
        small, text = QFontMetrics(theme.font("small")), self.tr("hidden")
        left, right = layout.shown_label.right(), layout.true_label.left()
        if (
            right - left >= small.horizontalAdvance(text) + 2 * theme.px(SPACE)
            and self.leverage.hides
        ):
            box = QRectF(left, layout.true_label.top(), right - left, layout.true_label.height())
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, CENTRED, text)

    def _paint_markers(self, painter: QPainter, layout: BarLayout) -> None:
        theme, bar = self.theme, layout.bar
        shown, true = self._labels()
        painter.setFont(theme.font("strong"))
        if layout.shown_x is not None:
            self._paint_marker(painter, layout.shown_x, bar, "own_money")
            painter.setPen(theme.colour("own_money"))
            painter.drawText(layout.shown_label, CENTRED, shown)
        if layout.beyond:
            self._paint_arrow(painter, bar)
        elif layout.true_x is not None:
            self._paint_marker(painter, layout.true_x, bar, "debt")
        painter.setPen(theme.colour("debt"))
        painter.drawText(layout.true_label, CENTRED, true)

    def _paint_marker(self, painter: QPainter, x: float, bar: QRectF, role: str) -> None:
        px = self.theme.px
        box = QRectF(x - px(2), bar.top() - px(2), px(4), bar.height() + px(4))
        painter.setPen(self.theme.pen("panel"))
        painter.setBrush(self.theme.colour(role))
        painter.drawRect(box)

    def _paint_arrow(self, painter: QPainter, bar: QRectF) -> None:
        """The scale ends before the leverage does."""
        px = self.theme.px
        x, middle, half = bar.right() - px(2), bar.center().y(), bar.height() / 2 + px(3)
        tip = QPointF(x + px(9), middle)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("debt"))
        painter.drawPolygon(QPolygonF([QPointF(x, middle - half), tip, QPointF(x, middle + half)]))

    def _paint_words(self, painter: QPainter, layout: BarLayout) -> None:
        theme = self.theme
        small = QFontMetrics(theme.font("small")).height()
        top = layout.bar.bottom() + theme.px(3) + small + theme.px(SPACE / 2)
        box = QRectF(0, top, self.width(), self.height() - top)
        risk, yearly = self.words()
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        wrap = int(Qt.TextFlag.TextWordWrap)
        used = painter.boundingRect(box, wrap, risk)
        painter.drawText(box, wrap, risk)
        painter.setPen(theme.colour("muted"))
        box.setTop(used.bottom())
        painter.drawText(box, wrap, yearly)
