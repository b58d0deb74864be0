"""The fixes: each switch turns one parameter, shows what the parameters say, and names a price."""

from __future__ import annotations

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine import Parameters, run
from engine.assets import ETH, WBETH
from engine.measures import discount, worst_fall
from gui.controls.fixes import FIXES
from gui.controls.parameter_panel import ParameterPanel
from gui.files.content import read_words
from gui.look.theme import LIGHT
from tests.engine.strategies import examples

NAMES = [fix.name for fix in FIXES]
ON = {fix.name: fix.first for fix in FIXES}
NOT_FIXED = {
    "lst_collateral_ratio": 0.85,
    "redemption_index": 0.0,
    "breaker_drop": 0.0,
    "venue_capacity": 0.02,
    "market_maker_withdrawal": 0.97,
}
"""A value of each that makes things no better."""


@pytest.fixture
def panel(qtbot):
    panel = ParameterPanel()
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    panel.resize(288, 1400)
    panel.show()
    panel.fixes.toggleButton().click()
    return panel


@pytest.fixture
def wishes(panel):
    """What is wished, shown at once as the window does."""
    heard = []

    def hear(parameters, dragging):
        heard.append((parameters, dragging))
        panel.set_parameters(parameters)

    panel.wished.connect(hear)
    return heard


@pytest.fixture
def rows(panel):
    return panel.fixes_panel.rows


def test_they_are_closed_at_first_and_out_of_the_way_of_tab(qtbot):
    panel = ParameterPanel()
    qtbot.addWidget(panel)
    panel.show()
    assert not panel.fixes.isExpanded()
    assert not any(row.switch.isVisible() for row in panel.fixes_panel.rows.values())


def test_they_stand_below_more_settings(panel):
    tops = [part.mapTo(panel, QPoint()).y() for part in (panel.more, panel.fixes)]
    assert tops == sorted(tops)


def test_at_the_defaults_every_fix_is_off(rows):
    assert not any(row.on or row.switch.isChecked() for row in rows.values())


@pytest.mark.parametrize("name", NAMES)
def test_a_switch_turns_exactly_its_parameter(rows, wishes, name):
    rows[name].switch.click()
    assert wishes == [(dataclasses.replace(Parameters(), **{name: ON[name]}), False)]
    assert [row.switch.isChecked() for row in rows.values()] == [n == name for n in rows]


@pytest.mark.parametrize("name", NAMES)
def test_off_restores_the_default_and_nothing_else(panel, rows, wishes, name):
    panel.set_parameters(Parameters(**ON, loop_depth=7, shock=0.1))
    rows[name].switch.click()
    rest = {other: value for other, value in ON.items() if other != name}
    assert wishes == [(Parameters(**rest, loop_depth=7, shock=0.1), False)]
    assert not rows[name].on


@pytest.mark.parametrize("name", NAMES)
def test_the_state_follows_parameters_set_from_elsewhere_in_silence(panel, rows, wishes, name):
    row = rows[name]
    panel.set_parameters(Parameters(**{name: ON[name]}))
    assert (row.on, row.switch.isChecked(), row.strength.isVisible()) == (True, True, True)
    panel.set_parameters(Parameters(**{name: NOT_FIXED[name]}))
    assert (row.on, row.switch.isChecked(), row.strength.isVisible()) == (False, False, False)
    assert wishes == []


@pytest.mark.parametrize("name", ["lst_collateral_ratio", "market_maker_withdrawal"])
def test_the_main_sliders_move_the_switches_and_the_switches_the_main_sliders(
    panel, rows, wishes, name
):
    groove = panel.sliders[name].groove
    groove.setValue(groove.value() - 4)
    assert rows[name].on
    rows[name].switch.click()
    assert groove.stop == Parameters.declarations()[name].default
    rows[name].switch.click()
    assert groove.stop == ON[name]


