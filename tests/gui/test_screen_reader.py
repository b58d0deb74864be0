"""What Qt's accessibility interface tells a screen reader of every control and every view.

PySide6 has no `QAccessible.installUpdateHandler`, so announcements are heard where they are handed
on, at `Announcer.said`; everything else is read from the interface itself.
"""

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QAbstractSlider,
    QApplication,
    QComboBox,
    QLineEdit,
    QScrollBar,
    QWidget,
)

from engine import Parameters
from engine.night import NIGHT
from gui.controls.export_bar import ExportBar
from gui.controls.pill import Pill
from gui.mode import Mode
from gui.stage import Stage
from gui.views.view import View
from gui.window import Window
from gui.words.event_words import sentence
from gui.words.settings_in_words import in_words
from tests.gui.answered import wait_for_answer

Role, Text = QAccessible.Role, QAccessible.Text

ROLES = {
    QAbstractSlider: {Role.Slider, Role.ScrollBar},
    QComboBox: {Role.ComboBox},
    QLineEdit: {Role.EditableText},
    QAbstractButton: {Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton},
}
"""What kinds of controls may call themselves."""

STILL = ("cliff_map", "blame", "claims", "runs", "history")


@pytest.fixture(scope="module")
def window(qapp, default_nights):
    window = Window(Parameters(), theme="light", scale=1.0, nights=default_nights)
    window.resize(1920, 1080)
    window.show()
    window.activateWindow()
    yield window
    window.close()


def _is_bar_of_area(widget):
    """Qt tells of the bars of what scrolls with the area itself."""
    area = widget.parentWidget().parentWidget() if isinstance(widget, QScrollBar) else None
    return isinstance(area, QAbstractScrollArea)


SHOWN = [*((mode, "order_book") for mode in Mode), *((Mode.EXPLORE, k) for k in Stage.keys[1:])]
"""Every mode, and in Explore every view below the prices."""


@pytest.fixture(scope="module", params=SHOWN, ids=lambda shown: f"{shown[0].name}-{shown[1]}")
def controls(request, window):
    """Every visible control of the window that takes the keyboard."""
    mode, key = request.param
    window.set_mode(mode)
    if mode is Mode.LEARN:
        window.learn.open(1)
    if mode is Mode.EXPLORE:
        window.parts.stage.turn_to(Stage.keys.index(key), again=True)
        window.parts.parameter_panel.more.expand(animate=False)
        window.parts.parameter_panel.groups[0].expand(animate=False)
        window.parts.parameter_panel.fixes.expand(animate=False)
    wait_for_answer(window.parts.stage.current)
    found = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.window() is window
        and not _is_bar_of_area(widget)
        and (isinstance(widget, tuple(ROLES)) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus)
    ]
    assert len(found) > 5
    yield found
    window.set_mode(Mode.EXPLORE)
    window.parts.stage.turn_to(0, again=True)


def told(widget, what=Text.Name):
    """What a screen reader is told of a widget."""
    return QAccessible.queryAccessibleInterface(widget).text(what)


def test_every_control_has_a_name(controls):
    assert [type(widget) for widget in controls if not told(widget)] == []


def test_no_two_controls_side_by_side_have_the_same_name(controls):
    for one, other in pairwise(controls):
        if one.parent() is other.parent():
            assert told(one) != told(other), told(one)


def test_every_control_says_what_it_is(controls):
    for widget in controls:
        role = QAccessible.queryAccessibleInterface(widget).role()
        allowed = [roles for kind, roles in ROLES.items() if isinstance(widget, kind)]
        if allowed:
            assert role in allowed[0], told(widget)
        else:
            assert isinstance(widget, View) or widget.accessibleDescription(), type(widget)


def test_what_can_be_down_says_whether_it_is(controls):
    for widget in controls:
        if isinstance(widget, QAbstractButton) and widget.isCheckable():
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.state().checkable
            assert bool(interface.state().checked) == widget.isChecked()


def test_one_of_a_row_calls_itself_so(controls):
    for widget in controls:
        if isinstance(widget, Pill) and widget.group() is not None:
            role = QAccessible.queryAccessibleInterface(widget).role()
            assert role == Role.RadioButton, told(widget)


def test_every_field_has_a_value(controls):
    for widget in controls:
        if isinstance(widget, QLineEdit | QComboBox):
            assert told(widget, Text.Value), told(widget)


def test_a_slider_tells_its_value_with_its_unit(controls, window):
    sliders = window.parts.parameter_panel.sliders
    seen = [name for name in sliders if sliders[name].groove in controls]
    assert len(seen) >= 3
    for name in seen:
        groove = sliders[name].groove
        interface = QAccessible.queryAccessibleInterface(groove).valueInterface()
        assert interface.minimumValue() <= interface.currentValue() <= interface.maximumValue()
        words = in_words(name, window.history.parameters)
        assert told(groove, Text.Description).startswith(f"{words}. ")


def test_what_a_name_leaves_open_is_described(controls):
    """Buttons of one word, lists and views."""
    for widget in controls:
        short = isinstance(widget, Pill) and widget.group() is None
        if short or isinstance(widget, QComboBox | QAbstractSlider | View):
            decorated = isinstance(widget, QAbstractSlider) and "Earlier" in told(widget)
            assert told(widget, Text.Description) or decorated, told(widget)


def test_nothing_spoken_has_marks_of_a_page_in_it(controls):
    for widget in controls:
        for what in (Text.Name, Text.Description, Text.Value):
            assert "</" not in told(widget, what), told(widget)


# Views.


