"""Lines of Chinese and Japanese end where a reader expects it."""

import pytest

from gui.words.line_breaks import JOINER, kept_together, pieces

SAID = (
    ("交易所接管首批BTC循环贷421万美元。", "421万美元。"),
    ("WBETH比ETH低1.9%、2000万美元被卖。", "2000万美元"),
    ("保険基金は空になった。5億ドルをすべて使い切った。", "5億ドル"),
    ("保険基金は空になった。5億ドルをすべて使い切った。", "った。"),
    ("8分で終わった。", "8分"),
)


@pytest.mark.parametrize(("text", "whole"), SAID)
def test_no_line_ends_within_a_figure_nor_before_the_last_sign(text, whole):
    assert not any(whole in piece for piece in pieces(text)), "else there is nothing to keep"
    kept = kept_together(text)
    assert any(whole in piece.replace(JOINER, "") for piece in pieces(kept))
    assert kept.replace(JOINER, "") == text


@pytest.mark.parametrize("text", ["", "The venue takes over the first loops: $4.21 M.", "。"])
def test_what_has_spaces_or_one_sign_stays_as_it_is(text):
    assert kept_together(text) == text
