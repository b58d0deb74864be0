"""Learn in the window: from the page to the night and back."""

from dataclasses import replace
from html import escape

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAccessible, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from engine.assets import USDE, WBETH
from engine.night import NIGHT
from gui.learn.answer_field import guessed
from gui.learn.lesson import VIEW_NAMES
from gui.learn.lesson_course import Answer
from gui.learn.lesson_file import lessons
from gui.learn.lesson_words import page_words, rich, terms_in
from gui.learn.option_button import Mark
from gui.learn.page_facts import page_facts
from gui.mode import Mode
from gui.pages.glossary import glossary
from gui.window import Window
from gui.words.figures import clock, percent
from tests.gui.look.painting_spy import Spy, read, watching


@pytest.fixture
def window(qtbot):
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def learn(window):
    window.set_mode(Mode.LEARN)
    return window.learn


@pytest.fixture
def ready(learn, qtbot):
    def wait():
        qtbot.waitUntil(lambda: not learn.background.busy, timeout=30_000)

    return wait


def test_learn_opens_on_the_list_of_lessons(learn):
    assert learn.body.isVisible()
    assert learn.body.currentWidget() is learn.list
    assert len(learn.list.buttons) == 8


def test_a_lesson_opens_where_its_first_page_wants(window, learn, ready):
    learn.list.buttons[1].click()
    ready()
    assert window.player.minute == 20
    assert window.parts.tower.focus_asset == WBETH
    assert {name for name in VIEW_NAMES if getattr(window.parts, name).introduced} == {
        "tower",
        "timeline",
    }
    assert not any(slider.isEnabled() for slider in window.parts.parameter_panel.sliders.values())


def test_play_waits_for_an_answer_and_says_so_kindly(window, learn, ready):
    learn.open(3)
    ready()
    window.toggle_play()
    assert not window.player.playing
    assert "First your guess" in learn.panel.message.text()
    window.set_minute(60)
    assert window.player.minute == 20
    learn.choose(2)
    assert not learn.locked
    window.set_minute(60)
    assert window.player.minute == 60


def test_the_future_never_shows(window, learn, ready):
    window.to_end()
    window.set_mode(Mode.LEARN)
    learn.open(3)
    ready()
    learn.panel.skip.click()
    assert not window.player.nights.rest_shown
    window.set_mode(Mode.EXPLORE)
    assert window.player.until == NIGHT


def test_skip_unlocks_without_an_answer(learn, ready):
    learn.open(1)
    ready()
    learn.panel.skip.click()
    assert learn.course.answer == Answer(None)
    assert learn.panel.on.isEnabled()
    assert not learn.panel.feedback.isVisible()


def test_after_answering_the_truth_is_marked_and_the_gap_named(learn, ready):
    learn.open(1)
    ready()
    learn.choose(0)
    field = learn.panel.field
    marks = {k: b.mark.name for k, b in zip(field.keys, field.buttons, strict=True)}
    assert marks == {"one": "OTHER", "two": "NONE", "nearly_four": "RIGHT"}
    assert learn.panel.feedback.isVisible()
    learn.panel.on.click()
    ready()
    assert learn.course.page.key == "two_numbers"
    assert "3.7x" in learn.panel.text.text()


def test_a_number_that_cannot_be_is_refused_and_changes_nothing(learn, ready):
    learn.open(1)
    learn.answer("two")
    learn._turn(1)
    learn._turn(1)
    ready()
    field = learn.panel.field
    field.field.setText("many")
    field.button.click()
    assert learn.locked
    assert "between 1.0x and 20.0x" in learn.panel.message.text()
    field.field.setText("4.8x")
    field.button.click()
    assert learn.course.answer == Answer(4.8)


def test_a_page_frees_only_the_sliders_it_speaks_of(window, learn, ready):
    learn.open(1)
    learn.answer("two")
    learn._turn(1)
    learn._turn(1)
    sliders = window.parts.parameter_panel.sliders
    assert not any(slider.isEnabled() for slider in sliders.values()), "it asks what they tell"
    learn.answer(4.0)
    learn._turn(1)
    assert [name for name, slider in sliders.items() if slider.isEnabled()] == ["loop_depth"]


