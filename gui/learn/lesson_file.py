"""Reading lessons from `assets/lessons`, checked as they are read.

A lesson file that is wrong is refused with its name, the place in it and the reason.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from engine import ASSETS, Parameters
from engine.attribution import EVERYTHING
from engine.expression import ExpressionError, check
from engine.night import NIGHT
from engine.parameters import CUTS
from gui.files.content import ASSETS_FOLDER, read_json
from gui.learn.lesson import (
    ASKING,
    DOORS,
    FREE_NAMES,
    PAGE_KINDS,
    STAGE_NAMES,
    UNITS,
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

FORMAT = 2
PAGES, OPTIONS = (5, 9), (2, 4)
"""How many pages a lesson has, and options a choice."""

_KEY = re.compile(r"[a-z][a-z0-9_]{0,40}")


class LessonError(ValueError):
    """A lesson file that cannot be read; the text gives file, place and reason."""

    def __init__(self, file: str, place: str, reason: str) -> None:
        super().__init__(f"{file}, {place}: {reason}")
        self.file, self.place, self.reason = file, place, reason


class _Wrong(Exception):  # noqa: N818 - the word for what it is
    """What is wrong at a place, before the file's name is known."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(place, reason)
        self.place, self.reason = place, reason


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
    except _Wrong as wrong:
        raise LessonError(path.name, wrong.place, wrong.reason) from None


def parse_lesson(content: Any, number: int) -> Lesson:
    """A lesson from what its file holds."""
    entries = _fields(content, "lesson", _LESSON_FIELDS)
    if entries.get("format") != FORMAT:
        raise _Wrong("format", f"must be {FORMAT}, got {entries.get('format')!r}")
    night = _night(entries)
    pages = _list(entries, "pages", "pages", PAGES)
    built: list[Page] = []
    for index, page in enumerate(pages):
        built.append(_page(page, f"pages[{index}]", built, night))
    holds = _list(entries, "holds", "holds", (1, 99))
    return Lesson(
        number=number,
        minutes=_number(entries, "minutes", "lesson", 1, 60),
        night=night,
        pages=tuple(built),
        holds=tuple(_expression(text, f"holds[{n}]") for n, text in enumerate(holds)),
    )


_LESSON_FIELDS = {"format", "minutes", "channels", "night", "pages", "holds"}

_PAGE_FIELDS = {
    "key", "kind", "scenario", "moment", "until", "introduced", "free", "focus", "figures", "ask",
    "of", "stage", "opens",
}  # fmt: skip


def _night(entries: Mapping[str, Any]) -> Parameters:
    """The night with the lesson's changes, and of the channels only those it has come to."""
    known = _names(entries, "channels", "lesson", CUTS, frozenset(CUTS))
    everything = Parameters(cuts=frozenset(CUTS) - known)
    return _scenario(entries.get("night", {}), "night", everything)


def _page(content: Any, place: str, before: list[Page], night: Parameters) -> Page:
    entries = _fields(content, place, _PAGE_FIELDS)
    key, kind = entries.get("key"), entries.get("kind")
    if not isinstance(key, str) or not _KEY.fullmatch(key):
        raise _Wrong(f"{place}.key", f"must be a name in small letters, got {key!r}")
    if key in {page.key for page in before}:
        raise _Wrong(f"{place}.key", f"{key!r} is the key of an earlier page")
    if kind not in PAGE_KINDS:
        raise _Wrong(f"{place}.kind", f"must be one of {', '.join(PAGE_KINDS)}, got {kind!r}")
    last = before[-1] if before else None
    introduced = last.introduced if last else frozenset(VIEW_NAMES)
    parameters = last.parameters if last else night
    if "scenario" in entries:
        parameters = _scenario(entries["scenario"], f"{place}.scenario", night)
    return Page(
        key=key,
        kind=kind,
        parameters=parameters,
        moment=_number(entries, "moment", place, 0, NIGHT) if "moment" in entries else None,
        until=_number(entries, "until", place, 0, NIGHT) if "until" in entries else NIGHT,
        introduced=_names(entries, "introduced", place, VIEW_NAMES, introduced),
        free=_names(entries, "free", place, FREE_NAMES, frozenset()),
        focus=_asset(entries["focus"], f"{place}.focus") if "focus" in entries else None,
        figures=_figures(entries.get("figures", {}), f"{place}.figures"),
        ask=_ask_of(entries, kind, place),
        of=_compared(entries, kind, place, before),
        stage=_one_of(entries, "stage", place, STAGE_NAMES),
        opens=_one_of(entries, "opens", place, ("", *DOORS)),
    )


def _scenario(content: Any, place: str, night: Parameters) -> Parameters:
    """A night with changes; channels that are off in it stay off."""
    changes = dict(_fields(content, place, {*Parameters.declarations(), "cuts"}))
    if "cuts" in changes:
        changes["cuts"] = night.cuts | _names(changes, "cuts", place, CUTS, frozenset())
    tuples = {name: tuple(value) for name, value in changes.items() if isinstance(value, list)}
    try:
        return night.changed(**{**changes, **tuples})
    except (ValueError, TypeError) as error:
        raise _Wrong(place, str(error)) from None


def _figures(content: Any, place: str) -> Mapping[str, Figure]:
    if not isinstance(content, dict):
        raise _Wrong(place, "must be an object of figures")
    figures = {}
    for name, figure in content.items():
        entries = _fields(figure, f"{place}.{name}", {"is", "unit"})
        expression = _expression(entries.get("is"), f"{place}.{name}.is")
        figures[name] = Figure(expression, _unit(entries, f"{place}.{name}"))
    return figures


