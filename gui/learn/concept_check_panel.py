"""The concept check, one question at a time; what was right only after the second round."""

from __future__ import annotations

import csv
from collections.abc import Callable
from html import escape
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.files.content import read_words
from gui.files.safe_file import write_whole
from gui.learn.answer_field import ChoiceField
from gui.learn.concept_check import Check, Item, Truth, answered, as_table, gain, items
from gui.learn.lesson import Choice
from gui.learn.lesson_words import unbroken, written
from gui.learn.page_area import PageArea
from gui.look.theme import LIGHT, SPACE, Theme
from gui.worded import Worded
from gui.words.figures import percent
from gui.words.refusals import reason


def ask_for_path(parent: QWidget) -> Path | None:
    """Where the learner wants the table; None if nowhere."""
    name, _ = QFileDialog.getSaveFileName(parent, "", "concept-check.csv", "CSV (*.csv)")
    return Path(name) if name else None


class ConceptCheckPanel(Worded, QFrame):
    """Holds the answers; tells when they change, so that they can be kept on this computer."""

    changed = Signal()
    contents_wished = Signal()
    truth_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme: Theme = LIGHT
        self.check = Check()
        self.truth: Truth | None = None
        self.after, self.index = False, 0
        self._sure = False
        self.field: ChoiceField | None = None
        self.ask_for_path: Callable[[QWidget], Path | None] = ask_for_path
        self.title, self.question, self.report, self.message = (QLabel() for _ in range(4))
        self.progress = QProgressBar()
        self.back, self.contents, self.delete, self.export = (QPushButton() for _ in range(4))
        self._arrange()
        self._connect()
        self.name_parts()

    @property
    def item(self) -> Item | None:
        """The question on show; None when all were answered."""
        return items()[self.index] if self.index < len(items()) else None

    def begin(self, after: bool) -> None:
        """Open a round at its first question without an answer."""
        self.after = after
        answers = self.check.answers(after)
        keys = [item.key for item in items()]
        self.index = next((n for n, key in enumerate(keys) if key not in answers), len(keys))
        self.message.clear()
        if self.truth is None:
            self.truth_wished.emit()
        self._show()

    def take(self, check: Check) -> None:
        """Put answers in that were kept before, silently."""
        self.check = check
        self._show()

    def show_truth(self, truth: Truth) -> None:
        """Take what the engine says; a question on show stays as it is."""
        self.truth = truth
        if self.item is None:
            self._show()

    def answer(self, option: object) -> None:
        """Answer the question on show and go on."""
        item = self.item
        if item is None:
            return
        self.check = answered(self.check, item.key, str(option), self.after)
        self.index += 1
        self._show()
        self.changed.emit()

    def choose(self, number: int) -> None:
        """Answer with an option, by its number from 0."""
        if self.field is not None:
            self.field.choose(number)

    # What is shown.

    def name_parts(self) -> None:
        """Write every word, again when the language changes."""
        for button, text in (
            (self.back, self.tr("Back")),
            (self.contents, self.tr("Lessons")),
            (self.export, self.tr("Save as CSV")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.progress.setAccessibleName(self.tr("Questions answered"))
        self._show()

    def _show(self) -> None:
        with self.area.turning():
            self._show_all()
            name = self.title.text()
            if self.item is not None:
                name = self.tr("{round}: question {number} of {all}").format(
                    round=name, number=self.index + 1, all=len(items())
                )
            self.area.tell(name, [self.question.text(), self.report.text()])
        self.area.say_new(name, self.question.text())

    def _show_all(self) -> None:
        item, self._sure = self.item, False
        self._name_delete()
        self.title.setText(
            self.tr("Eight questions, after") if self.after else self.tr("Eight questions, before")
        )
        self.progress.setRange(0, len(items()))
        self.progress.setValue(self.index)
        self.back.setEnabled(self.index > 0)
        self._show_field(item)
        self.report.setVisible(item is None)
        if item is None:
            self.question.setText(self._ending())
            self.report.setText(self._reasons())
        else:
            self.report.clear()
            self.question.setText(read_words("concept_check")[item.key]["question"])
        some = bool(self.check.before or self.check.after)
        for button in (self.delete, self.export):
            button.setVisible(item is None and some)

    def _show_field(self, item: Item | None) -> None:
        if self.field is not None:
            self._answers.removeWidget(self.field)
            self.field.hide()
            self.field.blockSignals(True)  # a second click may still be on its way to it
            self.field.deleteLater()
            self.field = None
        if item is not None:
            words = read_words("concept_check")[item.key]
            self.field = ChoiceField(Choice(item.options), words["options"])
            self.field.answered.connect(self.answer)
            self.field.set_theme(self._theme)
            self._answers.addWidget(self.field)

    def _ending(self) -> str:
        """What a finished round says; before the lessons nothing of right or wrong."""
        if not self.after:
            return self.tr("Thank you. The same questions wait for you after the lessons.")
        if self.truth is None:
            return self.tr("Computing\u2026")
        right = self.tr("{right} of {all} as the model says.").format(
            right=self.check.score(self.truth, True), all=len(items())
        )
        learned = gain(self.check, self.truth)
        if learned is None:
            return right
        return self.tr(
            "{right} Before it was {before}: you learned {gain} of what was left."
        ).format(right=right, before=self.check.score(self.truth, False), gain=percent(learned))

    def _reasons(self) -> str:
        """Each question with what the model says, after the second round."""
        if not self.after or self.truth is None:
            return ""
        return "".join(self._reason(item, self.truth) for item in items())

    def _reason(self, item: Item, truth: Truth) -> str:
        words = read_words("concept_check")[item.key]
        figures = {
            name: written(truth.figures[item.key][name], figure.unit)
            for name, figure in item.figures.items()
        }
        right = truth.right[item.key]
        sign = "\u2713" if self.check.after.get(item.key) == right else "\u2022"
        said = words["options"].get(self.check.after.get(item.key, ""), "\u2013")
        why = escape(unbroken(words["why"].format(**figures)))
        question = escape(words["question"])
        return f"<p>{question}<br>{sign} {escape(said)}<br><b>{why}</b></p>"

    # What the hand does.

    def _connect(self) -> None:
        self.back.clicked.connect(self._go_back)
        self.contents.clicked.connect(self.contents_wished)
        self.delete.clicked.connect(self._delete)
        self.export.clicked.connect(self._export)

    def _go_back(self) -> None:
        self.index -= 1
        self._show()

    def _delete(self) -> None:
        """At the second press: there is no way back."""
        if not self._sure:
            self._sure = True
            self._name_delete()
            return
        self.check = Check()
        self.begin(False)
        self.changed.emit()

    def _name_delete(self) -> None:
        asked = self.tr("Delete for good") if self._sure else self.tr("Delete my answers")
        self.delete.setText(asked)
        self.delete.setAccessibleName(asked)

    def _export(self) -> None:
        path = self.ask_for_path(self)
        if path is None or self.truth is None:
            return
        rows = as_table(self.check, self.truth)
        try:
            write_whole({path: lambda target: _write_csv(target, rows)})
        except OSError as error:
            sentence = self.tr("{path} could not be written: {reason}.")
            self._say(sentence.format(path=path, reason=reason(error)))
            return
        self._say(self.tr("Saved to {path}.").format(path=path))

    def _say(self, sentence: str) -> None:
        self.message.setText(sentence)
        self.area.say(sentence)

    # How it is made.

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.title.setFont(theme.font("figure"))
        self.question.setFont(theme.font("strong"))
        for widget in (self.report, self.message):
            widget.setFont(theme.font("body"))
        for button in (self.back, self.contents, self.delete, self.export):
            button.setFont(theme.font("body"))
        if self.field is not None:
            self.field.set_theme(theme)
        margin = theme.px(2 * SPACE)
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(12))
        self._column.setSpacing(theme.px(SPACE))
        self.progress.setFixedHeight(theme.px(4))

    def _arrange(self) -> None:
        for label in (self.title, self.question, self.report, self.message):
            label.setWordWrap(True)
        self.report.setTextFormat(Qt.TextFormat.RichText)
        self.progress.setTextVisible(False)
        body = QWidget()
        body.setObjectName("panelBody")
        self._column, self._answers, foot = QVBoxLayout(body), QVBoxLayout(), QGridLayout()
        for widget in (self.title, self.progress, self.question):
            self._column.addWidget(widget)
        self._column.addLayout(self._answers)
        for widget in (self.report, self.message):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        for place, button in enumerate((self.back, self.contents, self.delete, self.export)):
            foot.addWidget(button, place // 2, place % 2)
        self._column.addLayout(foot)
        self.area = PageArea(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self.area)


def _write_csv(path: Path, rows: list[list[str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows(rows)