def draw(curve, points):
    """A stroke with the mouse through minutes and prices."""
    first, last = curve.at(*points[0]), curve.at(*points[-1])
    QTest.mousePress(curve, Qt.MouseButton.LeftButton, pos=first.toPoint())
    for point in points[1:]:
        spot = QPointF(curve.at(*point))
        held, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        keys = Qt.KeyboardModifier.NoModifier
        move = QMouseEvent(QEvent.Type.MouseMove, spot, spot, none, held, keys)
        QApplication.sendEvent(curve, move)
    QTest.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=last.toPoint())


def test_a_curve_is_drawn_with_the_mouse_and_its_gap_named(window, learn, ready, qtbot):
    learn.open(2)
    ready()
    curve = window.lesson_wiring._curves[USDE]
    assert curve.isVisible()
    draw(curve, [(20, 1.0), (30, 0.95), (45, 0.9)])
    assert not learn.locked
    answer = dict(learn.course.answer.value)
    assert answer[30] == pytest.approx(0.95, abs=0.01)
    learn._turn(1)
    assert curve.isVisible(), "the night runs under it"
    learn._turn(1)
    ready()
    truth = page_facts(lessons()[1].pages[0], None).curve
    gaps = np.abs(np.interp(truth[:, 0], [20, 30, 45], [1, 0.95, 0.9]) - truth[:, 1])
    widest = clock(truth[gaps.argmax(), 0])
    qtbot.waitUntil(lambda: widest in learn.panel.text.text(), timeout=30_000)
    assert percent(gaps.max()).replace("\u202f", "\u00a0") in learn.panel.text.text()
    assert curve.isVisible()
    assert not curve.asking


def test_in_a_small_window_too_there_is_room_to_draw(window, learn, ready):
    window.resize(1280, 720)
    learn.open(2)
    ready()
    curve = window.lesson_wiring._curves[USDE]
    QApplication.processEvents()
    assert curve.at(45, 1).x() - curve.at(20, 1).x() > 70
    learn.panel.skip.click()
    assert curve._plot.plotItem.vb.viewRange()[0] == [0, NIGHT]


def test_half_a_curve_is_no_answer_yet(window, learn, ready):
    learn.open(2)
    ready()
    curve = window.lesson_wiring._curves[USDE]
    draw(curve, [(20, 1.0), (30, 0.95)])
    assert learn.locked
    draw(curve, [(30, 0.95), (45, 0.9)])
    assert not learn.locked


def test_a_curve_can_be_drawn_with_the_keys(window, learn, ready):
    learn.open(2)
    ready()
    curve = window.lesson_wiring._curves[USDE]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(curve, key)
    assert dict(learn.course.answer.value)[24] == pytest.approx(0.98)


def test_a_curve_drawn_with_the_keys_is_heard_and_answered_where_it_goes_on(window, learn, ready):
    learn.open(2)
    ready()
    curve = window.lesson_wiring._curves[USDE]
    curve.setFocus(Qt.FocusReason.TabFocusReason)
    node, said = QAccessible.queryAccessibleInterface(curve), []
    curve.announcer.said.connect(said.append)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(curve, key)
    assert said == ["0\u202f% at 21:14", "\u22122\u202f% at 21:14", "\u22124\u202f% at 21:14"]
    assert node.role() == QAccessible.Role.Slider
    assert node.text(QAccessible.Text.Value) == said[-1]
    assert node.valueInterface().currentValue() == -4
    node.valueInterface().setCurrentValue(-10)
    assert node.text(QAccessible.Text.Value) == "\u221210\u202f% at 21:14"
    QTest.keyClick(curve, Qt.Key.Key_Return)
    assert dict(learn.course.answer.value)[24] == pytest.approx(0.9)
    assert window.focusWidget() is learn.panel.on


def test_who_draws_with_the_keys_is_told_which(window, learn, ready):
    learn.open(2)
    ready()
    curve = window.lesson_wiring._curves[USDE]
    with watching(Spy()) as spy:
        written = []
        for act in (curve.clearFocus, curve.setFocus):
            act()
            written.append({words.text for words, _ in read(window, spy, False)})
    assert written[1] - written[0] == {"Arrow keys draw, Enter answers"}


