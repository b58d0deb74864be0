"""What only the speaker sees: notes, the time, where the talk stands and what comes next."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QElapsedTimer, QLocale, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.look.style_sheet import style_sheet
from gui.look.text_scale import TextScale
from gui.look.theme import LIGHT, SPACE, Theme
from gui.worded import Worded

TICK = 250
"""Milliseconds between looks at the clock."""

CAPTIONS = ("clock", "elapsed", "notes", "coming", "front")

NOTES_SIZE = 1.35
"""Of notes, which are read standing, to other text."""

FRONTS_A_ROW = 4

ASKS = ("back", "next", "blank", "swap", "end")
"""What the buttons ask of the talk; the same words as the clicker's keys ask."""


@dataclass(frozen=True)
class Place:
    """Where the talk stands: a step's number from 0, how many there are, and their words."""

    number: int
    of: int
    title: str
    text: str
    notes: str
    coming: str


class Console(Worded, QWidget):
    """A window of its own; only the speaker's hand makes it emit."""

    asked = Signal(str)
    """One of `ASKS`."""

    front_wished = Signal(int)
    """A view to bring to the front, by its number; 0 leaves it to the step."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.theme: Theme = LIGHT
        self.place: Place | None = None
        self.blank = False
        self._since_start = QElapsedTimer()
        self._ticks = QTimer(self, interval=TICK)
        self._ticks.timeout.connect(self.show_time)
        self.step, self.title, self.text, self.notes = (QLabel() for _ in range(4))
        self.coming, self.clock, self.elapsed = (QLabel() for _ in range(3))
        self.captions = {name: QLabel() for name in CAPTIONS}
        self.buttons = {ask: QPushButton() for ask in ASKS}
        self.fronts: list[QPushButton] = []
        self._arrange()
        self.name_parts()

    # What the talk tells.

    def begin(self) -> None:
        """The talk begins: the time runs from now."""
        self._since_start.start()
        self._ticks.start()
        self.show_time()

    def end(self) -> None:
        """The talk is over."""
        self._ticks.stop()
        self.hide()

    def show_place(self, place: Place) -> None:
        """Show where the talk stands."""
        if self.place is None or self.place.number != place.number:
            self._reading.verticalScrollBar().setValue(0)
        self.place = place
        self.step.setText(
            self.tr("Step {number} of {of}").format(number=place.number + 1, of=place.of)
        )
        for label, words in (
            (self.title, place.title),
            (self.text, place.text),
            (self.notes, place.notes),
            (self.coming, place.coming or self.tr("This is the last step.")),
        ):
            label.setText(words)
        self.buttons["back"].setEnabled(place.number > 0)
        self.buttons["next"].setEnabled(place.number < place.of - 1)

    def show_blank(self, blank: bool) -> None:
        """Show whether the audience sees anything."""
        self.blank = blank
        self.buttons["blank"].setText(self.tr("Show again") if blank else self.tr("Blank"))

    def show_fronts(self, titles: tuple[str, ...], current: int) -> None:
        """Offer views to bring to the front; the first leaves it to the step."""
        if [button.text() for button in self.fronts] != list(titles):
            self._make_fronts(titles)
        for number, button in enumerate(self.fronts):
            button.setChecked(number == current)

    def set_two_screens(self, two: bool) -> None:
        """Whether there is a second screen to swap with."""
        self.buttons["swap"].setEnabled(two)

    def show_time(self) -> None:
        """The time of day, and since the talk began."""
        short = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
        self.clock.setText(short)
        if self._since_start.isValid():
            minutes, seconds = divmod(self._since_start.elapsed() // 1000, 60)
            self.elapsed.setText(f"{minutes}:{seconds:02d}")

    def set_theme(self, theme: Theme) -> None:
        """Take colours from a theme; the sizes are the console's own."""
        size = TextScale().factor(self.width(), self.height())
        theme = self.theme = replace(theme, thinnest=0.0).at_scale(size)
        large = theme.at_scale(NOTES_SIZE * size)
        self.setStyleSheet(style_sheet(theme))
        for font, labels in (
            ("display", (self.clock, self.elapsed)),
            ("figure", (self.title,)),
            ("title", (self.step, self.coming)),
            ("body", (self.text,)),
            ("small", tuple(self.captions.values())),
        ):
            for label in labels:
                label.setFont(theme.font(font))
        self.notes.setFont(large.font("body"))
        for button in (*self.buttons.values(), *self.fronts):
            button.setFont(theme.font("body"))
        gap = theme.px(2 * SPACE)
        self._column.setContentsMargins(gap, gap, gap, gap)
        self._column.setSpacing(theme.px(SPACE))
        for row in (self._asking, self._in_front):
            row.setSpacing(theme.px(SPACE / 2))

    def name_parts(self) -> None:
        """Give the parts their names, again when the language changes."""
        self.setWindowTitle(self.tr("Speaker's console - Hidden Leverage"))
        words = {
            "back": (self.tr("Back"), self.tr("The step before (PageUp, Left)")),
            "next": (self.tr("Next"), self.tr("The next step (PageDown, Right, Space)")),
            "blank": (self.tr("Blank"), self.tr("The audience sees nothing (B or .)")),
            "swap": (self.tr("Swap screens"), self.tr("Exchange the two screens (S)")),
            "end": (self.tr("End"), self.tr("End the talk (Esc)")),
        }
        for ask, (label, tip) in words.items():
            self.buttons[ask].setText(label)
            self.buttons[ask].setToolTip(tip)
            self.buttons[ask].setAccessibleDescription(tip)
        self.captions["clock"].setText(self.tr("Time"))
        self.captions["elapsed"].setText(self.tr("Since the start"))
        self.captions["notes"].setText(self.tr("Notes"))
        self.captions["coming"].setText(self.tr("Next step"))
        self.captions["front"].setText(self.tr("In front"))
        self.show_blank(self.blank)
        if self.place is not None:
            self.show_place(self.place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if TextScale().factor(self.width(), self.height()) != self.theme.scale:
            self.set_theme(self.theme)

    # How it is made.

    def _arrange(self) -> None:
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._times())
        self._column.addWidget(self.step)
        for label in (self.title, self.text, self.notes, self.coming):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._column.addWidget(self.title)
        self._column.addWidget(self.text)
        self._column.addWidget(self.captions["notes"])
        self._reading = self._scrolled(self.notes)
        self._column.addWidget(self._reading, 1)
        self._column.addWidget(self.captions["coming"])
        self._column.addWidget(self.coming)
        self._column.addWidget(self.captions["front"])
        self._in_front, self._asking = QGridLayout(), QHBoxLayout()
        self._column.addLayout(self._in_front)
        self._column.addLayout(self._asking)
        for label in (*self.captions.values(), self.text):
            label.setProperty("muted", True)
        for ask, button in self.buttons.items():
            button.setProperty("framed", True)
            button.clicked.connect(lambda _, ask=ask: self.asked.emit(ask))
            self._asking.addWidget(button, 2 if ask == "next" else 1)
        self.buttons["next"].setObjectName("primary")

    def _times(self) -> QGridLayout:
        times = QGridLayout()
        for column, (name, label) in enumerate((("clock", self.clock), ("elapsed", self.elapsed))):
            times.addWidget(self.captions[name], 0, column)
            times.addWidget(label, 1, column)
        return times

    def _scrolled(self, label: QLabel) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        label.setAlignment(Qt.AlignmentFlag.AlignTop)
        area.setWidget(label)
        return area

    def _make_fronts(self, titles: tuple[str, ...]) -> None:
        for button in self.fronts:
            self._in_front.removeWidget(button)
            button.deleteLater()
        self.fronts = [QPushButton(title) for title in titles]
        for number, button in enumerate(self.fronts):
            button.setCheckable(True)
            button.setProperty("framed", True)
            button.setFont(self.theme.font("body"))
            button.clicked.connect(lambda _, number=number: self.front_wished.emit(number))
            self._in_front.addWidget(button, number // FRONTS_A_ROW, number % FRONTS_A_ROW)
