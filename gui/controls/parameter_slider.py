"""A slider for one parameter: title, value in words, stops, and marked values."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QLabel, QSizePolicy, QSlider, QVBoxLayout, QWidget

from engine import Parameters
from gui.announcer import Announcer
from gui.controls.refusal_label import RefusalLabel
from gui.controls.stops import stops_of
from gui.controls.value_field import ValueField
from gui.look.theme import LIGHT, Theme
from gui.screen_reader import SLIDER, SpokenValue, value_moved
from gui.worded import Worded
from gui.words import parameter_words
from gui.words.refusals import reason
from gui.words.settings_in_words import in_words, tip_about
from gui.words.typed_settings import in_unit, to_edit, typed

RESTING = 0.35
"""Opacity of a slider that cannot be moved now."""

PAGE = 5
"""Stops that PageUp and PageDown move by."""


class Groove(QSlider):
    """A horizontal slider drawn from the theme, with small marks under some of its values.

    Attributes
    ----------
    in_words, in_unit : how a screen reader is told a value, in words and as the number in them.
    """

    spoken_role = SLIDER

    def __init__(self, stops: list[float], parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.stops = stops
        self.marks: list[tuple[float, str]] = []
        self.theme: Theme = LIGHT
        self.in_words: Callable[[float], str] = str
        self.in_unit: Callable[[float], float] = float
        self._shown = stops[0]
        self.setRange(0, len(stops) - 1)
        self.setPageStep(PAGE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def set_stops(self, stops: list[float]) -> None:
        """Let the handle stand at other values, rising, and nowhere else."""
        self.stops = stops
        self.blockSignals(True)
        self.setRange(0, len(stops) - 1)
        self.blockSignals(False)

    @property
    def stop(self) -> float:
        """The value under the handle."""
        return self.stops[self.value()]

    @property
    def shown(self) -> float:
        """The value told: between stops if it was put there and the handle has not moved since."""
        return self._shown if self.nearest(self._shown) == self.value() else self.stop

    def show_value(self, value: float) -> None:
        """Put the handle at the stop nearest to a value, silently."""
        before, handle = self._shown, self.value()
        self._shown = value
        self.blockSignals(True)
        self.setValue(self.nearest(value))
        self.blockSignals(False)
        if value != before and handle == self.value():  # else Qt tells of it
            value_moved(self, self.in_unit(value))
        self.update()

    def spoken_value(self) -> SpokenValue:
        """What a screen reader is told of the value."""
        value, stops = self.shown, [self.in_unit(stop) for stop in self.stops]
        return SpokenValue.among(self.in_words(value), self.in_unit(value), stops)

    def set_spoken_value(self, number: float) -> None:
        """Go to the stop nearest to a number that is in the unit of the words."""
        away = [abs(self.in_unit(stop) - number) for stop in self.stops]
        self.setValue(away.index(min(away)))

    def nearest(self, value: float) -> int:
        """The position whose stop lies nearest to a value."""
        right = min(bisect_left(self.stops, value), len(self.stops) - 1)
        left = max(right - 1, 0)
        nearer_left = value - self.stops[left] < self.stops[right] - value
        return left if nearer_left else right

    def x_of(self, value: float) -> float:
        """Where a value lies along the groove, in pixels; between stops in proportion."""
        value = min(max(value, self.stops[0]), self.stops[-1])
        position = float(len(self.stops) - 1)
        for index, (low, high) in enumerate(pairwise(self.stops)):
            if low <= value <= high:
                position = index + (value - low) / (high - low)
                break
        return self._margin + position / (len(self.stops) - 1) * (self.width() - 2 * self._margin)

    @property
    def _margin(self) -> int:
        return self.theme.px(8)

    def sizeHint(self) -> QSize:
        has_labels = any(label for _, label in self.marks)
        return QSize(self.theme.px(200), self.theme.px(38 if has_labels else 24))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def _follow(self, event: QMouseEvent) -> None:
        """Put the handle under the pointer, wherever on the groove it was pressed."""
        if not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if not self.isSliderDown():
            self.setSliderDown(True)
        span = max(1, self.width() - 2 * self._margin)
        share = (event.position().x() - self._margin) / span
        self.setValue(round(share * (len(self.stops) - 1)))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            painter.setOpacity(RESTING)
        middle = float(self.theme.px(12))
        handle = self.x_of(self.stop)
        self._paint_groove(painter, middle, handle)
        self._paint_marks(painter, middle)
        self._paint_handle(painter, QPointF(handle, middle))
        painter.end()

    def _paint_groove(self, painter: QPainter, middle: float, handle: float) -> None:
        height = float(self.theme.px(4))
        groove = QRectF(0, middle - height / 2, self.width(), height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.colour("line"))
        painter.drawRoundedRect(groove, height / 2, height / 2)
        groove.setRight(handle)
        painter.setBrush(self.theme.colour("muted"))
        painter.drawRoundedRect(groove, height / 2, height / 2)

    def _paint_marks(self, painter: QPainter, middle: float) -> None:
        painter.setFont(self.theme.font("small"))
        top = middle + self.theme.px(9)
        size = float(self.theme.px(4))
        for value, label in self.marks:
            x = self.x_of(value)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self.theme.colour("muted"))
            corners = [QPointF(x, top - size), QPointF(x - size, top), QPointF(x + size, top)]
            painter.drawPolygon(QPolygonF(corners))
            painter.setPen(self.theme.colour("muted"))
            width = painter.fontMetrics().horizontalAdvance(label)
            left = min(max(0.0, x - width / 2), float(self.width() - width))
            painter.drawText(QPointF(left, top + painter.fontMetrics().ascent() + 1), label)

    def _paint_handle(self, painter: QPainter, centre: QPointF) -> None:
        radius = float(self.theme.px(7))
        if self.hasFocus():
            painter.setPen(Qt.PenStyle.NoPen)  # groove and marks keep off the ring
            painter.setBrush(self.theme.colour("panel"))
            clear = radius + self.theme.width(2) + self.theme.px(3)
            painter.drawEllipse(centre, clear, clear)
            painter.setPen(self.theme.pen("accent", 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius + 1.5, radius + 1.5)
            radius -= self.theme.px(1)
        painter.setPen(self.theme.pen("panel", 1.5))
        painter.setBrush(QColor(self.theme.text))
        painter.drawEllipse(centre, radius, radius)


class ParameterSlider(Worded, QWidget):
    """Title, value in words and slider of one field of `Parameters`."""

    wished = Signal(Parameters, bool)
    """The parameters with the new value; and whether the hand is still dragging."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.declaration = Parameters.declarations()[name]
        self._parameters = Parameters()
        self._dragged = False
        self._spoken = ""
        self.title = QLabel()
        self.words = ValueField()
        self.refusal = RefusalLabel()
        self.groove = Groove(stops_of(name))
        self.groove.in_words, self.groove.in_unit = self._in_words, partial(in_unit, name)
        self.announcer = Announcer(self.groove)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        column = QVBoxLayout(self)
        self._head = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for layout in (column, self._head):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        column.addLayout(self._head)
        self._head.addWidget(self.title)
        self._head.addWidget(self.words, 1)
        column.addWidget(self.refusal)
        column.addWidget(self.groove)
        self.groove.valueChanged.connect(self._moved)
        self.groove.sliderReleased.connect(self._released)
        self.words.typed.connect(self._typed)
        self.words.begun.connect(self.refusal.hide)
        self.name_parts()

    def set_parameters(self, parameters: Parameters) -> None:
        """Show a value, silently."""
        self._parameters = parameters
        self.refusal.hide()
        value = getattr(parameters, self.name)
        self.groove.show_value(value)
        words = in_words(self.name, parameters)
        self.words.show_value(words, to_edit(self.name, value))
        self.groove.setAccessibleDescription(
            self.tr("{value}. {meaning}").format(
                value=words, meaning=parameter_words.meaning(self.declaration)
            )
        )

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self.groove.theme = theme
        self.title.setFont(theme.font("strong"))
        self.words.setFont(theme.font("body"))
        self.refusal.setFont(theme.font("small"))
        self.groove.updateGeometry()
        self.groove.update()

    def set_spoken(self, name: str) -> None:
        """Have the slider read aloud by another name than its title."""
        self._spoken = name
        self.groove.setAccessibleName(name)

    def set_low(self, low: bool) -> None:
        """Take little height: title and value in one line."""
        directions, align = QBoxLayout.Direction, Qt.AlignmentFlag
        self._head.setDirection(directions.LeftToRight if low else directions.TopToBottom)
        self.words.setAlignment(align.AlignRight if low else align.AlignLeft)

    def set_marks(self, marks: list[tuple[float, str]]) -> None:
        """Mark values under the groove, each with a short label."""
        self.groove.marks = marks
        self.groove.updateGeometry()
        self.groove.update()

    def name_parts(self) -> None:
        about, name = self.declaration, parameter_words.label(self.declaration)
        self.title.setText(name)
        for widget in (self.title, self.words, self.groove):
            widget.setToolTip(tip_about(about))
            widget.setAccessibleDescription(parameter_words.meaning(about))
        self.groove.setAccessibleName(self._spoken or name)
        self.words.setAccessibleName(self.tr("{label}, value").format(label=name))
        self.title.setBuddy(self.groove)
        self.set_parameters(self._parameters)

    def _in_words(self, value: float) -> str:
        return in_words(self.name, self._parameters.changed(**{self.name: value}))

    def _moved(self) -> None:
        self._dragged = self.groove.isSliderDown()
        self._wish(self.groove.stop)
        if self.groove.hasFocus() and not self._dragged:
            self.announcer.say(self.words.text())  # some systems are handed the number alone

    def _released(self) -> None:
        if self._dragged:
            self._dragged = False
            self._wish(self.groove.stop)

    def _wish(self, value: float) -> None:
        self.wished.emit(self._parameters.changed(**{self.name: value}), self._dragged)

    def _typed(self, text: str) -> None:
        try:
            changed = self._parameters.changed(**{self.name: typed(self.name, text)})
        except ValueError as error:
            self.refusal.say(reason(error))
            return
        self.wished.emit(changed, False)
