"""What differs between two settings, in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine import Parameters
from engine.declaration import Declaration
from engine.parameters import CUTS
from gui.files.presets import preset_of
from gui.words.figures import listed
from gui.words.parameter_words import label, number


@dataclass(frozen=True)
class Change:
    """A setting, or one part of it, with its value before and after.

    `setting` names the whole, `name` the part as well.
    """

    setting: str
    name: str
    old: str
    new: str


def changes(before: Parameters, after: Parameters) -> tuple[Change, ...]:
    """Everything that differs, in the order of the model page."""
    return (*_numbers(before, after), *_cuts(before, after))


def caption(before: Parameters, after: Parameters) -> str:
    """What changed, in a line: the preset it became, the one setting, or the names of several."""
    preset = preset_of(after)
    if preset is not None:
        return _tr("Preset: {name}").format(name=preset.name)
    found = changes(before, after)
    if len(found) == 1:
        (only,) = found
        return _tr("{name}: {old} \u2192 {new}").format(name=only.name, old=only.old, new=only.new)
    settings = list(dict.fromkeys(change.setting for change in found))
    if len(settings) == 1:
        return _tr("{name} changed").format(name=settings[0])
    return _tr("{count} settings changed: {names}").format(
        count=len(settings), names=listed(settings)
    )


def _numbers(before: Parameters, after: Parameters) -> Iterator[Change]:
    for name, about in Parameters.declarations().items():
        old, new = getattr(before, name), getattr(after, name)
        if not about.parts:
            old, new = (old,), (new,)
        for part, one, other in zip(about.parts or ("",), old, new, strict=True):
            if one != other:
                values = number(one, about), number(other, about)
                yield Change(label(about), _name(about, part), *values)


def _name(about: Declaration, part: str) -> str:
    name = label(about)
    return _tr("{label}, {part}").format(label=name, part=part) if part else name


def _cuts(before: Parameters, after: Parameters) -> Iterator[Change]:
    cut, whole = _tr("cut"), _tr("on")
    for name in CUTS:
        old, new = name in before.cuts, name in after.cuts
        if old != new:
            link = _tr("Link \u201c{link}\u201d").format(link=link_name(name))
            yield Change(link, link, cut if old else whole, cut if new else whole)


def link_name(cut: str) -> str:
    """A link by the name of its cut."""
    return {
        "takeover": _tr("takeover"),
        "sale": _tr("forced sale"),
        "impact": _tr("hole in the book"),
        "token_mark": _tr("tokens priced by their own book"),
        "makers": _tr("makers leave"),
        "overload": _tr("venue overloaded"),
        "adl": _tr("auto-deleveraging"),
    }[cut]


def _tr(text: str) -> str:
    return QCoreApplication.translate("ChangesInWords", text)
