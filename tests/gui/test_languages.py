"""The window in every language: all is translated, and every sign can be written."""

import re
from collections import Counter
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QRawFont
from PySide6.QtWidgets import QComboBox, QMenu, QWidget
from shiboken6 import delete

from gui.controls.actions import ACTIONS
from gui.files.content import ASSETS_FOLDER, LANGUAGES, language
from gui.language import NAMES, meant, system_language
from gui.look.theme import LIGHT, load_fonts
from gui.sharing import Sharing
from gui.speaking import missing_font, speak
from gui.window import Window
from tests.gui.linguist import messages

OTHERS = LANGUAGES[1:]
ROOT = Path(__file__).resolve().parents[2]
PLACEHOLDER = re.compile(r"\{(\w*)\}")


def script():
    """The script that gathers what is to be translated."""
    spec = spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


OPENED = []
"""Windows of the test, which it leaves to be deleted before another language is spoken."""


@pytest.fixture
def spoken(qtbot):
    """Speaks a language for one test."""
    load_fonts()
    yield speak
    for window in OPENED:
        window.close()
        delete(window)
    OPENED.clear()
    speak("en")


@pytest.mark.parametrize("name", OTHERS)
def test_every_text_of_the_interface_is_translated_and_none_is_left_over(name):
    gathering = script()
    in_code = {text for text in (*gathering.written(), *gathering.tabled()) if text[1].strip()}
    told = messages(name)
    assert set(told) == in_code
    assert [key for key, (text, state) in told.items() if state or not text] == []


@pytest.mark.parametrize("name", OTHERS)
def test_a_translation_has_the_same_figures(name):
    wrong = [
        key
        for key, (text, _) in messages(name).items()
        if Counter(PLACEHOLDER.findall(key[1])) != Counter(PLACEHOLDER.findall(text))
    ]
    assert wrong == []


SAME = {"A", "A+", "A\u2212", "?", "ADL", "LST", "LSTs", "UTC", "\u2013", "live", "twin"}
"""Texts that may be the same in every language, besides those without a letter."""


@pytest.mark.parametrize("name", OTHERS)
def test_no_translation_is_the_english_text(name):
    same = [
        key
        for key, (text, _) in messages(name).items()
        if text == key[1]
        and re.search("[A-Za-z]{2}", PLACEHOLDER.sub("", text))
        and text not in {*SAME, *NAMES.values()}
        and "\u2026" not in text  # names of file formats
    ]
    assert [text for _, text in same if not MAY_STAY.search(text)] == []


MAY_STAY = re.compile(r"Hidden Leverage|^(PNG|SVG|GIF|WebP|CSV|PDF|HL1)|^\W*\w{2,5}\W*$")


@pytest.mark.parametrize("name", OTHERS)
def test_what_the_program_loads_is_what_the_linguist_file_says(name, qapp):
    translator = QTranslator()
    assert translator.load("interface", str(ASSETS_FOLDER / "words" / name))
    stale = [
        (context, text)
        for (context, text), (translated, _) in messages(name).items()
        if translator.translate(context, text) != translated
    ]
    assert stale == [], "run: python .ci/translations.py compile"


# The window, walked widget by widget.


def texts(window):
    """Everything that visible widgets say, by the kind of widget."""
    said = Counter()
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisibleTo(window):
            continue
        kind = type(widget).__name__
        for name in ("text", "title", "placeholderText", "currentText", "toolTip",
                     "accessibleName", "accessibleDescription"):  # fmt: skip
            read = getattr(widget, name, None)
            if callable(read) and isinstance(text := read(), str) and text:
                said[kind, name, text] += 1
        if isinstance(widget, QMenu):
            said.update((kind, "row", row.text()) for row in widget.actions())
        if isinstance(widget, QComboBox):
            said.update((kind, "row", widget.itemText(n)) for n in range(widget.count()))
    return said


