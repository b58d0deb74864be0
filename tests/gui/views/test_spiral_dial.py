"""The dial shows the engine's gain, its highest so far, and says what both mean."""

from __future__ import annotations

import math

import pytest
from PySide6.QtCore import QRectF

from engine import ASSETS, Parameters, run
from engine.assets import ALT, BTC, USDE, WBETH
from engine.measures import borrowers, further_fall
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.nights import Nights
from gui.views.dial_layout import HIGHEST, LOWEST, angle, lay_out
from gui.views.spiral_dial import SpiralDial
from gui.words.figures import asset_name, clock

EVERY_ASSET = range(len(ASSETS))
DEEP_TOKEN_BOOKS = (45, 35, 10.5, 32, 1000, 1000, 1000)


@pytest.fixture
def dial(qtbot, default_nights):
    load_fonts()
    dial = SpiralDial()
    qtbot.addWidget(dial)
    dial.resize(340, 150)
    dial.set_theme(LIGHT)
    dial.show_nights(default_nights)
    return dial


def plain(text):
    return text.replace("\u202f", " ")


def test_one_stands_upright_and_the_ends_lie_flat():
    assert [angle(gain) for gain in (0.01, 0.1, 1, 10, 100)] == pytest.approx([180, 135, 90, 45, 0])


def test_the_needle_rests_at_the_ends_beyond_the_scale():
    assert angle(0) == angle(LOWEST / 3) == 180
    assert angle(3 * HIGHEST) == 0


def test_equal_factors_turn_the_needle_equally_far():
    assert angle(0.3) - angle(0.6) == pytest.approx(angle(20) - angle(40))


@pytest.mark.parametrize("minute", [0, 24, 28, 30, 32, 36, 45, 60, 120])
@pytest.mark.parametrize("asset", EVERY_ASSET, ids=ASSETS)
def test_gain_and_highest_gain_are_those_of_the_run_up_to_the_moment(dial, minute, asset):
    dial.set_focus_asset(asset)
    dial.show_moment(minute)
    night = dial.nights.live
    step = night.flow_row(night.row_at(minute))
    assert dial.gain == night.spiral_gain[step, asset]
    assert dial.highest == night.spiral_gain[: step + 1, asset].max()


def test_above_one_the_words_say_how_far_the_book_would_be_pushed(dial):
    dial.show_moment(30)
    assert dial.gain_in_words() == "gain 12.1"
    assert plain(dial.words()) == (
        "A further 5 % fall would force sales that push this book down by 45 %."
    )
    assert round(100 * (1 - math.exp(-0.05 * dial.gain))) == 45


def test_below_one_it_dies_out(dial):
    dial.set_focus_asset(BTC)
    dial.show_moment(30)
    assert 0 < dial.gain < 1
    assert plain(dial.words()) == (
        "A further 5 % fall would force sales that push this book down by 3 %: it dies out."
    )


def test_at_the_start_nobody_would_be_forced(dial):
    assert plain(dial.words()) == "A further 5 % fall would force nobody to sell WBETH."
    assert (dial.gain_in_words(), dial.highest_in_words()) == ("gain 0", "")


def test_when_the_spiral_has_run_it_says_so_and_keeps_the_highest(dial):
    dial.show_moment(45)
    gains = dial.nights.live.spiral_gain[:, WBETH]
    assert dial.gain == 0
    assert dial.words() == (
        "The spiral has run: all who held WBETH on credit are taken over, and the venue sells"
        " what they held."
    )
    assert dial.gain_in_words() == "was 19.6"
    assert dial.highest_at == dial.nights.live.minutes[gains.argmax()]
    assert dial.highest_in_words() == f"Highest so far: 19.6, at {clock(dial.highest_at)}"


def test_once_all_is_sold_the_venue_sells_no_more(dial):
    dial.show_moment(120)
    assert dial.left < 0.001
    assert dial.words() == (
        "The spiral has run: all who held WBETH on credit were taken over, and the venue has sold"
        " what they held."
    )


def test_where_all_fail_at_once_without_a_spiral_nobody_is_left(dial, qtbot):
    gentle = compute_nights(Parameters(depth=DEEP_TOKEN_BOOKS, shock=0.3, usde_threshold=0.7))
    dial.show_nights(gentle)
    dial.show_moment(120)
    assert (dial.gain, dial.free) == (0, 0)
    assert dial.highest < 1
    assert dial.words() == (
        "Nobody is left to fail: the venue has taken over all who held WBETH on credit."
    )
    assert dial.gain_in_words() == "gain 0"


