"""Lines fit a terminal in which Chinese and Japanese characters are two columns wide."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.words.terminal_lines import NO_END, NO_START, columns, padded_left, wrapped
from tests.engine.strategies import examples

TEXTS = st.text(
    "ab1 \u6f22\u5b57\u304b\u306a\u3001\u3002\uff08\uff09\u300c\u300d\u30fc", max_size=60
)


@pytest.mark.parametrize(
    ("text", "width"), [("", 0), ("abc", 3), ("\u6f22\u5b57", 4), ("a\u3002", 3), ("\uff71", 1)]
)
def test_columns_are_counted_as_a_terminal_shows_them(text, width):
    assert columns(text) == width


@examples(200)
@given(TEXTS, st.integers(10, 40))
def test_lines_hold_the_whole_text_and_fit(text, width):
    lines = wrapped(text, width)
    assert "".join("".join(lines).split()) == "".join(text.split())
    whole = [piece for line in lines for piece in wrapped(line, 1)]
    longest = max(map(columns, whole), default=0)
    assert all(columns(line) <= max(width, longest) for line in lines)


@examples(200)
@given(TEXTS)
def test_no_line_begins_with_a_stop_or_ends_with_an_opening_bracket(text):
    lines = [line for line in wrapped(text, 12) if line]
    for before, after in pairwise(lines):
        if f"{before[-1]}{after[0]}" in text:
            assert after[0] not in NO_START
            assert before[-1] not in NO_END


def test_a_quotation_mark_stays_with_what_it_opens_and_closes():
    for width in range(4, 12):
        for line in wrapped('\u6f22 "\u5b57\u304b\u306a", "\u6f22"', width):
            assert not line.endswith(' "')
            assert line not in ('"', '",')


def test_wide_words_stand_right_aligned():
    assert padded_left("\u8d85\u8fc7", 6) == "  \u8d85\u8fc7"
    assert padded_left("past", 6) == "  past"
