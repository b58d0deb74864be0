"""A sentence below a control that says why what was typed cannot be."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.announcer import Announcer


class RefusalLabel(QLabel):
    """Hidden until there is something to say, and again with the next action."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWordWrap(True)
        self.setProperty("warning", True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.announcer = Announcer(self)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence, and have it spoken."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        self.show()
        self.announcer.say(sentence)
