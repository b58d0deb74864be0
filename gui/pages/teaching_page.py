"""Notes for teachers: for each lesson its aim, what students believe, what to ask and press."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from gui.files.content import read_json, read_words
from gui.pages.figured_page import FiguredPage
from gui.pages.page_text import bullets, heading, paragraphs, subheading, title

PARTS = ("beliefs", "questions", "press", "traps")
"""The lists of a note, in their order."""


class TeachingPage(FiguredPage):
    """One note after the other."""

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Notes for teachers"))

    def text(self) -> str:
        words = read_words("teaching")
        notes = (self._note(number, words) for number in words["lessons"])
        return title(words["title"]) + paragraphs(words["intro"], {}) + "".join(notes)

    def _note(self, number: str, words: Mapping[str, Any]) -> str:
        note, headings = words["lessons"][number], words["headings"]
        lesson = {
            "number": number,
            "title": read_words(f"lessons/{number}")["title"],
            "minutes": str(read_json("lessons", f"{number}.json")["minutes"]),
        }
        lists = (subheading(headings[part]) + bullets(note[part], self.figures) for part in PARTS)
        return (
            heading(words["lesson"].format(**lesson), f"lesson_{number}")
            + paragraphs(words["minutes"], lesson)
            + subheading(headings["aim"])
            + paragraphs(note["aim"], self.figures)
            + "".join(lists)
        )
