"""The window: every wire from a hand to what is drawn."""

from collections import Counter
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from engine import Parameters, run
from engine.assets import BNSOL, WBETH
from engine.night import NIGHT
from gui.controls.actions import ACTIONS
from gui.files.presets import presets
from gui.look.theme import theme_name
from gui.window import Window


@pytest.fixture
def window(qtbot):
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def settle(window, qtbot):
    """Wait until the night of the scenario now is on show."""

    def wait():
        def shown():
            live = window.player.nights.live.parameters
            return window.worker.idle and live == window.history.parameters

        qtbot.waitUntil(shown, timeout=30_000)

    return wait


def drawn(window, asset):
    """(minutes, prices) of an asset's live curve as it is drawn."""
    panel = next(p for p in window.parts.prices.panels if asset in p.assets)
    return panel.plot.live[asset].getData()


def test_it_opens_on_a_calm_market_with_one_button_ready(window):
    assert window.player.minute == 20
    assert not window.player.playing
    assert np.all(window.player.nights.live.prices[: window.parts.prices.row + 1] == 1)
    assert window.focusWidget() is window.parts.parameter_panel.shock_button
    assert window.parts.parameter_panel.shock_button.isVisible()


def test_shock_plays_the_night(window, qtbot):
    QTest.mouseClick(window.parts.parameter_panel.shock_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.player.minute > 20.3, timeout=30_000)
    assert window.player.playing


def test_altcoins_fall_within_15_seconds_and_wbeth_leaves_eth_within_30(window):
    """At 1x two minutes of the night pass in a second, from two minutes before the shock."""
    live = window.player.nights.live
    start = window.player.calm_minute
    altcoins_halved = live.minutes[live.prices[:, 3] < 0.5][0]
    wbeth_gone = live.minutes[live.prices[:, 4] / live.prices[:, 1] < 0.9][0]
    assert window.player.speed == 1
    assert (altcoins_halved - start) / 2 <= 15
    assert (wbeth_gone - start) / 2 <= 30


@pytest.mark.parametrize(
    ("name", "position"),
    [("loop_depth", 4), ("lst_collateral_ratio", 50), ("market_maker_withdrawal", 10)],
)
def test_a_slider_changes_what_is_drawn(window, settle, name, position):
    window.set_minute(60)
    groove = window.parts.parameter_panel.sliders[name].groove
    groove.setValue(position)
    settle()
    wanted = replace(Parameters(), **{name: groove.stops[position]})
    assert window.history.parameters == wanted
    row = window.player.nights.live.row_at(60)
    assert np.array_equal(drawn(window, WBETH)[1], run(wanted).prices[: row + 1, WBETH])


def test_a_change_while_playing_keeps_the_clock(window, settle):
    window.set_minute(40)
    window.toggle_play()
    window.parts.parameter_panel.sliders["loop_depth"].groove.setValue(2)
    settle()
    assert window.player.playing
    assert 40 <= window.player.minute < 50


def test_a_drag_is_one_undo_and_the_twin_follows(window, settle):
    panel = window.parts.parameter_panel
    for depth in (4.0, 3.0, 2.0):
        panel.wished.emit(replace(window.history.parameters, loop_depth=depth), True)
    panel.wished.emit(window.history.parameters, False)
    settle()
    assert window.history.stack.count() == 1
    window.undo()
    settle()
    assert window.history.parameters == Parameters()
    assert window.player.nights.twin.parameters == Parameters().twin()
    window.redo()
    settle()
    assert panel.sliders["loop_depth"].groove.stop == 2


def test_undo_and_redo_buttons_know_whether_there_is_anything(window, settle):
    buttons = window.parts.top_bar.buttons
    assert not buttons["undo"].isEnabled()
    window.choose(Parameters(loop_depth=3))
    assert buttons["undo"].isEnabled()
    buttons["undo"].click()
    assert (buttons["undo"].isEnabled(), buttons["redo"].isEnabled()) == (False, True)


