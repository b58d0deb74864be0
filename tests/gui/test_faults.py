"""Faults that were never meant to happen: each provoked here, and the program goes on."""

import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine import Parameters
from gui import night_worker
from gui.fault import fault_of
from gui.fault_watch import MOST_KINDS, REPORT_FILE, FaultWatch
from gui.files.settings_file import read_settings
from gui.pages.about import About
from gui.session import SETTINGS_FILE, Memory, Session
from gui.views.spiral_dial import SpiralDial
from gui.window import Window

ROOT = Path(__file__).parents[2]


@pytest.fixture
def window(qtbot, default_nights):
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()


@pytest.fixture
def watch(window, tmp_path):
    """A watch over a window whose session is kept in a folder."""
    session = Session(window, Memory(tmp_path))
    return FaultWatch(window, session.save, tmp_path)


@pytest.fixture
def offered(watch, qtbot):
    """Wait until the page shows a count of faults; the page."""

    def page(times=1):
        qtbot.waitUntil(
            lambda: watch.page is not None and watch.page._times == times, timeout=30_000
        )
        return watch.page

    return page


def raise_in_a_slot(window):
    window.parts.transport.end_wished.connect(lambda: 1 / 0)
    window.parts.transport.end_wished.emit()


def raise_in_a_thread(window):
    thread = threading.Thread(target=lambda: [][1])
    thread.start()
    thread.join()


def raise_in_a_slot_again(window):
    window.parts.transport.end_wished.emit()


@pytest.mark.parametrize("provoke", [raise_in_a_slot, raise_in_a_thread])
def test_after_a_fault_all_is_saved_and_a_report_is_offered(
    provoke, watch, window, offered, tmp_path
):
    window.choose(Parameters(loop_depth=2.5))
    provoke(window)
    page = offered()
    assert not page.isModal()
    assert QApplication.activeModalWidget() is None
    saved, _ = read_settings(tmp_path / SETTINGS_FILE)
    assert saved.last_scenario.parameters == Parameters(loop_depth=2.5)
    text = (tmp_path / REPORT_FILE).read_text()
    assert text.strip() == page.report.toPlainText()
    assert text.startswith(("Fault: ZeroDivisionError", "Fault: IndexError"))
    assert "Times: 1" in text
    assert "tests/gui/test_faults.py:" in text
    assert "loop_depth" in text or "HL1-" in text
    assert "saved" in page.words()
    assert str(tmp_path) in page.note()
    assert str(tmp_path) not in text


def test_the_window_goes_on_after_a_fault(watch, window, offered, qtbot):
    raise_in_a_slot(window)
    offered()
    window.set_minute(45)
    window.choose(Parameters(loop_depth=1))
    qtbot.waitUntil(lambda: window.player.nights.live.parameters.loop_depth == 1, timeout=30_000)
    assert window.player.minute == 45


def test_a_flood_is_one_page_with_a_count(watch, window, offered, qtbot, capsys):
    raise_in_a_slot(window)
    page = offered()
    for _ in range(500):
        raise_in_a_slot_again(window)
    assert offered(501) is page
    assert "501 times" in page.words()
    assert "Times: 501" in page.report.toPlainText()
    assert capsys.readouterr().err.count("goes on") == 1
    page.close()
    raise_in_a_thread(window)
    qtbot.wait(50)
    assert not page.isVisible()
    assert [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()] == [window]


def test_different_faults_without_end_are_not_kept_without_end(watch, offered):
    for number in range(10 * MOST_KINDS):
        watch.hear(ValueError(f"number {number}"))
    assert len(watch.faults) == MOST_KINDS
    offered(MOST_KINDS)


class Broken(SpiralDial):
    """Raises while a painter is at work on it."""

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.drawLine(0, 0, 9, 9)
        raise KeyError("no such colour")


def test_a_view_that_cannot_be_painted_leaves_the_others_alone(watch, window, offered, qtbot):
    broken = Broken(window.parts.page)
    broken.resize(200, 100)
    broken.show()
    qtbot.waitUntil(lambda: watch.faults.total() >= 1, timeout=30_000)
    for _ in range(5):
        broken.update()
        QApplication.processEvents()
    page = offered(watch.faults.total())
    assert "KeyError" in page.report.toPlainText()
    assert len(watch.faults) == 1
    broken.hide()
    assert not window.grab().toImage().isNull()


