"""What happened: the last events of the night at the moment, in plain sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollBar, QWidget

from engine.events import Event
from gui.announcer import Announcer
from gui.look.theme import SPACE
from gui.screen_reader import GROUP
from gui.views.event_marks import MARK, draw_mark
from gui.views.narrator_layout import (
    BAR,
    SHOWN,
    WRAPPED,
    Entry,
    entries,
    last_first,
    role_of,
    role_of_cause,
    title_height,
)
from gui.views.timeline_layout import happened
from gui.views.view import View
from gui.words.event_words import cause, headline, sentence, words
from gui.words.figures import clock
from gui.words.line_breaks import kept_together

NOTCH = 120
"""What Qt says of one notch of a wheel: it scrolls by one event."""


LEAP = 5.0
"""Minutes beyond which a move is a leap: then the words that stand there tell the story."""


class Narrator(View):
    """The last events, the newest first and in full, older ones as headlines.

    Three at a time; scrolling goes back to the first. A new event brings the newest back.
    """

    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = "UTC"
        self._pointed: Event | None = None
        self._told: Sequence[Event] = ()
        self._shock_offered = True
        self._chosen = 0
        self._turned = 0
        self._bar = QScrollBar(Qt.Orientation.Vertical, self)
        self._bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._bar.valueChanged.connect(self._scrolled)
        self.announcer = Announcer(self)
        self.name_parts()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_moment(self, minute: float) -> None:
        """Move to a minute; what happens on the way there is spoken, each event once."""
        before = self.minute
        super().show_moment(minute)
        if not self.introduced or not 0 < minute - before <= LEAP:
            return
        events = self.nights.events if self.nights else ()
        new = [event for event in events if happened(event, minute) > happened(event, before)]
        self.announcer.say(" ".join(map(sentence, new)))

    def set_place(self, place: str) -> None:
        """Tell the time of another place, one of `gui.words.figures.CLOCKS`."""
        self._place = place
        self.refresh()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("What happened"))
        self._bar.setAccessibleName(self.tr("Earlier events"))

    def refresh(self) -> None:
        events = self.nights.events if self.nights else ()
        told = [event for event in events if event.minute <= self.minute + 1e-9][::-1]
        if told != self._told:
            self._told, self._chosen = told, 0
            self._bar.setValue(0)
        self._fit_bar()
        self._describe()
        super().refresh()

    def _describe(self) -> None:
        self.setAccessibleDescription(self.summary())

    def summary(self) -> str:
        """The events in sight, spoken in full."""
        if not self._told:
            return self._invitation() if self.nights else ""
        return "\n".join(self._spoken(event) for event in self._in_sight)

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Everything that has happened so far, in order."""
        headers = (self.tr("Time"), self.tr("What happened"), self.tr("What led to it"))
        rows: list[tuple[str, ...]] = [
            (clock(event.minute, self._place), headline(event), cause(event))
            for event in reversed(self._told)
        ]
        return headers, rows

    def set_shock_offered(self, offered: bool) -> None:
        """Whether there is a Shock to press: in Learn the pages say what to do."""
        self._shock_offered = offered
        self.refresh()

    def _invitation(self) -> str:
        """What to do while nothing has happened; nothing more once the shock should have come."""
        assert self.nights is not None
        came = self.minute >= self.nights.live.parameters.shock_start
        before = "calm" if self._shock_offered else "calm_in_learn"
        return words()["quiet" if came else before]

    def _spoken(self, event: Event) -> str:
        return self.tr("{clock} {sentence}").format(
            clock=clock(event.minute, self._place), sentence=sentence(event)
        )

    @property
    def first(self) -> int:
        """How many of the newest events are scrolled out of sight."""
        return self._bar.value()

    @property
    def _in_sight(self) -> Sequence[Event]:
        return self._told[self.first : self.first + SHOWN]

    @property
    def shown(self) -> tuple[Entry, ...]:
        """The entries that fit, newest first."""
        return entries(self._in_sight, self.width(), self.height(), self.theme)

    # Scrolling.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_bar()

    def _fit_bar(self) -> None:
        """Give the bar its place, right of the words, and its range."""
        theme, width, height = self.theme, self.width(), self.height()
        top, wide = title_height(height, theme), theme.px(BAR)
        self._bar.setGeometry(width - wide, top, wide, height - top)
        self._bar.setRange(0, last_first(self._told, width, height, theme))
        self._bar.setPageStep(SHOWN)
        self._bar.setVisible(self._bar.maximum() > 0)

    @property
    def _last_in_sight(self) -> int:
        """The number of the lowest event that is shown, 0 the newest."""
        return self.first + max(len(self.shown) - 1, 0)

    def _scrolled(self) -> None:
        """The events in sight are others; one of them is chosen."""
        self._pointed = None
        self._chosen = min(max(self._chosen, self.first), self._last_in_sight)
        self._describe()
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned -= event.angleDelta().y()
        notches = int(self._turned / NOTCH)
        self._turned -= notches * NOTCH
        self._bar.setValue(self.first + notches)

    def _choose(self, number: int) -> None:
        """Choose an event, 0 the newest, and bring it into sight."""
        number = min(max(number, 0), len(self._told) - 1)
        if number < self.first:
            self._bar.setValue(number)
        while number > self._last_in_sight and self.first < self._bar.maximum():
            self._bar.setValue(self.first + 1)
        self._chosen = number
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(340), self.theme.px(150))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self.theme.px(120))

    # What the hand does.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        if under and event.button() == Qt.MouseButton.LeftButton:
            self.moment_wished.emit(under.minute)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and self._told:
            self._choose(self._chosen + (1 if key == Qt.Key.Key_Down else -1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._told:
            self.moment_wished.emit(self._told[self._chosen].minute)
        else:
            super().keyPressEvent(event)

    def _under(self, position: QPointF) -> Event | None:
        point = position.toPoint()
        return next((entry.event for entry in self.shown if entry.box.contains(point)), None)

    def _point_at(self, event: Event | None) -> None:
        if event is self._pointed:
            return
        self._pointed = event
        hand = Qt.CursorShape.PointingHandCursor
        self.setCursor(hand if event else Qt.CursorShape.ArrowCursor)
        self.setToolTip(sentence(event) if event else "")
        self.update()

    # What the eye sees.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self.shown
        self._draw_title(painter)
        for number, entry in enumerate(shown):
            self._draw(painter, entry, on_top=number == 0)
        if not self._told:
            self._invite(painter)
        if self.hasFocus():
            chosen = min(self._chosen - self.first, len(shown) - 1)
            box = shown[chosen].box if shown else self.rect()
            self._ring(painter, box)
        painter.end()

    def _draw_title(self, painter: QPainter) -> None:
        if title_height(self.height(), self.theme):
            painter.setFont(self.theme.font("title"))
            painter.setPen(self.theme.colour("text"))
            painter.drawText(self.rect(), WRAPPED, self.tr("What happened"))

    def _invite(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font("body"))
        painter.setPen(self.theme.colour("muted"))
        top = title_height(self.height(), self.theme) + self.theme.px(SPACE / 2)
        painter.drawText(self.rect().adjusted(0, top, 0, 0), WRAPPED, self._invitation())

    def _ring(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(self.theme.pen("accent", 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_box(painter, box)

    def _draw_box(self, painter: QPainter, box: QRect) -> None:
        """A rounded box about an entry's words; the mark stands beside it."""
        aside, radius = self.theme.px(MARK + SPACE / 2), self.theme.px(SPACE / 2)
        words = QRectF(box).adjusted(aside, 1, -1 - self.theme.px(BAR), -1)
        painter.drawRoundedRect(words, radius, radius)

    def _draw(self, painter: QPainter, entry: Entry, on_top: bool) -> None:
        theme, event = self.theme, entry.event
        if event is self._pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("line", 0.4))
            self._draw_box(painter, entry.box)
        role = role_of(on_top)
        metrics = QFontMetrics(theme.font(role))
        # the mark stands in the middle of the headline's first line
        middle = QPointF(
            theme.px(MARK / 2),
            entry.what.top() + metrics.ascent() - metrics.capHeight() / 2,
        )
        draw_mark(painter, theme, event, middle)
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text" if on_top else "muted"))
        baseline = entry.what.top() + metrics.ascent()
        time = clock(event.minute, self._place)
        painter.drawText(theme.px(MARK + SPACE), baseline, time)
        painter.drawText(entry.what, WRAPPED, kept_together(headline(event)))
        if entry.why:
            painter.setFont(theme.font(role_of_cause(on_top)))
            painter.drawText(entry.why, WRAPPED, kept_together(cause(event)))
