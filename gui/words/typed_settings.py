"""What a person types over a setting: in the unit that stands there, and what is said of nonsense.

A share is typed in per cent, with or without the sign. Of market makers' quotes one types what
remains, as the slider says it: "1 in 10", "1/10" or "10 %".
"""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from engine import Parameters
from engine.declaration import Declaration
from gui.words.figures import MINUS, percent
from gui.words.parameter_words import bare, label, number, per_unit

IN_PER_CENT = frozenset({"shock", "market_maker_withdrawal", "redemption_index", "breaker_drop"})
"""Settings whose words are per cent: bare numbers typed for them are, too."""

_ONE_IN = re.compile(r"(\d+(?:\.\d+)?)\s*(?:in|/)\s*(\d+(?:\.\d+)?)", re.IGNORECASE)


class NotUnderstood(ValueError):  # noqa: N818 - the word for what happened
    """What was typed is no value; the text is a sentence for the person who typed."""


def to_edit(name: str, value: float) -> str:
    """The value as it stands in the field while it is edited."""
    if name not in IN_PER_CENT:
        return bare(value, Parameters.declarations()[name])
    return f"{in_unit(name, value):g} %"


def in_unit(name: str, value: float) -> float:
    """The value as a number in the unit that its words are in; of quotes, what remains."""
    if name == "venue_capacity":  # said in per cent, but so small that it is typed as a share
        return round(100 * value, 6)
    if name not in IN_PER_CENT:
        return round(value * per_unit(Parameters.declarations()[name]), 9)
    return round(100 * (1 - value if name == "market_maker_withdrawal" else value), 6)


def typed(name: str, text: str) -> float:
    """The setting that a text means; NotUnderstood with the rule in the unit people see."""
    declaration = Parameters.declarations()[name]
    number = _number(name, text)
    if number is not None and name == "market_maker_withdrawal":
        number = 1 - number
    if number is not None:
        number = round(number / per_unit(declaration), 12)
    if number is None or not declaration.low <= number <= declaration.high:
        raise NotUnderstood(_sentence(declaration, text))
    return number


def _number(name: str, text: str) -> float | None:
    written = text.strip().replace(MINUS, "-").replace(",", ".")
    one_in = _ONE_IN.fullmatch(written)
    if one_in:
        return float(one_in[1]) / float(one_in[2]) if float(one_in[2]) else None
    in_per_cent = written.endswith("%") or name in IN_PER_CENT
    try:
        number = float(written.rstrip("%").strip().replace("_", "?"))
    except ValueError:
        return None
    if number != number:
        return None
    return round(number / 100, 12) if in_per_cent else number


def _sentence(declaration: Declaration, text: str) -> str:
    low, high = (limit(declaration, end) for end in ("low", "high"))
    tr = QCoreApplication.translate
    return tr(
        "TypedSettings", "{label} must lie between {low} and {high}; “{typed}” does not."
    ).format(label=label(declaration), low=low, high=high, typed=text.strip() or " ")


def limit(declaration: Declaration, end: str) -> str:
    """One end of a setting's range as people read it."""
    value = getattr(declaration, end)
    if declaration.name in IN_PER_CENT:
        return percent(value)
    return number(value, declaration)
