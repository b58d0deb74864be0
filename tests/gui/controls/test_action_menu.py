"""The menu is the table of actions, row by row; every action is in menu, palette and keys page."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from engine import Parameters
from gui.controls.action_menu import ActionMenu
from gui.controls.actions import ACTIONS, GROUPS, actions_in
from gui.controls.question_label import QuestionLabel
from gui.controls.top_bar import TopBar
from gui.look.theme import LIGHT, load_fonts
from gui.mode import Mode
from gui.window import Window


@pytest.fixture
def menu(qtbot):
    menu = ActionMenu()
    qtbot.addWidget(menu)
    return menu


@pytest.fixture
def window(qtbot, default_nights):
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    yield window
    window.close()


def test_the_menu_holds_every_action_once_under_its_heading_with_its_key(menu):
    shown = [(group, row.text()) for group, under in menu.groups.items() for row in under.actions()]
    entries = [entry for group in GROUPS for entry in ACTIONS if entry.group == group]
    assert [group for group, _ in shown] == [entry.group for entry in entries]
    assert [text.split("\t") for _, text in shown] == [
        [entry.title if entry.lasts else entry.words, *entry.keys[:1]] for entry in entries
    ]


def test_every_action_is_in_menu_palette_and_keys_page(window):
    window.show_keys()
    table = window.commands.keys.table
    listed = {(table.item(n, 1).text(), table.item(n, 2).text()) for n in range(table.rowCount())}
    offered = set()
    for mode in (Mode.EXPLORE, Mode.LEARN):
        window.set_mode(mode)
        window.show_palette()
        found = window.commands.palette.list
        offered |= {found.item(n).text() for n in range(found.count())}
    assert set(window.parts.top_bar.menu.rows) == {entry.name for entry in ACTIONS}
    assert {entry.hint for entry in ACTIONS} <= offered
    assert {(", ".join(entry.keys), entry.words) for entry in ACTIONS} <= listed


@pytest.mark.parametrize("mode", [Mode.EXPLORE, Mode.LEARN])
def test_what_is_off_in_a_mode_cannot_be_chosen(menu, mode):
    menu.set_mode(mode)
    on = {name for name, row in menu.rows.items() if row.isEnabled()}
    assert on == {entry.name for entry in actions_in(mode)}


def test_undo_is_greyed_until_there_is_something_to_undo(window):
    rows = window.parts.top_bar.menu.rows
    assert not rows["undo"].isEnabled()
    window.choose(Parameters(loop_depth=2))
    assert rows["undo"].isEnabled()
    rows["undo"].trigger()
    assert window.history.parameters == Parameters()
    assert rows["redo"].isEnabled()


def test_a_row_chosen_with_the_keyboard_is_done(window, qtbot):
    menu = window.parts.top_bar.menu
    views = menu.groups["Views"]
    views.popup(window.mapToGlobal(window.rect().center()))
    views.setActiveAction(menu.rows["show_claims"])
    QTest.keyClick(views, Qt.Key.Key_Return)
    assert window.parts.stage.keys[window.parts.stage.number] == "claims"


def test_share_stands_in_the_menu_as_well(window):
    bar = window.parts.top_bar
    held = {row.text(): row.menu() for row in bar.menu.menu().actions()}
    assert held["Share"] is bar.share.menu()
    assert list(held)[1:3] == ["Scenario", "Share"]


def test_modes_lessons_and_shock_stand_in_the_menu(window):
    rows = window.parts.top_bar.menu.rows
    rows["play_shock"].trigger()
    assert window.player.playing
    rows["start_learn"].trigger()
    assert window.mode is Mode.LEARN
    rows["start_explore"].trigger()
    assert window.mode is Mode.EXPLORE
    assert rows["show_lessons"].isEnabled()
    window.open_lesson(2)
    rows["show_lessons"].trigger()
    assert (window.mode, window.learn.course) == (Mode.LEARN, None)
    assert window.learn.list.isVisible()


def test_answers_are_offered_as_the_question_on_show_has_them(window):
    menu = window.parts.top_bar.menu

    def offered():
        menu.menu().aboutToShow.emit()
        return [n for n in (1, 2, 3, 4) if menu.rows[f"answer_{n}"].isEnabled()]

    assert offered() == []
    window.open_lesson(3)
    assert offered() == list(range(1, 1 + len(window.learn.course.page.ask.options)))
    window.learn.choose(0)
    assert offered() == []
    window.show_lessons()
    assert offered() == []
    window.learn.list.check_wished.emit(False)
    assert offered() == list(range(1, 1 + len(window.learn.check.field.keys)))


@pytest.mark.parametrize(("width", "seen"), [(TopBar.LOOK_FROM - 1, False), (1920, True)])
def test_a_narrow_bar_leaves_the_look_to_the_menu(window, width, seen):
    window.resize(width, 1080)
    buttons = window.parts.top_bar.buttons
    assert [buttons[name].isVisible() for name in ("larger_text", "next_theme")] == [seen, seen]
    assert buttons["reset"].isVisible()
    assert window.parts.top_bar.menu.isVisible()


def marked(window):
    """The rows of the menu with a mark, by the group they stand under, as it opens."""
    menu = window.parts.top_bar.menu
    menu.menu().aboutToShow.emit()
    for under in menu.groups.values():
        under.aboutToShow.emit()
    return {name for name, row in menu.rows.items() if row.isChecked()}


AT_FIRST = {"slow_motion", "light_theme", "mark_no_direction", "speak_as_system"}


@pytest.mark.parametrize(
    ("chosen", "gone"),
    [
        ("dark_theme", "light_theme"),
        ("projector_theme", "light_theme"),
        ("system_theme", "light_theme"),
        ("mark_falls_red", "mark_no_direction"),
        ("mark_rises_red", "mark_no_direction"),
        ("speak_english", "speak_as_system"),
    ],
)
def test_the_menu_marks_the_choice_in_force_and_no_other(window, chosen, gone):
    assert marked(window) == AT_FIRST
    window.parts.top_bar.menu.rows[chosen].trigger()
    assert marked(window) == AT_FIRST - {gone} | {chosen}
    window.parts.top_bar.menu.rows[chosen].trigger()
    assert chosen in marked(window), "chosen twice, it is still in force"


def test_the_menu_marks_what_was_changed_elsewhere(window):
    window.set_slow_motion(False)
    window.stillness()
    window.next_theme()
    assert marked(window) == AT_FIRST - {"slow_motion", "light_theme"} | {"stillness", "dark_theme"}


def test_a_screen_reader_hears_of_the_marks(window):
    marked(window)
    for entry in ACTIONS:
        under = window.parts.top_bar.menu.groups[entry.group]
        interface = QAccessible.queryAccessibleInterface(under)
        row = under.actions().index(window.parts.top_bar.menu.rows[entry.name])
        state = interface.child(row).state()
        assert bool(state.checkable) == entry.lasts, entry.name
        assert bool(state.checked) == (entry.name in AT_FIRST), entry.name


def test_the_button_of_languages_marks_the_one_chosen(window):
    language = window.parts.top_bar.language
    for entry in language.rows:
        getattr(window, entry.name)()
        language.menu().aboutToShow.emit()
        assert [row.isChecked() for row in language.rows.values()] == [
            other is entry for other in language.rows
        ]
    window.speak_english()


def test_text_grows_again_and_again_under_the_pointer_at_rest(window):
    window.resize(1920, 1080)
    bar = window.parts.top_bar
    button, spot = bar.buttons["larger_text"], bar.buttons["larger_text"].rect().center()
    stood = button.mapTo(window, spot)
    QTest.mouseMove(button, spot)
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    for scale in (1.125, 1.25, 1.5, 1.75):
        assert window.childAt(stood) is button
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        QApplication.processEvents()
        assert window.text_scale.wished == scale
    assert bar.wordmark.font().pixelSize() < window.theme.font("title").pixelSize()
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    QApplication.sendEvent(button, QEvent(QEvent.Type.Leave))
    assert bar.wordmark.font().pixelSize() == window.theme.font("title").pixelSize()
    assert not button.isVisible()


def test_a_window_that_is_resized_takes_its_bar_along(window):
    window.resize(1920, 1080)
    bar = window.parts.top_bar
    bar.buttons["larger_text"].setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    window.larger_text()
    window.resize(1700, 1000)
    QApplication.processEvents()
    assert bar.wordmark.font().pixelSize() == window.theme.font("title").pixelSize()
    assert bar.menu.geometry().right() <= bar.width()


def test_a_button_forgets_the_pointer_that_left_while_its_menu_was_open(qtbot, default_nights):
    window = Window(Parameters(), theme="light", nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1920, 1080)  # all three are there
    window.show()
    qtbot.waitExposed(window)
    bar = window.parts.top_bar
    for button in (bar.menu, bar.share, bar.language):
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, True)
        button.menu().popup(window.mapToGlobal(QPoint(900, 400)))
        button.menu().close()
        assert not button.underMouse()
    window.close()


def test_a_question_on_two_lines_leaves_no_word_alone_and_is_never_cut(qtbot):
    load_fonts()
    label = QuestionLabel()
    qtbot.addWidget(label)
    label.setFont(LIGHT.font("small"))
    label.ask("What happens on the night itself, with the settings fitted to it?")
    whole = label.fontMetrics().horizontalAdvance(label.question)
    for width in range(20, whole + 40, 7):
        label.resize(width, 40)
        assert label.text() in ("", label.question)
        if label.text() and width < whole:  # two lines, each more than a third of it
            assert label.contentsRect().width() < 0.67 * whole
    assert label.text()
