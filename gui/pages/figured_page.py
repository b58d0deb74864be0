"""A page whose texts use the model's numbers; they fill in as the engine gives them."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from PySide6.QtWidgets import QWidget

from gui.pages.page_figures import in_words
from gui.pages.reading_page import ReadingPage


class FiguredPage(ReadingPage):
    """Shows an ellipsis for every figure that is not yet known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self.values: dict[str, float] = {}
        self.failure = ""
        super().__init__(parent)

    def show_figures(self, values: Mapping[str, float]) -> None:
        """Put in more of the figures, by name."""
        self.values = dict(values)
        self.refresh()

    def show_failure(self, sentence: str) -> None:
        """Say why figures are missing; the texts stay."""
        self.failure = sentence
        self.refresh()

    def text(self) -> str:
        """The page as HTML, but for what is said of figures that are missing."""
        return ""

    def body(self) -> str:
        if not self.failure:
            return self.text()
        sentence = self.tr("Some figures could not be computed: {reason}").format(
            reason=self.failure
        )
        return f'<p class="quiet">{escape(sentence)}</p>{self.text()}'

    @property
    def figures(self) -> dict[str, str]:
        """Everything that a text may use, in words."""
        return in_words(self.values)
