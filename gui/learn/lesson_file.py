"""Reading lessons from `assets/lessons`, checked as they are read.

A lesson file that is wrong is refused with its name, the place in it and the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from engine import Parameters
from engine.attribution import EVERYTHING
from engine.night import NIGHT
from engine.parameters import CUTS
from gui.files.content import ASSETS_FOLDER, read_json
from gui.learn.lesson import (
    ASKING,
    DOORS,
    FREE_NAMES,
    PAGE_KINDS,
    STAGE_NAMES,
    VIEW_NAMES,
    Ask,
    Choice,
    Curve,
    Figure,
    Lesson,
    Number,
    Page,
    Split,
)
from gui.learn.lesson_entries import (
    Wrong,
    asset_of,
    entries_of,
    expression_of,
    fields,
    names_of,
    number_of,
    one_of,
    unit_of,
)

FORMAT = 2
PAGES, OPTIONS = (5, 9), (2, 4)
"""How many pages a lesson has, and options a choice."""

_KEY = re.compile(r"[a-z][a-z0-9_]{0,40}")


class LessonError(ValueError):
    """A lesson file that cannot be read; the text gives file, place and reason."""

    def __init__(self, file: str, place: str, reason: str) -> None:
        super().__init__(f"{file}, {place}: {reason}")
        self.file, self.place, self.reason = file, place, reason


@cache
def lessons() -> tuple[Lesson, ...]:
    """All lessons of the program, in order."""
    files = sorted((ASSETS_FOLDER / "lessons").glob("*.json"), key=lambda path: int(path.stem))
    return tuple(read_lesson(path) for path in files)


def read_lesson(path: Path) -> Lesson:
    """The lesson in a file named by its number; LessonError with file, place and reason."""
    try:
        content = read_json(str(path))
    except (OSError, UnicodeDecodeError, RecursionError) as error:
        raise LessonError(path.name, "the file", str(error)) from None
    except ValueError as error:
        raise LessonError(path.name, "the file", f"not JSON: {error}") from None
    try:
        return parse_lesson(content, int(path.stem) if path.stem.isdecimal() else 0)
    except Wrong as wrong:
        raise LessonError(path.name, wrong.place, wrong.reason) from None


def parse_lesson(content: Any, number: int) -> Lesson:
    """A lesson from what its file holds."""
    entries = fields(content, "lesson", _LESSON_FIELDS)
    if entries.get("format") != FORMAT:
        raise Wrong("format", f"must be {FORMAT}, got {entries.get('format')!r}")
    night = _night(entries)
    pages = entries_of(entries, "pages", "pages", PAGES)
    built: list[Page] = []
    for index, page in enumerate(pages):
        built.append(_page(page, f"pages[{index}]", built, night))
    holds = entries_of(entries, "holds", "holds", (1, 99))
    return Lesson(
        number=number,
        minutes=number_of(entries, "minutes", "lesson", 1, 60),
        night=night,
        pages=tuple(built),
        holds=tuple(expression_of(text, f"holds[{n}]") for n, text in enumerate(holds)),
    )


_LESSON_FIELDS = {"format", "minutes", "channels", "night", "pages", "holds"}

_PAGE_FIELDS = {
    "key", "kind", "scenario", "moment", "until", "introduced", "free", "focus", "figures", "ask",
    "of", "stage", "opens",
}  # fmt: skip


def _night(entries: Mapping[str, Any]) -> Parameters:
    """The night with the lesson's changes, and of the channels only those it has come to."""
    known = names_of(entries, "channels", "lesson", CUTS, frozenset(CUTS))
    everything = Parameters(cuts=frozenset(CUTS) - known)
    return _scenario(entries.get("night", {}), "night", everything)


def _page(content: Any, place: str, before: list[Page], night: Parameters) -> Page:
    entries = fields(content, place, _PAGE_FIELDS)
    key, kind = entries.get("key"), entries.get("kind")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise Wrong(f"{place}.key", f"must be a name in small letters, got {key!r}")
    if key in {page.key for page in before}:
        raise Wrong(f"{place}.key", f"{key!r} is the key of an earlier page")
    if kind not in PAGE_KINDS:
        raise Wrong(f"{place}.kind", f"must be one of {', '.join(PAGE_KINDS)}, got {kind!r}")
    last = before[-1] if before else None
    introduced = last.introduced if last else frozenset(VIEW_NAMES)
    parameters = last.parameters if last else night
    if "scenario" in entries:
        parameters = _scenario(entries["scenario"], f"{place}.scenario", night)
    return Page(
        key=key,
        kind=kind,
        parameters=parameters,
        moment=number_of(entries, "moment", place, 0, NIGHT) if "moment" in entries else None,
        until=number_of(entries, "until", place, 0, NIGHT) if "until" in entries else NIGHT,
        introduced=names_of(entries, "introduced", place, VIEW_NAMES, introduced),
        free=names_of(entries, "free", place, FREE_NAMES, frozenset()),
        focus=asset_of(entries["focus"], f"{place}.focus") if "focus" in entries else None,
        figures=_figures(entries.get("figures", {}), f"{place}.figures"),
        ask=_ask_of(entries, kind, place),
        of=_compared(entries, kind, place, before),
        stage=one_of(entries, "stage", place, STAGE_NAMES),
        opens=one_of(entries, "opens", place, ("", *DOORS)),
    )


