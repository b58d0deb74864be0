"""Anything may be handed to the program: it says one sentence, soon, and changes nothing."""

import contextlib
import io
import json
import os
import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters
from gui import command_line
from gui.files.content import ASSETS_FOLDER
from gui.files.scenario_file import Scenario, ScenarioRefused, read_scenario, write_scenario
from gui.files.settings_file import read_settings, write_settings
from gui.files.short_code import CodeRefused, encode, parse
from gui.learn.concept_check import from_data as check_from_data
from gui.learn.lesson_course import from_data as course_from_data
from gui.learn.lesson_file import LessonError, lessons, read_lesson
from gui.scenario_options import scenario_asked
from gui.session import Memory, Session
from gui.settings import MOST_LEARNED, Settings
from gui.sharing import Sharing
from gui.window import Window
from tests.engine.strategies import examples
from tests.gui.files.test_scenario_file import ANY_JSON
from tests.gui.test_sharing import Answers, drop

PATIENCE = 2.0
"""Seconds that a refusal may take."""

HUGE = 10**400
WIDE_JSON = ANY_JSON | st.sampled_from(
    [HUGE, -HUGE, 1e308, float("nan"), float("inf"), "\ud800", {}, [], [[]], {"": {}}, True, ""]
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("bad")


@contextlib.contextmanager
def soon():
    """What happens inside ends in time."""
    begin = time.process_time()  # not what others take of the machine
    yield
    assert time.process_time() - begin < PATIENCE


def refusal_of(act, kind):
    """What is said where something cannot be done; None where it can. Nothing else is raised."""
    try:
        act()
    except kind as refused:
        return str(refused)


# Lessons.

LESSON = json.loads((ASSETS_FOLDER / "lessons" / "1.json").read_text(encoding="utf-8"))


def places_in(content, before=()):
    """Every place in plain data, as a path of names and numbers."""
    inside = content.items() if isinstance(content, dict) else enumerate(content)
    for name, value in inside:
        yield (*before, name)
        if isinstance(value, dict | list):
            yield from places_in(value, (*before, name))


PLACES = list(places_in(LESSON))


def put(content, place, value):
    """Put a value at a place; nothing where the place is no longer there."""
    for name in place[:-1]:
        try:
            content = content[name]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(content, dict) or (
        isinstance(content, list) and isinstance(place[-1], int) and place[-1] < len(content)
    ):
        content[place[-1]] = value


@examples(300)
@given(st.lists(st.tuples(st.sampled_from(PLACES), WIDE_JSON), min_size=1, max_size=3))
def test_a_lesson_with_anything_in_any_place_is_read_or_refused(folder, changes):
    content = json.loads(json.dumps(LESSON))
    for place, value in changes:
        put(content, place, value)
    path = folder / "1.json"
    path.write_text(json.dumps(content), encoding="utf-8")
    with soon(), contextlib.suppress(LessonError):
        read_lesson(path)


@pytest.mark.parametrize("place", PLACES, ids=str)
def test_a_list_or_an_object_in_any_place_of_a_lesson_is_read_or_refused(folder, place):
    for value in ([], {}, [[]], [{}], {"": []}, HUGE, "\ud800", None, True):
        content = json.loads(json.dumps(LESSON))
        put(content, place, value)
        path = folder / "3.json"
        path.write_text(json.dumps(content), encoding="utf-8")
        with contextlib.suppress(LessonError):
            read_lesson(path)


@examples(100)
@given(st.data())
def test_a_lesson_that_is_damaged_is_read_or_refused(folder, data):
    content = json.dumps(LESSON).encode()
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(content))] * 2)))
    path = folder / "2.json"
    path.write_bytes(content[:start] + data.draw(st.binary(max_size=20)) + content[end:])
    with contextlib.suppress(LessonError):
        read_lesson(path)


# What is remembered of the lessons.

COURSES = st.fixed_dictionaries(
    {"lesson": st.integers(0, 9) | WIDE_JSON, "page": WIDE_JSON},
    optional={
        "answers": WIDE_JSON
        | st.dictionaries(
            st.sampled_from([page.key for lesson in lessons() for page in lesson.pages]),
            WIDE_JSON | st.lists(st.lists(WIDE_JSON, min_size=2, max_size=2), max_size=4),
            max_size=9,
        )
    },
)


@examples(300)
@given(COURSES | WIDE_JSON)
def test_anything_remembered_of_a_lesson_is_a_course_or_nothing(data):
    course = course_from_data(data, lessons())
    assert course is None or course.lesson in lessons()


