"""The session: found again after a clean end and after a crash, and never in the way."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication

from engine import Parameters
from engine.assets import BTC
from gui.files.scenario_file import Scenario
from gui.files.settings_file import read_settings
from gui.mode import Mode
from gui.running_marker import MARKERS
from gui.session import SETTINGS_FILE, Memory, Session, brought_back
from gui.window import Window

ROOT = Path(__file__).parents[2]

SMALLEST = QSize(960, 600)
"""No window is smaller, whatever its screen."""


@pytest.fixture
def opened(qtbot, tmp_path):
    """Open a window that remembers in a folder; its session and memory."""

    def open_it(restore=True, for_now=(), scale=None):
        memory = Memory(tmp_path)
        last = memory.settings.last_scenario
        window = Window(
            last.parameters if last and restore else None,
            memory.settings.theme,
            scale or memory.settings.scale,
        )
        qtbot.addWidget(window)
        session = Session(window, memory, restore, for_now)
        window.show()
        return window, session, memory

    return open_it


def test_what_was_on_show_is_found_again(opened, qtbot):
    window, _, _ = opened()
    window.choose(Parameters(loop_depth=2.5))
    window.set_minute(40)
    window.set_place("Tokyo")
    window.set_speed(4.0)
    window.set_slow_motion(False)
    window.larger_text()
    window.next_theme()
    window.parts.stage.turn_to(1)
    theme, scale = window.theme_choice, window.text_scale.wished
    window.close()
    again, _, _ = opened()
    assert again.history.parameters == Parameters(loop_depth=2.5)
    assert again.player.minute == 40
    assert (again.place, again.player.speed, again.player.slow_motion) == ("Tokyo", 4.0, False)
    assert (again.theme_choice, again.text_scale.wished) == (theme, scale)
    assert again.parts.stage.number == 1
    again.close()


def test_lessons_and_the_concept_check_are_found_again(opened):
    window, _, _ = opened()
    window.set_mode(Mode.LEARN)
    window.learn.open(1)
    window.learn.answer("two")
    window.learn.list.check_wished.emit(False)
    window.learn.choose(1)
    check = window.learn.check.check
    window.close()
    again, _, _ = opened()
    assert again.learn.courses[1].answers["one_account"].value == "two"
    assert again.learn.check.check == check
    again.close()


def test_an_open_lesson_is_open_again_and_explore_is_behind_it(opened):
    window, session, _ = opened()
    window.choose(Parameters(loop_depth=2.5))
    window.set_minute(40)
    session.save()
    window.open_lesson(3)
    window.learn.choose(0)
    window.learn.panel.turn_wished.emit(1)
    page = window.learn.course.page
    window.close()
    again, session, _ = opened()
    session.resume_learning()
    assert again.mode is Mode.LEARN
    assert again.learn.course.page == page
    assert again.history.parameters == page.parameters
    again.set_mode(Mode.EXPLORE)
    assert again.history.parameters == Parameters(loop_depth=2.5)
    assert again.player.minute == 40
    again.close()
    third, session, _ = opened()
    session.resume_learning()
    assert third.mode is Mode.EXPLORE
    third.close()


def test_the_list_of_lessons_is_found_again(opened):
    window, _, _ = opened()
    window.set_mode(Mode.LEARN)
    window.close()
    again, session, _ = opened()
    session.resume_learning()
    assert (again.mode, again.learn.open_lesson) == (Mode.LEARN, None)
    again.close()


def test_what_the_command_line_says_is_for_one_run_unless_it_is_changed_there(opened):
    window, session, _ = opened()
    window.larger_text()
    window.close()
    remembered = window.text_scale.wished
    window, session, _ = opened(for_now=["scale"], scale=2.0)
    assert window.text_scale.wished == 2.0
    window.set_place("Tokyo")
    assert session.settings().scale == remembered
    window.close()
    window, session, memory = opened(for_now=["scale"], scale=2.0)
    assert (memory.settings.scale, memory.settings.place) == (remembered, "Tokyo")
    window.smaller_text()
    assert session.settings().scale == window.text_scale.wished != remembered
    window.close()


def test_it_is_written_while_the_program_runs(opened, qtbot, tmp_path):
    window, session, _ = opened()
    window.choose(Parameters(shock=0.12))
    qtbot.waitUntil(lambda: (tmp_path / SETTINGS_FILE).exists(), timeout=30_000)
    session.save()
    settings, notice = read_settings(tmp_path / SETTINGS_FILE)
    assert settings.last_scenario.parameters == Parameters(shock=0.12)
    assert notice is None
    window.close()


def test_nothing_is_written_that_did_not_change(opened, tmp_path):
    window, session, _ = opened()
    session.save()
    before = (tmp_path / SETTINGS_FILE).stat().st_mtime_ns
    session.save()
    assert (tmp_path / SETTINGS_FILE).stat().st_mtime_ns == before
    window.close()


def test_lessons_do_not_change_what_is_explored(opened, tmp_path):
    window, session, _ = opened()
    window.choose(Parameters(loop_depth=2.5))
    session.save()
    window.set_mode(Mode.LEARN)
    window.learn.open(5)
    session.save()
    settings, _ = read_settings(tmp_path / SETTINGS_FILE)
    assert settings.last_scenario.parameters == Parameters(loop_depth=2.5)
    window.close()


def test_a_broken_file_gives_defaults_and_a_notice(opened, tmp_path):
    (tmp_path / SETTINGS_FILE).write_text("{")
    window, _, _ = opened()
    assert window.history.parameters == Parameters()
    assert "settings" in window.parts.disclaimer.text().lower()
    assert window.parts.disclaimer.text().endswith("not advice.")
    window.close()


def test_only_after_a_crash_it_says_that_settings_are_back(opened, tmp_path):
    window, _, _ = opened()
    assert len(list(tmp_path.glob(MARKERS))) == 1
    window.close()
    assert list(tmp_path.glob(MARKERS)) == []
    (tmp_path / MARKERS.replace("*", "cut-off")).touch()
    again, _, _ = opened()
    assert "settings are back" in again.parts.disclaimer.text()
    again.close()
    assert list(tmp_path.glob(MARKERS)) == []


def test_a_folder_that_cannot_be_written_is_told_once_and_does_not_stop_anything(qtbot, tmp_path):
    blocked = tmp_path / "file"
    blocked.touch()
    window = Window(theme="light")
    qtbot.addWidget(window)
    session = Session(window, Memory(blocked))
    window.choose(Parameters(loop_depth=2))
    session.save()
    assert "Settings cannot be kept" in window.parts.disclaimer.text()
    window.close()


def test_settings_that_could_not_be_kept_are_kept_as_soon_as_they_can(opened, tmp_path, qtbot):
    window, session, _ = opened()
    words, path = window.parts.disclaimer, tmp_path / SETTINGS_FILE
    session.save()
    path.unlink()
    path.mkdir()
    window.choose(Parameters(loop_depth=2))
    qtbot.waitUntil(lambda: "Settings cannot be kept" in words.text(), timeout=30_000)
    window.parts.show_notice("")
    qtbot.wait(2200)
    assert "Settings" not in words.text()
    path.rmdir()
    qtbot.waitUntil(lambda: "Settings are kept again." in words.text(), timeout=30_000)
    assert read_settings(path)[0].last_scenario.parameters == Parameters(loop_depth=2)
    session._good_news.setInterval(1)
    qtbot.waitUntil(lambda: "Settings" not in words.text(), timeout=30_000)
    window.choose(Parameters(loop_depth=3))
    session.save()
    assert read_settings(path)[0].last_scenario.parameters == Parameters(loop_depth=3)
    window.close()


@pytest.mark.parametrize(
    ("window", "found"),
    [
        (QRect(100, 100, 800, 600), QRect(100, 100, 800, 600)),
        (QRect(5000, 100, 800, 600), QRect(560, 240, 800, 600)),
        (QRect(-790, 100, 800, 600), QRect(560, 240, 800, 600)),
        (QRect(100, -400, 800, 600), QRect(560, 240, 800, 600)),
        (QRect(9000, 9000, 4000, 3000), QRect(0, 0, 1920, 1080)),
        (QRect(2000, 50, 800, 600), QRect(2000, 50, 800, 600)),
        (QRect(0, 30, 3840, 2000), QRect(0, 0, 1920, 1080)),
        (QRect(600, 100, 1600, 1300), QRect(320, 0, 1600, 1080)),
        (QRect(1500, 100, 800, 600), QRect(1500, 100, 800, 600)),
    ],
)
def test_a_window_off_the_screens_is_brought_back(window, found):
    screens = [QRect(0, 0, 1920, 1080)]
    if window.left() == 2000:
        screens.append(QRect(1920, 0, 1280, 1024))
    assert brought_back(window, screens) == found


def test_a_window_is_put_where_it_was(opened, monkeypatch):
    window, session, _ = opened()
    assert not session.place_window(), "the first time"
    window.setGeometry(40, 50, 1100, 640)
    window.close()
    window, session, memory = opened()
    screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    assert memory.settings.window == (40, 50, 1100, 640)
    assert session.place_window()
    found = brought_back(QRect(40, 50, 1100, 640), screens)
    assert window.geometry() == QRect(found.topLeft(), found.size().expandedTo(SMALLEST))
    window.showMaximized()
    window.close()
    window, session, _ = opened()
    assert session.place_window()
    assert window.isMaximized()


def test_of_a_talk_over_the_whole_screen_the_place_before_it_is_kept(opened):
    window, session, _ = opened()
    window.setGeometry(40, 50, 1100, 640)
    window.showFullScreen()
    assert session.settings().window == (40, 50, 1100, 640)
    window.close()


def test_what_one_looked_at_is_found_again(opened):
    window, session, _ = opened()
    parts = window.parts
    window.set_focus_asset(BTC)
    parts.tower.pill(3).click()
    parts.prices.lows_switch.click()
    parts.tower.account_switch.click()
    window.open_lesson(3)
    assert session.settings().focus_asset == "BTC", "a lesson looks elsewhere"
    window.set_mode(Mode.EXPLORE)
    window.set_focus_asset(BTC)
    window.close()
    window, _, _ = opened()
    parts = window.parts
    assert parts.prices.focus_asset == parts.order_book.focus_asset == BTC
    assert (parts.tower.family, parts.leverage_bar.family) == (3, 3)
    assert not parts.prices.lows_switch.isChecked()
    assert not parts.prices.sure_switch.isChecked()
    assert parts.tower.account_view
    window.close()


@pytest.mark.parametrize("mode", [Mode.LEARN, Mode.PRESENT])
def test_what_was_changed_just_before_another_mode_is_kept(opened, tmp_path, mode):
    window, _, _ = opened()
    window.choose(Parameters(loop_depth=2.5))
    window.set_mode(mode)
    kept = read_settings(tmp_path / SETTINGS_FILE)[0].last_scenario
    assert kept.parameters == Parameters(loop_depth=2.5)
    window.close()


PROGRAM = """
import sys
from PySide6.QtCore import QTimer
from engine import Parameters
from gui import application
from gui.launch import Launch
from gui.session import BETWEEN_LOOKS
from gui.window import Window
app = application.application()
def change():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, Window))
    window.choose(Parameters(loop_depth=1.5))
    QTimer.singleShot(2 * BETWEEN_LOOKS, lambda: print("ready", flush=True))
