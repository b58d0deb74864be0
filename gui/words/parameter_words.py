"""What the engine says of its parameters, in the language in force."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine.parameters import Declaration


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
    return _tr("{number} {unit}").format(number=text, unit=unit(declaration))


def number(value: float, declaration: Declaration) -> str:
    """A number with its unit."""
    return with_unit(f"{value:g}", declaration)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Parameters", text)
