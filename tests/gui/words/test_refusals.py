"""What is quoted from outside stays short and on one line."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.words.refusals import as_written, listed
from tests.engine.strategies import examples


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (None, "null"),
        (True, "true"),
        (12, "12"),
        (0.5, "0.5"),
        ([1, [2]], "[\u2026]"),
        ({"a": 1}, "{\u2026}"),
        ("M\u00e4rz", '"M\u00e4rz"'),
        ("a\nb", '"a\\nb"'),
        ("\ud800\u202ex", '"\ufffd\ufffdx"'),
        ("x" * 41, '"' + "x" * 40 + '\u2026"'),
    ],
)
def test_values_are_quoted_as_json_writes_them(value, text):
    assert as_written(value) == text


@examples(200)
@given(st.text())
def test_no_text_breaks_the_line_or_the_frame(text):
    quoted = as_written(text)
    assert quoted.isprintable()
    assert len(quoted) <= 6 * 41 + 2
    assert len(json.loads(quoted)) == min(len(text), 41)


def test_a_few_names_stand_for_many():
    assert listed("ab") == '"a", "b"'
    assert listed("abcd") == '"a", "b", "c", \u2026'
