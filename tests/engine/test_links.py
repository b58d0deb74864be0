"""The causal ring: what each link carries, and that its cut empties it."""

import numpy as np
import pytest

from engine import Parameters, run
from engine.assets import WBETH
from engine.links import LINKS
from engine.parameters import CUTS


@pytest.fixture(scope="module")
def night():
    return run(Parameters())


def flow(name, run):
    """What the link of that name carries in each step."""
    return next(link for link in LINKS if link.name == name).flow(run)


def test_seven_of_nine_links_have_a_cut_each_its_own():
    cuts = [link.cut for link in LINKS if link.cut]
    assert len(LINKS) == 9
    assert sorted(cuts) == sorted(CUTS)


def test_the_ring_closes():
    ring = {link.source: link.target for link in LINKS if link.name != "adl"}
    node, seen = "price falls", []
    while node not in seen:
        seen.append(node)
        node = ring[node]
    assert node == "price falls"
    assert seen == [
        "price falls",
        "collateral short",
        "takeover",
        "forced sale",
        "hole in the book",
    ]


@pytest.mark.parametrize("link", LINKS, ids=lambda link: link.name)
def test_every_link_carries_something_on_the_night_and_never_less_than_nothing(link, night):
    carried = link.flow(night)
    assert carried.shape == night.access.shape
    assert np.all(np.isfinite(carried))
    assert carried.min() >= 0
    assert carried.max() > 0


@pytest.mark.parametrize("cut", sorted(set(CUTS) - {"token_mark"}))
def test_a_cut_empties_its_link(cut):
    link = next(link for link in LINKS if link.cut == cut)
    assert not link.flow(run(Parameters(cuts=frozenset({cut})))).any()


def test_forced_sales_leave_hedgers_out(night):
    hedges = night.hedge_sales.sum(axis=1)
    assert hedges.max() > 0
    assert flow("sale", night) == pytest.approx(night.forced_sales.sum(axis=1) - hedges)


def test_impact_is_what_digs_the_hole(night):
    """A hole grows by the impact and then closes by what the makers left refill."""
    row = 128
    remaining = 1 - np.array(night.parameters.maker_share) * night.withdrawn[row - 1]
    closing = np.exp(-remaining * night.step / np.array(night.parameters.refill))
    dug = night.book_gap[row + 1] / closing - night.book_gap[row]
    assert flow("impact", night)[row] == pytest.approx(dug.max(), rel=1e-9)


def test_the_discount_is_that_of_the_worst_token(night):
    row = 200
    wbeth = 1 - night.prices[row, WBETH] / night.prices[row, 1]
    assert flow("token_mark", night)[row] == pytest.approx(wbeth)


def test_index_falls_follow_the_index_not_the_book():
    own_book, redeemed = (run(Parameters(redemption_index=weight)) for weight in (0, 1))
    falls = 1 - redeemed.prices[1:480, :4] / redeemed.prices[:479, :4]
    assert flow("index_fall", redeemed)[1:] == pytest.approx(np.maximum(falls, 0).max(axis=1))
    assert flow("index_fall", own_book)[0] == 0