def _scenario(content: Any, place: str, night: Parameters) -> Parameters:
    """A night with changes; channels that are off in it stay off."""
    changes = dict(fields(content, place, {*Parameters.declarations(), "cuts"}))
    if "cuts" in changes:
        changes["cuts"] = night.cuts | names_of(changes, "cuts", place, CUTS, frozenset())
    tuples = {name: tuple(value) for name, value in changes.items() if isinstance(value, list)}
    try:
        return night.changed(**{**changes, **tuples})
    except (ValueError, TypeError) as error:
        raise Wrong(place, str(error)) from None


def _figures(content: Any, place: str) -> Mapping[str, Figure]:
    if not isinstance(content, dict):
        raise Wrong(place, "must be an object of figures")
    figures = {}
    for name, figure in content.items():
        entries = fields(figure, f"{place}.{name}", {"is", "unit"})
        expression = expression_of(entries.get("is"), f"{place}.{name}.is")
        figures[name] = Figure(expression, unit_of(entries, f"{place}.{name}"))
    return figures


def _ask_of(entries: Mapping[str, Any], kind: str, place: str) -> Ask | None:
    if (kind in ASKING) != ("ask" in entries):
        needs = "needs" if kind in ASKING else "has no"
        raise Wrong(f"{place}.ask", f"a page of kind {kind!r} {needs} question")
    if "ask" not in entries:
        return None
    content, place = entries["ask"], f"{place}.ask"
    kinds: dict[str, Callable[[Any, str], Ask]]
    kinds = {"choice": _choice, "number": _guess, "curve": _curve, "split": _split}
    name = content.get("kind") if isinstance(content, dict) else None
    if not isinstance(name, str) or name not in kinds:
        raise Wrong(f"{place}.kind", f"must be one of {', '.join(kinds)}, got {name!r}")
    return kinds[name](content, place)


def _choice(content: Any, place: str) -> Choice:
    entries = fields(content, place, {"kind", "options"})
    options: dict[str, str] = {}
    for index, option in enumerate(entries_of(entries, "options", place, OPTIONS)):
        where = f"{place}.options[{index}]"
        said = fields(option, where, {"key", "right"})
        key = said.get("key")
        if not isinstance(key, str) or not _KEY.fullmatch(key) or key in options:
            raise Wrong(f"{where}.key", f"must be a name of its own in small letters, got {key!r}")
        options[key] = expression_of(said.get("right"), f"{where}.right")
    return Choice(options)


def _guess(content: Any, place: str) -> Number:
    entries = fields(content, place, {"kind", "truth", "unit", "low", "high", "close"})
    low, high = (number_of(entries, name, place, -1e9, 1e9) for name in ("low", "high"))
    if not low < high:
        raise Wrong(f"{place}.low", f"must be below high, got {low:g} and {high:g}")
    return Number(
        truth=expression_of(entries.get("truth"), f"{place}.truth"),
        unit=unit_of(entries, place),
        low=low,
        high=high,
        close=number_of(entries, "close", place, 0, high - low),
    )


def _curve(content: Any, place: str) -> Curve:
    entries = fields(content, place, {"kind", "asset", "from", "to"})
    start, end = (number_of(entries, name, place, 0, NIGHT) for name in ("from", "to"))
    if not start < end:
        raise Wrong(f"{place}.from", f"must be before to, got {start:g} and {end:g}")
    return Curve(asset_of(entries.get("asset"), f"{place}.asset"), start, end)


def _split(content: Any, place: str) -> Split:
    entries = fields(content, place, {"kind", "parts"})
    parts = fields(entries.get("parts"), f"{place}.parts", set(EVERYTHING))
    if len(parts) < 2:
        raise Wrong(f"{place}.parts", "must be two causes or more")
    return Split(
        {cause: expression_of(text, f"{place}.parts.{cause}") for cause, text in parts.items()}
    )


def _compared(entries: Mapping[str, Any], kind: str, place: str, before: list[Page]) -> str | None:
    asked = [page.key for page in before if page.ask is not None]
    of = entries.get("of")
    if (kind == "compare") != ("of" in entries) or (of is not None and of not in asked):
        reason = "a page that compares names an earlier page that asked, and no other does"
        raise Wrong(f"{place}.of", f"{reason}; got {of!r}")
    return of
