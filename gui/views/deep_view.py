"""What the views behind the tabs have in common: they may ask the engine for more than a night.

A deep view works only while it is seen. Its question is a value; when it differs from the one
asked before, it is asked anew and the answer before is stale.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from engine import Parameters
from gui.background import Question
from gui.views.view import View


class DeepView(View):
    """A view behind a tab. Subclasses override `question`, `show_answer` and `refresh`.

    Attributes
    ----------
    waiting : whether an answer, or a better one, is still to come.
    failure : why the last question could not be answered, or empty.
    """

    scenario_wished = Signal(Parameters)
    """The user asked for another scenario: a cut, a place on the map, an experiment."""

    asked = Signal(object)
    """A question for the background, or None to drop the one before."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: Question | None = None
        self.waiting = False
        self.failure = ""

    def question(self) -> Question | None:
        """What the view needs to know of the nights on show; None if they tell enough."""
        return None

    def show_answer(self, answer: Any) -> None:
        """Take an answer to the question asked last, perhaps not the final one."""

    def show_failure(self, sentence: str) -> None:
        """Say why the question could not be answered."""
        self.failure, self.waiting = sentence, False
        self.update()

    def refresh(self) -> None:
        if self.isVisible():
            self._ask(self.question())
        super().refresh()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.waiting:
            self._ask(None)

    def finish(self) -> None:
        """All answers have come."""
        self.waiting = False
        self.update()

    def _ask(self, question: Question | None) -> None:
        if question != self._asked:
            self._asked, self.failure = question, ""
            self.waiting = question is not None
            self.asked.emit(question)
