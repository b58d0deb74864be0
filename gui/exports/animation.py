"""Painting a stretch of the night frame by frame, beside the window that goes on."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from engine.night import NIGHT
from gui.exports.figure import Figure
from gui.exports.film import FRAMES_A_SECOND, Cancelled, Film
from gui.exports.picture import image

MINUTES_A_FRAME = 0.5

MOST_WAITING = 3
"""Frames painted but not yet taken in by the film: more would only fill the memory."""

SAMPLES = 3
"""Frames from which the colours of all are taken."""


class Stage(Protocol):
    """What can be painted at any minute."""

    @property
    def ready(self) -> bool:
        """Whether everything it shows is known: an answer it waits for may still be to come."""
        ...

    def set_minute(self, minute: float) -> None:
        """Show a minute of the night."""

    def figure(self) -> Figure:
        """What is shown."""
        ...

    def close(self) -> bool:
        """Go away."""
        ...


@dataclass(frozen=True)
class Stretch:
    """A part of the night, from one minute to another."""

    first: float
    last: float

    @classmethod
    def up_to(cls, minute: float, calm: float) -> Stretch:
        """From the calm before the shock to a minute; to the end if that is not yet past."""
        return cls(calm, minute if minute > calm else NIGHT)

    @classmethod
    def ending_at(cls, minute: float, calm: float) -> Stretch:
        """From the calm before the shock to a minute; from the beginning to one within the calm."""
        return cls(calm if minute > calm else 0.0, minute)

    @property
    def minutes(self) -> list[float]:
        """The minute of every frame, both ends included."""
        steps = max(1, round((self.last - self.first) / MINUTES_A_FRAME))
        return [float(minute) for minute in np.linspace(self.first, self.last, steps + 1)]

    @property
    def samples(self) -> list[float]:
        """A few minutes that have all the colours between them, none of them the end."""
        return [float(m) for m in np.linspace(self.first, self.last, SAMPLES + 1)[1:]]

    @property
    def seconds(self) -> float:
        """How long the animation runs without its last frame."""
        return (len(self.minutes) - 1) / FRAMES_A_SECOND


def pixels(stage: Stage, minute: float) -> bytes:
    """A minute as rows of red, green, blue and an unused byte."""
    stage.set_minute(minute)
    picture = image(stage.figure()).convertToFormat(QImage.Format.Format_RGBX8888)
    # in a name of its own, for its bits do not keep a picture alive
    return bytes(picture.constBits())


def film_of(stage: Stage, stretch: Stretch) -> Film:
    """An empty film with the colours of a stretch."""
    size = stage.figure().size
    samples = [pixels(stage, minute) for minute in stretch.samples]
    return Film((size.width(), size.height()), samples)


def animated(stage: Stage, stretch: Stretch, kind: str) -> bytes:
    """The whole animation at once, for when nobody waits at a window."""
    film = film_of(stage, stretch)
    for minute in stretch.minutes:
        film.add(pixels(stage, minute))
    return film.developed(kind)


class Animator(QObject):
    """Paints a frame whenever the window has nothing else to do; a thread makes the film."""

    progressed = Signal(float)
    """The share of the frames that is painted."""

    finished = Signal(bytes)
    failed = Signal(object)
    """The exception that ended it; `Cancelled` if the user did."""

    _developed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="film")
        self._ticks = QTimer(self, interval=1)
        self._ticks.timeout.connect(self._paint)
        self._developed.connect(self._receive)
        self._stage: Stage | None = None
        self._minutes: Iterator[float] = iter(())
        self._film: Film | None = None
        self._waiting: list[Future[None]] = []
        self._run = 0

    @property
    def busy(self) -> bool:
        """Whether an animation is being made."""
        return self._stage is not None

    def start(self, stage: Stage, stretch: Stretch, kind: str) -> None:
        """Begin; the stage is closed in the end. One before that is not finished is dropped."""
        self._drop()
        self._stage, self._kind = stage, kind
        self._film, self._stretch = None, stretch
        minutes = stretch.minutes
        self._count, self._painted, self._minutes = len(minutes), 0, iter(minutes)
        self._ticks.start()

    def cancel(self) -> None:
        """Make an end; `failed` says so."""
        if self.busy:
            self._drop()
            self.failed.emit(Cancelled())

    def close(self) -> None:
        """End the thread; nothing more is reported."""
        self._drop()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _paint(self) -> None:
        self._waiting = [one for one in self._waiting if not one.done()]
        stage = self._stage
        if len(self._waiting) >= MOST_WAITING or stage is None or not stage.ready:
            return
        if self._film is None:
            self._film = film_of(stage, self._stretch)
        minute = next(self._minutes, None)
        if minute is None:
            self._ticks.stop()
            self._thread.submit(self._develop, self._film, self._kind, self._run)
            return
        frame = pixels(stage, minute)
        self._waiting.append(self._thread.submit(self._film.add, frame))
        self._painted += 1
        self.progressed.emit(self._painted / self._count)

    def _develop(self, film: Film, kind: str, run: int) -> None:
        """In the thread: make the file's content of the frames."""
        try:
            result: object = film.developed(kind, lambda: run == self._run)
        except Exception as error:
            result = error
        if run == self._run:
            self._developed.emit((run, result))

    def _receive(self, answer: tuple[int, object]) -> None:
        run, result = answer
        if run != self._run:
            return
        self._drop()
        signal = self.failed if isinstance(result, Exception) else self.finished
        signal.emit(result)

    def _drop(self) -> None:
        """Forget what is being made."""
        self._run += 1
        self._ticks.stop()
        for one in self._waiting:
            one.cancel()
        self._waiting = []
        if self._stage is not None:
            self._stage.close()
            self._stage = None
        self._film = None
