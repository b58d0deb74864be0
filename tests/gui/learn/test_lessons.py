"""Every lesson as it is shipped: it opens, it asks, and its story holds in the engine."""

import json

import pytest

from engine import Parameters
from engine.expression import Worlds, evaluate
from engine.parameters import CUTS
from gui.files.content import ASSETS_FOLDER
from gui.learn.lesson import Choice, Curve, Number, Split
from gui.learn.lesson_file import LessonError, lessons, read_lesson
from gui.learn.lesson_words import lesson_words, names_in, page_words, written
from gui.learn.page_facts import page_facts

WORLDS = Worlds()
PAGES = [(lesson, page) for lesson in lessons() for page in lesson.pages]
BY_NAME = {"argvalues": PAGES, "ids": [f"{le.number}-{page.key}" for le, page in PAGES]}
COMPARING = {"answer", "truth", "gap", "when", "cause"}


def facts_of(lesson, page):
    compared = lesson.page(page.of) if page.of is not None else None
    return page_facts(page, compared, WORLDS)


def texts_of(lesson, page):
    return {key: text for key, text in page_words(lesson.number, page).items() if key != "options"}


def test_there_are_eight_lessons_of_five_to_eight_minutes():
    assert [lesson.number for lesson in lessons()] == list(range(1, 9))
    assert all(5 <= lesson.minutes <= 8 for lesson in lessons())
    assert all(5 <= len(lesson.pages) <= 9 for lesson in lessons())


@pytest.mark.parametrize(
    ("lesson", "fact"),
    [(lesson, fact) for lesson in lessons() for fact in lesson.holds],
    ids=lambda value: value if isinstance(value, str) else str(value.number),
)
def test_the_facts_a_story_relies_on_hold(lesson, fact):
    assert evaluate(fact, lesson.night, WORLDS) is True


CHANNELS = {
    1: frozenset(),
    **dict.fromkeys((2, 3, 4), frozenset(CUTS) - {"overload", "adl"}),
    **dict.fromkeys((5, 6, 7, 8), frozenset(CUTS)),
}
"""The links that the lessons have come to, by number."""


@pytest.mark.parametrize(("lesson", "page"), **BY_NAME)
def test_channels_a_lesson_has_not_come_to_are_off_in_its_model(lesson, page):
    assert set(CUTS) - CHANNELS[lesson.number] <= page.parameters.cuts


def test_the_night_of_a_lesson_says_how_it_differs():
    assert [lesson.number for lesson in lessons() if lesson.night != Parameters()] == [1, 2, 3, 4]
    for number in (2, 3, 4):
        assert "10.4 %" in json.dumps(lesson_words(number), ensure_ascii=False)
        assert lessons()[number - 1].night.shock == 0.104


@pytest.mark.parametrize(("lesson", "page"), **BY_NAME)
def test_a_page_opens_with_an_answer_the_engine_gives(lesson, page):
    facts = facts_of(lesson, page)
    if isinstance(page.ask, Choice):
        assert facts.right in page.ask.options
    elif isinstance(page.ask, Number):
        assert page.ask.low < facts.truth < page.ask.high
    elif isinstance(page.ask, Curve):
        assert facts.curve[0, 0] == page.ask.start
        assert facts.curve[-1, 0] == page.ask.end
    elif isinstance(page.ask, Split):
        assert list(facts.shares) == list(page.ask.parts)
        assert sum(facts.shares.values()) == pytest.approx(1)
        assert min(facts.shares.values()) >= 0


@pytest.mark.parametrize(("lesson", "page"), **BY_NAME)
def test_words_need_no_figure_that_is_not_computed_and_use_every_one(lesson, page):
    used = frozenset().union(*(names_in(text) for text in texts_of(lesson, page).values()))
    assert used - COMPARING == set(page.figures)
    if page.ask is None and page.of is None:
        assert not used & COMPARING


@pytest.mark.parametrize(("lesson", "page"), **BY_NAME)
def test_a_page_that_asks_has_its_words(lesson, page):
    words = page_words(lesson.number, page)
    assert {"title", "text"} <= set(words)
    assert (page.ask is not None) == ("question" in words)
    if isinstance(page.ask, Choice):
        assert set(words["options"]) == set(page.ask.options)
    judged = isinstance(page.ask, (Choice, Number)) and not lesson.judged_later(page)
    assert ("right" in words, "wrong" in words) == (judged, judged)


