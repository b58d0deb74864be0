"""About: what program this is, what it runs on, and a report to copy into a bug report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine import MODEL_VERSION
from gui.look.icon import program_icon
from gui.look.style_sheet import report_sheet
from gui.look.theme import LIGHT, SPACE, Theme
from gui.version import VERSION

SIZE = (640, 520)
"""Of the window at scale 1."""


def window_facts(window: QWidget, theme_choice: str, theme: Theme) -> dict[str, str]:
    """What only a window knows, for `gui.system_report`."""
    style = QApplication.style()
    screens = "; ".join(map(_screen, QGuiApplication.screens()))
    return {
        "Shown by": f"{QGuiApplication.platformName()}, style {style.name() if style else 'none'}",
        "Screens": screens,
        "Window": f"{window.width()}x{window.height()} at ratio {window.devicePixelRatio():g}",
        "Look": f"theme {theme_choice} ({theme.name}), text times {theme.scale:.3g}",
    }


def _screen(screen: QScreen) -> str:
    size = screen.size()
    ratio, dots = screen.devicePixelRatio(), screen.logicalDotsPerInch()
    return f"{size.width()}x{size.height()} at ratio {ratio:g}, {dots:.0f} dpi"


class About(QDialog):
    """Beside the window, not modal; Esc closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self._theme = LIGHT
        self._icon, self._name, self._version = QLabel(), QLabel("Hidden Leverage"), QLabel()
        self._promise, self._heading, self._note = QLabel(), QLabel(), QLabel()
        self.report = QPlainTextEdit()
        self.report.setReadOnly(True)
        self.report.setTabChangesFocus(True)
        self.copy_button, self.close_button = QPushButton(), QPushButton()
        for label in (self._promise, self._note):
            label.setWordWrap(True)
        for label in (self._version, self._note):
            label.setProperty("muted", True)
        for button in (self.copy_button, self.close_button):
            button.setProperty("framed", True)
        self.copy_button.clicked.connect(self.copy)
        self.close_button.clicked.connect(self.close)
        self._lay_out()
        self.name_parts()
        self.set_theme(LIGHT)

    def show_report(self, text: str) -> None:
        """Show a report; nothing of it has been copied yet."""
        self.report.setPlainText(text.rstrip())
        self.copy_button.setText(self.tr("Copy report"))
        self.copy_button.setFocus()

    def copy(self) -> None:
        """Put the report on the clipboard."""
        QGuiApplication.clipboard().setText(self.report.toPlainText() + "\n")
        self.copy_button.setText(self.tr("Copied"))

    def name_parts(self) -> None:
        """Set every text in the language in force."""
        self.setWindowTitle(self.tr("About Hidden Leverage"))
        versions = self.tr("Version {version}, model {model}. MIT licence; font Inter: OFL.")
        self._version.setText(versions.format(version=VERSION, model=MODEL_VERSION))
        self._promise.setText(
            self.tr(
                "A stylised model of the night of 10-11 October 2025: not a forecast, not advice. "
                "This program opens no network connection and sends nothing to anybody."
            )
        )
        self._heading.setText(self.tr("Report for a bug"))
        self._note.setText(
            self.tr("It names no person, no computer and no folder. Add what you did and saw.")
        )
        self.report.setAccessibleName(self.tr("Report for a bug"))
        self.report.setAccessibleDescription(self._note.text())
        self.copy_button.setText(self.tr("Copy report"))
        self.close_button.setText(self.tr("Close"))

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme; colours come from the window's style sheet."""
        self._theme = theme
        self._icon.setPixmap(program_icon().pixmap(theme.px(64), theme.px(64)))
        self._name.setFont(theme.font("display"))
        self._heading.setFont(theme.font("strong"))
        for widget in (self._version, self._promise, self.copy_button, self.close_button):
            widget.setFont(theme.font("body"))
        self._note.setFont(theme.font("small"))
        self.report.setFont(theme.font("small"))
        space = theme.px(SPACE)
        self._column.setSpacing(space)
        self._column.setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space)
        self._top.setSpacing(2 * space)
        self.setStyleSheet(report_sheet(theme))
        self.resize(theme.px(SIZE[0]), theme.px(SIZE[1]))

    def _lay_out(self) -> None:
        self._column, self._top = QVBoxLayout(self), QHBoxLayout()
        names, buttons = QVBoxLayout(), QHBoxLayout()
        names.addWidget(self._name)
        names.addWidget(self._version)
        self._top.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._top.addLayout(names, 1)
        self._column.addLayout(self._top)
        for widget in (self._promise, self._heading):
            self._column.addWidget(widget)
        self._column.addWidget(self.report, 1)
        self._column.addWidget(self._note)
        buttons.addStretch(1)
        buttons.addWidget(self.copy_button)
        buttons.addWidget(self.close_button)
        self._column.addLayout(buttons)
