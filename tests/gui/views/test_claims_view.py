"""The claims view asks only when told to, and shows what the engine found."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel

from engine import Parameters
from engine.expectation import Limit, Pair
from engine.experiment import AGREES, CANNOT_TEST, DISAGREES, ClaimQuestion, find
from gui.background import Background
from gui.files.claims import claims
from gui.look.style_sheet import style_sheet
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.views.claim_bars_layout import Sizes, height, lay_out
from gui.views.claims_view import ClaimsView
from gui.words.finding_words import sentence, value_in_words

SIZES = [(594, 338, 1.0), (660, 330, 1.0), (1140, 560, 1.0), (1320, 660, 2.0), (2280, 1120, 2.0)]
LOOPS = 3


def made(qtbot, nights, width=1140, height=560, scale=1.0):
    load_fonts()
    view = ClaimsView()
    qtbot.addWidget(view)
    theme = LIGHT.at_scale(scale)
    view.setStyleSheet(style_sheet(theme))
    view.set_theme(theme)
    view.resize(width, height)
    view.show_nights(nights)
    view.show()
    return view


@pytest.fixture
def view(qtbot, default_nights):
    return made(qtbot, default_nights)


def answer(view):
    """Let the engine answer what the view asks."""
    for said in view.question().answers():
        view.show_answer(said)
    view.finish()


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# Asking.


def test_nothing_is_asked_before_the_user_asks(view):
    assert view.question() is None
    assert not view.waiting
    assert view.card.run_button.isVisible()
    assert view.card.result.text.text() == "Not run yet."


def test_run_asks_for_the_open_claim_from_the_night_itself(qtbot, view):
    view.list.rows[LOOPS].click()
    with qtbot.waitSignal(view.asked) as asked:
        click(qtbot, view.card.run_button)
    assert asked.args == [ClaimQuestion((claims()[LOOPS].experiment,), Parameters())]
    assert view.waiting
    assert view.list.rows[LOOPS].state_in_words() == "running"


def test_run_all_asks_for_all_that_was_not_run_yet(qtbot, view):
    view.list.rows[LOOPS].click()
    click(qtbot, view.card.run_button)
    answer(view)
    click(qtbot, view.run_all_button)
    asked = view.question().experiments
    assert len(asked) == 12
    assert claims()[LOOPS].experiment not in asked
    answer(view)
    assert view.tally.text() == "8 agree, 2 disagree, 3 not testable"
    assert not view.run_all_button.isEnabled()


def test_a_claim_run_in_the_midst_of_all_comes_first_and_the_rest_after_it(qtbot, view):
    click(qtbot, view.run_all_button)
    view.show_answer(next(view.question().answers()))
    view.list.rows[9].click()
    view._run([view.claim])
    asked = view.question().experiments
    assert asked[0] == claims()[9].experiment
    assert len(asked) == 12


def test_stop_drops_the_question_and_keeps_what_was_found(qtbot, view):
    click(qtbot, view.run_all_button)
    view.show_answer(next(view.question().answers()))
    assert view.run_all_button.text() == "Stop (1 of 13)"
    with qtbot.waitSignal(view.asked) as asked:
        click(qtbot, view.run_all_button)
    assert asked.args == [None]
    assert not view.waiting
    assert view.run_all_button.text() == "Run all"
    assert view.finding(claims()[0]) is not None
    assert view.finding(claims()[1]) is None
    assert [row.state_in_words() for row in view.list.rows[:2]] == ["agrees", ""]


def test_the_background_answers_it(qtbot, view):
    background = Background()
    view.asked.connect(background.ask)
    background.answered.connect(lambda _, said: view.show_answer(said))
    background.finished.connect(view.finish)
    click(qtbot, view.card.run_button)
    qtbot.waitUntil(lambda: not view.waiting, timeout=30_000)
    background.close()
    assert view.finding(view.claim) == find(view.claim.experiment)


def test_a_failure_is_told_on_the_card_and_can_be_tried_again(qtbot, view):
    click(qtbot, view.card.run_button)
    view.show_failure("loop_depth must lie between 0 and 10 loops, got 12")
    assert view.card.result.text.text().startswith("loop_depth must lie")
    assert view.card.run_button.isEnabled()
    click(qtbot, view.card.run_button)
    assert view.waiting
    answer(view)
    assert view.finding(view.claim) is not None


def test_long_words_do_not_make_the_view_taller(view):
    assert not view.hasHeightForWidth()
    assert view.minimumSizeHint().height() <= 280


def test_hidden_it_asks_no_more_and_shown_again_it_waits_for_the_user(qtbot, view):
    click(qtbot, view.run_all_button)
    view.hide()
    assert not view.waiting
    view.show()
    assert view.question() is None
    assert view.run_all_button.text() == "Run all"


# Where experiments start.


def test_the_users_own_settings_are_another_start_with_findings_of_its_own(qtbot, view):
    calm = compute_nights(Parameters(shock=0))
    view.show_nights(calm)
    view.list.rows[LOOPS].click()
    click(qtbot, view.card.run_button)
    answer(view)
    assert view.finding(view.claim).verdict == DISAGREES
    view.starts.pill(1).click()
    assert view.start == Parameters(shock=0)
    assert view.finding(view.claim) is None
    click(qtbot, view.card.run_button)
    answer(view)
    assert view.finding(view.claim).verdict == CANNOT_TEST
    view.starts.pill(0).click()
    assert view.finding(view.claim).verdict == DISAGREES


def test_other_nights_drop_a_question_from_the_users_settings_but_not_one_from_the_night(
    qtbot, view
):
    click(qtbot, view.run_all_button)
    view.show_nights(compute_nights(Parameters(loop_depth=2)))
    assert view.waiting
    view.starts.pill(1).click()
    assert not view.waiting
    click(qtbot, view.run_all_button)
    view.show_nights(compute_nights(Parameters(loop_depth=3)))
    assert not view.waiting


def test_explore_wishes_for_the_whole_changed_night(qtbot, view):
    view.list.rows[LOOPS].click()
    with qtbot.waitSignal(view.scenario_wished) as wished:
        click(qtbot, view.card.explore_button)
    assert wished.args == [Parameters().twin()]


def test_showing_nights_moments_and_focus_wishes_for_nothing(qtbot, view, default_nights):
    with qtbot.assertNotEmitted(view.scenario_wished), qtbot.assertNotEmitted(view.asked):
        view.show_nights(default_nights)
        view.show_moment(45)
        view.set_focus_asset(2)
        view.set_theme(DARK)


# What is seen.


def test_the_card_shows_the_finding_of_the_engine(qtbot, view):
    for place, claim in enumerate(claims()):
        view.list.rows[place].click()
        click(qtbot, view.card.run_button)
        answer(view)
        finding = find(claim.experiment)
        assert view.card.result.text.text() == sentence(claim, finding)
        assert view.list.rows[place].verdict == finding.verdict
        assert not view.card.run_button.isVisible()
        pairs = view.card.bars.pairs()
        assert [pair.measure for pair in pairs] == list(claim.experiment.measures)
        for pair in pairs:
            values = finding.values[pair.measure]
            assert [bar.value for bar in pair.bars] == [values.base, values.changed]


def test_lengths_of_bars_are_in_proportion_to_the_numbers(qtbot, view):
    click(qtbot, view.run_all_button)
    answer(view)
    for place in range(13):
        view.list.rows[place].click()
        for pair in view.card.bars.pairs():
            base, changed = pair.bars
            if base.value and changed.value:
                ratio = changed.value / base.value
                assert changed.length == pytest.approx(base.length * ratio)


SIZES_OF_BARS = Sizes(label=80, number=60, line=18, gap=8, written=lambda measure, value: 50.0)


def test_the_mark_stands_where_the_limit_is_and_clear_of_the_number():
    values = {"alt_fall": Pair(0.7, 0.16)}
    (pair,) = lay_out(("alt_fall",), values, Limit("changed", "below", 0.35), 400, SIZES_OF_BARS)
    base, changed = pair.bars
    track, x = pair.mark
    assert track == changed.track
    assert x == pytest.approx(track.left() + 0.35 * track.width())
    assert base.length == pytest.approx(0.7 * track.width())
    assert not changed.number.left() <= x <= changed.number.right()
    assert changed.number.right() <= 400


def test_pairs_of_bars_do_not_overlap_and_end_where_the_height_says():
    values = {name: Pair(1.0, 0.5) for name in ("alt_fall", "btc_fall", "forced_sales")}
    pairs = lay_out(tuple(values), values, None, 400, SIZES_OF_BARS)
    for above, below in pairwise(pairs):
        assert above.bars[1].number.bottom() <= below.title.top()
    assert pairs[-1].bars[1].number.bottom() == pytest.approx(height(3, SIZES_OF_BARS))
    assert pairs[-1].bars[0].length == pairs[0].bars[0].length


def test_measures_of_one_unit_share_a_scale():
    values = {"forced_sales": Pair(20.0, 10.0), "own_money_lost": Pair(5.0, 4.0)}
    sales, lost = lay_out(tuple(values), values, None, 400, SIZES_OF_BARS)
    assert sales.bars[0].length == pytest.approx(4 * lost.bars[0].length)


def test_a_missing_value_has_no_bar_and_is_not_a_zero():
    values = {"lowest_leverage_wiped_out_alt": Pair(None, 1.6)}
    (pair,) = lay_out(tuple(values), values, None, 400, SIZES_OF_BARS)
    assert pair.bars[0].length == 0
    assert value_in_words(pair.measure, None) != value_in_words(pair.measure, 0.0)


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_no_words_are_cut_at_any_size(qtbot, default_nights, width, height, scale):
    view = made(qtbot, default_nights, width, height, scale)
    view._run(view.claims)
    answer(view)
    for place in range(13):
        view.list.rows[place].click()
        row = view.list.rows[place]
        metrics = QFontMetrics(view.theme.font(row.title_role()))
        assert metrics.horizontalAdvance(row.text()) <= row.title_box().width()
        qtbot.waitUntil(lambda: not cut(view.card), timeout=30_000)


def cut(card):
    """The paragraphs of a card that have less room than they need."""
    return [
        label.text()
        for label in card.findChildren(QLabel)
        if label.isVisible()
        and label.wordWrap()
        and (label.height() < label.heightForWidth(label.width()) or label.width() > card.width())
    ]


def test_two_columns_where_there_is_room_and_one_where_there_is_not(qtbot, default_nights):
    assert not made(qtbot, default_nights, 660, 330).card.two_columns
    assert made(qtbot, default_nights, 1140, 560).card.two_columns
    assert not made(qtbot, default_nights, 1320, 660, 2.0).card.two_columns


def test_a_finding_comes_into_view_in_a_small_window(qtbot, default_nights):
    view = made(qtbot, default_nights, 660, 330)
    click(qtbot, view.card.run_button)
    answer(view)
    bar = view.card._scroll.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() > 0, timeout=30_000)
    view.list.rows[1].click()
    assert bar.value() == 0


# Without a mouse, without eyes.


def test_arrow_keys_go_through_the_list(qtbot, view):
    view.list.rows[0].setFocus()
    qtbot.keyClick(view.list.rows[0], Qt.Key.Key_Down)
    assert view.open_claim == 1
    assert view.list.rows[1].hasFocus()
    assert view.list.rows[1].isChecked()
    for _ in range(2):
        qtbot.keyClick(view.list.rows[view.open_claim], Qt.Key.Key_Up)
        assert view.open_claim == 0
    view.list.rows[12].click()
    qtbot.keyClick(view.list.rows[12], Qt.Key.Key_Down)
    assert view.open_claim == 12


def test_one_row_at_a_time_is_down_and_stays_down_when_clicked_again(view):
    for place in (4, 4, 7, 0):
        view.list.rows[place].click()
        assert [row.isChecked() for row in view.list.rows].index(True) == place
        assert sum(row.isChecked() for row in view.list.rows) == 1


def test_one_row_at_a_time_is_in_the_way_of_tab(view):
    view.list.rows[4].click()
    tabbed = [bool(row.focusPolicy() & Qt.FocusPolicy.TabFocus) for row in view.list.rows]
    assert tabbed.index(True) == 4
    assert sum(tabbed) == 1


def test_every_control_has_a_name_and_the_summary_changes_with_the_finding(qtbot, view):
    for button in (*view.list.rows, view.starts.pill(0), view.starts.pill(1)):
        assert button.accessibleName()
    for button in (view.run_all_button, view.card.run_button, view.card.explore_button):
        assert button.text()
    assert "not run yet" in view.summary()
    click(qtbot, view.card.run_button)
    answer(view)
    assert "agrees" in view.summary()
    assert view.accessibleDescription() == view.summary()
    assert view.list.rows[0].accessibleDescription() == "agrees"


def test_the_table_has_every_number_found(qtbot, view):
    headers, rows = view.table()
    assert len(rows) == 13
    assert {row[1] for row in rows} == {"not run"}
    click(qtbot, view.run_all_button)
    answer(view)
    headers, rows = view.table()
    assert len(rows) == sum(len(claim.experiment.measures) for claim in claims())
    assert all(len(row) == len(headers) for row in rows)
    finding = find(claims()[LOOPS].experiment)
    for name, pair in finding.values.items():
        both = [value_in_words(name, pair.base), value_in_words(name, pair.changed)]
        assert any(row[0].startswith("4.") and row[3:5] == both for row in rows)


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.at_scale(2)], ids=["light", "dark", "large"])
def test_painting_changes_with_the_verdict(qtbot, view, theme):
    view.set_theme(theme)
    before = view.grab().toImage()
    view._run(view.claims)
    answer(view)
    verdicts = {row.verdict: row.grab().toImage() for row in view.list.rows}
    assert set(verdicts) == {AGREES, DISAGREES, CANNOT_TEST}
    assert view.grab().toImage() != before
