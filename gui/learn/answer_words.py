"""What a page says once its question is answered."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.learn.lesson import Curve, Split
from gui.learn.lesson_course import Course
from gui.learn.lesson_words import page_words
from gui.learn.page_facts import PageFacts, is_right


def said_of_answer(course: Course, facts: PageFacts | None) -> str:
    """The words below the question, or on a page that compares a choice below its text.

    Nothing is said of what is right before the night was watched, where a page wants that; of a
    curve nothing at all, for it is drawn.
    """
    if facts is None:
        return ""
    if facts.compared is not None:
        return _choice_compared(course, facts.compared)
    answer, ask = course.answer, course.page.ask
    if answer is None or answer.skipped or ask is None:
        return ""
    if course.lesson.judged_later(course.page):
        return _tr("Noted. Now watch what happens.")
    if isinstance(ask, Curve):
        return ""
    if isinstance(ask, Split):
        return _tr("Noted. The next page shares it out by a rule.")
    assert isinstance(answer.value, (str, float))
    words = page_words(course.lesson.number, course.page)
    return str(words.get("right" if is_right(ask, answer.value, facts) else "wrong", ""))


def _choice_compared(course: Course, about: PageFacts) -> str:
    """What was chosen on a page, beside what is so; nothing of other answers."""
    answer = course.answers.get(about.page.key)
    if answer is None or not isinstance(answer.value, str) or about.right is None:
        return ""
    options = page_words(course.lesson.number, about.page)["options"]
    said, so = options[answer.value], options[about.right]
    if answer.value == about.right:
        return _tr("You said \u201c{answer}\u201d, and so it is.").format(answer=said)
    sentence = _tr("You said \u201c{answer}\u201d; in the model it is \u201c{truth}\u201d.")
    return sentence.format(answer=said, truth=so)


def _tr(text: str) -> str:
    return QCoreApplication.translate("AnswerWords", text)