def _ask_of(entries: Mapping[str, Any], kind: str, place: str) -> Ask | None:
    if (kind in ASKING) != ("ask" in entries):
        needs = "needs" if kind in ASKING else "has no"
        raise _Wrong(f"{place}.ask", f"a page of kind {kind!r} {needs} question")
    if "ask" not in entries:
        return None
    content, place = entries["ask"], f"{place}.ask"
    kinds: dict[str, Callable[[Any, str], Ask]]
    kinds = {"choice": _choice, "number": _guess, "curve": _curve, "split": _split}
    name = content.get("kind") if isinstance(content, dict) else None
    if not isinstance(name, str) or name not in kinds:
        raise _Wrong(f"{place}.kind", f"must be one of {', '.join(kinds)}, got {name!r}")
    return kinds[name](content, place)


def _choice(content: Any, place: str) -> Choice:
    entries = _fields(content, place, {"kind", "options"})
    options: dict[str, str] = {}
    for index, option in enumerate(_list(entries, "options", place, OPTIONS)):
        where = f"{place}.options[{index}]"
        fields = _fields(option, where, {"key", "right"})
        key = fields.get("key")
        if not isinstance(key, str) or not _KEY.fullmatch(key) or key in options:
            raise _Wrong(f"{where}.key", f"must be a name of its own in small letters, got {key!r}")
        options[key] = _expression(fields.get("right"), f"{where}.right")
    return Choice(options)


def _guess(content: Any, place: str) -> Number:
    entries = _fields(content, place, {"kind", "truth", "unit", "low", "high", "close"})
    low, high = (_number(entries, name, place, -1e9, 1e9) for name in ("low", "high"))
    if not low < high:
        raise _Wrong(f"{place}.low", f"must be below high, got {low:g} and {high:g}")
    return Number(
        truth=_expression(entries.get("truth"), f"{place}.truth"),
        unit=_unit(entries, place),
        low=low,
        high=high,
        close=_number(entries, "close", place, 0, high - low),
    )


def _curve(content: Any, place: str) -> Curve:
    entries = _fields(content, place, {"kind", "asset", "from", "to"})
    start, end = (_number(entries, name, place, 0, NIGHT) for name in ("from", "to"))
    if not start < end:
        raise _Wrong(f"{place}.from", f"must be before to, got {start:g} and {end:g}")
    return Curve(_asset(entries.get("asset"), f"{place}.asset"), start, end)


def _split(content: Any, place: str) -> Split:
    entries = _fields(content, place, {"kind", "parts"})
    parts = _fields(entries.get("parts"), f"{place}.parts", set(EVERYTHING))
    if len(parts) < 2:
        raise _Wrong(f"{place}.parts", "must be two causes or more")
    return Split(
        {cause: _expression(text, f"{place}.parts.{cause}") for cause, text in parts.items()}
    )


def _one_of(entries: Mapping[str, Any], name: str, place: str, known: Sequence[str]) -> str:
    """One of some names, the first of which stands where nothing is said."""
    chosen = entries.get(name, known[0])
    if chosen not in known:
        raise _Wrong(f"{place}.{name}", f"must be one of {', '.join(known)}, got {chosen!r}")
    return str(chosen)


def _compared(entries: Mapping[str, Any], kind: str, place: str, before: list[Page]) -> str | None:
    asked = [page.key for page in before if page.ask is not None]
    of = entries.get("of")
    if (kind == "compare") != ("of" in entries) or (of is not None and of not in asked):
        reason = "a page that compares names an earlier page that asked, and no other does"
        raise _Wrong(f"{place}.of", f"{reason}; got {of!r}")
    return of


# The small readers: each refuses what it cannot be, with the place.


def _fields(content: Any, place: str, known: set[str]) -> Mapping[str, Any]:
    if not isinstance(content, dict):
        raise _Wrong(place, f"must be an object, got {content!r:.60}")
    for name in content:
        if name not in known:
            raise _Wrong(f"{place}.{name}", f"unknown; known are {', '.join(sorted(known))}")
    return content


def _list(entries: Mapping[str, Any], name: str, place: str, span: tuple[int, int]) -> list[Any]:
    value = entries.get(name)
    if not isinstance(value, list) or not span[0] <= len(value) <= span[1]:
        raise _Wrong(f"{place}", f"{name} must be a list of {span[0]} to {span[1]} entries")
    return value


def _number(entries: Mapping[str, Any], name: str, place: str, low: float, high: float) -> float:
    value = entries.get(name)
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not low <= value <= high:
        rule = f"must be a number between {low:g} and {high:g}"
        raise _Wrong(f"{place}.{name}", f"{rule}, got {value!r:.60}")
    return float(value)


def _names(
    entries: Mapping[str, Any],
    name: str,
    place: str,
    known: tuple[str, ...],
    default: frozenset[str],
) -> frozenset[str]:
    if name not in entries:
        return default
    names = _list(entries, name, f"{place}.{name}", (0, len(known)))
    for entry in names:
        if entry not in known:
            raise _Wrong(f"{place}.{name}", f"must be among {', '.join(known)}, got {entry!r}")
    return frozenset(names)


def _asset(name: Any, place: str) -> int:
    if name not in ASSETS:
        raise _Wrong(place, f"must be one of {', '.join(ASSETS)}, got {name!r}")
    return ASSETS.index(name)


def _unit(entries: Mapping[str, Any], place: str) -> str:
    unit = entries.get("unit")
    if unit not in UNITS:
        raise _Wrong(f"{place}.unit", f"must be one of {', '.join(UNITS)}, got {unit!r}")
    return unit


def _expression(text: Any, place: str) -> str:
    try:
        check(text)
    except ExpressionError as error:
        raise _Wrong(place, str(error)) from None
    return text
