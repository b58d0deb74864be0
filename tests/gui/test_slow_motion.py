"""Slow motion: slower near events, never stopping, and still in time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assets import ALT, ETH, WBETH
from gui.player import BEFORE_THE_SHOCK, MINUTES_A_SECOND, Player
from gui.slow_motion import REACH, SLOWEST, pace

minutes = st.floats(0, 120)


def test_at_an_event_it_is_slowest_and_far_from_one_not_slow_at_all():
    assert pace(30, (30.0,)) == SLOWEST
    assert pace(30 + REACH, (30.0,)) == 1
    assert pace(30, ()) == 1


@given(minutes, st.lists(minutes, max_size=9).map(sorted))
def test_the_clock_never_stops_and_never_runs_faster(minute, events):
    assert SLOWEST <= pace(minute, events) <= 1


@given(st.floats(0, 119.9), st.lists(minutes, max_size=9).map(sorted))
def test_the_pace_does_not_jump(minute, events):
    assert abs(pace(minute + 0.02, events) - pace(minute, events)) < 0.03


@given(minutes, st.lists(minutes, min_size=1, max_size=9).map(sorted))
def test_the_nearest_event_decides(minute, events):
    nearest = min(events, key=lambda event: abs(event - minute))
    assert pace(minute, events) == pace(minute, (nearest,))


def seconds_until(target, events, start):
    """Seconds of play at 1x from a minute to another, frame by frame."""
    minute, seconds, frame = start, 0.0, 0.016
    while minute < target:
        minute += frame * MINUTES_A_SECOND * pace(minute, events)
        seconds += frame
    return seconds


@pytest.mark.parametrize("slow", [True, False])
def test_altcoins_halve_within_15_seconds_and_wbeth_leaves_within_30(default_nights, slow, qtbot):
    player = Player()
    player.show(default_nights)
    events = player.event_minutes if slow else ()
    live = default_nights.live
    start = live.parameters.shock_start - BEFORE_THE_SHOCK
    halved = live.minutes[live.prices[:, ALT] < 0.5][0]
    gone = live.minutes[live.prices[:, WBETH] / live.prices[:, ETH] < 0.9][0]
    assert seconds_until(halved, events, start) <= 15
    assert seconds_until(gone, events, start) <= 30


def test_jumping_to_events_visits_each_once(default_nights, qtbot):
    player = Player()
    player.show(default_nights)
    visited = []
    for _ in range(len(player.event_minutes)):
        player.to_event(1)
        visited.append(player.minute)
    assert tuple(visited) == player.event_minutes
    player.to_event(1)
    assert player.minute == visited[-1]
    player.to_event(-1)
    assert player.minute == visited[-2]


def test_slow_motion_can_be_switched_off_with_a_key_and_the_button(qtbot):
    from gui.window import Window

    window = Window(theme="light")
    qtbot.addWidget(window)
    assert window.player.slow_motion
    window.slow_motion()
    assert not window.player.slow_motion
    assert not window.parts.transport._slow.isChecked()
    window.parts.transport._slow.click()
    assert window.player.slow_motion
    window.close()
