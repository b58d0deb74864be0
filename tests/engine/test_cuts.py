"""Each link of the machine can be cut, and a cut does exactly what it says."""

from __future__ import annotations

from dataclasses import fields, replace

import numpy as np
import pytest
from hypothesis import given

from engine import Parameters, Run, run
from engine.accounts import ASSET_OF_ACCOUNT
from engine.assets import ALT, COINS
from tests.engine.strategies import examples, worlds

ARRAYS = [each.name for each in fields(Run) if each.name not in ("parameters", "step")]
STATES = ("prices", "redemption_values", "book_gap", "x", "y", "d", "in_liquidation")
LINKS = ("takeover", "sale", "impact", "token_mark", "makers", "overload", "adl")
EVENTFUL = Parameters(shock=0.12, insurance_fund=0.1)


def without(*links: str, **changes) -> Run:
    """The eventful night with links cut, every account kept."""
    return run(replace(EVENTFUL, cuts=frozenset(links), **changes), accounts=True)


def cut(link: str):
    """Any world with one link cut."""
    return worlds(cuts=frozenset({link}))


@pytest.fixture(scope="module")
def whole() -> Run:
    return without()


def first_use(night: Run, link: str) -> int:
    """The first step in which anything flows through a link."""
    token_discount = (night.prices < night.redemption_values)[:-1, ALT + 1 :]
    flow = {
        "takeover": night.taken_over > 0,
        "sale": night.forced_sales.any(axis=1),
        "impact": night.forced_sales.any(axis=1),
        "token_mark": token_discount.any(axis=1),
        "makers": night.withdrawn > 0,
        "overload": night.access < 1,
        "adl": night.adl_notional > 0,
    }[link]
    return int(np.argmax(flow))


def until(night: Run, name: str, step: int) -> np.ndarray:
    """A series of the run up to the moment a step begins."""
    return getattr(night, name)[: step + 1 if name in STATES else step]


@pytest.mark.parametrize("link", LINKS)
def test_a_cut_changes_nothing_until_its_link_is_first_used(whole, link):
    used, night = first_use(whole, link), without(link)
    assert used > 0
    for name in set(ARRAYS) - {"topped_up"}:
        assert np.array_equal(until(night, name, used), until(whole, name, used)), name


@pytest.mark.parametrize("link", LINKS)
def test_a_cut_changes_something_from_there_on(whole, link):
    after = first_use(whole, link) + 2
    night = without(link)
    assert any(
        not np.array_equal(until(night, name, after), until(whole, name, after)) for name in ARRAYS
    )


@pytest.mark.parametrize("link", LINKS)
def test_a_cut_changes_nothing_in_a_quiet_market(link):
    quiet, night = run(Parameters(shock=0)), run(Parameters(shock=0, cuts=frozenset({link})))
    assert all(np.array_equal(getattr(quiet, name), getattr(night, name)) for name in ARRAYS)


@given(cut("takeover"))
@examples(25)
def test_without_takeover_no_account_is_ever_taken_over(world):
    night = run(world)
    assert not night.in_liquidation.any()
    for flow in ("taken_over", "forced_sales", "adl_notional", "repaid", "written_off"):
        assert not getattr(night, flow).any(), flow
    assert not night.book_gap.any()
    assert night.prices[:, COINS] == pytest.approx(night.redemption_values[:, COINS])


def test_without_takeover_margin_is_still_called():
    assert without("takeover").top_ups.sum() > 0


@given(cut("sale"))
@examples(25)
def test_without_sale_nobody_sells_hedgers_included(world):
    night = run(world)
    assert not night.forced_sales.any()
    assert not night.hedge_sales.any()
    assert not night.repaid.any()
    assert not night.book_gap.any()


def test_without_sale_accounts_are_still_taken_over_and_deleveraged():
    night = without("sale")
    assert night.taken_over.sum() > 0
    assert night.adl_notional.sum() > 0


def test_without_sale_what_was_taken_over_is_kept():
    night = without("sale", "adl")
    assert night.in_liquidation[-1].any()
    assert np.array_equal(night.x[-1], night.x[0])
    assert np.array_equal(night.y[-1], night.y[0])


@given(cut("impact"))
@examples(25)
def test_without_impact_sales_leave_no_gap(world):
    night = run(world)
    assert not night.book_gap.any()
    assert np.array_equal(night.prices, night.redemption_values)


def test_without_impact_sales_get_the_price():
    night = without("impact", "adl", shock=0.3)
    sold = (night.x[:-1] - night.x[1:]) * night.prices[:-1, ASSET_OF_ACCOUNT]
    for asset in range(ALT + 1):
        proceeds = sold[:, asset == ASSET_OF_ACCOUNT].sum(axis=1)
        assert night.forced_sales[:, asset] == pytest.approx(proceeds, rel=1e-9, abs=1e-12)
    assert night.forced_sales.sum() > 1


@given(cut("token_mark"))
@examples(25)
def test_without_token_mark_tokens_count_at_their_redemption_value(world):
    redeemed = run(replace(world, cuts=frozenset(), redemption_index=1.0))
    night = run(world)
    assert all(np.array_equal(getattr(night, name), getattr(redeemed, name)) for name in ARRAYS)


@given(cut("makers"))
@examples(25)
def test_without_the_makers_leaving_all_depth_stays(world):
    night = run(world)
    assert not night.withdrawn.any()
    assert np.all(night.depth == np.array(world.depth))


def test_without_the_makers_leaving_an_outage_throws_nobody_out():
    outage = {"outage_start": 0, "outage_duration": 120}
    assert without(**outage).withdrawn[0] > 0
    assert not without("makers", **outage).withdrawn.any()


@given(cut("overload"))
@examples(25)
def test_without_overload_every_request_is_served(world):
    night = run(world)
    assert np.all(night.access == 1)
    if not night.halted.any():
        assert not night.top_ups_refused.any()


def test_overload_is_what_refuses_margin(whole):
    assert whole.access.min() < 1
    assert whole.top_ups_refused.sum() > 0


@given(cut("adl"))
@examples(25)
def test_without_adl_nobody_is_deleveraged(world):
    night = run(world)
    for flow in ("adl_notional", "adl_debt", "hedge_sales"):
        assert not getattr(night, flow).any(), flow


def test_without_adl_seized_accounts_still_sell():
    assert without("adl").forced_sales.sum() > 0


@given(worlds(cuts=frozenset(LINKS)))
@examples(25)
def test_with_every_link_cut_only_the_shock_is_left(world):
    night = run(world)
    assert np.array_equal(night.prices, night.redemption_values)
    assert not night.in_liquidation.any()
