"""The tower of loops tells the balances of one account."""

from dataclasses import replace

import numpy as np
import pytest

from engine import Parameters, Run, run
from engine.accounts import ACCOUNTS_PER_FAMILY, MIDDLE_ACCOUNT, open_accounts
from engine.assets import USDE, WBETH
from engine.loop_tower import loop_tower, loops_bought, sells_into

WBETH_LOOPS, ALT_LOANS, BTC_PERPETUALS = 1, 3, 4


@pytest.fixture(scope="module")
def night() -> Run:
    return run(Parameters(), accounts=True)


def balances(night: Run, family: int, row: int) -> tuple[float, float, float]:
    """x, y and d of the middle account per dollar of own money."""
    number = family * ACCOUNTS_PER_FAMILY + MIDDLE_ACCOUNT
    own = open_accounts([night.parameters]).own_money[0, number]
    return tuple(float(b[row, number] / own) for b in (night.x, night.y, night.d))


def test_first_loop_buys_the_loan_share_of_the_collateral_and_each_next_one_keeps_its_ratio():
    bought = loops_bought(replace(Parameters(), loop_depth=3.0), WBETH_LOOPS)
    share = 0.87 + 0.12 * 8.5 / 16
    assert bought == pytest.approx([share * 0.78 * (share * 0.905) ** j for j in range(3)])


@pytest.mark.parametrize("depth", [0.5, 1.0, 2.5, 5.0, 9.5, 10.0])
@pytest.mark.parametrize("family", [0, 1, 2, 3])
def test_loops_sum_to_the_opening_debt(depth, family):
    parameters = replace(Parameters(), loop_depth=depth)
    number = family * ACCOUNTS_PER_FAMILY + MIDDLE_ACCOUNT
    opening = open_accounts([parameters])
    debt = opening.debt[0, number] / opening.own_money[0, number]
    assert sum(loops_bought(parameters, family)) == pytest.approx(debt, rel=1e-12)


@pytest.mark.parametrize("minute", [0, 30, 36, 60, 120])
@pytest.mark.parametrize("family", [0, 1, 2, 3])
def test_storeys_sum_to_the_balances_at_any_moment(night, family, minute):
    row = night.row_at(minute)
    tower = loop_tower(night, family, row)
    x, y, debt = balances(night, family, row)
    assert tower.value == pytest.approx(
        x * night.prices[row, tower.asset] + y * night.prices[row, USDE]
    )
    assert sum(storey.owed for storey in tower.storeys) == pytest.approx(debt)
    assert tower.debt == pytest.approx(debt)
    assert tower.sold == pytest.approx(1 - x)


def test_unsold_storeys_are_what_was_bought_at_the_prices_of_the_moment(night):
    row = night.row_at(40)
    base, first, *_ = loop_tower(night, WBETH_LOOPS, row).storeys
    assert base.unsold == pytest.approx(night.prices[row, WBETH])
    assert first.unsold == pytest.approx(first.bought * night.prices[row, USDE])
    assert base.worth < base.unsold


def test_last_storey_of_a_fractional_depth_is_as_broad_as_a_whole_one_but_lower():
    half = run(replace(Parameters(), loop_depth=2.5), accounts=True)
    whole = run(replace(Parameters(), loop_depth=3.0), accounts=True)
    part, full = (loop_tower(night, WBETH_LOOPS, 0).storeys[3] for night in (half, whole))
    assert part.breadth == full.breadth == pytest.approx(full.bought)
    assert 0 < part.bought < full.bought


def test_without_loops_only_own_money_stands_and_nothing_is_owed():
    tower = loop_tower(run(replace(Parameters(), loop_depth=0.0), accounts=True), WBETH_LOOPS, 0)
    assert [storey.worth for storey in tower.storeys] == [1.0]
    assert tower.debt == 0
    assert tower.health is None
    assert not tower.owes


def test_account_is_taken_over_once_its_cover_falls_below_its_debt(night):
    taken = night.row_at(loop_tower(night, WBETH_LOOPS, len(night.minutes) - 1).failed_at)
    before, after = (loop_tower(night, WBETH_LOOPS, row) for row in (taken - 2, taken))
    assert before.health >= 1
    assert before.failed_at is None
    assert not before.in_liquidation
    assert loop_tower(night, WBETH_LOOPS, taken - 1).health < 1
    assert after.in_liquidation
    assert after.failed_at == night.minutes[taken]


def test_failure_is_not_known_before_it_happens(night):
    assert loop_tower(night, WBETH_LOOPS, night.row_at(30)).failed_at is None


