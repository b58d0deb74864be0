"""What "Survivors" draws and says is what the engine's balances hold, and no more than is known."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics

from engine import Parameters
from engine.accounts import FAMILIES, IS_PERPETUAL, PERPETUAL
from engine.assets import ALT, BTC, USDE, WBETH
from engine.measures import lowest_leverage_wiped_out
from engine.night import NIGHT
from engine.survivors import BRACKETS, NEVER, Fates, fates, own_money_taken
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.nights import Nights
from gui.speaking import speak
from gui.views.survivors_layout import (
    ENDS,
    ORDER,
    TICKS,
    Axis,
    Fate,
    Heights,
    axis_for,
    marks,
    place,
)
from gui.views.survivors_picture import legend
from gui.views.survivors_view import SurvivorsView
from gui.words import survivors_words as words

WBETH_LOOPS, ALT_LOANS, BTC_LONGS, ALT_LONGS = 1, 3, 4, 7
SMALL, LARGE = (660, 330), (1140, 560)
AXIS, LANE = Axis(100, 500, 10), QRectF(100, 40, 400, 16)
SIDE = 0.9 * LANE.height()


@pytest.fixture(scope="module")
def even_nights():
    """Everybody on a perpetual holds the same leverage, and loopers keep away."""
    return compute_nights(Parameters(leverage_dispersion=0, loop_capital_scale=0))


@pytest.fixture
def view(qtbot, default_nights):
    load_fonts()
    view = SurvivorsView()
    qtbot.addWidget(view)
    view.resize(*SMALL)
    view.set_theme(LIGHT)
    view.show_nights(default_nights)
    view.set_focus_asset(ALT)
    view.show_moment(NIGHT)
    return view


def made_up(leverages, taken=()) -> Fates:
    """A night in which only altcoin longs have money, some of them taken over at once."""
    own_money, leverage = np.zeros(128), np.ones(128)
    start = 16 * ALT_LONGS
    own_money[start : start + len(leverages)] = 1.0
    leverage[start : start + len(leverages)] = leverages
    taken_at = np.full(128, NEVER)
    taken_at[[start + number for number in taken]] = 10.0
    return Fates(own_money, own_money * (leverage - 1), leverage, leverage, taken_at)


def laid_out(night: Fates, label=lambda count, side: 0.0):
    became = [Fate.TAKEN if taken else Fate.ALIVE for taken in night.taken(NIGHT)]
    return marks(night, became, ALT_LONGS, AXIS, LANE, label)


def accounts_of(row_marks, fate) -> set[int]:
    return {number for mark in row_marks if mark.fate is fate for number in mark.accounts}


def plain(text):
    return text.replace("\u202f", " ")


# --- the scale --------------------------------------------------------------------------------


def test_equal_factors_of_leverage_are_equally_far_apart():
    assert AXIS.x(4) - AXIS.x(2) == pytest.approx(AXIS.x(8) - AXIS.x(4))
    assert (AXIS.x(1), AXIS.x(10)) == (100, 500)
    assert (AXIS.x(0.9), AXIS.x(60)) == (100, 500)


def test_ticks_and_brackets_end_with_the_scale():
    assert [tick for tick, _ in AXIS.ticks()] == [1, 2, 3, 5, 10]
    assert [number for number, *_ in AXIS.brackets()] == [0, 1, 2, 3]
    assert [number for number, *_ in Axis(0, 1, 50).brackets()] == [0, 1, 2, 3, 4]
    for number, left, right in AXIS.brackets():
        assert (left, right) == (AXIS.x(BRACKETS[number]), AXIS.x(BRACKETS[number + 1]))


@pytest.mark.parametrize(("highest", "end"), [(4.9, 5), (5.1, 10), (10, 10), (12, 20), (50, 50)])
def test_the_scale_holds_every_account(highest, end):
    assert axis_for([made_up([1.2]), made_up([1.5, highest])], 0, 1).end == end
    assert set(ENDS) <= set(TICKS)


# --- the marks --------------------------------------------------------------------------------


def test_an_account_stands_at_its_leverage():
    found = laid_out(made_up([1.5, 3, 8], taken=[2]))
    assert [mark.box.center().x() for mark in found] == pytest.approx(
        [AXIS.x(1.5), AXIS.x(3), AXIS.x(8)]
    )
    assert [mark.fate for mark in found] == [Fate.ALIVE, Fate.ALIVE, Fate.TAKEN]
    assert all(mark.box.width() == pytest.approx(mark.box.height()) for mark in found)


def test_neighbours_of_one_fate_that_would_touch_are_a_pile_from_the_first_to_the_last():
    leverages = np.linspace(3.25, 4.1, 16)
    (pile,) = laid_out(made_up(leverages))
    assert len(pile.accounts) == 16
    assert pile.box.left() == pytest.approx(AXIS.x(3.25) - SIDE / 2)
    assert pile.box.right() == pytest.approx(AXIS.x(4.1) + SIDE / 2)


def test_a_pile_has_room_for_its_number():
    (pile,) = laid_out(made_up([2.0] * 16), label=lambda count, side: 40.0)
    assert pile.box.width() == 40
    assert pile.box.center().x() == pytest.approx(AXIS.x(2))


def test_different_fates_never_share_a_mark():
    found = laid_out(made_up([2.0, 2.0], taken=[1]))
    assert [mark.fate for mark in found] == [Fate.ALIVE, Fate.TAKEN]


@given(
    st.lists(st.floats(1, 10), min_size=1, max_size=16),
    st.sets(st.integers(0, 15)),
)
def test_marks_hold_every_account_once_and_never_overlap(leverages, taken):
    taken = [number for number in taken if number < len(leverages)]
    found = laid_out(made_up(leverages, taken), label=lambda count, side: 20.0)
    everybody = sorted(number for mark in found for number in mark.accounts)
    assert everybody == [16 * ALT_LONGS + number for number in range(len(leverages))]
    assert accounts_of(found, Fate.TAKEN) == {16 * ALT_LONGS + number for number in taken}
    assert all(left.box.right() < right.box.left() for left, right in pairwise(found))


def test_a_family_without_money_has_no_marks():
    assert marks(made_up([2.0]), [Fate.ALIVE] * 128, BTC_LONGS, AXIS, LANE, lambda *_: 0.0) == ()


# --- places -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("height", "family", "bars"), [(560, True, True), (290, False, True), (260, False, False)]
)
def test_words_and_bars_give_way_before_rows(height, family, bars):
    heights = Heights(header=19, headline=17, family=17, line=15, gap=8, bars=26)
    places = place(QRectF(0, 0, 660, height), heights, least_row=20, tallest_row=50)
    assert (places.family is not None, places.bars is not None) == (family, bars)
    parts = [
        places.headline, places.family, places.columns, places.rows, places.ticks, places.bars,
        places.sums,
    ]  # fmt: skip
    present = [part for part in parts if part is not None]
    assert all(above.bottom() <= below.top() + 1e-6 for above, below in pairwise(present))
    assert present[-1].bottom() <= height
    assert 160 - 1e-6 <= places.rows.height() <= 400


@pytest.mark.parametrize("size", [SMALL, LARGE, (460, 220), (300, 190)])
def test_rows_stand_one_below_the_other_inside_the_view(view, size):
    view.resize(*size)
    rows = view.picture().rows
    assert [row.family for row in rows] == list(ORDER)
    assert all(above.area.bottom() <= below.area.top() + 1e-6 for above, below in pairwise(rows))
    for row in rows:
        assert QRectF(view.rect()).contains(row.area)
        assert row.area.top() <= row.live_lane.top() < row.twin_lane.top()
        assert row.twin_lane.bottom() <= row.area.bottom()
        for mark in (*row.live, *row.twin):
            assert row.area.left() <= mark.box.left()
            assert mark.box.right() <= view.picture().columns[0].left() + 1e-6
    view.grab()


@pytest.mark.parametrize("size", [(594, 340), SMALL, LARGE])
def test_nothing_moves_while_the_night_plays(view, size):
    view.resize(*size)
    places = []
    for minute in (0, 26, 30, 45, NIGHT):
        view.show_moment(minute)
        picture = view.picture()
        places.append((picture.places, picture.axis, [row.area for row in picture.rows]))
    assert all(place == places[0] for place in places)


def test_what_is_not_shown_is_said_where_nothing_else_stands(view):
    for size in (SMALL, LARGE):
        view.resize(*size)
        picture = view.picture()
        assert picture.note.left() >= picture.axis.right
        assert picture.note.top() >= picture.places.rows.bottom()
        assert picture.note.bottom() <= view.height()


@pytest.mark.parametrize("language", ["en", "ja", "zh"])
def test_there_is_room_for_what_is_not_shown_in_every_language(view, language):
    speak(language)
    try:
        for size in ((700, 380), LARGE):
            view.resize(*size)
            note, metrics = view.picture().note, QFontMetrics(view.theme.font("small"))
            wrap = int(Qt.TextFlag.TextWordWrap)
            taken = metrics.boundingRect(QRect(0, 0, int(note.width()), 999), wrap, words.note())
            assert taken.height() <= note.height()
    finally:
        speak("en")


# --- the view ---------------------------------------------------------------------------------


@pytest.mark.parametrize("minute", [0, 20, 30, 32, 45, 120])
def test_crossed_are_those_the_venue_holds_at_the_moment(view, default_nights, minute):
    view.show_moment(minute)
    for row in view.picture().rows:
        for found, run in ((row.live, default_nights.live), (row.twin, default_nights.twin)):
            held = np.flatnonzero(run.in_liquidation[run.row_at(minute)])
            members = held[held // 16 == row.family]
            assert accounts_of(found, Fate.TAKEN) == set(members.tolist())
            assert not accounts_of(found, Fate.TO_COME)


def test_once_the_night_is_known_those_still_to_be_taken_over_are_marked(view, default_nights):
    view.show_nights(replace(default_nights, rest_shown=True))
    view.show_moment(20)
    run = default_nights.live
    for row in view.picture().rows:
        taken = np.flatnonzero(run.in_liquidation[-1])
        assert accounts_of(row.live, Fate.TO_COME) == set(taken[taken // 16 == row.family])
        assert not accounts_of(row.live, Fate.TAKEN)


def test_before_the_night_is_known_nothing_to_come_is_told(view):
    view.show_moment(20)
    assert plain(view.summary()) == (
        "No altcoin long has been taken over so far. ALT longs: none of 16 taken over, nor in the"
        " twin. All accounts taken over began with $0 of own money, in the twin with $0. Not in"
        " the model: shorts, whose winners the venue closes (ADL)."
    )
    assert {row[2] for row in view.table()[1]} == {"0"}
    assert [entry[2] for entry in legend(later=False)] == ["alive", "taken over", "twin"]


def test_the_most_careful_altcoin_long_is_that_of_the_engine(view, default_nights):
    mine, other = (
        lowest_leverage_wiped_out(run, ALT) for run in (default_nights.live, default_nights.twin)
    )
    assert view.summary().startswith(
        f"The most careful altcoin long taken over held {mine:.2f}x; without hidden leverage,"
        f" {other:.2f}x."
    )
    assert (f"{mine:.2f}", f"{other:.2f}") == ("1.43", "1.65")


@pytest.mark.parametrize(
    ("live", "twin", "until", "sentence"),
    [
        (
            made_up([2, 3], [1]), made_up([2, 3], [1]), NIGHT,
            "The most careful altcoin long taken over held 3.00x, with or without hidden leverage.",
        ),
        (
            made_up([2, 3], [1]), made_up([2, 3], [1]), 60,
            "The most careful altcoin long taken over so far held 3.00x, with or without hidden"
            " leverage.",
        ),
        (
            made_up([2, 3], [0, 1]), made_up([2, 3], [1]), 60,
            "The most careful altcoin long taken over so far held 2.00x; without hidden leverage,"
            " 3.00x.",
        ),
        (
            made_up([2, 3], [1]), made_up([2, 3]), NIGHT,
            "The most careful altcoin long taken over held 3.00x; without hidden leverage, none"
            " was.",
        ),
        (
            made_up([2, 3], [1]), made_up([2, 3]), 60,
            "The most careful altcoin long taken over so far held 3.00x; without hidden leverage,"
            " none is taken yet.",
        ),
        (
            made_up([2, 3]), made_up([2, 3], [1]), NIGHT,
            "No altcoin long was taken over; without hidden leverage, the most careful held 3.00x.",
        ),
        (made_up([2, 3]), made_up([2, 3]), NIGHT, "No altcoin long was taken over."),
        (made_up([]), made_up([]), NIGHT, "Nobody holds altcoins on a perpetual."),
    ],
)  # fmt: skip
def test_every_outcome_has_its_headline(live, twin, until, sentence):
    assert words.headline(live, twin, until) == sentence


def test_what_a_family_lost_is_counted_beside_the_twin(view):
    shown = view.shown()
    told = {
        family: plain(words.about_family(shown.live, shown.twin, family, NIGHT))
        for family in (ALT_LONGS, WBETH_LOOPS)
    }
    assert told == {
        ALT_LONGS: "ALT longs: 13 of 16 taken over, $6.83 bn of own money; in the twin 12,"
        " $6.3 bn.",
        WBETH_LOOPS: "WBETH loops: 16 of 16 taken over, $80 M of own money; in the twin none.",
    }


def test_a_family_without_money_says_so(view, even_nights):
    view.show_nights(even_nights)
    view.set_focus_asset(WBETH)
    assert "WBETH loops: nobody has money in them." in view.summary()
    rows = {row.family: row for row in view.picture().rows}
    assert rows[WBETH_LOOPS].live == ()
    (pile,) = rows[ALT_LONGS].live
    assert len(pile.accounts) == 16


def test_the_table_holds_the_engines_figures_by_family_and_bracket(view, default_nights):
    headers, rows = view.table()
    assert len(headers) == 5 + len(BRACKETS)
    assert len(rows) == 2 * len(FAMILIES)
    live, twin = (row for row in rows if row[0] == "ALT longs")
    assert live[1:5] == ("live", "13", "16", "1.43x")
    assert twin[1:5] == ("twin", "12", "16", "1.65x")
    money = own_money_taken(fates(default_nights.live))[ALT_LONGS]
    assert [plain(cell) for cell in live[5:]] == [
        "$1.58 bn", "$2.1 bn", "$1.58 bn", "$1.58 bn", "$0",
    ]  # fmt: skip
    assert money == pytest.approx([1.575, 2.1, 1.575, 1.575, 0])


def test_the_focus_follows_the_asset_and_stays_for_assets_nobody_holds_alone(view):
    for asset, family in ((WBETH, WBETH_LOOPS), (BTC, BTC_LONGS), (ALT, ALT_LONGS)):
        view.set_focus_asset(asset)
        assert view.family == family
    view.set_focus_asset(USDE)
    assert view.family == ALT_LONGS


def test_a_click_on_a_row_wishes_its_asset_and_the_row_stays(view, qtbot):
    for family in (ALT_LOANS, WBETH_LOOPS, BTC_LONGS):
        row = next(row for row in view.picture().rows if row.family == family)
        with qtbot.waitSignal(view.focus_wished) as wish:
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=row.area.center().toPoint())
        assert wish.args == [FAMILIES[family].asset]
        view.set_focus_asset(FAMILIES[family].asset)
        assert view.family == family


def test_arrows_walk_through_the_families(view, qtbot):
    assert view.family == ORDER[0]
    for family in ORDER[1:]:
        with qtbot.waitSignal(view.focus_wished) as wish:
            qtbot.keyClick(view, Qt.Key.Key_Down)
        assert view.family == family
        assert wish.args == [FAMILIES[family].asset]
    with qtbot.assertNotEmitted(view.focus_wished):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.family == ORDER[-2]


def test_setting_is_silent(view, qtbot):
    with qtbot.assertNotEmitted(view.focus_wished):
        view.set_focus_asset(BTC)
        view.show_moment(30)


def test_hovering_tells_an_account(view, default_nights):
    row = view.picture().rows[0]
    careful = next(mark for mark in row.live if mark.fate is Fate.TAKEN)
    assert plain(view.hint(careful.box.center())) == (
        "ALT longs, 1.43x: 1 of 16, $525 M of own money. With the USDe in its margin it is 1.60x."
        " Taken over at 21:20."
    )
    in_twin = next(mark for mark in row.twin if mark.accounts == careful.accounts)
    assert plain(view.hint(in_twin.box.center())) == (
        "In the twin. ALT longs, 1.43x: 1 of 16, $525 M of own money. Never taken over."
    )


def test_hovering_tells_a_pile_and_when_it_was_taken_over(view):
    loops = next(row for row in view.picture().rows if row.family == WBETH_LOOPS)
    (pile,) = loops.live
    assert plain(view.hint(pile.box.center())) == (
        "WBETH loops, 3.25x to 4.10x: 16 of 16, $80 M of own money. Taken over between 21:21 and"
        " 21:23."
    )


def test_an_account_still_to_fall_is_told_only_once_the_night_is_known(view, default_nights):
    view.show_moment(20)
    mark = view.picture().rows[0].live[-1]
    assert view.hint(mark.box.center()).endswith("Not taken over so far.")
    view.show_nights(replace(default_nights, rest_shown=True))
    mark = view.picture().rows[0].live[-1]
    assert mark.fate is Fate.TO_COME
    assert "Not taken over yet, but at 21:1" in view.hint(mark.box.center())


def test_hovering_tells_a_family_a_bracket_and_what_is_not_shown(view):
    picture = view.picture()
    row, below = picture.rows[0], picture.places.below
    assert view.hint(QPointF(4, row.area.center().y())).startswith("ALT longs: 13 of 16")
    bracket = QPointF(picture.axis.x(1.5), below.center().y())
    assert plain(view.hint(bracket)) == (
        "Leverage under 2x: those taken over began with $6.58 bn of own money, in the twin with"
        " $1.05 bn."
    )
    assert view.hint(picture.note.center()) == words.note()
    assert view.hint(QPointF(4, 4)) == ""


def test_the_same_moment_says_the_same_however_it_was_reached(view):
    for minute in (0, 20, 29.75, 30, 45, NIGHT):
        view.show_moment(minute)
        said = view.accessibleDescription()
        view.show_moment(NIGHT - minute)
        view.show_moment(minute)
        assert view.accessibleDescription() == said == view.summary()


def test_without_nights_there_is_nothing_to_say_or_paint(qtbot):
    view = SurvivorsView()
    qtbot.addWidget(view)
    view.resize(*SMALL)
    assert view.summary() == view.hint(QPointF(100, 100)) == ""
    assert view.table()[1] == []
    view.grab()


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.at_scale(2)], ids=["light", "dark", "large"])
@pytest.mark.parametrize("minute", [20, 30, 120])
def test_it_paints_in_every_theme_at_every_moment(view, theme, minute):
    view.set_theme(theme)
    view.resize(*(round(side * theme.scale) for side in SMALL))
    view.show_moment(minute)
    assert not view.grab().isNull()
    assert view.accessibleDescription() == view.summary()


def test_in_the_twin_alone_nobody_has_hidden_leverage(view, default_nights):
    view.show_nights(Nights(default_nights.twin, default_nights.twin))
    shown = view.shown()
    loans = ~IS_PERPETUAL & (shown.live.own_money > 0)
    assert shown.live.leverage[loans] == pytest.approx(1)
    assert all(FAMILIES[row.family].kind == PERPETUAL or not accounts_of(row.live, Fate.TAKEN)
               for row in view.picture().rows)  # fmt: skip
