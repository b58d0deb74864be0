"""A window to read in, beside the night: glossary, model, sources, notes for teachers."""

from __future__ import annotations

from string import Template
from typing import Any

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QStackedWidget, QWidget

from gui.background import Background
from gui.look.style_sheet import style_sheet
from gui.look.theme import LIGHT, SPACE, Theme, mixed
from gui.pages.figured_page import FiguredPage
from gui.pages.glossary_page import GlossaryPage
from gui.pages.model_page import ModelPage
from gui.pages.page_figures import FiguresQuestion
from gui.pages.sources_page import SourcesPage
from gui.pages.teaching_page import TeachingPage
from gui.worded import Worded

Page = GlossaryPage | ModelPage | SourcesPage | TeachingPage

PAGES: dict[str, type[Any]] = {
    "glossary": GlossaryPage,
    "model": ModelPage,
    "sources": SourcesPage,
    "teaching": TeachingPage,
}
"""Every page, in the order of the list."""

SIZE = (1040, 680)
"""Of the window at scale 1, where the screen allows."""

LIST_WIDTH = 190

TEXT_KEYS = {
    "larger_text": ("Ctrl++", "Ctrl+="),
    "smaller_text": ("Ctrl+-",),
    "usual_text": ("Ctrl+0",),
}

_STYLE = Template("""
QDialog { background: $window; }
QStackedWidget > QWidget { background: $panel; }
QTextBrowser { background: $panel; border: 2px solid transparent; border-radius: ${half}px; }
QTextBrowser:focus { border-color: $accent; }
QListWidget {
    background: transparent; border: 2px solid transparent; border-radius: ${half}px; outline: none;
}
QListWidget:focus { border-color: $accent; }
QListWidget::item { padding: ${half}px ${space}px; border-radius: ${half}px; color: $text; }
QListWidget::item:hover { background: $hover; }
QListWidget::item:selected { background: $chosen; color: $text; }
QPushButton { border: 1px solid $line; }
""")


class Reader(Worded, QDialog):
    """Not modal: the night goes on beside it. Esc closes it; it opens where it was left."""

    place_wished = Signal(str)
    """The user asked where on the screen a term belongs."""

    page_chosen = Signal(str)
    """The user opened a page, by its key in `PAGES`."""

    action_wished = Signal(str)
    """The user asked for larger, smaller or usual text: a name out of `gui.controls.actions`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.theme: Theme = LIGHT
        self.list, self.stack = QListWidget(), QStackedWidget()
        self.list.addItems([""] * len(PAGES))
        self._pages: dict[str, Page] = {}
        self._figures: dict[str, float] = {}
        self._background = Background(self)
        self._background.answered.connect(lambda _, answer: self._show_figures(answer))
        self._background.failed.connect(lambda _, sentence: self._show_failure(sentence))
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.list)
        self._row.addWidget(self.stack, 1)
        self.list.currentRowChanged.connect(self._choose)
        self.list.installEventFilter(self)
        self._make_shortcuts()
        self.name_parts()
        self.set_theme(LIGHT)
        self.show_page("glossary")

    @property
    def page(self) -> str:
        """The key of the page on show."""
        return list(PAGES)[max(0, self.list.currentRow())]

    @property
    def waiting(self) -> bool:
        """Whether figures are still being computed."""
        return self._background.busy

    def page_called(self, key: str) -> Page:
        """A page, made when it is first needed."""
        if key not in self._pages:
            page = PAGES[key]()
            page.link_followed.connect(self._follow)
            if isinstance(page, GlossaryPage):
                page.place_wished.connect(self.place_wished)
            if isinstance(page, FiguredPage):
                page.show_figures(self._figures)
            page.set_theme(self.theme)
            self._pages[key] = page
            self.stack.addWidget(page)
        return self._pages[key]

    def show_page(self, key: str) -> None:
        """Turn to a page, silently."""
        self.list.blockSignals(True)
        self.list.setCurrentRow(list(PAGES).index(key))
        self.list.blockSignals(False)
        page = self.page_called(key)
        self.stack.setCurrentWidget(page)
        if isinstance(page, FiguredPage) and not self._figures:
            self._background.ask(FiguresQuestion())

    def show_term(self, term: str) -> None:
        """Open the window at a term of the glossary, by its key."""
        self.show_page("glossary")
        glossary = self.page_called("glossary")
        assert isinstance(glossary, GlossaryPage)
        glossary.show_term(term)
        self.open_beside()

    def open_beside(self) -> None:
        """Show the window, in front, without stopping anything."""
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.resize(self.sizeHint())
        self.show()
        self.raise_()
        self.activateWindow()

    def sizeHint(self) -> QSize:
        """Roomy for the text size in force, and never larger than nine tenths of the screen."""
        wished = QSize(*(self.theme.px(length) for length in SIZE))
        return wished.boundedTo(self.screen().availableSize() * 0.9)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self.theme = theme
        self.setStyleSheet(style_sheet(theme) + _style(theme))
        self.list.setFont(theme.font("body"))
        self.list.setFixedWidth(theme.px(LIST_WIDTH))
        self._row.setContentsMargins(theme.px(SPACE), theme.px(SPACE), 0, 0)
        self._row.setSpacing(theme.px(SPACE))
        for page in self._pages.values():
            page.set_theme(theme)

    def name_parts(self) -> None:
        """Give everything its words, again when the language changes."""
        self.setWindowTitle(self.tr("Hidden Leverage: to read"))
        self.list.setAccessibleName(self.tr("Pages"))
        names = {
            "glossary": self.tr("Glossary"),
            "model": self.tr("How the model works"),
            "sources": self.tr("Sources"),
            "teaching": self.tr("Notes for teachers"),
        }
        for row, key in enumerate(PAGES):
            self.list.item(row).setText(names[key])

    def finish_work(self) -> None:
        """Compute nothing more: the program ends."""
        self._background.close()

    def _choose(self, row: int) -> None:
        key = list(PAGES)[row]
        self.show_page(key)
        self.page_chosen.emit(key)

    def _follow(self, link: str) -> None:
        kind, _, key = link.partition(":")
        if kind == "term":
            self.show_term(key)
        elif kind == "page" and key in PAGES:
            self._choose(list(PAGES).index(key))

    def _show_figures(self, figures: dict[str, float]) -> None:
        self._figures = figures
        for page in self._pages.values():
            if isinstance(page, FiguredPage):
                page.show_figures(figures)

    def _show_failure(self, sentence: str) -> None:
        for page in self._pages.values():
            if isinstance(page, FiguredPage):
                page.show_failure(sentence)

    def _make_shortcuts(self) -> None:
        for name, keys in TEXT_KEYS.items():
            for key in keys:
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.activated.connect(lambda name=name: self.action_wished.emit(name))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._focus_page()

    def _focus_page(self) -> None:
        page = self.page_called(self.page)
        (page.search if isinstance(page, GlossaryPage) else page).setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Space and Enter in the list go on to the page."""
        if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
            return False
        goes_on = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if goes_on:
            self._focus_page()
        return goes_on


def _style(theme: Theme) -> str:
    panel, text = QColor(theme.panel), QColor(theme.text)
    return _STYLE.substitute(
        window=theme.window,
        panel=theme.panel,
        text=theme.text,
        line=theme.line,
        accent=theme.accent,
        hover=mixed(panel, text, 0.07).name(),
        chosen=mixed(panel, text, 0.14).name(),
        half=theme.px(SPACE / 2),
        space=theme.px(SPACE),
    )
