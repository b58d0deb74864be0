"""Learn: what the learner does, turned into pages, scenarios and what may be seen.

Holds the courses (a value for each lesson begun) and tells the window what the open page wants;
it touches no view but its own two panels.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from engine import Parameters
from gui.background import Background
from gui.learn.answer_field import ChoiceField
from gui.learn.concept_check import TruthQuestion
from gui.learn.concept_check_panel import ConceptCheckPanel
from gui.learn.exchange_builder import ExchangeBuilder
from gui.learn.lesson import Page
from gui.learn.lesson_course import (
    Course,
    Value,
    answered,
    as_data,
    begun_again,
    finished,
    from_data,
    skipped,
    turned,
)
from gui.learn.lesson_file import lessons
from gui.learn.lesson_list import LessonList
from gui.learn.lesson_panel import LessonPanel
from gui.learn.page_facts import PageFacts, PageQuestion
from gui.look.theme import Theme


class LearnMode(QObject):
    """The panels of Learn and the course that is open."""

    page_opened = Signal(Page)
    """A page came up: its scenario, moment, focus and what may be seen are wanted."""

    lock_changed = Signal(bool)
    """Whether Play waits for an answer."""

    answer_given = Signal(Page, object)
    """A page and the answer to it (`Value`), to be shown over the night."""

    page_closed = Signal(bool)
    """No page is open any more; whether the night may be seen (not beside the concept check)."""

    explore_wished = Signal(Parameters)
    """The learner wants to play freely with an exchange that was built."""

    exploring_wished = Signal()
    """The learner wants to play freely with what the page shows, as it stands."""

    play_wished = Signal()
    term_wished = Signal(str)
    courses_changed = Signal()
    """Something was answered or turned: worth writing down."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.courses: dict[int, Course] = {}
        self.open_lesson: int | None = None
        self.list, self.panel = LessonList(), LessonPanel()
        self.body = QStackedWidget()
        self.builder, self.check = ExchangeBuilder(), ConceptCheckPanel()
        for panel in (self.list, self.panel, self.builder, self.check):
            self.body.addWidget(panel)
        self.background, self._trials, self._search, self._truth = (
            Background(self) for _ in range(4)
        )
        self._facts: dict[tuple[int, str], PageFacts] = {}
        self._connect()

    @property
    def course(self) -> Course | None:
        """The course that is open; None while the contents are on show."""
        return self.courses.get(self.open_lesson) if self.open_lesson else None

    @property
    def locked(self) -> bool:
        """Whether Play waits for an answer or a skip."""
        course = self.course
        return course is not None and course.locked

    # What the window tells.

    def open(self, number: int) -> None:
        """Open a lesson where it was left, by its number; ValueError if there is no such lesson."""
        lesson = next((lesson for lesson in lessons() if lesson.number == number), None)
        if lesson is None:
            raise ValueError(f"lesson must be one of 1 to {len(lessons())}, got {number!r}")
        self.open_lesson = number
        self.courses.setdefault(number, Course(lesson))
        self.body.setCurrentWidget(self.panel)
        self._open_page()
        self.panel.area.begin()

    def resume(self) -> None:
        """Show what was on show before: the open page, or the contents."""
        if self.course is None:
            self.show_contents()
        else:
            self._open_page()

    def show_contents(self) -> None:
        """The list of lessons; the focus is on the one that was open."""
        number, self.open_lesson = self.open_lesson, None
        self.list.show_courses(self.courses)
        self.body.setCurrentWidget(self.list)
        self.list.begin(number)
        self.page_closed.emit(True)
        self.lock_changed.emit(False)

    def show_builder(self) -> None:
        """Build the exchange that survives."""
        self._turn_to(self.builder)

    def answer(self, value: Value) -> None:
        """Answer the open page."""
        course = self.course
        if course is not None and course.locked:
            self._keep(answered(course, value))
            self.answer_given.emit(course.page, value)

    def choose(self, number: int) -> None:
        """Choose an option of the question on show, by its number from 0."""
        if self.body.currentWidget() is self.check:
            self.check.choose(number)
        elif self.locked:
            self.panel.choose(number)

    @property
    def options(self) -> int:
        """How many options the question on show offers; 0 where none waits for a choice."""
        checking = self.body.currentWidget() is self.check
        asked = self.panel.field if self.locked else None
        field = self.check.field if checking else asked
        return len(field.keys) if isinstance(field, ChoiceField) and field.isEnabled() else 0

    def remind(self) -> None:
        """Say that the question comes first."""
        self.panel.refuse(self.tr("First your guess: answer, or skip. Then the night plays."))

    def set_theme(self, theme: Theme) -> None:
        """Give the panels their colours and sizes."""
        for panel in (self.list, self.panel, self.builder, self.check):
            panel.set_theme(theme)

    def as_data(self) -> list[Mapping[str, Any]]:
        """Every course begun, as plain data."""
        return [as_data(course) for course in self.courses.values()]

    def take_data(self, data: Any) -> None:
        """Courses written down before; what does not fit the lessons is left out."""
        read = (from_data(one, lessons()) for one in data) if isinstance(data, list) else ()
        self.courses = {course.lesson.number: course for course in read if course is not None}

    def close(self) -> None:
        """End the work in the background."""
        for background in (self.background, self._trials, self._search, self._truth):
            background.close()

    # What the learner does.

    def _connect(self) -> None:
        panel = self.panel
        self.list.lesson_wished.connect(self.open)
        panel.answered.connect(self.answer)
        panel.skip_wished.connect(self._skip)
        panel.turn_wished.connect(self._turn)
        panel.play_wished.connect(self.play_wished)
        panel.contents_wished.connect(self.show_contents)
        panel.term_wished.connect(self.term_wished)
        panel.explore_wished.connect(self.exploring_wished)
        panel.again_wished.connect(self._begin_again)
        self.background.answered.connect(lambda _, facts: self._take(facts))
        self.background.failed.connect(lambda _, sentence: panel.show_failure(sentence))

        self._connect_builder()
        self._connect_check()

    def _connect_builder(self) -> None:
        builder, trials, search = self.builder, self._trials, self._search
        self.list.builder_wished.connect(self.show_builder)
        self.panel.builder_wished.connect(self.show_builder)
        builder.contents_wished.connect(self.show_contents)
        builder.explore_wished.connect(self.explore_wished)
        builder.trial_wished.connect(trials.ask)
        builder.search_wished.connect(search.ask)
        trials.answered.connect(lambda _, verdict: builder.show_verdict(verdict))
        search.answered.connect(lambda _, progress: builder.show_progress(progress))
        search.finished.connect(builder.finish_search)
        for background in (trials, search):
            background.failed.connect(lambda _, sentence: builder.show_failure(sentence))

    def _connect_check(self) -> None:
        check, truth = self.check, self._truth
        self.list.check_wished.connect(self._begin_check)
        check.contents_wished.connect(self.show_contents)
        check.changed.connect(self.courses_changed)
        check.truth_wished.connect(lambda: truth.ask(TruthQuestion()))
        truth.answered.connect(lambda _, said: check.show_truth(said))
        truth.failed.connect(lambda _, sentence: check.message.setText(sentence))

    def _begin_check(self, after: bool) -> None:
        self.check.begin(after)
        self._turn_to(self.check)

    def _turn_to(self, panel: ExchangeBuilder | ConceptCheckPanel) -> None:
        self.open_lesson = None
        self.body.setCurrentWidget(panel)
        panel.area.begin()
        self.page_closed.emit(panel is not self.check)
        self.lock_changed.emit(False)

    def _skip(self) -> None:
        if self.course is not None:
            self._keep(skipped(self.course))

    def _turn(self, steps: int) -> None:
        course = self.course
        if course is None:
            return
        if steps > 0 and course.at_last and not course.locked:
            self.courses[course.lesson.number] = finished(course)
            self.courses_changed.emit()
            self.show_contents()
            return
        self._keep(turned(course, steps))
        self._open_page()

    def _begin_again(self) -> None:
        if self.course is not None:
            self._keep(begun_again(self.course))
            self._open_page()

    def _keep(self, course: Course) -> None:
        self.courses[course.lesson.number] = course
        self._show()
        self.lock_changed.emit(course.locked)
        self.courses_changed.emit()

    def _open_page(self) -> None:
        course = self.course
        assert course is not None
        if self._known(course) is None:
            of = course.page.of
            compared = course.lesson.page(of) if of is not None else None
            self.background.ask(PageQuestion(course.page, compared))
        self._show()
        self.page_opened.emit(course.page)
        self.lock_changed.emit(course.locked)

    def _show(self) -> None:
        course = self.course
        assert course is not None
        self.panel.show_course(course, self._known(course))

    def _known(self, course: Course) -> PageFacts | None:
        return self._facts.get((course.lesson.number, course.page.key))

    def _take(self, facts: PageFacts) -> None:
        course = self.course
        if course is not None and course.page == facts.page:
            self._facts[course.lesson.number, facts.page.key] = facts
            self._show()
