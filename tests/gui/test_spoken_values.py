"""What a screen reader is told of values: words with their unit, and the number in those words.

All of it is read from Qt's accessibility interface, as a screen reader does.
"""

import gc
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSlider, QWidget

from engine import Parameters
from engine.exchange_design import MEASURES
from engine.night import NIGHT
from gui.controls.fixes import FIXES
from gui.controls.parameter_panel import MAIN_SLIDERS
from gui.controls.parameter_slider import Groove, ParameterSlider
from gui.learn.exchange_builder import ExchangeBuilder
from gui.screen_reader import SpokenValue
from gui.speaking import speak
from gui.views.timeline import Timeline
from gui.views.view import View
from gui.window import Window
from gui.words.typed_settings import typed

Role, Text = QAccessible.Role, QAccessible.Text
NAMES = tuple(dict.fromkeys((*MAIN_SLIDERS, "shock", *(fix.name for fix in FIXES))))
LANGUAGES = ("en", "ja", "zh")


@pytest.fixture(params=LANGUAGES)
def spoken(request, qapp):
    speak(request.param)
    yield request.param
    speak("en")


def interface(widget):
    return QAccessible.queryAccessibleInterface(widget)


def words(widget):
    return interface(widget).text(Text.Value)


def numbers(widget):
    """Value, minimum, maximum and step."""
    value = interface(widget).valueInterface()
    return (
        value.currentValue(), value.minimumValue(), value.maximumValue(), value.minimumStepSize(),
    )  # fmt: skip


def number_in(text):
    """The number written in words; "1 in 20" is 5 per cent."""
    found = [float(one) for one in re.findall(r"\d+(?:\.\d+)?", text.replace("BTC", ""))]
    if re.search(r"1 in |1/|1 ?/ ?", text):
        return 100 / found[-1]
    return found[0] if found else None


# Sliders of the panel.


@pytest.mark.parametrize("name", NAMES)
def test_a_slider_tells_its_value_as_it_is_written_at_every_stop(qtbot, spoken, name):
    slider = ParameterSlider(name)
    qtbot.addWidget(slider)
    assert interface(slider.groove).role() == Role.Slider
    for stop in slider.groove.stops:
        slider.set_parameters(Parameters(**{name: stop}))
        assert words(slider.groove) == slider.words.text()


@pytest.mark.parametrize("name", NAMES)
def test_the_number_told_is_the_one_written(qtbot, name):
    slider = ParameterSlider(name)
    qtbot.addWidget(slider)
    for stop in slider.groove.stops[1:-1]:
        slider.set_parameters(Parameters(**{name: stop}))
        written = number_in(slider.words.text())
        # words of a hundredth or more are rounded, "1 in 17" is 6 per cent
        assert numbers(slider.groove)[0] == pytest.approx(written, rel=0.05, abs=0.51)


@pytest.mark.parametrize("name", NAMES)
def test_the_number_told_typed_into_the_field_is_the_same_value(qtbot, name):
    slider = ParameterSlider(name)
    qtbot.addWidget(slider)
    for stop in slider.groove.stops:
        slider.set_parameters(Parameters(**{name: stop}))
        number = numbers(slider.groove)[0]
        text = f"{number} %" if name == "venue_capacity" else f"{number}"
        assert typed(name, text) == pytest.approx(stop)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("loop_depth", (5.0, 0.0, 10.0, 0.5)),
        ("lst_collateral_ratio", (0.78, 0.0, 0.9, 0.01)),
        ("market_maker_withdrawal", (5.0, 0.0, 100.0, 0.5)),
        ("shock", (8.5, 0.0, 30.0, 0.5)),
        ("redemption_index", (0.0, 0.0, 100.0, 1.0)),
        ("breaker_drop", (0.0, 0.0, 50.0, 1.0)),
        ("venue_capacity", (6.0, 0.1, 100.0, 0.4)),
    ],
)
def test_bounds_and_step_are_in_the_unit_that_is_written(qtbot, name, expected):
    slider = ParameterSlider(name)
    qtbot.addWidget(slider)
    assert numbers(slider.groove) == expected


def test_a_value_typed_between_two_stops_is_told_as_typed(qtbot):
    slider = ParameterSlider("loop_depth")
    qtbot.addWidget(slider)
    slider.set_parameters(Parameters(loop_depth=2.3))
    assert words(slider.groove) == "2.3 loops"
    assert numbers(slider.groove)[0] == 2.3
    QTest.keyClick(slider.groove, Qt.Key.Key_Right)
    assert numbers(slider.groove)[0] == 3.0


