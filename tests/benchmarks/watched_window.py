"""The window, telling when it has painted, and a hand that drags its sliders.

Mouse events go to the window as the system's would, through Qt's own way to the widget under the
pointer; a frame counts as painted when the window has drawn everything that was to be drawn anew.
"""

from __future__ import annotations

import os
from time import perf_counter, thread_time

from PySide6.QtCore import QEvent, QEventLoop, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from gui.application import application
from gui.controls.parameter_slider import Groove
from gui.window import Window

FULL_HD, ULTRA_HD = (1920, 1080), (3840, 2160)

PATIENCE = 5.0
"""Seconds after which a frame that does not come is an error."""


WAKE = 50
"""Milliseconds after which waiting looks up at the latest."""


class WatchedWindow(Window):
    """Counts its paintings."""

    painted = 0

    def __init__(self) -> None:
        super().__init__(theme="light")
        self.startTimer(WAKE)

    def event(self, event: QEvent) -> bool:
        answer = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest:
            self.painted += 1
        return answer


def open_window(size: tuple[int, int]) -> WatchedWindow:
    """The window as it opens, offscreen, at a size in pixels, painted."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application()
    window = WatchedWindow()
    window.resize(*size)
    window.show()
    settle(window)
    return window


def wait() -> None:
    """Sleep until there is something to do, as the program does, and do it.

    Asking again and again instead would take the time of the thread that computes the night.
    """
    QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def settle(window: WatchedWindow, seconds: float = 0.3) -> None:
    """Let the window come to rest: no night awaited, and a while for what is still to be drawn."""
    until = perf_counter() + seconds
    while perf_counter() < until or not window.worker.idle:
        wait()


def paint(window: WatchedWindow) -> None:
    """Let everything that is to be drawn anew be drawn."""
    before, until = window.painted, perf_counter() + PATIENCE
    while window.painted == before:
        if perf_counter() > until:
            raise TimeoutError(f"no frame within {PATIENCE:g} s")
        wait()


Taken = tuple[float, float]
"""Seconds on the wall, and of the processor's time that this thread had: others on the machine
lengthen the first only."""


def clocks() -> Taken:
    return perf_counter(), thread_time()


def since(begin: Taken) -> Taken:
    return perf_counter() - begin[0], thread_time() - begin[1]


class Hand:
    """A left button, held down on the groove of a slider and moved."""

    def __init__(self, window: WatchedWindow, name: str) -> None:
        self.window = window
        self.groove: Groove = window.parts.parameter_panel.sliders[name].groove
        self.night = window.player.nights
        window.player.nights_changed.connect(self._see)

    def _see(self, night: object) -> None:
        self.night = night

    def press(self, stop: int) -> None:
        self._send(QEvent.Type.MouseButtonPress, stop, Qt.MouseButton.LeftButton)

    def move(self, stop: int) -> None:
        self._send(QEvent.Type.MouseMove, stop, Qt.MouseButton.NoButton)

    def release(self, stop: int) -> None:
        self._send(QEvent.Type.MouseButtonRelease, stop, Qt.MouseButton.LeftButton)
        self.window.player.nights_changed.disconnect(self._see)

    def drag_to(self, stop: int) -> Taken:
        """Move to a stop; what it takes until the night of that stop is painted."""
        begin, before = clocks(), self.night
        self.move(stop)
        while self.night is before:
            if since(begin)[0] > PATIENCE:
                raise TimeoutError(f"{self.groove.accessibleName()}: no night for stop {stop}")
            wait()
        paint(self.window)
        return since(begin)

    def _send(self, kind: QEvent.Type, stop: int, button: Qt.MouseButton) -> None:
        groove = self.groove
        spot = QPointF(groove.x_of(groove.stops[stop]), groove.height() / 2)
        in_window = QPointF(groove.mapTo(self.window, spot.toPoint()))
        released = kind == QEvent.Type.MouseButtonRelease
        held = Qt.MouseButton.NoButton if released else Qt.MouseButton.LeftButton
        place = QPointF(self.window.mapToGlobal(in_window.toPoint()))
        event = QMouseEvent(kind, in_window, place, button, held, Qt.KeyboardModifier.NoModifier)
        handle = self.window.windowHandle()
        assert handle is not None, "a window that is shown has a handle"
        QApplication.sendEvent(handle, event)
