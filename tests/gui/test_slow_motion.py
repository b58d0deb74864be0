"""Slow motion: slower near events, never stopping, and still in time."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.assets import ALT, BTC, ETH, WBETH
from engine.night import NIGHT
from gui.player import BEFORE_THE_SHOCK, LONGEST_FRAME, MINUTES_A_SECOND, Player
from gui.slow_motion import REACH, SLOWEST, ahead, pace, watched

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


def seconds_until(target, events, start, frame=0.016, speed=1.0):
    """Seconds of play from a minute to another, frame by frame."""
    minute, seconds = start, 0.0
    while minute < target:
        minute = ahead(minute, frame * speed * MINUTES_A_SECOND, events)
        seconds += frame
    return seconds


def test_the_machine_at_work_is_watched_and_the_coins_lows_are_not(default_nights):
    near = watched(default_nights.events)
    kinds = {(event.kind, event.asset) for event in default_nights.events if event.minute in near}
    assert {("takeover", ALT), ("makers_leave", ALT), ("adl", None)} <= kinds
    assert {("loops_taken", WBETH), ("peg", WBETH), ("gain", WBETH), ("low", WBETH)} <= kinds
    assert {kind for kind, asset in kinds} & {"shock", "fund_empty", "overload"} == set()
    assert ("low", BTC) not in kinds


@given(minutes, st.lists(minutes, max_size=9).map(sorted), st.floats(0, 2))
def test_the_clock_goes_on_and_never_further_than_without_slow_motion(minute, events, way):
    assert minute + SLOWEST * way - 1e-9 <= ahead(minute, way, events) <= minute + way + 1e-9


@pytest.mark.parametrize("speed", [1, 2, 4, 8])
def test_long_frames_take_as_long_as_short_ones(default_nights, speed):
    start, events = 20.0, watched(default_nights.events)
    short = seconds_until(NIGHT, events, start, frame=0.004, speed=speed)
    long = seconds_until(NIGHT, events, start, frame=LONGEST_FRAME, speed=speed)
    assert long == pytest.approx(short, abs=LONGEST_FRAME + 0.01 * short)


def test_the_player_goes_past_an_event_as_slowly_as_the_pace_says(default_nights, qtbot):
    player = Player()
    player.show(default_nights)
    makers_leave = 24.75
    assert makers_leave in player.slow_minutes
    player.seek(makers_leave)
    player._since_last_frame.start()
    time.sleep(1.5 * LONGEST_FRAME)
    player._advance()
    way = LONGEST_FRAME * MINUTES_A_SECOND
    assert player.minute == ahead(makers_leave, way, player.slow_minutes)
    assert player.minute - makers_leave < 0.3 * way


@pytest.mark.parametrize("slow", [True, False])
def test_altcoins_halve_within_15_seconds_and_wbeth_leaves_within_30(default_nights, slow, qtbot):
    player = Player()
    player.show(default_nights)
    player.slow_motion = slow
    events = player.slow_minutes
    assert bool(events) == slow
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
