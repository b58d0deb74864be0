"""Whether there is a display is known before Qt is asked."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from gui.display import _x_answers, platforms, why_no_window

ROOT = Path(__file__).parents[2]


def started(**environment):
    """(exit status, stderr) of the program in a world with these variables and no others."""
    bare = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    done = subprocess.run(
        [sys.executable, "main.py", "--safe"],
        cwd=ROOT, env={**bare, **environment}, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    return done.returncode, done.stderr


def test_qt_can_show_windows_on_x_and_on_nothing():
    assert {"xcb", "offscreen", "wayland"} <= platforms().keys()


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:fontsize=9"])
def test_what_needs_no_screen_needs_no_display(platform):
    assert why_no_window({"QT_QPA_PLATFORM": platform, "DISPLAY": ":7777"}) is None


def test_a_display_that_answers_is_enough(tmp_path):
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as server:
        server.bind(str(tmp_path / "wayland-3"))
        server.listen()
        wayland = {"WAYLAND_DISPLAY": "wayland-3", "XDG_RUNTIME_DIR": str(tmp_path)}
        assert why_no_window(wayland) is None
        assert why_no_window({**wayland, "DISPLAY": ":7777"}) is None
        assert why_no_window({**wayland, "DISPLAY": ":7777", "QT_QPA_PLATFORM": "xcb"})
        assert why_no_window({**wayland, "QT_QPA_PLATFORM": "xcb;wayland"}) is None
    assert "does not answer" in why_no_window(wayland)


def test_if_no_display_answers_all_are_named():
    reason = why_no_window(
        {"DISPLAY": ":7777", "WAYLAND_DISPLAY": "wayland-3", "XDG_RUNTIME_DIR": "/nowhere"}
    )
    assert reason == (
        "the Wayland display 'wayland-3' does not answer; "
        "the display ':7777', which DISPLAY names, does not answer"
    )


def test_a_display_on_another_computer_is_asked_at_its_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert _x_answers(f"127.0.0.1:{number}.0")
    assert not _x_answers(f"127.0.0.1:{number}.0")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays are named so on Linux")
@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "there is no display to open a window on"),
        ({"QT_QPA_PLATFORM": "xcb"}, "there is no X display: DISPLAY is not set."),
        (
            {"QT_QPA_PLATFORM": "wayland"},
            "there is no Wayland display: XDG_RUNTIME_DIR is",
        ),
        ({"QT_QPA_PLATFORM": "nonsense"}, "QT_QPA_PLATFORM must be one of eglfs, "),
        ({"QT_QPA_PLATFORM": "linuxfb"}, "QT_QPA_PLATFORM must be a desktop's, as xcb or wayland"),
        ({"DISPLAY": ":7777"}, "the display ':7777', which DISPLAY names, does not answer."),
    ],
)
def test_where_no_window_can_be_shown_one_sentence_says_why(environment, sentence):
    status, said = started(**environment)
    assert status == 2
    assert said.startswith(f"hidden-leverage: {sentence}")
    assert said.count("\n") == 1
