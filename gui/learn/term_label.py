"""Text of a lesson: its links are glossary terms, explained under the pointer and by keyboard."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QToolTip

from gui.controls.linked_label import LinkedLabel
from gui.pages.glossary import glossary


class TermLabel(LinkedLabel):
    """Says the sentence of the term that is pointed at or reached."""

    term_wished = Signal(str)
    """The key of a term that was followed."""

    def __init__(self) -> None:
        super().__init__()
        self.linkHovered.connect(lambda link: self._explain(link, QCursor.pos()))
        self.linkActivated.connect(lambda link: self.term_wished.emit(_key(link)))
        self.link_reached.connect(self._explain_below)

    def _explain_below(self, link: str, line: QRect) -> None:
        self.announcer.say(self._explain(link, self.mapToGlobal(line.bottomLeft())))

    def _explain(self, link: str, place: QPoint) -> str:
        """Show the sentence of a term at a place on the screen; nothing beside a link."""
        sentence = next((term.sentence for term in glossary() if term.key == _key(link)), "")
        QToolTip.showText(place, f"<p>{escape(sentence)}</p>" if sentence else "", self)
        return sentence


def _key(link: str) -> str:
    return link.partition(":")[2]
