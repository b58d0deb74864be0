"""Play and drag for a long time: `python -m tests.benchmarks.soak 30`, in minutes.

The night plays at 8x from end to end, again and again, while the three sliders are dragged in
turn; the tabs are turned through. Every round tells memory, widgets, threads, open files and the
time of a frame. The exit status is 1 if any of them grew from the first third to the last.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from statistics import median
from time import perf_counter

from gui.controls.parameter_panel import MAIN_SLIDERS
from tests.benchmarks.resources import Resources
from tests.benchmarks.watched_window import FULL_HD, Hand, WatchedWindow, open_window, settle, wait
from tests.benchmarks.window_speed import play

WARM_ROUNDS = 8
"""Rounds before counting begins: each tab has been seen once, caches are filled."""

MEMORY_MAY_GROW = 15.0
"""Megabytes by which the allocator's mood may move the median."""

FRAME_MAY_GROW = 1.25
"""Factor by which others on the machine may move the median of a frame."""


@dataclass(frozen=True)
class Round:
    """One night played and one slider dragged."""

    minute: float
    held: Resources
    frame: float
    """Median milliseconds that the window's thread computes for a frame."""

    def __str__(self) -> str:
        held = self.held
        return (
            f"{self.minute:6.1f} min  {held.megabytes:6.1f} MB  {held.widgets} widgets"
            f"  {held.threads} threads  {held.files} files  {self.frame:5.1f} ms a frame"
        )


def main(minutes: float) -> int:
    """Soak for so many minutes."""
    window = open_window(FULL_HD)
    window.set_speed(8.0)
    begin, rounds, number = perf_counter(), list[Round](), 0
    while perf_counter() - begin < 60 * minutes or len(rounds) < 6:
        _turn_and_drag(window, number)
        frame = _measured_night(window)
        number += 1
        if number > WARM_ROUNDS:
            rounds.append(Round((perf_counter() - begin) / 60, Resources.now(), frame))
            print(rounds[-1], flush=True)
    window.close()
    grown = _grown(rounds)
    print("; ".join(grown) if grown else f"nothing grew in {len(rounds)} rounds")
    return min(len(grown), 1)


def _turn_and_drag(window: WatchedWindow, number: int) -> None:
    """Play at 8x with the clock running, behind another tab, while a slider goes up and down."""
    stage = window.parts.stage
    stage.turn_to(number % len(stage.views), again=True)
    window.to_start()
    window.player.play()
    hand = Hand(window, MAIN_SLIDERS[number % len(MAIN_SLIDERS)])
    last = len(hand.groove.stops) - 1
    back = hand.groove.value()
    hand.press(0)
    for stop in [*range(0, last + 1, max(1, last // 20)), back]:
        hand.move(stop)
        _let_play(0.05)
    hand.release(back)
    while window.player.playing:
        _let_play(0.05)
    window.history.stack.undo()
    stage.turn_to(0, again=True)
    settle(window, 0.5)


def _let_play(seconds: float) -> None:
    until = perf_counter() + seconds
    while perf_counter() < until:
        wait()


def _measured_night(window: WatchedWindow) -> float:
    """Median milliseconds that this thread computes for a frame of the night at 8x."""
    return median(own for _, own in play(window, 8.0)) * 1000


def _grown(rounds: list[Round]) -> list[str]:
    """What is larger in the last third than in the first, in words."""
    third = len(rounds) // 3
    first, last = rounds[:third], rounds[-third:]
    grown = []
    for name in ("widgets", "threads", "files"):
        before, after = (max(getattr(r.held, name) for r in part) for part in (first, last))
        if after > before:
            grown.append(f"{name} grew from {before} to {after}")
    before, after = (median(r.held.megabytes for r in part) for part in (first, last))
    if after > before + MEMORY_MAY_GROW:
        grown.append(f"memory grew from {before:.0f} to {after:.0f} MB")
    before, after = (median(r.frame for r in part) for part in (first, last))
    if after > before * FRAME_MAY_GROW:
        grown.append(f"a frame grew from {before:.1f} to {after:.1f} ms")
    return grown


if __name__ == "__main__":
    sys.exit(main(float(sys.argv[1]) if len(sys.argv) > 1 else 30.0))
