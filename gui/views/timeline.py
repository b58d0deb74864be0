"""The night from end to end: where the moment stands, and what happened when."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from engine.events import Event
from engine.night import NIGHT
from gui.look.theme import SPACE, Theme
from gui.nights import Nights
from gui.screen_reader import SLIDER, SpokenValue, value_moved
from gui.views.event_marks import MARK, draw_mark, mark_colour
from gui.views.timeline_layout import LANES, Mark, Scale, happened, label_minutes, place_marks
from gui.views.view import View
from gui.words.event_words import sentence
from gui.words.figures import clock

STEP, LEAP = 0.25, 5.0
"""Minutes that an arrow key moves the moment, and PageUp or PageDown."""

FAINT = 0.4
"""Opacity of what comes after the moment."""

_KEYS = {
    Qt.Key.Key_Left: -STEP,
    Qt.Key.Key_Right: STEP,
    Qt.Key.Key_PageUp: -LEAP,
    Qt.Key.Key_PageDown: LEAP,
    Qt.Key.Key_Home: -NIGHT,
    Qt.Key.Key_End: NIGHT,
}


class Timeline(View):
    """A scrubber over the 120 minutes with a mark for each event."""

    spoken_role = SLIDER

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._place = "UTC"
        self._pressed_at: QPointF | None = None
        self.marks: tuple[Mark, ...] = ()
        self.name_parts()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def spoken_value(self) -> SpokenValue:
        """The moment: as a clock time in words, in minutes of the night as a number."""
        return SpokenValue(self._clock, self.minute, 0.0, NIGHT, STEP)

    def set_spoken_value(self, number: float) -> None:
        """Go to a minute of the night."""
        self._move(number - self.minute)

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Timeline of the night"))

    def set_place(self, place: str) -> None:
        """Tell the time of another place, one of `gui.words.figures.CLOCKS`."""
        self._place = place
        self.refresh()

    def show_nights(self, nights: Nights) -> None:
        self.nights = nights
        self._arrange()
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        super().set_theme(theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        events = self.nights.events if self.nights else ()
        self.marks = place_marks(events, self.scale, self.theme.px(MARK))

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(960), self._needed)

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(240), self._needed)

    def summary(self) -> str:
        if self.nights is None:
            return ""
        so_far = [event for event in self.nights.events if happened(event, self.minute)]
        if not so_far:
            return self.tr("{clock}: nothing has happened yet.").format(clock=self._clock)
        return self.tr("{clock}: events so far: {count}. The last: {sentence}").format(
            clock=self._clock, count=len(so_far), sentence=sentence(so_far[-1])
        )

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """The events that may be seen, in order: those to come only once the night was played."""
        headers = (
            self.tr("Time, {place}").format(place=self._place),
            self.tr("Minute"),
            self.tr("What happened"),
            self.tr("At this moment"),
        )
        events = self.nights.events if self.nights else ()
        return headers, [self._row_of(event) for event in events if self._may_show(event)]

    def _row_of(self, event: Event) -> tuple[str, ...]:
        over = happened(event, self.minute)
        return (
            clock(event.minute, self._place),
            f"{event.minute:g}",
            sentence(event),
            self.tr("has happened") if over else self.tr("is to come"),
        )

    def refresh(self) -> None:
        self.setAccessibleDescription(self.summary())
        super().refresh()

    @property
    def _clock(self) -> str:
        return clock(self.minute, self._place)

    # Where things stand.

    @property
    def _needed(self) -> int:
        """Pixels of height: marks in their lanes, the track, and clock times under it."""
        times = QFontMetrics(self.theme.font("small")).height() + self.theme.px(2)
        return self.theme.px(41) + max(self.theme.px(15), times)

    @property
    def scale(self) -> Scale:
        """Minutes against pixels at the present width."""
        # half a clock time stands out at either end
        margin = self.theme.px(3 * SPACE)
        return Scale(margin, max(self.width() - 2 * margin, 1))

    def track(self) -> QRectF:
        """The bar from 20:50 to 22:50."""
        theme, scale = self.theme, self.scale
        top = (self.height() - self._needed) / 2 + theme.px(33)
        return QRectF(scale.left, round(top), scale.width, theme.px(6))

    def centre_of(self, mark: Mark) -> QPointF:
        """The middle of a mark; lane 0 is next to the track."""
        pitch = self.theme.px(MARK + 2)
        return QPointF(mark.x, self.track().top() - self.theme.px(3) - pitch * (mark.lane + 0.5))

    def seen(self, mark: Mark) -> tuple[Event, ...]:
        """The events of a mark that may be shown: none of the future before the first play."""
        return tuple(event for event in mark.events if self._may_show(event))

    def _may_show(self, event: Event) -> bool:
        rest_shown = self.nights is None or self.nights.rest_shown
        return rest_shown or happened(event, self.minute)

    def mark_at(self, position: QPointF) -> Mark | None:
        """The mark that may be seen at a point."""
        reach = self.theme.px(MARK + 2) / 2
        for mark in self.marks:
            away = position - self.centre_of(mark)
            if abs(away.x()) <= reach and abs(away.y()) <= reach and self.seen(mark):
                return mark
        return None

    # What the hand does.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed_at = event.position()
        mark = self.mark_at(event.position())
        if mark:
            self.moment_wished.emit(self._next_of(mark))
        else:
            self.moment_wished.emit(self.scale.minute(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton and self._pressed_at is not None:
            moved = (event.position() - self._pressed_at).manhattanLength()
            # a hand that trembles on a mark does not leave it
            if moved >= QApplication.startDragDistance():
                self.moment_wished.emit(self.scale.minute(event.position().x()))
        else:
            hand = Qt.CursorShape.PointingHandCursor
            over = self.mark_at(event.position())
            self.setCursor(hand if over else Qt.CursorShape.ArrowCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = None

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._move(STEP * event.angleDelta().y() / 120)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        minutes = _KEYS.get(Qt.Key(event.key()))
        if minutes is None:
            super().keyPressEvent(event)
        else:
            self._move(minutes)

    def _move(self, minutes: float) -> None:
        self.moment_wished.emit(min(max(self.minute + minutes, 0.0), NIGHT))
        value_moved(self, self.minute)  # told of the hand alone: played, it would never end

    def _next_of(self, mark: Mark) -> float:
        """Where a click on a mark goes: its first event, and from there to the next."""
        minutes = [event.minute for event in self.seen(mark)]
        later = [minute for minute in minutes if minute > self.minute]
        return later[0] if later and minutes[0] <= self.minute else minutes[0]

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hover_text(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def hover_text(self, position: QPointF) -> str:
        """The sentences of the mark at a point, or the time there."""
        mark = self.mark_at(position)
        if mark is None:
            return self._hover_text_beside(self.scale.minute(position.x()))
        spoken = [
            self.tr("{clock} {sentence}").format(
                clock=clock(event.minute, self._place), sentence=sentence(event)
            )
            for event in self.seen(mark)
        ]
        return "\n".join(spoken)

    def _hover_text_beside(self, minute: float) -> str:
        """The time where there is no mark, and whether the shock is under way."""
        time, stretch = clock(minute, self._place), self.shock_stretch()
        if stretch is None or not stretch[0] <= minute <= stretch[1]:
            return time
        return self.tr("{clock} The grey stretch is the shock: news takes fair value down.").format(
            clock=time
        )

    # What the eye sees.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_shock(painter)
        self._draw_track(painter)
        self._draw_times(painter)
        for mark in self.marks:
            self._draw_mark(painter, mark)
        self._draw_cursor(painter)
        if self.hasFocus():
            painter.setPen(self.theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            radius = self.theme.px(SPACE / 2)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), radius, radius)
        painter.end()

    def shock_stretch(self) -> tuple[float, float] | None:
        """First and last minute of the macro shock, as far as it may be seen; or None."""
        if self.nights is None:
            return None
        settings = self.nights.live.parameters
        end = settings.shock_start + settings.shock_duration
        if not self.nights.rest_shown:
            end = min(end, self.minute)
        shown = settings.shock > 0 and end > settings.shock_start
        return (settings.shock_start, end) if shown else None

    def _draw_shock(self, painter: QPainter) -> None:
        stretch = self.shock_stretch()
        if stretch is None:
            return
        left, right = (self.scale.x(minute) for minute in stretch)
        track, pitch = self.track(), self.theme.px(MARK + 2)
        top = track.top() - self.theme.px(3) - LANES * pitch
        box = QRectF(left, top, right - left, track.bottom() - top)
        painter.fillRect(box, self.theme.colour("twin", 0.14))

    def _draw_track(self, painter: QPainter) -> None:
        track = self.track()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("line"))
        painter.drawRoundedRect(track, track.height() / 2, track.height() / 2)
        played = QRectF(track)
        played.setRight(self.scale.x(self.minute))
        painter.setBrush(self.theme.colour("muted"))
        painter.drawRoundedRect(played, track.height() / 2, track.height() / 2)

    def _draw_times(self, painter: QPainter) -> None:
        painter.setFont(self.theme.font("small"))
        metrics = painter.fontMetrics()
        widest, track = metrics.horizontalAdvance("00:00"), self.track()
        baseline = track.bottom() + self.theme.px(2) + metrics.ascent()
        painter.setPen(self.theme.colour("muted"))
        for minute in label_minutes(self.scale, widest + self.theme.px(2 * SPACE)):
            left = self.scale.x(minute) - widest / 2
            painter.drawText(QPointF(left, baseline), clock(minute, self._place))

    def _draw_mark(self, painter: QPainter, mark: Mark) -> None:
        """The mark of the first event, and a dot beside it for each of up to three more."""
        seen, centre, px = self.seen(mark), self.centre_of(mark), self.theme.px
        if seen:
            draw_mark(painter, self.theme, seen[0], centre, self._opacity(seen[0]))
        painter.setPen(Qt.PenStyle.NoPen)
        for number, event in enumerate(seen[1:4]):
            painter.setBrush(mark_colour(self.theme, event, self._opacity(event)))
            aside = QPointF(px(MARK) * 0.5 + px(2.5), px(MARK) * (0.33 * number - 0.33))
            painter.drawEllipse(centre + aside, px(3) / 2, px(3) / 2)

    def _opacity(self, event: Event) -> float:
        return 1.0 if happened(event, self.minute) else FAINT

    def _draw_cursor(self, painter: QPainter) -> None:
        theme, track = self.theme, self.track()
        middle = QPointF(self.scale.x(self.minute), track.center().y())
        painter.setPen(theme.pen("panel", 2))
        painter.setBrush(theme.colour("text"))
        painter.drawEllipse(middle, theme.px(6), theme.px(6))
