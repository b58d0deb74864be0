"""Long work beside the window: the newest question wins, and answers come as they are ready.

A question is a value with a method `answers()`, a generator: each answer it yields is better than
the one before (a coarse map, then a finer one). Between two answers the work can be dropped.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from gui.fault import tell
from gui.words.refusals import reason

PAUSE = 60
"""Milliseconds without a newer question before work begins, so that a drag asks only now and
then."""


class Question(Protocol):
    """What is asked of the engine; compared by value."""

    def answers(self) -> Iterator[Any]:
        """One answer or several, each better than the one before."""
        ...


class Background(QObject):
    """Works on one question at a time in a thread of its own."""

    answered = Signal(object, object)
    """A question and an answer to it."""

    finished = Signal(object)
    """The question whose last answer has come."""

    failed = Signal(object, str)
    """A question that could not be answered, and why."""

    _said = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._question: Question | None = None
        self._generation = 0
        self._pause = QTimer(self, interval=PAUSE, singleShot=True)
        self._pause.timeout.connect(self._start)
        self._said.connect(self._receive)

    @property
    def busy(self) -> bool:
        """Whether a question is waiting or being worked on."""
        return self._question is not None

    def ask(self, question: Question | None) -> None:
        """Drop what is being worked on and take up this question; None only drops."""
        self._generation += 1
        self._question = question
        if question is None:
            self._pause.stop()
        else:
            self._pause.start()

    def close(self) -> None:
        """End the thread; nothing more is reported."""
        self.ask(None)
        self._thread.shutdown(wait=True, cancel_futures=True)

    def _start(self) -> None:
        if self._question is not None:
            self._thread.submit(self._work, self._generation, self._question)

    def _work(self, generation: int, question: Question) -> None:
        """In the thread: report each answer, then the end, for as long as it is still wanted."""
        try:
            if generation != self._generation:
                return
            for answer in question.answers():
                if generation != self._generation:
                    return
                self._said.emit(generation, question, answer)
            self._said.emit(generation, question, _THE_END)
        except Exception as error:  # whatever went wrong is shown, not swallowed by the thread
            self._said.emit(generation, question, error)

    def _receive(self, generation: int, question: Question, said: object) -> None:
        if generation != self._generation:
            return
        if isinstance(said, Exception):
            self._question = None
            self.failed.emit(question, reason(said) or type(said).__name__)
            tell(said)
        elif said is _THE_END:
            self._question = None
            self.finished.emit(question)
        else:
            self.answered.emit(question, said)


_THE_END = object()
