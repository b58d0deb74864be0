"""The leverage bar shows the leverage that the engine measures at the moment."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from engine import Parameters, run
from engine.measures import (
    effective_leverage,
    net_yield,
    own_money_left,
    share_lost,
    visible_leverage,
)
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.nights import Nights
from gui.views.leverage_bar import FALL, NOTHING_LEFT, LeverageBar
from gui.views.leverage_scale import LabelSizes, Leverage, lay_out, position
from gui.words.figures import multiple, part, percent

BAR, LABELS = QRectF(10, 40, 300, 12), LabelSizes(shown=80, true=60, height=18, gap=8)
WBETH_LOOPS, ALT_LOANS = 1, 3


@pytest.fixture
def view(qtbot, default_nights) -> LeverageBar:
    load_fonts()
    view = LeverageBar()
    qtbot.addWidget(view)
    view.resize(340, 120)
    view.show_nights(default_nights)
    return view


@pytest.mark.parametrize("family", [0, 1, 2, 3])
@pytest.mark.parametrize("minute", [0, 26, 30, 34, 60])
def test_numbers_are_the_measures_of_the_family_at_the_moment(view, default_nights, family, minute):
    view.set_family(family)
    view.show_moment(minute)
    live = default_nights.live
    if own_money_left(live, [family], minute) < NOTHING_LEFT:
        assert view.leverage == Leverage(None, None, None)
        return
    assert view.leverage.shown == visible_leverage(live, [family], minute)
    assert view.leverage.true == effective_leverage(live, [family], minute)
    assert view.leverage.yearly == net_yield(live.parameters, family)


def test_crumbs_after_a_write_off_are_no_own_money(view, default_nights):
    live = default_nights.live
    assert effective_leverage(live, [1], 120) == pytest.approx(1)
    assert 0 < own_money_left(live, [1], 120) < NOTHING_LEFT
    view.show_moment(120)
    assert view.words()[0] == "Nobody in this group has own money left."


def test_words_at_the_start(view):
    assert view.words() == (
        "The account shows 1.0x. It is 3.7x: a 10\u202f% fall of what it holds"
        " costs 37\u202f% of its own money.",
        "Why do it? 17.7\u202f% a year on own money.",
    )


def test_beyond_ten_a_ten_percent_fall_costs_everything(view):
    view.show_moment(32)
    assert view.leverage.true > 10
    assert "costs all of its own money" in view.summary()
    assert view.layout_of_picture().beyond


def test_beyond_fifty_reads_over_fifty(view):
    view.show_moment(34)
    assert "It is over 50x" in view.summary()


def test_without_own_money_there_is_a_sentence_and_no_marker(view):
    view.show_moment(45)
    layout = view.layout_of_picture()
    assert view.summary() == "Nobody in this group has own money left."
    assert layout.true_x is None


def test_without_loops_nothing_is_hidden_and_one_marker_stands(view):
    night = run(replace(Parameters(), loop_depth=0.0), accounts=True)
    view.show_nights(Nights(night, night))
    layout = view.layout_of_picture()
    assert "shows what it is, 1.0x" in view.words()[0]
    assert view.words()[1].startswith("It earns 2.6")
    assert layout.shown_x is None
    assert layout.true_x == pytest.approx(layout.bar.left())


def test_scale_is_logarithmic_and_held_within_its_ends():
    assert position(1, BAR) == 10
    assert position(10, BAR) == 310
    assert position(10**0.5, BAR) == pytest.approx(160)
    assert position(0.4, BAR) == 10
    assert position(40, BAR) == 310


@pytest.mark.parametrize("shown", [0.2, 1.0, 1.8, 9.0, 9.9])
@pytest.mark.parametrize("more", [0.1, 0.5, 3.0, 60.0])
def test_labels_keep_apart_and_within_the_bar_where_leverage_is_hidden(shown, more):
    layout = lay_out(Leverage(shown, shown + more, 0.1), BAR, LABELS)
    assert layout.shown_label.right() <= layout.true_label.left()
    assert layout.shown_label.left() >= BAR.left()
    assert layout.true_label.right() <= BAR.right()
    assert layout.shown_x <= layout.true_x


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("scale", [1, 1.25, 1.5, 2])
def test_words_fit_at_the_smallest_size(view, theme, scale):
    view.set_theme(replace(theme, scale=scale))
    view.resize(view.minimumSizeHint())
    small = QFontMetrics(view.theme.font("small"))
    room = view.height() - view.layout_of_picture().bar.bottom() - small.height()
    for family in (WBETH_LOOPS, ALT_LOANS):
        view.set_family(family)
        for minute in (0, 30, 32, 34, 45):
            view.show_moment(minute)
            width = sum(small.horizontalAdvance(text) for text in view.words()[:1])
            lines = -(-width * 1.1 // view.width()) + 1
            assert lines * small.lineSpacing() <= room
            assert not view.grab().isNull()


def test_same_moment_looks_the_same_however_it_was_reached(view):
    view.show_moment(30)
    once = view.grab().toImage()
    for minute in (120, 0, 45, 30):
        view.show_moment(minute)
    assert view.grab().toImage() == once


def test_other_nights_replace_the_numbers_at_the_same_moment(view):
    night = run(replace(Parameters(), loop_depth=2.0), accounts=True)
    view.show_nights(Nights(night, night))
    assert view.leverage.true == effective_leverage(night, [WBETH_LOOPS], 0)


def test_no_night_paints_nothing(qtbot):
    empty = LeverageBar()
    qtbot.addWidget(empty)
    assert not empty.grab().isNull()
    assert empty.summary() == ""


def test_without_loops_the_title_speaks_of_owners(view):
    assert view.title() == "Leverage of WBETH loops"
    night = run(Parameters(loop_depth=0), accounts=True)
    view.show_nights(Nights(night, night))
    assert view.title() == "Leverage of WBETH owners"


@pytest.mark.parametrize("family", [WBETH_LOOPS, ALT_LOANS])
@pytest.mark.parametrize("minute", [0, 26, 32.5])
def test_its_table_holds_the_measures_of_the_moment(view, default_nights, family, minute):
    view.set_family(family)
    view.show_moment(minute)
    live, true = default_nights.live, effective_leverage(default_nights.live, [family], minute)
    assert [row[1] for row in view.table()[1]] == [
        multiple(visible_leverage(live, [family], minute)),
        multiple(true),
        percent(own_money_left(live, [family], minute), 1),
        part(share_lost(true, FALL)),
        percent(net_yield(live.parameters, family), 1),
    ]


def test_its_table_has_dashes_where_nobody_has_own_money(view):
    view.show_moment(120)
    values = [row[1] for row in view.table()[1]]
    assert values[:2] == values[3:] == ["\u2013", "\u2013"]
    assert values[2] == percent(0.0, 1)
