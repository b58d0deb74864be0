"""A value that can be typed over: open for as long as it has the focus, and no longer."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QHBoxLayout, QWidget

from gui.controls.value_field import ValueField


@pytest.fixture
def fields(qtbot):
    """Two fields in a window, and another window beside it."""
    window, beside = QWidget(), QWidget()
    fields = ValueField(), ValueField()
    row = QHBoxLayout(window)
    for field in fields:
        row.addWidget(field)
        field.show_value("5 loops", "5")
    for top in (window, beside):
        qtbot.addWidget(top)
        top.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=30_000)
    yield *fields, beside
    window.close()
    beside.close()


def test_it_opens_with_the_bare_number_and_what_is_typed_counts(fields, qtbot):
    field, _, _ = fields
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.text(), field.selectedText()) == ("5", "5")
    QTest.keyClicks(field, "7")
    with qtbot.waitSignal(field.typed) as typed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert typed.args == ["7"]
    assert field.text() == "5 loops"


def test_left_it_is_closed_and_what_was_typed_counts(fields, qtbot):
    field, other, _ = fields
    field.edit()
    QTest.keyClicks(field, "7")
    with qtbot.waitSignal(field.typed) as typed:
        other.setFocus()
    assert typed.args == ["7"]
    assert field.isReadOnly()


def test_left_while_another_window_was_active_it_is_closed_when_its_own_is_again(fields, qtbot):
    field, other, beside = fields
    beside.activateWindow()
    qtbot.waitUntil(beside.isActiveWindow, timeout=30_000)
    field.edit()
    other.edit()
    field.window().activateWindow()
    qtbot.waitUntil(other.hasFocus, timeout=30_000)
    assert (field.isReadOnly(), field.text()) == (True, "5 loops")
    assert (other.isReadOnly(), other.text()) == (False, "5")
