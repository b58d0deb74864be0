"""The page of a lesson: what it says, what it asks, and the way on."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.learn.answer_field import ChoiceField, NumberField
from gui.learn.answer_words import said_of_answer
from gui.learn.lesson import Choice, Number, Page, Split
from gui.learn.lesson_course import Course
from gui.learn.lesson_words import compared_words, figures_of, lesson_words, page_words, rich
from gui.learn.page_area import PageArea
from gui.learn.page_facts import PageFacts
from gui.learn.split_field import SplitField
from gui.learn.term_label import TermLabel
from gui.look.theme import LIGHT, SPACE, Theme
from gui.worded import Worded

PAGE_KIND_WORDS = {
    "ask": "Predict",
    "run": "Watch",
    "compare": "Compare",
    "why": "Why?",
    "transfer": "And elsewhere?",
}


class LessonPanel(Worded, QFrame):
    """Shows one page of a course; only the learner's hand makes it emit."""

    answered = Signal(object)
    """The learner's answer: an option's key or a number."""

    skip_wished = Signal()
    turn_wished = Signal(int)
    """Pages on (positive) or back."""

    play_wished = Signal()
    explore_wished = Signal()
    """The scenario of the page, to play with freely."""

    builder_wished = Signal()
    """The exchange to be built."""

    again_wished = Signal()
    """The lesson from its beginning, with nothing answered."""

    contents_wished = Signal()
    term_wished = Signal(str)
    """A glossary term that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.theme: Theme = LIGHT
        self.course: Course | None = None
        self.facts: PageFacts | None = None
        self.field: ChoiceField | NumberField | SplitField | None = None
        self.lesson_title, self.kind, self.title = QLabel(), QLabel(), QLabel()
        self.text, self.question, self.feedback = (self._term_label() for _ in range(3))
        self.message = QLabel()
        self._told: list[str] = []
        self.progress = QProgressBar()
        self.contents, self.back = QPushButton(), QPushButton()
        self.skip, self.again, self.explore, self.play, self.on, self.build = (
            QPushButton() for _ in range(6)
        )
        self._arrange()
        self._connect()
        self.name_parts()

    # What is shown.

    def show_course(self, course: Course, facts: PageFacts | None) -> None:
        """Show the page that is open; `facts` are None while the engine computes them."""
        turned = self.course is None or course.page is not self.course.page
        self.course, self.facts = course, facts
        with self.area.turning(None if turned else self.on):
            if turned or (self.field is None and facts is not None):
                self._make_field()
            self._write()
            self._show_answer()
            self._show_buttons()
            new = self._tell(turned)
        self.area.say_new(*new)
        if self.feedback.isVisible() and not turned:
            QTimer.singleShot(0, self._scroll_to_feedback)
        if turned:
            self.area.verticalScrollBar().setValue(0)

    def _scroll_to_feedback(self) -> None:
        """Once it has its place: what is said of an answer is seen."""
        self.area.ensureWidgetVisible(self.feedback, 0, self.theme.px(SPACE))

    def show_failure(self, sentence: str) -> None:
        """Say why the page cannot be shown with its numbers."""
        self.refuse(sentence)

    def refuse(self, sentence: str) -> None:
        """Say kindly why what was asked for has to wait, or is no answer."""
        self.message.setText(sentence)
        self.message.show()
        self.area.say(sentence)

    def choose(self, number: int) -> None:
        """Answer a choice with its option, by number from 0; nothing where there is no choice."""
        if isinstance(self.field, ChoiceField):
            self.field.choose(number)

    def _tell(self, turned: bool) -> list[str]:
        """Let the page be read; what is new in it."""
        assert self.course is not None
        name = self.tr("Page {page} of {pages}: {title}").format(
            page=self.course.index + 1,
            pages=len(self.course.lesson.pages),
            title=self.title.text(),
        )
        texts = [label.text() for label in (self.text, self.question, self.feedback)]
        self.area.tell(name, texts)
        before, self._told = ([] if turned else self._told), texts if self._ready else []
        return [name] * turned + [text for text in self._told if text not in before]

    @property
    def _ready(self) -> bool:
        """Whether the figures of the page are known."""
        return (
            self.course is not None
            and self.facts is not None
            and self.facts.page == self.course.page
        )

    @property
    def _words(self) -> dict[str, Any]:
        assert self.course is not None
        return dict(page_words(self.course.lesson.number, self.course.page))

    @property
    def _asked(self) -> Page:
        """The page whose question is on show: the open one, or the one it compares."""
        assert self.course is not None
        of = self.course.page.of
        return self.course.page if of is None else self.course.lesson.page(of)

    def _make_field(self) -> None:
        """The controls for the answer; made when the page opens."""
        if self.field is not None:
            self._answers.removeWidget(self.field)
            self.field.hide()
            self.field.blockSignals(True)  # a second click may still be on its way to it
            self.field.deleteLater()
            self.field = None
        assert self.course is not None
        ask, words = self._asked.ask, self._words
        if isinstance(ask, Split):
            self.field = SplitField(ask)
        elif self.course.page.ask is None:
            return
        elif isinstance(ask, Choice):
            self.field = ChoiceField(ask, words["options"])
        elif isinstance(ask, Number):
            self.field = NumberField(ask)
            self.field.refused.connect(self.refuse)
        if self.field is not None:
            self.field.answered.connect(self.answered)
            self.field.set_theme(self.theme)
            self._answers.addWidget(self.field)

    def _write(self) -> None:
        assert self.course is not None
        course, words = self.course, self._words
        self.message.hide()
        self.lesson_title.setText(
            self.tr("Lesson {number} \u00b7 {title}").format(
                number=course.lesson.number, title=lesson_words(course.lesson.number)["title"]
            )
        )
        self.kind.setText(self.tr(PAGE_KIND_WORDS[course.page.kind]))
        self.title.setText(words["title"])
        self.progress.setRange(0, len(course.lesson.pages))
        self.progress.setValue(course.index + 1)
        ready = self._ready
        figures = self._figures() if ready else {}
        text = words["gap"] if "gap" in words and "gap" in figures else words["text"]
        self.text.setText(rich(text, figures) if ready else self.tr("Computing\u2026"))
        question = words.get("question", "") if course.page.ask is not None else ""
        self.question.setText(rich(question, figures) if ready and question else "")
        self.question.setVisible(bool(question) and ready)
        self.setAccessibleName(self.tr("Lesson"))

    def _figures(self) -> dict[str, str]:
        """The figures of the page, and where it compares, what was said and what is so."""
        assert self.course is not None
        assert self.facts is not None
        return figures_of(self.facts) | self._said(self.facts)

    def _said(self, facts: PageFacts) -> dict[str, str]:
        """What was said, what is so and the gap, of this page or of the one it compares."""
        assert self.course is not None
        about = facts.compared or facts
        answer = self.course.answers.get(about.page.key)
        return compared_words(about, None if answer is None else answer.value)

    def _show_answer(self) -> None:
        assert self.course is not None
        course, field = self.course, self.field
        if course.page.of is not None and isinstance(field, SplitField) and self.facts is not None:
            self._show_split(field, self.facts)
        if course.answer is not None and field is not None:
            field.show_answer(course.answer.value)
            later = course.lesson.judged_later(course.page)
            if isinstance(field, ChoiceField) and self.facts is not None and not later:
                field.show_truth(self.facts.right or "")
        text = said_of_answer(course, self.facts)
        self.feedback.setText(rich(text, self._figures()) if text else "")
        self.feedback.setVisible(bool(text))

    def _show_split(self, field: SplitField, facts: PageFacts) -> None:
        """How the learner shared out a whole, beside the shares of the model."""
        assert self.course is not None
        said = self.course.answers.get(self._asked.key)
        field.show_answer(said.value if said is not None else None)
        if facts.compared is not None and facts.compared.shares is not None:
            field.show_truth(facts.compared.shares)

    def _show_buttons(self) -> None:
        assert self.course is not None
        course = self.course
        self.skip.setVisible(course.locked)
        self.back.setEnabled(not course.at_first)
        self.back.setVisible(not course.finished or not course.at_first)
        self.again.setVisible(course.finished and course.at_first)
        self.on.setEnabled(not course.locked)
        self.on.setText(self.tr("Finish") if course.at_last else self.tr("Next"))
        self.play.setVisible(course.page.kind == "run")
        self.build.setVisible(course.page.opens == "builder")
        self.explore.setVisible(not course.locked)

    # How it is made.

    def name_parts(self) -> None:
        """Give the buttons their words, again when the language changes."""
        for button, text in (
            (self.contents, self.tr("Lessons")),
            (self.back, self.tr("Back")),
            (self.skip, self.tr("Skip")),
            (self.again, self.tr("Begin again")),
            (self.build, self.tr("Build the exchange that survives")),
            (self.play, self.tr("Play")),
            (self.explore, self.tr("Open in Explore")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.progress.setAccessibleName(self.tr("Pages of this lesson"))
        if self.course is not None:
            self._make_field()
            self.show_course(self.course, self.facts)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self.theme = theme
        for label, role in (
            (self.lesson_title, "small"), (self.kind, "small"), (self.title, "figure"),
            (self.text, "body"), (self.question, "strong"), (self.feedback, "body"),
            (self.message, "small"),
        ):  # fmt: skip
            label.setFont(theme.font(role))
        for linked in (self.text, self.question, self.feedback):
            linked.set_theme(theme)
        for button in (
            self.contents, self.back, self.skip, self.again, self.explore, self.play, self.on,
            self.build,
        ):  # fmt: skip
            button.setFont(theme.font("body"))
        if self.field is not None:
            self.field.set_theme(theme)
        margin, ring = theme.px(1.5 * SPACE), theme.px(SPACE / 2)  # of the focus, beside the words
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(12))
        for beside in (self._page, self._head, self._bar, self._foot, self.message):
            beside.setContentsMargins(ring, 0, ring, 0)
        for layout in (self._column, self._page, self._head, self._foot):
            layout.setSpacing(theme.px(SPACE))
        self.progress.setFixedHeight(theme.px(4))

    def _term_label(self) -> TermLabel:
        label = TermLabel()
        label.term_wished.connect(self.term_wished)
        label.link_reached.connect(lambda _, line: self._scroll_to(label, line))
        return label

    def _scroll_to(self, label: TermLabel, line: QRect) -> None:
        top = label.mapTo(self._body, line.topLeft()).y()
        for edge in (top + line.height(), top):
            self.area.ensureVisible(0, edge, 0, self.theme.px(SPACE))

    def _arrange(self) -> None:
        for label in (self.lesson_title, self.kind):
            label.setProperty("muted", True)
        for label in (self.title, self.message):
            label.setWordWrap(True)
        self.message.setProperty("warning", True)
        self.on.setObjectName("primary")
        self.build.setProperty("framed", True)
        self.progress.setTextVisible(False)
        self._column = QVBoxLayout(self)
        self._head, self._bar, self._foot = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        self._bar.addWidget(self.progress)
        self._head.addWidget(self.lesson_title, 1)
        self._head.addWidget(self.contents)
        for widget in (self.back, self.again, self.skip):
            self._foot.addWidget(widget)
        self._foot.addStretch(1)
        for widget in (self.explore, self.play, self.on):
            self._foot.addWidget(widget)
        self._column.addLayout(self._head)
        self._column.addLayout(self._bar)
        self._column.addWidget(self._scrolled(), 1)
        self._column.addWidget(self.message)
        self._column.addLayout(self._foot)
        self.message.hide()

    def _scrolled(self) -> PageArea:
        self._body = body = QWidget()
        body.setObjectName("panelBody")
        self._page, self._answers = QVBoxLayout(body), QVBoxLayout()
        for widget in (self.kind, self.title, self.text, self.question):
            self._page.addWidget(widget)
        self._page.addLayout(self._answers)
        self._page.addWidget(self.feedback)
        self._page.addWidget(self.build)
        self._page.addStretch(1)
        self.area = PageArea(body)
        return self.area

    def _connect(self) -> None:
        self.contents.clicked.connect(self.contents_wished)
        self.back.clicked.connect(lambda: self.turn_wished.emit(-1))
        self.on.clicked.connect(lambda: self.turn_wished.emit(1))
        self.skip.clicked.connect(self.skip_wished)
        self.again.clicked.connect(self.again_wished)
        self.build.clicked.connect(self.builder_wished)
        self.explore.clicked.connect(self.explore_wished)
        self.play.clicked.connect(self.play_wished)
