"""Nothing flashes more than three times a second, even with the night played at eight times."""

from __future__ import annotations

import numpy as np
import pytest

from engine import Parameters
from engine.night import NIGHT
from gui.player import MINUTES_A_SECOND
from gui.settings import SPEEDS
from gui.slow_motion import ahead
from gui.window import Window
from tests.gui.look.flashes import blocks, most_flashes
from tests.gui.look.seen_colours import luminance, pixels

RATE = 60
MOST = 3
CRASH_OVER = 50
"""The minute from which everything goes slowly; one theme may end there."""


def blinking(times, size=(90, 160), part=1.0, low=0.2, high=0.6):
    """Two seconds of frames in which the left part blinks some times a second."""
    frames = []
    for frame in range(2 * RATE):
        light = np.full(size, low)
        if int(2 * times * frame / RATE) % 2:
            light[:, : int(part * size[1])] = high
        frames.append(light)
    return frames


@pytest.mark.parametrize("times", [1, 2, 3, 5, 15, 30])
def test_a_blinking_screen_is_counted(times):
    assert most_flashes(blinking(times), RATE) == pytest.approx(times, abs=0.5)


def test_what_is_small_or_slight_or_bright_is_no_flash():
    assert most_flashes(blinking(10, part=0.05), RATE) == 0
    assert most_flashes(blinking(10, low=0.50, high=0.59), RATE) == 0
    assert most_flashes(blinking(10, low=0.85, high=1.0), RATE) == 0


def frames_of_play(window, end):
    """The minutes at which the player would stand, frame by frame, as its clock computes them."""
    player, minute = window.player, window.player.calm_minute
    while minute < end:
        yield minute
        way = player.speed * MINUTES_A_SECOND / RATE
        minute = ahead(minute, way, player.slow_minutes)


@pytest.mark.parametrize(("theme", "end"), [("dark", NIGHT), ("light", CRASH_OVER)])
def test_the_night_at_its_fastest_does_not_flash(qtbot, default_nights, theme, end):
    window = Window(Parameters(), theme=theme, scale=1.0, nights=default_nights)
    qtbot.addWidget(window)
    window.resize(960, 600)
    window.show()
    window.set_speed(max(SPEEDS))
    window.set_slow_motion(False)
    frames = []
    for minute in frames_of_play(window, end):
        window.set_minute(minute)
        frames.append(blocks(luminance(pixels(window.grab()))))
    assert len(frames) >= (end - 20) / (8 * MINUTES_A_SECOND) * RATE
    assert np.ptp(frames, axis=0).max() > 0.1
    assert most_flashes(frames, RATE) <= MOST
    window.close()
