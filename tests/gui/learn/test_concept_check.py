"""The concept check: right answers from the engine, a verdict and the gain only after."""

import csv

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.files.content import read_words
from gui.learn.concept_check import (
    Check,
    answered,
    as_data,
    from_data,
    gain,
    items,
    truth,
)
from gui.learn.concept_check_panel import ConceptCheckPanel
from gui.learn.lesson_words import names_in
from gui.look.theme import LIGHT

TRUTH = truth()


def filled(right_before, right_after):
    """A check with so many right answers in each round, the first ones."""
    check = Check()
    for after, right in ((False, right_before), (True, right_after)):
        for number, item in enumerate(items()):
            wrong = next(key for key in item.options if key != TRUTH.right[item.key])
            option = TRUTH.right[item.key] if number < right else wrong
            check = answered(check, item.key, option, after)
    return check


@pytest.fixture
def panel(qtbot):
    panel = ConceptCheckPanel()
    qtbot.addWidget(panel)
    panel.set_theme(LIGHT)
    panel.show()
    return panel


def test_there_are_eight_items_each_with_one_option_the_engine_holds_right():
    assert len(items()) == 8
    assert set(TRUTH.right) == {item.key for item in items()}
    assert all(len(item.options) == 4 for item in items())


@pytest.mark.parametrize("item", items(), ids=lambda item: item.key)
def test_an_item_has_all_its_words_and_uses_every_figure(item):
    words = read_words("concept_check")[item.key]
    assert set(words["options"]) == set(item.options)
    assert names_in(words["why"]) == set(item.figures)


def test_the_right_option_is_not_always_in_the_same_place():
    places = {list(item.options).index(TRUTH.right[item.key]) for item in items()}
    assert len(places) >= 3


@pytest.mark.parametrize(
    ("before", "after", "share"), [(2, 5, 0.5), (4, 8, 1.0), (3, 3, 0.0), (5, 2, -1.0)]
)
def test_the_gain_is_the_share_of_what_was_left(before, after, share):
    assert gain(filled(before, after), TRUTH) == share


def test_there_is_no_gain_where_nothing_was_left_or_a_round_is_missing():
    assert gain(filled(8, 8), TRUTH) is None
    assert gain(Check(), TRUTH) is None


def test_answers_come_back_from_plain_data():
    check = filled(3, 6)
    assert from_data(as_data(check)) == check


@given(
    st.recursive(
        st.none() | st.text(max_size=6) | st.integers(),
        lambda inner: (
            st.lists(inner) | st.dictionaries(st.text(max_size=6) | st.just("before"), inner)
        ),
    )
)
def test_anything_else_is_no_answer(data):  # fmt: skip
    assert from_data(data) == Check()


def test_before_the_lessons_nothing_is_said_of_right_or_wrong(panel):
    panel.begin(after=False)
    panel.show_truth(TRUTH)
    for _ in items():
        panel.choose(0)
    assert panel.check.complete(False)
    assert "Thank you" in panel.question.text()
    assert panel.report.text() == ""


def test_after_the_lessons_score_gain_and_reasons_are_shown(panel):
    panel.take(filled(2, 5))
    panel.show_truth(TRUTH)
    panel.begin(after=True)
    assert "5 of 8" in panel.question.text()
    assert "50" in panel.question.text()
    assert panel.report.text().count("<p>") == 8


def test_a_round_is_resumed_at_its_first_open_question(panel):
    panel.begin(after=False)
    panel.choose(1)
    panel.begin(after=True)
    assert panel.item.key == items()[0].key
    panel.begin(after=False)
    assert panel.item.key == items()[1].key


def test_answers_can_be_deleted(panel, qtbot):
    panel.take(filled(2, 5))
    panel.begin(after=True)
    panel.delete.click()
    assert panel.check == filled(2, 5), "it asks once more"
    assert panel.delete.text() == "Delete for good"
    panel.back.click()
    panel.begin(after=True)
    assert panel.delete.text() == "Delete my answers"
    panel.delete.click()
    with qtbot.waitSignal(panel.changed):
        panel.delete.click()
    assert panel.check == Check()


def test_answers_can_be_taken_away_as_a_table(panel, tmp_path):
    panel.take(filled(2, 5))
    panel.show_truth(TRUTH)
    panel.begin(after=True)
    panel.ask_for_path = lambda parent: tmp_path / "mine.csv"
    panel.export.click()
    rows = list(csv.DictReader((tmp_path / "mine.csv").read_text(encoding="utf-8").splitlines()))
    assert [row["right"] for row in rows] == [TRUTH.right[item.key] for item in items()]
    assert sum(row["after"] == row["right"] for row in rows) == 5


def test_before_the_second_round_a_table_holds_nothing_of_what_is_right(panel, tmp_path):
    panel.take(Check(before=filled(2, 5).before))
    panel.show_truth(TRUTH)
    panel.begin(after=False)
    panel.ask_for_path = lambda parent: tmp_path / "mine.csv"
    panel.export.click()
    rows = list(csv.DictReader((tmp_path / "mine.csv").read_text(encoding="utf-8").splitlines()))
    assert {row["right"] for row in rows} == {""}
    assert all(row["before"] for row in rows)


def test_a_table_that_cannot_be_written_says_why(panel, tmp_path):
    panel.take(filled(2, 5))
    panel.show_truth(TRUTH)
    panel.begin(after=True)
    panel.ask_for_path = lambda parent: tmp_path / "gone" / "mine.csv"
    panel.export.click()
    assert "does not exist" in panel.message.text()


def test_a_second_click_on_a_question_that_is_gone_answers_no_other(panel):
    panel.begin(False)
    gone, first = panel.field, panel.item.key
    gone.buttons[1].click()
    gone.buttons[0].click()
    assert panel.check.before == {first: gone.keys[1]}
    assert panel.index == 1
