"""The sentences of events: words from the content file, numbers from the event."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from string import Formatter
from typing import Any

from engine.events import Event
from engine.parameters import CUTS
from gui.files.content import read_words
from gui.words.figures import dollars, paragraph, part, percent


def words() -> Mapping[str, Any]:
    """The narrator's content file, in the language in force."""
    return read_words("narrator")


def headline(event: Event) -> str:
    """What happened, in a sentence."""
    return _said(event, "what")


def cause(event: Event) -> str:
    """What led to it, one hop back, in a sentence."""
    return _said(event, "why")


def sentence(event: Event) -> str:
    """What happened and what led to it."""
    return paragraph(headline(event), cause(event))


def words_of_cut(name: str) -> Mapping[str, str]:
    """Of a link's cut: `cut`, that it is made, and `without`, what it means; two sentences."""
    return words()["cuts"][name]


def placeholders(text: str) -> frozenset[str]:
    """The names of the figures that a sentence needs."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def _said(event: Event, part: str) -> str:
    """The first sentence of that part whose figures the event gives, with the figures in it."""
    figures = event.figures if event.asset is None else {**event.figures, "asset": event.asset}
    texts: Sequence[str] = words()["kinds"][event.kind][part]
    text = next(text for text in texts if placeholders(text) <= figures.keys())
    return text.format(**{name: _written(name, figures[name]) for name in placeholders(text)})


def _written(name: str, value: float) -> str:
    return _FORMATS.get(name, _share)(value)


def _share(value: float) -> str:
    whole = value >= 0.0995 or abs(100 * value - round(100 * value)) < 1e-6
    return part(value) if whole else percent(value, 1)


def _minutes(value: float) -> str:
    number = f"{value:.0f}" if value >= 10 else f"{value:g}"
    return words()["minutes"].format(minutes=number)


def family_name(family: int) -> str:
    """A family of accounts, by its index in `engine.accounts.FAMILIES`."""
    return str(words()["families"][family])


def _asset(value: float) -> str:
    return words()["assets"][int(value)]


def _family(value: float) -> str:
    return family_name(int(value))


def _cut(value: float) -> str:
    return words_of_cut(CUTS[int(value)])["cut"]


def _without(value: float) -> str:
    return words_of_cut(CUTS[int(value)])["without"]


_FORMATS: Mapping[str, Callable[[float], str]] = {
    **dict.fromkeys(
        ("amount", "total", "forced", "notional", "fund", "written_off", "sold"), dollars
    ),
    **dict.fromkeys(("duration", "window", "span", "halt", "outage"), _minutes),
    **dict.fromkeys(("asset", "fallen", "coin"), _asset),
    "family": _family,
    "cut": _cut,
    "without": _without,
}
"""How each figure is written; those not named are shares."""
