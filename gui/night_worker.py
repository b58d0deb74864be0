"""Computing nights beside the window: throttled, never queued, late results dropped.

A slider sends far more wishes than nights can be computed. Only the newest wish is kept while one
is being computed; what is computed during a drag is shown as it comes, but nothing that was wished
before the last `drop_pending` (a preset, an undo, a reset) is shown after it.
"""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from superqt.utils import QSignalThrottler

from engine import Parameters, run_many
from engine.events import find_events
from gui.fault import tell
from gui.nights import Nights
from gui.words.refusals import reason

THROTTLE = 16
"""Milliseconds between two computations at most: a frame."""


def compute_nights(parameters: Parameters) -> Nights:
    """The live night, its twin and its events."""
    live, twin = run_many([parameters, parameters.twin()], accounts=True)
    return Nights(live, twin, find_events(live))


@dataclass(frozen=True)
class _Wish:
    parameters: Parameters
    generation: int


class NightWorker(QObject):
    """Computes nights in a thread of its own, one at a time."""

    ready = Signal(Nights)
    failed = Signal(str)
    _computed = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="night")
        self._wish: _Wish | None = None
        self._generation = 0
        self._busy = False
        self._closed = False
        self._throttle = QSignalThrottler(QSignalThrottler.EmissionPolicy.Leading, self)
        self._throttle.setTimeout(THROTTLE)
        self._throttle.triggered.connect(self._start)
        self._computed.connect(self._receive)

    def request(self, parameters: Parameters) -> None:
        """Wish for the night of these parameters; an older wish not yet begun is forgotten."""
        self._wish = _Wish(parameters, self._generation)
        self._throttle.throttle()

    def drop_pending(self) -> None:
        """Show nothing that was wished before now."""
        self._generation += 1
        self._wish = None

    @property
    def idle(self) -> bool:
        """Whether nothing is wished for or being computed."""
        return self._wish is None and not self._busy

    def close(self) -> None:
        """End the thread; what it computes is no longer reported."""
        self._closed = True
        self._wish = None
        self._throttle.cancel()
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _start(self) -> None:
        if self._busy or self._wish is None or self._closed:
            return
        wish, self._wish = self._wish, None
        self._busy = True
        future = self._thread.submit(compute_nights, wish.parameters)
        future.add_done_callback(lambda done: self._report(wish, done))

    def _report(self, wish: _Wish, done: Future[Nights]) -> None:
        """Called in the thread: hand the result over to the window's."""
        if not self._closed and not done.cancelled():
            self._computed.emit(wish, done)

    def _receive(self, wish: _Wish, done: Future[Nights]) -> None:
        self._busy = False
        if self._closed:
            return
        error = done.exception()
        if error is not None:
            self.failed.emit(reason(error) or type(error).__name__)
            tell(error)
        elif wish.generation == self._generation:
            self.ready.emit(done.result())
        if self._wish is not None:
            self._throttle.throttle()
