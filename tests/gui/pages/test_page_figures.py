"""Every figure of the pages comes from the engine, and the stories told about them hold."""

from __future__ import annotations

from itertools import pairwise

import pytest

from engine import Parameters, run
from engine.expression import Worlds, evaluate
from engine.measures import worst_fall
from gui.files.content import read_json, read_words
from gui.learn.lesson_words import names_in
from gui.pages.page_figures import NOT_YET, FiguresQuestion, figures, in_words
from gui.words.figures import percent
from tests.gui.pages.test_glossary import texts


@pytest.fixture(scope="module")
def answers():
    return list(FiguresQuestion().answers())


@pytest.fixture(scope="module")
def worlds():
    return Worlds()


def test_every_figure_has_a_value_in_the_end(answers):
    assert set(answers[-1]) == set(figures())
    assert NOT_YET not in in_words(answers[-1]).values()


def test_answers_only_ever_add(answers):
    for before, after in pairwise(answers):
        assert before.items() <= after.items()


def test_figures_are_those_of_the_default_night(answers):
    live, twin = run(Parameters()), run(Parameters().twin())
    assert answers[-1]["alt_fall"] == worst_fall(live, 3)
    assert answers[-1]["alt_added"] == worst_fall(live, 3) - worst_fall(twin, 3)
    assert in_words(answers[-1])["alt_fall"] == percent(worst_fall(live, 3))


def test_what_is_not_yet_known_is_an_ellipsis():
    assert in_words({})["wbeth_fall"] == NOT_YET


@pytest.mark.parametrize("expression", read_json("pages", "figures.json")["holds"])
def test_what_the_texts_rely_on_holds(expression, worlds):
    assert evaluate(expression, Parameters(), worlds) is True


@pytest.mark.parametrize("name", ["model", "teaching"])
def test_every_figure_in_a_text_is_known(name):
    used = {figure for text in texts(read_words(name)) for figure in names_in(text)}
    allowed = set(in_words({})) | {"number", "title", "minutes"}
    assert used & set(figures())
    assert used <= allowed


def test_no_figure_is_kept_that_no_page_uses():
    used = {
        figure
        for name in ("model", "teaching")
        for text in texts(read_words(name))
        for figure in names_in(text)
    }
    tables = {name for name in figures() if name.endswith(("_fall", "_low", "_twin"))}
    cliffs = {name for name in figures() if name.startswith("cliff_")}
    assert set(figures()) <= used | tables | cliffs
