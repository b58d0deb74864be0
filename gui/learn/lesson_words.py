"""The words of a lesson: from its content file, with the page's figures in them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from html import escape
from string import Formatter
from typing import Any

import numpy as np

from gui.files.content import read_words
from gui.learn.lesson import Choice, Curve, Number, Page, Split
from gui.learn.page_facts import PageFacts, curve_gap
from gui.words.figures import change, clock, dollars, multiple, number, percent

_TERM = re.compile(r"\[\[([^\]|]+)(?:\|([^\]]+))?\]\]")
"""A glossary term, perhaps shown in other words: [[order book]], [[order book|book]]."""


def lesson_words(lesson: int) -> Mapping[str, Any]:
    """The content file of a lesson in the language in force."""
    return read_words(f"lessons/{lesson}")


def page_words(lesson: int, page: Page) -> Mapping[str, Any]:
    """The words of one page."""
    return lesson_words(lesson)["pages"][page.key]


def written(value: float, unit: str) -> str:
    """A number of a lesson in its unit, one of `gui.learn.lesson.UNITS`."""
    if unit == "share":
        return percent(value, 0 if abs(value) >= 0.0995 or value == 0 else 1)
    formats: dict[str, Callable[[float], str]] = {
        "multiple": multiple,
        "usd_bn": dollars,
        "clock": clock,
        "minutes": _minutes,
    }
    return formats[unit](value) if unit in formats else number(value)


def written_part(share: float) -> str:
    """A part of a whole that was shared out, in whole per cents unless it is next to nothing."""
    return percent(share, 1 if 0.0005 < share < 0.01 else 0)


def _minutes(value: float) -> str:
    return read_words("narrator")["minutes"].format(minutes=number(value))


def figures_of(facts: PageFacts) -> dict[str, str]:
    """The figures of a page as its words show them."""
    return {
        name: written(facts.figures[name], figure.unit)
        for name, figure in facts.page.figures.items()
    }


def compared_words(facts: PageFacts, value: object) -> dict[str, str]:
    """What was said, what is so and the gap between, as words; empty where nothing was said.

    Of a curve, `answer` and `truth` are the changes since the start where both part most, at
    `when`; of a split, the shares of the `cause` over which both part most.
    """
    ask = facts.page.ask
    if isinstance(ask, Number) and isinstance(value, float) and facts.truth is not None:
        gap = abs(value - facts.truth)
        numbers = {"answer": value, "truth": facts.truth, "gap": gap}
        return {name: written(one, ask.unit) for name, one in numbers.items()}
    if isinstance(ask, Curve) and isinstance(value, tuple) and facts.curve is not None:
        minute, gap = curve_gap(value, facts.curve)
        so = float(np.interp(minute, facts.curve[:, 0], facts.curve[:, 1]))
        return {
            "answer": change(so + gap),
            "truth": change(so),
            "gap": percent(abs(gap)),
            "when": clock(minute),
        }
    if isinstance(ask, Split) and isinstance(value, tuple) and facts.shares is not None:
        return _split_words(facts.shares, value)
    if isinstance(ask, Choice) and isinstance(value, str) and facts.right is not None:
        return {"answer": value, "truth": facts.right, "gap": ""}
    return {}


def _split_words(true: Mapping[str, float], said: tuple[float, ...]) -> dict[str, str]:
    pairs = dict(zip(true, zip(said, true.values(), strict=True), strict=True))
    cause, (answer, truth) = max(pairs.items(), key=lambda pair: abs(pair[1][0] - pair[1][1]))
    shares = {"answer": answer, "truth": truth, "gap": abs(answer - truth)}
    words = {name: written_part(share) for name, share in shares.items()}
    return {**words, "cause": read_words("causes")[cause]["name"]}


def rich(text: str, figures: Mapping[str, str]) -> str:
    """A text as HTML: paragraphs, figures in their places, glossary terms as links."""
    paragraphs = unbroken(text.format(**figures)).split("\n\n")
    return "".join(f"<p>{_with_links(paragraph)}</p>" for paragraph in paragraphs)


def unbroken(text: str) -> str:
    """A text for Qt's rich text, which breaks lines at the narrow spaces before units."""
    return text.replace("\u202f", "\u00a0")


def _with_links(text: str) -> str:
    def link(match: re.Match[str]) -> str:
        term, shown = match[1], match[2] or match[1]
        return f'<a href="term:{escape(term, quote=True)}">{escape(shown)}</a>'

    parts, end = [], 0
    for match in _TERM.finditer(text):
        parts += [escape(text[end : match.start()]), link(match)]
        end = match.end()
    return "".join([*parts, escape(text[end:])])


def terms_in(text: str) -> frozenset[str]:
    """The glossary terms that a text links to."""
    return frozenset(match[1] for match in _TERM.finditer(text))


def names_in(text: str) -> frozenset[str]:
    """The names of the figures that a text needs."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)
