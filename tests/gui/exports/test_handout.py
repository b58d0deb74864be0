"""The handout: one page with the question, the numbers of the run, and what differs."""

from io import BytesIO

import pytest
from pypdf import PdfReader

from engine import MODEL_VERSION, Parameters
from engine.measures import equity_lost, total_bad_debt, total_forced_sales, worst_fall
from gui.exports.handout import Page, handout
from gui.exports.handout_numbers import numbers
from gui.exports.price_page import PricePage
from gui.exports.stamp import stamp
from gui.files.presets import presets
from gui.night_worker import compute_nights
from gui.speaking import speak
from gui.version import VERSION
from gui.words.figures import dollars, percent

FINE = Parameters(
    loop_depth=3.217, beta=(1, 1.2, 1.4, 2), cuts=frozenset({"adl"}), depth=(40,) * 7,
    shock=0.1, refill=(11,) * 7, maker_trigger=0.1, maker_leave=4, maker_return=30,
    hedged_share=0.5, insurance_fund=1, margin_call=1.1, venue_capacity=0.07,
)  # fmt: skip


def words(content):
    """The text of the only page, on one line."""
    reader = PdfReader(BytesIO(content))
    assert len(reader.pages) == 1
    return " ".join(reader.pages[0].extract_text().split())


def said(text):
    """As `words` has it: any space is a plain one."""
    return " ".join(text.split())


def test_it_is_one_page_of_a4(qapp, default_nights):
    page = PdfReader(BytesIO(handout(default_nights, 120))).pages[0]
    assert [round(float(side)) for side in page.mediabox[2:]] == [595, 842]


def test_its_numbers_are_those_of_the_run(qapp, default_nights):
    text = words(handout(default_nights, 120))
    for run in (default_nights.live, default_nights.twin):
        for asset in range(7):
            assert said(percent(worst_fall(run, asset), 1)) in text
        for measure in (total_forced_sales, total_bad_debt, equity_lost):
            assert said(dollars(measure(run))) in text


def test_every_row_stands_whole_on_the_page(qapp, default_nights):
    text = words(handout(default_nights, 120))
    for row in numbers(default_nights):
        assert said(" ".join(cell for cell in row if cell)) in text


def test_it_asks_the_question_of_the_preset(qapp, default_nights):
    text = words(handout(default_nights, 120))
    assert presets()[0].question in text
    assert stamp(Parameters()) in text
    assert "All settings are those of the night itself." in text
    assert "not a forecast, not advice" in text
    assert f"Hidden Leverage {VERSION}, model {MODEL_VERSION}" in text


def test_of_other_settings_it_says_what_differs(qapp):
    text = words(handout(compute_nights(FINE), 45))
    assert "What differs from the night itself?" in text
    assert "Loop depth: 3.217 loops (on the night itself 5 loops)" in text
    assert "Links switched off: auto-deleveraging" in text


@pytest.fixture(params=["en", "ja", "zh"])
def language(qapp, request):
    speak(request.param)
    yield request.param
    speak("en")


def test_settings_that_differ_leave_room_for_the_last_lines(language, monkeypatch):
    tops, line = [], Page._line

    def noted(page, *words):
        tops.append(page._y)
        line(page, *words)

    monkeypatch.setattr(Page, "_line", noted)
    handout(compute_nights(FINE), 45)
    *before, twin, model = tops
    assert len(before) > 8
    assert before[-1] + (before[-1] - before[-2]) <= twin < model


@pytest.mark.parametrize("minute", [0, 45, 120])
def test_nothing_is_left_behind(qapp, default_nights, minute):
    handout(default_nights, minute)
    assert not [w for w in qapp.topLevelWidgets() if isinstance(w, PricePage) and w.isVisible()]