@pytest.mark.parametrize("name", NAMES)
def test_a_drag_of_a_strength_says_that_it_drags_and_when_it_ends(panel, rows, wishes, name, qtbot):
    panel.set_parameters(Parameters(**{name: ON[name]}))
    groove = rows[name].strength.groove
    qtbot.waitUntil(lambda: groove.width() > 150, timeout=30_000)
    left, middle = QPoint(20, 12), QPoint(140, 12)
    QTest.mousePress(groove, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(groove, middle)
    QTest.mouseRelease(groove, Qt.MouseButton.LeftButton, pos=middle)
    assert [dragging for _, dragging in wishes] == [True] * (len(wishes) - 1) + [False]
    for parameters, _ in wishes:
        assert dataclasses.replace(parameters, **{name: ON[name]}) == Parameters(**{name: ON[name]})
    assert getattr(wishes[-1][0], name) == groove.stop


@pytest.mark.parametrize("fix", FIXES, ids=NAMES)
def test_every_strength_helps_and_the_strongest_is_marked(rows, fix):
    groove = rows[fix.name].strength.groove
    assert all(fix.helps(stop) for stop in groove.stops)
    assert groove.stops == sorted(groove.stops)
    ((marked, _),) = groove.marks
    assert marked in (groove.stops[0], pytest.approx(groove.stops[-1], abs=0.005))


@pytest.mark.parametrize("fix", FIXES, ids=NAMES)
@examples(40)
@given(share=st.floats(0, 1))
def test_a_fix_is_on_where_its_parameter_lies_on_the_fixing_side(fix, share):
    about = Parameters.declarations()[fix.name]
    value = about.low + share * (about.high - about.low)
    towards = 1 if ON[fix.name] > about.default else -1
    on = towards * value > towards * about.default
    assert fix.is_on(Parameters(**{fix.name: value})) == on
    assert not fix.is_on(fix.switched(Parameters(**{fix.name: value}), on=False))
    assert fix.is_on(fix.switched(Parameters(**{fix.name: value}), on=True))


@pytest.mark.parametrize("fix", FIXES, ids=NAMES)
def test_at_its_first_strength_each_alone_keeps_wbeth_beside_eth(fix):
    night = run(fix.switched(Parameters(), on=True))
    assert discount(night, WBETH) < 0.01
    assert worst_fall(night, WBETH) == pytest.approx(worst_fall(night, ETH), abs=0.01)


def test_a_strength_can_be_typed_and_nonsense_is_refused(panel, rows, wishes):
    panel.set_parameters(Parameters(breaker_drop=0.2))
    for text in ("12 %", "seven"):
        field = rows["breaker_drop"].strength.words
        QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
        field.clear()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert wishes == [(Parameters(breaker_drop=0.12), False)]
    assert "must lie between 0\u202f% and 50\u202f%" in rows["breaker_drop"].strength.refusal.text()


def test_space_switches_the_one_in_focus(rows, wishes):
    QTest.keyClick(rows["venue_capacity"].switch, Qt.Key.Key_Space)
    assert [parameters.venue_capacity for parameters, _ in wishes] == [ON["venue_capacity"]]


@pytest.mark.parametrize("name", NAMES)
def test_every_fix_names_its_price_by_sight_and_by_ear(panel, rows, name):
    cost, row = read_words("fixes")[name]["cost"], rows[name]
    panel.set_parameters(Parameters(**{name: ON[name]}))
    assert (row.cost.text(), row.cost.isVisible()) == (cost, True)
    assert cost in row.switch.accessibleDescription()
    assert row.switch.accessibleName()
    assert row.strength.groove.accessibleName() == f"{row.switch.text()}: strength"


def test_no_price_is_cut_whatever_is_switched_on(panel, rows, qtbot):
    panel.set_parameters(Parameters(**ON))
    qtbot.wait(50)
    for row in rows.values():
        label = row.cost
        assert label.height() >= label.heightForWidth(label.width())
        groove = row.strength.groove
        assert groove.height() >= groove.sizeHint().height()
