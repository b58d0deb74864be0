"""The chooser shows silently, is heard when the user picks, and finds what is typed."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from gui.controls.grouped_chooser import GroupedChooser
from gui.look.theme import DARK, LIGHT

# offscreen, every list that opens says that there is no window manager
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

GROUPS = [
    ("Fruit", [("Apple", "a"), ("Pear", "p")]),
    ("Roots", [("Carrot", ("c", 1)), ("Sugar beet", "b")]),
]


@pytest.fixture
def chooser(qtbot) -> GroupedChooser:
    chooser = GroupedChooser()
    qtbot.addWidget(chooser)
    chooser.set_theme(LIGHT)
    chooser.set_groups(GROUPS)
    chooser.set_choice("a")
    chooser.show()
    return chooser


def shown(chooser):
    entries = chooser.choice_list.list
    return [
        entries.item(row).text().strip()
        for row in range(entries.count())
        if not entries.item(row).isHidden()
    ]


def test_showing_is_silent(chooser, qtbot):
    with qtbot.assertNotEmitted(chooser.chosen):
        chooser.set_choice(("c", 1))
        chooser.set_groups(GROUPS)
        chooser.set_theme(DARK)
    assert (chooser.choice, chooser.currentText()) == (("c", 1), "Carrot")


def test_what_is_not_offered_cannot_be_shown(chooser):
    with pytest.raises(ValueError, match="not in list"):
        chooser.set_choice("potato")


def test_a_picked_row_is_heard_once(chooser, qtbot):
    chooser.showPopup()
    heard = []
    chooser.chosen.connect(heard.append)
    qtbot.keyClicks(chooser.choice_list.field, "beet")
    qtbot.keyClick(chooser.choice_list.field, Qt.Key.Key_Return)
    assert heard == ["b"]
    assert chooser.choice == "b"
    assert not chooser.choice_list.isVisible()


def test_a_click_on_a_choice_picks_it_and_one_on_a_heading_does_not(chooser, qtbot):
    chooser.showPopup()
    entries = chooser.choice_list.list
    heard = []
    chooser.chosen.connect(heard.append)
    for row in (3, 2):
        place = entries.visualItemRect(entries.item(row)).center()
        qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert chooser.choice_list.isVisible() == (row == 3)
    assert heard == ["p"]


def test_the_search_shows_what_holds_every_word_under_its_heading(chooser, qtbot):
    chooser.showPopup()
    assert shown(chooser) == ["Fruit", "Apple", "Pear", "Roots", "Carrot", "Sugar beet"]
    for typed, rows in (
        ("AR", ["Fruit", "Pear", "Roots", "Carrot", "Sugar beet"]),
        ("root", ["Roots", "Carrot", "Sugar beet"]),
        ("root sug", ["Roots", "Sugar beet"]),
        ("xyz", []),
    ):
        chooser.choice_list.field.clear()
        qtbot.keyClicks(chooser.choice_list.field, typed)
        assert shown(chooser) == rows


def test_nothing_found_picks_nothing(chooser, qtbot):
    chooser.showPopup()
    qtbot.keyClicks(chooser.choice_list.field, "xyz")
    with qtbot.assertNotEmitted(chooser.chosen):
        qtbot.keyClick(chooser.choice_list.field, Qt.Key.Key_Return)
    qtbot.keyClick(chooser.choice_list.field, Qt.Key.Key_Escape)
    assert not chooser.choice_list.isVisible()
    assert chooser.choice == "a"


def test_arrows_move_through_the_list_past_headings(chooser, qtbot):
    chooser.showPopup()
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(chooser.choice_list.field, key)
    with qtbot.waitSignal(chooser.chosen) as heard:
        qtbot.keyClick(chooser.choice_list.field, Qt.Key.Key_Return)
    assert heard.args == [("c", 1)]


def test_arrows_on_the_closed_chooser_pass_headings_and_are_heard(chooser, qtbot):
    heard = []
    chooser.chosen.connect(heard.append)
    for _ in range(2):
        qtbot.keyClick(chooser, Qt.Key.Key_Down)
    assert heard == ["p", ("c", 1)]


def test_it_is_as_wide_as_its_choice_and_never_wider_than_it_may(chooser):
    chooser.set_choice("b")
    wide = chooser.width()
    chooser.set_choice("a")
    assert chooser.width() < wide
    chooser.set_choice("b")
    chooser.set_widest(70)
    assert chooser.width() == 70
    chooser.grab()
