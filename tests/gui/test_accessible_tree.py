"""The whole tree that a screen reader walks: nothing painted is nameless, or only a container."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget

from gui.mode import Mode
from gui.stage import Stage
from gui.views.focus_ring import FocusRing
from gui.views.timeline import Timeline
from gui.views.view import View
from gui.window import Window
from tests.gui.answered import wait

Role, Text = QAccessible.Role, QAccessible.Text

CONTAINERS = {Role.Client, Role.Border, Role.LayeredPane, Role.Pane}
"""What may be nameless: it only holds others, and screen readers pass over it."""

PLACES = (
    *(f"explore {key}" for key in Stage.keys),
    "learn",
    *(f"learn {number}" for number in (1, 4, 6, 8)),
    "builder",
    "check",
    "present",
)


@pytest.fixture(scope="module")
def window(qapp, default_nights):
    window = Window(theme="light", scale=1.0, nights=default_nights)
    window.resize(1920, 1080)
    window.show()
    yield window
    window.close()


def go(window, place):
    mode, _, detail = place.partition(" ")
    if mode == "explore":
        window.set_mode(Mode.EXPLORE)
        window.parts.stage.turn_to(Stage.keys.index(detail), again=True)
        window.parts.parameter_panel.more.expand(animate=False)
        window.parts.parameter_panel.groups[0].expand(animate=False)
        window.parts.parameter_panel.fixes.expand(animate=False)
        window.set_minute(45)
    elif mode == "present":
        window.start_present()
    elif mode == "learn" and detail:
        window.open_lesson(int(detail))
    else:
        window.set_mode(Mode.LEARN)
        window.learn.show_contents()
        if mode == "builder":
            window.learn.list.builder_wished.emit()
        elif mode == "check":
            window.learn.list.check_wished.emit(False)
    wait(100)


def nodes(interface):
    """Every visible node from one on."""
    if interface is None or interface.state().invisible:
        return
    yield interface
    for number in range(interface.childCount()):
        yield from nodes(interface.child(number))


@pytest.fixture(scope="module", params=PLACES)
def tree(request, window):
    go(window, request.param)
    yield list(nodes(QAccessible.queryAccessibleInterface(window)))
    window.set_mode(Mode.EXPLORE)


def painted(thing):
    """Whether a widget is painted in Python, which Qt cannot know what it is."""
    return isinstance(thing, QWidget) and "paintEvent" in {
        name for kind in type(thing).__mro__ if kind.__module__.startswith("gui.")
        for name in vars(kind)
    }  # fmt: skip


def passed_over(thing):
    """A line of words that has none now, and the bars that Qt tells of with what they scroll."""
    return isinstance(thing, QScrollBar) or (isinstance(thing, QLabel) and not thing.text())


def test_all_that_is_no_container_has_a_name(tree):
    assert len(tree) > 30
    for node in tree:
        if node.role() not in CONTAINERS and not passed_over(node.object()):
            assert node.text(Text.Name), (node.role(), node.object())


def test_nothing_painted_is_only_a_container(tree):
    for node in tree:
        if painted(node.object()) and not isinstance(node.object(), FocusRing):
            assert node.role() not in CONTAINERS, node.object()


def test_no_description_repeats_the_name(tree):
    for node in tree:
        name, description = node.text(Text.Name), node.text(Text.Description)
        assert not description or description != name, (node.role(), name)


def test_nothing_has_no_number_or_marks_of_a_page_in_it(tree):
    for node in tree:
        for what in (Text.Name, Text.Description, Text.Value):
            said = node.text(what)
            assert "</" not in said, said
            assert not {"nan", "inf", "None"} & set(said.split()), said


def test_views_are_pictures_or_groups_of_controls_and_the_timeline_is_a_slider(tree):
    views = [node for node in tree if isinstance(node.object(), View)]
    assert len(views) >= 2
    for node in views:
        view = node.object()
        inside = [
            each
            for each in view.findChildren(QWidget)
            if each.isVisible() and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        ]
        if isinstance(view, Timeline):
            assert node.role() == Role.Slider
        elif inside:
            assert node.role() == Role.Grouping, view
        else:
            assert node.role() in (Role.Graphic, Role.Grouping), view
        assert node.text(Text.Name) == view.accessibleName()
        assert node.text(Text.Description) == view.accessibleDescription() != ""


def test_under_a_veil_no_part_of_a_view_tells_a_price(window):
    window.set_minute(45)
    labels = [panel.labels for panel in window.parts.prices.panels]
    told = [QAccessible.queryAccessibleInterface(each).text(Text.Name) for each in labels]
    assert all("%" in each for each in told)
    window.parts.prices.set_introduced(False)
    window.parts.prices.show_moment(46)
    for each in labels:
        assert "%" not in QAccessible.queryAccessibleInterface(each).text(Text.Name)
    window.parts.prices.set_introduced(True)
    window.set_minute(45)
    assert [QAccessible.queryAccessibleInterface(each).text(Text.Name) for each in labels] == told


@pytest.mark.parametrize("language", ["ja", "zh"])
def test_names_and_descriptions_are_told_in_another_language_at_once(window, language):
    go(window, "explore order_book")
    views = [view for view in window.parts.views if view.isVisible()]
    before = [QAccessible.queryAccessibleInterface(view).text(Text.Name) for view in views]
    try:
        getattr(window, {"ja": "speak_japanese", "zh": "speak_chinese"}[language])()
        wait(50)
        for view, english in zip(views, before, strict=True):
            node = QAccessible.queryAccessibleInterface(view)
            assert node.text(Text.Name) not in ("", english)
            assert node.text(Text.Description) == view.summary()
    finally:
        window.speak_english()
