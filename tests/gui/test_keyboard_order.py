"""Tab alone reaches everything, in the order in which one reads, there and back, and is seen."""

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QScrollArea, QWidget
from shiboken6 import isValid

from engine import ASSETS, Parameters
from gui.controls.linked_label import LinkedLabel
from gui.mode import Mode
from gui.stage import Stage
from gui.tab_order import tab_order
from gui.window import Window
from tests.gui.answered import wait, wait_for_answer

PLACES = ("explore", "lesson", "lessons", "check", "builder")


@pytest.fixture(scope="module")
def window(qapp, default_nights):
    window = Window(Parameters(), theme="light", scale=1.0, nights=default_nights)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    window.set_minute(36)
    yield window
    window.close()


def go(window, place):
    """Bring a place of the window into view, with all that it waits for."""
    window.set_mode(Mode.EXPLORE if place == "explore" else Mode.LEARN)
    if place == "lesson":
        window.learn.open(1)
    elif place == "lessons":
        window.learn.show_contents()
    elif place == "check":
        window.learn.list.before.click()
    elif place == "builder":
        window.learn.show_builder()
    while window.learn.background.busy:
        wait(20)
    QApplication.processEvents()


@pytest.fixture(scope="module", params=PLACES)
def walked(request, window):
    """The window at a place, and where Tab stops on its way round."""
    go(window, request.param)
    window.parts.timeline.setFocus()
    yield window, walk(window, Qt.Key.Key_Tab)
    window.learn.show_contents()


def walk(window, key):
    """Press a key until the focus is where it was; everything that had it, from the first on."""
    first = QApplication.focusWidget()
    stops = [first]
    for _ in range(300):
        QTest.keyClick(stops[-1], key)
        focus = QApplication.focusWidget()
        if focus is first and len(stops) > 1:
            return stops
        if focus is stops[-1] and isinstance(focus, LinkedLabel):
            continue  # from one of its links to the next
        assert focus not in stops, f"caught before {focus.accessibleName()}"
        stops.append(focus)
    raise AssertionError("the way does not come back")


