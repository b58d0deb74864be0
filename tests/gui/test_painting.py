"""Painting for long leaves the interpreter whole."""

import sys

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