def test_a_lesson_is_resumed_at_the_page_where_it_was_left(window, learn, ready):
    learn.open(3)
    ready()
    learn.choose(0)
    learn._turn(1)
    window.set_mode(Mode.EXPLORE)
    window.set_mode(Mode.LEARN)
    assert learn.course.page.key == "watch_it"
    learn.panel.contents.click()
    assert learn.body.currentWidget() is learn.list
    learn.open(3)
    assert learn.course.page.key == "watch_it"


def test_explore_is_found_again_as_it_was(window, learn, qtbot):
    window.set_mode(Mode.EXPLORE)
    window.choose(window.history.parameters.changed(loop_depth=2.0))
    window.set_minute(40)
    window.set_mode(Mode.LEARN)
    window.learn.open(5)
    window.set_mode(Mode.EXPLORE)
    assert window.history.parameters.loop_depth == 2
    assert window.player.minute == 40
    assert all(getattr(window.parts, name).introduced for name in VIEW_NAMES)
    window.undo()
    assert window.history.parameters.loop_depth == 5


def test_a_page_opens_in_explore_as_one_undoable_change(window, learn, ready):
    learn.open(3)
    ready()
    learn.panel.skip.click()
    learn.panel.explore.click()
    assert window.mode is Mode.EXPLORE
    assert window.history.parameters == learn.course.page.parameters


def test_finishing_a_lesson_goes_back_to_the_list(learn, ready):
    learn.open(8)
    for _ in range(8):
        learn._skip()
        learn._turn(1)
    assert learn.body.currentWidget() is learn.list
    assert learn.courses[8].index == 0


def test_courses_survive_as_plain_data(learn, ready):
    learn.open(1)
    learn.answer("two")
    data = learn.as_data()
    learn.courses = {}
    learn.take_data(data)
    assert learn.courses[1].answer == Answer("two")


def test_a_page_brings_its_own_view_below_the_prices_and_no_tabs(window, learn, ready):
    learn.open(6)
    assert window.parts.stage.current is window.parts.order_book
    assert not window.parts.stage.tabs.isVisible()
    while learn.course.page.key != "fair_split":
        learn._skip()
        learn._turn(1)
    assert window.parts.stage.keys[window.parts.stage.views.index(window.parts.stage.current)] == (
        "blame"
    )
    window.set_mode(Mode.EXPLORE)
    assert window.parts.stage.current is window.parts.order_book
    assert window.parts.stage.tabs.isVisible()


def test_a_term_under_the_pointer_is_explained(window, learn, ready):
    learn.open(1)
    ready()
    learn.panel.text.linkHovered.emit("term:liquid staking token")
    said = next(term.sentence for term in glossary() if term.key == "liquid staking token")
    assert QToolTip.text() == f"<p>{escape(said)}</p>"


def test_a_term_that_tab_comes_to_is_explained_and_opened_with_enter(window, learn, ready):
    window.resize(1280, 720)
    learn.open(1)
    ready()
    QApplication.processEvents()
    text, scroll = learn.panel.text, learn.panel.area
    said, places = [], []
    text.announcer.said.connect(said.append)
    text.link_reached.connect(lambda _, line: places.append(line))
    text.setFocus(Qt.FocusReason.TabFocusReason)
    while text.links[-1] != text.reached:
        QTest.keyClick(text, Qt.Key.Key_Tab)
    term = next(term for term in glossary() if term.key == text.reached.partition(":")[2])
    assert QToolTip.text() == f"<p>{escape(term.sentence)}</p>"
    assert said[-1] == term.sentence
    seen = text.mapTo(scroll.viewport(), places[-1].topLeft()).y()
    assert 0 <= seen <= scroll.viewport().height() - places[-1].height()
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert window.reading.reader.isVisible()
    assert window.reading.reader.page_called("glossary").term.key == term.key


def test_every_term_that_a_lesson_links_to_is_in_the_glossary():
    keys = {term.key for term in glossary()}
    for lesson in lessons():
        for page in lesson.pages:
            words = page_words(lesson.number, page)
            for text in words.values():
                if isinstance(text, str):
                    assert terms_in(text) <= keys, (lesson.number, page.key)