@pytest.mark.parametrize("number", range(len(presets())))
def test_a_preset_sets_everything_and_asks_its_question(window, settle, number):
    bar, preset = window.parts.top_bar, presets()[number]
    bar.presets.activated.emit(number)
    settle()
    assert window.history.parameters == preset.parameters
    assert bar.presets.currentText() == preset.name
    assert bar.question.text() == preset.question


def test_own_settings_are_told_from_presets(window, settle):
    window.choose(Parameters(loop_depth=3.5))
    assert window.parts.top_bar.presets.currentText() == "Your own settings"
    window.choose(Parameters(loop_depth=3))
    assert window.parts.top_bar.presets.currentText() == "Shallow loops"


def test_own_settings_cannot_be_chosen_only_made(window):
    chooser = window.parts.top_bar.presets
    own = chooser.count() - 1
    chooser.setFocus()
    for _ in range(chooser.count() + 2):
        QTest.keyClick(chooser, Qt.Key.Key_Down)
    assert chooser.currentIndex() == own - 1
    assert not chooser.model().flags(chooser.model().index(own, 0)) & Qt.ItemFlag.ItemIsEnabled


def test_reset_plays_at_the_usual_speed_again(window):
    window.parts.transport.speed_wished.emit(8.0)
    assert window.player.speed == 8
    window.reset()
    assert window.player.speed == 1
    assert window.parts.transport._speeds.currentText() == "1x"


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_row_chosen_in_a_list_is_as_readable_as_the_others(window, theme):
    window.theme_choice = theme
    window.apply_theme()
    chooser = window.parts.top_bar.presets
    chooser.showPopup()
    view = chooser.view()
    row = view.visualRect(chooser.model().index(chooser.currentIndex(), 0))
    picture = view.viewport().grab(row).toImage()
    grounds = Counter(
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
    )
    chooser.hidePopup()
    (ground, _), *_ = grounds.most_common(1)
    assert ground != QColor(window.theme.accent).name()
    assert QColor(window.theme.text).name() in grounds


