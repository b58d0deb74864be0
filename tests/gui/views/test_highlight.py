"""The ring lies around its target, goes by itself or by a click, and never moves otherwise."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from gui.look.theme import DARK, LIGHT
from gui.views.highlight import SHOWN, Highlight


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(600, 400)
    window.show()
    return window


@pytest.fixture
def target(window):
    inner = QWidget(window)
    inner.setGeometry(100, 80, 300, 200)
    target = QLabel("here", inner)
    target.setGeometry(20, 10, 120, 60)
    inner.show()
    return target


@pytest.fixture
def highlight(window):
    return Highlight(window)


def test_it_lies_around_its_target(highlight, target):
    highlight.show_around(target)
    assert highlight.isVisible()
    assert highlight.geometry() == target.rect().translated(120, 90).adjusted(-4, -4, 4, 4)


def test_it_is_drawn_in_the_accent(highlight, target):
    for theme in (LIGHT, DARK):
        highlight.set_theme(theme)
        highlight.show_around(target)
        edge = highlight.grab().toImage().pixelColor(highlight.width() // 2, 1)
        assert edge == QColor(theme.accent)


def test_it_goes_by_itself(highlight, target, qtbot):
    highlight.show_around(target)
    qtbot.waitUntil(lambda: not highlight.isVisible(), timeout=SHOWN + 3000)


def test_a_click_takes_it_away(highlight, target, qtbot):
    highlight.show_around(target)
    qtbot.mouseClick(highlight, Qt.MouseButton.LeftButton)
    assert not highlight.isVisible()


def test_it_follows_its_target_and_leaves_with_it(highlight, target):
    highlight.show_around(target)
    target.move(40, 30)
    assert highlight.geometry().topLeft() == QPoint(136, 106)
    target.hide()
    assert not highlight.isVisible()


def test_what_is_not_to_be_seen_is_not_marked(highlight, target):
    target.hide()
    highlight.show_around(target)
    assert not highlight.isVisible()


def test_it_stays_inside_the_window(highlight, window):
    highlight.show_around(window.findChild(QWidget) or window)
    assert window.rect().contains(highlight.geometry())


def test_another_target_takes_the_place_of_the_first(highlight, target, window):
    other = QLabel("there", window)
    other.setGeometry(10, 300, 50, 20)
    other.show()
    highlight.show_around(target)
    highlight.show_around(other)
    target.move(0, 0)
    assert highlight.geometry() == other.geometry().adjusted(-4, -4, 4, 4)