@examples(100)
@given(WIDE_JSON | st.dictionaries(st.sampled_from(["before", "after"]), WIDE_JSON))
def test_anything_remembered_of_the_check_is_a_check(data):
    check_from_data(data)


LEARNED = [
    "[" * 90_000,
    '{"a":' * 30_000,
    '{"courses": [{"lesson": 1, "answers": {"one_account": {}}}]}',
    '{"courses": [{"lesson": 1, "answers": {"one_account": [{}]}}]}',
    '{"courses": [{"lesson": {}, "page": [], "answers": []}], "check": [1]}',
    '{"courses": {"lesson": 1}, "check": {"before": {"low_leverage": {}}}}',
    "9" * 5000,
    "NaN",
    "null",
    "{",
]


@pytest.mark.parametrize("learned", LEARNED, ids=range(len(LEARNED)))
def test_a_start_with_anything_learned_is_a_start(qtbot, default_nights, tmp_path, learned):
    assert len(learned) <= MOST_LEARNED
    memory = Memory(tmp_path)
    memory.settings = Settings(learned=learned)
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    Session(window, memory)
    window.show()
    assert window.history.parameters == Parameters()
    window.close()


# Files, by every way into the program.


def bad_files(folder):
    """Files of every bad kind in a folder; and what reading them must not touch."""
    good = folder / "good.json"
    write_scenario(good, Scenario(Parameters(loop_depth=3)))
    whole = good.read_bytes()
    contents = {
        "empty": b"",
        "cut": whole[:-20],
        "utf16": whole.decode().encode("utf-16"),
        "latin": whole.replace(b"hidden", "hidd\xe9n".encode("latin-1")),
        "nan": whole.replace(b"3.0", b"NaN", 1).replace(b": 3,", b": NaN,", 1),
        "big": whole.replace(b"0.085", b"1" + b"0" * 400),
        "deep": b'{"a":' * 100_000,
        "future": whole.replace(b'"format": 1', b'"format": 99'),
        "model": whole.replace(b'"model": 1', b'"model": 99'),
        "zeros": bytes(5000),
        "list": b"[1, 2, 3]",
        "elf": b"\x7fELF" + bytes(range(256)),
    }
    for name, content in contents.items():
        (folder / f"{name}.json").write_bytes(content)
    with (folder / "hundred_megabytes.json").open("wb") as file:
        file.truncate(100_000_000)
    (folder / "folder.json").mkdir()
    os.symlink("loop.json", folder / "loop.json")
    os.symlink("/nowhere/at/all", folder / "gone.json")
    os.symlink("/dev/zero", folder / "zero.json")
    os.symlink("/dev/full", folder / "full.json")
    os.symlink("/dev/stdin", folder / "stdin.json")
    os.mkfifo(folder / "pipe.json")
    good.unlink()
    return sorted(folder.iterdir())


def state_of(folder):
    """What stands in a folder, as it would be changed by writing."""
    return {
        path.name: (path.lstat().st_mode, path.lstat().st_size, path.lstat().st_mtime_ns)
        for path in folder.iterdir()
    }


NEEDS_UNIX = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs pipes in folders")


@NEEDS_UNIX
def test_a_bad_file_is_refused_in_one_sentence_and_left_as_it_is(tmp_path):
    paths = bad_files(tmp_path)
    before = state_of(tmp_path)
    for path in paths:
        with soon(), pytest.raises(ScenarioRefused) as refused:
            read_scenario(path)
        assert re.fullmatch(r'"[\w.]+" cannot be opened: [^\n]+\.', str(refused.value)), path
    assert state_of(tmp_path) == before


@NEEDS_UNIX
def test_a_bad_file_dropped_or_opened_changes_nothing_in_the_window(
    qtbot, default_nights, tmp_path
):
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    window.show()
    window.choose(Parameters(loop_depth=2))
    qtbot.waitUntil(lambda: window.worker.idle, timeout=30_000)
    answers = Answers()
    sharing = Sharing(window, answers)
    minute, steps = window.player.minute, window.history.stack.count()
    paths = bad_files(tmp_path)
    before = state_of(tmp_path)
    for path in paths:
        for way in ("drop", "open"):
            sharing.bar.hide()
            answers.path = path
            with soon():
                drop(window, path) if way == "drop" else sharing.do("open_scenario")
            assert "cannot be opened" in sharing.bar.words.accessibleName(), path
            assert window.history.parameters == Parameters(loop_depth=2)
            assert (window.player.minute, window.history.stack.count()) == (minute, steps)
            assert window.recent_files.paths == ()
    assert state_of(tmp_path) == before
    window.close()


