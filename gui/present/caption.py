"""What the audience reads: the step's title, its text, what may be answered, and the clock."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QWidget

from gui.announcer import Announcer
from gui.look.theme import LIGHT, SPACE, Theme
from gui.words.figures import clock


class Caption(QFrame):
    """Large words above the panels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.theme: Theme = LIGHT
        self._minute, self._place = 0.0, "UTC"
        self.announcer = Announcer(self)
        self._said = ""
        self.title, self.text, self.options, self.time = (QLabel() for _ in range(4))
        for label in (self.title, self.text, self.options):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self.title, 0, 0)
        self._grid.addWidget(self.time, 0, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(self.text, 1, 0, 1, 2)
        self._grid.addWidget(self.options, 2, 0, 1, 2)
        self._grid.setColumnStretch(0, 1)

    def show_words(self, title: str, text: str, options: tuple[str, ...] = ()) -> None:
        """Show a step's words, and have them spoken; what is empty takes no room."""
        self.title.setText(title)
        lettered = (
            f"{letter}\u2002{option}" for letter, option in zip("ABCD", options, strict=False)
        )
        for label, words in ((self.text, text), (self.options, "\u2003\u2003".join(lettered))):
            label.setText(words)
            label.setVisible(bool(words))
        self._take_room()
        self.setAccessibleName(title)
        self.setAccessibleDescription(text)
        said = "\n".join(filter(None, (title, text, *options)))
        if said != self._said:
            self.announcer.say(said)
        self._said = said

    def show_moment(self, minute: float) -> None:
        """Show the time of a minute of the night."""
        self._minute = minute
        self.time.setText(f"{clock(minute, self._place)} {self._place}")

    def set_place(self, place: str) -> None:
        """Tell times by the clock of a place."""
        self._place = place
        self.show_moment(self._minute)

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme."""
        self.theme = theme
        self.title.setFont(theme.font("figure"))
        self.time.setFont(theme.font("figure"))
        self.text.setFont(theme.font("title"))
        self.options.setFont(theme.font("body"))
        side, above = theme.px(1.5 * SPACE), theme.px(SPACE / 2)
        self._grid.setContentsMargins(side, above, side, theme.px(SPACE))
        self._grid.setSpacing(theme.px(SPACE / 2))
        self._take_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_room()

    def _take_room(self) -> None:
        """All words are to be read: panels give way, not lines."""
        self._grid.invalidate()
        self.setMinimumHeight(max(0, self._grid.heightForWidth(self.width())))
