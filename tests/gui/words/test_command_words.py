"""The words of the command line and of refusals: the same in every language, none to spare."""

import errno
import os
import re
import sys
from collections import Counter
from pathlib import Path
from string import Formatter

import pytest

from engine import Parameters
from engine.parameter_error import SENTENCES
from gui.command_line import _parser as parser_of_program
from gui.files.content import LANGUAGES, set_language, words_in
from gui.sweep_command import _parser as parser_of_sweeps
from gui.words.command_words import all_of, any_of, one_after_another
from gui.words.refusals import reason

SOURCE = "\n".join(
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parents[3] / "gui").glob("**/*.py"))
)
FILES = ("command_line", "refusals")


@pytest.fixture(autouse=True)
def english_again():
    yield
    set_language("en")


def texts(words, place=()):
    """(place, text) of every text, however deep."""
    for key, value in words.items():
        if isinstance(value, dict):
            yield from texts(value, (*place, key))
        else:
            yield (*place, key), value


def placeholders(text):
    return Counter(name for _, name, _, _ in Formatter().parse(text) if name is not None)


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_every_language_says_the_same_things_of_the_same_facts(name, language):
    english, other = dict(texts(words_in("en", name))), dict(texts(words_in(language, name)))
    assert list(other) == list(english)
    for place, text in english.items():
        assert placeholders(other[place]) == placeholders(text), place


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_no_english_is_left_in_another_language(name, language):
    for place, text in texts(words_in(language, name)):
        bare = re.sub(r"`[^`]*`", "", text)
        assert not re.search(r"[A-Za-z]{2,}( [A-Za-z]{2,}){2,}", bare), place
        assert text != dict(texts(words_in("en", name)))[place] or not re.search("[a-z]{2} ", text)


@pytest.mark.parametrize("name", FILES)
def test_no_word_is_to_spare(name):
    flat = words_in("en", name) if name == "refusals" else words_in("en", name)["refusals"]
    keys = {key for key, value in flat.items() if isinstance(value, str)}
    assert {key for key in keys if f'"{key}"' not in SOURCE} == set()


def test_every_key_that_is_asked_for_is_there():
    ways = {
        r"\brefusal\(\s*\"(\w+)\"": words_in("en", "refusals"),
        r"\brefused(?:_as)?\(\s*\"(\w+)\"": words_in("en", "command_line")["refusals"],
        r"\bnews\(\s*\"(\w+)\"": words_in("en", "command_line")["news"],
    }
    for pattern, words in ways.items():
        asked = set(re.findall(pattern, SOURCE))
        assert asked
        assert asked <= words.keys()


def test_news_and_parser_have_no_words_to_spare():
    words = words_in("en", "command_line")
    for part in ("news", "parser"):
        assert {key for key in words[part] if f'"{key}"' not in SOURCE} == set()


@pytest.mark.parametrize(
    ("part", "parser"), [("program", parser_of_program), ("sweep", parser_of_sweeps)]
)
def test_every_option_has_its_help_and_no_help_is_to_spare(part, parser):
    names = {
        (action.option_strings or [action.dest])[-1].strip("-") for action in parser()._actions
    }
    assert words_in("en", "command_line")[part].keys() == (names - {"help"}) | {
        "description",
        "epilog",
    }


def test_every_rule_and_unit_of_the_engine_has_its_words():
    words = words_in("en", "refusals")
    assert words["parameters"] == SENTENCES
    units = {declared.unit or "none" for declared in Parameters.declarations().values()}
    assert words["units"].keys() == units


def test_reasons_of_the_system_have_known_numbers():
    for name, text in words_in("en", "refusals")["system"].items():
        number = getattr(errno, name, None)
        if sys.platform.startswith("linux"):
            assert text == os.strerror(number)


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "File exists"), ("ja", "ファイルがすでに存在します"), ("zh", "文件已经存在")],
)
def test_a_reason_of_the_system_is_said_in_the_language_in_force(language, said):
    set_language(language)
    assert reason(FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), "a.csv")) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_nobody_knows_is_said_as_it_came(language):
    set_language(language)
    assert reason(OSError(9999, "the tape is torn")) == "the tape is torn"
    assert reason(OSError("the tape is torn")) == "the tape is torn"
    assert reason(ValueError()) == "ValueError"


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "loop_depth must lie between 0 and 10 loops, got 12"),
        ("ja", "loop_depthは0〜10ループの範囲で指定してください\uff08入力は12\uff09"),
        ("zh", "loop_depth必须在0到10轮循环之间\uff0c实际为12"),
    ],
)
def test_a_broken_rule_is_said_in_the_language_in_force(language, said):
    set_language(language)
    with pytest.raises(ValueError, match="loop_depth") as refused:
        Parameters(loop_depth=12)
    assert reason(refused.value) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", Parameters.declarations())
def test_every_parameter_out_of_range_is_refused_in_every_language(language, name):
    set_language(language)
    declared = Parameters.declarations()[name]
    value = declared.high + 1
    with pytest.raises(ValueError, match=name) as refused:
        Parameters(**{name: (value,) * len(declared.parts) or value})
    said = reason(refused.value)
    assert name in said
    assert repr(value) in said
    assert f"{declared.high:g}" in said
    assert "{" not in said
    assert (said == str(refused.value)) == (language == "en")


def test_several_names_are_joined_as_the_language_does():
    said = {}
    for language in LANGUAGES:
        set_language(language)
        said[language] = (all_of("abc"), any_of("ab"), one_after_another("ab"), all_of("a"))
    assert said == {
        "en": ("a and b and c", "a or b", "a; b", "a"),
        "ja": ("aとbとc", "aかb", "a。b", "a"),
        "zh": ("a和b和c", "a或b", "a\uff1bb", "a"),
    }