def test_a_value_keeps_clear_of_the_frame_of_its_focus(window):
    field = window.parts.parameter_panel.sliders["loop_depth"].words
    field.setFocus()
    place = field.rect().translated(field.mapTo(window, QPoint(0, 0)))
    picture = window.grab(place).toImage()
    middle = range(picture.height() // 4, 3 * picture.height() // 4)
    beside_frame = {picture.pixelColor(x, y).name() for x in (3, 4) for y in middle}
    assert beside_frame == {QColor(window.theme.panel).name()}


def test_on_a_calm_day_shock_plays_a_quiet_night(window, settle):
    window.choose(Parameters(shock=0))
    settle()
    window.parts.parameter_panel.shock_button.click()
    assert window.player.playing
    window.to_end()
    assert np.all(drawn(window, WBETH)[1] == 1)


def test_reset_gives_the_picture_of_a_fresh_start(window, settle, qtbot):
    fresh = window.grab().toImage()
    window.choose(Parameters(loop_depth=9, shock=0.2))
    settle()
    window.to_end()
    window.reset()
    settle()
    qtbot.wait(50)
    panel = window.parts.parameter_panel
    panel.shock_button.setFocus()
    window.player._forget_previous()
    assert window.history.parameters == Parameters()
    assert window.player.minute == 20
    undo = window.parts.top_bar.buttons["undo"]
    undo.setEnabled(False)
    again = window.grab().toImage()
    assert again == fresh


def test_the_same_moment_looks_the_same_however_it_was_reached(window, qtbot):
    window.set_minute(NIGHT)
    window.set_minute(45)
    scrubbed = window.parts.page.grab().toImage()
    window.set_minute(44)
    for _ in range(4):
        window.step_on()
    assert window.parts.page.grab().toImage() == scrubbed


def test_lines_end_at_the_cursor_until_the_night_was_played(window):
    window.set_minute(40)
    panel = next(p for p in window.parts.prices.panels if WBETH in p.assets)
    assert drawn(window, WBETH)[0][-1] == 40
    assert len(panel.plot.rest[WBETH].getData()[0]) == 0
    assert panel.plot.twin[WBETH].getData()[0][-1] == 40
    window.set_minute(NIGHT)
    window.set_minute(40)
    assert drawn(window, WBETH)[0][-1] == 40
    assert panel.plot.rest[WBETH].getData()[0][-1] == NIGHT


def test_the_run_before_a_change_is_shown_for_a_while(window, settle, qtbot):
    window.to_end()
    window.choose(Parameters(loop_depth=2))
    settle()
    panel = next(p for p in window.parts.prices.panels if WBETH in p.assets)
    old = run(Parameters()).prices[:, WBETH]
    assert np.array_equal(panel.plot.previous[WBETH].getData()[1], old)
    window.player._fading.setInterval(10)
    qtbot.waitUntil(lambda: window.player.nights.previous is None, timeout=30_000)


def test_focus_goes_to_every_view(window):
    window.parts.prices.focus_wished.emit(BNSOL)
    assert {view.focus_asset for view in window.parts.views} == {BNSOL}


def test_the_place_of_the_clock_goes_everywhere(window):
    window.parts.transport.place_wished.emit("Tokyo")
    assert window.parts.prices.panels[1].plot._clock_axis.place == "Tokyo"


@pytest.mark.parametrize("place", ["timeline", "narrator", "slider"])
def test_ctrl_and_arrows_go_from_event_to_event_wherever_the_focus_is(window, qtbot, place):
    groove = window.parts.parameter_panel.sliders["loop_depth"].groove
    places = {"timeline": window.parts.timeline, "narrator": window.parts.narrator}
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=30_000)
    window.toggle_play()
    window.set_minute(26)
    focus = places.get(place, groove)
    focus.setFocus()
    visited = []
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(focus, key, Qt.KeyboardModifier.ControlModifier)
        visited.append(window.player.minute)
    assert visited == [28.25, 28.5, 28.25, 25.5]
    assert not window.player.playing
    assert window.history.parameters == Parameters()


@pytest.mark.parametrize(
    ("key", "modifier", "minute"),
    [
        (Qt.Key.Key_Period, Qt.KeyboardModifier.NoModifier, 40.25),
        (Qt.Key.Key_Comma, Qt.KeyboardModifier.NoModifier, 39.75),
        (Qt.Key.Key_Home, Qt.KeyboardModifier.NoModifier, 0),
        (Qt.Key.Key_End, Qt.KeyboardModifier.NoModifier, NIGHT),
        (Qt.Key.Key_R, Qt.KeyboardModifier.NoModifier, 20),
    ],
)
def test_keys_move_the_moment(window, key, modifier, minute):
    window.set_minute(40)
    window.parts.narrator.setFocus()
    QTest.keyClick(window.focusWidget(), key, modifier)
    assert window.player.minute == minute


def test_space_plays_and_pauses_unless_a_button_has_the_focus(window):
    window.parts.timeline.setFocus()
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert window.player.playing
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Space)
    assert not window.player.playing
    reset = window.parts.top_bar.buttons["reset"]
    window.set_minute(50)
    reset.setFocus()
    QTest.keyClick(reset, Qt.Key.Key_Space)
    assert window.player.minute == 20
    assert not window.player.playing


def test_a_slider_keeps_its_own_keys(window):
    window.set_minute(40)
    groove = window.parts.parameter_panel.sliders["loop_depth"].groove
    groove.setFocus()
    QTest.keyClick(groove, Qt.Key.Key_Home)
    assert window.history.parameters.loop_depth == 0
    assert window.player.minute == 40


