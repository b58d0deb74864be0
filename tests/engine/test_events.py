"""Events are what the arrays of a run say, each once, in the order in which they happen."""

from __future__ import annotations

from functools import cache

import numpy as np
import pytest

from engine import ASSETS, Parameters, Run, run
from engine.accounts import ASSET_OF_ACCOUNT, FAMILIES, open_accounts
from engine.assets import ALT, BNSOL, BTC, ETH, SOL, TOKENS, USDE, WBETH
from engine.events import EVENT_KINDS, Event, find_events
from engine.links import LINKS
from engine.measures import relative_price, worst_fall, worst_fall_minute
from engine.parameters import CUTS

NIGHTS = {
    "default": {},
    "twin": {"loop_depth": 0, "usde_margin_share": 0},
    "small shock": {"shock": 0.03},
    "makers stay": {"market_maker_withdrawal": 0},
    "breaker": {"breaker_drop": 0.2},
    "flickering breaker": {"breaker_drop": 0.1, "halt_duration": 0.25},
    "outage": {"outage_duration": 60},
    "no fund": {"insurance_fund": 0},
    "no reserve": {"top_up_reserve": 0, "redemption_index": 0.5},
    "many loops": {"loop_capital_scale": 4},
    "thin from the start": {"coin_threshold": 0.6, "usde_threshold": 0.6, "shock": 0},
    "late": {"shock_start": 60, "shock_duration": 60},
    "nothing sold": {"cuts": frozenset({"sale"})},
    "makers stay and nobody is overloaded": {"cuts": frozenset({"overload", "makers"})},
    "everything cut": {"cuts": frozenset(CUTS)},
}


@cache
def night(name: str) -> Run:
    return run(Parameters(**NIGHTS[name]), accounts=True)


@cache
def events(name: str) -> tuple[Event, ...]:
    return find_events(night(name))


def of_kind(name: str, kind: str) -> list[Event]:
    return [event for event in events(name) if event.kind == kind]


def only(name: str, kind: str) -> Event:
    (event,) = of_kind(name, kind)
    return event


@pytest.mark.parametrize("name", NIGHTS)
def test_events_come_in_order_and_none_twice(name: str) -> None:
    found = events(name)
    minutes = [event.minute for event in found]
    assert minutes == sorted(minutes)
    assert all(0 <= minute <= 120 for minute in minutes)
    whole = {(e.kind, e.minute, e.asset, e.figures.get("cut")) for e in found}
    assert len(whole) == len(found)
    assert {event.kind for event in found} <= set(EVENT_KINDS)
    once = [
        (event.kind, event.asset, event.figures.get("cut"))
        for event in found
        if event.kind not in ("halt", "resume", "overload", "overload_ends")
        and not event.kind.startswith("makers")
    ]
    assert len(set(once)) == len(once)


@pytest.mark.parametrize("name", NIGHTS)
def test_figures_are_finite_numbers(name: str) -> None:
    for event in events(name):
        assert all(type(value) is float for value in event.figures.values())
        assert np.isfinite(list(event.figures.values())).all()


def test_every_kind_happens_in_some_night() -> None:
    assert {event.kind for name in NIGHTS for event in events(name)} == set(EVENT_KINDS)


@pytest.mark.parametrize("name", NIGHTS)
def test_cuts_are_told_first_in_the_order_of_the_list_at_the_start(name: str) -> None:
    made = [cut for cut in CUTS if cut in night(name).parameters.cuts]
    told = events(name)[: len(made)]
    assert [CUTS[int(event.figures["cut"])] for event in told] == made
    assert {(event.kind, event.minute, event.asset) for event in told} <= {("cut", 0.0, None)}
    assert len(of_kind(name, "cut")) == len(made)


def test_a_cut_is_told_in_a_calm_night_too() -> None:
    calm = run(Parameters(shock=0, cuts=frozenset({"adl"})), accounts=True)
    (event,) = find_events(calm)
    assert event == Event("cut", 0.0, None, {"cut": 6.0, "without": 6.0})


@pytest.mark.parametrize("link", [link for link in LINKS if link.cut], ids=lambda link: link.name)
def test_what_a_cut_makes_impossible_is_not_told(link) -> None:
    impossible = {
        "takeover": {"takeover", "loops_taken", "gain", "adl", "fund_empty", "peg"},
        "sale": {"gain", "peg"},
        "impact": {"gain", "peg"},
        "token_mark": set(),
        "makers": {"makers_leave", "makers_return"},
        "overload": {"overload", "overload_ends"},
        "adl": {"adl"},
    }[link.cut]
    settings = Parameters(cuts=frozenset({link.cut}))
    found = {event.kind for event in find_events(run(settings, accounts=True))}
    assert not found & impossible
    assert found >= {"cut", "shock", "margin_call", "low"}


