"""The order book draws what the engine says, on scales that stay; its buttons choose an asset."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import Qt

from engine import ASSETS, Parameters, run
from engine.assets import BNSOL, BTC, ETH, USDE, WBETH
from engine.book_snapshot import book_snapshot
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.nights import Nights
from gui.views.order_book_layout import SMALLEST_BITE, TOP
from gui.views.order_book_painter import falls
from gui.views.order_book_view import OrderBookView
from gui.words.figures import percent

EVERY_ASSET = range(len(ASSETS))
MOMENTS = (0, 26, 30, 31.25, 33, 45, 52, 60, 120)


@pytest.fixture
def view(qtbot, default_nights):
    load_fonts()
    view = OrderBookView()
    qtbot.addWidget(view)
    view.resize(620, 190)
    view.set_theme(LIGHT)
    view.show_nights(default_nights)
    return view


def book_at(view):
    return book_snapshot(view.nights.live, view.row, view.focus_asset)


@pytest.mark.parametrize("minute", MOMENTS)
@pytest.mark.parametrize("asset", EVERY_ASSET, ids=ASSETS)
def test_the_lines_stand_at_market_price_and_redemption_value(view, minute, asset):
    view.set_focus_asset(asset)
    view.show_moment(minute)
    layout, run_ = view.layout_of_picture(), view.nights.live
    assert layout.price(layout.market_x) == pytest.approx(run_.prices[view.row, asset])
    assert layout.price(layout.redemption_x) == pytest.approx(
        run_.redemption_values[view.row, asset]
    )


@pytest.mark.parametrize("minute", MOMENTS)
@pytest.mark.parametrize("asset", EVERY_ASSET, ids=ASSETS)
def test_the_green_edge_is_the_cumulative_bids_left(view, minute, asset):
    view.set_focus_asset(asset)
    view.show_moment(minute)
    layout, book = view.layout_of_picture(), book_at(view)
    for point in layout.bids[1:-2]:
        units = (layout.plot.bottom() - point.y()) / layout.plot.height() * layout.top
        price = book.price * math.exp(-units / book.depth)
        assert layout.price(point.x()) == pytest.approx(price, abs=1e-6)


def test_the_outline_is_what_stood_there_with_every_maker(view):
    view.show_moment(45)
    layout, book = view.layout_of_picture(), book_at(view)
    assert layout.pulled
    for point in layout.pulled:
        units = (layout.plot.bottom() - point.y()) / layout.plot.height() * layout.top
        price = book.price * math.exp(-units / Parameters().depth[WBETH])
        assert layout.price(point.x()) == pytest.approx(price, abs=1e-6)


def test_while_the_makers_are_there_nothing_is_pulled(view):
    view.show_moment(10)
    layout = view.layout_of_picture()
    assert (layout.pulled, layout.before, layout.hole, layout.bite) == ((), None, None, None)


def test_the_hole_lies_between_price_and_redemption_value_once_it_is_worth_showing(view):
    view.show_moment(30)
    assert view.layout_of_picture().hole is None
    view.show_moment(52)
    layout = view.layout_of_picture()
    assert layout.hole.left() == layout.market_x
    assert layout.hole.right() == pytest.approx(layout.redemption_x)


@pytest.mark.parametrize("asset", EVERY_ASSET, ids=ASSETS)
def test_the_bite_is_as_wide_as_the_fall_that_the_forced_sale_makes(view, asset):
    view.set_focus_asset(asset)
    sales = view.nights.live.forced_sales[:, asset]
    view.show_moment(float(view.nights.live.minutes[int(sales.argmax())]))
    layout, book = view.layout_of_picture(), book_at(view)
    assert book.forced == sales.max()
    assert layout.bite.right() == pytest.approx(layout.market_x)
    reached = -math.expm1(-book.forced_units / book.depth)
    assert layout.price(layout.bite.left()) == pytest.approx(book.price * (1 - reached))


def test_a_sale_that_moves_nothing_leaves_no_bite(view):
    for minute in range(60, 121, 4):
        view.show_moment(minute)
        if book_at(view).forced_fall < SMALLEST_BITE:
            assert view.layout_of_picture().bite is None
            return
    pytest.fail("the night has no quiet moment")


@pytest.mark.parametrize("minute", MOMENTS)
def test_the_dots_stand_where_the_telling_sale_ends(view, minute):
    view.show_moment(minute)
    layout, book = view.layout_of_picture(), book_at(view)
    level = (layout.plot.bottom() - layout.sale_y) / layout.plot.height() * layout.top
    assert level == pytest.approx(book.sale)
    assert layout.price(layout.now.point.x()) == pytest.approx(book.price * (1 - book.fall_now))
    if layout.before:
        before = book.price * (1 - book.fall_before)
        assert layout.price(layout.before.point.x()) == pytest.approx(before)


@pytest.mark.parametrize("asset", EVERY_ASSET, ids=ASSETS)
def test_scales_stay_while_the_night_plays(view, asset):
    view.set_focus_asset(asset)
    seen = set()
    for minute in MOMENTS:
        view.show_moment(minute)
        layout = view.layout_of_picture()
        plot = layout.plot
        seen.add((layout.top, plot.x(), plot.y(), plot.width(), plot.height()))
    assert len(seen) == 1
    assert seen.pop()[0] == TOP * Parameters().depth[asset]


def test_every_book_of_every_night_has_the_same_prices_across(view):
    ticks = set()
    for world in (Parameters(), Parameters(shock=0), Parameters(loop_capital_scale=8)):
        night = run(world, accounts=True)
        view.show_nights(Nights(night, night))
        for asset in (BTC, WBETH, USDE):
            view.set_focus_asset(asset)
            layout = view.layout_of_picture()
            places = tuple(round(x - layout.plot.left(), 6) for _, x in layout.ticks())
            ticks.add((tuple(price for price, _ in layout.ticks()), places[0]))
            assert layout.x(1) == layout.plot.right()
    assert ticks == {((0, 0.25, 0.5, 0.75, 1), 0)}


@pytest.mark.parametrize("width", [580, 660, 1100])
@pytest.mark.parametrize("asset", EVERY_ASSET, ids=ASSETS)
def test_the_fall_now_is_written_wherever_the_fall_before_is(view, asset, width):
    view.resize(width, 240)
    view.set_focus_asset(asset)
    for minute in range(20, 121, 2):
        view.show_moment(minute)
        layout, written = view.layout_of_picture(), falls(view.layout_of_picture(), view.theme)
        if layout.before is None or not written:
            continue
        (box, text), *others = written
        assert text == percent(-book_at(view).fall_now)
        assert all(not box.intersects(other) for other, _ in others)
        if others:
            assert box.right() < layout.before.point.x()


def test_two_falls_that_are_nearly_the_same_leave_one_number(view):
    view.show_moment(120)
    ((box, text),) = falls(view.layout_of_picture(), view.theme)
    assert text == percent(-book_at(view).fall_now)
    assert box.right() < view.layout_of_picture().now.point.x()


def test_the_words_give_the_figures_of_the_moment(view):
    view.show_moment(52)
    bids, sale = (words.replace("\u202f", " ") for words in view.words())
    assert bids == "10 % of the bids are left."
    assert sale == (
        "Selling $20 M of WBETH (at start prices) now moves it by 62 %; before, by 9 %."
    )
    view.show_moment(0)
    bids, sale = (words.replace("\u202f", " ") for words in view.words())
    assert bids == "All bids are there."
    assert sale == "Selling $20 M of WBETH (at start prices) moves it by 9 %."


def test_the_summary_gives_price_bids_and_forced_sale(view):
    view.set_focus_asset(USDE)
    view.show_moment(30)
    summary = view.summary().replace("\u202f", " ")
    assert summary.startswith("USDe trades at 85 % of its start. 32 % of the bids are left.")
    assert "Sold by force in 15 s: $11.9 M, a fall of 0.5 %." in summary
    assert view.accessibleDescription() == view.summary()


def test_hovering_tells_the_bids_down_to_a_price(view):
    view.show_moment(45)
    layout, book = view.layout_of_picture(), book_at(view)
    words = view.hint(layout.x(book.price / math.e)).replace("\u202f", " ")
    assert words == "Bids down to 4 %: $21.3 M at start prices; with all makers there, $210 M."
    assert "Nobody bids above" in view.hint(layout.x(0.5))
    assert view.hint(0) == ""


def test_the_same_moment_looks_the_same_however_it_was_reached(view):
    view.show_moment(33)
    there = view.grab().toImage()
    for minute in (52, 120, 0, 33):
        view.show_moment(minute)
    assert view.grab().toImage() == there
    view.show_moment(45)
    assert view.grab().toImage() != there


def test_a_click_asks_for_the_asset_and_shows_it(view, qtbot):
    with qtbot.waitSignal(view.focus_wished) as wished:
        qtbot.mouseClick(view.assets.pill(BNSOL), Qt.MouseButton.LeftButton)
    assert wished.args == [BNSOL]
    assert view.focus_asset == BNSOL


def test_arrow_keys_walk_along_the_assets(view, qtbot):
    view.show()
    view.activateWindow()
    view.assets.pill(WBETH).setFocus()
    qtbot.waitUntil(view.assets.pill(WBETH).hasFocus, timeout=30_000)
    with qtbot.waitSignal(view.focus_wished) as wished:
        qtbot.keyClick(view.assets.pill(WBETH), Qt.Key.Key_Right)
    assert wished.args == [BNSOL]
    with qtbot.waitSignal(view.focus_wished) as wished:
        qtbot.keyClick(view.assets.pill(BNSOL), Qt.Key.Key_Left)
    assert wished.args == [WBETH]


def test_being_told_the_focus_is_silent(view, qtbot):
    with qtbot.assertNotEmitted(view.focus_wished):
        view.set_focus_asset(ETH)
    assert view.assets.pill(ETH).isChecked()
    assert not view.assets.pill(WBETH).isChecked()


def test_without_a_night_nothing_is_drawn_and_nothing_said(qtbot):
    view = OrderBookView()
    qtbot.addWidget(view)
    view.grab()
    assert view.layout_of_picture() is None
    assert view.summary() == ""
    assert view.hint(100) == ""


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_at_its_smallest_there_is_room_for_the_picture(view, theme, scale):
    view.set_theme(theme.at_scale(scale))
    view.resize(round(620 * scale), view.minimumSizeHint().height())
    view.grab()
    assert view.layout_of_picture() is not None
    view.resize(round(620 * scale), 60)
    view.grab()
    assert view.layout_of_picture() is None


@pytest.mark.parametrize(
    "world",
    [
        Parameters(loop_depth=0, usde_margin_share=0),
        Parameters(shock=0),
        Parameters(shock=0.3, beta=(4, 4, 4, 4), loop_capital_scale=8),
        Parameters(depth=(0.01,) * 7, maker_share=(0.99,) * 7, market_maker_withdrawal=1),
        Parameters(cuts=frozenset({"impact", "sale"})),
    ],
)
def test_every_world_can_be_drawn(view, world):
    night = run(world, accounts=True)
    view.show_nights(Nights(night, night))
    for asset in EVERY_ASSET:
        view.set_focus_asset(asset)
        for minute in (0, 28, 40, 120):
            view.show_moment(minute)
            view.grab()
            layout = view.layout_of_picture()
            left, right = layout.plot.left() - 1e-6, layout.plot.right() + 1e-6
            assert all(left <= point.x() <= right for point in layout.bids)
            assert left <= layout.market_x <= layout.redemption_x + 1e-6 <= right + 1e-6


@pytest.mark.parametrize("height", range(160, 320, 20))
def test_no_fall_is_written_over_the_axis(view, height):
    view.resize(620, height)
    for minute in range(20, 121, 4):
        view.show_moment(minute)
        layout = view.layout_of_picture()
        assert all(box.bottom() <= layout.plot.bottom() + 1 for box, _ in falls(layout, view.theme))