def test_words_and_structure_hold_the_same_pages():
    for lesson in lessons():
        assert list(lesson_words(lesson.number)["pages"]) == [page.key for page in lesson.pages]


def test_every_kind_of_page_and_question_occurs():
    assert {page.kind for _, page in PAGES} == {"ask", "run", "compare", "why", "transfer"}
    assert {type(page.ask) for _, page in PAGES} == {Choice, Number, Curve, Split, type(None)}


@pytest.mark.parametrize(
    ("value", "unit", "text"),
    [
        (0.894, "share", "89\u202f%"),
        (0.026, "share", "2.6\u202f%"),
        (3.658, "multiple", "3.7x"),
        (0.02, "usd_bn", "$20\u202fM"),
        (50.75, "clock", "21:40"),
        (4.57, "number", "4.57"),
    ],
)
def test_numbers_are_written_in_their_units(value, unit, text):
    assert written(value, unit) == text


def wrong(path, change):
    """The first lesson with one thing wrong, read from a file."""
    content = json.loads((ASSETS_FOLDER / "lessons" / "1.json").read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")
    with pytest.raises(LessonError) as refused:
        read_lesson(path)
    return refused.value


@pytest.mark.parametrize(
    ("change", "place", "reason"),
    [
        (lambda c: c.update(format=9), "format", "must be 2"),
        (lambda c: c.update(colour=1), "lesson.colour", "unknown"),
        (lambda c: c.update(channels=["gossip"]), "lesson.channels", "must be among"),
        (lambda c: c.update(night={"shock": 9}), "night", "shock"),
        (lambda c: c.update(pages=[]), "pages", "5 to 9"),
        (lambda c: c["pages"][1].update(kind="sing"), "pages[1].kind", "must be one of"),
        (lambda c: c["pages"][1].update(key="one_account"), "pages[1].key", "earlier page"),
        (lambda c: c["pages"][0].update(moment=500), "pages[0].moment", "between 0 and 120"),
        (lambda c: c["pages"][0].update(focus="XRP"), "pages[0].focus", "must be one of"),
        (lambda c: c["pages"][0].update(free=["beta"]), "pages[0].free", "must be among"),
        (lambda c: c["pages"][0].pop("ask"), "pages[0].ask", "needs"),
        (lambda c: c["pages"][1].update(of="nothing"), "pages[1].of", "earlier page"),
        (
            lambda c: c["pages"][0]["scenario"].update(loop_depth=99),
            "pages[0].scenario",
            "loop_depth must lie",
        ),
        (
            lambda c: c["pages"][0]["ask"]["options"][0].update(right="luck()"),
            "pages[0].ask.options[0].right",
            "nobody knows",
        ),
        (
            lambda c: c["pages"][2]["ask"].update(low=30),
            "pages[2].ask.low",
            "below high",
        ),
        (lambda c: c["holds"].append("1 +"), "holds[4]", "not an expression"),
        (
            lambda c: c["pages"][0].update(ask={"kind": "split", "parts": {"greed": "1"}}),
            "pages[0].ask.parts.greed",
            "unknown",
        ),
        (
            lambda c: c["pages"][0].update(ask={"kind": "split", "parts": {"macro_shock": "1"}}),
            "pages[0].ask.parts",
            "two causes or more",
        ),
    ],
)
def test_a_bad_file_gives_file_place_and_reason(tmp_path, change, place, reason):
    refusal = wrong(tmp_path / "1.json", change)
    assert refusal.file == "1.json"
    assert refusal.place == place
    assert reason in refusal.reason


@pytest.mark.parametrize("content", [b"", b"{", b"[]", b"\xff\xfe", b"[" * 100_000])
def test_what_is_no_lesson_at_all_is_refused(tmp_path, content):
    path = tmp_path / "7.json"
    path.write_bytes(content)
    with pytest.raises(LessonError, match=r"7\.json"):
        read_lesson(path)
