"""The contents of Learn: the lessons, how long each takes, and how far the learner came."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.learn.lesson_course import Course
from gui.learn.lesson_file import lessons
from gui.learn.lesson_words import lesson_words
from gui.learn.page_area import PageArea
from gui.look.theme import LIGHT, SPACE, Theme
from gui.worded import Worded


class LessonList(Worded, QFrame):
    """One button a lesson; a lesson begun says how far it got."""

    lesson_wished = Signal(int)
    """The number of a lesson."""

    builder_wished = Signal()
    check_wished = Signal(bool)
    """The concept check: before the lessons, or after."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme: Theme = LIGHT
        self.title, self.intro = QLabel(), QLabel()
        self.intro.setWordWrap(True)
        self.builder, self.before, self.after = (QPushButton() for _ in range(3))
        self.buttons = {lesson.number: QPushButton() for lesson in lessons()}
        self.aims = {lesson.number: QLabel() for lesson in lessons()}
        self._arrange()
        self.show_courses({})

    def show_courses(self, courses: Mapping[int, Course]) -> None:
        """Show how far each lesson was taken, silently; by lesson number."""
        self._courses = dict(courses)
        self.title.setText(self.tr("Learn"))
        self.intro.setText(
            self.tr(
                "Eight short lessons. Each asks what you expect before it shows what happens;"
                " what surprises you teaches most."
            )
        )
        self.area.tell(self.title.text(), [self.intro.text()])
        for button, text in (
            (self.before, self.tr("What do you think now? Eight questions before")),
            (self.builder, self.tr("Build the exchange that survives")),
            (self.after, self.tr("The eight questions again, after")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        for lesson in lessons():
            words, course = lesson_words(lesson.number), courses.get(lesson.number)
            label = self.tr("{number}  {title}").format(number=lesson.number, title=words["title"])
            done = course is not None and course.finished
            if done:
                label = self.tr("{lesson} \u2713").format(lesson=label)
            self.buttons[lesson.number].setText(label)
            self.buttons[lesson.number].setAccessibleName(label.removesuffix(" \u2713"))
            aim = self.tr("{minutes} min \u00b7 {aim}").format(
                minutes=f"{lesson.minutes:g}", aim=words["aim"]
            )
            if course is not None and course.index:
                aim = self.tr("page {page} of {pages} \u00b7 {aim}").format(
                    page=course.index + 1, pages=len(lesson.pages), aim=words["aim"]
                )
            elif done:
                aim = self.tr("done \u00b7 {aim}").format(aim=words["aim"])
            self.aims[lesson.number].setText(aim)
            self.buttons[lesson.number].setAccessibleDescription(aim)

    def begin(self, number: int | None) -> None:
        """Give the focus to a lesson, by its number, or to the beginning; if it can be seen."""
        if number is None:
            self.area.begin()
        elif self.isVisible():
            self.buttons[number].setFocus()

    def name_parts(self) -> None:
        """Take the words again, in another language."""
        self.show_courses(self._courses)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.title.setFont(theme.font("figure"))
        self.intro.setFont(theme.font("body"))
        for button in (self.before, self.builder, self.after):
            button.setFont(theme.font("body"))
        for number, button in self.buttons.items():
            button.setFont(theme.font("strong"))
            self.aims[number].setFont(theme.font("small"))
            self.aims[number].setContentsMargins(theme.px(SPACE), 0, 0, theme.px(SPACE))
        margin = theme.px(2 * SPACE)
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(12))
        self._column.setSpacing(theme.px(SPACE / 2))

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("panelBody")
        self._column = QVBoxLayout(body)
        self._column.addWidget(self.title)
        self._column.addWidget(self.intro)
        for button in (self.before, self.builder, self.after):
            button.setStyleSheet("text-align: left;")
            button.setProperty("framed", True)
        self._column.addWidget(self.before)
        for number, button in self.buttons.items():
            button.setStyleSheet("text-align: left;")
            self.aims[number].setWordWrap(True)
            self.aims[number].setProperty("muted", True)
            self._column.addWidget(button)
            self._column.addWidget(self.aims[number])
            button.clicked.connect(lambda _=False, number=number: self.lesson_wished.emit(number))
        self._column.addWidget(self.builder)
        self._column.addWidget(self.after)
        self.builder.clicked.connect(self.builder_wished)
        self.before.clicked.connect(lambda: self.check_wished.emit(False))
        self.after.clicked.connect(lambda: self.check_wished.emit(True))
        self._column.addStretch(1)
        self.area = PageArea(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self.area)