def test_a_gain_past_one_is_no_event_in_a_ring_cut_open() -> None:
    """A book's gain is what its holders would be forced to sell; a cut ring cannot pass it on."""
    live = run(Parameters(cuts=frozenset({"sale"}), shock=0.15), accounts=True)
    assert live.spiral_gain.max() > 1
    assert "gain" not in {event.kind for event in find_events(live)}


def test_a_calm_night_has_no_events() -> None:
    assert find_events(run(Parameters(shock=0), accounts=True)) == ()


def test_events_need_the_accounts_at_every_row() -> None:
    with pytest.raises(ValueError, match="accounts=True"):
        find_events(run(Parameters()))


def test_the_shock_begins_when_fair_values_begin_to_fall() -> None:
    shock, fair = only("default", "shock"), night("default").redemption_values
    row = night("default").row_at(shock.minute)
    assert fair[row, BTC] == 1 > fair[row + 1, BTC]
    assert shock.figures["fall"] == pytest.approx(1 - fair[-1, BTC])
    assert shock.figures["alt_fall"] == pytest.approx(1 - fair[-1, ALT])


@pytest.mark.parametrize("name", NIGHTS)
def test_the_first_margin_call_is_the_first_row_with_too_little_cover(name: str) -> None:
    live = night(name)
    settings, weights = live.parameters, open_accounts([live.parameters])
    index = live.prices.copy()
    for token in TOKENS:
        share = settings.redemption_index
        index[:, token] = (1 - share) * index[:, token] + share * live.redemption_values[:, token]
    cover = weights.collateral_weight[0] * live.x * index[:, ASSET_OF_ACCOUNT]
    cover += weights.usde_weight[0] * live.y * index[:, [USDE]]
    short = ((cover < settings.margin_call * live.d) & ~live.in_liquidation)[:-1].any(axis=1)
    found = [event.minute for event in of_kind(name, "margin_call")]
    assert found == ([live.minutes[short.argmax()]] if short.any() else [])


@pytest.mark.parametrize("name", NIGHTS)
def test_the_first_takeover_tells_what_was_taken_over(name: str) -> None:
    live, found = night(name), of_kind(name, "takeover")
    assert bool(found) == bool(live.taken_over.any())
    for event in found:
        row = live.row_at(event.minute)
        assert live.taken_over[row] > 0
        assert not live.taken_over[:row].any()
        worth = event.figures.get("amount", event.figures.get("total"))
        assert worth == pytest.approx(live.taken_over[row])
        assert FAMILIES[int(event.figures["family"])].asset == event.asset
        if "fallen" in event.figures:
            price = live.prices[row, int(event.figures["fallen"])]
            assert event.figures["fall"] == pytest.approx(1 - price)


def test_makers_leave_when_quotes_begin_to_go_and_return_when_they_come_back() -> None:
    live = night("default")
    leave, back = only("default", "makers_leave"), only("default", "makers_return")
    row = live.row_at(leave.minute)
    assert live.withdrawn[row] > 0 == live.withdrawn[row - 1]
    assert leave.figures["fall"] > live.parameters.maker_trigger
    row = live.row_at(back.minute)
    assert live.withdrawn[row] < live.withdrawn[row - 1] == live.withdrawn.max()
    assert back.figures["quotes"] == pytest.approx(1 - live.withdrawn.max())


def test_an_outage_throws_the_makers_out() -> None:
    leave = only("outage", "makers_leave")
    assert leave.minute == 20
    assert leave.figures["outage"] == 60
    assert only("outage", "makers_return").figures["outage"] == 60


def test_makers_who_stay_neither_leave_nor_return() -> None:
    assert of_kind("makers stay", "makers_leave") == of_kind("makers stay", "makers_return") == []


@pytest.mark.parametrize("asset", TOKENS)
def test_a_token_book_passes_one_at_the_minute_told(asset: int) -> None:
    live = night("default")
    (event,) = [event for event in of_kind("default", "gain") if event.asset == asset]
    row, gain = live.row_at(event.minute), live.spiral_gain[:, asset]
    assert gain[row] > 1 >= gain[:row].max()
    assert event.figures["push"] == pytest.approx(1 - np.exp(-0.05 * gain[row]))
    bids = live.parameters.depth[asset] * event.figures["bids"] * live.prices[row, asset]
    assert event.figures["forced"] / bids == pytest.approx(0.05 * gain[row])


def test_of_the_coins_books_only_the_first_to_pass_one_is_told() -> None:
    coins = [event for event in of_kind("default", "gain") if event.asset not in TOKENS]
    passed = (night("default").spiral_gain[:, :4] > 1).any(axis=1)
    assert [event.minute for event in coins] == [night("default").minutes[passed.argmax()]]


