"""Drawing a price with the hand, before the night is seen; and the drawing over the truth after."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from engine.night import NIGHT
from gui.announcer import Announcer
from gui.learn.lesson import Curve
from gui.look.theme import LIGHT, SPACE, Theme
from gui.screen_reader import SLIDER, SpokenValue
from gui.views.price_plot import PricePlot
from gui.worded import Worded
from gui.words.figures import change, clock

GRAIN = 1.0
"""Minutes between the points of a drawing."""

BEFORE, AFTER = 5.0, 2.0
"""Minutes that are seen around the span in which to draw."""

NEARLY = 2.0
"""Minutes before the end of the span from which a drawing counts as whole."""

KEY_MINUTES, KEY_PRICE = 4.0, 0.02
"""How far the arrow keys move the point and its price."""

Points = tuple[tuple[float, float], ...]


class CurvePrediction(Worded, QWidget):
    """Lies over a price plot; takes the hand only while a curve is asked for."""

    spoken_role = SLIDER
    """Of the price at the point that the keys move."""

    drawn = Signal(object)
    """The points of a whole drawing: (minute, price) in order of time."""

    def __init__(self, plot: PricePlot) -> None:
        super().__init__(plot)
        self._plot = plot
        self._theme: Theme = LIGHT
        self._ask: Curve | None = None
        self._open = False
        self._points: dict[float, float] = {}
        self._last: tuple[float, float] | None = None
        self._key_minute = 0.0
        self.announcer = Announcer(self)
        self.name_parts()
        plot.installEventFilter(self)
        self.hide()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Draw the price"))
        self.setAccessibleDescription(
            self.tr("Arrow keys move a point along the clock and up or down; Enter answers.")
        )

    @property
    def points(self) -> Points:
        """What is drawn so far, in order of time."""
        return tuple(sorted(self._points.items()))

    @property
    def asking(self) -> bool:
        """Whether a drawing is asked for and not yet given."""
        return self._open

    def spoken_value(self) -> SpokenValue:
        """The change of the price since the start at the point that the keys move, in per cent."""
        price = self._key_price
        words = self.tr("{change} at {time}").format(
            change=change(price), time=clock(self._key_minute)
        )
        return SpokenValue(words, round(100 * (price - 1)), -100, 100, round(100 * KEY_PRICE))

    def set_spoken_value(self, number: float) -> None:
        """Follow a screen reader's user to a change in per cent."""
        if self._open:
            self._move_point(0, 1 + number / 100 - self._key_price)

    @property
    def _key_price(self) -> float:
        """The price at the point that the keys move; beyond all that is drawn that of the last."""
        if not self._points:
            return 1.0
        return self._points.get(self._key_minute, self.points[-1][1])

    def ask(self, ask: Curve, start_price: float) -> None:
        """Ask for a curve that begins at a price."""
        self._ask, self._open = ask, True
        self._points = {ask.start: start_price}
        self._key_minute, self._last = ask.start, None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._appear()

    def show_drawing(self, ask: Curve, points: Points) -> None:
        """Show what was drawn; the hand goes through to the plot."""
        self._ask, self._open = ask, False
        self._points = dict(points)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._appear()

    def clear(self) -> None:
        """Show nothing."""
        if self._ask is not None:
            self._plot.show_span(0, NIGHT)
        self._ask, self._open, self._points = None, False, {}
        self.hide()

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.update()

    def _appear(self) -> None:
        assert self._ask is not None
        self._plot.show_span(self._ask.start - BEFORE, self._ask.end + AFTER)
        self.setGeometry(self._plot.rect())
        self.show()
        self.raise_()
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._plot.rect())
        return False

    # Between minutes and prices, and pixels.

    def at(self, minute: float, price: float) -> QPointF:
        """Where a minute and a price lie in the plot."""
        scene = self._plot.plotItem.vb.mapViewToScene(QPointF(minute, price))
        return QPointF(self._plot.mapFromScene(scene))

    def _under(self, position: QPointF) -> tuple[float, float]:
        assert self._ask is not None
        scene = self._plot.mapToScene(position.toPoint())
        point = self._plot.plotItem.vb.mapSceneToView(scene)
        minute = min(max(point.x(), self._ask.start), self._ask.end)
        return round(minute / GRAIN) * GRAIN, min(max(point.y(), 0.0), 2.0)

    # What the hand does.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._open and event.button() == Qt.MouseButton.LeftButton:
            self._last = None
            self._draw_to(*self._under(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._open and event.buttons() & Qt.MouseButton.LeftButton:
            self._draw_to(*self._under(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._last = None
        if self._open and self._whole:
            self._give()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        moves = {
            Qt.Key.Key_Left: (-KEY_MINUTES, 0.0),
            Qt.Key.Key_Right: (KEY_MINUTES, 0.0),
            Qt.Key.Key_Up: (0.0, KEY_PRICE),
            Qt.Key.Key_Down: (0.0, -KEY_PRICE),
        }
        key = Qt.Key(event.key())
        if self._open and key in moves:
            self._move_point(*moves[key])
        elif self._open and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and len(self._points) > 1:
            self._give()
        else:
            super().keyPressEvent(event)

    def _move_point(self, minutes: float, price: float) -> None:
        assert self._ask is not None
        before = self._key_price
        self._key_minute = min(max(self._key_minute + minutes, self._ask.start), self._ask.end)
        value = self._points.get(self._key_minute, before) + price
        self._points[self._key_minute] = min(max(value, 0.0), 2.0)
        self.announcer.say(self.spoken_value().words)
        self.update()

    @property
    def _whole(self) -> bool:
        assert self._ask is not None
        return max(self._points) >= self._ask.end - NEARLY

    def _give(self) -> None:
        self._open = False
        self.drawn.emit(self.points)

    def _draw_to(self, minute: float, price: float) -> None:
        """Draw straight from the last point; what is drawn again is drawn over."""
        start = self._last or (minute, price)
        steps = max(1, round(abs(minute - start[0]) / GRAIN))
        for step in range(steps + 1):
            share = step / steps
            at = round((start[0] + (minute - start[0]) * share) / GRAIN) * GRAIN
            self._points[at] = start[1] + (price - start[1]) * share
        self._last = (minute, price)
        self.update()

    # What the eye sees.

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ask is None:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._open:
            self._paint_room(painter)
        pen = QPen(theme.colour("accent"), theme.width(2.5), Qt.PenStyle.DotLine)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawPolyline(QPolygonF([self.at(*point) for point in self.points]))
        self._label(painter)
        painter.end()

    def _paint_room(self, painter: QPainter) -> None:
        """The span in which to draw, and where the drawing stands."""
        assert self._ask is not None
        left, right = self.at(self._ask.start, 1).x(), self.at(self._ask.end, 1).x()
        room = QRectF(left, 0, right - left, self.height())
        painter.fillRect(room, self._theme.colour("accent", 0.07))
        if self.hasFocus():
            painter.setPen(self._theme.pen("accent", 2))
            painter.drawRect(room.adjusted(1, 1, -1, -1))
            price = self._points.get(self._key_minute)
            if price is not None:
                painter.drawEllipse(self.at(self._key_minute, price), 5, 5)

    def _words(self, metrics: QFontMetrics) -> str:
        if not self._open:
            return self.tr("yours")
        full = self.tr("Draw the price here, to the right edge")
        if self.hasFocus():
            full = self.tr("Arrow keys draw, Enter answers")
        fits = metrics.horizontalAdvance(full) + self._theme.px(2 * SPACE) <= self.width()
        return full if fits else self.tr("Draw here")

    def _label(self, painter: QPainter) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("accent"))
        text = self._words(painter.fontMetrics())
        assert self._ask is not None
        minute, price = self.points[0] if self._open else self.points[-1]
        spot = self.at(minute, price) + QPointF(theme.px(SPACE / 2), theme.px(2 * SPACE))
        width = painter.fontMetrics().horizontalAdvance(text)
        spot.setX(min(spot.x(), self.width() - width - theme.px(SPACE)))
        painter.drawText(spot, text)