def test_in_the_twin_nobody_holds_a_token_on_credit(dial, default_nights):
    dial.show_nights(Nights(default_nights.twin, default_nights.twin))
    assert dial.words() == "Nobody holds WBETH on credit, so nobody can be forced to sell it."


@pytest.mark.parametrize(
    ("gain", "number"),
    [
        (0, "0"), (0.004, "under 0.01"), (0.4849, "0.48"), (0.999, "0.99"), (1, "1.0"),
        (3.9, "3.9"), (19.588, "19.6"), (100, "100.0"), (100.1, "over 100"),
    ],
)  # fmt: skip
def test_a_gain_is_written_in_the_digits_that_matter(dial, gain, number):
    dial.gain = gain
    assert dial.gain_in_words() == f"gain {number}"


def test_a_tiny_push_is_not_written_as_none(dial):
    dial.gain = 0.005
    assert "by less than 0.1 %" in plain(dial.words())
    dial.gain = 0.1
    assert "by 0.5 %" in plain(dial.words())


def test_the_summary_is_what_a_screen_reader_reads(dial):
    dial.set_focus_asset(USDE)
    dial.show_moment(33)
    assert dial.summary().startswith("Spiral of USDe: gain 1.2. A further")
    assert dial.accessibleDescription() == dial.summary()


def test_the_same_moment_looks_the_same_however_it_was_reached(dial):
    dial.show_moment(31)
    there = dial.grab().toImage()
    for minute in (52, 120, 0, 31):
        dial.show_moment(minute)
    assert dial.grab().toImage() == there
    dial.show_moment(45)
    assert dial.grab().toImage() != there


@pytest.mark.parametrize("width", [300, 340, 420])
@pytest.mark.parametrize("height", [140, 150, 210])
@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_half_circle_labels_and_words_keep_clear_of_each_other(width, height, scale):
    area = QRectF(0, 0, width * scale, height * scale)
    side, label, gap = 34 * scale, 15 * scale, 4 * scale
    layout = lay_out(area, 27 * scale, side, label, gap)
    assert layout.radius > 35 * scale
    assert layout.hub.x() - layout.radius - side >= -1e-6
    assert layout.hub.x() + layout.radius + side <= layout.words.left()
    assert layout.hub.y() - layout.radius - label >= 27 * scale - 1e-6
    assert layout.zone_row.bottom() <= area.bottom() + 1e-6
    assert layout.words.right() == pytest.approx(area.right())


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(("width", "height"), [(300, 140), (340, 150), (420, 210)])
@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_no_sentence_is_cut(dial, theme, width, height, scale):
    dial.set_theme(theme.at_scale(scale))
    dial.resize(round(width * scale), round(height * scale))
    dial.grab()
    room = dial.layout_of_picture().words
    assert dial._height_of_words("small", room) <= room.height()


def test_without_a_night_nothing_is_drawn_and_nothing_said(qtbot):
    dial = SpiralDial()
    qtbot.addWidget(dial)
    dial.grab()
    assert dial.summary() == dial.words() == ""


def test_a_dial_off_the_scale_can_be_drawn(dial):
    night = run(Parameters(loop_capital_scale=8, median_leverage=20), accounts=True)
    dial.show_nights(Nights(night, night))
    for asset in (WBETH, ALT):
        dial.set_focus_asset(asset)
        for minute in range(20, 60, 4):
            dial.show_moment(minute)
            dial.grab()


@pytest.mark.parametrize("minute", [0, 26, 32.5, 45])
def test_its_table_holds_every_book_as_the_dial_shows_it(dial, default_nights, minute):
    dial.show_moment(minute)
    _, rows = dial.table()
    live, row = default_nights.live, default_nights.live.row_at(minute)
    for asset, (name, gain, fall, highest, at, free, taken) in enumerate(rows):
        dial.set_focus_asset(asset)
        assert name == asset_name(asset)
        assert dial.gain_in_words() in (f"gain {gain}", f"was {highest}")
        assert (int(free), int(taken)) == borrowers(live, row, asset)
        if dial.gain > 0:
            assert fall in dial.words()
        if dial.highest > 0:
            assert dial.highest_in_words() == f"Highest so far: {highest}, at {at}"
    assert len(rows) == len(ASSETS)


def test_the_falls_in_its_table_are_those_of_the_engine(dial, default_nights):
    dial.show_moment(32.5)
    gains = default_nights.live.spiral_gain[default_nights.live.row_at(32.5)]
    for row, gain in zip(dial.table()[1], gains, strict=True):
        written = float(plain(row[2]).removesuffix(" %"))
        assert written == pytest.approx(100 * further_fall(gain), abs=0.5)
