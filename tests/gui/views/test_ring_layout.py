"""The ring: nothing touches anything, arrows join their nodes, thickness follows the flow."""

from __future__ import annotations

import math
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFontMetrics

from engine.links import DOLLARS, LINKS, Carried
from gui.look.theme import LIGHT, load_fonts
from gui.views.arrow import distance, length, point_at
from gui.views.ring_layout import (
    ANGLES,
    MOST_DOLLARS,
    RingLayout,
    lay_out,
    share_of_scale,
    side_node,
    thickness,
)
from gui.views.ring_sizes import FITS, sizes, two_lines

BY_NAME = {link.name: link for link in LINKS}

ROOMS = [
    (650, 262, 1.0),
    (586, 262, 1.0),
    (484, 315, 1.0),
    (614, 326, 1.0),
    (1130, 510, 1.0),
    (850, 390, 1.25),
    (766, 320, 1.5),
    (2260, 1030, 2.0),
]
"""Width and height left for the ring, and the text size, in windows of 1280x720 to 3840x2160."""


@pytest.fixture(autouse=True)
def fonts(qapp):
    load_fonts()


def rings(width: float, height: float, scale: float) -> list[RingLayout]:
    """The ring in every fit in which it finds room."""
    theme = LIGHT.at_scale(scale)
    area = QRectF(0, 0, width, height)
    found = [lay_out(area, sizes(theme, fit, height)) for fit in FITS]
    return [ring for ring in found if ring.complete]


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_every_window_has_room_for_the_whole_ring(room):
    first = rings(*room)[0]
    assert set(first.lines) == set(BY_NAME)
    assert len(first.boxes) == 9
    assert set(first.labels) == {link.name for link in LINKS if not side_node(link)}


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_no_words_touch_each_other_or_leave_the_room(room):
    width, height, _ = room
    for ring in rings(*room):
        words = [*ring.boxes.values(), *ring.labels.values()]
        assert not any(one.intersects(other) for one, other in combinations(words, 2))
        assert all(QRectF(-0.5, -0.5, width + 1, height + 1).contains(box) for box in words)


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_a_label_is_clear_of_every_link_at_its_thickest(room):
    for ring in rings(*room):
        for label in ring.labels.values():
            for line in ring.lines.values():
                for n in range(101):
                    point, _ = point_at(line, length(line) * n / 100)
                    assert not label.contains(point)
                    assert gap_between(label, point) >= ring.thickest / 2 - 0.5


def gap_between(box: QRectF, point: QPointF) -> float:
    aside = max(box.left() - point.x(), point.x() - box.right(), 0)
    above = max(box.top() - point.y(), point.y() - box.bottom(), 0)
    return math.hypot(aside, above)


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_an_arrow_runs_from_its_source_to_its_target_and_through_nothing_else(room):
    ring = rings(*room)[0]
    for name, line in ring.lines.items():
        link = BY_NAME[name]
        for end, node in ((line[0], link.source), (line[-1], link.target)):
            nearest = min(ring.boxes, key=lambda box: gap_between(ring.boxes[box], end))
            assert nearest == node
        for node, box in ring.boxes.items():
            assert not any(box.contains(point) for point in line), (name, node)


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_links_at_their_thickest_do_not_cover_each_other(room):
    ring = rings(*room)[0]
    for (one, line), (other, beside) in combinations(ring.lines.items(), 2):
        middle, _ = point_at(line, length(line) / 2)
        assert distance(beside, middle) > ring.thickest, (one, other)
        assert distance(beside, line[0]) > 0.9 * ring.thickest or sharing(one, other), (one, other)


def sharing(one: str, other: str) -> bool:
    """Whether one link ends at the node where the other begins, so that they meet there."""
    first, second = BY_NAME[one], BY_NAME[other]
    return first.source == second.target or first.target == second.source


def test_the_ring_turns_clockwise():
    ring = rings(650, 262, 1.0)[0]
    middle = sum((ring.boxes[node].center() for node in ANGLES), QPointF()) / len(ANGLES)
    for name, line in ring.lines.items():
        if not side_node(BY_NAME[name]):
            out, along = line[0] - middle, line[-1] - line[0]
            assert out.x() * along.y() - out.y() * along.x() > 0, name


@pytest.mark.parametrize("room", ROOMS, ids=str)
def test_a_point_on_a_link_or_on_its_words_is_found_again(room):
    for ring in rings(*room):
        for name, line in ring.lines.items():
            assert ring.link_at(point_at(line, length(line) / 2)[0], 10) is BY_NAME[name]
            side = side_node(BY_NAME[name])
            words = ring.boxes[side] if side else ring.labels[name]
            assert ring.link_at(words.center(), 10) is BY_NAME[name]


def test_in_the_middle_of_the_ring_there_is_no_link():
    ring = rings(1130, 510, 1.0)[0]
    middle = (ring.boxes["price falls"].center() + ring.boxes["forced sale"].center()) / 2
    assert ring.link_at(middle, 10) is None
    assert RingLayout().link_at(middle, 10) is None


def test_the_corner_is_free():
    for room in ROOMS:
        for ring in rings(*room):
            for box in ring.boxes.values():
                assert not ring.corner.intersects(box)
            for line in ring.lines.values():
                assert min(gap_between(ring.corner, p) for p in line) >= ring.thickest / 2


def test_where_there_is_no_room_the_ring_says_so():
    assert rings(290, 80, 1.0) == []


def test_four_times_as_much_is_twice_as_thick():
    assert thickness(0) == 0
    assert thickness(1) == thickness(3) == 1
    assert thickness(0.8) == pytest.approx(2 * thickness(0.2))


@given(st.floats(0, 1), st.floats(0, 1))
def test_more_is_never_thinner(one: float, other: float):
    assert (thickness(one) - thickness(other)) * (one - other) >= 0


def test_dollars_a_minute_share_one_scale():
    flows = [link for link in LINKS if link.unit == DOLLARS and not link.lasting]
    assert {link.name for link in flows} == {"takeover", "sale", "overload", "adl"}
    for link in flows:
        assert share_of_scale(Carried(link, MOST_DOLLARS / 4, None), bids=130) == 0.25


def test_shares_of_a_price_share_one_scale_up_to_the_whole_price():
    for name in ("index_fall", "book_gap", "token_mark"):
        assert share_of_scale(Carried(BY_NAME[name], 0.3, None), bids=130) == 0.3
    moved = share_of_scale(Carried(BY_NAME["impact"], math.log(2), None), bids=130)
    assert moved == pytest.approx(0.5)


def test_bids_pulled_are_measured_against_all_bids():
    assert share_of_scale(Carried(BY_NAME["makers"], 65, None), bids=130) == 0.5


def test_a_name_breaks_where_its_lines_are_shortest():
    metrics = QFontMetrics(LIGHT.font("small"))
    assert two_lines("Hole in the book", metrics) == ("Hole in", "the book")
    assert two_lines("Takeover", metrics) == ("Takeover",)
    assert two_lines("\u62c5\u4fdd\u4e0d\u8db3", metrics) == ("\u62c5\u4fdd", "\u4e0d\u8db3")
    assert two_lines("\u8ba2\u5355\u7c3f\u7f3a\u53e3", metrics)[1] == "\u7f3a\u53e3"
    for short in ("\u63a5\u53ce", "\u677f\u306e\u7a74"):
        assert two_lines(short, metrics) == (short,)
