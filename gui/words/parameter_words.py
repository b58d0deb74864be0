"""What the engine says of its parameters, in the language in force."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.declaration import Declaration
from gui.files.content import language


def label(declaration: Declaration) -> str:
    """The parameter's name on the screen."""
    return _tr(declaration.label)


def meaning(declaration: Declaration) -> str:
    """What the parameter is, in a sentence or two."""
    return _tr(declaration.meaning)


def source(declaration: Declaration) -> str:
    """Where its default comes from."""
    return _tr(declaration.source)


def group_title(group: str) -> str:
    """The heading of a group of parameters."""
    return _tr(group)


def unit(declaration: Declaration) -> str:
    """The unit of its numbers; empty where they have none."""
    return _tr(declaration.unit) if declaration.unit else ""


def with_unit(text: str, declaration: Declaration) -> str:
    """A number, or several, with the unit after it."""
    if not declaration.unit:
        return text
    single = text == "1" and declaration.unit == "loops"
    said = _tr("loop") if single else unit(declaration)
    return _tr("{number} {unit}").format(number=text, unit=said)


def number(value: float, declaration: Declaration) -> str:
    """A number with its unit."""
    return with_unit(bare(value, declaration), declaration)


def bare(value: float, declaration: Declaration) -> str:
    """A number in the unit that the language counts in, without it."""
    return f"{round(value * per_unit(declaration), 9):g}"


def per_unit(declaration: Declaration) -> float:
    """How many units of the language are one of the engine: of 100 M dollars ten make a billion."""
    return HUNDRED_MILLIONS.get(language(), 1.0) if declaration.unit == "USD bn" else 1.0


HUNDRED_MILLIONS = {"ja": 10.0, "zh": 10.0}
"""Languages that count money in hundreds of millions, and how many of those a billion has."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Parameters", text)
