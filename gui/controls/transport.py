"""The controls of time: play, steps, ends, speed, and the clock of a place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.controls import transport_icons as icons
from gui.controls.actions import action
from gui.controls.flat_controls import HOVER, Chooser, IconButton
from gui.controls.pill import Pill
from gui.look.theme import LIGHT, SPACE, Theme
from gui.settings import SPEEDS
from gui.worded import Worded
from gui.words.figures import CLOCKS, clock, clock_in_seconds

_SPEED_WORDS = {0.25: "\u00bcx", 0.5: "\u00bdx", 1.0: "1x", 2.0: "2x", 4.0: "4x", 8.0: "8x"}


class Transport(Worded, QWidget):
    """One row: start, back, play, on, end, the clock and its place, the speed."""

    play_toggled = Signal()
    step_wished = Signal(int)
    """One step of the night: -1 back, 1 on."""

    start_wished = Signal()
    end_wished = Signal()
    speed_wished = Signal(float)
    place_wished = Signal(str)
    slow_motion_wished = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._minute, self._place, self._playing = 0.0, "UTC", False
        self._start = IconButton("to_start", icons.to_start)
        self._back = IconButton("step_back", icons.step_back)
        self._play = IconButton("toggle_play", icons.play)
        self._on = IconButton("step_on", icons.step_on)
        self._end = IconButton("to_end", icons.to_end)
        self._clock = QLabel()
        self._places = Chooser(tuple(CLOCKS))
        self._speeds = Chooser(tuple(_SPEED_WORDS[speed] for speed in SPEEDS))
        self._slow = Pill("")
        self._row = QHBoxLayout(self)
        self._arrange()
        self._connect()
        self.set_theme(LIGHT)
        self.name_parts()
        self.set_place("UTC")
        self.set_speed(1.0)

    def _arrange(self) -> None:
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        for part in (*self._buttons, self._clock, self._places, self._speeds, self._slow):
            self._row.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addStretch()
        self._slow.setChecked(True)

    def name_parts(self) -> None:
        self._slow.setText(self.tr("slow"))
        self._slow.setAccessibleName(self.tr("Slow at events"))
        self._slow.setToolTip(action("slow_motion").hint)
        self._places.show_choices([QCoreApplication.translate("Places", name) for name in CLOCKS])
        self._places.setAccessibleName(self.tr("Clock of"))
        self._places.setToolTip(self.tr("Whose clock times are told by"))
        self._speeds.setAccessibleName(self.tr("Speed"))
        self._speeds.setToolTip(self.tr("Speed: 1x is 2 minutes of the night a second"))
        self.set_playing(self._playing)
        self._name_clock()

    def _connect(self) -> None:
        self._play.clicked.connect(self.play_toggled)
        self._start.clicked.connect(self.start_wished)
        self._end.clicked.connect(self.end_wished)
        self._back.clicked.connect(lambda: self.step_wished.emit(-1))
        self._on.clicked.connect(lambda: self.step_wished.emit(1))
        for button in (self._back, self._on):
            button.setAutoRepeat(True)
        # `activated` is heard only when the user chooses
        self._speeds.activated.connect(lambda index: self.speed_wished.emit(SPEEDS[index]))
        self._slow.clicked.connect(self.slow_motion_wished)
        self._places.activated.connect(lambda index: self.place_wished.emit(list(CLOCKS)[index]))

    @property
    def _buttons(self) -> Sequence[IconButton]:
        return (self._start, self._back, self._play, self._on, self._end)

    def set_playing(self, playing: bool) -> None:
        """Show whether the clock runs: the button then offers to pause."""
        self._play.set_icon(icons.pause if playing else icons.play)
        self._play.setAccessibleName(self.tr("Pause") if playing else self.tr("Play"))
        self._playing = playing
        self.show_moment(self._minute)

    def show_moment(self, minute: float) -> None:
        """Show the time of a minute of the night; at rest to the second, as steps are shorter."""
        self._minute = minute
        text = (clock if self._playing else clock_in_seconds)(minute, self._place)
        if text != self._clock.text():
            self._clock.setText(text)
            self._name_clock()

    def _name_clock(self) -> None:
        told = self.tr("{clock} {place}")
        said = told.format(clock=self._clock.text(), place=self._places.currentText())
        self._clock.setAccessibleName(said)

    def set_speed(self, speed: float) -> None:
        """Show a speed, one of `gui.settings.SPEEDS`."""
        self._speeds.setCurrentIndex(SPEEDS.index(speed))

    def set_slow_motion(self, slow: bool) -> None:
        """Show whether the clock slows down near events."""
        self._slow.setChecked(slow)

    def set_place(self, place: str) -> None:
        """Show the time of a place, one of `gui.words.figures.CLOCKS`."""
        self._place = place
        self._places.setCurrentIndex(list(CLOCKS).index(place))
        self.show_moment(self._minute)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        for button in self._buttons:
            button.set_theme(theme)
        for chooser in (self._places, self._speeds, self._slow):
            chooser.set_theme(theme)
        self._play.set_ground(theme.colour("text", HOVER))
        font = theme.font("figure")
        self._clock.setFont(font)
        self._clock.setContentsMargins(theme.px(SPACE), 0, 0, 0)
        widest = QFontMetrics(font).horizontalAdvance("00:00:00")
        self._clock.setFixedWidth(widest + theme.px(SPACE))
        self._row.setSpacing(theme.px(SPACE / 2))
        palette = self._clock.palette()
        palette.setColor(self._clock.foregroundRole(), theme.colour("text"))
        self._clock.setPalette(palette)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return self._row.minimumSize()