def test_single_keys_rest_while_a_value_is_typed(window):
    window.set_minute(40)
    field: QLineEdit = window.parts.parameter_panel.sliders["loop_depth"].words
    field.setFocus()
    field.edit()
    for letter in "r,. ":
        QTest.keyClicks(field, letter)
    assert field.text() == "r,. "
    assert window.player.minute == 40
    assert not window.player.playing


def test_every_key_in_the_table_is_used_once():
    keys = [key for entry in ACTIONS for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_every_action_can_be_told_to_the_window(window):
    for entry in ACTIONS:
        assert callable(getattr(window, entry.name))


def test_all_text_grows_and_shrinks_together(window):
    panel = window.parts.parameter_panel
    usual = panel.shock_button.font().pixelSize()
    QTest.keyClick(window, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    larger = panel.shock_button.font().pixelSize()
    assert larger > usual
    assert {view.theme.scale for view in window.parts.views} == {1.125}
    QTest.keyClick(window, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
    assert panel.shock_button.font().pixelSize() == usual
    QTest.keyClick(window, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert panel.shock_button.font().pixelSize() < usual


def test_text_follows_the_size_of_the_window(window, qtbot):
    window.resize(3840, 2160)
    assert window.theme.scale == 2
    assert {view.theme.scale for view in window.parts.views} == {2}
    window.resize(1280, 720)
    assert {view.theme.scale for view in window.parts.views} == {1}


def test_themes_change_live_and_follow_the_system(window):
    button = window.parts.top_bar.buttons["next_theme"]
    seen = []
    for _ in range(4):
        seen.append((button.text(), window.theme.name))
        button.click()
    system = (
        "dark" if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else "light"
    )
    assert seen == [
        ("Light", "light"),
        ("Dark", "dark"),
        ("Projector", "projector"),
        ("System", system),
    ]


@pytest.mark.parametrize(
    ("choice", "scheme", "name"),
    [
        ("system", Qt.ColorScheme.Dark, "dark"),
        ("system", Qt.ColorScheme.Light, "light"),
        ("system", Qt.ColorScheme.Unknown, "light"),
        ("light", Qt.ColorScheme.Dark, "light"),
        ("projector", Qt.ColorScheme.Dark, "projector"),
    ],
)
def test_the_theme_is_the_chosen_one_or_the_systems(choice, scheme, name):
    assert theme_name(choice, scheme) == name


def test_the_window_follows_the_system_while_it_is_open(window, monkeypatch):
    window.set_theme_choice("system")
    before = window.parts.prices.theme.name
    other = "light" if before == "dark" else "dark"
    monkeypatch.setattr("gui.window.theme_name", lambda choice, scheme: other)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert window.parts.prices.theme.name == other


def test_a_failed_night_is_told_in_a_sentence(window):
    window.worker.failed.emit("no memory left")
    assert window.parts.parameter_panel.message.text() == "no memory left"


def test_three_sliders_are_in_sight_at_every_size(window):
    for size in ((1280, 720), (1920, 1080), (3840, 2160)):
        window.resize(*size)
        QApplication.processEvents()
        panel = window.parts.parameter_panel
        for name in ("loop_depth", "lst_collateral_ratio", "market_maker_withdrawal"):
            groove = panel.sliders[name].groove
            assert not groove.visibleRegion().isEmpty()
            assert groove.visibleRegion().boundingRect().size() == groove.size()


def test_a_window_without_room_for_larger_text_says_so_until_it_has(qtbot, default_nights):
    window = Window(Parameters(), theme="light", scale=2.0, nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    said = window.parts.disclaimer
    assert "as large as this window can hold" in said.text()
    window.resize(3840, 2160)
    assert "can hold" not in said.text()
    window.resize(1280, 720)
    window.usual_text()
    assert "can hold" not in said.text()
    for _ in range(5):
        window.larger_text()
    assert "can hold" in said.text()
    window.close()
