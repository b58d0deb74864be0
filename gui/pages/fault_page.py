"""The page that comes up when the program made a mistake: what to send, and that it goes on."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.look.style_sheet import report_sheet
from gui.look.theme import LIGHT, SPACE, Theme
from gui.worded import Worded
from gui.words.figures import paragraph

SIZE = (620, 420)
"""Of the window at scale 1."""


class FaultPage(Worded, QDialog):
    """Beside the window, not modal, and without taking its focus; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self._times, self._saved, self._path = 1, False, ""
        self._heading, self._words, self._note = QLabel(), QLabel(), QLabel()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.copy_button, self.close_button = QPushButton(), QPushButton()
        wraps = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        wraps.setHeightForWidth(True)
        for label in (self._words, self._note):
            label.setWordWrap(True)
            label.setSizePolicy(wraps)
        self._note.setProperty("muted", True)
        self._note.setTextFormat(Qt.TextFormat.PlainText)
        for button in (self.copy_button, self.close_button):
            button.setProperty("framed", True)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.name_parts()
        self.set_theme(LIGHT)

    def show_report(self, text: str, times: int, saved: bool, path: Path | None) -> None:
        """Show a report on so many faults; whether settings are saved, and where the report is."""
        self._times, self._saved, self._path = times, saved, str(path) if path else ""
        self.report.setPlainText(text.rstrip())
        self.name_parts()

    def words(self) -> str:
        """What happened, in a sentence or two."""
        happened = (
            self.tr("The program made a mistake.")
            if self._times == 1
            else self.tr("The program made a mistake, {times} times.").format(times=self._times)
        )
        goes_on = (
            self.tr("It goes on, and your settings are saved.")
            if self._saved
            else self.tr("It goes on. Save the scenario if you need it.")
        )
        return paragraph(happened, goes_on)

    def note(self) -> str:
        """What becomes of the report."""
        private = self.tr("The report names no person, no computer and no folder.")
        if not self._path:
            return private
        kept = self.tr("It stays on this computer, in {path}.").format(path=self._path)
        return paragraph(private, kept)

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText() + "\n")
        self.copy_button.setText(self.tr("Copied"))

    def name_parts(self) -> None:
        """Set every text in the language in force."""
        self.setWindowTitle(self.tr("A mistake of the program"))
        self._heading.setText(self.tr("Something went wrong here"))
        self._words.setText(self.words())
        self._note.setText(self.note())
        self.report.setAccessibleName(self.tr("Report for a bug"))
        self.report.setAccessibleDescription(self.note())
        self.setAccessibleDescription(self.words())
        self.copy_button.setText(self.tr("Copy report"))
        self.close_button.setText(self.tr("Close"))

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme; colours come from the window's style sheet."""
        self._heading.setFont(theme.font("title"))
        for widget in (self._words, self.copy_button, self.close_button):
            widget.setFont(theme.font("body"))
        self._note.setFont(theme.font("small"))
        self.report.setFont(theme.font("small"))
        space = theme.px(SPACE)
        self._column.setSpacing(space)
        self._column.setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space)
        self.setStyleSheet(report_sheet(theme))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _lay_out(self) -> None:
        self._column, buttons = QVBoxLayout(self), QHBoxLayout()
        for widget in (self._heading, self._words):
            self._column.addWidget(widget)
        self._column.addWidget(self.report, 1)
        self._column.addWidget(self._note)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        self._column.addLayout(buttons)