def test_a_page_resumed_stands_where_its_words_are(window, learn, ready):
    learn.open(1)
    ready()
    learn.answer(next(iter(lessons()[0].pages[0].ask.options)))
    learn._turn(1)
    assert window.player.minute == 20
    window.set_mode(Mode.EXPLORE)
    window.to_end()
    window.set_mode(Mode.LEARN)
    assert window.player.minute == 20


def test_after_a_night_a_page_stands_where_the_night_stopped():
    lesson = lessons()[1]
    minutes = [lesson.moment_of(page) for page in lesson.pages]
    assert minutes == [20, 20, 45, 45, 45]


def test_a_small_window_shows_what_the_page_speaks_of(window, learn, ready):
    window.resize(960, 600)
    learn.open(1)
    ready()
    seen = [view for view in (window.parts.tower, window.parts.prices) if view.isVisible()]
    assert seen
    assert all(view.introduced for view in seen)


def test_nothing_is_judged_before_the_night_was_watched(learn, ready):
    learn.open(3)
    ready()
    learn.answer("with_eth")
    assert {button.mark for button in learn.panel.field.buttons} == {Mark.NONE}
    assert "Noted. Now watch what happens." in learn.panel.feedback.text()
    learn._turn(1)
    learn._turn(1)
    ready()
    options = page_words(3, lessons()[2].pages[0])["options"]
    for option in ("with_eth", "far"):
        assert escape(options[option]) in learn.panel.feedback.text()
    learn._turn(-1)
    learn._turn(-1)
    assert {button.mark for button in learn.panel.field.buttons} == {Mark.NONE}


def marks_seen(window):
    panels = window.parts.prices.panels
    return {mark.isVisible() for panel in panels for mark in panel.plot.low_marks.values()}


def test_the_public_lows_are_told_once_the_night_was_watched(window, learn, ready):
    assert marks_seen(window) == {True}
    learn.open(3)
    ready()
    assert marks_seen(window) == {False}
    assert not window.parts.prices.lows_switch.isVisible()
    window.parts.prices.lows_switch.toggle()
    window.parts.prices.lows_switch.toggle()
    assert marks_seen(window) == {False}
    learn.answer("far")
    learn._turn(1)
    assert marks_seen(window) == {False}
    learn._turn(1)
    assert marks_seen(window) == {True}
    learn._turn(-1)
    window.set_mode(Mode.EXPLORE)
    assert marks_seen(window) == {True}


def test_beside_the_concept_check_nothing_of_the_night_is_seen(window, learn):
    learn.list.check_wished.emit(False)
    assert not any(getattr(window.parts, name).introduced for name in VIEW_NAMES)
    learn.show_contents()
    assert all(getattr(window.parts, name).introduced for name in VIEW_NAMES)
    learn.list.check_wished.emit(False)
    window.set_mode(Mode.EXPLORE)
    assert all(getattr(window.parts, name).introduced for name in VIEW_NAMES)


def test_of_a_drawing_nothing_is_left_after_skip_or_on_the_list(window, learn, ready):
    learn.open(2)
    ready()
    curve = window.lesson_wiring._curves[USDE]
    assert curve.isVisible()
    learn.show_contents()
    assert not curve.isVisible()
    learn.open(2)
    assert curve.isVisible()
    learn.panel.skip.click()
    assert not curve.isVisible()


def test_a_term_lights_up_no_place_a_lesson_has_not_come_to(window, learn, ready):
    learn.open(1)
    ready()
    stage = window.parts.stage
    before = stage.number
    window.reading.light_up("cliff_map")
    assert stage.number == before
    assert learn.panel.message.text() == "This place comes later in the lessons."
    learn.panel.message.clear()
    window.reading.light_up("tower")
    assert learn.panel.message.text() == ""
    window.set_mode(Mode.EXPLORE)
    window.reading.light_up("cliff_map")
    assert stage.keys[stage.number] == "cliff_map"


def test_a_lesson_that_was_finished_keeps_what_was_said_until_begun_again(window, learn, ready):
    learn.open(1)
    ready()
    for value in ("two", None, 4.0, None, "carry", None, 0.3):
        if value is not None:
            learn.answer(value)
        if not learn.course.at_last:
            learn._turn(1)
    learn.panel.on.click()
    assert learn.body.currentWidget() is learn.list
    assert learn.list.buttons[1].text().endswith("\u2713")
    assert "done" in learn.list.aims[1].text()
    learn.open(1)
    ready()
    assert learn.course.answer == Answer("two")
    assert learn.panel.again.isVisible()
    learn.panel.again.click()
    assert learn.locked
    assert learn.course.finished
    learn._turn(1)
    assert learn.course.at_first


