"""Where a text may go on in another line: at spaces; in Chinese and Japanese nearly anywhere."""

from __future__ import annotations

from PySide6.QtCore import QTextBoundaryFinder


def pieces(text: str) -> list[str]:
    """The text in the pieces that must stay whole, each with the space after it."""
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Line, text)
    ends, start = [], 0
    while (end := finder.toNextBoundary()) > 0:
        ends.append(end)
    found = []
    for end in ends:
        found.append(text[start:end])
        start = end
    return found
