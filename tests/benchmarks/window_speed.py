"""How fast the window is: `python -m tests.benchmarks.window_speed`, or with some of the names of
`PARTS`. Offscreen, at rest otherwise; figures are in milliseconds of wall clock.

Goals on two ordinary cores: 95 of 100 drags of a slider painted within 60 ms; 60 frames a second of
play at 1920x1080 and 30 at 3840x2160; a first picture 1.5 s after the start; 250 MB at rest.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median, quantiles

from gui.controls.parameter_panel import MAIN_SLIDERS
from gui.player import FRAME, MINUTES_A_SECOND
from tests.benchmarks.resources import Resources
from tests.benchmarks.watched_window import (
    FULL_HD,
    ULTRA_HD,
    Hand,
    Taken,
    WatchedWindow,
    clocks,
    open_window,
    paint,
    settle,
    since,
)

ROOT = Path(__file__).resolve().parents[2]

FRAMES = 240
"""Frames of play that are measured, from two minutes before the shock on."""

ROUNDS = 2
"""Drags from end to end and back of each slider."""

STARTS = 7

STARTING = """
import time
import gui.window
from PySide6.QtCore import QEvent, QTimer

class Timed(gui.window.Window):
    seen = False
    def event(self, event):
        answer = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self.seen:
            self.seen = True
            print(time.monotonic(), flush=True)
            QTimer.singleShot(0, self.answer)
        return answer
    def answer(self):
        print(time.monotonic(), flush=True)
        self.close()

gui.window.Window = Timed
from gui.command_line import main
main([])
"""
"""The program as it is started by hand, telling when it has painted and when it answers."""

Row = tuple[str, str, str, str]


def drags() -> Iterator[Row]:
    """From the mouse's move to the new night on the screen, for each of the three sliders."""
    window = open_window(FULL_HD)
    window.player.play()
    window.to_end()
    window.player.seek(45.0)
    every: list[Taken] = []
    for name in MAIN_SLIDERS:
        times = [taken for _ in range(ROUNDS) for taken in _drag_across(window, name)]
        every += times
        yield _row(f"drag of {name}", times)
    yield _row("drag of a slider", every)
    window.close()


def _drag_across(window: WatchedWindow, name: str) -> list[Taken]:
    """What each stop takes, from the first to the last and back."""
    hand = Hand(window, name)
    last = len(hand.groove.stops) - 1
    stride = max(1, last // 20)
    way = list(range(0, last + 1, stride))
    first = hand.groove.value()
    hand.press(way[-1])
    settle(window)
    times = [hand.drag_to(stop) for stop in [*way[-2::-1], *way[1:]]]
    hand.drag_to(first) if first != way[-1] else None
    hand.release(first)
    settle(window)
    return times


def frames() -> Iterator[Row]:
    """A frame of play: the moment moved on, and everything painted that shows it."""
    for size, name in ((FULL_HD, "1920x1080"), (ULTRA_HD, "3840x2160")):
        window = open_window(size)
        for tab in (0, 1):
            window.parts.stage.turn_to(tab, again=True)
            settle(window)
            title = window.parts.stage.titles[tab].lower()
            for speed in (1.0, 8.0):
                times = play(window, speed)
                yield _row(f"frame, {name}, {title}, {speed:g}x", times)
        window.close()


def play(window: WatchedWindow, speed: float, frames: int = FRAMES) -> list[Taken]:
    """What each frame takes, as far as the night goes."""
    way = FRAME / 1000 * speed * MINUTES_A_SECOND
    begin = window.player.calm_minute
    times = []
    for frame in range(min(frames, int((window.player.until - begin) / way) - 1)):
        before = clocks()
        window.player.seek(begin + frame * way)
        paint(window)
        times.append(since(before))
    return times


def starts() -> Iterator[Row]:
    """From the start of the process to the first picture, and to the first answer."""
    painted, answering = [], []
    with tempfile.TemporaryDirectory() as settings:
        environment = {
            **os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_CONFIG_HOME": settings,
        }  # fmt: skip
        for _ in range(STARTS + 1):  # the first one warms the disc's cache
            begin = time.monotonic()
            done = subprocess.run(
                [sys.executable, "-c", STARTING],
                cwd=ROOT, env=environment, capture_output=True, text=True, check=True,
            )  # fmt: skip
            first, second = (float(line) - begin for line in done.stdout.split())
            painted.append((first, 0.0))
            answering.append((second, 0.0))
    yield _row("start to first picture", painted[1:])
    yield _row("start to first answer", answering[1:])


def memory() -> Iterator[Row]:
    """What the window holds at rest."""
    window = open_window(FULL_HD)
    settle(window, 2.0)
    yield "memory at rest, MB", f"{Resources.now().megabytes:.0f}", "", ""
    window.close()


def _row(what: str, taken: list[Taken]) -> Row:
    """Milliseconds; the processor's time is left out where it was not taken."""
    wall, own = ([1000 * part for part in parts] for parts in zip(*taken, strict=True))
    slowest = quantiles(wall, n=20)[-1] if len(wall) >= 20 else max(wall)
    used = f"{median(own):.1f}" if any(own) else ""
    return what, f"{median(wall):.1f}", f"{slowest:.1f}", used


HEADER = """| what | median | 95 % within | of which this thread computes, median |
|---|---|---|---|"""

PARTS = {"drags": drags, "frames": frames, "starts": starts, "memory": memory}
"""Each in a process of its own when all are asked for, so that none warms the other."""


def main(names: list[str]) -> None:
    """Print the table, a row as soon as it is known."""
    if len(names) != 1:
        print(HEADER, flush=True)
        for name in names or PARTS:
            command = [sys.executable, "-m", "tests.benchmarks.window_speed", name]
            subprocess.run(command, cwd=ROOT, check=True)
        return
    for row in PARTS[names[0]]():
        print(f"| {' | '.join(row)} |", flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
