"""The reader beside the window: help for what has the focus, terms, and places lit up."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from gui.look.theme import Theme
from gui.mode import Mode
from gui.pages.glossary import glossary
from gui.pages.reader import Reader
from gui.views.highlight import Highlight
from gui.views.view import View

if TYPE_CHECKING:
    from gui.window import Window


class Reading(QObject):
    """Opens the reader when it is first asked for, and knows where its terms are on the screen."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._highlight = Highlight(window.parts.page)
        self.reader: Reader | None = None
        window.learn.term_wished.connect(self.show_term)

    def show_term(self, term: str) -> None:
        """Open the glossary at a term, by its key."""
        self._opened().show_term(term)

    def show_page(self, key: str) -> None:
        """Open the reader at a page, by its key in `gui.pages.reader.PAGES`."""
        reader = self._opened()
        reader.show_page(key)
        reader.open_beside()

    def help(self) -> None:
        """Open the glossary at a term about what has the focus; at its list if there is none."""
        places = self._places_of(QApplication.focusWidget())
        term = next((term.key for term in glossary() if term.place in places), None)
        if term is not None:
            self.show_term(term)
        else:
            self.show_page("glossary")

    def set_theme(self, theme: Theme) -> None:
        """Give reader and ring their colours and sizes."""
        self._highlight.set_theme(theme)
        if self.reader is not None:
            self.reader.set_theme(theme)

    def close(self) -> None:
        """End the reader's work and close it."""
        if self.reader is not None:
            self.reader.finish_work()
            self.reader.close()

    def light_up(self, place: str) -> None:
        """Lay a ring around the part of the screen a term belongs to."""
        parts = self._window.parts
        if self._veiled(place):
            self._window.learn.panel.refuse(self.tr("This place comes later in the lessons."))
            return
        if place in parts.stage.keys:
            parts.stage.turn_to(parts.stage.keys.index(place), again=True)
        target = self._part(place)
        if target is not None:
            parts.show_part(target)
            self._highlight.show_around(target)

    def _veiled(self, place: str) -> bool:
        """Whether the page of a lesson that is open does not show a place."""
        stage, part = self._window.parts.stage, self._part(place)
        if self._window.learn.course is None or self._window.mode is not Mode.LEARN:
            return False
        if place in stage.keys and place != stage.keys[stage.number]:
            return True
        return isinstance(part, View) and not part.introduced

    def _opened(self) -> Reader:
        if self.reader is None:
            self.reader = Reader(self._window)
            self.reader.set_theme(self._window.theme)
            self.reader.action_wished.connect(lambda name: getattr(self._window, name)())
            self.reader.place_wished.connect(self.light_up)
        return self.reader

    def _part(self, place: str) -> QWidget | None:
        """The widget of a place: a view, or the control of a setting."""
        parts = self._window.parts
        if place in parts.stage.keys:
            return parts.stage.views[parts.stage.keys.index(place)]
        panel = parts.parameter_panel
        return getattr(parts, place, None) or panel.sliders.get(place) or panel.rows.get(place)

    def _places_of(self, widget: QWidget | None) -> list[str]:
        """Names of the parts a widget lies in, the innermost first."""
        places = {term.place: self._part(term.place) for term in glossary()}
        found = []
        while widget is not None:
            found += [place for place, part in places.items() if part is widget]
            widget = widget.parentWidget()
        return found
