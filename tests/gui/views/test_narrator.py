"""The narrator says what the engine found, in whole sentences, and never part of one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QWheelEvent
from PySide6.QtWidgets import QScrollBar

from engine import Parameters, run
from engine.accounts import FAMILIES
from engine.assets import ASSETS, WBETH
from engine.events import EVENT_KINDS, Event, find_events
from engine.links import LINKS
from engine.parameters import CUTS
from gui.look.theme import DARK, LIGHT
from gui.nights import Nights
from gui.views.event_marks import MARK, draw_mark
from gui.views.narrator import Narrator
from gui.views.narrator_layout import entries, title_height
from gui.words.event_words import cause, headline, placeholders, sentence, words
from gui.words.figures import clock
from tests.engine.strategies import examples, worlds
from tests.engine.test_events import NIGHTS, events

SIZES = [
    (314, 120, 1.0),
    (340, 150, 1.0),
    (416, 163, 1.0),
    (420, 240, 1.0),
    (425, 188, 1.25),
    (510, 225, 1.5),
    (840, 480, 2.0),
]


@pytest.fixture
def nights(default_nights: Nights) -> Nights:
    return default_nights


@pytest.fixture
def narrator(qtbot, nights: Nights) -> Narrator:
    view = Narrator()
    qtbot.addWidget(view)
    view.resize(420, 240)
    view.show_nights(nights)
    view.show()
    return view


def used(event: Event) -> frozenset[str]:
    """The figures that the two sentences told of an event use."""
    given_ = {*event.figures, *(["asset"] if event.asset is not None else [])}
    chosen = frozenset()
    for part in ("what", "why"):
        texts = words()["kinds"][event.kind][part]
        chosen |= placeholders(next(t for t in texts if placeholders(t) <= given_))
    return chosen


def test_every_kind_of_event_has_its_sentences_and_no_other_has() -> None:
    assert set(words()["kinds"]) == set(EVENT_KINDS)
    assert len(words()["assets"]) == len(ASSETS)
    assert len(words()["families"]) == len(FAMILIES)
    assert tuple(words()["cuts"]) == CUTS


@pytest.mark.parametrize("name", NIGHTS)
def test_sentences_use_exactly_the_figures_given(name: str) -> None:
    for event in events(name):
        assert used(event) - {"asset"} == event.figures.keys(), event


@pytest.mark.parametrize("name", NIGHTS)
def test_every_event_is_told_without_a_leftover(name: str) -> None:
    for event in events(name):
        text = sentence(event)
        assert text.startswith(headline(event))
        assert text.endswith(cause(event))
        assert not set("{}") & set(text)
        assert "nan" not in text


@given(worlds())
@examples(60)
def test_any_night_can_be_told(world: Parameters) -> None:
    for event in find_events(run(world, accounts=True)):
        assert used(event) - {"asset"} == event.figures.keys(), event


def test_every_sentence_is_used_by_some_night() -> None:
    told = {
        (event.kind, part, next(t for t in texts if placeholders(t) <= {*event.figures, "asset"}))
        for name in NIGHTS
        for event in events(name)
        for part, texts in words()["kinds"][event.kind].items()
    }
    written = {
        (kind, part, text)
        for kind, parts in words()["kinds"].items()
        for part, texts in parts.items()
        for text in texts
    }
    assert written == told


def test_a_cut_is_told_by_its_link_and_what_it_means() -> None:
    (cut,) = [event for event in events("nothing sold") if event.kind == "cut"]
    assert headline(cut) == "Link cut: takeover \u2192 forced sale."
    assert cause(cut) == (
        "The venue keeps what it takes over: nobody sells by force, hedgers included."
    )


def test_every_cut_has_sentences_of_its_own_that_name_its_link() -> None:
    told = [sentence(event) for event in events("everything cut") if event.kind == "cut"]
    assert len(set(told)) == len(CUTS)
    for name, text in zip(CUTS, told, strict=True):
        (link,) = [link for link in LINKS if link.cut == name]
        assert text.startswith(f"Link cut: {link.source} \u2192 {link.target}.")


def test_the_low_of_wbeth_in_words(nights: Nights) -> None:
    (low,) = [e for e in nights.events if e.kind == "low" and e.asset == WBETH]
    assert sentence(low) == (
        "WBETH at its lowest: 91\u202f% down, 89\u202f% below the ETH it stands for. "
        "$1.37\u202fM of it was sold by force within 10\u202fmin, "
        "with 9.8\u202f% of its bids left."
    )


@pytest.mark.parametrize("minute", [22, 24.75, 30, 36, 52.75, 120])
def test_the_last_three_events_are_told_newest_first(
    narrator: Narrator, nights: Nights, minute: float
) -> None:
    narrator.show_moment(minute)
    newest = past(nights, minute)[:3]
    assert [entry.event for entry in narrator.shown] == newest
    assert narrator.accessibleDescription() == "\n".join(
        f"{clock(event.minute)} {sentence(event)}" for event in newest
    )


def test_before_anything_happened_it_invites(narrator: Narrator) -> None:
    narrator.show_moment(21.75)
    assert narrator.shown == ()
    assert narrator.summary() == words()["calm"]


def test_a_night_without_events_is_quiet_and_invites_to_nothing(narrator: Narrator) -> None:
    calm = run(Parameters(shock=0), accounts=True)
    narrator.show_nights(Nights(calm, calm))
    narrator.show_moment(20)
    assert narrator.summary() == words()["calm"]
    narrator.show_moment(120)
    assert narrator.summary() == words()["quiet"]
    assert "Shock" not in narrator.summary()


def test_nearly_all_is_not_told_as_all() -> None:
    night = run(Parameters(loop_capital_scale=4), accounts=True)
    lows = [event for event in find_events(night) if event.kind == "low"]
    assert min(night.prices.min(axis=0)) > 0
    assert any("99.9\u202f%" in headline(event) for event in lows)
    assert all("100\u202f%" not in headline(event) for event in lows)


def test_without_nights_it_is_silent(qtbot) -> None:
    view = Narrator()
    qtbot.addWidget(view)
    view.show_moment(30)
    assert view.summary() == ""
    assert view.shown == ()
    assert not view.grab().isNull()


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("name", NIGHTS)
def test_no_sentence_is_ever_cut(qtbot, name: str, width: int, height: int, scale: float) -> None:
    theme = replace(LIGHT, scale=scale)
    for count in range(1, len(events(name)) + 1):
        told = events(name)[max(0, count - 3) : count][::-1]
        shown = entries(told, width, height, theme)
        assert shown
        assert shown[0].why is not None
        bottom = title_height(height, theme)
        for number, entry in enumerate(shown):
            role = "small" if number else "strong"
            wrapped = QFontMetrics(theme.font(role)).boundingRect(
                entry.what, Qt.TextFlag.TextWordWrap, headline(entry.event)
            )
            assert wrapped.height() <= entry.what.height()
            assert wrapped.right() <= width
            assert entry.box.top() >= bottom
            bottom = entry.box.bottom()
            assert bottom < height
            if entry.why is not None:
                assert entry.what.bottom() < entry.why.top()
                assert entry.why.bottom() <= entry.box.bottom()


def test_in_a_tall_view_older_events_keep_their_causes(narrator: Narrator) -> None:
    narrator.show_moment(60)
    assert all(entry.why is not None for entry in narrator.shown)
    narrator.resize(340, 150)
    assert [entry.why is not None for entry in narrator.shown][1:] == [False]


def test_a_click_on_an_event_goes_there(qtbot, narrator: Narrator) -> None:
    narrator.show_moment(60)
    entry = narrator.shown[2]
    with qtbot.waitSignal(narrator.moment_wished) as wish:
        qtbot.mouseClick(narrator, Qt.MouseButton.LeftButton, pos=entry.box.center())
    assert wish.args == [entry.event.minute]


def test_a_click_beside_the_events_does_nothing(qtbot, narrator: Narrator) -> None:
    narrator.show_moment(22)
    with qtbot.assertNotEmitted(narrator.moment_wished):
        qtbot.mouseClick(narrator, Qt.MouseButton.LeftButton, pos=QPoint(200, 230))


def test_enter_goes_to_the_event_chosen_with_the_arrows(qtbot, narrator: Narrator) -> None:
    narrator.show_moment(60)
    qtbot.keyClick(narrator, Qt.Key.Key_Down)
    with qtbot.waitSignal(narrator.moment_wished) as wish:
        qtbot.keyClick(narrator, Qt.Key.Key_Return)
    assert wish.args == [narrator.shown[1].event.minute]


def turn(narrator: Narrator, angle: int) -> None:
    """Turn the wheel over the view; 120 is a notch, negative towards the hand."""
    here = QPointF(narrator.rect().center())
    narrator.wheelEvent(
        QWheelEvent(
            here,
            narrator.mapToGlobal(here),
            QPoint(),
            QPoint(0, angle),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
    )


def past(nights: Nights, minute: float) -> list[Event]:
    """What has happened until then, newest first."""
    return [event for event in nights.events if event.minute <= minute][::-1]


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_every_event_can_be_reached_with_the_arrow(
    qtbot, narrator: Narrator, nights: Nights, width: int, height: int, scale: float
) -> None:
    narrator.set_theme(replace(LIGHT, scale=scale))
    narrator.resize(width, height)
    narrator.show_moment(120)
    for event in past(nights, 120):
        assert event in [entry.event for entry in narrator.shown]
        with qtbot.waitSignal(narrator.moment_wished) as wish:
            qtbot.keyClick(narrator, Qt.Key.Key_Return)
        assert wish.args == [event.minute]
        qtbot.keyClick(narrator, Qt.Key.Key_Down)
    assert narrator.shown[-1].event == nights.events[0]


def test_the_wheel_scrolls_by_one_event_and_stops_at_the_first(
    narrator: Narrator, nights: Nights
) -> None:
    narrator.show_moment(60)
    told = past(nights, 60)
    turn(narrator, 120)
    assert narrator.shown[0].event == told[0]
    turn(narrator, -120)
    turn(narrator, -60)
    assert narrator.shown[0].event == told[1]
    turn(narrator, -60)
    assert narrator.shown[0].event == told[2]
    assert narrator.summary().split("\n")[0].endswith(sentence(told[2]))
    assert narrator.accessibleDescription() == narrator.summary()
    for _ in range(40):
        turn(narrator, -120)
    assert narrator.shown[-1].event == told[-1]
    assert len(narrator.shown) > 1


def test_up_goes_back_to_the_newest(qtbot, narrator: Narrator, nights: Nights) -> None:
    narrator.show_moment(60)
    for _ in range(6):
        qtbot.keyClick(narrator, Qt.Key.Key_Down)
    assert narrator.first > 0
    for _ in range(9):
        qtbot.keyClick(narrator, Qt.Key.Key_Up)
    assert narrator.shown[0].event == past(nights, 60)[0]


def test_a_new_event_brings_the_newest_back_and_a_moment_without_one_does_not(
    narrator: Narrator, nights: Nights
) -> None:
    narrator.show_moment(52.75)
    turn(narrator, -240)
    narrator.show_moment(53)
    assert narrator.first == 2
    narrator.show_moment(56)
    assert narrator.shown[0].event.kind == "makers_return"


def test_the_bar_stands_beside_the_words_and_only_where_there_is_more(narrator: Narrator) -> None:
    bar = narrator.findChild(QScrollBar)
    narrator.show_moment(22)
    assert not bar.isVisible()
    narrator.show_moment(60)
    assert bar.isVisible()
    for entry in narrator.shown:
        air = bar.geometry().adjusted(-LIGHT.px(2), 0, 0, 0)
        assert not entry.what.intersects(air)
        assert entry.why is None or not entry.why.intersects(air)


def test_what_is_scrolled_to_is_seen_and_looks_the_same_again(narrator: Narrator) -> None:
    narrator.show_moment(60)
    newest = narrator.grab().toImage()
    turn(narrator, -360)
    assert narrator.grab().toImage() != newest
    narrator.show_moment(30)
    narrator.show_moment(60)
    assert narrator.grab().toImage() == newest


def test_the_table_tells_everything_so_far_in_order(narrator: Narrator, nights: Nights) -> None:
    narrator.show_moment(60)
    headers, rows = narrator.table()
    assert len(headers) == 3
    assert [row[0] for row in rows] == [clock(e.minute) for e in nights.events if e.minute <= 60]
    assert rows[0][1:] == (headline(nights.events[0]), cause(nights.events[0]))


def test_showing_a_moment_is_silent(qtbot, narrator: Narrator, nights: Nights) -> None:
    with qtbot.assertNotEmitted(narrator.moment_wished):
        narrator.show_moment(60)
        narrator.show_nights(nights)
        narrator.set_theme(DARK)
        narrator.set_place("Tokyo")
    assert narrator.summary().startswith("06:46 ")


def test_the_same_moment_looks_the_same_however_it_was_reached(
    narrator: Narrator,
) -> None:
    narrator.show_moment(36)
    first = narrator.grab().toImage()
    narrator.show_moment(120)
    assert narrator.grab().toImage() != first
    narrator.show_moment(36)
    assert narrator.grab().toImage() == first


def test_marks_of_different_kinds_differ_in_shape(qapp) -> None:
    drawn = set()
    for kind in EVENT_KINDS:
        image = QImage(2 * MARK, 2 * MARK, QImage.Format.Format_ARGB32)
        image.fill(0)
        painter = QPainter(image)
        draw_mark(painter, LIGHT, Event(kind, 0.0, WBETH), QPointF(MARK, MARK))
        painter.end()
        alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
        drawn.add(bytes(alpha.constBits()))
    assert len(drawn) == len(EVENT_KINDS)
