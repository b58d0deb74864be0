"""What scrolls of a panel of Learn: where the keyboard begins, and from where a page is read."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from gui.announcer import Announcer
from gui.screen_reader import GROUP

_MARK = re.compile(r"</?[a-z]+[^>]*>")


class PageArea(QScrollArea):
    """Holds a page. The focus comes in at its beginning, arrows and PageDown scroll it.

    A screen reader reads what `tell` was given when the focus comes here; where the focus stays
    elsewhere `say_new` speaks what is new.
    """

    spoken_role = GROUP

    def __init__(self, body: QWidget) -> None:
        super().__init__()
        self.announcer = Announcer(self)
        self._come = False
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setWidget(body)

    @property
    def has_focus(self) -> bool:
        """Whether the keys of the window come here."""
        return self.window().focusWidget() is self

    def tell(self, name: str, texts: Iterable[str]) -> None:
        """Take what the page is called and what it says, as plain or rich texts."""
        self.setAccessibleName(name)
        self.setAccessibleDescription("\n".join(filter(None, map(plain, texts))))

    def say(self, *texts: str) -> None:
        """Speak plain or rich texts, if the page can be seen."""
        if self.isVisible():
            self.announcer.say("\n".join(filter(None, map(plain, texts))))

    def say_new(self, *texts: str) -> None:
        """Speak what is new, unless the focus has just come here and all of it is read."""
        if not self._come:
            self.say(*texts)

    def begin(self) -> None:
        """A page opens: the focus comes to its beginning; where it is already, it is read."""
        if not self.isVisible():
            return
        if self.has_focus:
            self.say(self.accessibleName(), self.accessibleDescription())
        else:
            self.setFocus()

    @contextmanager
    def turning(self, after: QWidget | None = None) -> Iterator[None]:
        """Keep the focus in the panel while what has it is taken away or disabled.

        Parameters
        ----------
        after : what then has it, if it can; else the beginning of the page.
        """
        held, panel = self.window().focusWidget(), self.parentWidget()
        self._come = False
        yield
        if held is None or panel is None or not panel.isAncestorOf(held):
            return
        if held.isVisible() and held.isEnabled():
            return
        if after is not None and after.isVisible() and after.isEnabled():
            after.setFocus()
        else:
            self.begin()
            self._come = self.has_focus


def plain(text: str) -> str:
    """A plain or rich text as it is read aloud."""
    return QTextDocumentFragment.fromHtml(text).toPlainText() if _MARK.search(text) else text
