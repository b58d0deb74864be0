"""The cliff map: a measure of the night over two settings, and where on it you are."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from engine import Parameters
from engine.axis import Axis, axis_of, moved
from engine.phase_map import MapQuestion, PhaseMap
from gui.look.theme import Theme
from gui.nights import Nights
from gui.screen_reader import GROUP
from gui.views.cliff_map_choices import MapChoices
from gui.views.cliff_map_frame_painter import MapFramePainter
from gui.views.cliff_map_layout import MapLayout
from gui.views.cliff_map_marks import (
    edges_of,
    marks_of,
    place_of,
    scale_of_map,
)
from gui.views.cliff_map_painter import CliffMapPainter, picture_of
from gui.views.cliff_map_pointer import MapPointer
from gui.views.cliff_map_rooms import label_rooms, layout_in, room_for_words
from gui.views.deep_view import DeepView
from gui.words.figures import paragraph
from gui.words.map_words import (
    caption,
    edge_in_words,
    here_in_words,
    place_in_words,
    summary_in_words,
    table_of,
)

TRAIL = 30
"""Places remembered."""

STRIDE = 4
"""Points of the finest grid that an arrow key moves by with Shift."""

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
"""Steps across and up."""


class CliffMap(DeepView):
    """A map of nights, coarse at once and finer while one looks.

    The measure stands over the scale of colours, each axis beside its own: all three can be
    chosen. Pointing says what a night there comes to; a click, or Enter, goes there.
    """

    moves = False
    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.across = axis_of("loop_depth")
        self.up = axis_of("market_maker_withdrawal")
        self.measure = "wbeth_discount"
        self.map: PhaseMap | None = None
        self._question: MapQuestion | None = None
        self.places: deque[Parameters] = deque(maxlen=TRAIL)
        self._picture = QImage()
        self._edges: Sequence[np.ndarray] = ()
        self._pointer = MapPointer()
        self.choices = MapChoices(self)
        self.choices.measure_chosen.connect(self.set_measure)
        self.choices.axes_chosen.connect(self.set_axes)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name_parts()
        self.set_theme(self.theme)

    # What is shown.

    def set_measure(self, name: str) -> None:
        """Map another measure, by its name in `MEASURES`."""
        self.measure = name
        self._show_choices()

    def set_axes(self, across: Axis, up: Axis) -> None:
        """Map over other settings."""
        self.across, self.up = across, up
        self._pointer.drop_crosshair()
        self._show_choices()

    def show_nights(self, nights: Nights) -> None:
        here = nights.live.parameters
        if not self.places or self.places[-1] != here:
            self.places.append(here)
        super().show_nights(nights)

    def show_moment(self, minute: float) -> None:
        """The map is of whole nights: no moment changes it."""
        self.minute = minute

    def question(self) -> MapQuestion | None:
        if self.nights is None:
            return None
        return MapQuestion(self.nights.live.parameters, self.across, self.up, self.measure)

    def show_answer(self, answer: PhaseMap) -> None:
        """Take a finer map; the one before stays until there is something everywhere."""
        if answer.whole:
            self.map = answer
            self._colour()
        self._tell()

    def refresh(self) -> None:
        self._question = self.question()
        if self._question is not None and not self._shows_same(self._question):
            self.map = self._question.blank()
            self._colour()
        super().refresh()
        self._tell()

    def set_theme(self, theme: Theme) -> None:
        self.choices.set_theme(theme)
        super().set_theme(theme)
        self._colour()
        self._arrange()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Cliff map"))
        self.choices.name_parts()
        self._show_choices()

    # What it says.

    def summary(self) -> str:
        if self.nights is None:
            return ""
        if self.failure:
            return self.words()
        if self.map is None or self.stale or not self.map.whole:
            return self.tr("The map is being computed.")
        return summary_in_words(self.map, self.nights.live)

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """The map in numbers, 11 x 11."""
        return table_of(self.map) if self.map is not None else ((), [])

    def words(self) -> str:
        """What is pointed at; with nothing pointed at, where you are and where the edge is."""
        if self.nights is None or self.map is None:
            return ""
        if self.failure:
            return self.tr("The map could not be computed: {reason}").format(reason=self.failure)
        pointed = self.pointed()
        if pointed is not None and self._there(*pointed) != self.nights.live.parameters:
            place = place_in_words(self.map, *pointed)
            by_mouse = self._pointer.is_mouse
            go = self.tr("Click to go there.") if by_mouse else self.tr("Enter goes there.")
            return paragraph(place, go) if self.map.possible[pointed] else place
        here = here_in_words(self.map.question, self.nights.live)
        return paragraph(here, self._edge())

    def _edge(self) -> str:
        """How far the edge is; empty while it is not known."""
        if self.nights is None or self.map is None or self.stale or not self.map.whole:
            return ""
        return edge_in_words(self.map, self.nights.live.parameters)

    def caption(self) -> str:
        """How many nights the map is made of."""
        if self.map is None or self.stale or not self.map.whole:
            return self.tr("computing the map") if self.waiting else ""
        return caption(self.map, self.waiting)

    @property
    def stale(self) -> bool:
        """Whether the map on show is of other settings."""
        return self.map is not None and self.map.question != self._question

    # Pointing and going.

    def pointed(self) -> tuple[int, int] | None:
        """(row, column) on the map that the pointer or the crosshair is at; None at neither."""
        if self.map is None or self.stale or not self.map.whole or self._pointer.place is None:
            return None
        return self.map.nearest(*self._pointer.place)

    def go(self) -> None:
        """Wish for the night that is pointed at."""
        pointed = self.pointed()
        there = self._there(*pointed) if pointed is not None else None
        if there is not None:
            self.scenario_wished.emit(there)

    def _there(self, row: int, column: int) -> Parameters | None:
        """The live settings moved to a point of the map; None where that is not possible."""
        if self.map is None or self.nights is None or not self.map.possible[row, column]:
            return None
        places = {self.across: float(self.map.x[column]), self.up: float(self.map.y[row])}
        return moved(self.nights.live.parameters, places)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._point(event.position())
        if event.button() == Qt.MouseButton.LeftButton and self._pointer.is_mouse:
            self.go()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._pointer.follow(None)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in ARROWS and self.nights is not None:
            across, up = ARROWS[key]
            stride = STRIDE if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
            here = place_of(self.nights.live.parameters, self.across, self.up)
            self._pointer.step(stride * across, stride * up, here)
            self.setAccessibleDescription(self.words())
            self.update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._pointer.is_crosshair:
            self.go()
        elif key == Qt.Key.Key_Escape and self._pointer.is_crosshair:
            self._drop_crosshair()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._drop_crosshair()

    # Size and paint.

    def layout_of_picture(self) -> MapLayout:
        """Where everything stands."""
        return layout_in(QRectF(self.rect()), self.theme, self.map, self.up, self.choices.height)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(660), self.theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(400), self.theme.px(220))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None or self.map is None:
            return
        painter, layout, theme = QPainter(self), self.layout_of_picture(), self.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        marks = marks_of(
            self.map, self._edges, self.nights.live, self.places, self.pointed(),
            label_rooms(layout, theme, self.across),
        )  # fmt: skip
        CliffMapPainter(painter, theme, layout, self.map).paint(self._picture, marks, self.stale)
        frame = MapFramePainter(painter, theme, layout)
        frame.paint(marks, self.hasFocus())
        frame.say(room_for_words(layout, theme, self.choices.across.width()), self._sayings())
        frame.caption(self.choices.between(), self.caption())
        painter.end()

    def _show_choices(self) -> None:
        """Bring choosers, question and picture in line with what is chosen."""
        self.choices.show(self.across, self.up, self.measure)
        self._arrange()
        self.refresh()

    def _shows_same(self, question: MapQuestion) -> bool:
        """Whether the map on show has the question's axes and measure."""
        if self.map is None:
            return False
        shown = self.map.question
        return (shown.x, shown.y, shown.measure) == (question.x, question.y, question.measure)

    def _colour(self) -> None:
        if self.map is not None:
            self._edges = edges_of(self.map)
            self._picture = picture_of(self.map, scale_of_map(self.map), self.theme)
            self.update()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.summary())
        self.update()

    def _point(self, position: QPointF) -> None:
        """Follow the pointer while it is on the plot."""
        layout = self.layout_of_picture()
        on_plot = layout.plot.contains(position)
        self._pointer.follow(layout.place(position) if on_plot else None)
        self.setCursor(Qt.CursorShape.CrossCursor if on_plot else Qt.CursorShape.ArrowCursor)
        self.update()

    def _drop_crosshair(self) -> None:
        self._pointer.drop_crosshair()
        self._tell()

    def _arrange(self) -> None:
        self.choices.arrange(self.width(), self.height())

    def _sayings(self) -> Iterator[tuple[str, str]]:
        """What is said and how large: the first that fits, at last without the edge."""
        words, edge = self.words(), self._edge()
        shorter = words.removesuffix(edge) if edge else words
        yield from (("body", words), ("small", words), ("body", shorter), ("small", shorter))
