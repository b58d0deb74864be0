"""The note for teachers beside the steps of a lesson's talk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.files.content import read_words
from gui.learn.lesson_file import lessons
from gui.pages.page_figures import NOT_YET, FiguresQuestion
from gui.present.talk import lesson_talk
from gui.present.teaching_notes import FITTING, WHOLE, figures_in_notes, teaching_notes
from gui.window import Window


@pytest.mark.parametrize("lesson", lessons(), ids=lambda lesson: str(lesson.number))
def test_the_first_step_has_the_whole_note_and_later_ones_what_fits(lesson):
    note = read_words("teaching")["lessons"][str(lesson.number)]
    values = dict.fromkeys(figures_in_notes(lesson.number), 0.5)
    whole = teaching_notes(lesson.number, "question", True, values)
    count = sum(1 if isinstance(note[part], str) else len(note[part]) for part in WHOLE)
    assert len([line for line in whole.splitlines() if line]) == count + len(WHOLE)
    assert NOT_YET not in whole
    for kind, parts in FITTING.items():
        text = teaching_notes(lesson.number, kind, False, values)
        assert text.count("\u2022") == len(note[parts[0]])
        assert text.split("\n\n")[0] in whole


def test_every_step_of_a_lesson_is_of_a_kind_that_has_its_part():
    kinds = {step.kind for lesson in lessons() for step in lesson_talk(lesson).steps}
    assert kinds <= set(FITTING)


def test_only_the_figures_asked_for_are_computed():
    names = figures_in_notes(1)
    *_, last = FiguresQuestion(names).answers()
    assert set(last) == names


@pytest.fixture
def window(qtbot, default_nights):
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()


def test_the_speaker_reads_the_note_with_its_figures_and_the_audience_does_not(window, qtbot):
    lesson = lessons()[0]
    window.present.give_lesson(lesson)
    notes, headings = window.present.console.notes, read_words("teaching")["headings"]
    assert headings["aim"] in notes.text()
    qtbot.waitUntil(lambda: not window.present.noted.busy, timeout=30_000)
    aim = read_words("teaching")["lessons"]["1"]["aim"].partition("{")[0]
    assert aim in notes.text()
    assert NOT_YET not in notes.text()
    assert aim not in window.present.caption.accessibleDescription()
    for _ in window.present.talk.steps[1:]:
        QTest.keyClick(window, Qt.Key.Key_PageDown)
        assert headings[FITTING[window.present.step.kind][0]] in notes.text()


def test_notes_are_read_from_their_beginning_at_every_step(window):
    window.present.give_lesson(lessons()[0])
    console = window.present.console
    console.resize(700, 400)
    console.show()
    QApplication.processEvents()
    bar = console._reading.verticalScrollBar()
    bar.setValue(bar.maximum())
    assert bar.value() > 0
    QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_PageDown)
    assert bar.value() == 0


def test_a_talk_of_scenarios_has_no_note_for_teachers(window):
    window.start_present()
    headings = read_words("teaching")["headings"].values()
    assert not any(heading in window.present.console.notes.text() for heading in headings)
