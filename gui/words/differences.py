"""What sets a scenario apart from the night itself, in words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine import Parameters
from engine.declaration import Declaration
from engine.parameters import CUTS
from gui.words.changes_in_words import link_name
from gui.words.figures import listed
from gui.words.parameter_words import bare, label, number, with_unit


@dataclass(frozen=True)
class Difference:
    """A setting with its value and, for a number, what the night itself has."""

    setting: str
    value: str
    usual: str = ""


def differences(parameters: Parameters) -> list[Difference]:
    """Every setting that is not that of the night itself, in the order of the model page."""
    found = []
    for name, declaration in parameters.declarations().items():
        value = getattr(parameters, name)
        if value != declaration.default:
            setting = label(declaration)
            written = (_written(one, declaration) for one in (value, declaration.default))
            found.append(Difference(setting, *written))
    cuts = [cut for cut in CUTS if cut in parameters.cuts]
    return found + (
        [Difference(_tr("Links switched off"), listed(link_name(cut) for cut in cuts))]
        if cuts
        else []
    )


def in_a_line(difference: Difference) -> str:
    """A difference as a line: "Loop depth 3 loops (5 loops on the night itself)"."""
    line = "{setting}: {value}"
    if difference.usual:
        line = _tr("{setting}: {value} (on the night itself {usual})")
    return line.format(**vars(difference))


def _written(value: float | tuple[float, ...], declaration: Declaration) -> str:
    if isinstance(value, tuple):
        return with_unit(listed(bare(one, declaration) for one in value), declaration)
    return number(value, declaration)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)
