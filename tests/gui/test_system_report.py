"""The report leads back to the scenario and says nothing about the person."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from engine import MODEL_VERSION, Parameters
from gui.files.presets import presets
from gui.scenario_options import scenario_asked
from gui.system_report import command, settings_of, system_report
from gui.version import VERSION
from gui.window import Window
from tests.engine.strategies import examples, worlds

ROOT = Path(__file__).parents[2]


def scenario_of(text):
    """The parameters that a command of a report opens."""
    words = text.split()[1:]
    given = [word for word in words if word.startswith("HL")]
    settings = [word for word in words if "=" in word]
    return scenario_asked(given[0] if given else None, None, settings).parameters


@examples(60)
@given(worlds())
def test_settings_lead_back_to_the_scenario(parameters):
    assert scenario_asked(None, None, settings_of(parameters)).parameters == parameters


@examples(60)
@given(worlds())
def test_the_command_opens_the_scenario(parameters):
    assert scenario_of(command(parameters)) == parameters


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_presets_are_named_and_their_commands_open_them(preset):
    report = system_report(preset.parameters)
    assert f"Scenario: {preset.name}\n" in report
    assert scenario_of(command(preset.parameters)) == preset.parameters


def test_the_command_line_prints_versions_and_scenario_without_a_display():
    done = subprocess.run(
        [sys.executable, "main.py", "--report", "--set", "loop_depth=2.37"],
        cwd=ROOT, env={"PATH": os.environ["PATH"]}, capture_output=True, text=True,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, "")
    assert f"Hidden Leverage {VERSION}, model {MODEL_VERSION}" in done.stdout
    assert "Differs from the night itself: loop_depth=2.37\n" in done.stdout
    assert "missing" not in done.stdout


def test_it_names_no_person_no_computer_and_no_folder(tmp_path):
    named = {
        "HOME": "/home/lovelace",
        "USER": "lovelace",
        "LOGNAME": "lovelace",
        "HOSTNAME": "analytical",
        "QT_PLUGIN_PATH": "/home/lovelace/plugins/qt:/home/lovelace/more",
        "PATH": os.environ["PATH"],
    }
    done = subprocess.run(
        [sys.executable, "main.py", "--report"], cwd=ROOT, env=named, capture_output=True, text=True
    )
    assert done.returncode == 0
    assert "QT_PLUGIN_PATH=" in done.stdout
    for word in ("lovelace", "analytical", socket.gethostname(), str(ROOT), sys.prefix):
        assert word not in done.stdout, word


@pytest.fixture
def window(qtbot):
    window = Window(Parameters(loop_depth=2.37), theme="dark")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()


def test_about_shows_the_report_of_the_moment_and_copies_it(window):
    window.set_minute(45)
    window.show_about()
    about = window.commands.about
    assert not about.isModal()
    QTest.mouseClick(about.copy_button, Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(system_report(window.history.parameters, 45).partition("System:")[0])
    assert "Shown by: offscreen, style fusion\n" in copied
    assert "theme dark (dark)" in copied
    assert "Window: 1280x720" in copied
    assert about.copy_button.text() == "Copied"


def test_about_opened_again_is_of_the_new_moment(window):
    window.show_about()
    window.commands.about.copy()
    window.set_minute(60)
    window.show_about()
    assert "Minute: 60\n" in window.commands.about.report.toPlainText()
    assert window.commands.about.copy_button.text() == "Copy report"


def test_the_application_has_an_icon_and_the_name_of_its_desktop_entry():
    script = (
        "from gui.application import application; app = application(); print("
        "app.desktopFileName(), *sorted(s.width() for s in app.windowIcon().availableSizes()))"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True)
    name, *sizes = done.stdout.split()
    assert sizes == ["16", "24", "32", "48", "64", "128", "256", "512"]
    entry = (ROOT / "assets" / "packaging" / f"{name}.desktop").read_text(encoding="utf-8")
    assert f"Icon={name}\n" in entry
    assert f"StartupWMClass={name}\n" in entry
