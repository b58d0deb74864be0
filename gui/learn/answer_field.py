"""Where a learner answers: by a choice or by a number."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.learn.lesson import Choice, Number
from gui.learn.lesson_words import written
from gui.learn.option_button import Mark, OptionButton
from gui.look.theme import LIGHT, SPACE, Theme
from gui.words.figures import MINUS

_GUESS = re.compile(r"(-?(?:\d+(?:[.,]\d*)?|[.,]\d+))\s*(%?)[^\d%]*")
"""A number with a point or a comma, and perhaps a unit of any kind behind it."""


def guessed(text: str, unit: str) -> float | None:
    """The number a person typed as a guess: "37", "37,5 %", "20 min"; None if it is none.

    Of a share, 37 and 0.37 are the same: nobody means a third of a per cent.
    """
    plain = unicodedata.normalize("NFKC", text).replace(MINUS, "-").strip()
    match = _GUESS.fullmatch(plain.removeprefix("$"))
    if match is None:
        return None
    number = float(match[1].replace(",", "."))
    if unit != "share":
        return None if match[2] else number
    fraction = not match[2] and abs(number) < 1
    return number if fraction else number / 100


class ChoiceField(QWidget):
    """Options below one another; the first click is the answer."""

    answered = Signal(object)
    """The key of the option that was chosen."""

    def __init__(self, ask: Choice, words: Mapping[str, str]) -> None:
        super().__init__()
        self.keys = tuple(ask.options)
        self.buttons = [OptionButton(n + 1, words[key]) for n, key in enumerate(self.keys)]
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for number, button in enumerate(self.buttons):
            self._column.addWidget(button)
            button.clicked.connect(lambda _=False, number=number: self.choose(number))

    def choose(self, number: int) -> None:
        """Answer with an option, by its number from 0, if there is such an option."""
        if number < len(self.keys) and self.isEnabled():
            self.answered.emit(self.keys[number])

    def show_answer(self, value: object) -> None:
        """Show what was answered; None for a question that was skipped."""
        self.setEnabled(False)
        for key, button in zip(self.keys, self.buttons, strict=True):
            button.setChecked(key == value)

    def show_truth(self, right: str) -> None:
        """Show what the model says beside what was answered."""
        for key, button in zip(self.keys, self.buttons, strict=True):
            chosen = button.isChecked()
            button.set_mark(Mark.RIGHT if key == right else Mark.OTHER if chosen else Mark.NONE)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._column.setSpacing(theme.px(SPACE / 2))
        for button in self.buttons:
            button.set_theme(theme)


class NumberField(QWidget):
    """A number to type, with its unit and the span it lies in."""

    answered = Signal(object)
    """The number, in the unit of the engine (a share as a fraction)."""

    refused = Signal(str)
    """Why what was typed is no answer."""

    def __init__(self, ask: Number) -> None:
        super().__init__()
        self._ask = ask
        self.field = QLineEdit()
        self.field.setPlaceholderText(self.tr("Your guess"))
        self.field.setAccessibleName(self.tr("Your guess"))
        self.span = QLabel(
            self.tr("between {low} and {high}").format(
                low=written(ask.low, ask.unit), high=written(ask.high, ask.unit)
            )
        )
        self.span.setProperty("muted", True)
        self.field.setAccessibleDescription(self.span.text())
        self.button = QPushButton(self.tr("Answer"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.field, self.span):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.button)
        self.field.returnPressed.connect(self._answer)
        self.button.clicked.connect(self._answer)

    def _answer(self) -> None:
        typed = guessed(self.field.text(), self._ask.unit)
        low, high = self._ask.low, self._ask.high
        if typed is None or not low <= typed <= high:
            self.refused.emit(
                self.tr("The guess must lie between {low} and {high}; got “{typed}”.").format(
                    low=written(low, self._ask.unit),
                    high=written(high, self._ask.unit),
                    typed=self.field.text().strip(),
                )
            )
            return
        self.answered.emit(typed)

    def show_answer(self, value: object) -> None:
        """Show what was answered; None for a question that was skipped."""
        self.setEnabled(False)
        if isinstance(value, float):
            self.field.setText(written(value, self._ask.unit))

    def set_theme(self, theme: Theme = LIGHT) -> None:
        """Take sizes from a theme."""
        for widget in (self.field, self.span, self.button):
            widget.setFont(theme.font("body"))
        self.field.setFixedWidth(theme.px(96))
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
