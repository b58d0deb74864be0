"""The ring of the keyboard's focus stands out from what is on either side of it, in every theme."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget

from engine import Parameters
from gui.look.theme import THEMES
from gui.window import Window
from tests.gui.answered import wait, wait_for_answer
from tests.gui.look.seen_colours import contrast, pixels
from tests.gui.test_keyboard_order import scroll_to

AROUND = 9
"""Pixels around a control in which its ring may stand."""

SHARE = 0.8
"""Of the pixels beside a ring, how many must differ from it: corners are smoothed."""


@pytest.fixture(scope="module")
def one_window(qapp, default_nights):
    window = Window(Parameters(), theme="light", scale=1.0, nights=default_nights)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    window.set_minute(45)
    yield window
    window.close()


@pytest.fixture(params=THEMES)
def window(request, one_window):
    """The window in each theme, with the order book under the prices."""
    one_window.theme_choice = request.param
    one_window.apply_theme()
    one_window.parts.stage.turn_to(0)
    wait(100)
    return one_window


def stops(window):
    """Everything on show that takes the focus, in a window."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
    ]


def focused(window, widget):
    """Pixels around a widget without the focus and with it, scrolled to as by Tab."""
    scroll_to(widget)
    QApplication.processEvents()
    place = QRect(widget.mapTo(window, QPoint()), widget.size())
    place = place.adjusted(-AROUND, -AROUND, AROUND, AROUND).intersected(window.rect())
    parts = window.parts
    others = (parts.timeline, parts.narrator, parts.top_bar.menu)
    next(one for one in others if one != widget and one.isEnabled()).setFocus()
    before = pixels(window.grab(place)).astype(float)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    return before, pixels(window.grab(place)).astype(float)


def sides(ring, ratios):
    """Contrasts of a ring with what is on its sides: one or, where it is smoothed, two pixels off.

    Parameters
    ----------
    ring : (height, width) which pixels are its own.
    ratios : (height, width) their contrast with its colour.
    """
    found = []
    for turns in range(4):
        own, ratio = np.rot90(ring, turns), np.rot90(ratios, turns)
        edge = own[:-2] & ~own[1:-1]
        found.append(np.maximum(ratio[1:-1], ratio[2:])[edge])
    return np.concatenate(found)


def outer(ring):
    """The part of a ring that is seen first from each side of its picture."""
    found = np.zeros_like(ring)
    for lines, mark in ((ring, found), (ring.T, found.T)):
        for line, marked in zip(lines, mark, strict=True):
            for step in (1, -1):
                run = line[::step]
                first = int(run.argmax())
                length = int((~np.append(run[first:], False)).argmax())
                marked[::step][first : first + length] |= run[first : first + length]
    return found


def reached(window, control):
    """The contrast that the ring of a control reaches on its sides."""
    before, after = focused(window, control)
    own = control.objectName() == "shock"  # its ground has the colour of the ring of others
    ink = np.array(window.theme.colour("text" if own else "accent").getRgb()[:3], dtype=float)
    ring = (np.abs(after - ink).sum(axis=2) < 12) & (np.abs(after - before).sum(axis=2) > 24)
    assert ring.sum() > 30
    ring = outer(ring) if own else ring
    return round(float(np.quantile(sides(ring, contrast(after, ink)), 1 - SHARE)), 2)


def test_the_ring_differs_from_both_its_sides(window):
    controls = stops(window)
    assert len(controls) > 25
    found = {f"{type(each).__name__} {each.accessibleName()}": reached(window, each)
             for each in controls}  # fmt: skip
    assert not {name: ratio for name, ratio in found.items() if ratio < 3}


@pytest.fixture(params=["lessons", "lesson", "check", "builder"])
def learning(request, window):
    """The window in each theme, at a place of Learn."""
    window.show_lessons()
    contents = window.learn.list
    opens = {"lesson": contents.buttons[1], "check": contents.before, "builder": contents.builder}
    if request.param in opens:
        opens[request.param].click()
    while window.learn.background.busy:
        wait(20)
    wait(50)
    yield window
    window.start_explore()


def test_in_learn_it_does_too(learning):
    controls = [each for each in stops(learning) if learning.learn.body.isAncestorOf(each)]
    assert len(controls) > 4
    found = {f"{type(each).__name__} {each.accessibleName()}": reached(learning, each)
             for each in controls}  # fmt: skip
    assert not {name: ratio for name, ratio in found.items() if ratio < 3}


def test_on_the_map_which_has_its_colour_the_ring_has_a_gap(window):
    window.show_map()
    wait_for_answer(window.parts.stage.current)
    assert reached(window, window.parts.stage.current) >= 3