def views_in_turn(window):
    """Each view with its name in the window's parts, brought to the front."""
    for name in ("prices", "tower", "leverage_bar", "dial", "narrator", "timeline"):
        yield name, getattr(window.parts, name)
    for number, key in enumerate(window.parts.stage.keys):
        window.parts.stage.turn_to(number, again=True)
        QApplication.processEvents()
        yield key, window.parts.stage.current
    window.parts.stage.turn_to(0, again=True)


def test_the_keyboard_reaches_into_every_view(window):
    window.set_mode(Mode.EXPLORE)
    for name, view in views_in_turn(window):
        inside = [view, *view.findChildren(QWidget)]
        takes = [w for w in inside if w.focusPolicy() != Qt.FocusPolicy.NoFocus and w.isVisible()]
        assert takes, name
        assert told(view), name


def test_what_is_said_of_a_view_changes_with_the_moment(window):
    for name, view in views_in_turn(window):
        said = []
        for minute in (24.0, 33.0):
            window.set_minute(minute)
            said.append(told(view, Text.Description))
        assert said[0], name
        assert (said[0] != said[1]) == (name not in STILL), name


def test_a_veiled_view_gives_nothing_away(window):
    window.set_minute(33)
    for view in (window.parts.tower, window.parts.narrator, window.parts.prices):
        before = told(view, Text.Description)
        view.set_introduced(False)
        assert told(view, Text.Description) == "comes later in the lessons"
        assert QAccessible.queryAccessibleInterface(view).state().disabled
        view.show_moment(33)
        assert told(view, Text.Description) == "comes later in the lessons"
        view.set_introduced(True)
        assert told(view, Text.Description) == before
        assert not QAccessible.queryAccessibleInterface(view).state().disabled


# Announcements.


@pytest.fixture
def heard(window):
    """What the narrator says from now on."""
    words = []
    window.parts.narrator.announcer.said.connect(words.append)
    yield words
    window.parts.narrator.announcer.said.disconnect(words.append)


@pytest.mark.parametrize("pace", [0.1, 0.25, 1.7, 5.0])
def test_played_through_the_narrator_says_each_event_once(window, heard, pace):
    """However many minutes a frame takes; events at the very start were there before."""
    window.set_minute(0)
    heard.clear()
    steps = round(NIGHT / pace)
    for step in range(1, steps + 1):
        window.set_minute(min(step * pace, NIGHT))
    events = [event for event in window.player.nights.events if event.minute > 0]
    expected = [sentence(event) for event in events if event.minute <= steps * pace]
    assert " ".join(heard) == " ".join(expected)
    assert len(expected) > 20


def test_standing_still_going_back_and_leaping_say_nothing(window, heard):
    window.set_minute(33)
    heard.clear()
    for minute in (33, 33, 30, 20, 60, 0, 120):
        window.set_minute(minute)
    assert heard == []


def test_other_settings_tell_no_old_events_again(window, heard, default_nights):
    window.set_minute(60)
    heard.clear()
    window.parts.narrator.show_nights(default_nights)
    assert heard == []


def test_the_arrows_on_a_slider_speak_the_value_with_its_unit(window):
    slider = window.parts.parameter_panel.sliders["loop_depth"]
    words = []
    slider.announcer.said.connect(words.append)
    slider.groove.setFocus()
    QTest.keyClick(slider.groove, Qt.Key.Key_Right)
    assert words == [in_words("loop_depth", window.history.parameters)]
    assert words[0].endswith("loops")
    assert told(slider.groove, Text.Description).startswith(f"{words[0]}. ")
    window.undo()
    assert len(words) == 1


def spoken_by(announcer):
    """What one announcer says from now on."""
    words = []
    announcer.said.connect(words.append)
    return words


def test_the_palette_speaks_the_command_that_enter_would_run(window):
    window.show_palette()
    palette = window.commands.palette
    words = spoken_by(palette.announcer)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert words == [palette.list.item(1).text()]
    QTest.keyClicks(palette.field, "glossary")
    assert words[-1] == palette.list.item(0).text()
    assert "lossary" in words[-1]
    QTest.keyClicks(palette.field, "xyz")
    assert words[-1] == "Nothing has these words."
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    count = len(words)
    window.show_palette()
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert len(words) == count


def test_why_a_value_cannot_be_is_spoken(window):
    window.set_mode(Mode.EXPLORE)
    panel = window.parts.parameter_panel
    row = panel.rows["venue_capacity"]
    for label in (row.refusal, panel.message):
        words = spoken_by(label.announcer)
        label.say("It must lie between 0 and 1, got 2.")
        assert words == [label.text()]
        assert not label.isHidden()
        label.hide()
    words = spoken_by(row.refusal.announcer)
    panel.more.expand(animate=False)
    panel.reveal(row)
    field = row.fields[0]
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    field.setText("many")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert words
    assert words == [row.refusal.text()]
    panel.set_parameters(window.history.parameters)
    panel.more.collapse(animate=False)


def test_what_becomes_of_an_export_is_spoken_but_not_each_step_of_it(window):
    bar = ExportBar(window.parts.page)
    words = spoken_by(bar.announcer)
    for share in (0.0, 0.3, 0.6, 1.0):
        bar.show_progress("Painting the animation", share)
    bar.show_done("Saved.")
    bar.show_failure("Not saved.")
    assert words == ["Painting the animation", "Saved.", "Not saved."]
    bar.deleteLater()


def test_what_the_last_line_says_is_spoken_once(window):
    words = spoken_by(window.parts.announcer)
    for _ in range(2):
        window.mark_falls_red()
    window.mark_no_direction()
    window.parts.show_notice("")
    assert words == ["Red marks a fall, green a rise.", "Prices bear no mark of falls and rises."]
