"""Whatever hands do, in whatever order, the window goes on and Reset makes it as new.

`HANDS_EVENTS=10000 python -m pytest tests/gui/test_random_hands.py` does more; a failure says the
seed with which `HANDS_SEED` does the same again.
"""

import os
import re
from dataclasses import fields
from random import Random

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt, QtMsgType
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from superqt import QCollapsible

from engine import Parameters
from engine.assets import WBETH
from gui.mode import Mode
from gui.settings import Settings
from gui.views.highlight import Highlight
from gui.views.tower_view import FAMILIES_SHOWN
from gui.window import Window
from tests.benchmarks.resources import PROCESS, Resources
from tests.gui.random_hand import RandomHand

EVENTS = int(os.environ.get("HANDS_EVENTS", "500"))
SEED = int(os.environ.get("HANDS_SEED", "20251010"))
BURST, LOOKS = 8, 50
"""Things done at once, and after how many things everything is looked over."""

QUARTERS = 4

MANY = 5000
"""Things after which everything has been opened before, in every language and size."""

MEMORY_MAY_GROW, OPENING_TAKES = 40.0, 150.0
"""Megabytes of its own in the last quarter beyond any earlier: Qt keeps fonts of the last sizes,
30 MB more or less; and before there were so many, what it takes to open something for the first
time."""

MOST_THREADS = 40
"""One for each view that asks the engine, and Qt's own."""

NO_NUMBER = re.compile(r"\b(nan|NaN|inf|Infinity|None)\b")
SIZE = (1280, 720)


@pytest.fixture
def window(qtbot, default_nights):
    window = _opened(default_nights)
    qtbot.addWidget(window)
    yield window
    window.set_language("en")
    window.close()


def _opened(nights):
    window = Window(theme="light", nights=nights)
    window.resize(*SIZE)
    window.show()
    return window


class Watch:
    """Hears everything that must not happen, and says after what it did."""

    def __init__(self, window, hand, exceptions, qtlog):
        self.hand, self._exceptions, self._qtlog = hand, exceptions, qtlog
        self._failures = []
        window.worker.failed.connect(self._failures.append)
        learn, present = window.learn, window.present
        for background in (
            *window._backgrounds, learn.background, learn._trials, learn._search, learn._truth,
            present.background, present.noted,
        ):  # fmt: skip
            background.failed.connect(lambda _, sentence: self._failures.append(sentence))

    def look(self):
        """Nothing was raised, warned of, or opened that waits for an answer."""
        grave = (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg)
        said = [
            record.message for record in self._qtlog.records
            if record.type in grave and not record.ignored
        ]  # fmt: skip
        raised = [f"{kind.__name__}: {value}" for kind, value, _ in self._exceptions]
        modal = QApplication.activeModalWidget()
        found = [*said, *raised, *self._failures, *([f"modal: {modal}"] if modal else [])]
        assert not found, "\n".join([*found, "after:", *self.hand.done])


def _assert_numbers(window):
    """What is computed is finite, and no table holds what is no number."""
    nights = window.player.nights
    for run in (nights.live, nights.twin):
        for entry in fields(run):
            values = getattr(run, entry.name)
            if isinstance(values, np.ndarray) and values.dtype.kind == "f":
                assert np.isfinite(values).all(), entry.name
    for view in window.parts.views:
        headers, rows = view.table()
        for text in (view.summary(), *headers, *(text for row in rows for text in row)):
            assert not NO_NUMBER.search(text), f"{view.accessibleName()}: {text}"


def _settle(window, qtbot):
    """Until the newest wish is on show."""
    qtbot.waitUntil(lambda: window.worker.idle, timeout=30_000)
    QApplication.processEvents()


def _put_back(window):
    """What Reset leaves as it is, as the user would put it back."""
    at_first, parts = Settings(), window.parts
    window.set_mode(Mode.EXPLORE)
    window.commands.close()
    window.reading.close()
    window.commands.palette.hide()
    for ring in window.findChildren(Highlight):
        ring.dismiss()
    window.theme_choice = "light"
    window.usual_text()
    window.set_language("en")
    window.resize(*SIZE)
    window.set_place(at_first.place)
    window.set_slow_motion(at_first.slow_motion)
    window.set_reduced_motion(at_first.reduced_motion)
    window.set_direction_colours(at_first.direction_colours)
    window.set_focus_asset(WBETH)
    parts.tower.set_family(FAMILIES_SHOWN[0])
    parts.leverage_bar.set_family(FAMILIES_SHOWN[0])
    parts.tower.set_account_view(False)
    parts.prices.lows_switch.setChecked(True)
    parts.prices.sure_switch.setChecked(False)
    parts.stage.turn_to(0, again=True)
    for tabs in (parts.shared_tabs, parts.all_tabs):
        tabs.pill(0).setChecked(True)
    for group in parts.parameter_panel.findChildren(QCollapsible):
        group.collapse(animate=False)
    parts.show_notice("")
    parts.arrange()