def opened(qtbot, theme="light", scale=None, size=(1280, 720)):
    window = Window(theme=theme, scale=scale)
    OPENED.append(window)
    Sharing(window)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    qtbot.wait(100)  # until the parts have found their places
    return window


def turn_to(qtbot, window, tab):
    """Bring a tab to the front and wait for what it computes."""
    window.parts.stage.turn_to(tab, again=True)
    view = window.parts.stage.current
    qtbot.waitUntil(lambda: not getattr(view, "waiting", False), timeout=60_000)


@pytest.mark.parametrize("place", ["explore", "learn", "present", *range(1, 8)])
def test_a_window_that_changed_its_language_is_like_one_opened_in_it(place, spoken, qtbot):
    def go(window):
        if place == "learn":
            window.open_lesson(1)
            learn = window.learn
            qtbot.waitUntil(lambda: learn.panel.facts is not None, timeout=60_000)
        elif place == "present":
            window.start_present()
        elif place != "explore":
            turn_to(qtbot, window, place)

    spoken("en")
    changed = opened(qtbot)
    go(changed)
    changed.set_language("ja")
    qtbot.waitUntil(lambda: changed.parts.prices.heading.text().endswith("\u683c"), timeout=30_000)
    fresh = opened(qtbot)
    go(fresh)
    qtbot.waitUntil(lambda: changed.worker.idle and fresh.worker.idle, timeout=60_000)
    qtbot.wait(100)  # until the night computed is shown
    assert texts(changed) == texts(fresh)


def test_the_choice_of_language_is_an_action_for_each_and_one_for_the_system(spoken, qtbot):
    window = opened(qtbot)
    rows = [entry for entry in ACTIONS if entry.group == "Language"]
    assert [entry.label for entry in rows[1:]] == list(NAMES.values())
    for entry, wanted in zip(rows, ("system", *LANGUAGES), strict=True):
        getattr(window, entry.name)()
        assert window.language_choice == wanted
        assert language() == meant(wanted)


@pytest.mark.parametrize(
    ("variables", "found"),
    [
        ({"LANG": "ja_JP.UTF-8"}, "ja"),
        ({"LANG": "zh_CN.UTF-8"}, "zh"),
        ({"LANG": "en_GB.UTF-8", "LC_ALL": "zh_SG"}, "zh"),
        ({"LANG": "fr_FR.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
    ],
)
def test_the_first_language_is_that_of_the_system(variables, found, monkeypatch):
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert system_language() == found


# Fonts.


@pytest.mark.parametrize("name", OTHERS)
def test_every_sign_of_a_language_is_in_a_font(name, spoken):
    spoken(name)
    assert missing_font(name) == ""
    folder = ASSETS_FOLDER / "words" / name
    written = "".join(path.read_text(encoding="utf-8") for path in folder.glob("**/*.json"))
    written += "".join(text for text, _ in messages(name).values())
    families = LIGHT.font("body").families()
    fonts = [QRawFont.fromFont(font_of(family)) for family in families]
    signs = {sign for sign in written if sign.isprintable() and not sign.isspace()}
    assert {
        sign for sign in signs if not any(f.supportsCharacter(ord(sign)) for f in fonts)
    } == set()


def font_of(family):
    font = LIGHT.font("body")
    font.setFamilies([family])
    return font


def test_a_missing_font_is_named_by_the_package_that_has_it(monkeypatch):
    monkeypatch.setattr("gui.speaking.QFontDatabase.families", lambda writing: [])
    assert missing_font("zh") == "fonts-noto-cjk"
    assert missing_font("en") == ""


def test_a_window_says_so_when_its_font_is_missing(spoken, qtbot, monkeypatch):
    window = opened(qtbot)
    monkeypatch.setattr("gui.window_actions.missing_font", lambda name: "fonts-noto-cjk")
    window.set_language("zh")
    assert "fonts-noto-cjk" in window.parts.disclaimer.text()
