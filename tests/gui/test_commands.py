"""Commands: every key does its action in its mode, and no two share one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest

from engine import Parameters
from gui.commands import Commands
from gui.controls.actions import ACTIONS, GROUPS, actions_in
from gui.controls.palette import matching
from gui.controls.share_menu import SHARE
from gui.files.presets import preset_named, presets
from gui.learn.lesson_course import Answer
from gui.mode import Mode
from gui.sharing import Sharing
from gui.speaking import speak
from gui.window import Window

MODES = (Mode.EXPLORE, Mode.LEARN)
HELD = Qt.KeyboardModifier


class Listening(Window):
    """A window that writes down what it is told instead of doing it."""

    def __init__(self):
        self.told = []
        super().__init__(theme="light")


for _entry in ACTIONS:
    setattr(Listening, _entry.name, lambda self, name=_entry.name: self.told.append(name))


@pytest.fixture
def listening(qtbot):
    window = Listening()
    qtbot.addWidget(window)
    window.show()
    window.parts.timeline.setFocus()
    yield window
    Window.close(window)


@pytest.fixture
def window(qtbot):
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


def press(widget, key):
    sequence = QKeySequence(key)[0]
    QTest.keyClick(widget, sequence.key(), sequence.keyboardModifiers())


@pytest.mark.parametrize("mode", MODES)
def test_within_a_mode_no_two_actions_share_a_key(mode):
    keys = [key for entry in actions_in(mode) for key in entry.keys]
    assert len(keys) == len(set(keys))


def test_every_action_has_a_group_and_a_method_of_the_window():
    assert {entry.group for entry in ACTIONS} == set(GROUPS)
    assert all(callable(getattr(Window, entry.name)) for entry in ACTIONS)


@pytest.mark.parametrize("mode", MODES)
def test_every_key_does_its_action_where_it_is_on_and_nothing_elsewhere(listening, mode):
    """Home and End belong to the timeline while it has the focus; they are pressed elsewhere."""
    listening.mode = mode
    for entry in ACTIONS:
        for key in entry.keys:
            listening.told.clear()
            own = key in ("Home", "End")
            target = listening.parts.narrator if own else listening.parts.timeline
            target.setFocus()
            press(target, key)
            assert listening.told == ([entry.name] if mode in entry.modes else []), (mode, key)


@pytest.mark.parametrize(
    "held", [Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier]
)
@pytest.mark.parametrize(
    ("key", "told"),
    [(Qt.Key.Key_Question, ["show_keys"]), (Qt.Key.Key_Period, ["step_on"])],
)
def test_a_sign_does_the_same_where_a_keyboard_has_it_above_another(listening, held, key, told):
    QTest.keyClick(listening.parts.timeline, key, held)
    assert listening.told == told


def test_a_letter_with_shift_is_no_command(listening):
    QTest.keyClick(listening.parts.timeline, Qt.Key.Key_R, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(listening.parts.timeline, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert listening.told == []


@pytest.mark.parametrize("number", range(8))
def test_every_tab_has_a_command_that_brings_it_to_the_front(window, number):
    """Found in the palette by the words on the tab."""
    window.show_palette()
    QTest.keyClicks(window.commands.palette.field, f"show {window.parts.stage.titles[number]}")
    QTest.keyClick(window.commands.palette.field, Qt.Key.Key_Return)
    assert window.parts.stage.number == number
    window.show_palette()


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("cliff", ["show_map"]),
        ("who did", ["show_blame"]),
        ("zzz", []),
        ("LARGER", ["larger_text"]),
    ],
)
def test_commands_are_found_by_parts_of_their_words(typed, found):
    assert [entry.name for entry in matching(ACTIONS, typed)] == found


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_in_any_language_the_palette_finds_the_english_words_too(window, language):
    try:
        speak(language)
        for entry in actions_in(Mode.EXPLORE):
            for words in (entry.label, entry.tip, entry.title, entry.words):
                assert entry in matching(actions_in(Mode.EXPLORE), words), words
        window.show_palette()
        QTest.keyClicks(window.commands.palette.field, "cliff map")
        (found,) = (window.commands.palette.list.item(n) for n in range(1))
        assert found.data(Qt.ItemDataRole.UserRole) == "show_map"
        assert "cliff" not in found.text().casefold()
    finally:
        speak("en")


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_what_can_be_shared_is_found_by_its_english_words_too(window, language):
    try:
        speak(language)
        Sharing(window)
        window.show_palette()
        for entry in SHARE:
            if entry.wish:
                window.commands.palette.field.setText(entry.english)
                assert window.commands.palette.list.count() >= 1
                item = window.commands.palette.list.item(0)
                assert item.flags() & Qt.ItemFlag.ItemIsEnabled, entry
    finally:
        speak("en")


def test_what_is_no_longer_offered_once_it_is_chosen_does_nothing(window):
    before = window.history.parameters
    window.commands._do("Save picture: PNG\u2026 as it was called before")
    window.commands._do("close_the_shop")
    assert window.history.parameters == before
    assert window.isVisible()


def test_the_palette_runs_what_was_found_and_goes_away(window, qtbot):
    window.show_palette()
    palette = window.commands.palette
    assert palette.isVisible()
    assert palette.list.count() == len(actions_in(Mode.EXPLORE)) + len(presets())
    QTest.keyClicks(palette.field, "who did it")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.parts.stage.keys[window.parts.stage.number] == "blame"


def test_escape_closes_the_palette_and_does_nothing(window):
    window.show_palette()
    QTest.keyClick(window.commands.palette.field, Qt.Key.Key_Escape)
    assert not window.commands.palette.isVisible()
    assert window.parts.stage.number == 0


def test_the_page_of_keys_lists_every_key(window):
    window.show_keys()
    table = window.commands.keys.table
    listed = {table.item(row, 1).text() for row in range(table.rowCount())}
    for entry in ACTIONS:
        if entry.keys:
            assert ", ".join(entry.keys) in listed
    assert any("PageDown" in text for text in listed)


def test_every_view_has_a_table_with_rows_as_wide_as_its_headers(window):
    window.set_minute(45)
    for view in window.parts.views:
        headers, rows = view.table()
        assert all(len(row) == len(headers) for row in rows), type(view)
        assert view.accessibleName(), type(view)


def test_a_table_is_copied_with_tabs(window):
    window.show_table()
    table = window.commands.table.table
    table.show_rows("t", ("a", "b"), [("1", "2"), ("3", "4")])
    press(table, "Ctrl+C")
    assert QGuiApplication.clipboard().text() == "a\tb\n1\t2\n3\t4"


def test_c_opens_the_ring_and_then_cuts_and_mends(window, qtbot):
    window.cut_link()
    assert window.parts.stage.keys[window.parts.stage.number] == "why"
    ring = window.parts.stage.current
    for _ in range(9):
        before = window.history.parameters.cuts
        window.cut_link()
        if window.history.parameters.cuts != before:
            break
        QTest.keyClick(ring, Qt.Key.Key_Right)
    assert len(window.history.parameters.cuts) == 1


def test_number_keys_answer_in_learn(window, qtbot):
    window.set_mode(Mode.LEARN)
    window.learn.open(1)
    window.parts.timeline.setFocus()
    press(window.parts.timeline, "2")
    assert window.learn.course.answer == Answer("two")


def test_commands_close_with_the_window(window):
    window.show_keys()
    window.show_table()
    assert isinstance(window.commands, Commands)
    window.close()
    assert not window.commands.keys.isVisible()
    assert not window.commands.table.table.isVisible()


@pytest.mark.parametrize("key", ["Escape", "Return"])
def test_the_palette_gives_the_focus_back(window, key):
    window.parts.timeline.setFocus()
    window.show_palette()
    QTest.keyClicks(window.commands.palette.field, "undo")
    press(window.commands.palette.field, key)
    assert window.parts.timeline.hasFocus()


def test_the_palette_says_when_nothing_is_found(window):
    window.show_palette()
    palette = window.commands.palette
    QTest.keyClicks(palette.field, "xylophone")
    assert palette.list.item(0).text() == "Nothing has these words."
    press(palette.field, "Return")
    assert palette.isVisible()


@pytest.mark.parametrize("name", ["show_map", "show_runs", "show_book"])
def test_what_is_asked_for_comes_to_the_front_in_a_small_window(window, name):
    window.resize(960, 600)
    window.parts.all_tabs.pill(0).click()
    getattr(window, name)()
    assert window.parts.stage.current.isVisible()


def test_in_a_small_window_one_tab_says_what_it_holds_and_how_much_more(window):
    window.resize(960, 600)
    tab, stage = window.parts.all_tabs.pill(1), window.parts.stage
    assert tab.text() == "Order book +7"
    assert all(title in tab.accessibleName() for title in stage.titles)
    window.set_language("ja")
    assert tab.text() == f"{stage.titles[0]} +7"
    window.set_language("en")
    window.set_mode(Mode.LEARN)
    assert tab.text() == "Order book"
    window.set_mode(Mode.EXPLORE)
    assert tab.text() == "Order book +7"


def test_the_palette_finds_presets_by_their_names(window):
    window.show_palette()
    QTest.keyClicks(window.commands.palette.field, "calm day")
    QTest.keyClick(window.commands.palette.field, Qt.Key.Key_Return)
    assert window.history.parameters == preset_named("Calm day").parameters
    window.undo()
    assert window.history.parameters == Parameters()


def test_the_palette_opens_under_no_blank_screen(window):
    window.start_present()
    window.present.act("blank")
    window.show_palette()
    assert not window.present.blank
    assert not window.present.blank_screen.isVisible()
    assert window.commands.palette.isVisible()
    window.set_mode(Mode.EXPLORE)
