"""The player: a cursor over nights already computed, and the one clock of the program."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal

from engine.night import NIGHT
from gui.nights import Nights
from gui.slow_motion import ahead, watched

MINUTES_A_SECOND = 2.0
"""Minutes of the night in a second of play at speed 1."""

BEFORE_THE_SHOCK = 2.0
"""Minutes before the shock at which the night waits and *Shock* starts to play."""

FRAME = 16
"""Milliseconds between frames."""

LONGEST_FRAME = 0.1
"""Seconds of play that one frame may cover, so that a hiccup of the machine skips nothing."""

PREVIOUS_SHOWN = 3000
"""Milliseconds for which the run before a change stays visible."""


class Player(QObject):
    """Holds the nights on show and the moment; emits when either changes."""

    nights_changed = Signal(Nights)
    moment_changed = Signal(float)
    playing_changed = Signal(bool)

    play_refused = Signal()
    """Play was asked for while it is locked."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.nights: Nights | None = None
        self.minute = 0.0
        self.speed = 1.0
        self.until = NIGHT
        """The minute beyond which nobody sees: play stops there."""
        self.locked = False
        """Whether play is refused: a question comes first."""
        self.slow_motion = True
        """Whether the clock runs slower near events."""
        self._played_once = False
        self._future_hidden = False
        self._frames = QTimer(self, interval=FRAME, timerType=Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._advance)
        self._since_last_frame = QElapsedTimer()
        self._fading = QTimer(self, interval=PREVIOUS_SHOWN, singleShot=True)
        self._fading.timeout.connect(self._forget_previous)

    @property
    def playing(self) -> bool:
        """Whether the clock runs."""
        return self._frames.isActive()

    def show(self, nights: Nights) -> None:
        """Put other runs on show and keep the clock."""
        self._put(replace(nights, rest_shown=self._rest_shown))
        if nights.previous is not None:
            self._fading.start()

    @property
    def _rest_shown(self) -> bool:
        return self._played_once and not self._future_hidden

    def hide_future(self, hidden: bool) -> None:
        """Whether what comes after the moment is never shown, as in Learn."""
        self._future_hidden = hidden
        if self.nights is not None:
            self._put(replace(self.nights, rest_shown=self._rest_shown))

    def rewind(self) -> None:
        """Back to the calm before the shock, as if nothing had been played yet."""
        self.pause()
        self._played_once = False
        if self.nights is not None:
            self._put(replace(self.nights, rest_shown=False, previous=None))
        self.seek(self.calm_minute)

    @property
    def calm_minute(self) -> float:
        """The minute at which the night waits for its shock."""
        if self.nights is None:
            return 0.0
        return max(0.0, self.nights.live.parameters.shock_start - BEFORE_THE_SHOCK)

    def play_shock(self) -> None:
        """Play from two minutes before the shock."""
        self.seek(self.calm_minute)
        self.play()

    def play(self) -> None:
        """Let the clock run; from the calm again if the night is over."""
        if self.nights is None or self.playing:
            return
        if self.locked:
            self.play_refused.emit()
            return
        if self.minute >= self.until:
            self.seek(min(self.calm_minute, self.until))
        self._since_last_frame.start()
        self._frames.start()
        self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop the clock."""
        if self.playing:
            self._frames.stop()
            self.playing_changed.emit(False)

    def toggle(self) -> None:
        """Play or pause."""
        self.pause() if self.playing else self.play()

    def seek(self, minute: float) -> None:
        """Go to a minute; beyond either end of what may be seen is that end."""
        self.minute = min(max(minute, 0.0), self.until)
        self.moment_changed.emit(self.minute)
        if self.minute >= NIGHT:
            self._night_is_over()

    def step(self, steps: int) -> None:
        """Pause and go some steps of the run on (positive) or back."""
        if self.nights is None:
            return
        self.pause()
        live = self.nights.live
        self.seek((live.row_at(self.minute) + steps) * live.step)

    def _advance(self) -> None:
        elapsed = min(self._since_last_frame.restart() / 1000, LONGEST_FRAME)
        way = elapsed * self.speed * MINUTES_A_SECOND
        self.seek(ahead(self.minute, way, self.slow_minutes))
        if self.minute >= self.until:
            self.pause()

    @property
    def event_minutes(self) -> tuple[float, ...]:
        """When something happens in the live night, each minute once, in order."""
        events = self.nights.events if self.nights is not None else ()
        return tuple(sorted({event.minute for event in events if event.kind != "cut"}))

    @property
    def slow_minutes(self) -> tuple[float, ...]:
        """Near which minutes the clock runs slower, in order; none while that is switched off."""
        if self.nights is None or not self.slow_motion:
            return ()
        return watched(self.nights.events)

    def to_event(self, direction: int) -> None:
        """Pause at the next event (1) or the one before (-1), as far as the night may be seen."""
        events = self.event_minutes
        later = [minute for minute in events if minute > self.minute + 1e-9]
        earlier = [minute for minute in events if minute < self.minute - 1e-9]
        found = later[:1] if direction > 0 else earlier[-1:]
        if found:
            self.pause()
            self.seek(found[0])

    def _night_is_over(self) -> None:
        self.pause()
        if not self._played_once:
            self._played_once = True
            if self.nights is not None:
                self._put(replace(self.nights, rest_shown=self._rest_shown))

    def _forget_previous(self) -> None:
        if self.nights is not None and self.nights.previous is not None:
            self._put(replace(self.nights, previous=None))

    def _put(self, nights: Nights) -> None:
        self.nights = nights
        self.nights_changed.emit(nights)
