"""The system's wish for little motion is heard while the program runs, where Qt tells of it."""

import pytest
from PySide6.QtGui import QGuiApplication

from gui.look.motion import hear_of_wish, system_wishes_stillness


def test_a_wish_that_changes_is_heard(qapp):
    style = QGuiApplication.styleHints()  # held: PySide6 lets go of its hints with it
    hints = style.accessibility()
    if not hasattr(hints, "motionPreferenceChanged"):
        pytest.skip("Qt tells of it from 6.12 on")
    heard = []
    hear_of_wish(lambda: heard.append(True))
    hints.motionPreferenceChanged.emit(hints.motionPreference())
    assert heard == [True]


def test_where_nothing_is_wished_things_move(qapp):
    assert not system_wishes_stillness()