def test_a_worker_that_fails_says_so_in_place_and_in_the_report(
    watch, window, offered, qtbot, monkeypatch
):
    with monkeypatch.context() as patch:
        patch.setattr(night_worker, "find_events", lambda run: 1 / 0)
        window.choose(Parameters(loop_depth=2))
        page = offered()
    assert window.parts.parameter_panel.message.isVisible()
    assert "division by zero" in window.parts.parameter_panel.message.text()
    assert "compute_nights" in page.report.toPlainText()
    window.choose(Parameters(loop_depth=3))
    qtbot.waitUntil(lambda: window.player.nights.live.parameters.loop_depth == 3, timeout=30_000)


class Unanswerable:
    def answers(self):
        raise RuntimeError("no answer")
        yield


def test_a_deep_view_whose_question_fails_says_so_and_the_report_comes(watch, window, offered):
    view = window.parts.stage.deep_views[1]
    view.asked.emit(Unanswerable())
    assert "no answer" in offered().report.toPlainText()
    assert view.failure == "no answer"


def test_a_report_names_no_person_and_no_folder():
    said = (
        FileNotFoundError(2, "No such file or directory", "/home/alice/talk.json"),
        KeyError("/home/alice/my talk.json"),
        ValueError('cannot read "C:\\Users\\alice\\talk.json" at all'),
        RuntimeError("in /home/alice/work/talk.json"),
    )
    for error in said:
        report = fault_of(error).report(1)
        assert "alice" not in report
        assert type(error).__name__ in report


def test_where_nothing_is_remembered_the_page_says_to_save(window, qtbot):
    watch = FaultWatch(window)
    watch.hear(ValueError("odd"))
    qtbot.waitUntil(lambda: watch.page is not None, timeout=30_000)
    assert "Save the scenario" in watch.page.words()
    assert "stays on this computer" not in watch.page.note()


def test_where_the_report_cannot_be_written_the_page_still_comes(window, qtbot, tmp_path):
    (tmp_path / "file").touch()
    watch = FaultWatch(window, lambda: False, tmp_path / "file")
    watch.hear(ValueError("odd"))
    qtbot.waitUntil(lambda: watch.page is not None, timeout=30_000)
    assert "odd" in watch.page.report.toPlainText()
    assert os.listdir(tmp_path) == ["file"]


def test_a_fault_in_dealing_with_faults_does_not_call_itself(window, qtbot, capsys):
    watch = FaultWatch(window, lambda: 1 / 0)
    watch.hear(ValueError("odd"))
    qtbot.wait(50)
    assert watch.page is None
    said = capsys.readouterr().err
    assert "no report" in said
    assert "Traceback" not in said


def test_keys_and_theme_reach_the_page(watch, window, offered):
    watch.hear(ValueError("odd"))
    page = offered()
    window.larger_text()
    page.copy_button.click()
    assert QApplication.clipboard().text().strip() == page.report.toPlainText()
    assert page.report.font() == window.theme.font("small")
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert not page.isVisible()
    assert not any(isinstance(widget, About) for widget in QApplication.topLevelWidgets())


def test_the_hooks_are_as_before_once_the_window_is_closed(qtbot, default_nights):
    before = sys.excepthook, threading.excepthook
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    FaultWatch(window)
    assert sys.excepthook != before[0]
    window.close()
    assert (sys.excepthook, threading.excepthook) == before


# The program as a whole.

PROGRAM = """
import os, resource, signal, sys, shutil
from PySide6.QtCore import QTimer
from engine import Parameters
from gui import application
from gui.launch import Launch
from gui.window import Window
from gui.session import settings_folder

app = application.application()
def window():
    return next(w for w in app.topLevelWidgets() if isinstance(w, Window))
def say_and_end():
    print(window().parts.disclaimer.text())
    window().close()
{task}
sys.exit(application.open_window(Launch(theme="light")))
"""


def started(task, folder, **more):
    environment = {**os.environ, "XDG_CONFIG_HOME": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        [sys.executable, "-c", PROGRAM.replace("{task}", task)], cwd=ROOT, env=environment,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **more,
    )  # fmt: skip


