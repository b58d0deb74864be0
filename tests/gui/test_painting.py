"""Painting for long leaves the interpreter whole, and bit by bit it shows what it shows at once."""

import sys

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

from gui.window import Window

FRAMES = 500


def test_painting_loses_no_references_to_none(qtbot):
    """PySide6 6.12.0 on Python 3.11 lost about 190 of them a frame and aborted."""
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.set_minute(21)
    window.grab()
    before = sys.getrefcount(None)
    for frame in range(FRAMES):
        window.set_minute(21 + frame / 10)
        window.grab()
    lost = before - sys.getrefcount(None)
    window.close()
    assert lost < FRAMES


class CountingWindow(Window):
    """Counts how often it is asked to paint what has changed."""

    paintings = 0

    def event(self, event):
        self.paintings += event.type() == QEvent.Type.UpdateRequest
        return super().event(event)


@pytest.fixture
def counting(qtbot, default_nights):
    window = CountingWindow(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    window.set_minute(20.0)
    _until_still(window, qtbot)
    yield window
    window.close()


def _until_still(window, qtbot):
    """Until nothing has been painted for a while, however slow the machine."""
    painted = -1
    while painted != window.paintings:
        painted = window.paintings
        qtbot.wait(150)


def test_a_frame_is_painted_in_one_pass(counting):
    for frame in range(40):
        before = counting.paintings
        counting.set_minute(21.0 + frame / 2)
        QApplication.processEvents()
        assert counting.paintings == before + 1, counting.player.minute


@pytest.mark.parametrize("minutes", [(30.0, 45.0), (80.0, 45.0), (40.1, 40.2, 40.3)])
def test_what_was_painted_frame_by_frame_is_what_is_painted_at_once(qtbot, counting, minutes):
    for minute in minutes:
        counting.set_minute(minute)
        QApplication.processEvents()
    qtbot.wait(50)
    on_screen = counting.screen().grabWindow(counting.winId()).toImage()
    assert on_screen == counting.grab().toImage().convertToFormat(on_screen.format())