def test_cover_counts_tokens_at_redemption_value_under_a_redemption_index_or_the_cut():
    for parameters in (
        replace(Parameters(), redemption_index=1.0),
        replace(Parameters(), cuts=frozenset({"token_mark"})),
    ):
        night = run(parameters, accounts=True)
        row = night.row_at(40)
        tower = loop_tower(night, WBETH_LOOPS, row)
        x, y, _ = balances(night, WBETH_LOOPS, row)
        expected = 0.91 * x * night.redemption_values[row, WBETH] + 0.92 * y
        assert tower.cover == pytest.approx(expected)


def test_shares_sold_in_the_steps_sum_to_the_share_sold(night):
    last = len(night.minutes) - 1
    steps = sum(loop_tower(night, WBETH_LOOPS, row).selling_share for row in range(last))
    assert steps == pytest.approx(loop_tower(night, WBETH_LOOPS, last).sold)


def test_sale_of_a_step_is_the_share_of_its_worth(night):
    row = night.row_at(36)
    tower = loop_tower(night, WBETH_LOOPS, row)
    whole = sum(storey.unsold for storey in tower.storeys)
    assert tower.selling == pytest.approx(tower.selling_share * whole * tower.own_money)
    assert tower.selling > 0


def test_unpaid_debt_is_what_was_owed_when_nothing_was_left_to_sell(night):
    last = len(night.minutes) - 1
    tower = loop_tower(night, WBETH_LOOPS, last)
    _, _, owed = np.transpose([balances(night, WBETH_LOOPS, row) for row in range(last)])
    assert tower.sold_out
    assert tower.unpaid == pytest.approx(owed[owed > 0][-1], abs=1e-3)


def test_debt_repaid_in_full_leaves_nothing_unpaid(night):
    tower = loop_tower(night, 0, len(night.minutes) - 1)
    assert tower.in_liquidation
    assert not tower.sold_out
    assert tower.unpaid == 0


def test_one_step_loan_keeps_its_usde_outside(night):
    tower = loop_tower(night, ALT_LOANS, 0)
    assert len(tower.storeys) == 1
    assert tower.outside == pytest.approx(tower.debt)
    assert tower.value == pytest.approx(1.0)
    assert tower.shown_leverage == pytest.approx(1.0)


def test_screen_nets_usde_against_debt(night):
    assert loop_tower(night, WBETH_LOOPS, 0).shown_leverage == pytest.approx(1.0)
    assert loop_tower(night, WBETH_LOOPS, night.row_at(60)).shown_leverage is None


def test_family_without_money_has_no_tower():
    empty = run(replace(Parameters(), loop_capital_scale=0.0), accounts=True)
    assert loop_tower(empty, WBETH_LOOPS, 0) is None


def test_perpetuals_and_runs_without_accounts_are_refused(night):
    with pytest.raises(ValueError, match="BTC perpetuals"):
        loop_tower(night, BTC_PERPETUALS, 0)
    with pytest.raises(ValueError, match="accounts=True"):
        loop_tower(run(Parameters()), WBETH_LOOPS, 0)


@pytest.mark.parametrize("family", [0, 1, 2, 3])
def test_an_account_sells_what_it_holds_while_the_venue_has_it_and_nothing_else(night, family):
    towers = [loop_tower(night, family, row) for row in range(480)]
    held = {storey.asset for storey in towers[0].storeys}
    for asset in range(7):
        steps = sells_into(night, family, asset)
        wanted = [t.in_liquidation and t.selling > 0 and not t.sold_out for t in towers]
        assert steps.tolist() == (wanted if asset in held else [False] * 480)


@pytest.mark.parametrize("minute", [0, 30, 36, 60])
@pytest.mark.parametrize("family", [0, 1, 2, 3])
def test_what_the_venue_counts_of_the_storeys_sums_to_its_cover(night, family, minute):
    tower = loop_tower(night, family, night.row_at(minute))
    assert sum(storey.counted for storey in tower.storeys) == pytest.approx(tower.cover)
    assert all(storey.counted <= storey.unsold for storey in tower.storeys if minute == 0)


@pytest.mark.parametrize("minute", [0, 30, 36, 60])
def test_the_venue_sells_the_same_share_of_every_storey(night, minute):
    tower = loop_tower(night, 1, night.row_at(minute))
    shares = [storey.sold for storey in tower.storeys]
    assert shares == pytest.approx([tower.sold] * len(shares))
