"""Reading the content files in `assets/`: data in one place, words in one folder a language."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path
from typing import Any

ASSETS_FOLDER = Path(__file__).resolve().parents[2] / "assets"

LANGUAGES = ("en", "ja", "zh")
"""Languages there are words in: English, Japanese, Simplified Chinese."""

_language = LANGUAGES[0]


def read_json(*parts: str) -> Any:
    """The content file at a path inside `assets/`, for example `("presets", "presets.json")`."""
    return json.loads(ASSETS_FOLDER.joinpath(*parts).read_text(encoding="utf-8"))


def language() -> str:
    """The language that words are read in."""
    return _language


def set_language(name: str) -> None:
    """Read words in another of `LANGUAGES` from now on."""
    global _language
    if name not in LANGUAGES:
        raise ValueError(f"language must be one of {', '.join(LANGUAGES)}, got {name!r}")
    _language = name


def read_words(name: str) -> Any:
    """A content file of words in the language in force, for example `"narrator"`."""
    return words_in(_language, name)


@cache
def words_in(language: str, name: str) -> Any:
    """A content file of words in one of `LANGUAGES`."""
    return read_json("words", language, f"{name}.json")
