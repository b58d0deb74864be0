"""The words of the subject: one sentence each, related terms, and their place on the screen.

Keys, relations and places are language-neutral (`assets/glossary/terms.json`); names and
sentences are words (`assets/words/<language>/glossary.json`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from engine import Parameters
from gui.files.content import language, read_json, read_words

VIEWS = ("tower", "leverage_bar", "prices", "order_book", "dial", "narrator", "timeline")
DEEP_VIEWS = ("why", "cliff_map", "blame", "claims", "runs", "survivors", "history")
PLACES = (*VIEWS, *DEEP_VIEWS, *Parameters.declarations())
"""Everything that can light up: a view, a view behind a tab, or the control of a setting."""

TERMS_FILE = "glossary/terms.json"


class GlossaryError(ValueError):
    """A glossary that cannot be used: the file, the place in it and the reason."""

    def __init__(self, place: str, reason: str) -> None:
        super().__init__(f"{TERMS_FILE}, {place}: {reason}")


@dataclass(frozen=True)
class Term:
    """One entry.

    Attributes
    ----------
    key : what links name it by, the same in every language.
    name, sentence : what a reader sees.
    see : keys of related terms.
    place : what it lights up, one of `PLACES`.
    """

    key: str
    name: str
    sentence: str
    see: tuple[str, ...]
    place: str


def glossary() -> tuple[Term, ...]:
    """All terms in the language in force, by name; GlossaryError if a file is wrong."""
    return _glossary(language())


@cache
def _glossary(_: str) -> tuple[Term, ...]:
    return read_glossary(read_json(*TERMS_FILE.split("/")), read_words("glossary"))


def read_glossary(data: Mapping[str, Any], words: Mapping[str, Any]) -> tuple[Term, ...]:
    """Terms from the contents of both files, checked, in the order of their names."""
    entries = data["terms"]
    keys = [entry["key"] for entry in entries]
    for number, entry in enumerate(entries):
        _check(entry, f"terms[{number}]", keys, words)
    without = sorted(set(words) - set(keys))
    if without:
        raise GlossaryError("terms", f"there are words but no entry for {', '.join(without)}")
    terms = (_term(entry, words[entry["key"]]) for entry in entries)
    return tuple(sorted(terms, key=lambda term: term.name.casefold()))


def term_called(key: str) -> Term | None:
    """The term of that key, whatever its case; None if there is none."""
    return next((term for term in glossary() if term.key.casefold() == key.casefold()), None)


def matching(terms: Iterable[Term], typed: str) -> tuple[Term, ...]:
    """The terms with all words typed: first those whose name begins so, then names, then others."""
    words = typed.casefold().split()
    ranked = [(_rank(term, words), term) for term in terms]
    found = [pair for pair in ranked if pair[0] is not None]
    return tuple(term for _, term in sorted(found, key=lambda pair: pair[0] or 0))


def _rank(term: Term, words: list[str]) -> int | None:
    name = term.name.casefold()
    text = f"{name} {term.sentence.casefold()}"
    if not all(word in text for word in words):
        return None
    if name.startswith(" ".join(words)):
        return 0
    return 1 if all(word in name for word in words) else 2


def _term(entry: Mapping[str, Any], words: Mapping[str, str]) -> Term:
    return Term(entry["key"], words["name"], words["sentence"], tuple(entry["see"]), entry["place"])


def _check(entry: Mapping[str, Any], place: str, keys: list[str], words: Mapping[str, Any]) -> None:
    key = entry["key"]
    if keys.count(key) > 1:
        raise GlossaryError(f"{place}.key", f"{key!r} stands there twice")
    if entry["place"] not in PLACES:
        raise GlossaryError(f"{place}.place", f"nothing on the screen is called {entry['place']!r}")
    for number, other in enumerate(entry["see"]):
        if other not in keys or other == key:
            raise GlossaryError(f"{place}.see[{number}]", f"{other!r} is no other term")
    if not all(words.get(key, {}).get(part, "").strip() for part in ("name", "sentence")):
        raise GlossaryError(f"{place}.key", f"{key!r} has no name or no sentence in words")
