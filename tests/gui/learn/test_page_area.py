"""Learn with the keyboard alone, and read aloud: a page begins where it begins, and nothing that
one presses throws one out of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from gui.learn.answer_field import ChoiceField
from gui.learn.concept_check import Check, TruthQuestion, items
from gui.learn.lesson_file import lessons
from gui.learn.page_area import plain
from gui.mode import Mode
from gui.window import Window
from tests.gui.answered import wait

Space, Text = Qt.Key.Key_Space, QAccessible.Text


@pytest.fixture(scope="module")
def shown(qapp, default_nights):
    window = Window(theme="light", scale=1.0, nights=default_nights)
    window.resize(1280, 720)
    window.show()
    window.activateWindow()
    yield window
    window.close()


@pytest.fixture
def window(shown):
    shown.set_mode(Mode.LEARN)
    shown.learn.courses.clear()
    shown.learn.check.take(Check())
    shown.learn.show_contents()
    return shown


def press(window, button):
    """Press a button as the keyboard does, and wait for what it asks for."""
    button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(button, Space)
    settle(window)


def settle(window):
    while window.learn.background.busy:
        wait(20)
    wait(20)


def read(area):
    """What a screen reader reads where the focus comes to a page."""
    node = QAccessible.queryAccessibleInterface(area)
    assert node.role() == QAccessible.Role.Grouping
    return node.text(Text.Name), node.text(Text.Description)


def heard(area):
    """What is spoken of a page from now on."""
    words = []
    area.announcer.said.connect(words.append)
    return words


def test_the_check_begins_with_its_question_and_each_answer_leads_to_the_next(window):
    press(window, window.learn.list.before)
    check = window.learn.check
    for number in range(1, len(items()) + 1):
        assert window.focusWidget() is check.area
        name, words = read(check.area)
        assert name.endswith(f"question {number} of {len(items())}")
        assert words == check.question.text()
        press(window, check.field.buttons[0])
    assert window.focusWidget() is check.area
    assert read(check.area)[1].startswith("Thank you.")


def test_a_question_answered_by_its_number_is_followed_by_the_next_aloud(window):
    press(window, window.learn.list.before)
    check = window.learn.check
    words = heard(check.area)
    window.answer_1()
    assert words == [f"{check.area.accessibleName()}\n{check.question.text()}"]
    assert window.focusWidget() is check.area


def test_what_the_engine_says_in_the_meantime_takes_no_option_away(window):
    press(window, window.learn.list.before)
    check = window.learn.check
    option = check.field.buttons[1]
    option.setFocus()
    check.show_truth(next(iter(TruthQuestion().answers())))
    wait(20)
    assert window.focusWidget() is option


def test_a_lesson_begins_at_its_page_and_an_answer_leads_to_next(window):
    press(window, window.learn.list.buttons[1])
    panel = window.learn.panel
    assert window.focusWidget() is panel.area
    name, words = read(panel.area)
    assert name == f"Page 1 of 6: {panel.title.text()}"
    assert words == "\n".join(plain(label.text()) for label in (panel.text, panel.question))
    said = heard(panel.area)
    press(window, panel.field.buttons[0])
    assert window.focusWidget() is panel.on
    assert said == [plain(panel.feedback.text())]
    assert read(panel.area)[1].endswith(said[0])


def test_next_keeps_the_focus_and_the_page_is_spoken_once_unless_the_page_asks(window):
    press(window, window.learn.list.buttons[1])
    panel = window.learn.panel
    for page in panel.course.lesson.pages[1:]:
        if panel.course.locked:
            press(window, panel.skip)
            assert window.focusWidget() is panel.on
        said = heard(panel.area)
        press(window, panel.on)
        assert panel.course.page is page
        if page.ask is not None:
            assert window.focusWidget() is panel.area
        else:
            assert window.focusWidget() is panel.on
            assert said[0].startswith(panel.area.accessibleName())
        spoken = "\n".join(said)
        assert spoken.count(plain(panel.text.text())) <= 1
        assert page.ask is not None or plain(panel.text.text()) in spoken


def test_a_lesson_left_is_found_in_the_list(window):
    press(window, window.learn.list.buttons[3])
    press(window, window.learn.panel.contents)
    assert window.focusWidget() is window.learn.list.buttons[3]


def test_why_something_has_to_wait_is_spoken(window):
    press(window, window.learn.list.buttons[1])
    said = heard(window.learn.panel.area)
    window.toggle_play()
    assert said == [window.learn.panel.message.text()]


def test_the_builder_begins_with_its_task_and_reads_its_verdict(window, qtbot):
    press(window, window.learn.list.builder)
    builder = window.learn.builder
    assert window.focusWidget() is builder.area
    assert builder.intro.text() in read(builder.area)[1]
    press(window, builder.test)
    qtbot.waitUntil(lambda: builder.verdict is not None, timeout=60_000)
    assert window.focusWidget() is builder.area
    assert plain(builder.result.text()) in read(builder.area)[1]


def test_of_another_slider_meanwhile_the_verdict_is_spoken(window, qtbot):
    press(window, window.learn.list.builder)
    builder = window.learn.builder
    builder._forget()
    said = heard(builder.area)
    builder.test.click()
    builder.rows[0].groove.setFocus()
    qtbot.waitUntil(lambda: builder.verdict is not None, timeout=60_000)
    assert said == [plain(builder.result.text())]


@pytest.mark.parametrize("number", [2, 8])
def test_what_is_read_of_a_page_has_its_figures(window, number):
    window.open_lesson(number)
    panel = window.learn.panel
    for _ in lessons()[number - 1].pages:
        settle(window)
        for words in read(panel.area):
            assert words
            assert not any(mark in words for mark in ("{", "[[", "<")), words
        if panel.course.at_last:
            return
        panel.skip_wished.emit()
        panel.turn_wished.emit(1)


def test_a_long_page_scrolls_with_the_keys(window):
    window.open_lesson(1)
    settle(window)
    area = window.learn.panel.area
    area.widget().setMinimumHeight(3 * area.height())
    wait(20)
    QTest.keyClick(area, Qt.Key.Key_PageDown)
    assert area.verticalScrollBar().value() > 0
    area.widget().setMinimumHeight(0)


def test_out_of_sight_nothing_is_spoken_and_no_focus_taken(window):
    press(window, window.learn.list.buttons[1])
    area = window.learn.panel.area
    window.set_mode(Mode.EXPLORE)
    said, focus = heard(area), window.focusWidget()
    area.begin()
    area.say("words")
    assert (said, window.focusWidget()) == ([], focus)


def test_the_answer_field_that_goes_gives_no_focus_to_what_is_beside_the_lesson(window):
    press(window, window.learn.list.buttons[1])
    panel = window.learn.panel
    assert isinstance(panel.field, ChoiceField)
    panel.field.buttons[0].setFocus()
    panel.skip_wished.emit()
    panel.turn_wished.emit(1)
    wait(20)
    assert panel.isAncestorOf(window.focusWidget())
