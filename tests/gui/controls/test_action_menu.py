"""The menu is the table of actions, row by row; every action is in menu, palette and keys page."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

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
        [entry.words, *entry.keys[:1]] for entry in entries
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


@pytest.mark.parametrize(("width", "seen"), [(TopBar.LOOK_FROM - 1, False), (1920, True)])
def test_a_narrow_bar_leaves_the_look_to_the_menu(window, width, seen):
    window.resize(width, 1080)
    buttons = window.parts.top_bar.buttons
    assert [buttons[name].isVisible() for name in ("larger_text", "next_theme")] == [seen, seen]
    assert buttons["reset"].isVisible()
    assert window.parts.top_bar.menu.isVisible()


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
