"""The ring shows what the engine says flows, and a click cuts exactly the link it hits."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetrics, QHelpEvent, QImage
from PySide6.QtWidgets import QMainWindow, QToolTip

from engine import Parameters, run
from engine.assets import ALT, ASSETS, BTC, USDE, WBETH
from engine.links import DOLLARS, LINKS, Link
from engine.measures import worst_fall, worst_fall_until
from engine.uncut_night import UncutNight
from gui.controls.single_keys import SingleKeys
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.nights import Nights
from gui.views.arrow import length, point_at
from gui.views.ring_layout import MOST_DOLLARS, side_node
from gui.views.ring_painter import halves
from gui.views.why_view import WRAP, WhyView
from gui.words.figures import dollars, percent
from gui.words.link_words import SMALLEST, heading, title

MOMENTS = [0, 20, 24, 25.75, 26, 30, 33, 45, 60, 119.75, 120]
CUTTABLE = [link for link in LINKS if link.cut]
BY_NAME = {link.name: link for link in LINKS}


@cache
def cut_nights(*cuts: str) -> Nights:
    return compute_nights(Parameters(cuts=frozenset(cuts)))


@pytest.fixture
def why(qtbot, default_nights: Nights) -> WhyView:
    load_fonts()
    view = WhyView()
    qtbot.addWidget(view)
    view.resize(660, 330)
    view.show_nights(default_nights)
    view.show_moment(26)
    view.show()
    qtbot.waitUntil(view.hasFocus, timeout=30_000)
    view.clearFocus()
    return view


@pytest.fixture
def answered(why: WhyView) -> WhyView:
    """A view whose questions are answered at once."""
    why.asked.connect(lambda asked: asked and [why.show_answer(a) for a in asked.answers()])
    return why


def plain(text: str) -> str:
    return text.replace("\u202f", " ")


def place(why: WhyView, link: Link) -> QPoint:
    """A point on the middle of a link."""
    line = why.layout_of_ring.lines[link.name]
    return point_at(line, length(line) / 2)[0].toPoint()


def wishes(why: WhyView) -> list[Parameters]:
    heard: list[Parameters] = []
    why.scenario_wished.connect(heard.append)
    return heard


# What it shows.


@pytest.mark.parametrize("minute", MOMENTS)
def test_every_edge_carries_what_the_engine_says_flowed_in_the_last_minute(why, minute):
    why.show_moment(minute)
    night = why.nights.live
    row = night.flow_row(night.row_at(minute))
    assert [edge.link for edge in why.edges] == list(LINKS)
    for edge in why.edges:
        steps = edge.link.flow(night)
        if edge.link.lasting:
            assert edge.carried.flow == steps[row]
        elif edge.link.unit == DOLLARS:
            assert edge.carried.flow == pytest.approx(steps[max(0, row - 3) : row + 1].sum())
        assert edge.carried.flow == edge.link.flow(night, steps=4)[row]


@pytest.mark.parametrize("minute", MOMENTS)
def test_thickness_is_the_root_of_the_flow_on_its_scale(why, minute):
    why.show_moment(minute)
    bids = sum(Parameters().depth)
    for edge in why.edges:
        if edge.link.unit != DOLLARS:
            share = edge.carried.share_of_price
        else:
            share = edge.carried.flow / (bids if edge.link.lasting else MOST_DOLLARS)
        assert 0 <= share <= 1
        assert edge.thickness == pytest.approx(share**0.5)


def test_the_same_dollars_are_as_thick_wherever_they_flow(why):
    thick = {edge.link.name: (edge.carried.flow, edge.thickness) for edge in why.edges}
    (taken, wide), (sold, narrow) = thick["takeover"], thick["sale"]
    assert wide / narrow == pytest.approx((taken / sold) ** 0.5)


def test_an_arrow_is_drawn_as_thick_as_its_edge(why):
    """The pixels of the largest flow, counted across the middle of its arrow."""
    why.resize(1140, 560)
    why.show_moment(25.25)
    edge = next(edge for edge in why.edges if edge.link.name == "takeover")
    line = why.layout_of_ring.lines["takeover"]
    middle, along = point_at(line, length(line) / 2)
    image, debt = why.grab().toImage(), LIGHT.colour("debt").rgb()
    inked = 0
    for n in range(-400, 401):
        at = middle + QPointF(-along.y(), along.x()) * (n / 10)
        inked += image.pixel(at.toPoint()) == debt
    assert inked / 10 == pytest.approx(edge.thickness * why.layout_of_ring.thickest, abs=1.5)


def test_labels_are_the_flows_in_numbers(why):
    labels = {edge.link.name: plain(edge.label) for edge in why.edges}
    flows = {edge.link.name: edge.carried.flow for edge in why.edges}
    assert labels["takeover"] == f"{plain(dollars(flows['takeover']))} a minute"
    assert labels["makers"] == f"{plain(dollars(flows['makers']))} of bids"
    assert labels["book_gap"] == plain(percent(flows["book_gap"]))
    assert labels == {
        "index_fall": "25 % a minute",
        "takeover": "$9.03 bn a minute",
        "sale": "$5.12 bn a minute",
        "impact": "23 % a minute",
        "book_gap": "33 %",
        "token_mark": "3.4 %",
        "makers": "$19.5 bn of bids",
        "overload": "$63.8 M a minute",
        "adl": "$4 bn a minute",
    }


def test_a_calm_ring_carries_nothing_and_has_no_numbers(why):
    why.show_moment(20)
    assert not any(edge.alive or edge.label or edge.thickness for edge in why.edges)
    assert why.words() == (
        "Nothing flows through the ring. Click a link to cut it and see the night without it."
    )


def test_dust_is_not_told(why):
    why.show_moment(119.75)
    for edge in why.edges:
        assert bool(edge.label) == (edge.carried.flow >= SMALLEST[edge.link.unit])
    assert any(0 < edge.carried.flow < SMALLEST[edge.link.unit] for edge in why.edges)


def test_calm_is_grey_and_the_crash_glows_in_the_colours_of_what_flows(why):
    def hues(minute: float) -> set[str]:
        why.show_moment(minute)
        image = why.grab().toImage()
        found = set()
        for role in ("debt", "depth", "usde", "lst"):
            if any(image.pixel(x, y) == LIGHT.colour(role).rgb() for x in range(660)
                   for y in range(270)):  # fmt: skip
                found.add(role)
        return found

    assert hues(20) == set()
    assert hues(26) == {"debt", "depth", "usde"}
    assert hues(45) == {"debt", "depth", "lst"}


def test_a_wider_fall_than_the_scale_is_not_thicker(why):
    wild = run(Parameters(median_leverage=20, shock=0.3), accounts=True)
    why.show_nights(Nights(wild, wild))
    flows = [edge.carried.flow for edge in why.edges]
    for minute in range(22, 40):
        why.show_moment(minute)
        flows += [e.carried.flow for e in why.edges if e.link.name == "takeover"]
        assert all(0 <= edge.thickness <= 1 for edge in why.edges)
        why.grab()
    assert max(flows) > MOST_DOLLARS


def test_the_largest_flow_is_told(why):
    why.show_moment(28)
    money = [e for e in why.edges if e.link.name in ("takeover", "sale", "overload", "adl")]
    most = max(money, key=lambda edge: edge.carried.flow)
    assert why.words().startswith(
        f"Most money now: {title(most.link)}, {dollars(most.carried.flow)} in the last minute."
    )


def test_where_no_money_flows_any_more_what_is_left_is_told(why):
    why.show_moment(119)
    assert plain(why.words()).startswith(
        "ALT stands 2.7 % lower for the hole that sales left in its book."
    )


def test_the_table_has_every_link_with_its_number_and_its_state(why):
    why.show_nights(cut_nights("impact", "adl"))
    headers, rows = why.table()
    assert len(headers) == 4
    assert [row[0] for row in rows] == [heading(link) for link in LINKS]
    for edge, row in zip(why.edges, rows, strict=True):
        assert len(row) == len(headers)
        if edge.link.unit == DOLLARS:
            assert row[1] == dollars(edge.carried.flow)
        state = {None: "cannot be cut", "impact": "cut", "adl": "cut"}
        assert row[3] == state.get(edge.link.cut, "whole")
    assert {row[2] for row in rows} == {
        "in the last minute", "at the moment", "of bids pulled, at the moment",
    }  # fmt: skip


def test_without_nights_it_draws_nothing_and_does_not_fail(qtbot):
    view = WhyView()
    qtbot.addWidget(view)
    view.resize(660, 330)
    view.show()
    assert not view.grab().isNull()
    assert view.summary() == view.hover_text(LINKS[0]) == ""
    assert view.edges == view.table()[1] == ()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(330, 20))


def test_the_same_moment_looks_the_same_however_it_was_reached(why):
    why.show_moment(31)
    there = why.grab().toImage()
    for minute in (52, 120, 0, 31):
        why.show_moment(minute)
    assert why.grab().toImage() == there
    why.show_moment(45)
    assert why.grab().toImage() != there


def test_before_the_night_was_played_it_shows_nothing_that_only_the_future_knows(why):
    """A ring at a moment is the same whatever comes after it."""
    seen = why.grab().toImage()
    later = run(Parameters(outage_start=80, outage_duration=40), accounts=True)
    assert (later.prices[:105] == why.nights.live.prices[:105]).all()
    assert (later.prices != why.nights.live.prices).any()
    why.show_nights(Nights(later, later))
    assert why.grab().toImage() == seen


# Cutting.


@pytest.mark.parametrize("link", CUTTABLE, ids=lambda link: link.name)
def test_a_click_on_a_link_wishes_for_exactly_its_cut(qtbot, why, link):
    heard = wishes(why)
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=place(why, link))
    assert heard == [Parameters(cuts=frozenset({link.cut}))]


@pytest.mark.parametrize("link", CUTTABLE, ids=lambda link: link.name)
def test_a_click_on_a_cut_link_mends_it_and_leaves_the_others(qtbot, why, link):
    other = "adl" if link.cut != "adl" else "sale"
    why.show_nights(cut_nights(link.cut, other))
    heard = wishes(why)
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=place(why, link))
    assert heard == [Parameters(cuts=frozenset({other}))]


@pytest.mark.parametrize("link", CUTTABLE, ids=lambda link: link.name)
def test_the_number_of_a_link_cuts_it_too(qtbot, why, link):
    side, ring = side_node(link), why.layout_of_ring
    box = halves(ring.boxes[side])[1] if side else ring.labels[link.name]
    heard = wishes(why)
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=box.center().toPoint())
    assert heard == [Parameters(cuts=frozenset({link.cut}))]


def test_everything_else_of_the_scenario_stays(qtbot, why):
    settings = Parameters(shock=0.1, loop_depth=3, cuts=frozenset({"makers"}))
    why.show_nights(compute_nights(settings))
    heard = wishes(why)
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=place(why, BY_NAME["sale"]))
    assert heard == [settings.changed(cuts=frozenset({"makers", "sale"}))]


@pytest.mark.parametrize("name", ["index_fall", "book_gap"])
def test_a_link_without_a_cut_is_not_clickable_and_says_why(qtbot, why, name):
    link, heard = BY_NAME[name], wishes(why)
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=place(why, link))
    assert heard == []
    assert "It cannot be cut: " in why.hover_text(link)
    qtbot.mouseMove(why, place(why, link))
    assert why.cursor().shape() == Qt.CursorShape.ArrowCursor


def test_beside_the_links_and_with_other_buttons_nothing_is_wished(qtbot, why):
    heard = wishes(why)
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=QPoint(330, 145))
    qtbot.mouseClick(why, Qt.MouseButton.RightButton, pos=place(why, BY_NAME["sale"]))
    assert heard == []


def test_showing_is_silent(qtbot, why):
    heard = wishes(why)
    why.show_nights(cut_nights("impact"))
    why.show_moment(40)
    why.set_theme(DARK)
    why.set_focus_asset(USDE)
    why.hide()
    why.show()
    assert heard == []


@pytest.mark.parametrize("link", CUTTABLE, ids=lambda link: link.name)
def test_a_cut_link_is_dashed_thin_and_marked(why, link):
    why.show_nights(cut_nights(link.cut))
    edge = why.edges[LINKS.index(link)]
    assert edge.cut
    assert not edge.alive
    assert edge.thickness == 0
    assert edge.said("cut") == "cut"
    assert [e.link for e in why.edges if e.cut] == [link]
    grab = why.grab().toImage()
    slash = LIGHT.colour("text").rgb()
    middle, reach = place(why, link), 10
    assert any(grab.pixel(middle + QPoint(x, y)) == slash for x in range(-reach, reach + 1)
               for y in range(-reach, reach + 1))  # fmt: skip


def test_words_say_what_is_cut_and_what_that_changed(answered):
    answered.show_nights(replace(cut_nights("impact"), rest_shown=True))
    assert plain(answered.words()) == (
        "Most money now: takeover → forced sale, $1.54 bn in the last minute."
        " Cut: forced sale → hole in the book. Click it to mend it."
        " WBETH falls 11 % at worst; uncut, 91 %."
    )
    live, uncut = answered.nights.live, run(Parameters())
    for asset in range(len(ASSETS)):
        answered.set_focus_asset(asset)
        assert percent(worst_fall(live, asset)) in answered.words()
        assert percent(worst_fall(uncut, asset)) in answered.words()


def test_before_the_night_was_played_the_change_is_told_up_to_the_moment(answered):
    answered.show_nights(cut_nights("impact"))
    answered.show_moment(30)
    uncut = run(Parameters())
    row = uncut.row_at(30)
    live, whole = (worst_fall_until(r, row, WBETH) for r in (answered.nights.live, uncut))
    assert answered.words().endswith(
        f" So far WBETH fell {percent(live)} at worst; uncut, {percent(whole)}."
    )


def test_a_cut_without_effect_is_said_to_have_none(answered):
    answered.set_focus_asset(ALT)
    answered.show_nights(replace(cut_nights("token_mark"), rest_shown=True))
    assert plain(answered.words()).endswith(" ALT falls 71 % at worst, as it does uncut.")


def test_two_cuts_are_named_and_more_are_counted(why):
    why.show_nights(cut_nights("impact", "adl"))
    assert "Cut: forced sale → hole in the book, and takeover → ADL. Click one" in why.words()
    why.show_nights(cut_nights("impact", "adl", "makers"))
    assert "3 links are cut. Click one to mend it." in why.words()


def test_it_asks_for_the_uncut_night_only_while_something_is_cut(why, default_nights):
    asked = []
    why.asked.connect(asked.append)
    why.show_moment(40)
    assert asked == []
    why.show_nights(cut_nights("impact"))
    assert asked == [UncutNight(Parameters())]
    why.show_nights(cut_nights("impact", "adl"))
    assert len(asked) == 1
    why.show_nights(default_nights)
    assert asked[1:] == [None]


def test_hidden_it_asks_nothing(why):
    why.hide()
    asked = []
    why.asked.connect(asked.append)
    why.show_nights(cut_nights("impact"))
    assert asked == []
    why.show()
    assert asked == [UncutNight(Parameters())]


def test_a_late_answer_about_another_night_is_not_told(why):
    why.show_nights(cut_nights("impact"))
    why.show_answer(run(Parameters(shock=0.2)))
    assert "uncut" not in why.words()
    why.show_answer(run(Parameters()))
    assert "uncut" in why.words()


def test_a_failed_question_says_so_and_the_ring_stays(why):
    why.show_nights(cut_nights("impact"))
    why.show_failure("out of memory")
    assert why.words().endswith("The night without cuts could not be computed: out of memory")
    assert not why.grab().isNull()


# Hovering, keys, focus.


@pytest.mark.parametrize("link", LINKS, ids=lambda link: link.name)
def test_hovering_lights_a_link_up_and_tells_its_number_and_its_cut(qtbot, why, link):
    dark = why.grab().toImage()
    qtbot.mouseMove(why, place(why, link))
    assert why.grab().toImage() != dark
    text = plain(why.hover_text(why.link_at(place(why, link).toPointF())))
    edge = why.edges[LINKS.index(link)]
    assert heading(link) in text
    assert plain(edge.label).split(" a minute")[0].split(" of bids")[0] in text
    assert ("Click to cut it." in text) == (link.cut is not None)
    hand = Qt.CursorShape.PointingHandCursor
    assert why.cursor().shape() == (hand if link.cut else Qt.CursorShape.ArrowCursor)
    why.leaveEvent(QEvent(QEvent.Type.Leave))
    assert why.grab().toImage() == dark


@pytest.mark.qt_log_ignore("This plugin does not support raise")
def test_the_tooltip_is_that_of_the_link_under_the_pointer(qtbot, why):
    at = place(why, BY_NAME["adl"])
    why.event(QHelpEvent(QEvent.Type.ToolTip, at, why.mapToGlobal(at)))
    assert QToolTip.text() == why.hover_text(BY_NAME["adl"])
    QToolTip.hideText()


def test_a_cut_link_tells_that_a_click_mends_it(why):
    why.show_nights(cut_nights("token_mark"))
    why.show_moment(60)
    text = plain(why.hover_text(BY_NAME["token_mark"]))
    assert "As collateral it counts 0 % less." in text
    assert "This link is cut." in text
    assert "Click to mend it." in text


def test_a_redemption_index_counts_only_part_of_a_discount(why):
    why.show_nights(compute_nights(Parameters(redemption_index=0.5)))
    why.show_moment(33)
    discount = why.edges[LINKS.index(BY_NAME["token_mark"])].carried.flow
    assert f"counts {percent(discount / 2, 1)} less" in why.hover_text(BY_NAME["token_mark"])


def test_at_rest_every_link_says_that_it_carries_nothing(why):
    why.show_moment(20)
    for link in LINKS:
        assert "0" not in why.hover_text(link)
        assert "None" not in why.hover_text(link)


def test_arrow_keys_walk_the_links_in_ring_order_and_round(qtbot, why):
    why.setFocus()
    seen = []
    for _ in LINKS:
        qtbot.keyClick(why, Qt.Key.Key_Right)
        seen.append(why.words().partition(":")[0])
    assert seen == [heading(link) for link in (*LINKS[1:], LINKS[0])]
    qtbot.keyClick(why, Qt.Key.Key_Left)
    assert why.words().startswith(heading(LINKS[-1]))
    qtbot.keyClick(why, Qt.Key.Key_Down)
    qtbot.keyClick(why, Qt.Key.Key_Down)
    qtbot.keyClick(why, Qt.Key.Key_Up)
    assert why.accessibleDescription().startswith(heading(LINKS[0]))


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_and_space_cut_the_link_that_the_keys_chose(qtbot, why, key):
    heard = wishes(why)
    for link in LINKS[1:]:
        qtbot.keyClick(why, Qt.Key.Key_Right)
        qtbot.keyClick(why, key)
        if link.cut:
            assert heard.pop() == Parameters(cuts=frozenset({link.cut}))
        assert heard == []


def test_space_cuts_and_does_not_play_while_the_ring_has_the_focus(qtbot, default_nights):
    window, view, played = QMainWindow(), WhyView(), []
    qtbot.addWidget(window)
    window.setCentralWidget(view)
    SingleKeys(window).add("Space", lambda: played.append(True), False)
    view.show_nights(default_nights)
    window.show()
    window.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus, timeout=30_000)
    heard = wishes(view)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Space)
    assert (heard, played) == ([Parameters(cuts=frozenset({"takeover"}))], [])


def test_other_keys_are_left_to_the_window(qtbot, why):
    before = why.words()
    qtbot.keyClick(why, Qt.Key.Key_R)
    assert why.words() == before


def test_the_focus_is_seen_on_the_link_that_was_chosen(qtbot, why):
    why.activateWindow()
    bare = why.grab().toImage()
    why.setFocus()
    qtbot.waitUntil(why.hasFocus, timeout=30_000)
    pictures = [why.grab().toImage()]
    for _ in range(len(LINKS) - 1):
        qtbot.keyClick(why, Qt.Key.Key_Right)
        pictures.append(why.grab().toImage())
    assert all(picture != bare for picture in pictures)
    differing = {bytes(picture.constBits()) for picture in pictures}
    assert len(differing) == len(LINKS)


def test_a_click_draws_no_ring_of_the_keys_and_a_key_brings_it_back(qtbot, why):
    qtbot.mouseMove(why, QPoint(330, 145))
    bare = why.grab().toImage()
    qtbot.mouseClick(why, Qt.MouseButton.LeftButton, pos=place(why, BY_NAME["sale"]))
    qtbot.waitUntil(why.hasFocus, timeout=30_000)
    qtbot.mouseMove(why, QPoint(330, 145))
    assert why.grab().toImage() == bare
    qtbot.keyClick(why, Qt.Key.Key_Right)
    assert why.words().startswith(heading(BY_NAME["impact"]))
    assert why.grab().toImage() != bare


def test_a_screen_reader_reads_what_is_seen(why):
    assert why.accessibleName()
    assert why.accessibleDescription() == why.summary() == why.words()
    before = why.summary()
    why.show_moment(60)
    assert why.accessibleDescription() == why.summary() != before


# Room.


SIZES = [
    (660, 330, 1.0), (594, 330, 1.0), (1140, 560, 1.0), (858, 464, 1.25), (774, 415, 1.5),
    (2280, 1120, 2.0),
]  # fmt: skip


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_label_fits_its_place_at_every_moment(why, theme, width, height, scale):
    why.set_theme(theme.at_scale(scale))
    why.resize(width, height)
    numbers = QFontMetrics(why.theme.font(why._fit.numbers))
    ring = why.layout_of_ring
    assert len(ring.lines) == len(LINKS)
    for minute in range(20, 121, 2):
        why.show_moment(minute)
        for edge in why.edges:
            side = side_node(edge.link)
            box = halves(ring.boxes[side])[1] if side else ring.labels[edge.link.name]
            assert numbers.horizontalAdvance(edge.label) <= box.width()
            assert numbers.height() <= box.height() + 1


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
@pytest.mark.parametrize(
    "cuts", [(), ("impact",), ("token_mark", "makers"), ("sale", "adl", "impact")]
)
def test_the_words_below_are_never_cut(qtbot, answered, cuts, width, height, scale):
    answered.set_theme(LIGHT.at_scale(scale))
    answered.resize(width, height)
    answered.show_nights(cut_nights(*cuts))
    small, box = QFontMetrics(answered.theme.font("small")), answered._words_box()
    ring = answered.layout_of_ring
    assert max(each.bottom() for each in ring.boxes.values()) < box.top()
    told = []
    for minute in (20, 26, 33, 45, 119):
        answered.show_moment(minute)
        told.append(answered.words())
    answered.activateWindow()
    answered.setFocus()
    qtbot.waitUntil(answered.hasFocus, timeout=30_000)
    for _ in LINKS:
        qtbot.keyClick(answered, Qt.Key.Key_Right)
        told.append(answered.words())
    for text in told:
        assert small.boundingRect(box, WRAP, text).height() <= box.height(), text


def test_where_the_ring_has_no_room_its_words_stay(why):
    why.resize(300, 150)
    assert why.layout_of_ring.lines == {}
    assert why.link_at(QPoint(150, 70).toPointF()) is None
    picture = why.grab().toImage()
    blank = QImage(picture.size(), picture.format())
    blank.fill(picture.pixelColor(299, 149))
    assert picture != blank
    why.resize(660, 330)
    assert len(why.layout_of_ring.lines) == len(LINKS)


def test_a_change_of_language_names_and_lays_out_anew(why):
    why.setAccessibleName("")
    why.changeEvent(QEvent(QEvent.Type.LanguageChange))
    assert why.accessibleName() == "Why: the causal ring"
    assert len(why.layout_of_ring.lines) == len(LINKS)


def test_the_index_of_coins_is_told_by_its_coin(why):
    quiet = compute_nights(Parameters(beta=(4, 0, 0, 0), shock=0.01))
    why.show_nights(quiet)
    assert "BTC" in why.hover_text(BY_NAME["index_fall"])
    assert why.edges[0].carried.asset == BTC
