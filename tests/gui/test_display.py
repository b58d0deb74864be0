"""Whether there is a display is known before Qt is asked."""

import socket

import pytest

from gui.display import _missing_library, _x_answers, platforms, why_no_window


def test_qt_can_show_windows_on_x_and_on_nothing():
    assert {"xcb", "offscreen", "wayland"} <= platforms().keys()


@pytest.mark.parametrize("platform", ["offscreen", "minimal", "offscreen:fontsize=9"])
def test_what_needs_no_screen_needs_no_display(platform):
    assert why_no_window({"QT_QPA_PLATFORM": platform, "DISPLAY": ":7777"}) is None


def test_an_unreachable_display_does_not_matter_where_there_is_wayland():
    assert why_no_window({"DISPLAY": ":7777", "WAYLAND_DISPLAY": "wayland-0"}) is None
    assert why_no_window({"DISPLAY": ":7777", "QT_QPA_PLATFORM": "xcb"}) is not None


def test_a_display_on_another_computer_is_asked_at_its_port():
    with socket.create_server(("127.0.0.1", 0)) as server:
        number = server.getsockname()[1] - 6000
        assert _x_answers(f"127.0.0.1:{number}.0")
    assert not _x_answers(f"127.0.0.1:{number}.0")


def test_a_library_that_is_missing_is_named_with_its_package(tmp_path, monkeypatch):
    def load(path):
        raise OSError("libxcb-cursor.so.0: cannot open shared object file: No such file")

    monkeypatch.setattr("ctypes.CDLL", load)
    assert _missing_library(tmp_path) == (
        "Qt needs the library libxcb-cursor.so.0: install the package libxcb-cursor0"
    )
