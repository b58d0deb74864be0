"""The runs: what settles is kept, a click brings it back, a pin holds it, two are compared."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from engine import ASSETS, Parameters
from engine.assets import ALT, USDE, WBETH
from engine.outcome import outcome
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.views import runs_view
from gui.views.comparison_layout import Columns, cells, fitting, pitch
from gui.views.run_card_layout import CardSizes, curve, lay_out, lines_of_caption
from gui.views.run_list_layout import ListSizes, card_boxes, room_for
from gui.views.runs_view import RunsView
from gui.words.outcome_in_words import fall

SCENARIOS = {
    "night": {},
    "four loops": {"loop_depth": 4},
    "index": {"redemption_index": 0.5},
    "calm": {"shock": 0},
    "two": {"loop_depth": 2, "shock": 0.1},
    "essay": {"loop_capital_scale": 4},
    "many": {
        "loop_depth": 9, "shock": 0.3, "median_leverage": 20, "insurance_fund": 0,
        "depth": (1.0,) * 7, "refill": (5.0,) * 7, "beta": (1, 2, 3, 4), "outage_duration": 60,
        "cuts": frozenset({"adl"}),
    },
}  # fmt: skip


@pytest.fixture(scope="module")
def nights():
    return {name: compute_nights(Parameters(**values)) for name, values in SCENARIOS.items()}


@pytest.fixture
def view(qtbot, monkeypatch):
    load_fonts()
    monkeypatch.setattr(runs_view, "SETTLED", 0)
    view = RunsView()
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.resize(660, 330)
    view.show()
    return view


@pytest.fixture
def make(view, qtbot, nights):
    """Show nights one after the other and let each settle."""

    def show(*names):
        for name in names:
            view.show_nights(nights[name])
            qtbot.waitUntil(
                lambda name=name: view.shelf.live.parameters == of(nights[name]), timeout=30_000
            )

    return show


def of(nights):
    return nights.live.parameters


def captions(view):
    return [card.text() for card in view.list.shown]


def hear(signal):
    heard = []
    signal.connect(heard.append)
    return heard


def test_before_any_run_it_says_what_will_be_here(view):
    assert view.list.hint() == view.summary() == "Runs you make appear here."
    assert view.list.shown == ()
    view.grab()


def test_the_first_night_is_there_at_once_and_more_are_invited(view, nights):
    view.show_nights(nights["night"])
    assert captions(view) == ["Preset: 10-11 October 2025"]
    assert "each run you make appears here" in view.list.hint()
    assert view.heading() == ""


def test_runs_come_newest_first_captioned_by_what_changed(view, make):
    make("night", "four loops", "two", "calm")
    assert captions(view) == [
        "Preset: Calm day",
        "2 settings changed: Loop depth, Size of the shock",
        "Loop depth: 5 loops \u2192 4 loops",
        "Preset: 10-11 October 2025",
    ]
    assert view.list.hint() == ""


def test_what_passes_by_before_it_settles_is_not_kept(qtbot, nights):
    view = RunsView()
    qtbot.addWidget(view)
    for name in ("night", "four loops", "index", "two"):
        view.show_nights(nights[name])
    qtbot.waitUntil(lambda: len(view.shelf.runs) == 2, timeout=30_000)
    assert [entry.parameters for entry in view.shelf.runs] == [of(nights["two"]), Parameters()]


def test_while_a_mouse_button_is_held_nothing_settles(view, make, nights, qtbot):
    make("night")
    button = QPushButton()
    qtbot.addWidget(button)
    button.show()
    window = button.windowHandle()
    QTest.mousePress(window, Qt.MouseButton.LeftButton)
    view.show_nights(nights["four loops"])
    qtbot.wait(50)
    assert len(view.shelf.runs) == 1
    QTest.mouseRelease(window, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(view.shelf.runs) == 2, timeout=30_000)


def test_the_same_night_shown_again_is_not_another_run(view, make, nights, qtbot):
    make("night", "four loops")
    view.show_nights(nights["four loops"].compared_with(nights["night"].live))
    view.show_nights(nights["four loops"])
    qtbot.wait(30)
    assert len(view.shelf.runs) == 2


def test_runs_are_kept_while_the_view_is_hidden(view, make):
    view.hide()
    make("night", "four loops")
    view.show()
    assert len(captions(view)) == 2


def test_cards_show_the_worst_falls_of_their_run(view, make, nights):
    make("night", "essay")
    for card, name in zip(view.list.shown, ("essay", "night"), strict=True):
        found = outcome(nights[name].live).worst_falls
        assert card.falls() == tuple(fall(found[asset]) for asset in (WBETH, ALT, USDE))
        assert card.falls()[0] in card.accessibleDescription()


def test_a_click_brings_a_scenario_back_and_the_live_one_stays(view, make):
    make("night", "four loops")
    heard = hear(view.scenario_wished)
    live, night = view.list.shown
    live.click()
    assert heard == []
    night.click()
    assert heard == [Parameters()]


def test_a_run_brought_back_keeps_its_place_and_is_marked(view, make):
    make("night", "four loops", "calm", "night")
    assert [card.live for card in view.list.shown] == [False, False, True]
    assert "This run is on show." in view.list.shown[2].accessibleDescription()


def test_the_keyboard_walks_the_cards_brings_back_and_pins(view, make):
    make("night", "four loops", "calm")
    wished, pinned = hear(view.scenario_wished), hear(view.pinned_changed)
    first, second, third = view.list.shown
    view.activateWindow()
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Down)
    assert third.hasFocus()
    QTest.keyClick(third, Qt.Key.Key_Return)
    assert wished == [Parameters()]
    QTest.keyClick(third, Qt.Key.Key_Right)
    assert third.pin.hasFocus()
    QTest.keyClick(third.pin, Qt.Key.Key_Space)
    assert [entry.parameters for entry in pinned] == [Parameters()]


def test_a_pin_holds_a_run_with_its_prices_and_one_only(view, make, nights):
    make("night", "four loops")
    heard = hear(view.pinned_changed)
    four, night = view.list.shown
    night.pin.click()
    assert np.array_equal(heard[0].prices, nights["night"].live.prices)
    assert night.pin.toolTip() == "Unpin this run"
    assert "This run is pinned." in night.accessibleDescription()
    four.pin.click()
    assert night.pin.toolTip() == "Pin this run"
    assert [card.pin.isChecked() for card in view.list.shown] == [True, False]
    four.pin.click()
    assert heard[2] is None
    assert view.shelf.pinned is None


def test_the_pinned_run_stays_in_sight_when_it_is_the_sixth(view, make):
    make("night")
    view.list.shown[0].pin.click()
    make("four loops", "index", "calm", "two", "essay")
    assert len(view.list.shown) == 6
    assert captions(view)[-1] == "Preset: 10-11 October 2025"
    assert (view.heading(), view.beside) == ("Pinned", view.shelf.pinned)


def test_showing_is_silent(view, make):
    wished, pinned = hear(view.scenario_wished), hear(view.pinned_changed)
    make("night", "four loops", "night")
    view.show_moment(45)
    view.set_focus_asset(ALT)
    view.set_theme(DARK)
    assert wished == pinned == []


def test_the_run_before_stands_beside_the_live_one_also_during_a_drag(view, make, nights):
    make("night", "four loops")
    assert (view.heading(), view.beside.parameters) == ("Before", Parameters())
    view._settling.setInterval(10_000)
    view.show_nights(nights["two"])
    assert view.beside.parameters == of(nights["four loops"])
    assert [change.name for change in view.settings()] == ["Loop depth", "Size of the shock"]


def test_a_card_in_focus_is_compared(view, make):
    make("night", "four loops", "calm")
    view.activateWindow()
    view.list.shown[2].setFocus()
    assert (view.heading(), view.beside.parameters) == ("Chosen", Parameters())
    assert view.comparison.heading == "Chosen"


def test_the_table_says_every_setting_that_differs_and_every_measure(view, make):
    make("night", "many")
    headers, rows = view.table()
    assert headers == ("Setting or outcome", "Before", "Live", "Difference")
    assert ("Loop depth", "5 loops", "9 loops", "") in rows
    assert ("Link \u201cauto-deleveraging\u201d", "on", "cut", "") in rows
    assert len(rows) == len(view.settings()) + len(ASSETS) + 8
    assert {len(row) for row in rows} == {4}
    assert any(row[0] == "WBETH, worst fall" and "21:42" in row[1] for row in rows)


def test_the_table_of_one_run_has_no_empty_columns(view, make):
    make("night")
    headers, rows = view.table()
    assert headers == ("Setting or outcome", "Live")
    assert all(len(row) == 2 and all(row) for row in rows)


def test_the_summary_follows_focus_and_what_stands_beside(view, make):
    make("night", "calm")
    assert view.summary().replace("\u202f", " ") == (
        "Runs kept: 2. Live beside Preset: 10-11 October 2025:"
        " worst fall of WBETH 0.0 %, there \u221291.0 %."
    )
    view.set_focus_asset(ALT)
    assert "ALT" in view.summary()
    assert view.accessibleDescription() == view.summary()


def test_times_follow_the_clock_of_the_place(view, make):
    make("night")
    view.set_place("Tokyo")
    assert view.measures()[WBETH].live_at == "06:42"


def test_everything_a_hand_can_reach_has_a_name(view, make):
    make("night", "four loops")
    for card in view.list.shown:
        assert card.accessibleName()
        assert card.accessibleDescription()
        assert card.pin.accessibleName() == f"Pin: {card.text()}"
    assert view.accessibleName()
    assert view.comparison.accessibleName()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("width", "height", "scale"),
    [(594, 340, 1), (660, 330, 1), (1140, 560, 1), (548, 200, 1), (496, 180, 1), (1320, 660, 2)],
)
def test_no_words_overlap_and_no_measure_is_cut(view, make, theme, width, height, scale):
    make("night", "essay", "many")
    view.set_theme(theme.at_scale(scale))
    view.resize(width, height)
    view.grab()
    table = view.comparison
    columns, metrics = table.columns(), QFontMetrics(view.theme.font(table.role()))
    assert columns.total <= table.width()
    assert len(table.lines()) * metrics.height() <= table.height() + metrics.height() / 2
    for line in table.measures:
        assert metrics.horizontalAdvance(line.label) <= columns.label
        for text in (line.other, line.live):
            assert metrics.horizontalAdvance(text) <= columns.value + columns.time + columns.gap
    cards = view.list.shown
    for card in cards:
        words = card.layout_of_picture()
        assert words.caption.bottom() <= words.falls[0].top()
        assert words.falls[0].bottom() <= card.height()
        small = QFontMetrics(view.theme.font("small"))
        last = words.falls[-1].left() + small.horizontalAdvance(card.falls()[-1])
        assert last <= words.tag.right() - small.horizontalAdvance("live")
        assert words.picture.right() <= words.caption.left()
    for above, below in pairwise(cards):
        assert above.geometry().bottom() < below.geometry().top()
    assert cards[-1].geometry().bottom() <= view.list.height()


@pytest.mark.parametrize("room", range(0, 40))
@pytest.mark.parametrize("settings", [0, 1, 2, 9, 45])
def test_as_many_lines_are_shown_as_there_is_room_for(room, settings):
    shown = fitting(settings, 15, room)
    assert shown.settings + shown.more + shown.measures <= max(room, 1)
    assert shown.more == (shown.settings < settings)
    if room >= 15 + settings:
        assert (shown.settings, shown.measures) == (settings, 15)
    if room >= 16:
        assert shown.measures == 15


def test_lines_spread_with_the_room_within_bounds():
    assert pitch(200, 20, 15) == 15
    assert pitch(400, 20, 15) == 20
    assert pitch(4000, 20, 15) == pytest.approx(26.25)


@pytest.mark.parametrize("width", [350, 420, 900])
def test_the_cells_of_a_line_stand_in_a_row(width):
    columns = Columns(label=110, value=50, time=34, difference=60, gap=4)
    line = cells(columns, width, 0, 15)
    row = [line.label, line.other, line.other_at, line.live, line.live_at, line.difference]
    for left, right in pairwise(row):
        assert left.right() <= right.left()
    assert row[-1].right() == pytest.approx(width)


@pytest.mark.parametrize("count", range(1, 7))
@pytest.mark.parametrize("height", [120, 180, 330, 560])
def test_cards_keep_clear_of_each_other_and_of_both_bounds(count, height):
    sizes = ListSizes(head=23, gap=4, lowest=38, highest=84)
    count = min(count, room_for(height, sizes))
    boxes = card_boxes(240, height, count, sizes)
    for above, below in pairwise(boxes):
        assert above.bottom() < below.top()
    assert all(sizes.lowest - 1 <= box.height() <= sizes.highest + 1 for box in boxes)
    assert boxes[-1].bottom() <= height


def test_a_card_gives_its_caption_two_lines_where_it_can():
    sizes = CardSizes(edge=6, gap=2, picture=44, fall=44, pin=24, tag=30, line=15)
    assert (lines_of_caption(50, sizes), lines_of_caption(51, sizes)) == (1, 2)
    two = lay_out(240, 56, sizes, 2)
    assert two.caption.height() == 30
    assert two.caption.top() >= 0
    assert two.falls[0].bottom() <= 56


def test_a_curve_keeps_the_lowest_price_and_both_ends(nights):
    night, box = nights["night"].live, QRectF(10, 20, 60, 40)
    drawn = curve(night.minutes, night.prices[:, WBETH], box)
    lowest = max(point.y() for point in drawn)
    assert (box.bottom() - lowest) / box.height() == pytest.approx(night.prices[:, WBETH].min())
    assert drawn[0].x() == box.left()
    assert drawn[0].y() == box.top()
    assert all(box.contains(point) for point in drawn)


def test_where_the_falls_need_all_the_room_the_picture_is_left_out():
    sizes = CardSizes(edge=6, gap=2, picture=44, fall=44, pin=24, tag=30, line=15)
    narrow, usual = lay_out(180, 38, sizes), lay_out(220, 38, sizes)
    assert narrow.picture.width() == 0
    assert usual.picture.width() == 44
    assert narrow.falls[0].width() >= sizes.fall
