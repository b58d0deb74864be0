"""The transport: each control says its wish once; showing is silent."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel

from gui.controls.transport import Transport
from gui.look.theme import DARK, LIGHT
from gui.settings import SPEEDS
from gui.words.figures import CLOCKS


@pytest.fixture
def transport(qtbot) -> Transport:
    row = Transport()
    qtbot.addWidget(row)
    row.show()
    return row


def button(transport: Transport, name: str) -> QAbstractButton:
    (found,) = [b for b in transport.findChildren(QAbstractButton) if b.accessibleName() == name]
    return found


def chooser(transport: Transport, name: str) -> QComboBox:
    (found,) = [c for c in transport.findChildren(QComboBox) if c.accessibleName() == name]
    return found


def written_clock(transport: Transport) -> str:
    (label,) = transport.findChildren(QLabel)
    return label.text()


@pytest.mark.parametrize(
    ("name", "signal", "says"),
    [
        ("Play", "play_toggled", []),
        ("Step back", "step_wished", [-1]),
        ("Step", "step_wished", [1]),
        ("Start", "start_wished", []),
        ("End", "end_wished", []),
    ],
)
def test_each_button_says_its_wish(
    qtbot, transport: Transport, name: str, signal: str, says: list[int]
) -> None:
    with qtbot.waitSignal(getattr(transport, signal)) as wish:
        qtbot.mouseClick(button(transport, name), Qt.MouseButton.LeftButton)
    assert wish.args == says


@pytest.mark.parametrize(
    ("name", "key"),
    [("Play", "Space"), ("Step back", ","), ("Step", "."), ("Start", "Home"), ("End", "End")],
)
def test_tips_name_the_key(transport: Transport, name: str, key: str) -> None:
    assert button(transport, name).toolTip().endswith(f"({key})")


def test_a_click_leaves_the_keyboard_where_it_is(qtbot, transport: Transport) -> None:
    assert not button(transport, "Play").focusPolicy() & Qt.FocusPolicy.ClickFocus


def test_while_playing_the_button_offers_to_pause(transport: Transport) -> None:
    waiting = button(transport, "Play").grab().toImage()
    transport.set_playing(True)
    assert button(transport, "Pause").grab().toImage() != waiting
    transport.set_playing(False)
    assert button(transport, "Play").grab().toImage() == waiting


def test_every_speed_and_place_can_be_chosen(qtbot, transport: Transport) -> None:
    speeds, places = chooser(transport, "Speed"), chooser(transport, "Clock of")
    assert speeds.count() == len(SPEEDS)
    for index, speed in enumerate(SPEEDS):
        with qtbot.waitSignal(transport.speed_wished) as wish:
            speeds.activated.emit(index)
        assert wish.args == [speed]
    for index, place in enumerate(CLOCKS):
        with qtbot.waitSignal(transport.place_wished) as wish:
            places.activated.emit(index)
        assert wish.args == [place]


def test_the_keyboard_chooses_a_speed(qtbot, transport: Transport) -> None:
    with qtbot.waitSignal(transport.speed_wished) as wish:
        qtbot.keyClick(chooser(transport, "Speed"), Qt.Key.Key_Down)
    assert wish.args == [2.0]


def test_at_rest_the_clock_tells_every_step_apart(transport: Transport) -> None:
    told = []
    for step in range(4):
        transport.show_moment(22 + step * 0.25)
        told.append(written_clock(transport))
    assert told == ["21:12:00", "21:12:15", "21:12:30", "21:12:45"]
    transport.set_playing(True)
    assert written_clock(transport) == "21:12"
    transport.set_playing(False)
    assert written_clock(transport) == "21:12:45"


@pytest.mark.parametrize("scale", [1, 1.5, 2.5])
def test_the_clock_has_room_for_its_widest_time(transport: Transport, scale: float) -> None:
    transport.set_theme(LIGHT.at_scale(scale))
    transport.resize(transport.sizeHint())
    transport.show_moment(118.75)
    room = transport._clock.contentsRect().width()
    assert room >= transport._clock.fontMetrics().horizontalAdvance(written_clock(transport))


def test_the_clock_tells_the_moment_at_the_place(transport: Transport) -> None:
    transport.show_moment(41.9)
    assert written_clock(transport) == "21:31:54"
    transport.set_place("Beijing")
    assert written_clock(transport) == "05:31:54"
    assert chooser(transport, "Clock of").currentText() == "Beijing"
    transport.show_moment(120)
    assert written_clock(transport) == "06:50:00"


def test_setting_is_silent(qtbot, transport: Transport) -> None:
    signals = [transport.play_toggled, transport.step_wished, transport.start_wished]
    signals += [transport.end_wished, transport.speed_wished, transport.place_wished]
    heard: list[object] = []
    for signal in signals:
        signal.connect(lambda *args: heard.append(args))
    transport.set_playing(True)
    transport.show_moment(60)
    transport.set_speed(0.25)
    transport.set_place("Tokyo")
    transport.set_theme(DARK)
    assert heard == []
    assert chooser(transport, "Speed").currentText() == "\u00bcx"


def test_an_unknown_speed_or_place_is_refused(transport: Transport) -> None:
    with pytest.raises(ValueError, match="not in"):
        transport.set_speed(3.0)
    with pytest.raises(ValueError, match="not in"):
        transport.set_place("London")


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0])
def test_it_fits_one_row(transport: Transport, scale: float) -> None:
    theme = replace(LIGHT, scale=scale)
    transport.set_theme(theme)
    assert transport.sizeHint().width() <= theme.px(500)
    assert transport.sizeHint().height() <= theme.px(48)
