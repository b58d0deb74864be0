"""Falling orders are a function of the moment: forced sales on their way."""

from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRectF, Qt

from engine.assets import ALT, BNSOL, BTC, USDE, WBETH
from engine.loop_tower import loop_tower
from gui.look.theme import DARK, LIGHT
from gui.views.falling_orders import (
    BLOCKS_PER_MINUTE,
    FALLEN_AT,
    FLIGHT_TIME,
    IN_LANE_AT,
    Block,
    FallingOrders,
    Way,
    blocks_in_flight,
    opacity,
    place,
)

WBETH_LOOPS, BTC_LOOPS = 1, 0
WAY = Way(QRectF(400, 100, 120, 150), QRectF(340, 0, 40, 600), QPointF(120, 540), WBETH_LOOPS)


@pytest.fixture
def layer(qtbot, default_nights) -> FallingOrders:
    layer = FallingOrders()
    qtbot.addWidget(layer)
    layer.resize(600, 600)
    layer.set_way(lambda: WAY)
    layer.show_nights(default_nights)
    return layer


def test_nothing_falls_before_anything_is_sold(default_nights):
    assert blocks_in_flight(default_nights.live, WBETH, 20, WBETH_LOOPS) == []


@pytest.mark.parametrize("asset", range(7))
def test_never_more_than_forty_blocks(default_nights, asset):
    most = max(
        len(blocks_in_flight(default_nights.live, asset, eighth / 8, WBETH_LOOPS))
        for eighth in range(961)
    )
    assert 0 < most <= 40


def test_blocks_carry_the_dollars_of_the_last_minutes(default_nights):
    live, minute = default_nights.live, 36.0
    blocks = blocks_in_flight(live, WBETH, minute, WBETH_LOOPS)
    sold = live.forced_sales[live.row_at(minute - FLIGHT_TIME) : live.row_at(minute), WBETH].sum()
    assert sum(block.dollars for block in blocks) == pytest.approx(sold)


def test_area_of_a_block_goes_with_its_dollars(default_nights):
    blocks = blocks_in_flight(default_nights.live, WBETH, 34.0, WBETH_LOOPS)
    ratios = {round(block.dollars / block.size**2, 9) for block in blocks}
    assert len(ratios) == 1
    assert max(block.size for block in blocks) <= 1


def test_block_keeps_its_number_and_moves_on_with_the_minute(default_nights):
    early = {b.number: b for b in blocks_in_flight(default_nights.live, WBETH, 34.0, WBETH_LOOPS)}
    late = {b.number: b for b in blocks_in_flight(default_nights.live, WBETH, 34.3, WBETH_LOOPS)}
    shared = early.keys() & late.keys()
    assert len(shared) > BLOCKS_PER_MINUTE
    for number in shared:
        assert late[number].phase - early[number].phase == pytest.approx(0.3 / FLIGHT_TIME)
        assert late[number].dollars == early[number].dollars


def test_blocks_of_the_towers_account_start_at_the_tower_others_at_the_top_of_the_gap():
    for number in range(50):
        begin = place(Block(number, 0, 1, 1, own=True), WAY)
        assert begin.x() == WAY.tower.left()
        assert WAY.tower.top() <= begin.y() <= WAY.tower.bottom()
        other = place(Block(number, 0, 1, 1), WAY)
        assert other.y() == WAY.gap.top()
        assert WAY.gap.left() < other.x() < WAY.gap.right()
        assert place(Block(number, 1, 1, 1, own=True), WAY) == WAY.bid
        assert place(Block(number, 1, 1, 1), WAY) == WAY.bid


def own(nights, asset, minute, family):
    return {block.own for block in blocks_in_flight(nights.live, asset, minute, family)}


def test_only_sales_of_the_towers_own_account_fall_from_it(default_nights):
    live = default_nights.live
    taken = loop_tower(live, WBETH_LOOPS, 480).failed_at
    assert own(default_nights, WBETH, taken, WBETH_LOOPS) == {False}
    assert own(default_nights, WBETH, taken + 4, WBETH_LOOPS) == {True}
    assert own(default_nights, USDE, taken + 4, WBETH_LOOPS) == {True}
    for asset in (BTC, ALT, BNSOL):
        assert True not in own(default_nights, asset, taken + 4, WBETH_LOOPS)
    assert own(default_nights, ALT, 33, BTC_LOOPS) == {False}
    # a tower of which nothing is left sells no more
    assert loop_tower(live, WBETH_LOOPS, 400).sold_out
    assert True not in own(default_nights, WBETH, 105, WBETH_LOOPS)


@pytest.mark.parametrize("own", [True, False])
def test_blocks_fall_ever_faster_down_the_gap_and_then_roll_on_the_floor(own):
    phases = [phase / 40 for phase in range(41)]
    spots = {phase: place(Block(7, phase, 1, 1, own), WAY) for phase in phases}
    falling = [spot for phase, spot in spots.items() if phase <= FALLEN_AT]
    drops = [after.y() - before.y() for before, after in pairwise(falling)]
    assert drops == sorted(drops)
    assert drops[0] > 0
    in_lane = [spot for phase, spot in spots.items() if IN_LANE_AT <= phase <= FALLEN_AT]
    assert {WAY.gap.contains(spot) for spot in in_lane} == {True}
    rolling = [spot for phase, spot in spots.items() if phase >= FALLEN_AT]
    assert {spot.y() for spot in rolling} == {WAY.bid.y()}


def test_blocks_fade_only_at_both_ends():
    assert opacity(0) == opacity(1) == 0
    assert opacity(0.05) == opacity(0.5) == opacity(0.85) == 1
    assert opacity(0.95) < opacity(0.9) < 1


def test_same_moment_looks_the_same_however_it_was_reached(layer):
    layer.show_moment(34.6)
    once = layer.grab().toImage()
    for minute in (120, 0, 35, 34.6):
        layer.show_moment(minute)
    assert layer.grab().toImage() == once


def test_other_assets_send_other_blocks(layer):
    layer.show_moment(36)
    wbeth = [block.dollars for block in layer.blocks()]
    layer.set_focus_asset(USDE)
    assert [block.dollars for block in layer.blocks()] != wbeth


def test_reduced_motion_moves_nothing(layer):
    layer.set_reduced_motion(True)
    layer.show_moment(36)
    (block,) = layer.blocks()
    assert block.phase == 1
    layer.set_reduced_motion(False)
    assert len(layer.blocks()) > 10


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("scale", [1, 2])
def test_everything_painted_lies_in_the_area_it_asks_to_repaint(layer, theme, scale):
    layer.set_theme(replace(theme, scale=scale))
    layer.show_moment(10)
    blank = layer.grab().toImage()
    layer.show_moment(36.1)
    area, picture = layer.moving_area(), layer.grab().toImage()
    assert picture != blank
    for x in range(0, layer.width(), 5):
        for y in range(0, layer.height(), 5):
            assert area.contains(x, y) or picture.pixel(x, y) == blank.pixel(x, y)


def test_mouse_goes_through(layer):
    assert layer.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    assert layer.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_without_nights_or_ends_nothing_is_in_the_air(qtbot, layer):
    empty = FallingOrders()
    qtbot.addWidget(empty)
    assert empty.blocks() == []
    assert not empty.grab().isNull()
    empty.show_moment(36)
    empty.show_nights(layer._nights)
    assert empty.blocks() == []
    assert empty.moving_area().isEmpty()
