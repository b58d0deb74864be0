"""The settings file: what one session leaves, the next one finds; and no file stops a start."""

import json
import os
from dataclasses import fields, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import ASSETS, Parameters
from engine.accounts import FAMILIES
from gui.files.scenario_file import Scenario
from gui.files.settings_file import read_settings, write_settings
from gui.settings import DIRECTION_COLOURS, MOST_RECENT, SPEEDS, SWITCHES, THEME_NAMES, Settings
from gui.words.figures import CLOCKS
from tests.engine.strategies import examples
from tests.gui.files.test_scenario_file import ANY_JSON, SCENARIOS

PIXELS = st.integers(-100_000, 100_000)
SIZES = st.integers(1, 100_000)
SETTINGS = st.builds(
    Settings,
    theme=st.sampled_from(THEME_NAMES),
    scale=st.floats(0.75, 3),
    language=st.sampled_from(("system", "en")),
    place=st.sampled_from(tuple(CLOCKS)),
    speed=st.sampled_from(SPEEDS),
    slow_motion=st.booleans(),
    reduced_motion=st.booleans(),
    direction_colours=st.sampled_from(DIRECTION_COLOURS),
    window=st.just(()) | st.tuples(PIXELS, PIXELS, SIZES, SIZES),
    maximised=st.booleans(),
    open_panels=st.lists(st.text(min_size=1, max_size=20), max_size=5).map(tuple),
    focus_asset=st.sampled_from(ASSETS),
    tower_family=st.sampled_from([family.name for family in FAMILIES]),
    switches=st.lists(st.sampled_from(SWITCHES), unique=True).map(tuple),
    recent_files=st.lists(st.text(min_size=1, max_size=50), max_size=MOST_RECENT).map(tuple),
    last_scenario=st.none() | SCENARIOS,
    lesson=st.none() | st.integers(0, 99),
)
SOME = Settings(
    theme="dark",
    scale=1.5,
    window=(10, 20, 1280, 720),
    recent_files=("/home/a/\udc80.json",),
    last_scenario=Scenario(Parameters(shock=0.1), 45.0, "Monday"),
)
HEADER = {"program": "hidden-leverage settings", "format": 1}


@pytest.fixture
def path(tmp_path):
    return tmp_path / "settings.json"


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("settings")


def written(path):
    return json.loads(path.read_text(encoding="utf-8"))


def changed(path, **values):
    """The file of `SOME` with some of its settings replaced in the file."""
    write_settings(path, SOME)
    path.write_text(json.dumps(written(path) | values))
    return path


@examples(100)
@given(SETTINGS)
def test_what_is_written_is_read_again(folder, settings):
    write_settings(folder / "settings.json", settings)
    assert read_settings(folder / "settings.json") == (settings, None)


def test_the_first_start_has_defaults_and_no_notice(path):
    assert read_settings(path) == (Settings(), None)
    assert os.listdir(path.parent) == []


def test_the_folder_is_made(tmp_path):
    path = tmp_path / "a" / "b" / "settings.json"
    write_settings(path, SOME)
    assert read_settings(path) == (SOME, None)
    assert os.listdir(path.parent) == ["settings.json"]


def test_where_nothing_can_be_written_the_reason_is_told(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(OSError, match="file"):
        write_settings(tmp_path / "file" / "settings.json", SOME)
    assert (tmp_path / "file").read_text() == "mine"


def test_every_setting_is_in_the_file(path):
    write_settings(path, SOME)
    assert list(written(path)) == ["program", "format", *(entry.name for entry in fields(Settings))]


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"{", "it ends too early"),
        (b"\xff\xfe", "it is not text in UTF-8"),
        (b"[" * 99_999, "it is nested too deeply"),
        (b'{"program": "hidden-leverage", "format": 1}', "it should say"),
        (b'{"program": "hidden-leverage settings", "format": 2}', "a newer version"),
    ],
)
def test_a_broken_or_future_file_gives_defaults_and_is_kept(path, content, reason):
    path.write_bytes(content)
    settings, notice = read_settings(path)
    assert settings == Settings()
    assert reason in notice
    assert notice.endswith('the file is kept as "settings.json.broken".')
    assert path.with_name("settings.json.broken").read_bytes() == content
    assert read_settings(path) == (Settings(), None)


def test_what_stands_in_the_way_is_set_aside_too(path):
    path.mkdir()
    assert read_settings(path)[0] == Settings()
    write_settings(path, SOME)
    assert read_settings(path) == (SOME, None)


def test_a_broken_file_that_cannot_be_kept_stops_nobody(path):
    path.write_text("{")
    (path.parent / "settings.json.broken").mkdir()
    settings, notice = read_settings(path)
    assert settings == Settings()
    assert "could not be read" in notice
    assert "kept" not in notice


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("theme", "pink"),
        ("theme", ["dark"]),
        ("scale", 9),
        ("scale", True),
        ("scale", "1"),
        ("speed", True),
        ("speed", 3),
        ("place", {}),
        ("slow_motion", 1),
        ("window", [1, 2, 3]),
        ("window", [1, 2, 3, 0]),
        ("window", [1, 2, 3.5, 4]),
        ("window", [1, 2, 3, 10**9]),
        ("window", [[1], 2, 3, 4]),
        ("recent_files", ["a"] * 11),
        ("recent_files", [""]),
        ("recent_files", "a"),
        ("open_panels", [3]),
        ("last_scenario", {}),
        ("last_scenario", {"model": 99}),
        ("last_scenario", []),
    ],
)
def test_one_setting_that_cannot_be_is_left_out_alone(path, name, value):
    settings, notice = read_settings(changed(path, **{name: value}))
    assert settings == replace(SOME, **{name: getattr(Settings(), name)})
    assert f'as they were at first: "{name}".' in notice
    assert os.listdir(path.parent) == ["settings.json"]


def test_settings_this_program_does_not_know_are_named(path):
    settings, notice = read_settings(changed(path, colour_of_the_sky="blue", self=1))
    assert settings == SOME
    assert '"colour_of_the_sky", "self"' in notice


@pytest.mark.parametrize(
    "wrong", [{"theme": "pink"}, {"scale": float("nan")}, {"window": [1, 2, 3, 4]}, {"speed": 3.0}]
)
def test_settings_that_cannot_be_cannot_be_made(wrong):
    (name,) = wrong
    with pytest.raises(ValueError, match=f"{name} must .*, got"):
        Settings(**wrong)


@examples(100)
@given(st.binary(max_size=99) | ANY_JSON.map(lambda value: json.dumps(value).encode()))
def test_any_file_gives_settings(folder, content):
    path = folder / "settings.json"
    path.write_bytes(content)
    settings, notice = read_settings(path)
    assert settings == Settings()
    assert notice.isprintable()


@examples(200)
@given(st.dictionaries(st.sampled_from([entry.name for entry in fields(Settings)]), ANY_JSON))
def test_any_values_give_settings_and_name_what_is_left_out(folder, values):
    path = folder / "settings.json"
    path.write_text(json.dumps(HEADER | values))
    settings, notice = read_settings(path)
    write_settings(path, settings)
    assert read_settings(path) == (settings, None)
    assert notice is None or notice.isprintable()
