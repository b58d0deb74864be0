"""Where a text may go on in another line: at spaces; in Chinese and Japanese nearly anywhere."""

from __future__ import annotations

import re

from PySide6.QtCore import QTextBoundaryFinder

JOINER = "\u2060"
"""Has no width and is never drawn; no line ends beside it."""

FIGURE = re.compile(r"\d[\d,.:]*[万億亿]*(?:ドル|美元|分钟|分|倍)?")
"""A number with the Chinese or Japanese unit after it."""

FIRST_OF_WIDE = "\u3000"
"""The first of the signs between which a line may end without a space."""

LAST = 3
"""Signs that a last line has at least, its full stop included."""


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


def kept_together(text: str) -> str:
    """A text to be painted: no line ends within a figure, and none of one sign stands last."""
    if not any(sign >= FIRST_OF_WIDE for sign in text):
        return text
    spans = [figure.span() for figure in FIGURE.finditer(text)]
    spans.append((max(0, len(text) - LAST), len(text)))
    inside = {n for start, end in spans for n in range(start + 1, end)}
    return "".join(JOINER * (n in inside) + sign for n, sign in enumerate(text))
