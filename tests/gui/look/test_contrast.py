"""Every word reaches a contrast of 4.5 (3 where it is large) on what really lies under it, and
every mark 3: measured in pictures of the window, in every theme and mode."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, repeat

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from engine import Parameters
from gui.look.theme import THEMES
from gui.mode import Mode
from gui.pages.fault_page import FaultPage
from gui.pages.reader import PAGES
from gui.present.console import Place
from gui.window import Window
from tests.gui.answered import wait, wait_for_answer
from tests.gui.look.painting_spy import Spy, read, watching
from tests.gui.look.seen_colours import contrast

MINUTES = (20, 33, 45, 119)
"""The calm, the fall, the bottom, and after."""

CONTROLS = (
    "minute 20", "hover", "claims", "palette", "lessons", "concept check", "builder", "learn",
    "present",
)  # fmt: skip
"""Where words that Qt writes itself are read."""

QT_WRITES = {
    "QLabel", "QLineEdit", "QListWidget", "QMenu", "QToolButton", "TermText", "ModelPage", "axis",
}  # fmt: skip
"""Kinds of controls that have words among those that are measured."""

EDGED = {
    "cause_fills.fill_cause",
    "dial_painter._arcs",
    "falling_orders.paintEvent",
    "history_painter._bar",
    "leverage_bar._paint_band",
    "order_book_painter._bids",
    "order_book_painter._bite",
    "survivors_painter.bars",
    "tower_painter._debt",
    "tower_painter._outside",
    "tower_painter._sold",
}
"""Who fills faintly, and hatches thinly, what it edges at full strength."""

GROUNDS = {
    "blame_painter._figure",
    "blame_painter._mark",
    "claim_list._paint_ground",
    "cliff_map_painter._write",
    "cliff_map_painter.paint",
    "flat_controls._draw_ground",
    "history_painter._ground",
    "option_button.paintEvent",
    "order_book_painter._bite_label",
    "order_book_painter._pulled_label",
    "order_book_painter._hole",
    "ring_painter._node",
    "survivors_painter.focus",
    "survivors_painter.mark",
    "timeline._draw_shock",
    "tower_painter._sold_label",
    "veil.paintEvent",
}
"""Whose fills lie under words, which are measured on them."""

FRAMES = {
    "AxisItem.drawPicture",
    "asset_row.paintEvent",
    "blame_painter._scale",
    "blame_painter._together",
    "leverage_bar._paint_scale",
    "option_button.paintEvent",
    "order_book_painter._scales",
    "parameter_slider._paint_groove",
    "pill.paint_ground",
    "run_card._paint_curves",
    "run_card._paint_ground",
    "run_comparison.paintEvent",
    "survivors_painter.scale",
    "timeline._draw_track",
    "tower_painter._scale",
}
"""Whose frames, grids and grooves say nothing that a number, a word or a handle does not say."""

GAPS = {
    "asset_row.paintEvent",
    "cliff_map_frame_painter._frame",
    "cliff_map_painter._edges",
    "cliff_map_painter._here",
    "cliff_map_painter._trail",
    "dial_painter._highest",
    "leverage_bar._paint_marker",
    "order_book_painter._dot",
    "parameter_slider._paint_handle",
    "survivors_painter._cross",
    "timeline._draw_cursor",
    "tower_painter._crack",
    "tower_painter._held",
    "tower_painter._line",
}
"""Who leaves a gap in the panel's colour between two marks."""


@dataclass(frozen=True)
class Seen:
    """What was painted in a theme: the worst contrast of every word, and every mark."""

    theme: str
    words: dict[tuple[str, str], tuple[float, float, str]]
    """(writer, text) to (contrast, contrast wanted, where)."""
    marks: set[tuple[str, str, str]]


@pytest.fixture(scope="module")
def window(qapp, default_nights):
    window = Window(Parameters(), theme="light", scale=1.0, nights=default_nights)
    window.resize(1920, 1080)
    window.show()
    yield window
    window.close()


@pytest.fixture(scope="module", params=THEMES)
def seen(request, window):
    """Everything the window paints in a theme."""
    window.theme_choice = request.param
    window.apply_theme()
    window.parts.timeline.setFocus()
    wait(200)
    found = Seen(request.param, {}, set())
    with watching(Spy()) as spy:
        for place, shown in chain(zip(places(window), repeat(window)), beside(window)):
            for words, ratio in read(shown, spy, shown is not window or place in CONTROLS):
                key = words.writer, words.text
                if ratio < found.words.get(key, (22.0,))[0]:
                    found.words[key] = round(ratio, 2), words.wanted, place
        found.marks.update(spy.marks)
    window.set_mode(Mode.EXPLORE)
    return found


