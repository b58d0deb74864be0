"""A whole shared out by hand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from gui.learn.lesson import Split
from gui.learn.lesson_course import Answer
from gui.learn.lesson_file import lessons
from gui.learn.lesson_words import compared_words
from gui.learn.page_facts import PageFacts, page_facts
from gui.learn.split_field import STEPS, SplitField
from gui.look.theme import LIGHT
from gui.mode import Mode
from gui.window import Window
from tests.gui.answered import wait

CAUSES = ("macro_shock", "visible_leverage", "hidden_leverage")
THIRDS = dict.fromkeys(CAUSES, 1 / 3)


@pytest.fixture
def field(qtbot):
    field = SplitField(Split(dict.fromkeys(CAUSES, "1 / 3")))
    qtbot.addWidget(field)
    field.set_theme(LIGHT)
    field.show()
    return field


def test_nothing_is_given_at_first_and_only_the_whole_can_be_answered(field):
    assert field.shares == (0, 0, 0)
    assert not field.button.isEnabled()
    field.grooves[0].setValue(STEPS - 1)
    assert not field.button.isEnabled()
    assert field.left.text() == "5\u202f% left"
    field.grooves[2].setValue(1)
    assert field.button.isEnabled()
    assert field.left.text() == ""


def test_no_cause_takes_more_than_the_others_leave(field):
    field.grooves[0].setValue(12)
    field.grooves[1].setValue(STEPS)
    assert field.shares == (0.6, 0.4, 0)
    field.grooves[2].setValue(3)
    assert field.shares == (0.6, 0.4, 0)
    field.grooves[0].setValue(2)
    field.grooves[2].setValue(3)
    assert field.shares == (0.1, 0.4, 0.15)


def test_the_keys_share_out_and_answer(field, qtbot):
    field.grooves[1].setFocus()
    QTest.keyClick(field.grooves[1], Qt.Key.Key_End)
    with qtbot.waitSignal(field.answered) as said:
        QTest.keyClick(field.button, Qt.Key.Key_Space)
    assert said.args == [(0, 1, 0)]


def test_each_slider_is_told_by_its_cause_in_per_cents(field):
    field.grooves[1].setValue(5)
    groove = field.grooves[1]
    assert groove.accessibleName() == "Visible leverage"
    value = groove.spoken_value()
    assert (value.words, value.now, value.high, value.step) == ("25\u202f%", 25, 100, 5)
    assert groove.accessibleDescription() == "75\u202f% left"


def test_what_was_said_stays_and_the_rule_stands_beside_it(field):
    field.show_answer((0.5, 0.25, 0.25))
    assert not any(groove.isEnabled() for groove in field.grooves)
    assert field.button.isHidden()
    before = field.grooves[0].grab().toImage()
    field.show_truth(THIRDS)
    assert [label.text() for label in field.yours] == ["50\u202f%", "25\u202f%", "25\u202f%"]
    assert {label.text() for label in field.fair} == {"33\u202f%"}
    assert all(head.isVisible() for head in field.heads)
    assert field.grooves[0].accessibleDescription() == "by rule 33\u202f%"
    assert field.grooves[0].grab().toImage() != before


def test_whoever_skipped_sees_the_rule_alone(field):
    field.show_answer(None)
    field.show_truth(THIRDS)
    assert not any(label.isVisible() for label in (*field.yours, field.heads[0]))
    assert all(label.isVisible() for label in (*field.fair, field.heads[1]))


def split_page():
    (page,) = [page for page in lessons()[5].pages if isinstance(page.ask, Split)]
    return page


def test_the_words_name_the_cause_over_which_both_part_most():
    page = split_page()
    facts = PageFacts(page, {}, shares=THIRDS)
    words = compared_words(facts, (0.3, 0.6, 0.1))
    assert words["cause"] == "Visible leverage"
    assert (words["answer"], words["truth"]) == ("60\u202f%", "33\u202f%")
    assert compared_words(facts, None) == {}


def test_shares_that_make_no_whole_are_a_mistake_of_the_file():
    page = split_page()
    parts = dict.fromkeys(CAUSES, "0.5")
    with pytest.raises(ValueError, match=r"shares must make 1, got 1\.5"):
        page_facts(type(page)(**{**vars(page), "ask": Split(parts), "figures": {}}))


def test_in_a_lesson_the_split_is_compared_on_the_next_page(qtbot):
    page = split_page()
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.set_mode(Mode.LEARN)
    learn = window.learn
    learn.open(6)
    while learn.course.page is not page:
        learn._skip()
        learn._turn(1)
    given = (8, 4, 4, 4, 0, 0)
    while learn.background.busy:
        wait(20)
    for groove, steps in zip(learn.panel.field.grooves, given, strict=True):
        groove.setValue(steps)
    learn.panel.field.button.click()
    said = tuple(steps / STEPS for steps in given)
    assert learn.course.answers[page.key] == Answer(said)
    assert learn.panel.feedback.text() != ""
    learn._turn(1)
    assert learn.course.page.of == page.key
    while learn.background.busy:
        wait(20)
    field, facts = learn.panel.field, learn.panel.facts
    assert field.shares == pytest.approx(said)
    assert [groove.fair for groove in field.grooves] == list(facts.compared.shares.values())
    assert "Visible leverage" in learn.panel.text.text()
    window.close()
