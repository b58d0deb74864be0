"""The table beside the window is of the view with the focus, and is never older than it."""

import pytest
from PySide6.QtWidgets import QApplication

from engine import ASSETS, Parameters
from engine.assets import BTC
from gui.learn.lesson import VIEW_NAMES
from gui.window import Window
from gui.words.figures import change


@pytest.fixture(scope="module")
def shown(qapp, default_nights):
    window = Window(Parameters(), theme="light", scale=1.0, nights=default_nights)
    window.resize(1920, 1080)
    window.show()
    yield window
    window.close()


@pytest.fixture
def window(shown):
    """The one window of this module, as it was at first."""
    yield shown
    if shown.commands.table is not None:
        shown.commands.table.close()
    shown.parts.stage.turn_to(0, again=True)
    shown.parts.tower.set_family(1)
    for name in VIEW_NAMES:
        getattr(shown.parts, name).set_introduced(True)


def opened(window, focus):
    """Open the table while something has the focus; the table."""
    window.activateWindow()
    focus.setFocus()
    QApplication.processEvents()
    window.show_table()
    QApplication.processEvents()
    return window.commands.table


def content(table):
    grid = table.table.table
    rows = range(grid.rowCount())
    return [[grid.item(row, n).text() for n in range(grid.columnCount())] for row in rows]


def whole(view):
    return [list(row) for row in view.table()[1]]


def test_it_follows_the_moment(window):
    window.set_minute(30)
    table = opened(window, window.parts.prices)
    assert table.view is window.parts.prices
    window.set_minute(45)
    live = window.player.nights.live.prices[window.parts.prices.row]
    assert [row[1] for row in content(table)] == [change(price, 1) for price in live]
    assert len(content(table)) == len(ASSETS)


def test_the_focus_may_be_inside_a_view(window):
    table = opened(window, window.parts.tower.account_switch)
    assert table.view is window.parts.tower
    assert content(table) == whole(window.parts.tower)


def test_focus_beside_all_views_gives_the_view_below_the_prices(window):
    table = opened(window, window.parts.parameter_panel.shock_button)
    assert table.view is window.parts.order_book


def test_while_open_it_goes_with_the_focus_and_stays_where_there_is_no_other_view(window):
    table = opened(window, window.parts.narrator)
    window.activateWindow()
    window.parts.timeline.setFocus()
    QApplication.processEvents()
    assert table.view is window.parts.timeline
    assert table.table.windowTitle().startswith(window.parts.timeline.accessibleName())
    window.parts.parameter_panel.shock_button.setFocus()
    QApplication.processEvents()
    assert table.view is window.parts.timeline


def test_another_family_or_asset_or_clock_shows_at_once(window, qtbot):
    window.set_minute(32.5)
    table = opened(window, window.parts.tower.account_switch)
    before = content(table)
    window.parts.tower.set_family(0)
    qtbot.waitUntil(lambda: content(table) == whole(window.parts.tower) != before, timeout=30_000)
    table = opened(window, window.parts.timeline)
    window.set_place("Tokyo")
    qtbot.waitUntil(lambda: content(table) == whole(window.parts.timeline), timeout=30_000)
    assert content(table)[0][0] == "06:12"
    window.set_place("UTC")


def test_it_follows_answers_that_come_later(window, qtbot):
    """The map of cliffs arrives in ever finer answers, long after the table was opened."""
    window.show_map()
    cliff_map = window.parts.stage.current
    table = opened(window, cliff_map)
    assert table.view is cliff_map
    qtbot.waitUntil(lambda: cliff_map.map is not None, timeout=30_000)
    qtbot.waitUntil(lambda: content(table) == whole(cliff_map), timeout=30_000)
    assert len(content(table)) > 1


def test_a_tab_that_is_turned_takes_the_table_along(window):
    table = opened(window, window.parts.order_book)
    window.parts.stage.turn_to(1)
    QApplication.processEvents()
    assert table.view is window.parts.stage.views[1]


def test_a_veiled_view_is_never_shown_in_numbers(window):
    table = opened(window, window.parts.tower.account_switch)
    window.parts.tower.set_introduced(False)
    QApplication.processEvents()
    assert table.view is window.parts.order_book
    window.parts.order_book.set_introduced(False)
    window.parts.prices.setFocus()
    QApplication.processEvents()
    assert table.view is window.parts.prices


def test_where_everything_is_veiled_it_says_so(window):
    for name in VIEW_NAMES:
        getattr(window.parts, name).set_introduced(False)
    table = opened(window, window.parts.parameter_panel.shock_button)
    assert table.view is None
    assert content(table) == [["What can be seen here comes later in the lessons."]]


def test_closed_it_listens_to_nobody(window):
    table = opened(window, window.parts.timeline)
    table.close()
    assert table.view is None
    before = content(table)
    window.set_minute(60)
    window.set_focus_asset(BTC)
    QApplication.processEvents()
    assert content(table) == before


def test_long_sentences_wrap_instead_of_running_out_of_the_window(window):
    window.set_minute(60)
    table = opened(window, window.parts.narrator)
    grid = table.table.table
    assert grid.horizontalHeader().length() <= 1.5 * table.table.width()
    heights = [grid.rowHeight(row) for row in range(grid.rowCount())]
    assert max(heights) > min(heights)


def test_its_title_says_which_view_and_the_moment_its_numbers_hold_for(window):
    window.set_minute(45)
    table = opened(window, window.parts.prices)
    assert table.table.windowTitle() == "Prices at 21:35 UTC"
    window.set_minute(46)
    window.set_place("Tokyo")
    QApplication.processEvents()
    assert table.table.windowTitle() == "Prices at 06:36 Tokyo"
    window.set_place("UTC")
    window.parts.stage.turn_to(window.parts.stage.keys.index("history"), again=True)
    table = opened(window, window.parts.stage.current)
    assert table.table.windowTitle() == "History (the same at every minute)"


def test_every_table_is_seen_whole_or_as_wide_as_the_window(window):
    for key in window.parts.stage.keys:
        window.parts.stage.turn_to(window.parts.stage.keys.index(key), again=True)
        grid = opened(window, window.parts.stage.current).table.table
        whole = grid.horizontalHeader().length() <= grid.viewport().width()
        assert whole or window.commands.table.table.width() == window.width(), key
        assert all(grid.horizontalHeaderItem(n).text() for n in range(grid.columnCount())), key