def focusable(window):
    """Every visible control that the keyboard may reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value
        and widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
    ]


def test_every_control_is_reached(walked):
    window, stops = walked
    assert set(focusable(window)) == set(stops)


def test_of_buttons_of_which_one_is_down_tab_stops_at_that_one(walked):
    window, stops = walked
    grouped = [w for w in stops if isinstance(w, QAbstractButton) and w.autoExclusive()]
    assert len(grouped) >= (2 if window.parts.tower.introduced else 1)
    assert all(button.isChecked() for button in grouped)


def test_the_others_of_a_row_are_reached_with_the_arrows(window):
    window.set_mode(Mode.EXPLORE)
    row, before = window.parts.order_book.assets, window.parts.prices.focus_asset
    row.pill(before).setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        reached = []
        for _ in ASSETS:
            focus = QApplication.focusWidget()
            reached.append(focus)
            QTest.keyClick(focus, key)
    assert reached == [row.pill(asset) for asset in range(len(ASSETS))]
    window.set_focus_asset(before)


def test_the_regions_follow_each_other_as_one_reads(walked):
    window, stops = walked
    visited = [n for stop in stops for n in [region_of(window, stop)] if n is not None]
    start = visited.index(0)
    visited = visited[start:] + visited[:start]
    assert visited == sorted(visited)
    assert visited[0] == 0
    assert visited[-1] == 4
    assert {0, 1, 4} <= set(visited)
    assert (3 in visited) == window.parts.tower.introduced


def region_of(window, stop):
    """0 the top bar, 1 the left column, 2 the centre, 3 the right, 4 what belongs to time."""
    parts = window.parts
    for number, regions in enumerate(
        (
            (parts.top_bar,),
            (window.learn.body, parts.parameter_panel),
            (parts.prices, parts.stage),
            (parts.tower, parts.leverage_bar, parts.dial, parts.narrator),
            (parts.transport, parts.timeline),
        )
    ):
        if any(region is stop or region.isAncestorOf(stop) for region in regions):
            return number
    return None


def test_within_the_left_column_it_goes_from_the_top_down(walked):
    window, stops = walked
    left = [stop for stop in stops if region_of(window, stop) == 1]
    heights = [height_of(window, stop) for stop in left]
    assert len(left) >= 4
    assert heights == sorted(heights)


def height_of(window, stop):
    """Where a control stands, and before it what it scrolls with."""
    scrolls = isinstance(stop, QScrollArea)
    return stop.mapTo(window, QPoint() if scrolls else stop.rect().center()).y()


def test_shift_and_tab_go_the_same_way_back(walked):
    window, stops = walked
    window.parts.timeline.setFocus()
    assert walk(window, Qt.Key.Key_Backtab) == [stops[0], *reversed(stops[1:])]


def test_where_the_focus_is_can_be_seen(walked):
    window, stops = walked
    assert unseen(window, stops) == []


def unseen(window, stops):
    """Names of controls that look the same with the focus and without, close around as well."""
    found = []
    for stop in stops:
        stop.setFocus(Qt.FocusReason.TabFocusReason)
        scroll_to(stop)
        place = QRect(stop.mapTo(window, QPoint()), stop.size()).adjusted(-6, -6, 6, 6)
        focused = window.grab(place).toImage()
        stop.clearFocus()
        if window.grab(place).toImage() == focused:
            found.append(stop.accessibleName() or type(stop))
    return found


def scroll_to(stop):
    """Bring into sight what may be scrolled away, as the Tab key does."""
    above = stop.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(stop)
        above = above.parentWidget()


def test_focus_below_the_edge_of_a_column_is_scrolled_to(window):
    window.set_mode(Mode.EXPLORE)
    panel = window.parts.parameter_panel
    panel.more.expand(animate=False)
    group = panel.groups[0]
    group.expand(animate=False)
    QApplication.processEvents()
    window.parts.prices.setFocus()
    QTest.keyClick(window.parts.prices, Qt.Key.Key_Backtab)
    last = QApplication.focusWidget()
    assert panel.isAncestorOf(last)
    assert not last.visibleRegion().isEmpty()
    panel.more.collapse(animate=False)


def test_the_order_of_a_page_stays_however_far_it_was_scrolled(window):
    go(window, "lesson")
    window.resize(1280, 720)
    window.text_scale.wished = 1.5
    window.apply_theme()
    QApplication.processEvents()
    bar = window.learn.panel.area.verticalScrollBar()
    orders, places = [], (0, bar.maximum())
    for place in places:
        bar.setValue(place)
        orders.append(tab_order(window, window.parts.regions))
    window.text_scale.wished = 1.0
    window.resize(1920, 1080)
    window.apply_theme()
    QApplication.processEvents()
    assert places[1] > 0
    assert orders[0] == orders[1]


def test_tab_never_stops_at_what_a_lesson_veils(window):
    window.set_mode(Mode.EXPLORE)
    window.parts.narrator.set_introduced(False)
    window.parts.tower.set_introduced(False)
    window.parts.timeline.setFocus()
    stops = walk(window, Qt.Key.Key_Tab)
    assert window.parts.narrator not in stops
    assert not any(window.parts.tower.isAncestorOf(stop) for stop in stops)
    for view in (window.parts.narrator, window.parts.tower):
        view.set_introduced(True)


@pytest.mark.parametrize("key", Stage.keys)
def test_no_view_below_the_prices_is_a_trap_or_out_of_reach(window, key):
    window.set_mode(Mode.EXPLORE)
    window.parts.stage.turn_to(Stage.keys.index(key), again=True)
    wait_for_answer(window.parts.stage.current)
    window.parts.timeline.setFocus()
    there = walk(window, Qt.Key.Key_Tab)
    stage = window.parts.stage
    assert any(stage.current is stop or stage.current.isAncestorOf(stop) for stop in there)
    assert set(focusable(window)) == set(there)
    assert walk(window, Qt.Key.Key_Backtab) == [there[0], *reversed(there[1:])]
    below = [stop for stop in there if stage.isAncestorOf(stop)]
    assert unseen(window, below) == []
    stage.turn_to(0, again=True)


@pytest.mark.parametrize("size", [(1280, 720), (960, 600)])
def test_with_fewer_panels_everything_that_is_left_is_reached(window, size):
    window.resize(*size)
    QApplication.processEvents()
    window.parts.timeline.setFocus()
    assert set(walk(window, Qt.Key.Key_Tab)) == set(focusable(window))
    window.resize(1920, 1080)
    QApplication.processEvents()


def test_what_tab_went_through_outlives_a_page_that_is_gone(window, qtbot):
    """PySide takes what comes next for a child, and would count it as deleted with the page."""
    window.open_lesson(1)
    panel = window.learn.panel
    while panel.field is None:
        panel.turn_wished.emit(1)
    QTest.keyClick(window, Qt.Key.Key_Tab)
    gone = panel.field
    panel.skip_wished.emit()
    panel.turn_wished.emit(1)
    qtbot.waitUntil(lambda: not isValid(gone), timeout=30_000)
    assert all(map(isValid, window.findChildren(QWidget)))
    assert all(map(isValid, window.parts.top_bar.menu.groups.values()))
    assert all(map(isValid, window.parts.views))


def test_what_a_change_of_mode_hides_gives_its_focus_to_the_mode_that_is_on(window):
    window.set_mode(Mode.EXPLORE)
    window.parts.parameter_panel.shock_button.setFocus()
    window.set_mode(Mode.LEARN)
    modes = window.parts.top_bar.modes
    assert window.focusWidget() is modes.pill(modes.current)
    assert modes.pill(modes.current).text() == "Learn"
    window.set_mode(Mode.EXPLORE)
    assert window.focusWidget() is modes.pill(modes.current)
