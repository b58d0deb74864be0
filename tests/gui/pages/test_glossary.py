"""Every term is said, placed and related; a wrong file names its place and its reason."""

from __future__ import annotations

import copy
import re

import pytest

from engine import Parameters
from gui.files.content import read_json, read_words
from gui.learn.lesson_words import terms_in
from gui.pages.glossary import (
    PLACES,
    GlossaryError,
    glossary,
    matching,
    read_glossary,
    term_called,
)

LINKED = (
    "liquid staking token", "synthetic dollar", "loop", "hidden leverage", "delta-neutral",
    "redemption index", "collateral ratio", "twin", "order book", "cliff", "market maker",
    "margin call", "auto-deleveraging", "spiral gain", "Shapley value", "circuit breaker",
)  # fmt: skip


def texts(value):
    """All strings inside a content file."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for entry in value.values():
            yield from texts(entry)
    elif isinstance(value, list):
        for entry in value:
            yield from texts(entry)


@pytest.fixture
def files():
    return copy.deepcopy(read_json("glossary", "terms.json")), dict(read_words("glossary"))


def test_there_are_about_forty_terms_or_more():
    assert 40 <= len(glossary()) <= 60


@pytest.mark.parametrize("term", glossary(), ids=lambda term: term.key)
def test_every_term_is_one_sentence_with_a_place_and_relations(term):
    assert term.sentence.endswith(".")
    assert not re.search(r"[.!?] [A-Z]", term.sentence)
    assert term.place in PLACES
    assert term.see
    assert all(term_called(key) is not None for key in term.see)


@pytest.mark.parametrize("key", LINKED)
def test_what_lessons_link_to_is_there(key):
    term = term_called(key)
    assert term is not None
    assert term.key == key


def test_every_link_of_lessons_and_pages_leads_to_a_term():
    contents = [read_words(f"lessons/{n}") for n in range(1, 9)]
    contents += [read_words(name) for name in ("model", "teaching", "sources")]
    links = {term for content in contents for text in texts(content) for term in terms_in(text)}
    assert links
    assert all(link.startswith("page:") or term_called(link) for link in links)


def test_every_view_is_the_place_of_some_term_or_named_as_one():
    assert {term.place for term in glossary()} - set(Parameters.declarations()) >= {
        "tower", "leverage_bar", "prices", "order_book", "dial", "narrator", "why", "cliff_map",
        "blame", "runs",
    }  # fmt: skip


def test_terms_are_found_by_the_start_of_their_name_first():
    found = [term.key for term in matching(glossary(), "LEVER")]
    assert found[0] == "leverage"
    assert {"hidden leverage", "auto-deleveraging"} <= set(found)
    assert matching(glossary(), "") == glossary()
    assert matching(glossary(), "no such word") == ()


def test_terms_are_found_by_the_words_of_their_sentence():
    assert "takeover" in [term.key for term in matching(glossary(), "liquidation")]


@pytest.mark.parametrize(
    ("break_it", "place", "reason"),
    [
        (lambda data, _: data["terms"][3].update(place="moon"), "terms[3].place", "moon"),
        (lambda data, _: data["terms"][2]["see"].append("moon"), "terms[2].see", "moon"),
        (lambda data, _: data["terms"].append(data["terms"][0]), "terms[0].key", "twice"),
        (lambda _, words: words.pop("loop"), "terms[", "no sentence"),
        (lambda _, words: words.update(moon={}), "terms", "moon"),
    ],
)
def test_a_wrong_file_names_place_and_reason(files, break_it, place, reason):
    break_it(*files)
    with pytest.raises(GlossaryError) as error:
        read_glossary(*files)
    assert place in str(error.value)
    assert reason in str(error.value)
    assert "glossary/terms.json" in str(error.value)
