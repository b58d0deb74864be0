"""The cliff map shows the engine's figures, knows where you are, and goes where you point."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFocusEvent

from engine import Parameters, run
from engine.axis import axis_of
from engine.outcome_measures import MEASURES
from engine.phase_map import FINEST, MapQuestion
from gui.background import Background
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.nights import Nights
from gui.views.cliff_map import TRAIL, CliffMap
from gui.views.cliff_map_marks import marks_of, place_of

LOOPS, WITHDRAWAL = axis_of("loop_depth"), axis_of("market_maker_withdrawal")
LAST = FINEST - 1
DISCOUNT = MEASURES["wbeth_discount"]


@pytest.fixture(scope="module")
def answers():
    return list(MapQuestion(Parameters(), LOOPS, WITHDRAWAL, "wbeth_discount").answers())


@pytest.fixture(scope="module")
def finest(answers):
    return next(answer for answer in answers if answer.progress == 1)


@pytest.fixture
def view(qtbot, default_nights):
    load_fonts()
    view = CliffMap()
    qtbot.addWidget(view)
    view.resize(660, 330)
    view.set_theme(LIGHT)
    view.show_nights(default_nights)
    return view


@pytest.fixture
def map_view(view, finest):
    """The finest full map of the default night, finished."""
    view.show()
    view.show_answer(finest)
    view.finish()
    return view


def plain(text):
    return text.replace("\u202f", " ")


def nights_of(**changes) -> Nights:
    night = run(Parameters(**changes), accounts=True)
    return Nights(night, night)


def pixel(view, across, up) -> QPoint:
    return view.layout_of_picture().point(across, up).toPoint()


def hover(qtbot, view, across, up):
    qtbot.mouseMove(view, pixel(view, across, up))


# --- where you are ---------------------------------------------------------------------------


def test_the_dot_stands_at_the_live_settings(map_view):
    here = place_of(map_view.nights.live.parameters, LOOPS, WITHDRAWAL)
    assert here == pytest.approx((0.5, 1 - 0.05**0.5))
    assert WITHDRAWAL.value(here[1]) == pytest.approx(0.95, abs=1e-3)
    dot = map_view.layout_of_picture().point(*here).toPoint()
    assert map_view.grab().toImage().pixelColor(dot) == QColor(LIGHT.text)


@pytest.mark.parametrize(("column", "row"), [(0, 0), (8, 12), (20, 33), (33, 5), (40, 40)])
def test_a_click_goes_to_the_settings_whose_dot_is_under_the_pointer(map_view, qtbot, column, row):
    there = pixel(map_view, column / LAST, row / LAST)
    inwards = QPoint(-1 if column == LAST else 1, 1 if row == LAST else -1)
    with qtbot.waitSignal(map_view.scenario_wished) as wished:
        qtbot.mouseClick(map_view, Qt.MouseButton.LeftButton, pos=there + inwards)
    (parameters,) = wished.args
    assert parameters.loop_depth == LOOPS.grid(FINEST)[column]
    assert parameters.market_maker_withdrawal == WITHDRAWAL.grid(FINEST)[row]
    back = map_view.layout_of_picture().point(*place_of(parameters, LOOPS, WITHDRAWAL))
    assert (back - QPointF(there)).manhattanLength() <= 2


def test_going_somewhere_changes_nothing_else(map_view, qtbot, default_nights):
    map_view.show_nights(nights_of(shock=0.1))
    map_view.show_answer(next(_whole(map_view.question())))
    with qtbot.waitSignal(map_view.scenario_wished) as wished:
        qtbot.mouseClick(map_view, Qt.MouseButton.LeftButton, pos=pixel(map_view, 0.3, 0.5))
    (there,) = wished.args
    assert there.changed(loop_depth=5, market_maker_withdrawal=0.95) == Parameters(shock=0.1)


def _whole(question):
    return (answer for answer in question.answers() if answer.whole)


def test_a_click_beside_the_map_goes_nowhere(map_view, qtbot):
    with qtbot.assertNotEmitted(map_view.scenario_wished):
        for point in (QPoint(3, 100), map_view.layout_of_picture().words.center().toPoint()):
            qtbot.mouseClick(map_view, Qt.MouseButton.LeftButton, pos=point)
        qtbot.mouseClick(map_view, Qt.MouseButton.RightButton, pos=pixel(map_view, 0.5, 0.5))


def test_the_trail_remembers_the_last_places_without_repeats(view):
    depths = [0.5 * step for step in range(10)]
    for depth in (5, 5, *depths, *depths, *depths, *depths):
        night = run(Parameters(loop_depth=depth), step=15.0)
        view.show_nights(Nights(night, night))
    assert len(view.places) == TRAIL
    assert [place.loop_depth for place in view.places][-10:] == depths
    assert all(one != other for one, other in zip(view.places, list(view.places)[1:], strict=False))


def test_off_the_map_the_dot_is_marked_as_beyond(map_view):
    deep = Parameters(depth=(45.0, 35.0, 10.5, 32.0, 50.0, 0.24, 9.2))
    across, up = place_of(deep, LOOPS, axis_of("depth", "WBETH"))
    assert (across, up > 1) == (0.5, True)
    map_view.set_axes(LOOPS, axis_of("depth", "WBETH"))
    night = run(deep, accounts=True)
    map_view.show_nights(Nights(night, night))
    map_view.grab()


# --- what it says ----------------------------------------------------------------------------


def test_with_nothing_pointed_at_it_says_where_you_are_and_where_the_edge_is(view, answers):
    view.show()
    view.show_answer(answers[-1])
    assert plain(view.words()) == (
        "You are at 5 loops, 1 in 20 quotes left: WBETH 89 % below ETH."
        " The edge is near 4.6 loops, or 1 in 13 quotes left."
    )
    assert view.summary().startswith("Map of Worst discount of WBETH over Loop depth and Market")
    assert view.summary().endswith(view.words())
    assert view.accessibleDescription() == view.summary()


@pytest.mark.parametrize(("column", "row"), [(4, 30), (22, 30), (30, 20), (39, 35)])
def test_hovering_says_what_a_run_of_those_settings_comes_to(map_view, qtbot, column, row):
    hover(qtbot, map_view, column / LAST, row / LAST)
    loops, withdrawal = LOOPS.grid(FINEST)[column], WITHDRAWAL.grid(FINEST)[row]
    discount = DISCOUNT.figure(
        run(Parameters(loop_depth=loops, market_maker_withdrawal=withdrawal))
    )
    said = plain(map_view.words())
    assert said.startswith(f"{loops:g} loop")
    if discount < 5e-4:
        assert "WBETH stays with ETH. Click to go there." in said
    else:
        assert f"WBETH {100 * discount:.0f} % below ETH. Click to go there." in said


def test_leaving_the_map_says_where_you_are_again(map_view, qtbot):
    before = map_view.words()
    hover(qtbot, map_view, 0.2, 0.2)
    assert map_view.words() != before
    qtbot.mouseMove(map_view, QPoint(1, 150))
    assert map_view.words() == before


def test_pointing_at_where_you_are_says_that_you_are_there(map_view, qtbot):
    world = Parameters(loop_depth=2.5, market_maker_withdrawal=float(WITHDRAWAL.grid(FINEST)[20]))
    night = run(world, accounts=True)
    map_view.show_nights(Nights(night, night))
    hover(qtbot, map_view, 0.25, 0.5)
    assert map_view.words().startswith("You are at 2.5 loops, 1 in 4 quotes left")


def test_the_table_holds_the_coarse_map_in_numbers(map_view, finest):
    headers, rows = map_view.table()
    assert headers[1:] == tuple(f"{depth}" for depth in range(11))
    assert [len(row) for row in rows] == [12] * 11
    assert (rows[0][0], rows[-1][0]) == ("none left", "all quotes")
    assert plain(rows[2][7]) == f"{100 * finest.values[32, 24]:.0f} %"


# --- the keyboard ----------------------------------------------------------------------------


def test_arrows_move_a_crosshair_and_enter_goes_there(map_view, qtbot):
    start = round(place_of(Parameters(), LOOPS, WITHDRAWAL)[1] * LAST)
    qtbot.keyClick(map_view, Qt.Key.Key_Right)
    qtbot.keyClick(map_view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert map_view.pointed() == (start - 4, 21)
    assert map_view.words().endswith("Enter goes there.")
    assert map_view.accessibleDescription() == map_view.words()
    with qtbot.waitSignal(map_view.scenario_wished) as wished:
        qtbot.keyClick(map_view, Qt.Key.Key_Return)
    assert wished.args[0].loop_depth == 5.25
    assert wished.args[0].market_maker_withdrawal == WITHDRAWAL.grid(FINEST)[start - 4]


def test_the_crosshair_stays_on_the_map(map_view, qtbot):
    for _ in range(12):
        qtbot.keyClick(map_view, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
        qtbot.keyClick(map_view, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert map_view.pointed() == (LAST, 0)


def test_escape_or_leaving_drops_the_crosshair_and_enter_then_does_nothing(map_view, qtbot):
    qtbot.keyClick(map_view, Qt.Key.Key_Right)
    qtbot.keyClick(map_view, Qt.Key.Key_Escape)
    assert map_view.pointed() is None
    qtbot.keyClick(map_view, Qt.Key.Key_Right)
    map_view.focusOutEvent(QFocusEvent(QFocusEvent.Type.FocusOut))
    assert map_view.pointed() is None
    with qtbot.assertNotEmitted(map_view.scenario_wished):
        qtbot.keyClick(map_view, Qt.Key.Key_Return)


def test_where_no_night_is_possible_one_cannot_go(view, qtbot):
    view.set_axes(axis_of("utilisation_low"), axis_of("utilisation_high"))
    view.show()
    view.show_answer(next(_whole(view.question())))
    hover(qtbot, view, 0.9, 0.1)
    assert view.words().startswith("Not possible")
    with qtbot.assertNotEmitted(view.scenario_wished):
        qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=pixel(view, 0.9, 0.1))


# --- the question ----------------------------------------------------------------------------


def test_moving_along_the_maps_own_axes_does_not_ask_again(map_view, qtbot):
    asked = []
    map_view.asked.connect(asked.append)
    for depth in (4, 3.5, 8):
        map_view.show_nights(nights_of(loop_depth=depth, market_maker_withdrawal=0.9))
        assert not map_view.stale
    assert asked == []


def test_changing_anything_else_asks_again_and_keeps_the_old_map_meanwhile(map_view, finest):
    asked = []
    map_view.asked.connect(asked.append)
    map_view.show_nights(nights_of(shock=0.1))
    assert [question.parameters.shock for question in asked] == [0.1]
    assert map_view.stale
    assert map_view.map is finest
    assert map_view.pointed() is None
    assert map_view.caption() == "computing the map"


def test_other_axes_or_another_measure_begin_with_a_blank_map(map_view, qtbot):
    asked = []
    map_view.asked.connect(asked.append)
    map_view.set_measure("btc_fall")
    assert not map_view.map.whole
    map_view.set_axes(axis_of("shock"), WITHDRAWAL)
    assert [(question.x.name, question.measure) for question in asked] == [
        ("loop_depth", "btc_fall"),
        ("shock", "btc_fall"),
    ]
    assert map_view.summary() == "The map is being computed."


def test_hidden_it_asks_nothing(view):
    asked = []
    view.asked.connect(asked.append)
    view.show_nights(nights_of(shock=0.1))
    assert asked == []


def test_moments_do_not_change_the_map(map_view):
    before = map_view.grab().toImage()
    map_view.show_moment(45)
    assert map_view.grab().toImage() == before


def test_choosing_in_the_lists_maps_something_else(view):
    view.choices.measure.chosen.emit("usde_low_minute")
    view.choices.across.chosen.emit(axis_of("depth", "WBETH"))
    assert view.question().measure == "usde_low_minute"
    assert (view.question().x.part, view.question().y) == ("WBETH", WITHDRAWAL)


def test_choosing_what_the_other_axis_has_swaps_them(view):
    view.choices.across.chosen.emit(WITHDRAWAL)
    assert (view.across, view.up) == (WITHDRAWAL, LOOPS)
    view.choices.up.chosen.emit(WITHDRAWAL)
    assert (view.across, view.up) == (LOOPS, WITHDRAWAL)
    assert (view.choices.across.choice, view.choices.up.choice) == (LOOPS, WITHDRAWAL)


def test_from_a_background_the_map_grows_finer_until_it_is_done(view, qtbot):
    background = Background()
    view.asked.connect(background.ask)
    background.answered.connect(lambda _, answer: view.show_answer(answer))
    background.finished.connect(view.finish)
    sizes = []
    background.answered.connect(lambda _, answer: sizes.append((len(view.map.x), view.caption())))
    view.show()
    assert (view.waiting, view.caption()) == (True, "computing the map")
    qtbot.waitUntil(lambda: not view.waiting, timeout=60_000)
    background.close()
    assert [size for size, _ in sizes] == sorted(size for size, _ in sizes)
    captions = [plain(caption) for _, caption in sizes]
    assert captions[1] == "11 \u00d7 11 nights, 7 % of all"
    assert captions[-1] == "41 \u00d7 41 nights, sharpening the edge"
    assert view.caption() == "41 \u00d7 41 nights"


def test_a_failure_is_said(view):
    view.show()
    view.show_failure("out of memory")
    assert view.words() == "The map could not be computed: out of memory"
    assert view.caption() == ""
    view.grab()


# --- what is drawn ---------------------------------------------------------------------------


def test_colours_are_those_of_the_values(map_view, finest):
    image = map_view.grab().toImage()
    layout = map_view.layout_of_picture()
    calm = image.pixelColor(layout.point(0.2, 0.2).toPoint())
    assert calm == QColor(LIGHT.panel)
    lighter = image.pixelColor(layout.point(0.98, 0.6).toPoint())
    darker = image.pixelColor(layout.point(0.98, 0.95).toPoint())
    assert finest.values[24, 39] < finest.values[38, 39]
    assert darker.lightness() < lighter.lightness() < calm.lightness()


def test_the_edge_is_drawn_where_the_engine_has_it(map_view, finest):
    image = map_view.grab().toImage()
    layout = map_view.layout_of_picture()
    marks = marks_of(finest, finest.contours(0.1), map_view.nights.live, [], None, (0.1, 0.1))
    assert [len(line) for line in marks.edges] == [len(line) for line in finest.contours(0.1)]
    for across, up in marks.edges[0][2:-2:4]:
        assert image.pixelColor(layout.point(across, up).toPoint()).lightness() < 90


def test_the_scale_marks_ten_percent_and_the_value_here(map_view, finest):
    live = map_view.nights.live
    marks = marks_of(finest, (), live, [], None, (0.1, 0.1))
    assert (marks.level[0], plain(marks.level[1])) == (0.1, "10 %")
    assert marks.value == pytest.approx(DISCOUNT.figure(live))
    pointed = marks_of(finest, (), live, [], (40, 40), (0.1, 0.1))
    assert pointed.value == finest.values[40, 40]
    assert [plain(text) for _, text in marks.bar_ticks] == ["0 %", "50 %", "100 %"]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("scale", [1, 1.5, 2])
@pytest.mark.parametrize("size", [(400, 220), (660, 330), (1140, 560)])
def test_choosers_and_map_keep_clear_of_each_other_at_every_size(map_view, theme, scale, size):
    map_view.set_theme(theme.at_scale(scale))
    map_view.resize(round(size[0] * scale), round(size[1] * scale))
    map_view.set_axes(axis_of("perp_liquidation_time"), axis_of("market_maker_withdrawal"))
    map_view.set_measure("lowest_alt_leverage")
    map_view.grab()
    plot = map_view.layout_of_picture().plot.toRect()
    places = [chooser.geometry() for chooser in map_view.choices.all]
    assert all(map_view.rect().contains(place) for place in places)
    for number, place in enumerate(places):
        assert not place.intersects(plot)
        assert not any(place.intersects(other) for other in places[:number])
    assert QRect(plot).width() > map_view.width() / 2


def test_the_same_map_looks_the_same_however_it_was_reached(map_view, finest, qtbot):
    there = map_view.grab().toImage()
    hover(qtbot, map_view, 0.3, 0.3)
    assert map_view.grab().toImage() != there
    qtbot.mouseMove(map_view, QPoint(1, 150))
    map_view.set_measure("btc_fall")
    map_view.set_measure("wbeth_discount")
    map_view.show_answer(finest)
    map_view.finish()
    assert map_view.grab().toImage() == there


def test_without_nights_nothing_is_drawn_and_nothing_said(qtbot):
    view = CliffMap()
    qtbot.addWidget(view)
    view.grab()
    assert view.summary() == view.words() == view.caption() == ""
    assert view.question() is None
    assert view.table() == ((), [])


@pytest.mark.parametrize("name", MEASURES)
def test_every_measure_can_be_mapped_and_drawn(view, name):
    view.set_axes(axis_of("shock"), axis_of("utilisation_high"))
    view.set_measure(name)
    view.show()
    answer = next(_whole(view.question()))
    view.show_answer(answer)
    view.grab()
    assert np.isfinite(answer.values).any()
    assert "{" not in view.words()
    view.table()
