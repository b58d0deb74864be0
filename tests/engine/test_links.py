"""The causal ring: what each link carries, and that its cut empties it."""

import numpy as np
import pytest

from engine import Parameters, run
from engine.assets import ALT, USDE, WBETH
from engine.links import LINKS, Carried, LastMinutes, counted_discount
from engine.parameters import CUTS


@pytest.fixture(scope="module")
def night():
    return run(Parameters())


def flow(name, run):
    """What the link of that name carries in each step."""
    return next(each for each in LINKS if each.name == name).flow(run)


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


DOLLARS_A_MINUTE = ("takeover", "sale", "overload", "adl")


@pytest.mark.parametrize("name", DOLLARS_A_MINUTE)
@pytest.mark.parametrize("row", [0, 2, 98, 101, 128, 300, 479])
def test_dollars_of_the_last_minute_are_those_of_its_four_steps(name, row, night):
    steps = flow(name, night)[max(0, row - 3) : row + 1]
    assert carried(name, night, row).flow == pytest.approx(steps.sum(), abs=1e-15)


@pytest.mark.parametrize("name", ["book_gap", "token_mark", "makers"])
@pytest.mark.parametrize("row", [0, 101, 128, 300, 479])
def test_what_stands_is_as_it_stands_however_long_one_looks(name, row, night):
    assert carried(name, night, row).flow == flow(name, night)[row]


def test_the_fall_of_the_last_minute_is_between_its_ends(night):
    row = 103
    falls = 1 - night.prices[row] / night.prices[row - 4]
    assert carried("index_fall", night, row) == Carried(link("index_fall"), falls.max(), ALT)


def test_the_push_of_the_last_minute_is_that_of_its_sales_on_one_book(night):
    row = 150
    got = carried("impact", night, row)
    assert got.asset == WBETH
    each = flow("impact", night)[row - 3 : row + 1]
    assert got.flow == pytest.approx(each.sum())  # WBETH's book was moved most in each
    assert got.share_of_price == pytest.approx(1 - np.exp(-got.flow))


def test_before_a_minute_has_passed_the_last_minute_is_what_there_was(night):
    assert [each.flow for each in LastMinutes(night).at(0)] == [0] * len(LINKS)


def test_the_last_row_tells_of_the_last_step(night):
    assert LastMinutes(night).at(480) == LastMinutes(night).at(479)


def test_shares_are_told_of_an_asset_and_dollars_of_none(night):
    for each in LastMinutes(night).at(110):
        assert (each.asset is None) == (each.link.unit == "USD bn"), each
    assert carried("token_mark", night, 110).asset == USDE
    assert carried("token_mark", night, 200).asset == WBETH


def test_a_step_of_a_minute_is_its_own_last_minute():
    coarse = run(Parameters(), step=1.0)
    for each in LINKS:
        assert carried(each.name, coarse, 30).flow == each.flow(coarse)[30]


def test_dollars_are_no_share_of_a_price(night):
    with pytest.raises(ValueError, match="sale carries USD bn"):
        _ = carried("sale", night, 128).share_of_price


def test_a_discount_counts_as_far_as_the_index_follows_the_book():
    assert counted_discount(0.2, Parameters()) == 0.2
    assert counted_discount(0.2, Parameters(redemption_index=0.75)) == pytest.approx(0.05)
    assert counted_discount(0.2, Parameters(cuts=frozenset({"token_mark"}))) == 0


def link(name):
    """The link of that name."""
    return next(each for each in LINKS if each.name == name)


def carried(name, run, row):
    """What the link of that name carried in the last minute."""
    return LastMinutes(run).at(row)[LINKS.index(link(name))]
