"""The player: a cursor over nights, and the one clock."""

import time

import pytest

from engine.night import NIGHT
from gui.player import LONGEST_FRAME, MINUTES_A_SECOND, Player


@pytest.fixture
def player(qtbot, default_nights):
    player = Player()
    player.show(default_nights)
    yield player
    player.pause()


def test_the_night_waits_two_minutes_before_its_shock(player):
    player.rewind()
    assert player.minute == 20
    assert not player.playing


def test_shock_plays_from_two_minutes_before_it(player):
    player.seek(90)
    player.play_shock()
    assert player.playing
    assert player.minute == 20


def test_playing_moves_two_minutes_of_the_night_a_second(player, qtbot):
    player.seek(20)
    player.play()
    qtbot.waitUntil(lambda: player.minute > 20.5, timeout=30_000)
    assert player.minute < 20.5 + 2 * LONGEST_FRAME * MINUTES_A_SECOND


def test_a_hiccup_of_the_machine_skips_nothing(player, qtbot):
    player.seek(20)
    player.play()
    qtbot.wait(20)
    before = player.minute
    time.sleep(0.6)
    player._advance()
    assert player.minute - before <= LONGEST_FRAME * MINUTES_A_SECOND + 1e-9


def test_a_step_pauses_and_moves_one_row(player):
    player.seek(30)
    player.play()
    player.step(1)
    assert (player.minute, player.playing) == (30.25, False)
    player.step(-1)
    assert player.minute == 30


def test_a_step_from_between_two_rows_lands_on_a_row(player):
    player.seek(30.1)
    player.step(1)
    assert player.minute == 30.25


def test_the_ends_of_the_night_hold(player):
    player.seek(-5)
    assert player.minute == 0
    player.step(-1)
    assert player.minute == 0
    player.seek(500)
    assert player.minute == NIGHT
    player.step(1)
    assert player.minute == NIGHT


def test_the_rest_is_shown_only_after_the_night_was_played_once(player):
    player.rewind()
    assert not player.nights.rest_shown
    player.seek(NIGHT)
    assert player.nights.rest_shown
    player.seek(30)
    assert player.nights.rest_shown
    player.rewind()
    assert not player.nights.rest_shown


def test_other_runs_keep_the_clock_and_the_play(player, default_nights):
    player.seek(33)
    player.play()
    player.show(default_nights)
    assert player.playing
    assert player.minute == 33


def test_play_after_the_end_begins_again_in_the_calm(player):
    player.seek(NIGHT)
    player.play()
    assert player.minute == 20


def test_play_stops_at_the_end(player, qtbot):
    player.speed = 8
    player.seek(NIGHT - 1)
    with qtbot.waitSignal(player.playing_changed, check_params_cb=lambda on: on, timeout=30_000):
        player.play()
    qtbot.waitUntil(lambda: not player.playing, timeout=30_000)
    assert player.minute == NIGHT


def test_the_previous_run_is_forgotten_after_a_while(player, qtbot, default_nights):
    player._fading.setInterval(50)
    player.show(default_nights.compared_with(default_nights.twin))
    assert player.nights.previous is default_nights.twin
    qtbot.waitUntil(lambda: player.nights.previous is None, timeout=30_000)


def test_setting_the_same_state_again_is_silent(player, qtbot):
    with qtbot.assertNotEmitted(player.playing_changed):
        player.pause()


def test_without_a_night_nothing_plays(qtbot):
    player = Player()
    player.toggle()
    player.step(1)
    assert not player.playing
