"""Why it happened: the causal ring, as thick as what flows through it, to be cut with a click."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from engine import Run
from engine.links import LINKS, Carried, LastMinutes, Link
from engine.measures import worst_fall_until
from engine.uncut_night import UncutNight
from gui.look.theme import SPACE, Theme
from gui.nights import Nights
from gui.views.deep_view import DeepView
from gui.views.ring_layout import RingLayout, lay_out, share_of_scale, thickness
from gui.views.ring_painter import Edge, RingPainter, RingWords
from gui.views.ring_sizes import FITS, Fit, sizes
from gui.words.figures import paragraph
from gui.words.line_breaks import kept_together
from gui.words.link_words import (
    amount,
    cut_effect,
    cuts_made,
    heading,
    hint,
    label,
    moment,
    node_name,
    rich_hint,
    state,
    unit,
)

REACH = 10.0
"""How near to a link the hand must come, in pixels at scale 1."""

WIDE = 900
"""Width in pixels at scale 1 from which two lines of words below the ring suffice, not three."""

WRAP = int(Qt.TextFlag.TextWordWrap)

_WALKS: Mapping[int, int] = {
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
}
_Reason = Qt.FocusReason
_TOGGLES = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class WhyView(DeepView):
    """The causal ring at the moment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._question: UncutNight | None = None
        self._uncut: Run | None = None
        self._last_minutes: LastMinutes | None = None
        self._pointed: Link | None = None
        self._chosen = 0
        self._by_keys = True
        self._walking = False
        self._fit: Fit | None = None
        self.layout_of_ring = RingLayout()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.name_parts()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Why: the causal ring"))
        self._arrange()

    def show_nights(self, nights: Nights) -> None:
        settings = nights.live.parameters
        self._question = UncutNight(settings) if settings.cuts else None
        self._last_minutes = LastMinutes(nights.live)
        super().show_nights(nights)

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._arrange()

    def refresh(self) -> None:
        if self.isVisible():
            self.setAccessibleDescription(self.summary())
        super().refresh()

    def question(self) -> UncutNight | None:
        """The night without its cuts; nothing while none is made."""
        return self._question

    def show_answer(self, answer: Any) -> None:
        self._uncut = answer
        self.refresh()

    # What it shows.

    @property
    def cuts(self) -> frozenset[str]:
        """The links that are cut in the night on show."""
        return self.nights.live.parameters.cuts if self.nights else frozenset()

    @property
    def carried(self) -> tuple[Carried, ...]:
        """What each link carried in the minute up to the moment, in the order of `LINKS`."""
        return self._last_minutes.at(self.row) if self._last_minutes else ()

    @property
    def edges(self) -> tuple[Edge, ...]:
        """The links as they are drawn."""
        bids = sum(self.nights.live.parameters.depth) if self.nights else 0.0
        drawn = []
        for each in self.carried:
            cut = each.link.cut in self.cuts
            thick = 0.0 if cut else thickness(share_of_scale(each, bids))
            drawn.append(Edge(each, thick, label(each), cut))
        return tuple(drawn)

    def words(self) -> str:
        """What goes on, what is cut and what that changed; or the link that the keys chose."""
        if self.nights is None:
            return ""
        carried, settings = self.carried, self.nights.live.parameters
        if self._walking and self.hasFocus():
            return hint(carried[self._chosen], settings)
        made = [link for link in LINKS if link.cut in settings.cuts]
        now = moment(carried, settings)
        return paragraph(now, cuts_made(made), self._effect())

    def _effect(self) -> str:
        """What the cuts changed for the asset in focus; empty until the uncut night is known."""
        if self.failure:
            return self.tr("The night without cuts could not be computed: {reason}").format(
                reason=self.failure
            )
        night, uncut = self.nights, self._uncut
        if night is None or self._question is None or uncut is None:
            return ""
        if uncut.parameters != self._question.parameters:
            return ""
        so_far = not night.rest_shown
        row = self.row if so_far else len(uncut.minutes) - 1
        falls = [worst_fall_until(run, row, self.focus_asset) for run in (night.live, uncut)]
        return cut_effect(self.focus_asset, falls[0], falls[1], so_far)

    def summary(self) -> str:
        return self.words()

    def table(self) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        """Headers, and a row for each link: its ends, what it carries, whether it is cut."""
        headers = self.tr("Link"), self.tr("Carries"), self.tr("Measured"), self.tr("State")
        return headers, tuple(
            (heading(each.link), amount(each), unit(each.link), state(each.link, self.cuts))
            for each in self.carried
        )

    # What the hand does.

    def toggle(self, link: Link) -> None:
        """Wish for the night with a link cut, or mended if it is."""
        if self.nights is None or link.cut is None:
            return
        settings = self.nights.live.parameters
        self._walking = False
        self.scenario_wished.emit(settings.changed(cuts=settings.cuts ^ {link.cut}))

    def toggle_chosen(self) -> None:
        """Cut or mend the link that the keys stand on."""
        self.toggle(LINKS[self._chosen])

    def link_at(self, point: QPointF) -> Link | None:
        """The link under a point."""
        return self.layout_of_ring.link_at(point, self.theme.px(REACH)) if self.nights else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        link = self.link_at(event.position())
        if link is None or event.button() != Qt.MouseButton.LeftButton:
            return
        self._chosen, self._by_keys, self._walking = LINKS.index(link), False, False
        self.toggle(link)
        self.refresh()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self.link_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._by_keys = True
        step = _WALKS.get(event.key())
        if step is not None and self.nights:
            self._chosen, self._walking = (self._chosen + step) % len(LINKS), True
        elif event.key() in _TOGGLES and self.nights:
            self.toggle_chosen()
        else:
            super().keyPressEvent(event)
            return
        self.refresh()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        reason = event.reason()
        self._walking = reason in (_Reason.TabFocusReason, _Reason.BacktabFocusReason)
        self._by_keys = reason != _Reason.MouseFocusReason
        self.refresh()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.refresh()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            link = self.link_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.hover_text(link), self)
            return True
        return super().event(event)

    def hover_text(self, link: Link | None) -> str:
        """What a link carries and what its cut does, as rich text; empty beside all links."""
        if self.nights is None or link is None:
            return ""
        return rich_hint(self.carried[LINKS.index(link)], self.nights.live.parameters)

    def _point_at(self, link: Link | None) -> None:
        if link is self._pointed:
            return
        self._pointed = link
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if link and link.cut else Qt.CursorShape.ArrowCursor)
        self.update()

    # What the eye sees.

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(660), self.theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(150))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        """Lay the ring out with the largest words that leave everything room; or not at all."""
        half = self.theme.px(SPACE / 2)  # the ring of the focus goes beyond its link
        bottom = self._words_box().top() - half
        area = QRectF(half, half, self.width() - 2 * half, bottom - half)
        self._fit, self.layout_of_ring = None, RingLayout()
        for fit in FITS:
            layout = lay_out(area, sizes(self.theme, fit, area.height()))
            if layout.complete:
                self._fit, self.layout_of_ring = fit, layout
                break
        self.update()

    def _words_box(self) -> QRect:
        lines = 2 if self.width() >= self.theme.px(WIDE) else 3
        height = lines * QFontMetrics(self.theme.font("body")).lineSpacing()
        return QRect(0, self.height() - height, self.width(), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._fit is not None:
            chosen = LINKS[self._chosen] if self.hasFocus() and self._by_keys else None
            ring = RingPainter(
                painter, self.theme, self.layout_of_ring, self._fit, self._words_of_picture()
            )
            ring.paint(self.edges, self._pointed, chosen)
        elif self.hasFocus():
            painter.setPen(self.theme.pen("accent", 2))
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        self._paint_words(painter)
        painter.end()

    def _words_of_picture(self) -> RingWords:
        return RingWords(
            names={node: node_name(node) for node in self.layout_of_ring.boxes},
            cut=self.tr("cut"),
            legend=kept_together(self.tr("Four times as much is drawn twice as thick.")),
        )

    def _paint_words(self, painter: QPainter) -> None:
        """Below the ring; where that has no room, in its place."""
        box, words = self._words_box(), self.words()
        if self._fit is None:
            margin = self.theme.px(SPACE / 2)
            box = self.rect().adjusted(margin, margin, -margin, -margin)
            words = self.tr("{words}\n\nThe ring needs more room.").format(words=words)
        for role in ("body", "small"):
            painter.setFont(self.theme.font(role))
            if painter.boundingRect(box, WRAP, words).height() <= box.height():
                break
        painter.setPen(self.theme.colour("text"))
        painter.drawText(box, WRAP, words)
