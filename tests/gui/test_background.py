"""Long work beside the window: newest question wins, answers in order, late ones dropped."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from threading import Event

import pytest

from gui.background import Background


@dataclass(frozen=True)
class Counting:
    """Answers 1, 2, ... up to a number; may wait at a gate after the first."""

    upto: int
    gate: Event = field(default_factory=Event, compare=False)
    gated: bool = False

    def answers(self) -> Iterator[int]:
        for number in range(1, self.upto + 1):
            yield number
            if self.gated:
                assert self.gate.wait(60)


@dataclass(frozen=True)
class Failing:
    def answers(self) -> Iterator[int]:
        yield 1
        raise ArithmeticError("the well is dry")


@pytest.fixture
def background(qtbot):
    background = Background()
    yield background
    background.close()


@pytest.fixture
def heard(background):
    answers = []
    background.answered.connect(lambda question, answer: answers.append((question, answer)))
    return answers


def test_answers_come_in_order_and_then_the_end(background, heard, qtbot):
    question = Counting(3)
    with qtbot.waitSignal(background.finished, timeout=30_000) as finished:
        background.ask(question)
        assert background.busy
    assert finished.args == [question]
    assert heard == [(question, 1), (question, 2), (question, 3)]
    assert not background.busy


def test_a_newer_question_ends_the_older_one(background, heard, qtbot):
    older, newer = Counting(3, gated=True), Counting(2)
    background.ask(older)
    qtbot.waitUntil(lambda: heard == [(older, 1)], timeout=30_000)
    background.ask(newer)
    older.gate.set()
    qtbot.waitUntil(lambda: (newer, 2) in heard, timeout=30_000)
    assert heard == [(older, 1), (newer, 1), (newer, 2)]


def test_what_is_dropped_is_never_answered(background, heard, qtbot):
    background.ask(Counting(3))
    background.ask(None)
    qtbot.wait(150)
    assert heard == []
    assert not background.busy


def test_of_a_burst_only_the_last_is_worked_on(background, heard, qtbot):
    with qtbot.waitSignal(background.finished, timeout=30_000):
        for upto in range(1, 20):
            background.ask(Counting(upto))
    assert {question.upto for question, _ in heard} == {19}


def test_a_failure_is_told_in_its_words(background, heard, qtbot):
    with qtbot.waitSignal(background.failed, timeout=30_000) as failed:
        background.ask(Failing())
    assert failed.args == [Failing(), "the well is dry"]
    assert not background.busy
