"""What "Who did it" draws and says is what the engine's attribution holds."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from engine import ASSETS, Parameters
from engine.assets import ALT, BNSOL, BTC, ETH, USDE, WBETH
from engine.attribution import AMPLIFICATION, EVERYTHING, OUTCOMES, SWITCHED_OFF, attribute
from engine.blame import Blame, blame
from gui.files.content import read_words
from gui.look.cause_fills import CAUSE_FILLS, fill_cause
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.views.blame_layout import (
    Heights,
    lay_out_detail,
    lay_out_overview,
    place,
)
from gui.views.blame_view import BlameView
from gui.words import blame_words as words

WBETH_DISCOUNT, BNSOL_DISCOUNT = (OUTCOMES.index(f"{name} discount") for name in ("WBETH", "BNSOL"))
AREA = QRectF(10, 20, 300, 270)
SMALL, LARGE = (660, 330), (1140, 560)


@pytest.fixture(scope="module")
def amplification():
    return attribute(Parameters())


@pytest.fixture(scope="module")
def outage_nights():
    """A night in which LST parity softens the discount of BNSOL."""
    return compute_nights(Parameters(outage_duration=60))


@pytest.fixture
def view(qtbot, default_nights, amplification):
    load_fonts()
    view = BlameView()
    qtbot.addWidget(view)
    view.resize(*SMALL)
    view.set_theme(LIGHT)
    view.show_nights(default_nights)
    view.show_answer(amplification)
    return view


def blames_of(parts) -> list[Blame]:
    return [blame(parts, outcome) for outcome in range(len(OUTCOMES))]


def made_up(shares, spared=None, none=0.0) -> Blame:
    causes = AMPLIFICATION[: len(shares)]
    return Blame(causes, none + sum(shares), none, tuple(shares), tuple(spared or shares))


def plain(text):
    return text.replace("\u202f", " ")


# --- bars of all outcomes ---------------------------------------------------------------------


def test_bars_are_as_long_as_the_shares_and_end_at_the_fall(amplification):
    blames = blames_of(amplification)
    layout = lay_out_overview(blames, 0, AREA, (80, 40), 16)
    scale = layout.scale
    per_share = scale.x(1) - scale.x(0)
    assert len(layout.rows) == len(OUTCOMES)
    for row, part in zip(layout.rows, blames, strict=True):
        drawn = {segment.cause: segment.box.width() / per_share for segment in row.segments}
        assert drawn.pop(-1) == pytest.approx(part.none)
        assert [drawn[n] for n in range(5)] == pytest.approx([abs(s) for s in part.shares])
        assert row.whole_x == pytest.approx(scale.x(part.whole))
        assert row.segments[-1].box.right() == pytest.approx(row.whole_x)


def test_what_softens_stands_left_of_zero_and_the_rest_still_gives_the_fall():
    part = made_up((0.5, -0.2, 0.3), none=0.1)
    layout = lay_out_overview([part], 0, AREA, (80, 40), 16)
    scale = layout.scale
    none, first, second, third = (segment.box for segment in layout.rows[0].segments)
    assert scale.lowest == pytest.approx(-0.2)
    assert second.right() == pytest.approx(scale.x(0))
    assert second.left() == pytest.approx(scale.x(-0.2))
    assert none.left() == pytest.approx(scale.x(0))
    assert first.left() == pytest.approx(none.right())
    assert third.left() == pytest.approx(first.right())
    assert third.right() == pytest.approx(scale.x(0.9))
    assert layout.rows[0].whole_x == pytest.approx(scale.x(0.7))


def test_the_scale_holds_still_while_falls_change_and_makes_room_only_below_zero():
    for fall in (0.0, 0.1, 0.9):
        scale = lay_out_overview([made_up((fall,))], 0, AREA, (80, 40), 16).scale
        assert (scale.lowest, scale.highest) == (0, 1)


@pytest.mark.parametrize("focus", range(len(OUTCOMES)))
@pytest.mark.parametrize("height", [30, 100, 160, 270])
def test_rows_that_fit_include_the_one_in_focus_and_never_overlap(amplification, focus, height):
    area = QRectF(0, 0, 300, height)
    rows = lay_out_overview(blames_of(amplification), focus, area, (80, 40), 16).rows
    assert focus in [row.outcome for row in rows]
    assert all(row.area.height() >= 16 - 1e-9 or len(rows) == 1 for row in rows)
    assert all(upper.area.bottom() <= lower.area.top() + 1e-9
               for upper, lower in pairwise(rows))  # fmt: skip
    assert rows[-1].area.bottom() <= height + 1e-9


# --- bars of the outcome in focus -------------------------------------------------------------


@pytest.mark.parametrize("outcome", range(len(OUTCOMES)), ids=OUTCOMES)
def test_steps_climb_to_what_the_causes_add(amplification, outcome):
    part = blame(amplification, outcome)
    layout = lay_out_detail(part, AREA, 100, 40, 16)
    reached = 0.0
    for row, share, spared in zip(layout.rows, part.shares, part.spared, strict=True):
        ends = sorted((layout.steps.x(reached), layout.steps.x(reached + share)))
        assert [row.step.left(), row.step.right()] == pytest.approx(ends)
        reached += share
        ends = sorted((layout.spareds.x(0), layout.spareds.x(spared)))
        assert [row.spared.left(), row.spared.right()] == pytest.approx(ends)
    assert layout.steps.x(reached) == pytest.approx(layout.steps.x(part.added))


def test_both_columns_have_one_scale_and_stay_in_the_area():
    layout = lay_out_detail(made_up((0.4, -0.3, 0.2), (0.5, -0.4, 0.1)), AREA, 100, 40, 16)
    lengths = {round(scale.x(0.3) - scale.x(0), 6) for scale in (layout.steps, layout.spareds)}
    assert len(lengths) == 1
    for row in layout.rows:
        assert AREA.contains(row.step.united(row.spared))
    assert layout.steps.right + 40 + 16 == pytest.approx(layout.spareds.left)
    assert layout.spareds.right + 40 == pytest.approx(AREA.right())
    assert layout.together.bottom() == pytest.approx(AREA.bottom())


def test_where_nothing_falls_the_columns_are_still_a_stretch():
    layout = lay_out_detail(made_up((0.0, 0.0)), AREA, 100, 40, 16)
    assert layout.steps.x(0.01) > layout.steps.x(0)
    assert all(row.step.width() == 0 for row in layout.rows)


# --- places -----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("height", "why", "footer"), [(330, True, True), (230, True, False), (185, False, False)]
)
def test_words_give_way_before_rows(height, why, footer):
    heights = Heights(header=22, line=15, heading=34, why=45, footer=15, gap=8)
    places = place(QRectF(0, 0, 660, height), heights, rows=6, split=0.5, tallest=52)
    assert (places.why is not None, places.footer is not None) == (why, footer)
    assert places.causes.height() >= 6 * 15 - 0.5
    boxes = [places.heading, places.columns, places.causes, places.why, places.footer]
    present = [box for box in boxes if box is not None]
    assert all(upper.bottom() <= lower.top() + 1e-6
               for upper, lower in pairwise(present))  # fmt: skip
    assert present[-1].bottom() <= height + 1e-6


def test_rows_stop_growing_where_there_is_plenty_of_room():
    heights = Heights(header=22, line=15, heading=34, why=45, footer=15, gap=8)
    places = place(QRectF(0, 0, 1140, 900), heights, rows=6, split=0.5, tallest=52)
    assert places.causes.height() == 6 * 52


# --- the view ---------------------------------------------------------------------------------


def test_at_first_the_discount_of_wbeth_is_in_focus(view):
    assert view.outcome == WBETH_DISCOUNT
    assert plain(words.headline(view.blames[view.outcome], view.outcome)) == (
        "WBETH fell 89 % below ETH at worst."
    )


def test_the_sentence_about_the_sums_comes_from_the_numbers(view, amplification):
    spared = sum(amplification.switched_off[cause][WBETH_DISCOUNT] for cause in AMPLIFICATION)
    assert words.why(view.blames[WBETH_DISCOUNT]) == (
        f"Switching any one off spares 89 points. The 5 together make {100 * spared:.0f} points,"
        " of only 89: every link is needed, so each takes nearly all the blame."
    )


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        (made_up((0, 0)), "Switching any one of them off changes nothing here."),
        (
            made_up((0.3, 0)),
            "Only one cause matters here: Visible leverage. Both ways of counting agree.",
        ),
        (
            made_up((0.37, 0.38), (0.73, 0.75)),
            "Switching any one off spares 73 to 75 points. The 2 together make 148 points, of only"
            " 75: every link is needed, so each takes nearly all the blame.",
        ),
        (
            made_up((0.4, 0.1), (0.5, 0.2)),
            "Switched off one at a time, the causes spare 70 points together, of only 50:"
            " what several do only together is counted for each of them.",
        ),
        (
            made_up((0.4, 0.1)),
            "Switched off one at a time, the causes spare 50 points together, and that is all"
            " there is: here they act side by side.",
        ),
        (
            made_up((0.4, 0.1), (0.2, 0.0)),
            "Switched off one at a time, the causes spare only 20 points together, of 50:"
            " where one is gone, another does its work.",
        ),
        (
            made_up((0.25, 0.25), (0.0, 0.0)),
            "Switching off any one alone spares nothing, though together they add 50 points:"
            " each stands in for the others.",
        ),
        (
            made_up((-0.3, 0.1), (-0.4, 0.0), none=0.5),
            "Switched off one at a time, the causes change the fall by \u221240 points together;"
            " all at once, by \u221220: they work against each other."
            " Left of zero, what softens the fall: Visible leverage.",
        ),
    ],
)
def test_every_pattern_has_its_sentence(part, sentence):
    assert words.why(part) == sentence


@pytest.mark.parametrize(
    ("part", "sentence"),
    [
        (made_up((0, 0), none=0.2), "These causes add nothing."),
        (made_up((0.3, 0.2)), "These causes add all of it, 50 points."),
        (
            made_up((0.3, 0.24), none=0.163),
            "These causes add 54 points to the 16.3 % of the shock alone.",
        ),
        (made_up((-0.1, -0.1), none=0.5), "These causes soften it by 20 points, from 50 %."),
    ],
)
def test_what_the_causes_add_is_said_beside_what_falls_without_them(part, sentence):
    assert plain(words.added(part)) == sentence


@pytest.mark.parametrize(
    ("share", "whole", "text"),
    [
        (0.426, 0.54, "43"), (-0.05, 0.5, "\u22125"), (0.003, 0.5, "<1"), (0.0003, 0.5, "0"),
        (0.0486, 0.08, "4.9"), (0.0006, 0.08, "0.1"), (4.472, 0.894, "447"), (0, 0, "0"),
    ],
)  # fmt: skip
def test_points_have_as_many_digits_as_matter(share, whole, text):
    assert words.points(share, whole) == text


def test_a_night_without_a_shock_has_no_falls_to_split(view):
    view.show_answer(attribute(Parameters(shock=0)))
    assert view.summary().startswith("WBETH never fell below ETH. These causes add nothing.")
    view.set_focus_asset(ALT)
    assert view.summary().startswith("ALT did not fall.")


def test_the_outcome_follows_the_asset_in_focus(view):
    for asset, outcome in ((ALT, ALT), (BNSOL, BNSOL_DISCOUNT), (USDE, USDE), (BTC, BTC)):
        view.set_focus_asset(asset)
        assert view.outcome == outcome


def test_every_outcome_is_of_an_asset_and_lsts_are_told_by_their_discount():
    assert [words.asset_of(outcome) for outcome in range(len(OUTCOMES))] == [*range(7), 4, 5]
    for asset in range(len(ASSETS)):
        assert words.asset_of(words.outcome_of(asset)) == asset
        assert words.is_discount(words.outcome_of(asset)) == (asset in (WBETH, BNSOL))
    assert words.outcome_name(BNSOL_DISCOUNT) == "BNSOL to SOL"


def test_a_click_on_a_row_wishes_its_asset_and_the_row_stays(view, qtbot):
    for outcome in (WBETH, ALT, WBETH_DISCOUNT):
        row = next(row for row in view.picture().overview.rows if row.outcome == outcome)
        with qtbot.waitSignal(view.focus_wished) as wish:
            qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=row.area.center().toPoint())
        assert wish.args == [words.asset_of(outcome)]
        view.set_focus_asset(words.asset_of(outcome))
        assert view.outcome == outcome


def test_arrows_walk_through_the_outcomes(view, qtbot):
    view.set_focus_asset(ETH)
    with qtbot.waitSignal(view.focus_wished) as wish:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert wish.args == [view.outcome] == [ETH + 1]
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.outcome == len(OUTCOMES) - 1
    for _ in range(20):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.outcome == 0


def test_setting_is_silent(view, qtbot):
    with qtbot.assertNotEmitted(view.focus_wished):
        view.set_focus_asset(ALT)
        view.set_causes(EVERYTHING)


def test_the_question_is_of_the_night_on_show_and_the_causes_chosen(view, default_nights, qtbot):
    assert view.question().parameters == default_nights.live.parameters
    assert view.question().causes == AMPLIFICATION
    qtbot.mouseClick(view.everything, Qt.MouseButton.LeftButton)
    assert view.question().causes == EVERYTHING
    qtbot.mouseClick(view.amplification, Qt.MouseButton.LeftButton)
    assert view.question().causes == AMPLIFICATION


def test_only_a_view_that_is_seen_asks_and_once_for_each_question(qtbot, default_nights):
    view = BlameView()
    qtbot.addWidget(view)
    asked = []
    view.asked.connect(asked.append)
    view.show_nights(default_nights)
    assert asked == []
    view.show()
    view.show_moment(30)
    view.set_focus_asset(ALT)
    assert [question.causes for question in asked] == [AMPLIFICATION]
    view.set_causes(EVERYTHING)
    assert [question.causes for question in asked] == [AMPLIFICATION, EVERYTHING]


def test_it_says_that_it_is_running_nights_and_why_it_failed(qtbot, default_nights):
    view = BlameView()
    qtbot.addWidget(view)
    assert view.summary() == ""
    view.show_nights(default_nights)
    view.show()
    assert view.summary() == "Running 32 nights, one for every set of causes\u2026"
    view.show_failure("no memory left")
    assert view.summary() == "This could not be computed: no memory left"
    assert view.accessibleDescription() == view.summary()
    view.grab()


def test_an_answer_that_comes_after_a_failure_is_shown_again(view, amplification):
    view.show()
    view.show_failure("no memory left")
    assert view.picture() is None
    view.set_causes(EVERYTHING)
    view.show_answer(attribute(Parameters(), EVERYTHING))
    view.finish()
    assert view.picture() is not None
    assert view.summary().startswith("WBETH fell")


def test_the_table_holds_both_ways_of_counting(view, amplification):
    headers, rows = view.table()
    assert headers[3:8] == (
        "Visible leverage", "Hidden leverage", "LST parity", "Makers leaving", "Venue design",
    )  # fmt: skip
    assert len(rows) == 2 * len(OUTCOMES)
    assert all(len(row) == len(headers) for row in rows)
    fair, alone = (row for row in rows if row[0] == "ALT")
    assert fair[1:] == ("Fair share (Shapley value)", *_numbers(amplification, "shapley"))
    assert alone[1:] == ("Spared if switched off alone", *_numbers(amplification, "switched_off"))


def _numbers(parts, kind):
    shares = [getattr(parts, kind)[cause][ALT] for cause in parts.causes]
    numbers = (parts.none[ALT], *shares, sum(shares), parts.whole[ALT])
    return tuple(f"{100 * number:.1f}" for number in numbers)


def test_the_summary_names_every_cause_with_its_points(view):
    view.set_focus_asset(ALT)
    assert plain(view.summary()).startswith(
        "ALT fell 71 % at worst. These causes add 54 points to the 16.3 % of the shock alone."
        " In points: Visible leverage 43, Hidden leverage 3, LST parity 0, Makers leaving 9,"
        " Venue design <1."
    )
    assert view.accessibleDescription() == view.summary()


def test_hovering_tells_a_part_and_a_cause(view):
    view.set_focus_asset(ALT)
    picture = view.picture()
    row = picture.overview.rows[ALT]
    boxes = {segment.cause: segment.box.center() for segment in row.segments}
    assert (
        plain(view.hint(boxes[0])) == "ALT fell 71 % at worst. Visible leverage: 43 points of it."
    )
    assert plain(view.hint(boxes[-1])) == (
        "ALT fell 71 % at worst. Without any of these causes it would have been 16.3 %."
    )
    assert view.hint(picture.detail.rows[1].area.center()) == (
        "Hidden leverage: 3 points is its effect averaged over every order in which the causes can"
        " come together (its Shapley value). Switched off alone it spares 8. Off means: no loops,"
        " and no USDe as margin."
    )
    assert view.hint(QPointF(1, view.height() - 1)) == ""


def test_a_cause_that_softens_is_told_and_drawn_left_of_zero(view, outage_nights):
    view.show_nights(outage_nights)
    view.show_answer(attribute(outage_nights.live.parameters))
    view.set_focus_asset(BNSOL)
    assert view.summary().endswith("Left of zero, what softens the fall: LST parity.")
    picture = view.picture()
    row = next(row for row in picture.overview.rows if row.outcome == BNSOL_DISCOUNT)
    softening = next(s for s in row.segments if s.share < 0)
    assert view.blames[BNSOL_DISCOUNT].causes[softening.cause] == "lst_parity"
    assert softening.box.right() == pytest.approx(picture.overview.scale.x(0))


@pytest.mark.parametrize("size", [SMALL, LARGE, (560, 190), (420, 330), (300, 190)])
@pytest.mark.parametrize("causes", [AMPLIFICATION, EVERYTHING], ids=["amplification", "everything"])
def test_every_part_stays_inside_at_every_size(view, size, causes):
    view.resize(*size)
    view.show_answer(attribute(Parameters(), causes))
    view.set_causes(causes)
    picture = view.picture()
    bounds = QRectF(view.rect()).adjusted(-0.5, -0.5, 0.5, 0.5)
    assert (picture.overview is None) == (size[0] < 560)
    assert bounds.contains(picture.detail.area)
    for row in picture.overview.rows if picture.overview else ():
        assert bounds.contains(row.area)
    view.grab()


def test_it_says_the_same_at_every_moment(view):
    said = view.summary()
    view.show_moment(20)
    assert view.summary() == said


# --- how causes look --------------------------------------------------------------------------


def test_every_cause_has_its_words_and_its_filling():
    assert list(CAUSE_FILLS) == list(EVERYTHING) == list(SWITCHED_OFF)
    assert list(read_words("causes")) == list(EVERYTHING)
    assert all(words.cause_name(cause) and words.cause_off(cause) for cause in EVERYTHING)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_in_greyscale_neighbours_differ_in_pattern_or_lightness(theme):
    looks = [_look(theme, cause) for cause in EVERYTHING]
    for one, other in pairwise(looks):
        lightness = abs(one[1] - other[1])
        assert one[0] != other[0] or lightness > 40
    patterned = [fill.pattern for fill in CAUSE_FILLS.values() if fill.patterned]
    assert len(set(patterned)) == len(patterned)


def _look(theme, cause):
    image = QImage(48, 48, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.panel))
    painter = QPainter(image)
    fill_cause(painter, theme, cause, QRectF(0, 0, 48, 48))
    painter.end()
    greys = [image.pixelColor(x, y).lightness() for x in range(4, 44) for y in range(4, 44)]
    return CAUSE_FILLS[cause].pattern, sum(greys) / len(greys)
