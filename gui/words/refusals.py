"""Why something from outside cannot be used, in words, and bits of it quoted safely."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from gui.files.content import read_words

LONGEST_QUOTE = 40
MOST_NAMED = 3


def refusal(key: str, **facts: object) -> str:
    """The words for a refusal, with its facts put in."""
    return str(read_words("refusals")[key]).format(**facts)


def as_written(value: Any) -> str:
    """A value as JSON would write it, short and on one line whatever it is: {…} for an object."""
    if isinstance(value, dict):
        return "{\u2026}"
    if isinstance(value, (list, tuple)):
        return "[\u2026]"
    if isinstance(value, str):
        cut = value[:LONGEST_QUOTE] + "\u2026" * (len(value) > LONGEST_QUOTE)
        return "".join(map(_visible, json.dumps(cut, ensure_ascii=False)))
    return json.dumps(value, default=repr)


def listed(names: Iterable[str]) -> str:
    """The first few names, quoted."""
    quoted = [as_written(name) for name in names]
    return ", ".join(quoted[:MOST_NAMED] + ["\u2026"] * (len(quoted) > MOST_NAMED))


def _visible(character: str) -> str:
    return character if character.isprintable() else "\ufffd"
