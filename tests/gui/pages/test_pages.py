"""What the pages of the reader show, by their text and their pictures."""

from __future__ import annotations

import pytest

from engine import ASSETS, Parameters
from gui.files.content import read_json, read_words
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.pages.equation_picture import equation_picture
from gui.pages.model_page import CLIFFS, ModelPage
from gui.pages.page_figures import NOT_YET, FiguresQuestion
from gui.pages.sources_page import SourcesPage
from gui.pages.teaching_page import PARTS, TeachingPage

EQUATIONS = read_json("model", "page.json")["equations"]
LATEX = [latex for parts in EQUATIONS.values() for latex in parts]


@pytest.fixture(scope="module")
def values():
    return list(FiguresQuestion().answers())[-1]


@pytest.fixture
def model(qtbot, values):
    load_fonts()
    page = ModelPage()
    qtbot.addWidget(page)
    page.set_theme(LIGHT)
    page.show_figures(values)
    return page


def inked(picture):
    """How many pixels are drawn, and in how many places across."""
    columns = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y).alpha() > 128 for y in range(picture.height()))
    ]
    return len(columns)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("latex", LATEX)
def test_equations_are_drawn_with_all_their_letters(qapp, latex, theme):
    picture = equation_picture(latex, theme)
    assert inked(picture) > 0.4 * picture.width()
    strongest = max(
        (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height())),
        key=lambda colour: colour.alpha(),
    )
    assert (strongest.lightness() > 128) == (theme is DARK)


def test_equations_grow_with_the_text_and_the_screen(qapp):
    once = equation_picture(EQUATIONS["health"][0], LIGHT)
    twice = equation_picture(EQUATIONS["health"][0], LIGHT.at_scale(2))
    fine = equation_picture(EQUATIONS["health"][0], LIGHT, 2.0)
    assert twice.width() == pytest.approx(2 * once.width(), abs=2)
    assert fine.width() == pytest.approx(2 * once.width(), abs=2)
    assert fine.deviceIndependentSize().width() == pytest.approx(once.width(), abs=1)


def test_every_equation_is_on_the_page_and_said_in_words():
    blocks = [b for s in read_json("model", "page.json")["sections"] for b in s["blocks"]]
    shown = [block["equation"] for block in blocks if "equation" in block]
    assert sorted(shown) == sorted(EQUATIONS) == sorted(read_words("model")["equations"])


def test_the_page_has_every_word_of_its_file_and_no_other():
    words = read_words("model")["sections"]
    for section in read_json("model", "page.json")["sections"]:
        used = [key for block in section["blocks"] for kind, key in block.items()]
        texts = [key for key in used if key in words[section["key"]]["words"]]
        assert sorted(texts) == sorted(words[section["key"]]["words"])


def test_every_setting_stands_in_the_table_with_range_and_source(model):
    text = model.toPlainText()
    for declaration in Parameters.declarations().values():
        assert declaration.label in text
        assert f"{declaration.low:g}\u2013{declaration.high:g}" in text
        assert declaration.source in text
    assert "WBETH 0.21" in text


def test_no_figure_is_missing_once_all_are_known(model):
    assert NOT_YET not in model.toPlainText()


def test_figures_are_missing_until_they_are_known(qtbot, values):
    page = ModelPage()
    qtbot.addWidget(page)
    page.set_theme(DARK)
    assert NOT_YET in page.toPlainText()
    page.show_figures(values)
    assert NOT_YET not in page.toPlainText()


def test_a_page_says_why_figures_are_missing(model):
    model.show_failure("the engine is <out>")
    assert "Some figures could not be computed: the engine is <out>" in model.toPlainText()


def test_the_table_of_edges_is_what_the_engine_found(model, values):
    lines = model.toPlainText().splitlines()
    for figure, name in CLIFFS.items():
        label = Parameters.declarations()[name].label
        places = [n for n, line in enumerate(lines) if line == label]
        assert f"{values[figure]:.2g}" in [lines[n + 1] for n in places]


def test_new_figures_keep_the_reader_where_he_was(model, values):
    model.resize(800, 500)
    model.show()
    bar = model.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = bar.value()
    model.show_figures(values)
    assert bar.value() == pytest.approx(before, abs=2)


def test_text_never_runs_out_of_a_narrow_page(model, qtbot):
    for width in (420, 800, 1600):
        model.resize(width, 500)
        model.show()
        qtbot.wait(10)
        rounding = 1
        assert model.document().size().width() <= model.viewport().width() + rounding


def test_there_is_a_note_for_each_lesson(qtbot, values):
    page = TeachingPage()
    qtbot.addWidget(page)
    page.set_theme(LIGHT)
    page.show_figures(values)
    text = page.toPlainText()
    notes = read_words("teaching")["lessons"]
    assert list(notes) == [str(n) for n in range(1, 9)]
    for number, note in notes.items():
        assert f"Lesson {number}: {read_words(f'lessons/{number}')['title']}" in text
        assert len(note["questions"]) == 3
        assert all(note[part] for part in PARTS)
        assert note["questions"][0].replace("{", "")[:20] in text
    assert NOT_YET not in text


def test_sources_show_both_sides_of_every_dispute(qtbot):
    page = SourcesPage()
    qtbot.addWidget(page)
    page.set_theme(LIGHT)
    text = page.toPlainText()
    record, words = read_json("facts", "record.json"), read_words("sources")
    for entry in record["disputes"]:
        said = words["disputes"][entry["key"]]
        assert len(said["sides"]) == len(entry["sides"]) >= 2
        assert len({tuple(side) for side in entry["sides"]}) >= 2
        for side in said["sides"]:
            assert side.replace("\u202f", " ")[:40] in text
    assert {entry["key"] for entry in record["disputes"]} == set(words["disputes"])


def test_everything_on_record_has_a_source_and_words():
    record, words = read_json("facts", "record.json"), read_words("sources")
    for kind in ("timeline", "figures"):
        assert [entry["key"] for entry in record[kind]] == list(words[kind])
        for entry in record[kind]:
            assert entry["sources"]
            assert all(source in words["sources"] for source in entry["sources"])


def test_the_timeline_runs_in_order():
    starts = [entry["start"] for entry in read_json("facts", "record.json")["timeline"]]
    assert starts == sorted(starts)


def test_prices_of_all_assets_stand_on_the_sources_page(qtbot):
    page = SourcesPage()
    qtbot.addWidget(page)
    page.set_theme(LIGHT)
    lines = page.toPlainText().splitlines()
    assert all(("USDe" if asset == "USDE" else asset) in lines for asset in ASSETS)
    assert {"122,550", "430.65", "1.0005"} <= set(lines)
