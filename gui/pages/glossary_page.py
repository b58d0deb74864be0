"""The glossary to search: typing filters, a click tells a term's sentence and its relations."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui.announcer import Announcer
from gui.look.theme import LIGHT, SPACE, Theme
from gui.pages.glossary import Term, glossary, matching, term_called
from gui.pages.page_text import paragraphs, title
from gui.pages.reading_page import ReadingPage
from gui.worded import Worded
from gui.words.figures import listed

LIST_WIDTH = 250
"""Of the list of terms, in pixels at scale 1."""

LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
"""While typing, these move through the list."""


class TermText(ReadingPage):
    """One term: its name, its sentence, and links to related terms."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.term: Term | None = None
        super().__init__(parent)
        self.setAccessibleName(self.tr("Term"))

    def show_term(self, term: Term | None) -> None:
        """Show another term, or that none was found."""
        self.term = term
        self.refresh()

    def body(self) -> str:
        if self.term is None:
            words = self.tr("No term has these words. Try fewer or other ones.")
            return f'<p class="quiet">{words}</p>'
        others = [term_called(key) for key in self.term.see]
        links = listed(f"[[{other.key}|{other.name}]]" for other in others if other)
        related = paragraphs(self.tr("See also: {terms}").format(terms=links), {})
        return title(self.term.name) + paragraphs(self.term.sentence, {}) + related


class GlossaryPage(Worded, QWidget):
    """A field to type in, the terms found, and the term chosen."""

    place_wished = Signal(str)
    """The user asked where on the screen a term belongs: one of `gui.pages.glossary.PLACES`."""

    link_followed = Signal(str)
    """The user followed a link that leads out of the glossary."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.search, self.list, self.text = QLineEdit(), QListWidget(), TermText()
        self.place_button, self.count = QPushButton(), QLabel()
        self.announcer = Announcer(self.search)
        self.count.setProperty("muted", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.place_button.setAutoDefault(False)  # Enter in the field of search is not for it
        self._put_in_place()
        self.search.installEventFilter(self)
        self.search.textEdited.connect(lambda: self._fill())
        self.search.returnPressed.connect(self.list.setFocus)
        self.list.currentItemChanged.connect(lambda: self._show_current())
        self.list.itemActivated.connect(lambda: self._wish_place())
        self.place_button.clicked.connect(self._wish_place)
        self.text.link_followed.connect(self._follow)
        self.name_parts()
        self._fill()

    @property
    def term(self) -> Term | None:
        """The term on show."""
        return self.text.term

    def show_term(self, key: str) -> None:
        """Open the glossary at a term; an unknown one is searched for."""
        known = term_called(key)
        self.search.setText("" if known else key)
        self._fill(known.key if known else "")

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self.theme = theme
        for widget in (self.search, self.list, self.place_button):
            widget.setFont(theme.font("body"))
        self.count.setFont(theme.font("small"))
        self._column.setFixedWidth(theme.px(LIST_WIDTH))
        gap = theme.px(SPACE)
        self._rows.setSpacing(gap)
        self._rows.setContentsMargins(gap, gap, gap, gap)
        self._side.setSpacing(gap)
        self._side.setContentsMargins(0, gap, gap * 2, gap * 2)
        self._below.setContentsMargins(gap * 2, 0, 0, 0)
        self.text.set_theme(theme)

    def name_parts(self) -> None:
        """Give everything its words, again when the language changes."""
        self.setAccessibleName(self.tr("Glossary"))
        self.search.setPlaceholderText(self.tr("Search"))
        self.search.setAccessibleName(self.tr("Search the glossary"))
        self.list.setAccessibleName(self.tr("Terms found"))
        self.place_button.setText(self.tr("Show it on the screen"))
        self.place_button.setToolTip(self.tr("Marks the part of the window this term belongs to"))

    def refresh(self) -> None:
        """Write the list and the term anew."""
        self._fill(self.term.key if self.term else "")

    def _put_in_place(self) -> None:
        self._column = QWidget()
        self._rows = QVBoxLayout(self._column)
        self._rows.addWidget(self.search)
        self._rows.addWidget(self.list, 1)
        self._rows.addWidget(self.count)
        side = QWidget()
        self._side = QVBoxLayout(side)
        self._side.addWidget(self.text, 1)
        self._below = QHBoxLayout()
        self._below.addWidget(self.place_button)
        self._below.addStretch(1)
        self._side.addLayout(self._below)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._column)
        row.addWidget(side, 1)

    def _fill(self, key: str = "") -> None:
        """List what matches the words typed, at a term or at the first."""
        found = matching(glossary(), self.search.text())
        self.list.blockSignals(True)
        self.list.clear()
        for term in found:
            item = QListWidgetItem(term.name, self.list)
            item.setData(Qt.ItemDataRole.UserRole, term.key)
        keys = [term.key for term in found]
        self.list.setCurrentRow(keys.index(key) if key in keys else 0)
        self.list.blockSignals(False)
        self.count.setText(
            self.tr("{found} of {all} terms").format(found=len(found), all=len(glossary()))
        )
        self._show_current()

    def _show_current(self) -> None:
        item = self.list.currentItem()
        self.text.show_term(term_called(item.data(Qt.ItemDataRole.UserRole)) if item else None)
        self.place_button.setVisible(item is not None)

    def _wish_place(self) -> None:
        if self.term is not None:
            self.place_wished.emit(self.term.place)

    def _follow(self, link: str) -> None:
        kind, _, key = link.partition(":")
        if kind == "term":
            self.show_term(key)
        else:
            self.link_followed.emit(link)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Up and Down in the field of search move through the terms found, and name them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            before, moves = self.term, event.key() in LIST_KEYS
            if moves:
                self.list.event(event)
            if self.term is not None and self.term is not before:
                self.announcer.say(self.term.name)
            return moves
        return False

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