def places(window):
    """Bring one thing after the other on show; their names."""
    for minute in MINUTES:
        window.set_minute(minute)
        yield f"minute {minute}"
    stage = window.parts.stage
    window.set_minute(45)
    for number in range(1, len(stage.views)):
        stage.turn_to(number, again=True)
        wait_for_answer(stage.current)
        yield stage.keys[number]
    stage.turn_to(0)
    with hovering(window):
        yield "hover"
    window.show_palette()
    yield "palette"
    window.commands.palette.hide()
    window.set_mode(Mode.LEARN)
    yield "lessons"
    window.learn._begin_check(False)
    yield "concept check"
    window.learn._turn_to(window.learn.builder)
    yield "builder"
    window.learn.open(1)
    wait(200)
    yield "learn"
    if window.theme_choice == "projector":  # Present has no other theme
        window.set_mode(Mode.PRESENT)
        wait(200)
        yield "present"


@contextmanager
def hovering(window):
    """The pointer over everything at once."""
    under = Qt.WidgetAttribute.WA_UnderMouse
    for widget in (on := [each for each in window.findChildren(QWidget) if each.isEnabled()]):
        widget.setAttribute(under, True)
    yield
    for widget in on:
        widget.setAttribute(under, False)


def beside(window):
    """What opens over and beside the window, one thing after the other: its name and itself."""
    window.set_mode(Mode.EXPLORE)
    window.set_minute(45)
    bar = window.parts.top_bar
    for menu in (bar.menu.menu(), next(iter(bar.menu.groups.values())), bar.share.menu()):
        menu.popup(window.pos())
        menu.setActiveAction(next(row for row in menu.actions() if row.isEnabled()))
        yield "a menu", menu
        menu.close()
    bar.presets.showPopup()
    yield "a list of choices", bar.presets.view().window()
    bar.presets.hidePopup()
    for key in PAGES:
        window.reading.show_page(key)
        reader = window.reading.reader
        yield key, reader
    reader.close()
    window.show_keys()
    window.show_table()
    window.show_about()
    commands = window.commands
    for name, page in (
        ("keys", commands.keys),
        ("table", commands.table.table),
        ("about", commands.about),
    ):
        wait(20)
        yield name, page
        page.close()
    fault = FaultPage(window)
    fault.set_theme(window.theme)
    fault.show_report("a report", 1, True, None)
    fault.show()
    yield "a mistake", fault
    fault.close()
    console = window.present.console
    console.set_theme(window.theme)
    console.show_place(Place(0, 9, "title", "text", "notes", "coming"))
    console.resize(640, 900)
    console.show()
    wait(20)
    yield "console", console
    console.hide()


def test_every_word_can_be_read(seen):
    assert len(seen.words) > 200
    assert {writer for writer, _ in seen.words} >= QT_WRITES
    bad = {key: said for key, said in seen.words.items() if said[0] < said[1]}
    assert not bad


def over_panel(mark, panel):
    """The contrast of a mark's colour, as it lies on a panel, with the panel."""
    colour, ground = QColor(mark), np.array(panel.getRgb()[:3], dtype=float)
    seen = ground + (np.array(colour.getRgb()[:3]) - ground) * colour.alphaF()
    return float(contrast(seen, ground))


def test_every_mark_stands_out(seen):
    panel = QColor(THEMES[seen.theme].panel)
    ratios = {mark: over_panel(mark[2], panel) for mark in seen.marks}
    strong = {writer for (writer, _, _), ratio in ratios.items() if ratio >= 3}
    assert strong >= {writer for writer, _, _ in seen.marks if writer in EDGED}
    faint = {mark: round(ratio, 2) for mark, ratio in ratios.items() if ratio < 3}
    assert not {mark: ratio for mark, ratio in faint.items() if not may_be_faint(mark, panel)}


def may_be_faint(mark, panel):
    """Whether a mark has a reason to be faint."""
    writer, kind, colour = mark
    filled = writer in EDGED or (kind == "fill" and writer in GROUNDS)
    fading = writer == "falling_orders.paintEvent"
    gap = QColor(colour).rgb() == panel.rgb() and writer in GAPS
    return filled or fading or gap or writer in FRAMES or QColor(colour).alpha() == 0
