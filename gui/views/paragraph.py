"""Texts that wrap, in a role of the theme, by themselves or under a caption."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from gui.look.theme import Theme


class Paragraph(QLabel):
    """Plain words in one of the theme's text roles, as wide as there is room."""

    def __init__(self, role: str = "body", muted: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self._role = role
        self.setProperty("muted", muted)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Take the text size from a theme; the colour comes from the style sheet."""
        self.setFont(theme.font(self._role))

    def tell(self, text: str) -> None:
        """Show words, or nothing at all."""
        self.setText(text)
        self.setVisible(bool(text))


class Section(QWidget):
    """A caption and the words under it, with other parts before or after the words."""

    def __init__(self, before: tuple[QWidget, ...] = (), after: tuple[QWidget, ...] = ()) -> None:
        super().__init__()
        self.caption, self.text = Paragraph("small", muted=True), Paragraph()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for part in (self.caption, *before, self.text, *after):
            self._column.addWidget(part)

    def set_theme(self, theme: Theme) -> None:
        """Take text sizes from a theme."""
        self.caption.set_theme(theme)
        self.text.set_theme(theme)