@NEEDS_UNIX
def test_a_bad_settings_file_is_no_obstacle(tmp_path):
    for path in bad_files(tmp_path):
        with soon():
            found, notice = read_settings(path)
        assert found == Settings()
        assert notice is None or notice.isprintable()
        write_settings(tmp_path / "new" / "settings.json", found)


def test_a_settings_file_that_is_a_link_is_followed_and_stays_one(tmp_path):
    (tmp_path / "real").mkdir()
    link = tmp_path / "settings.json"
    link.symlink_to(tmp_path / "real" / "settings.json")
    write_settings(link, Settings(theme="dark"))
    assert link.is_symlink()
    assert read_settings(link) == (Settings(theme="dark"), None)
    assert os.listdir(tmp_path / "real") == ["settings.json"]


# Codes and command lines.

ANY_TEXT = st.text(st.characters(), max_size=40)  # halves of characters too
CODES = st.builds(
    lambda code, at, put: code[:at] + put + code[at + 1 :],
    st.just(encode(Parameters())), st.integers(0, 30), ANY_TEXT,
)  # fmt: skip


@examples(200)
@given(CODES | ANY_TEXT)
def test_any_code_is_refused_in_one_sentence_or_opens(text):
    told = refusal_of(lambda: parse(text), CodeRefused)
    assert told is None or (told.isprintable() and 0 < len(told) < 400)


SOME_WORDS = [
    "--set", "--preset", "--theme", "--scale", "--lesson", "--present", "--safe", "--at",
    "--size", "--report", "--language", "loop_depth=3", "loop_depth=nan", "loop_depth=1e999",
    "beta=1,2", "beta=,,,", "cuts=", "cuts=a,b", "=", "==", "shock=", "shock=0x1", "--", "-",
    "sweep", "/dev/zero", "/dev/stdin", ".", "..", "~", "*", "Calm", "HL1-", "HL1-0000", "0",
    "-1", "nan", "inf", "1x1", "99999x99999", "--x", "--y", "--measure", "alt_fall",
    "loop_depth=0:10:3", "--sample", "--workers", "--seed",
]  # fmt: skip
WORDS = st.sampled_from(SOME_WORDS) | ANY_TEXT
REFUSING = "--no-such-option"
"""Goes with every command line, so that none of them does anything."""


def followed(words):
    """The exit status of a command line, and what it says on stderr."""
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors), contextlib.redirect_stdout(io.StringIO()):
        try:
            status = command_line.main(words)
        except SystemExit as ended:  # of --help and --version
            status = ended.code
    return status, errors.getvalue()


@examples(150)
@given(st.lists(WORDS, max_size=6))
def test_any_command_line_that_cannot_be_is_refused_in_one_sentence(words):
    if {"-h", "--help", "--version"} & set(words):
        return
    with soon():
        status, said = followed([*words, REFUSING] if "--" not in words else [REFUSING, *words])
    assert status == 2
    assert said.startswith("hidden-leverage: ")
    assert said.count("\n") == 1
    assert "Traceback" not in said


@examples(150)
@given(
    st.none() | WORDS,
    st.none() | ANY_TEXT,
    st.lists(WORDS | st.builds("{}={}".format, st.sampled_from(list(Parameters.declarations())),
                               ANY_TEXT | st.floats().map(str))),
)  # fmt: skip
def test_any_scenario_asked_for_is_one_or_is_refused_in_a_sentence(given_, preset, settings_):
    with soon():
        told = refusal_of(lambda: scenario_asked(given_, preset, settings_), ValueError)
    assert told is None or told


@pytest.mark.parametrize(
    "words",
    [
        ["--csv", "/dev/full"],
        ["--csv", "a\0b"],
        ["--csv", "x" * 300],
        ["--csv", "/proc/1/mem"],
        ["\ud800"],
        ["a\0b.json"],
        ["--set", "shock=" + "9" * 100_000],
        ["--set", "=" * 100_000],
        ["--preset", "x" * 100_000],
        ["--set"] + ["shock=0.1"] * 1 + ["--at", "1" * 5000],
    ],
    ids=range(10),
)
def test_odd_names_and_long_words_are_refused_in_one_sentence(words, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with soon():
        status, said = followed(words)
    assert status == 2
    assert said.count("\n") == 1
    assert len(said) < 2000
    assert os.listdir(tmp_path) == []


def test_a_fault_at_the_start_is_a_sentence_too(monkeypatch):
    monkeypatch.setattr(command_line, "check_names", lambda options: 1 / 0)
    status, said = followed(["--csv", str(Path("a.csv"))])
    assert status == 1
    assert "something went wrong: ZeroDivisionError" in said
    assert said.count("\n") == 1
