"""Links in rich text, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget

from gui.controls.linked_label import LinkedLabel
from gui.look.theme import LIGHT

WORDS = "A word that is long enough to fill the line. " * 3
TWO_LINKS = f'<p>{WORDS}<a href="term:loop">loop</a></p><p>and <a href="term:peg">peg</a>.</p>'


@pytest.fixture
def page(qtbot):
    page = QWidget()
    page.column = QVBoxLayout(page)
    page.before, page.label, page.after = QPushButton(), LinkedLabel(), QPushButton()
    for widget in (page.before, page.label, page.after):
        page.column.addWidget(widget)
    page.label.setFont(LIGHT.font("body"))
    page.label.setText(TWO_LINKS)
    qtbot.addWidget(page)
    page.resize(300, 400)
    page.show()
    page.activateWindow()
    page.before.setFocus()
    return page


def press(key):
    QTest.keyClick(QApplication.focusWidget(), key)
    return QApplication.focusWidget()


def test_tab_goes_from_link_to_link_and_on(page):
    reached = []
    page.label.link_reached.connect(lambda link, line: reached.append(link))
    assert press(Qt.Key.Key_Tab) is page.label
    assert press(Qt.Key.Key_Tab) is page.label
    assert press(Qt.Key.Key_Tab) is page.after
    assert reached == ["term:loop", "term:peg"]
    assert page.label.reached == ""


def test_shift_and_tab_come_back_by_the_last_link(page):
    page.after.setFocus()
    assert press(Qt.Key.Key_Backtab) is page.label
    assert page.label.reached == "term:peg"
    press(Qt.Key.Key_Backtab)
    assert page.label.reached == "term:loop"
    assert press(Qt.Key.Key_Backtab) is page.before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_follows_the_link_that_is_reached(page, key):
    followed = []
    page.label.linkActivated.connect(followed.append)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(key)
    assert followed == ["term:peg"]


def test_the_link_that_is_reached_is_lit_and_no_other(page):
    calm = page.label.grab().toImage()
    lit = []
    for _ in range(2):
        press(Qt.Key.Key_Tab)
        lit.append(page.label.grab().toImage())
    press(Qt.Key.Key_Tab)
    assert page.label.grab().toImage() == calm
    assert len({bytes(image.constBits()) for image in (calm, *lit)}) == 3


def test_where_a_link_stands_is_told(page):
    lines = []
    page.label.link_reached.connect(lambda link, line: lines.append(line))
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    first, second = lines
    assert 3 * first.height() < first.bottom() < second.top()
    assert second.bottom() <= page.label.height()


def test_what_is_reached_is_spoken(page):
    said = []
    page.label.announcer.said.connect(said.append)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    assert said == ["loop", "peg"]


def test_another_text_is_not_reached_yet_and_one_without_links_is_no_stop(page):
    press(Qt.Key.Key_Tab)
    page.label.setText(TWO_LINKS)
    assert page.label.reached == "term:loop"
    page.label.setText("<p>Nothing to follow.</p>")
    assert page.label.reached == ""
    page.before.setFocus()
    assert press(Qt.Key.Key_Tab) is page.after
