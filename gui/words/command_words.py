"""What the command line says, in the language in force. Needs no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import reduce

from gui.files.content import read_words


def words_of(part: str) -> Mapping[str, str]:
    """A part of the words: "parser", "program", "sweep", "refusals" or "news"."""
    words: Mapping[str, str] = read_words("command_line")[part]
    return words


def refused_as(key: str, **facts: object) -> str:
    """The words for a refusal of the command line, with its facts put in."""
    return words_of("refusals")[key].format(**facts)


def news(key: str, **facts: object) -> str:
    """The words for something that is done, with its facts put in."""
    return words_of("news")[key].format(**facts)


def all_of(names: Iterable[str]) -> str:
    """Some names, all of them meant; at least one."""
    return _joined("both", names)


def any_of(names: Iterable[str]) -> str:
    """Some names, any of them meant; at least one."""
    return _joined("either", names)


def one_after_another(reasons: Iterable[str]) -> str:
    """Several reasons; at least one."""
    return _joined("and_also", reasons)


def _joined(key: str, texts: Iterable[str]) -> str:
    pattern = words_of("news")[key]
    return reduce(lambda first, second: pattern.format(first=first, second=second), texts)
