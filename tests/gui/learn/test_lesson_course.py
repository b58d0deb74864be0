"""Where a learner stands: locked until answered or skipped, and found again later."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.learn.lesson import Choice, Curve, Number, Split
from gui.learn.lesson_course import (
    Answer,
    Course,
    answered,
    as_data,
    begun_again,
    from_data,
    skipped,
    turned,
)
from gui.learn.lesson_file import lessons

LESSON = lessons()[0]
CURVE = ((20.0, 1.0), (30.0, 0.9), (45.0, 0.6))


def test_a_page_that_asks_is_locked_until_it_is_answered():
    course = Course(LESSON)
    assert course.locked
    assert turned(course, 1) == course
    assert not answered(course, "two").locked
    assert turned(answered(course, "two"), 1).index == 1


def test_skipping_unlocks_without_an_answer():
    course = skipped(Course(LESSON))
    assert not course.locked
    assert course.answer == Answer(None)
    assert course.answer.skipped


def test_what_was_predicted_stays_predicted():
    course = answered(Course(LESSON), "two")
    assert answered(course, "one") == course


def test_what_was_skipped_can_still_be_answered():
    assert answered(skipped(Course(LESSON)), "one").answer == Answer("one")


@pytest.mark.parametrize("value", ["three", 2.0, None, (), True])
def test_only_what_the_question_takes_is_an_answer(value):
    with pytest.raises(ValueError, match="takes no answer"):
        answered(Course(LESSON), value)


@pytest.mark.parametrize(
    "points",
    [
        (),
        ((20.0, 1.0),),
        ((30.0, 1.0), (20.0, 1.0)),
        ((0.0, 1.0), (45.0, 1.0)),
        ((20.0, 1.0), (45.0, -1.0)),
    ],
)
def test_a_curve_goes_on_in_time_within_its_span(points):
    with pytest.raises(ValueError, match="takes no answer"):
        answered(Course(lessons()[1]), points)


@pytest.mark.parametrize(
    "shares", [(1.0,), (0.5,) * 6, (1.5, -0.5, 0, 0, 0, 0), ("1", 0, 0, 0, 0, 0), 1.0, None]
)
def test_shares_make_a_whole(shares):
    lesson = lessons()[5]
    index = next(n for n, page in enumerate(lesson.pages) if isinstance(page.ask, Split))
    with pytest.raises(ValueError, match="takes no answer"):
        answered(Course(lesson, index), shares)


def test_turning_back_is_always_allowed_and_ends_at_the_first_page():
    course = Course(LESSON, index=2)
    assert turned(course, -1).index == 1
    assert turned(course, -99).index == 0


def test_beginning_again_forgets_the_answers():
    assert begun_again(answered(Course(LESSON), "two")) == Course(LESSON)


def any_answer(page):
    ask = page.ask
    if isinstance(ask, Choice):
        return next(iter(ask.options))
    if isinstance(ask, Number):
        return (ask.low + ask.high) / 2
    if isinstance(ask, Split):
        return (1.0, *[0.0] * (len(ask.parts) - 1))
    assert isinstance(ask, Curve)
    return CURVE


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: str(lesson.number))
def test_a_course_comes_back_from_a_settings_file_as_it_was(lesson):
    course = Course(lesson)
    for page in lesson.pages:
        if page.ask is not None:
            course = answered(course, any_answer(page))
        course = turned(course, 1)
    written = json.loads(json.dumps(as_data(course)))
    assert from_data(written, lessons()) == course
    assert course.at_last


@given(
    st.recursive(
        st.none() | st.booleans() | st.floats() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
        max_leaves=8,
    )
)
def test_anything_else_is_forgotten_not_guessed(said):
    data = {"lesson": 1, "page": said if isinstance(said, str) else "x", "answers": said}
    course = from_data(data, lessons())
    assert course is not None
    assert course.answers.keys() <= {page.key for page in LESSON.pages}
    assert from_data(said, lessons()) is None
