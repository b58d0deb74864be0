"""The tower of loops draws what the engine says of one account."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPixmap

from engine import Parameters, run
from engine.assets import USDE, WBETH
from engine.loop_tower import loop_tower
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.nights import Nights
from gui.views.tower_layout import crack, place_labels
from gui.views.tower_painter import own_dollars
from gui.views.tower_view import FAMILIES_SHOWN, TowerView
from gui.words.figures import part

SIZES = [(300, 230, 1.0), (340, 330, 1.0), (420, 470, 1.25), (450, 345, 1.5), (840, 940, 2.0)]
MINUTES = [0, 22, 30, 32.5, 36, 45, 60, 120]
WBETH_LOOPS, ALT_LOANS, BTC_LOOPS = 1, 3, 0


@pytest.fixture
def view(qtbot, default_nights) -> TowerView:
    load_fonts()
    view = TowerView()
    qtbot.addWidget(view)
    view.resize(340, 330)
    view.show_nights(default_nights)
    return view


def nights(**changes) -> Nights:
    parameters = replace(Parameters(), **changes)
    night = run(parameters, accounts=True)
    return Nights(night, night)


def painted(view: TowerView) -> QPixmap:
    return view.grab()


@pytest.mark.parametrize("minute", MINUTES)
@pytest.mark.parametrize("family", FAMILIES_SHOWN)
def test_heights_are_the_dollars_of_the_engine(view, default_nights, family, minute):
    view.set_family(family)
    view.show_moment(minute)
    tower = loop_tower(default_nights.live, family, default_nights.live.row_at(minute))
    layout = view.layout_of_picture()
    scale = layout.pixels_per_dollar
    assert [box.height() / scale for box in layout.held] == pytest.approx(
        [storey.worth for storey in tower.storeys]
    )
    assert sum(box.height() for box in layout.owed) / scale == pytest.approx(tower.debt)
    assert (layout.ground - layout.cover_y) / scale == pytest.approx(tower.cover)
    if tower.owes:
        assert (layout.ground - layout.owed_y) / scale == pytest.approx(tower.debt)


def test_storeys_are_narrower_by_the_ratio_of_the_loans(view):
    boxes, storeys = view.layout_of_picture().held, view.tower.storeys
    for box, storey in zip(boxes, storeys, strict=True):
        assert box.width() / boxes[0].width() == pytest.approx(storey.breadth)


def test_scale_does_not_move_during_a_night(view):
    tops = set()
    for minute in MINUTES:
        view.show_moment(minute)
        tops.add(view.layout_of_picture().pixels_per_dollar)
    assert len(tops) == 1


def test_more_loops_make_a_higher_tower(view):
    heights = []
    for depth in (0.0, 2.0, 5.0):
        view.show_nights(nights(loop_depth=depth))
        layout = view.layout_of_picture()
        heights.append(layout.ground - layout.held[-1].top())
    assert heights == sorted(heights)
    assert heights[0] < heights[-1] / 3


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("changes", [{}, {"loop_depth": 0.0}, {"loop_depth": 10.0}])
def test_labels_keep_apart_and_inside_at_every_size(view, theme, width, height, scale, changes):
    view.set_theme(replace(theme, scale=scale))
    view.resize(width, height)
    view.show_nights(nights(**changes))
    for family in FAMILIES_SHOWN:
        view.set_family(family)
        for minute in MINUTES:
            view.show_moment(minute)
            layout = view.layout_of_picture()
            boxes = [box for box in (layout.cover_label, layout.owed_label) if box]
            assert all(QRectF(view.rect()).contains(box) for box in boxes)
            assert len(boxes) < 2 or not boxes[0].intersects(boxes[1])
            assert not painted(view).isNull()


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_words_fit_their_two_lines_and_the_header_its_row(view, width, height, scale):
    view.set_theme(replace(LIGHT, scale=scale))
    view.resize(width, height)
    body = QFontMetrics(view.theme.font("body"))
    for family in FAMILIES_SHOWN:
        view.set_family(family)
        for minute in MINUTES:
            view.show_moment(minute)
            lines = view.words().split("\n")
            assert len(lines) <= 2
            assert all(body.horizontalAdvance(line) <= width for line in lines)
    painted(view)
    title = QFontMetrics(view.theme.font("title")).horizontalAdvance("Tower of loops")
    assert title < min(view.pill(family).x() for family in FAMILIES_SHOWN)


def test_higher_line_wears_its_label_above_and_the_lower_one_below():
    column = QRectF(0, 0, 80, 200)
    cover, owed = place_labels(60, 100, column, 30)
    assert (cover.bottom(), owed.top()) == (60, 100)
    cover, owed = place_labels(100, 60, column, 30)
    assert (cover.top(), owed.bottom()) == (100, 60)


@pytest.mark.parametrize("lines", [(0, 0), (0, 200), (200, 200), (199, 200), (2, 1), (150, 150)])
def test_labels_never_overlap_nor_leave_their_column(lines):
    column = QRectF(0, 0, 80, 200)
    cover, owed = place_labels(*lines, column, 30)
    assert not cover.intersects(owed)
    assert column.contains(cover)
    assert column.contains(owed)


def test_crack_runs_from_the_old_top_to_the_ground_inside_the_base(view):
    layout = view.layout_of_picture()
    points = crack(layout)
    assert min(point.y() for point in points) == pytest.approx(layout.bought[-1].top())
    assert max(point.y() for point in points) == pytest.approx(layout.ground)
    base = layout.bought[0]
    assert all(base.left() < point.x() < base.right() for point in points)


def test_failed_tower_says_when_it_was_taken_over_and_a_standing_one_does_not(view):
    view.show_moment(32.25)
    assert view.status() == ""
    view.show_moment(36)
    assert view.status() == "Taken over at 21:22"


def test_words_are_the_numbers_of_the_moment(view):
    assert view.summary() == (
        "It holds $3.67 and owes $2.67. Of what it holds, the venue counts $3.37."
    )
    view.show_moment(36)
    assert own_dollars(view.tower.debt) in view.summary()
    assert own_dollars(view.tower.value) in view.summary()
    view.show_moment(120)
    assert own_dollars(view.tower.unpaid) in view.summary()


def test_the_account_view_says_what_the_screen_says(view):
    before = painted(view).toImage()
    view.set_account_view(True)
    assert view.summary() == "Its screen shows 1.0x: there, USDe and debt cancel out."
    assert painted(view).toImage() != before


def test_same_moment_looks_the_same_however_it_was_reached(view):
    view.show_moment(36)
    once = painted(view).toImage()
    for minute in (0, 120, 60, 36):
        view.show_moment(minute)
    assert painted(view).toImage() == once


def test_no_night_paints_only_the_header_and_a_group_without_money_says_so(qtbot, view):
    empty = TowerView()
    qtbot.addWidget(empty)
    assert not painted(empty).isNull()
    assert empty.summary() == ""
    assert empty.standing_area().isEmpty()
    view.show_nights(nights(loop_capital_scale=0.0))
    assert view.tower is None
    assert "Nobody" in view.summary()
    assert not painted(view).isNull()


def test_clicking_a_family_is_heard_and_shows_it(qtbot, view):
    with qtbot.waitSignal(view.family_changed) as heard:
        qtbot.mouseClick(view.pill(BTC_LOOPS), Qt.MouseButton.LeftButton)
    assert heard.args == [BTC_LOOPS]
    assert view.tower.family == BTC_LOOPS


def test_setting_a_family_is_silent(qtbot, view):
    with qtbot.assertNotEmitted(view.family_changed):
        view.set_family(ALT_LOANS)
    assert view.tower.family == ALT_LOANS
    assert view.pill(ALT_LOANS).isChecked()


def test_families_are_chosen_by_keyboard(qtbot, view):
    with qtbot.waitSignal(view.family_changed) as heard:
        qtbot.keyClick(view.pill(BTC_LOOPS), Qt.Key.Key_Space)
    assert heard.args == [BTC_LOOPS]


def test_switch_is_turned_by_keyboard(qtbot, view):
    qtbot.keyClick(view.account_switch, Qt.Key.Key_Space)
    assert view.account_view


def test_clicking_a_storey_asks_for_its_asset(qtbot, view):
    for number, asset in ((0, WBETH), (1, USDE)):
        point = view.layout_of_picture().held[number].center().toPoint()
        with qtbot.waitSignal(view.focus_wished) as heard:
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=point)
        assert heard.args == [asset]
    with qtbot.assertNotEmitted(view.focus_wished):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(2, 200))


def test_hint_of_a_storey_tells_what_was_bought_and_what_is_owed(view):
    view.show_moment(30)
    assert view.hint(2).startswith("Loop 2: USDe bought for $0.62 on credit, worth $0.52 now.")
    assert view.hint(0) == "WBETH for $1.00 of own money, worth $0.77 now."
    assert view.hint(None) == ""


def test_tower_stands_where_orders_leave(view):
    view.show_moment(36)
    layout = view.layout_of_picture()
    area = view.standing_area()
    assert area.contains(layout.held[0].center().toPoint())
    assert view.rect().contains(area)


def test_amounts_too_small_for_a_cent_do_not_read_as_nothing():
    assert own_dollars(0.002) == "<$0.01"
    assert own_dollars(0.0) == "$0.00"
    assert own_dollars(2.6748) == "$2.67"


@pytest.mark.parametrize("minute", [0, 32.5, 45])
@pytest.mark.parametrize("family", [WBETH_LOOPS, ALT_LOANS])
def test_its_table_holds_every_storey_and_the_whole_account(view, default_nights, family, minute):
    view.set_family(family)
    view.show_moment(minute)
    live = default_nights.live
    tower = loop_tower(live, family, live.row_at(minute))
    headers, rows = view.table()
    storeys, whole = rows[: len(tower.storeys)], rows[-1]
    columns = ("bought", "worth", "counted", "owed")
    for row, storey in zip(storeys, tower.storeys, strict=True):
        assert row[2:6] == tuple(own_dollars(getattr(storey, name)) for name in columns)
        assert row[6] == part(1 - storey.worth / storey.unsold)
    totals = (tower.bought, tower.value, tower.cover, tower.debt)
    assert whole[2:6] == tuple(own_dollars(total) for total in totals)
    assert whole[6] == part(tower.sold)
    elsewhere = rows[len(tower.storeys) : -1]
    assert [row[3] for row in elsewhere] == [own_dollars(tower.outside)] * (family == ALT_LOANS)
    assert {len(row) for row in rows} == {len(headers)}


def test_a_group_without_money_has_a_table_without_rows(view):
    view.show_nights(nights(loop_capital=(0.0, 0.0, 0.0, 0.0)))
    assert view.table()[1] == []
