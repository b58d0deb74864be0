"""The order book of the asset in focus: bids left, bids pulled, the hole, the forced sale."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from engine import ASSETS
from engine.assets import LIQUID_STAKING_TOKENS, USDE
from engine.book_snapshot import BookSnapshot, book_snapshot
from engine.order_book import bids_down_to
from gui.controls.asset_row import AssetRow
from gui.look.theme import SPACE, Theme
from gui.screen_reader import GROUP
from gui.views.order_book_layout import BookLayout, lay_out, x_of
from gui.views.order_book_painter import BookWords, OrderBookPainter
from gui.views.view import View
from gui.words.figures import asset_name, change, dollars, paragraph, percent

ALL = 0.995
"""Bids left from which the words say that all of them are there."""

SMALLEST_PLOT = 48
"""Height below which the picture gives way to the words, in pixels at scale 1."""

WIDEST = 0.888
"""A share whose digits are as wide as any: room for the words is reserved with it."""


class OrderBookView(View):
    """One book at the moment, on scales that stay while the night plays."""

    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.book: BookSnapshot | None = None
        self._plot: QRectF | None = None
        self._assets = AssetRow(self)
        self._assets.chosen.connect(self._choose)
        self.let_keys_in()
        self.name_parts()
        self.set_theme(self.theme)

    @property
    def assets(self) -> AssetRow:
        """The row of buttons that choose the asset."""
        return self._assets

    def set_theme(self, theme: Theme) -> None:
        self._assets.set_theme(theme)
        super().set_theme(theme)
        self._arrange()

    def refresh(self) -> None:
        self._assets.set_asset(self.focus_asset)
        if self.nights is not None:
            self.book = book_snapshot(self.nights.live, self.row, self.focus_asset)
        self._plot = None
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        book = self.book
        if book is None:
            return ""
        price = self.tr("{asset} trades at {price} of its start.").format(
            asset=asset_name(book.asset), price=percent(book.price)
        )
        forced = self._forced_in_words()
        return paragraph(price, *self.words(), forced)

    def words(self) -> tuple[str, str]:
        """What is left of the bids, and what that means for a sale."""
        book = self.book
        if book is None:
            return "", ""
        figures = {
            "left": percent(book.bids_left),
            "sale": dollars(book.sale),
            "asset": asset_name(book.asset),
            "now": percent(book.fall_now),
            "before": percent(book.fall_before),
        }
        bids, sale = self._sentences(complete=book.bids_left >= ALL)
        return bids.format(**figures), sale.format(**figures)

    def layout_of_picture(self) -> BookLayout | None:
        """Where everything stands now; None while there is nothing to show, or no room for it."""
        area = self._plot_area()
        if self.book is None or area.height() < self.theme.px(SMALLEST_PLOT):
            return None
        return lay_out(self.book, area)

    def best_bid(self) -> QPoint:
        """Where the bids begin, on the floor of the picture."""
        if self.book is None:
            return self.rect().center()
        plot = self._plot_area()
        return QPoint(round(x_of(self.book.price, plot)), round(plot.bottom()))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(640), self.theme.px(240))

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        headers = (self.tr("Asset"), self.tr("Price"), self.tr("Bids left"), self.tr("Sale"),
                   self.tr("Moves it now"), self.tr("Moved it before"))  # fmt: skip
        if self.nights is None:
            return headers, []
        books = [book_snapshot(self.nights.live, self.row, asset) for asset in range(len(ASSETS))]
        return headers, [
            (asset_name(book.asset), change(book.price, 1), percent(book.bids_left),
             dollars(book.sale), percent(book.fall_now, 1), percent(book.fall_before, 1))
            for book in books
        ]  # fmt: skip

    def minimumSizeHint(self) -> QSize:
        small, body = (QFontMetrics(self.theme.font(role)) for role in ("small", "body"))
        header = self._assets.sizeHint().height()
        labels, words = 2 * small.height() + self.theme.px(3 * SPACE), 2 * body.lineSpacing()
        plot = self.theme.px(SMALLEST_PLOT)
        return QSize(self._assets.width_wished(), header + labels + plot + words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._plot = None
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        book, layout = self.book, self.layout_of_picture()
        if book is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        if layout is not None:
            OrderBookPainter(painter, self.theme, book, layout, self._labels(book)).paint()
        painter.end()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint(event.pos().x()), self)
            return True
        return super().event(event)

    def hint(self, x: float) -> str:
        """The bids down to the price under the pointer, in a sentence."""
        layout, book = self.layout_of_picture(), self.book
        if book is None or layout is None or not layout.plot.left() < x < layout.plot.right():
            return ""
        price = layout.price(x)
        if price >= book.price:
            return self.tr("Nobody bids above {price}.").format(price=percent(book.price))
        now, before = (
            float(bids_down_to(np.array(price), book.price, depth))
            for depth in (book.depth, book.full_depth)
        )
        return self.tr(
            "Bids down to {price}: {now} at start prices; with all makers there, {before}."
        ).format(price=percent(price), now=dollars(now), before=dollars(before))

    def _choose(self, asset: int) -> None:
        self.set_focus_asset(asset)
        self.focus_wished.emit(asset)

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Order book"))
        self._assets.setAccessibleName(self.tr("Asset in focus"))

    def _sentences(self, complete: bool) -> tuple[str, str]:
        if complete:
            return (
                self.tr("All bids are there."),
                self.tr("Selling {sale} of {asset} (at start prices) moves it by {now}."),
            )
        return (
            self.tr("{left} of the bids are left."),
            self.tr(
                "Selling {sale} of {asset} (at start prices) now moves it by {now};"
                " before, by {before}."
            ),
        )

    def _forced_in_words(self) -> str:
        if self.book is None or self.book.forced <= 0:
            return ""
        return self.tr("Sold by force in {seconds} s: {amount}, a fall of {fall}.").format(
            seconds=self._seconds_a_step(),
            amount=dollars(self.book.forced),
            fall=percent(self.book.forced_fall, 1),
        )

    def _seconds_a_step(self) -> str:
        """For how long the forced sale of the moment lasts."""
        return f"{60 * self.nights.live.step:g}" if self.nights else ""

    def _labels(self, book: BookSnapshot) -> BookWords:
        price = percent(book.price)
        return BookWords(
            bids=self.tr("bids"),
            price=self.tr("price"),
            start=self.tr("start"),
            market=f"{asset_name(book.asset)} {price}",
            redemption=f"{self._redemption_name(book.asset)} {percent(book.redemption_value)}",
            hole=self.tr("hole {share}").format(share=percent(-book.hole)),
            pulled=(self.tr("what makers pulled"), self.tr("pulled")),
            forced=self.tr("sold by force"),
            forced_fall=self.tr("{amount} in {seconds} s: {fall}").format(
                amount=dollars(book.forced),
                seconds=self._seconds_a_step(),
                fall=percent(-book.forced_fall, 1),
            ),
        )

    def _redemption_name(self, asset: int) -> str:
        if asset in LIQUID_STAKING_TOKENS:
            return asset_name(LIQUID_STAKING_TOKENS[asset])
        return self.tr("its dollar") if asset == USDE else self.tr("fair value")

    def _title_width(self) -> int:
        return QFontMetrics(self.theme.font("title")).horizontalAdvance(self.tr("Order book"))

    def _header_height(self) -> int:
        """One line, or two where title and buttons do not fit beside each other."""
        line, px = self._assets.sizeHint().height(), self.theme.px
        wished = self._title_width() + px(2 * SPACE) + self._assets.width_wished()
        return line if wished <= self.width() else 2 * line + px(SPACE / 2)

    def _room_for_words(self) -> tuple[int, int]:
        """(indent, height) of the second sentence at its longest: beside the first, or below it.

        The plot keeps its height while the night plays.
        """
        strong, body = (QFontMetrics(self.theme.font(role)) for role in ("strong", "body"))
        sold = self.book.sale if self.book else 0.0
        widest = percent(WIDEST)
        most = max((dollars(0.5), dollars(sold)), key=body.horizontalAdvance)
        bids, sale = (
            sentence.format(left=widest, sale=most, asset="WBETH", now=widest, before=widest)
            for sentence in self._sentences(complete=False)
        )
        indent = strong.horizontalAdvance(bids) + self.theme.px(SPACE)
        if indent + body.horizontalAdvance(sale) <= self.width():
            return indent, body.lineSpacing()
        box = QRect(0, 0, self.width(), 10_000)
        lines = body.boundingRect(box, Qt.TextFlag.TextWordWrap, sale).height()
        return 0, body.lineSpacing() + lines

    def _plot_area(self) -> QRectF:
        """The room for the bids; measured once a refresh, for falling orders ask for it often."""
        if self._plot is None:
            self._plot = self._measured_plot()
        return QRectF(self._plot)

    def _measured_plot(self) -> QRectF:
        px, small = self.theme.px, QFontMetrics(self.theme.font("small"))
        sale = self.book.sale if self.book else 0.0
        gutter = max(
            map(small.horizontalAdvance, (dollars(sale), self.tr("bids"), self.tr("price")))
        )
        left = gutter + px(SPACE)
        right = self.width() - small.horizontalAdvance(self.tr("start")) / 2 - px(2)
        top = self._header_height() + small.height() + px(SPACE)
        bottom = self.height() - self._room_for_words()[1] - small.height() - px(SPACE)
        return QRectF(left, round(top), right - left, round(bottom - top))

    def _arrange(self) -> None:
        height, width = self._assets.sizeHint().height(), self._assets.width_wished()
        self._assets.setGeometry(
            self.width() - width, self._header_height() - height, width, height
        )

    def _paint_words(self, painter: QPainter) -> None:
        theme = self.theme
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("title"))
        line = QRect(0, 0, self.width(), self._assets.sizeHint().height())
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, self.tr("Order book"))
        bids, sale = self.words()
        indent, height = self._room_for_words()
        words = QRect(0, self.height() - height, self.width(), height)
        painter.setFont(theme.font("strong"))
        painter.drawText(words, 0, bids)
        if indent:
            words.setLeft(painter.fontMetrics().horizontalAdvance(bids) + theme.px(SPACE))
        else:
            words.setTop(words.top() + painter.fontMetrics().lineSpacing())
        painter.setFont(theme.font("body"))
        painter.drawText(words, Qt.TextFlag.TextWordWrap, sale)