@pytest.mark.parametrize("name", NAMES)
def test_a_screen_reader_can_set_every_value(qtbot, name):
    slider = ParameterSlider(name)
    qtbot.addWidget(slider)
    wished = []
    slider.wished.connect(lambda parameters, dragging: wished.append(parameters))
    slider.wished.connect(lambda parameters, dragging: slider.set_parameters(parameters))
    for stop in reversed(slider.groove.stops):
        number = slider.groove.in_unit(stop)
        interface(slider.groove).valueInterface().setCurrentValue(number)
        assert slider.groove.stop == stop
        assert numbers(slider.groove)[0] == number
    assert getattr(wished[-1], name) == slider.groove.stops[0]


@pytest.mark.parametrize(
    ("asked", "got"), [(-40.0, 0.0), (0.2, 0.0), (2.4, 2.5), (7.0, 7.0), (400.0, 10.0)]
)
def test_a_number_that_is_no_stop_goes_to_the_nearest(qtbot, asked, got):
    slider = ParameterSlider("loop_depth")
    qtbot.addWidget(slider)
    interface(slider.groove).valueInterface().setCurrentValue(asked)
    assert slider.groove.stop == got


def test_a_fix_that_is_off_tells_the_value_it_has(window):
    for row in window.parts.parameter_panel.fixes_panel.rows.values():
        groove = row.strength.groove
        assert words(groove) == row.strength.words.text()
        value, low, high, _ = numbers(groove)
        assert low <= value <= high


def test_a_level_of_the_exchange_is_told_as_it_is_written(qtbot, spoken):
    builder = ExchangeBuilder()
    qtbot.addWidget(builder)
    for row, measure in zip(builder.rows, MEASURES, strict=True):
        for step in range(len(measure.levels)):
            interface(row.groove).valueInterface().setCurrentValue(row.groove.in_unit(step))
            assert row.groove.value() == step
            assert words(row.groove) == row.level_label.text()
            if measure.levels[step]:
                assert numbers(row.groove)[0] == pytest.approx(number_in(words(row.groove)))


@given(st.lists(st.integers(0, 1000), min_size=2, unique=True), st.floats(-10, 1010))
def test_a_value_lies_between_its_bounds_and_no_two_stops_are_nearer_than_a_step(stops, now):
    value = SpokenValue.among("", now, stops)
    assert value.low <= value.now <= value.high
    assert 0 < value.step <= max(stops) - min(stops)
    assert all(value.low <= stop <= value.high for stop in stops)


# The timeline.


@pytest.fixture
def window(qtbot, default_nights):
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    yield window
    window.close()


def test_the_timeline_is_a_slider_over_the_minutes_that_tells_the_clock(window):
    timeline = window.parts.timeline
    assert interface(timeline).role() == Role.Slider
    window.set_minute(33)
    assert words(timeline) == "21:23"
    assert numbers(timeline) == (33.0, 0.0, NIGHT, 0.25)
    window.set_place("Tokyo")
    assert words(timeline) == "06:23"
    interface(timeline).valueInterface().setCurrentValue(45.5)
    assert window.player.minute == 45.5
    for asked, minute in ((500.0, NIGHT), (-3.0, 0.0)):
        interface(timeline).valueInterface().setCurrentValue(asked)
        assert window.player.minute == minute


# Lifetimes: Qt deletes an interface with its widget, and Python must not do it again.


def test_interfaces_come_and_go_with_their_widgets(qapp):
    for number in range(200):
        view = View()
        kept = [Groove([0.0, 1.0, 3.0], view), Timeline(view)]
        assert [interface(widget).role() for widget in kept] == [Role.Slider, Role.Slider]
        assert interface(view).role() == Role.Graphic
        told = interface(kept[0])
        if number % 2:
            view.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        del view, kept, told
        gc.collect(0)


def test_all_other_interfaces_are_qts_own_and_ask_for_nothing_we_lack(window):
    groove = window.parts.parameter_panel.sliders["shock"].groove
    told = interface(groove)
    assert told.textInterface() is None
    assert told.tableCellInterface() is None
    assert (
        told.actionInterface().actionNames() == interface(QSlider()).actionInterface().actionNames()
    )
    assert interface(QWidget()).role() == Role.Client
