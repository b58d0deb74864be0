"""What happened: the last events of the night at the moment, in plain sentences."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from engine.events import Event
from gui.look.theme import SPACE, Theme
from gui.views.event_marks import MARK, draw_mark
from gui.views.view import View
from gui.words.event_words import cause, headline, sentence, words
from gui.words.figures import clock

__all__ = ["Entry", "Narrator", "entries", "sentence"]

SHOWN = 3
"""Events told at once; fewer where they do not fit, never part of one."""

TITLED, TITLE = 160, 26
"""Height in pixels at scale 1 from which the view has a title, and what the title takes."""

TALL = 230
"""Height in pixels at scale 1 from which older events are told with their causes, too."""

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Entry:
    """One event in its place: what happened and, where there is room, what led to it.

    Attributes
    ----------
    event : the event told.
    box : what a click on it may hit.
    what, why : where its sentences stand; `why` is None where only the headline is told.
    """

    event: Event
    box: QRect
    what: QRect
    why: QRect | None


class Narrator(View):
    """The last three events, the newest first and in full, older ones as headlines."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = "UTC"
        self._pointed: Event | None = None
        self._chosen = 0
        self.setAccessibleName(self.tr("What happened"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def set_place(self, place: str) -> None:
        """Tell the time of another place, one of `gui.words.figures.CLOCKS`."""
        self._place = place
        self.refresh()

    def refresh(self) -> None:
        text = self.summary()
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)
            self._chosen = 0
        super().refresh()

    def summary(self) -> str:
        told = self._told
        if not told:
            return words()["calm"] if self.nights else ""
        return "\n".join(self._spoken(event) for event in told)

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        headers = (self.tr("Time"), self.tr("What happened"), self.tr("Why"))
        events = self.nights.events if self.nights else ()
        told = [event for event in events if event.minute <= self.minute + 1e-9]
        return headers, [
            (clock(event.minute, self._place), headline(event), cause(event)) for event in told
        ]

    def _spoken(self, event: Event) -> str:
        return self.tr("{clock} {sentence}").format(
            clock=clock(event.minute, self._place), sentence=sentence(event)
        )

    @property
    def _told(self) -> Sequence[Event]:
        events = self.nights.events if self.nights else ()
        return [event for event in events if event.minute <= self.minute + 1e-9][-SHOWN:][::-1]

    @property
    def shown(self) -> tuple[Entry, ...]:
        """The entries that fit, newest first."""
        return entries(self._told, self.width(), self.height(), self.theme)

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
        shown, key = self.shown, event.key()
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and shown:
            step = 1 if key == Qt.Key.Key_Down else -1
            self._chosen = min(max(self._chosen + step, 0), len(shown) - 1)
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and shown:
            self.moment_wished.emit(shown[min(self._chosen, len(shown) - 1)].event.minute)
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
            self._draw(painter, entry, newest=number == 0)
        if not self._told:
            self._invite(painter)
        if self.hasFocus():
            box = shown[min(self._chosen, len(shown) - 1)].box if shown else self.rect()
            self._ring(painter, box)
        painter.end()

    def _draw_title(self, painter: QPainter) -> None:
        if title_height(self.height(), self.theme):
            painter.setFont(self.theme.font("title"))
            painter.setPen(self.theme.colour("text"))
            painter.drawText(self.rect(), _WRAPPED, self.tr("What happened"))

    def _invite(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font("body"))
        painter.setPen(self.theme.colour("muted"))
        top = title_height(self.height(), self.theme) + self.theme.px(SPACE / 2)
        painter.drawText(self.rect().adjusted(0, top, 0, 0), _WRAPPED, words()["calm"])

    def _ring(self, painter: QPainter, box: QRect) -> None:
        painter.setPen(self.theme.pen("accent", 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        self._draw_box(painter, box)

    def _draw_box(self, painter: QPainter, box: QRect) -> None:
        """A rounded box about an entry's words; the mark stands beside it."""
        aside, radius = self.theme.px(MARK + SPACE / 2), self.theme.px(SPACE / 2)
        painter.drawRoundedRect(QRectF(box).adjusted(aside, 1, -1, -1), radius, radius)

    def _draw(self, painter: QPainter, entry: Entry, newest: bool) -> None:
        theme, event = self.theme, entry.event
        if event is self._pointed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("line", 0.4))
            self._draw_box(painter, entry.box)
        role = _role(newest)
        metrics = QFontMetrics(theme.font(role))
        # the mark stands in the middle of the headline's first line
        middle = QPointF(
            theme.px(MARK / 2),
            entry.what.top() + metrics.ascent() - metrics.capHeight() / 2,
        )
        draw_mark(painter, theme, event, middle)
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text" if newest else "muted"))
        baseline = entry.what.top() + metrics.ascent()
        time = clock(event.minute, self._place)
        painter.drawText(theme.px(MARK + SPACE), baseline, time)
        painter.drawText(entry.what, _WRAPPED, headline(event))
        if entry.why:
            painter.setFont(theme.font(_role_of_cause(newest)))
            painter.drawText(entry.why, _WRAPPED, cause(event))


def _role(newest: bool) -> str:
    return "strong" if newest else "small"


def _role_of_cause(newest: bool) -> str:
    return "body" if newest else "small"


def title_height(height: int, theme: Theme) -> int:
    """What the title takes of a view of this height, in pixels; 0 where there is no room."""
    return theme.px(TITLE) if height >= theme.px(TITLED) else 0


def entries(told: Sequence[Event], width: int, height: int, theme: Theme) -> tuple[Entry, ...]:
    """The events that fit one below the other, the first in full if there is room, or all.

    Parameters
    ----------
    told : newest first.
    width, height : the space in pixels.
    """
    top = title_height(height, theme)
    if height >= theme.px(TALL):
        stack = tuple(_stack(told, width, top, theme, in_full=len(told)))
        if stack and stack[-1].box.bottom() < height:
            return stack
    stack = tuple(_stack(told, width, top, theme, in_full=1))
    if stack and stack[0].box.bottom() >= height:
        stack = tuple(_stack(told, width, top, theme, in_full=0))
    return tuple(entry for entry in stack if entry.box.bottom() < height)


def _stack(
    told: Sequence[Event], width: int, top: int, theme: Theme, in_full: int
) -> Iterator[Entry]:
    """All events one below the other, the first few with what led to them."""
    half = theme.px(SPACE / 2)
    left = theme.px(MARK + SPACE) + _clock_width(theme) + theme.px(SPACE)
    room = width - left - half
    for number, event in enumerate(told):
        newest = number == 0
        first = top + half
        tall = _height(headline(event), room, _role(newest), theme)
        what, why = QRect(left, first, room, tall), None
        bottom = first + tall
        if number < in_full:
            tall = _height(cause(event), room, _role_of_cause(newest), theme)
            why = QRect(left, bottom + theme.px(2), room, tall)
            bottom = why.top() + tall
        box = QRect(0, top, width, bottom + half - top)
        yield Entry(event, box, what, why)
        top = box.top() + box.height()


def _clock_width(theme: Theme) -> int:
    return QFontMetrics(theme.font("strong")).horizontalAdvance("00:00")


@lru_cache(maxsize=512)
def _height(text: str, width: int, role: str, theme: Theme) -> int:
    """The height of a text wrapped to a width, in pixels."""
    room = QRect(0, 0, max(width, 1), 1 << 20)
    return QFontMetrics(theme.font(role)).boundingRect(room, _WRAPPED, text).height()
