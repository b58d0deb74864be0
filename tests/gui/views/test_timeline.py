"""The timeline: minutes against pixels, marks that keep apart, and the hand."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from engine import Parameters
from engine.events import Event
from gui.look.theme import DARK
from gui.night_worker import compute_nights
from gui.nights import Nights
from gui.views.timeline import Timeline
from gui.views.timeline_layout import LANES, NUDGE, PITCH, Mark, Scale, label_minutes, place_marks
from gui.words.event_words import sentence
from gui.words.figures import clock


@pytest.fixture
def nights(default_nights: Nights) -> Nights:
    return replace(default_nights, rest_shown=True)


@pytest.fixture
def timeline(qtbot, nights: Nights) -> Timeline:
    view = Timeline()
    qtbot.addWidget(view)
    view.resize(1248, 56)
    view.show_nights(nights)
    view.show()
    return view


def at(timeline: Timeline, minute: float) -> QPoint:
    """A point on the track at a minute."""
    return QPointF(timeline.scale.x(minute), timeline.track().center().y()).toPoint()


@given(st.floats(0, 120), st.floats(0, 100), st.floats(1, 4000))
def test_a_minute_keeps_its_place(minute: float, left: float, width: float) -> None:
    scale = Scale(left, width)
    assert scale.minute(scale.x(minute)) == pytest.approx(minute, abs=1e-6)


def test_places_beyond_the_track_are_its_ends() -> None:
    scale = Scale(24, 1200)
    assert (scale.x(0), scale.x(60), scale.x(120)) == (24, 624, 1224)
    assert (scale.minute(-50), scale.minute(5000)) == (0, 120)


def test_times_thin_out_on_a_narrow_track() -> None:
    assert list(label_minutes(Scale(0, 1200), 60)) == list(range(0, 121, 10))
    assert list(label_minutes(Scale(0, 400), 60)) == [10, 30, 50, 70, 90, 110]


@pytest.mark.parametrize("width", [400, 750, 1200, 1750, 3500])
def test_marks_keep_apart_and_lose_no_event(nights: Nights, width: float) -> None:
    scale, size = Scale(24, width), 12.0
    marks = place_marks(nights.events, scale, size)
    assert sorted(id(e) for mark in marks for e in mark.events) == sorted(map(id, nights.events))
    for lane in range(LANES):
        places = [mark.x for mark in marks if mark.lane == lane]
        apart = [after - before for before, after in pairwise(places)]
        assert min(apart) >= PITCH * size - 1e-9
    for mark in marks:
        late = mark.x - scale.x(mark.events[0].minute)
        assert -1e-9 <= late <= NUDGE * size + 1e-9
        for event in mark.events[1:]:
            assert scale.x(event.minute) - mark.x <= PITCH * size


def test_on_a_very_wide_track_every_kind_has_its_own_mark(nights: Nights) -> None:
    marks = place_marks(nights.events, Scale(0, 40000), 12)
    minutes = {(event.kind, event.minute) for event in nights.events}
    assert {(mark.events[0].kind, mark.events[0].minute) for mark in marks} == minutes


def test_times_and_marks_lie_inside_the_view(timeline: Timeline) -> None:
    for scale in (1.0, 1.25, 1.5, 2.0):
        timeline.set_theme(replace(DARK, scale=scale))
        timeline.resize(round(800 * scale), timeline.minimumSizeHint().height())
        small = timeline.theme.px(12) / 2
        for mark in timeline.marks:
            centre = timeline.centre_of(mark)
            assert small <= centre.y() <= timeline.track().top() - small
            assert small <= centre.x() <= timeline.width() - small


def test_before_the_first_play_the_future_is_not_told(timeline: Timeline, nights: Nights) -> None:
    timeline.show_nights(replace(nights, rest_shown=False))
    timeline.show_moment(30)
    seen = [event for mark in timeline.marks for event in timeline.seen(mark)]
    assert {id(e) for e in seen} == {id(e) for e in nights.events if e.minute <= 30}
    later = next(mark for mark in timeline.marks if mark.events[0].minute > 30)
    assert timeline.mark_at(timeline.centre_of(later)) is None
    assert sentence(later.events[0]) not in timeline.hover_text(timeline.centre_of(later))
    assert timeline.shock_stretch() == (22, 28)
    timeline.show_moment(24)
    assert timeline.shock_stretch() == (22, 24)
    timeline.show_moment(21)
    assert timeline.shock_stretch() is None


def test_afterwards_all_of_it_is(timeline: Timeline, nights: Nights) -> None:
    timeline.show_moment(0)
    assert sum(len(timeline.seen(mark)) for mark in timeline.marks) == len(nights.events)
    assert timeline.shock_stretch() == (22, 28)


def test_hovering_a_mark_tells_its_sentences_and_the_track_its_time(timeline: Timeline) -> None:
    mark = next(mark for mark in timeline.marks if len(mark.events) > 1)
    text = timeline.hover_text(timeline.centre_of(mark))
    assert [line.partition(" ")[2] for line in text.split("\n")] == [
        sentence(event) for event in mark.events
    ]
    timeline.set_place("Beijing")
    assert timeline.hover_text(QPointF(at(timeline, 100))) == "06:30"


def test_hovering_the_grey_stretch_says_what_it_is(timeline: Timeline) -> None:
    timeline.show_moment(120)
    inside = QPointF(timeline.scale.x(26), timeline.track().center().y())
    assert "shock" in timeline.hover_text(inside)
    beside = QPointF(timeline.scale.x(29), timeline.track().center().y())
    assert "shock" not in timeline.hover_text(beside)


def press(qtbot, timeline: Timeline, point: QPoint) -> float:
    with qtbot.waitSignal(timeline.moment_wished) as wish:
        qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=point)
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=point)
    return wish.args[0]


def test_a_click_on_a_mark_goes_exactly_to_its_event(qtbot, timeline: Timeline) -> None:
    for mark in timeline.marks:
        point = timeline.centre_of(mark).toPoint()
        assert press(qtbot, timeline, point) == mark.events[0].minute


def test_clicks_on_a_shared_mark_go_from_event_to_event(qtbot, timeline: Timeline) -> None:
    mark = next(mark for mark in timeline.marks if mark.events[0].minute != mark.events[-1].minute)
    minutes = sorted({event.minute for event in mark.events})
    visited = []
    for _ in range(len(minutes) + 1):
        visited.append(press(qtbot, timeline, timeline.centre_of(mark).toPoint()))
        timeline.show_moment(visited[-1])
    assert visited == [*minutes, minutes[0]]


def test_pressing_and_dragging_the_track_scrubs(qtbot, timeline: Timeline) -> None:
    assert press(qtbot, timeline, at(timeline, 90)) == pytest.approx(90, abs=0.06)
    wishes: list[float] = []
    timeline.moment_wished.connect(wishes.append)
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, 90))
    for minute in (80, 70, 200):
        qtbot.mouseMove(timeline, at(timeline, minute))
    assert wishes == pytest.approx([90, 80, 70, 120], abs=0.06)


def test_moving_without_a_button_wishes_nothing(qtbot, timeline: Timeline) -> None:
    with qtbot.assertNotEmitted(timeline.moment_wished):
        qtbot.mouseMove(timeline, at(timeline, 80))


@pytest.mark.parametrize(
    ("key", "wished"),
    [
        (Qt.Key.Key_Left, 59.75),
        (Qt.Key.Key_Right, 60.25),
        (Qt.Key.Key_PageUp, 55),
        (Qt.Key.Key_PageDown, 65),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 120),
    ],
)
def test_keys_move_the_moment(qtbot, timeline: Timeline, key: Qt.Key, wished: float) -> None:
    timeline.show_moment(60)
    with qtbot.waitSignal(timeline.moment_wished) as wish:
        qtbot.keyClick(timeline, key)
    assert wish.args == [wished]


def test_the_wheel_steps(qtbot, timeline: Timeline) -> None:
    timeline.show_moment(60)
    here = QPointF(at(timeline, 10))
    turn = QWheelEvent(
        here,
        timeline.mapToGlobal(here),
        QPoint(),
        QPoint(0, -240),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    with qtbot.waitSignal(timeline.moment_wished) as wish:
        timeline.wheelEvent(turn)
    assert wish.args == [59.5]


def test_showing_is_silent_and_spoken(qtbot, timeline: Timeline, nights: Nights) -> None:
    with qtbot.assertNotEmitted(timeline.moment_wished):
        timeline.show_moment(36)
        timeline.set_place("Tokyo")
    last = [event for event in nights.events if event.minute <= 36][-1]
    assert timeline.accessibleDescription().startswith("06:26: ")
    assert timeline.accessibleDescription().endswith(sentence(last))


def test_without_nights_it_draws_nothing_and_does_not_fail(qtbot) -> None:
    view = Timeline()
    qtbot.addWidget(view)
    view.resize(800, 56)
    assert not view.grab().isNull()
    assert view.summary() == ""
    assert view.marks == ()


def test_a_mark_shared_by_two_shows_only_what_happened(qtbot, timeline: Timeline, nights: Nights):
    events = (Event("low", 30.0, 0, {"fall": 0.2}), Event("low", 30.5, 1, {"fall": 0.2}))
    timeline.show_nights(replace(nights, events=events, rest_shown=False))
    timeline.show_moment(30.25)
    (mark,) = timeline.marks
    assert isinstance(mark, Mark)
    assert timeline.seen(mark) == events[:1]


def test_cuts_share_a_mark_at_the_start_that_tells_them_all(qtbot, timeline: Timeline) -> None:
    cut = compute_nights(Parameters(cuts=frozenset({"adl", "makers", "sale"})))
    timeline.show_nights(replace(cut, rest_shown=True))
    mark = timeline.marks[0]
    assert mark.x == timeline.scale.x(0)
    assert [event.kind for event in mark.events] == ["cut"] * 3
    told = timeline.hover_text(timeline.centre_of(mark)).split("\n")
    assert [line.partition(" ")[2] for line in told] == [sentence(e) for e in cut.events[:3]]
    assert press(qtbot, timeline, timeline.centre_of(mark).toPoint()) == 0


def test_its_table_holds_every_event_with_its_time_minute_and_words(timeline, nights) -> None:
    timeline.set_place("Tokyo")
    timeline.show_moment(26)
    headers, rows = timeline.table()
    assert headers[0] == "Time, Tokyo"
    assert [row[:3] for row in rows] == [
        (clock(event.minute, "Tokyo"), f"{event.minute:g}", sentence(event))
        for event in nights.events
    ]
    over = [row[3] == "has happened" for row in rows]
    assert over == [event.minute <= 26 for event in nights.events]
    assert 0 < sum(over) < len(over)


def test_before_the_first_play_its_table_holds_nothing_of_the_future(timeline, nights) -> None:
    timeline.show_nights(replace(nights, rest_shown=False))
    for minute in (0, 26, 120):
        timeline.show_moment(minute)
        so_far = [event for event in nights.events if event.minute <= minute]
        assert [row[2] for row in timeline.table()[1]] == [sentence(event) for event in so_far]