QTimer.singleShot(200, change)
sys.exit(application.open_window(Launch(theme="light", safe=len(sys.argv) > 1)))
"""


def begin(folder, *words, **more):
    """Start the program; on its output it says when it has changed something and had time to
    write it down."""
    environment = {**os.environ, "XDG_CONFIG_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", PROGRAM, *words]
    return subprocess.Popen(command, cwd=ROOT, env=environment, text=True, **more)


def settings_in(folder):
    return next(iter(folder.rglob(SETTINGS_FILE)), None)


def test_a_killed_program_leaves_its_last_state(tmp_path):
    process = begin(tmp_path)
    until = time.monotonic() + 60
    while time.monotonic() < until:
        path = settings_in(tmp_path)
        last = read_settings(path)[0].last_scenario if path else None
        if last is not None and last.parameters.loop_depth == 1.5:
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGKILL)
    process.wait()
    settings, notice = read_settings(settings_in(tmp_path))
    assert notice is None
    assert settings.last_scenario.parameters == Parameters(loop_depth=1.5)
    assert not Memory(settings_in(tmp_path).parent).ended_cleanly


def markers_in(folder, count):
    """Wait until there are so many markers."""
    until = time.monotonic() + 60
    while len(list(folder.rglob(MARKERS))) != count and time.monotonic() < until:
        time.sleep(0.1)
    found = list(folder.rglob(MARKERS))
    assert len(found) == count
    return found[0].parent


def test_of_two_copies_only_the_one_that_died_counts(tmp_path):
    """One lives, one is killed; the living one ends cleanly last, and nothing is left."""
    living = begin(tmp_path)
    folder = markers_in(tmp_path, 1)
    assert Memory(folder).ended_cleanly
    killed = begin(tmp_path)
    markers_in(tmp_path, 2)
    assert Memory(folder).ended_cleanly
    killed.send_signal(signal.SIGKILL)
    killed.wait()
    memory = Memory(folder)
    assert not memory.ended_cleanly
    memory.marker.begin()
    assert Memory(folder).ended_cleanly
    markers_in(tmp_path, 2)
    memory.marker.end()
    living.send_signal(signal.SIGINT)
    assert living.wait(60) == 0
    assert list(tmp_path.rglob(MARKERS)) == []


def test_safe_reads_and_writes_nothing(tmp_path):
    with begin(tmp_path, "--safe", stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == "ready\n"
        process.send_signal(signal.SIGINT)
        assert process.wait(60) == 0
    assert list(tmp_path.rglob("*.json")) == []


def test_a_scenario_keeps_its_minute_through_the_file(opened, tmp_path):
    window, session, _ = opened()
    window.set_minute(33.25)
    session.save()
    settings, _ = read_settings(tmp_path / SETTINGS_FILE)
    assert settings.last_scenario == Scenario(Parameters(), 33.25)
    window.close()
