"""The words of every language: the same places, figures and links; and the terms, of labels too."""

import json
import re
from collections import Counter
from functools import cache

import pytest

from gui.files.content import ASSETS_FOLDER, LANGUAGES, words_in
from tests.gui.linguist import messages

OTHERS = LANGUAGES[1:]
FILES = sorted(
    str(path.relative_to(ASSETS_FOLDER / "words" / "en"))[: -len(".json")]
    for path in (ASSETS_FOLDER / "words" / "en").glob("**/*.json")
)
PLACEHOLDER, LINK = re.compile(r"\{(\w*)\}"), re.compile(r"\[\[([^\]|]*)")
ENGLISH_RUN = re.compile(r"(?:[A-Za-z][a-z']+[ ,]+){3}[a-z]+")


def texts(content, place=""):
    """(place, text) of every text in a content file."""
    if isinstance(content, str):
        yield place, content
    elif isinstance(content, dict):
        for key, value in content.items():
            yield from texts(value, f"{place}.{key}")
    elif isinstance(content, list):
        for index, value in enumerate(content):
            yield from texts(value, f"{place}[{index}]")


@cache
def pairs(language):
    """(file and place, English, other) of all content."""
    return [
        (f"{name}{place}", english, dict(texts(words_in(language, name))).get(place, ""))
        for name in FILES
        for place, english in texts(words_in("en", name))
    ]


def shape(content):
    if isinstance(content, dict):
        return {key: shape(value) for key, value in content.items()}
    return [shape(value) for value in content] if isinstance(content, list) else type(content)


@pytest.mark.parametrize("language", OTHERS)
def test_a_language_has_the_same_files(language):
    folder = ASSETS_FOLDER / "words" / language
    there = {str(path.relative_to(folder))[: -len(".json")] for path in folder.glob("**/*.json")}
    assert there == set(FILES)


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("name", FILES)
def test_a_file_has_the_same_shape(language, name):
    assert shape(words_in(language, name)) == shape(words_in("en", name))


@pytest.mark.parametrize("language", OTHERS)
def test_the_same_figures_and_links_stand_in_a_text(language):
    wrong = [
        place
        for place, english, other in pairs(language)
        if Counter(PLACEHOLDER.findall(english)) != Counter(PLACEHOLDER.findall(other))
        or Counter(LINK.findall(english)) != Counter(LINK.findall(other))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language):
    left = [place for place, _, other in pairs(language) if ENGLISH_RUN.search(other)]
    same = [
        place
        for place, english, other in pairs(language)
        if english == other and re.search(r"[a-z]{3}", PLACEHOLDER.sub("", english))
    ]
    assert left == []
    assert [place for place in same if not place.startswith(NAMES)] == []


NAMES = "sources.sources."
"""Where the names of sources stand, which are the same in every language."""


def terms():
    content = json.loads((ASSETS_FOLDER / "words" / "terms.json").read_text(encoding="utf-8"))
    return content["terms"]


def as_read(text):
    """The text without its figures, and of a link its shown words."""
    return PLACEHOLDER.sub("", re.sub(r"\[\[(?:[^\]|]*\|)?([^\]]*)\]\]", r"\1", text))


COUNTED = {"loop": "a unit", "loops": "a unit", "all quotes": "the end of an axis"}
"""Labels with no room for the term, beside which it stands anyway."""


def labels(language):
    """(place, English, other) of everything that the interface says."""
    return [
        (f"{context}: {english}", english, other)
        for (context, english), (other, _) in messages(language).items()
        if english not in COUNTED
    ]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("said", [pairs, labels])
def test_terms_are_those_of_the_list(said, language):
    missed = []
    for place, english, other in said(language):
        for term in terms():
            words = "|".join(map(re.escape, term["en"]))
            if re.search(rf"(?<![\w-])(?:{words})(?![\w-])", as_read(english)) and not any(
                word in other for word in term[language]
            ):
                missed.append((place, term["en"][0]))
    assert missed == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_space_of_english_stands_in_a_figure(language):
    narrow = [place for place, _, other in pairs(language) if "\u202f" in other]
    assert narrow == []
