"""The left panel: what the hand does becomes parameters; setting is silent."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from engine import Parameters
from gui.controls.parameter_panel import MAIN_SLIDERS, ParameterPanel
from gui.files.content import set_language, words_in
from gui.look.theme import LIGHT


@pytest.fixture
def panel(qtbot):
    panel = ParameterPanel()
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    panel.resize(288, 700)
    panel.show()
    return panel


@pytest.fixture
def wishes(panel):
    heard = []
    panel.wished.connect(lambda parameters, dragging: heard.append((parameters, dragging)))
    return heard


def type_into(field, text):
    """Double-click a value, type over it, Enter."""
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    field.clear()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_there_is_a_control_for_every_parameter_and_one_only(panel):
    controls = [*panel.sliders, *panel.rows]
    assert sorted(controls) == sorted(Parameters.declarations())


def test_the_three_sliders_come_first_and_everything_else_is_collapsed(panel):
    names = (*MAIN_SLIDERS, "shock")
    tops = [panel.sliders[name].mapTo(panel, QPoint()).y() for name in names]
    assert tops == sorted(tops)
    assert not panel.more.isExpanded()
    assert not any(group.isExpanded() for group in panel.groups)
    assert sum(len(group.findChildren(type(row))) for group in panel.groups
               for row in list(panel.rows.values())[:1]) == len(panel.rows)  # fmt: skip


@pytest.mark.parametrize("name", [*MAIN_SLIDERS, "shock"])
def test_moving_a_slider_wishes_that_parameter_and_no_other(panel, wishes, name):
    groove = panel.sliders[name].groove
    groove.setValue(groove.maximum() - 3)
    ((parameters, dragging),) = wishes
    assert parameters == replace(Parameters(), **{name: groove.stops[-4]})
    assert not dragging


def test_a_drag_wishes_as_it_goes_and_says_when_it_ends(panel, wishes):
    groove = panel.sliders["loop_depth"].groove
    left, middle = QPoint(20, 12), QPoint(150, 12)
    QTest.mousePress(groove, Qt.MouseButton.LeftButton, pos=left)
    QTest.mouseMove(groove, middle)
    QTest.mouseRelease(groove, Qt.MouseButton.LeftButton, pos=middle)
    assert [dragging for _, dragging in wishes] == [True] * (len(wishes) - 1) + [False]
    depths = [parameters.loop_depth for parameters, _ in wishes]
    assert depths[0] < 1
    assert depths[-1] == depths[-2] == groove.stop > 4


def test_arrow_keys_move_a_slider_by_one_stop(panel, wishes):
    QTest.keyClick(panel.sliders["loop_depth"].groove, Qt.Key.Key_Right)
    assert [parameters.loop_depth for parameters, _ in wishes] == [5.5]


def test_setting_parameters_is_silent_and_shows_them(panel, wishes):
    panel.set_parameters(Parameters(loop_depth=2.5, market_maker_withdrawal=0.8, shock=0))
    assert wishes == []
    assert panel.sliders["loop_depth"].words.text() == "2.5 loops"
    assert panel.sliders["loop_depth"].groove.stop == 2.5
    assert panel.sliders["market_maker_withdrawal"].words.text() == "1 in 5 quotes left"
    assert panel.sliders["shock"].words.text() == "no news at all"


@pytest.mark.parametrize(
    ("withdrawal", "words"),
    [
        (0, "every quote stays"),
        (0.3, "70\u202f% of quotes left"),
        (0.95, "1 in 20 quotes left"),
        (0.985, "1.5\u202f% of quotes left"),
        (0.78, "22\u202f% of quotes left"),
        (1, "no quote left"),
    ],
)
def test_withdrawal_is_told_by_what_remains(panel, withdrawal, words):
    panel.set_parameters(Parameters(market_maker_withdrawal=withdrawal))
    assert panel.sliders["market_maker_withdrawal"].words.text() == words


def test_the_lst_slider_marks_parity_with_eth_wherever_that_is(panel):
    slider = panel.sliders["lst_collateral_ratio"]
    assert [value for value, _ in slider.groove.marks] == [0.78]
    panel.set_parameters(Parameters(coin_collateral_ratio=0.6))
    assert [value for value, _ in slider.groove.marks] == [0.6]
    assert slider.words.text() == "$0.78 per dollar: more than ETH"


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("loop_depth", "4.6", 4.6),
        ("shock", "12 %", 0.12),
        ("shock", "12", 0.12),
        ("lst_collateral_ratio", " .5 ", 0.5),
        ("market_maker_withdrawal", "10 %", 0.9),
        ("market_maker_withdrawal", "1 in 20", 0.95),
        ("market_maker_withdrawal", "1/4", 0.75),
        ("market_maker_withdrawal", "0", 1.0),
    ],
)
def test_a_value_can_be_typed(panel, wishes, name, text, value):
    type_into(panel.sliders[name].words, text)
    assert wishes == [(replace(Parameters(), **{name: value}), False)]


@pytest.mark.parametrize("text", ["12", "deep", "", "nan", "-1", "1e999"])
def test_nonsense_typed_gets_a_sentence_and_changes_nothing(panel, wishes, text):
    type_into(panel.sliders["loop_depth"].words, text)
    assert wishes == []
    said = panel.sliders["loop_depth"].refusal
    assert said.isVisible()
    assert "Loop depth must lie between 0 loops and 10 loops" in said.text()
    assert panel.sliders["loop_depth"].words.text() == "5 loops"


def test_escape_gives_up_typing_and_takes_the_sentence_away(panel, wishes):
    slider = panel.sliders["loop_depth"]
    type_into(slider.words, "99")
    assert slider.refusal.isVisible()
    QTest.mouseDClick(slider.words, Qt.MouseButton.LeftButton)
    assert not slider.refusal.isVisible()
    QTest.keyClicks(slider.words, "7")
    QTest.keyClick(slider.words, Qt.Key.Key_Escape)
    assert slider.words.text() == "5 loops"
    assert slider.words.isReadOnly()
    assert wishes == []


def test_leaving_a_field_counts_what_was_typed(panel, wishes):
    field = panel.sliders["loop_depth"].words
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    QTest.keyClicks(field, "7")
    field.clearFocus()
    assert wishes == [(Parameters(loop_depth=7), False)]


def test_leaving_a_field_as_it_was_wishes_nothing(panel, wishes):
    for name in ("shock", "market_maker_withdrawal"):
        field = panel.sliders[name].words
        QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
        assert field.text() in ("8.5 %", "5 %")
        field.clearFocus()
    assert wishes == []


def test_the_sentence_goes_away_with_the_next_change(panel):
    panel.refuse("no")
    panel.set_parameters(Parameters(loop_depth=3))
    assert not panel.message.isVisible()


def test_a_row_changes_its_number_and_goes_back(panel, wishes):
    row = panel.rows["beta"]
    type_into(row.fields[3], "3")
    panel.set_parameters(wishes[-1][0])
    assert wishes[-1][0] == Parameters(beta=(1, 1.25, 1.4, 3))
    assert row.back.isEnabled()
    row.back.click()
    assert wishes[-1][0] == Parameters()


def test_up_and_down_step_a_number(panel, wishes):
    field = panel.rows["insurance_fund"].fields[0]
    QTest.keyClick(field, Qt.Key.Key_Up)
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert [parameters.insurance_fund for parameters, _ in wishes] == [0.55, 0.45]


def test_a_row_refuses_what_breaks_a_rule_between_two_parameters(panel, wishes):
    type_into(panel.rows["utilisation_high"].fields[0], "0.5")
    assert wishes == []
    said = panel.rows["utilisation_high"].refusal.text()
    assert "utilisation_high must be at least utilisation_low" in said


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_a_rule_between_two_parameters_is_said_in_the_language_in_force(panel, language):
    set_language(language)
    try:
        type_into(panel.rows["utilisation_high"].fields[0], "0.5")
        said = panel.rows["utilisation_high"].refusal.text()
        rule = words_in(language, "refusals")["parameters"]["order"]
    finally:
        set_language("en")
    assert said == rule.format(name="utilisation_high", low="0.87", got="0.5")


def test_every_control_says_meaning_range_and_source(panel):
    for name, control in {**panel.sliders, **panel.rows}.items():
        about = Parameters.declarations()[name]
        tip = (control.title if name in panel.sliders else control).toolTip()
        assert "Source: " in tip, name
        assert f"{about.high:g}" in tip, name
        if about.unit:
            assert about.unit in tip, name


def test_the_shock_button_is_heard(panel, qtbot):
    with qtbot.waitSignal(panel.shock_wished, timeout=30_000):
        panel.shock_button.click()