def test_explore_takes_along_what_the_learner_set(window, learn, ready):
    learn.open(4)
    ready()
    for value in (0.3, None, None, 0.3):
        if value is not None:
            learn.answer(value)
        learn._turn(1)
    assert window.parts.parameter_panel.sliders["market_maker_withdrawal"].isEnabled()
    lesson = window.history.parameters
    window.choose(replace(lesson, market_maker_withdrawal=0.5))
    learn.panel.explore.click()
    assert window.mode is Mode.EXPLORE
    assert window.history.parameters == replace(lesson, market_maker_withdrawal=0.5)


@pytest.mark.parametrize(
    ("typed", "unit", "meant"),
    [
        ("37", "share", 0.37), ("37 %", "share", 0.37), ("0.37", "share", 0.37),
        ("37,5", "share", 0.375), ("\uff13\uff17\uff05", "share", 0.37), ("0.4%", "share", 0.004),
        ("20 min", "minutes", 20), ("20\u5206", "minutes", 20), ("4.8x", "multiple", 4.8),
        ("4,8\u500d", "multiple", 4.8), ("-3", "number", -3), ("\u22123", "number", -3),
        ("$0.70", "number", 0.7), ("20 %", "minutes", None), ("", "share", None),
        ("about ten", "share", None), ("1 to 2", "number", None), ("nan", "number", None),
        ("1e9", "number", None),
    ],
)  # fmt: skip
def test_a_guess_is_read_as_people_write_it(typed, unit, meant):
    assert guessed(typed, unit) == meant


def test_a_figure_and_its_unit_stay_on_one_line():
    assert rich("It is {fall}.", {"fall": percent(0.2)}) == "<p>It is 20\u00a0%.</p>"


def test_nights_of_lessons_are_no_runs_of_explore(window, learn, ready, qtbot):
    runs = window.parts.stage.runs
    before = [kept.parameters for kept in runs.shelf.runs]
    learn.open(2)
    ready()
    window.set_mode(Mode.EXPLORE)
    qtbot.wait(600)
    assert [kept.parameters for kept in runs.shelf.runs] == before


def test_the_builder_is_reached_from_menu_and_last_page_and_tells_what_is_spent(window, learn):
    window.set_mode(Mode.EXPLORE)
    window.show_builder()
    builder = learn.builder
    assert (window.mode, learn.body.currentWidget()) == (Mode.LEARN, builder)
    assert builder.spent.text() == "0 of 100 points spent, 100 left"
    for row in builder.rows:
        row.groove.setValue(len(row.measure.levels) - 1)
    cost = builder.design.cost
    assert cost > 100
    assert builder.spent.text() == f"{cost} of 100 points spent, {cost - 100} too many"
    assert "3.5 points a minute halted" in [row.cost_label.text() for row in builder.rows]
    learn.open(8)
    assert not learn.panel.build.isVisible()
    while not learn.course.at_last:
        learn._skip()
        learn._turn(1)
    learn.panel.build.click()
    assert learn.body.currentWidget() is builder


def test_what_learn_has_no_use_for_is_not_offered(window, learn):
    reset, narrator = window.parts.top_bar.buttons["reset"], window.parts.narrator
    assert not reset.isEnabled()
    assert "Shock" not in narrator.summary()
    window.set_mode(Mode.EXPLORE)
    assert reset.isEnabled()
    assert "Press Shock" in narrator.summary()


def test_what_is_said_of_an_answer_is_scrolled_into_view(window, learn, ready):
    window.resize(960, 600)
    learn.open(1)
    ready()
    learn.answer("two")
    QApplication.processEvents()
    QApplication.processEvents()
    panel = learn.panel
    seen = panel.area.viewport().rect()
    foot = panel.feedback.mapTo(panel.area.viewport(), panel.feedback.rect().bottomLeft())
    assert panel.area.verticalScrollBar().maximum() > 0
    assert foot.y() <= seen.bottom()