FAULTY = """
def fail():
    QTimer.singleShot(1500, window().close)
    window().choose(Parameters(loop_depth=1.5))
    raise ZeroDivisionError("in a slot")
QTimer.singleShot(200, fail)
"""


def test_the_program_ends_as_always_after_a_fault(tmp_path):
    said, errors = (program := started(FAULTY, tmp_path)).communicate(timeout=120)
    assert (program.returncode, said) == (0, "")
    assert errors.count("\n") == 1
    assert "ZeroDivisionError: in a slot" in errors
    assert "Traceback" not in errors
    settings = next(tmp_path.rglob(SETTINGS_FILE))
    assert read_settings(settings)[0].last_scenario.parameters == Parameters(loop_depth=1.5)
    assert "Times: 1" in next(tmp_path.rglob(REPORT_FILE)).read_text()


NO_ROOM = """
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
def fill():
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
    window().choose(Parameters(loop_depth=1.5))
    QTimer.singleShot(2500, say_and_end)
QTimer.singleShot(1500, fill)
"""
NO_RIGHT = """
def forbid():
    folder = settings_folder()
    folder.chmod(0o555)
    if os.geteuid() == 0:
        os.seteuid(65534)  # root may write everywhere
    window().choose(Parameters(loop_depth=1.5))
    QTimer.singleShot(2500, say_and_end)
QTimer.singleShot(1500, forbid)
"""
GONE = """
def remove():
    shutil.rmtree(settings_folder().parent)
    settings_folder().parent.touch()
    window().choose(Parameters(loop_depth=1.5))
    QTimer.singleShot(2500, say_and_end)
QTimer.singleShot(1500, remove)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="limits and rights as Unix has them")
@pytest.mark.parametrize(
    ("task", "reason"),
    [(NO_ROOM, "too large"), (NO_RIGHT, "ermission denied"), (GONE, "")],
    ids=["no room", "no right", "gone"],
)
def test_where_settings_cannot_be_written_it_is_said_and_nothing_is_broken(tmp_path, task, reason):
    said, errors = (program := started(task, tmp_path)).communicate(timeout=120)
    assert program.returncode == 0
    assert "Traceback" not in errors
    assert errors.count("\n") <= 1  # Qt says that it cannot take away the marker
    assert "Settings cannot be kept" in said
    assert reason in said
    for settings in tmp_path.rglob(SETTINGS_FILE):
        assert read_settings(settings)[1] is None
    assert [path for path in tmp_path.rglob("*") if path.suffix == ".json"] == list(
        tmp_path.rglob(SETTINGS_FILE)
    )


WRITING = """
depth = 0.0
def write():
    global depth
    depth = (depth + 0.1) % 10
    window().choose(Parameters(loop_depth=round(depth, 1)))
    window().findChild(Session).save()
    print("saved", flush=True)
timer = QTimer(interval=0)
timer.timeout.connect(write)
timer.start()
from gui.session import Session
"""


EARLY = "os.kill(os.getpid(), signal.SIGINT)"
MAKING = """
before = Window.__init__
def make(window, *given):
    {task}
    before(window, *given)
Window.__init__ = make
"""


def test_ctrl_c_before_the_window_is_there_closes_it_as_soon_as_it_is(tmp_path):
    program = started(MAKING.replace("{task}", EARLY), tmp_path)
    said, errors = program.communicate(timeout=120)
    assert (program.returncode, said, errors) == (0, "", "")


ENDING = "QTimer.singleShot(300, lambda: window().close())"


def test_a_kill_in_the_middle_of_saving_leaves_a_whole_file(tmp_path):
    for number in range(4):
        program = started(WRITING, tmp_path)
        assert program.stdout.readline() == "saved\n"
        time.sleep(0.05 + 0.037 * number)
        program.send_signal(signal.SIGKILL)
        program.communicate(timeout=120)
        settings, notice = read_settings(next(tmp_path.rglob(SETTINGS_FILE)))
        assert notice is None
        assert settings.last_scenario is not None
    left = next(tmp_path.rglob(SETTINGS_FILE)).with_name(f".{SETTINGS_FILE}-left.json")
    left.touch()
    program = started(ENDING, tmp_path)
    assert program.communicate(timeout=120)[1] == ""
    assert not left.exists()
