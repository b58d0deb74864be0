"""Lines of a terminal, where a Chinese or Japanese character takes two columns. Needs no Qt."""

from __future__ import annotations

from collections.abc import Iterator
from unicodedata import east_asian_width

NO_START = frozenset("\u3001\u3002\uff0c\uff1b\uff1a\uff01\uff1f\uff09\u300d\u300f\u201d\u300b")
NO_START |= frozenset("\u30fc\u3005\u3063\u3083\u3085\u3087\u30a1\u30a3\u30a5\u30a7\u30a9")
NO_START |= frozenset("\u30c3\u30e3\u30e5\u30e7\u301c,.;:)\"'")
"""Characters that do not begin a line: stops, closing brackets, small kana, the long vowel."""

NO_END = frozenset("\uff08\u300c\u300e\u201c\u300a(")
"""Characters that do not end one: opening brackets."""


def columns(text: str) -> int:
    """How many columns a text takes."""
    return sum(1 + _is_wide(character) for character in text)


def padded(text: str, width: int) -> str:
    """A text with spaces after it up to a width in columns."""
    return text + " " * (width - columns(text))


def padded_left(text: str, width: int) -> str:
    """A text with spaces before it up to a width in columns."""
    return " " * (width - columns(text)) + text


def wrapped(text: str, width: int) -> list[str]:
    """The text in lines of at most a width in columns, but for pieces that must stay whole."""
    lines = [""]
    for piece in _pieces(" ".join(text.split())):
        if lines[-1] and columns(lines[-1] + piece.rstrip()) > width:
            lines.append("")
        lines[-1] += piece
    return [line.rstrip() for line in lines]


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for end in range(1, len(text)):
        opens = text[end - 1] == '"' and text[end - 2 : end - 1] in ("", " ")
        if not opens and _may_break(text[end - 1], text[end]):
            yield text[start:end]
            start = end
    yield text[start:]


def _may_break(before: str, after: str) -> bool:
    if before == " ":
        return True
    if after == " " or after in NO_START or before in NO_END:
        return False
    return _is_wide(before) or _is_wide(after)


def _is_wide(character: str) -> bool:
    return east_asian_width(character) in ("W", "F")