@pytest.mark.parametrize("name", ["default", "no fund"])
def test_the_first_auto_deleveraging_tells_the_fund_it_was_beyond(name: str) -> None:
    live, event = night(name), only(name, "adl")
    row = live.row_at(event.minute)
    assert not live.adl_notional[:row].any()
    assert event.figures["notional"] == live.adl_notional[row] > 0
    assert event.figures.get("fund", 0) == live.parameters.insurance_fund


def test_the_fund_is_empty_when_nothing_is_left_of_it() -> None:
    live, event = night("default"), only("default", "fund_empty")
    row = live.row_at(event.minute)
    assert live.insurance_fund[row] < 1e-9 < live.insurance_fund[row - 1]
    assert event.figures["written_off"] >= event.figures["fund"] - 1e-9
    assert of_kind("no fund", "fund_empty") == []


def test_each_low_is_the_lowest_price() -> None:
    lows = of_kind("default", "low")
    assert {event.asset for event in lows} == set(range(len(ASSETS)))
    for event in lows:
        assert event.minute == worst_fall_minute(night("default"), event.asset)
        assert event.figures["fall"] == pytest.approx(worst_fall(night("default"), event.asset))


def test_a_token_that_mirrors_its_coin_has_no_low_of_its_own() -> None:
    assert {event.asset for event in of_kind("twin", "low")} == {BTC, ETH, SOL, ALT}


def test_the_low_of_wbeth_tells_discount_sales_and_bids_left() -> None:
    live = night("default")
    (event,) = [event for event in of_kind("default", "low") if event.asset == WBETH]
    row = live.row_at(event.minute)
    assert event.figures["discount"] == pytest.approx(1 - relative_price(live, WBETH)[row])
    assert event.figures["sold"] == pytest.approx(live.forced_sales[row - 40 : row, WBETH].sum())
    left = live.depth[row, WBETH] / live.parameters.depth[WBETH]
    assert event.figures["bids"] == pytest.approx(left)
    assert event.figures["coin"] == ETH


def test_a_low_without_forced_sales_blames_none() -> None:
    for event in of_kind("small shock", "low"):
        assert event.figures.keys() == {"fall"}


@pytest.mark.parametrize("name", NIGHTS)
@pytest.mark.parametrize("asset", TOKENS)
def test_a_peg_breaks_when_the_discount_passes_one_per_cent(name: str, asset: int) -> None:
    discounts = 1 - relative_price(night(name), asset)
    found = [event.minute for event in of_kind(name, "peg") if event.asset == asset]
    broken = discounts > 0.01
    assert found == ([night(name).minutes[broken.argmax()]] if broken.any() else [])


def test_overload_lasts_while_requests_fail() -> None:
    live = night("default")
    begin, end = only("default", "overload"), only("default", "overload_ends")
    rows = slice(live.row_at(begin.minute), live.row_at(end.minute))
    assert (live.access[rows] < 1).all()
    assert live.access[: rows.start].min() == live.access[rows.stop :].min() == 1
    assert end.figures["span"] == end.minute - begin.minute
    assert end.figures["access"] == live.access.min()
    demand, capacity = begin.figures["demand"], begin.figures["capacity"]
    assert capacity / demand == pytest.approx(begin.figures["access"])


def test_every_halt_begins_after_a_fall_beyond_the_breaker_and_ends() -> None:
    live, halts = night("breaker"), of_kind("breaker", "halt")
    assert len(halts) == len(of_kind("breaker", "resume")) == 2
    for halt, resume in zip(halts, of_kind("breaker", "resume"), strict=True):
        rows = slice(live.row_at(halt.minute), live.row_at(resume.minute))
        assert live.halted[rows].all()
        assert not live.halted[rows.start - 1]
        assert not live.halted[rows.stop]
        assert halt.figures["fall"] > live.parameters.breaker_drop
        assert resume.figures["span"] == live.parameters.halt_duration


def test_halts_hardly_apart_are_told_as_one() -> None:
    assert len(of_kind("flickering breaker", "halt")) == 1


def test_everything_the_narrator_promises_is_found_once_and_in_order() -> None:
    """The list of the design, in the night as it was and in one with a breaker."""
    promised = {
        "shock", "margin_call", "takeover", "makers_leave", "gain", "adl", "fund_empty", "low",
        "peg", "overload", "overload_ends", "halt", "resume", "makers_return",
    }  # fmt: skip
    told = [event for name in ("default", "breaker") for event in events(name)]
    assert promised <= {event.kind for event in told}
    for asset in TOKENS:
        for kind in ("gain", "peg", "low"):
            assert len([e for e in of_kind("default", kind) if e.asset == asset]) == 1


def test_bnsol_stands_for_sol() -> None:
    (event,) = [event for event in of_kind("default", "peg") if event.asset == BNSOL]
    assert event.figures["coin"] == SOL
