"""Where a learner stands: the lesson, the page, and what was answered; a value.

Every function gives a new state; leaving and resuming is writing it down and reading it again.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from itertools import pairwise
from math import isclose
from typing import Any

from gui.learn.lesson import Choice, Curve, Lesson, Number, Page, Split

Value = str | float | tuple[float, ...] | tuple[tuple[float, float], ...]
"""An answer: the key of an option, a number, shares of a whole, or the points of a curve."""


@dataclass(frozen=True)
class Answer:
    """What a learner said; `value` is None where the question was skipped."""

    value: Value | None

    @property
    def skipped(self) -> bool:
        return self.value is None


@dataclass(frozen=True)
class Course:
    """A learner's place in a lesson.

    Attributes
    ----------
    lesson : the lesson being taken.
    index : number of the page that is open, from 0.
    answers : by page key.
    finished : whether its last page was left for the list.
    """

    lesson: Lesson
    index: int = 0
    answers: Mapping[str, Answer] = field(default_factory=dict)
    finished: bool = False

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self.lesson.pages[self.index]

    @property
    def answer(self) -> Answer | None:
        """What was said on the open page, if anything."""
        return self.answers.get(self.page.key)

    @property
    def locked(self) -> bool:
        """Whether Play and Next wait for an answer or a skip."""
        return self.page.ask is not None and self.answer is None

    @property
    def at_first(self) -> bool:
        return self.index == 0

    @property
    def at_last(self) -> bool:
        return self.index == len(self.lesson.pages) - 1


def answered(course: Course, value: Value) -> Course:
    """The open page answered; ValueError if the question does not take such an answer.

    A page is answered once: what was predicted stays predicted.
    """
    if course.answer is not None and not course.answer.skipped:
        return course
    if not fits(course.page, value):
        raise ValueError(f"page {course.page.key} takes no answer {value!r}")
    return replace(course, answers={**course.answers, course.page.key: Answer(value)})


def skipped(course: Course) -> Course:
    """The open page's question left unanswered."""
    if course.page.ask is None or course.answer is not None:
        return course
    return replace(course, answers={**course.answers, course.page.key: Answer(None)})


def turned(course: Course, steps: int) -> Course:
    """Some pages on (positive) or back, as far as the lesson goes; on only when not locked."""
    if steps > 0 and course.locked:
        return course
    last = len(course.lesson.pages) - 1
    return replace(course, index=min(max(course.index + steps, 0), last))


def finished(course: Course) -> Course:
    """The lesson taken to its end, open at its first page again; what was said stays."""
    return replace(course, index=0, finished=True)


def begun_again(course: Course) -> Course:
    """The lesson from its first page, with nothing answered."""
    return Course(course.lesson, finished=course.finished)


def fits(page: Page, value: Any) -> bool:
    """Whether a value can answer a page's question."""
    ask = page.ask
    if isinstance(ask, Choice):
        return isinstance(value, str) and value in ask.options
    if isinstance(ask, Number):
        return _is_number(value) and ask.low <= value <= ask.high
    if isinstance(ask, Split):
        return _is_split(value, ask)
    return isinstance(ask, Curve) and _is_curve(value, ask)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_split(value: Any, ask: Split) -> bool:
    if not isinstance(value, tuple) or len(value) != len(ask.parts):
        return False
    shares = all(_is_number(share) and 0 <= share <= 1 for share in value)
    return shares and isclose(sum(value), 1)


def _is_curve(value: Any, ask: Curve) -> bool:
    if not isinstance(value, tuple) or len(value) < 2:
        return False
    if not all(isinstance(point, tuple) and len(point) == 2 for point in value):
        return False
    if not all(_is_number(number) for point in value for number in point):
        return False
    minutes = [point[0] for point in value]
    rising = all(earlier < later for earlier, later in pairwise(minutes))
    in_span = ask.start <= minutes[0] and minutes[-1] <= ask.end
    return rising and in_span and all(0 <= point[1] <= 2 for point in value)


def as_data(course: Course) -> dict[str, Any]:
    """The course as plain data for a settings file."""
    answers = {key: answer.value for key, answer in course.answers.items()}
    return {
        "lesson": course.lesson.number,
        "page": course.page.key,
        "answers": answers,
        "finished": course.finished,
    }


def from_data(data: Any, lessons: tuple[Lesson, ...]) -> Course | None:
    """The course that was written down, as far as it still fits the lessons; None if it does not.

    What no longer fits a page (the lesson was edited since) is forgotten, not guessed.
    """
    if not isinstance(data, dict):
        return None
    lesson = next((one for one in lessons if one.number == data.get("lesson")), None)
    if lesson is None:
        return None
    said = data.get("answers")
    answers: dict[str, Answer] = {}
    for page in lesson.pages:
        if isinstance(said, dict) and page.key in said and page.ask is not None:
            value = _as_value(said[page.key])
            if value is None or fits(page, value):
                answers[page.key] = Answer(value)
    keys = [page.key for page in lesson.pages]
    index = keys.index(data["page"]) if data.get("page") in keys else 0
    return Course(lesson, index, answers, data.get("finished") is True)


def _as_value(value: Any) -> Any:
    """JSON has lists where points are tuples."""
    if isinstance(value, list):
        return tuple(tuple(point) if isinstance(point, list) else point for point in value)
    return value