def _make_new(window, sharing, qtbot):
    """Reset, and forget what could still be undone."""
    window.reset()
    window.set_history(window.new_history(window.history.parameters))
    _settle(window, qtbot)
    window.player.rewind()
    sharing.bar.hide()
    sharing.opening.code.hide()


def _picture(window, qtbot) -> QImage:
    """The window with the pointer and the focus where they are at the start."""
    window.activateWindow()
    for area in window.findChildren(QAbstractScrollArea):
        area.verticalScrollBar().setValue(0)
    window.parts.parameter_panel.shock_button.setFocus()
    QTest.mouseMove(window, QPoint(2, SIZE[1] - 2))
    _take_hand_away(window)
    _settle(window, qtbot)
    qtbot.wait(50)
    _take_hand_away(window)
    return window.grab().toImage()


def _take_hand_away(window):
    """Tell every part that the pointer has left it: events that are sent move none."""
    for part in window.findChildren(QWidget):
        part.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
        QApplication.sendEvent(part, QEvent(QEvent.Type.Leave))


@pytest.mark.parametrize("mode", list(Mode), ids=lambda mode: mode.name.lower())
def test_random_hands_break_nothing_and_reset_makes_all_as_new(
    mode, window, default_nights, qtbot, qtlog, tmp_path
):
    print(f"HANDS_SEED={SEED} HANDS_EVENTS={EVENTS}")
    chance = Random(f"{SEED} {mode.name}")
    hand = RandomHand(window, chance, tmp_path)
    with qtbot.capture_exceptions() as exceptions:
        watch = Watch(window, hand, exceptions, qtlog)
        held = [_worked(window, hand, watch, mode, qtbot) for _ in range(QUARTERS)]
        hand.rest()
        _take_hand_away(window)
        _put_back(window)
        _make_new(window, hand.sharing, qtbot)
        watch.look()
    assert window.history.parameters == Parameters()
    picture = _picture(window, qtbot)
    window.hide()
    fresh = _opened(default_nights)
    qtbot.addWidget(fresh)
    expected = _picture(fresh, qtbot)
    fresh.close()
    for name, image in (("is", picture), ("should_be", expected)):
        image.save(str(tmp_path / f"{name}.png"))
    assert picture == expected, f"see {tmp_path}"
    _assert_flat(held)


def _assert_flat(held):
    """What is held after each quarter no longer grows in the last."""
    print(*held, sep="\n")
    *earlier, after = held
    before = earlier[-1]
    room = MEMORY_MAY_GROW if EVENTS >= MANY else OPENING_TAKES
    assert after.private <= max(each.private for each in earlier) + room
    assert after.threads <= MOST_THREADS
    assert after.files <= before.files + 2


def _worked(window, hand, watch, mode, qtbot):
    """Let the hand do a quarter of its work in a mode; what is held then."""
    done = since = 0
    while done < EVENTS / QUARTERS:
        if window.mode is not mode and hand.chance.random() < 0.3:
            window.set_mode(mode)
        if hand.chance.random() < 0.3:
            hand.act_in_a_burst(BURST)
            done += BURST
            since += BURST
        else:
            hand.act_once()
            done += 1
            since += 1
        QApplication.processEvents()
        watch.look()
        if hand.chance.random() < 0.1:
            qtbot.wait(hand.chance.randint(1, 60))
        if since >= LOOKS:
            since = 0
            _settle(window, qtbot)
            _assert_numbers(window)
            watch.look()
    _settle(window, qtbot)
    QApplication.clipboard().clear()  # a picture copied is up to 40 MB, and the user's wish
    return Resources.now()


@pytest.mark.skipif(not PROCESS.exists(), reason="reads /proc")
def test_the_key_that_quits_closes_the_window(window, qtbot):
    QTest.keyClick(window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=30_000)
