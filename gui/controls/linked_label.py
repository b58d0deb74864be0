"""Rich text whose links the mouse follows, and Tab and Enter as well."""

from __future__ import annotations

import re

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QTextDocument
from PySide6.QtWidgets import QLabel

from gui.announcer import Announcer
from gui.look.theme import LIGHT, Theme

_LINK = re.compile(r'<a href="([^"]*)">(.*?)</a>')
_BACK = Qt.FocusReason.BacktabFocusReason
_TAB = (Qt.FocusReason.TabFocusReason, _BACK)
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class LinkedLabel(QLabel):
    """Tab goes from link to link and on; the one it stands on is lit, and Enter follows it."""

    link_reached = Signal(str, QRect)
    """The address of the link that Tab came to, and the line in which it stands."""

    def __init__(self) -> None:
        super().__init__()
        self._theme: Theme = LIGHT
        self._html, self._at = "", -1
        self._links: list[re.Match[str]] = []
        self.announcer = Announcer(self)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.LinksAccessibleByMouse)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    @property
    def links(self) -> list[str]:
        """The addresses of all links, in reading order."""
        return [link[1] for link in self._links]

    @property
    def reached(self) -> str:
        """The address of the link that Tab stands on; empty where it stands on none."""
        return self._links[self._at][1] if self._at >= 0 else ""

    def setText(self, text: str) -> None:
        """Show rich text; where it is another one, no link of it is reached yet."""
        if text != self._html:
            self._html, self._at = text, -1
            self._links = list(_LINK.finditer(text))
            self._show()
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus if self._links else Qt.FocusPolicy.NoFocus)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of the link that is lit."""
        self._theme = theme
        self._show()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _TAB and self._links:
            self._reach(len(self._links) - 1 if event.reason() == _BACK else 0)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._at = -1
            self._show()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab: the next link, or the one before; then what comes after the label."""
        wished = self._at + (1 if next else -1)
        if self._at < 0 or not 0 <= wished < len(self._links):
            return super().focusNextPrevChild(next)
        self._reach(wished)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and self.reached:
            self.linkActivated.emit(self.reached)
        else:
            super().keyPressEvent(event)

    def _reach(self, number: int) -> None:
        self._at = number
        self._show()
        self.announcer.say(self._links[number][2])
        self.link_reached.emit(self.reached, self._line_of(number))

    def _show(self) -> None:
        """Write the text, the link that is reached on ground of its own."""
        links = list(_LINK.finditer(self._html))
        if not 0 <= self._at < len(links):
            super().setText(self._html)
            return
        start, end = links[self._at].span(2)
        ground, ink = self._theme.accent, self._theme.on_accent
        lit = (
            f'<span style="background-color: {ground}; color: {ink}">{self._html[start:end]}</span>'
        )
        super().setText(self._html[:start] + lit + self._html[end:])

    def _line_of(self, number: int) -> QRect:
        """Where the line with the end of a link stands: as high as the text up to there."""
        document = QTextDocument()
        document.setDefaultFont(self.font())
        document.setDocumentMargin(0)
        document.setHtml(self._html[: self._links[number].end()])
        document.setTextWidth(self.contentsRect().width())
        line = QFontMetrics(self.font()).height()
        return QRect(0, round(document.size().height()) - line, self.width(), line)
