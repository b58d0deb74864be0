"""Ctrl and the wheel size all text, whatever lies under the pointer."""

import pytest
from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from gui.window import Window

CTRL, NONE = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
PHASES = Qt.ScrollPhase


@pytest.fixture
def window(qtbot, default_nights):
    window = Window(theme="light", nights=default_nights)
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    yield window
    window.close()


def turn(widget, angle, modifiers=CTRL, phase=PHASES.NoScrollPhase):
    """Turn the wheel over what lies in the middle of a widget, as the system does."""
    window = widget.window()
    spot = QPointF(widget.mapTo(window, widget.rect().center()))
    event = QWheelEvent(
        spot, window.mapToGlobal(spot), QPoint(), QPoint(0, angle),
        Qt.MouseButton.NoButton, modifiers, phase, False,
    )  # fmt: skip
    QApplication.sendEvent(window.windowHandle(), event)


def places(window):
    parts = window.parts
    return {
        "slider": parts.parameter_panel.sliders["loop_depth"].groove,
        "plot": parts.prices,
        "timeline": parts.timeline,
        "story": parts.narrator,
        "bar": parts.top_bar,
        "choice": parts.top_bar.presets,
    }


@pytest.mark.parametrize("place", ["slider", "plot", "timeline", "story", "bar", "choice"])
def test_a_notch_is_a_step_and_nothing_else_moves(window, place):
    widget = places(window)[place]
    before = window.player.minute, window.history.parameters
    turn(widget, 120)
    assert window.text_scale.wished == 1.125
    turn(widget, -240)
    assert window.text_scale.wished == 0.875
    assert (window.player.minute, window.history.parameters) == before


def test_small_turns_add_up_to_a_notch_and_turning_back_begins_anew(window):
    timeline = window.parts.timeline
    for angle, scale in ((40, 1), (40, 1), (40, 1.125), (100, 1.125), (-100, 1.125), (-20, 1)):
        turn(timeline, angle)
        assert window.text_scale.wished == scale, angle


def test_what_rolls_on_without_a_hand_sizes_nothing(window):
    turn(window.parts.timeline, 1200, phase=PHASES.ScrollMomentum)
    assert window.text_scale.wished == 1


def test_without_ctrl_the_wheel_belongs_to_what_it_turns_over(window):
    minute = window.player.minute
    turn(window.parts.timeline, 120, NONE)
    assert window.text_scale.wished == 1
    assert window.player.minute != minute


def test_the_windows_beside_are_sized_with_it(window):
    window.show_keys()
    turn(window.commands.keys.table, 120)
    assert window.text_scale.wished == 1.125


class Restyled(QObject):
    """Counts how often a widget takes another style sheet."""

    def __init__(self, widget):
        super().__init__(widget)
        self.times = 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.times += event.type() == QEvent.Type.StyleChange
        return False


def test_text_as_large_as_may_be_costs_no_restyling(window):
    turn(window.parts.prices, 120 * 20)
    restyled = Restyled(window)
    turn(window.parts.prices, 120 * 20)
    assert restyled.times == 0
    turn(window.parts.prices, -120)
    assert restyled.times > 0
