"""Why something from outside cannot be used, in words, and bits of it quoted safely."""

from __future__ import annotations

import errno
import json
from collections.abc import Iterable
from typing import Any

from engine.parameter_error import ParameterError
from gui.files.content import read_words

LONGEST_QUOTE = 40
MOST_NAMED = 3


def refusal(key: str, **facts: object) -> str:
    """The words for a refusal, with its facts put in."""
    return str(read_words("refusals")[key]).format(**facts)


def reason(error: BaseException) -> str:
    """Why something failed, as part of a sentence: known rules and reasons in our words."""
    if isinstance(error, ParameterError):
        return _rule(error)
    if isinstance(error, OSError) and error.strerror:
        name = errno.errorcode.get(error.errno or 0, "")
        return str(read_words("refusals")["system"].get(name, error.strerror))
    return str(error) or type(error).__name__


def _rule(error: ParameterError) -> str:
    words, facts = read_words("refusals"), dict(error.facts)
    if "unit" in facts:
        facts["unit"] = words["units"][facts["unit"] or "none"]
    return str(words["parameters"][error.rule]).format(**facts)


def as_written(value: Any) -> str:
    """A value as JSON would write it, short and on one line whatever it is: {…} for an object."""
    if isinstance(value, dict):
        return "{\u2026}"
    if isinstance(value, (list, tuple)):
        return "[\u2026]"
    if isinstance(value, str):
        cut = value[:LONGEST_QUOTE] + "\u2026" * (len(value) > LONGEST_QUOTE)
        return printable(json.dumps(cut, ensure_ascii=False))
    return json.dumps(value, default=repr)


def listed(names: Iterable[str]) -> str:
    """The first few names, quoted."""
    quoted = [as_written(name) for name in names]
    return ", ".join(quoted[:MOST_NAMED] + ["\u2026"] * (len(quoted) > MOST_NAMED))


def printable(text: str) -> str:
    """A text from outside on one line, with a sign for what cannot be seen."""
    return "".join(sign if sign.isprintable() else "\ufffd" for sign in text)
