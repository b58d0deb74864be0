"""The figures of a night are those of the model page, and what their definitions say."""

from __future__ import annotations

import pytest

from engine import ASSETS, Parameters, Run, measures, run, run_many
from engine.accounts import FAMILIES
from engine.assets import ALT, BNSOL, BTC, ETH, SOL, USDE, WBETH
from tests.engine import oracle

WBETH_LOOPS, BNSOL_LOOPS, ALT_LOANS = 1, 2, 3
PERPETUALS = (4, 5, 6, 7)
EVERYBODY = tuple(range(8))
MOMENTS = (0, 25, 30, 33.5, 45, 119.75, 120)
COLLAPSE = 0.10


@pytest.fixture(scope="module")
def default() -> Run:
    return run(Parameters(), accounts=True)


@pytest.fixture(scope="module")
def retold() -> oracle.Night:
    return oracle.run(Parameters())


def wbeth_discount(**changes) -> float:
    return measures.discount(run(Parameters(**changes)), WBETH)


# --- the figures printed on the model page ---------------------------------------------------


@pytest.mark.parametrize(
    ("families", "effective", "visible"),
    [
        ((WBETH_LOOPS,), 3.658, 1.000),
        ((ALT_LOANS,), 1.419, 1.000),
        *(((family,), 3.360, 3.190) for family in PERPETUALS),
        (EVERYBODY, 2.889, 2.638),
    ],
)
def test_leverage_at_the_start_is_that_of_the_model_page(default, families, effective, visible):
    last_digit = 0.0005 + 1e-9
    assert measures.effective_leverage(default, families, 0) == pytest.approx(
        effective, abs=last_digit
    )
    assert measures.visible_leverage(default, families, 0) == pytest.approx(visible, abs=last_digit)


def test_a_looper_who_takes_all_that_is_offered_has_a_leverage_of_4_226():
    daring = run(Parameters(utilisation_low=1, utilisation_high=1))
    assert f"{measures.effective_leverage(daring, (WBETH_LOOPS,), 0):.3f}" == "4.226"


def test_the_net_yield_of_a_wbeth_loop_is_17_75_percent():
    assert f"{100 * measures.net_yield(Parameters(), WBETH_LOOPS):.2f}" == "17.75"


def test_the_most_careful_altcoin_long_wiped_out_held_1_43(default):
    assert f"{measures.lowest_leverage_wiped_out(default, ALT):.2f}" == "1.43"


def test_in_the_twin_the_most_careful_altcoin_long_wiped_out_held_1_65():
    twin = run(Parameters().twin())
    assert f"{measures.lowest_leverage_wiped_out(twin, ALT):.2f}" == "1.65"


def cliff(setting: str, spared: float, collapsed: float) -> float:
    """Where between two values of a setting WBETH's discount passes 10 %, by bisection."""
    assert wbeth_discount(**{setting: spared}) < COLLAPSE < wbeth_discount(**{setting: collapsed})
    for _ in range(12):
        middle = (spared + collapsed) / 2
        if wbeth_discount(**{setting: middle}) < COLLAPSE:
            spared = middle
        else:
            collapsed = middle
    return (spared + collapsed) / 2


@pytest.mark.parametrize(
    ("setting", "spared", "collapsed", "printed"),
    [
        ("loop_depth", 3, 5, "4.6"),
        ("lst_collateral_ratio", 0.5, 0.78, "0.73"),
        ("market_maker_withdrawal", 0.7, 0.95, "0.92"),
        ("venue_capacity", 1, 0.06, "0.14"),
        ("redemption_index", 1, 0, "0.1"),
        ("loop_capital_scale", 0, 1, "0.58"),
    ],
)
def test_each_main_slider_has_its_cliff_for_wbeth(setting, spared, collapsed, printed):
    decimals = len(printed.split(".")[1])
    assert f"{cliff(setting, spared, collapsed):.{decimals}f}" == printed


def test_the_shock_collapses_wbeth_from_7_percent_and_always_beyond_8_3():
    shocks = [thousandth / 2000 for thousandth in range(240)]
    nights = run_many([Parameters(shock=shock) for shock in shocks])
    collapsed = {
        shock: measures.discount(night, WBETH) > COLLAPSE
        for shock, night in zip(shocks, nights, strict=True)
    }
    assert not any(gone for shock, gone in collapsed.items() if shock < 0.0695)
    assert collapsed[0.07]
    assert not all(gone for shock, gone in collapsed.items() if 0.07 < shock <= 0.083)
    assert all(gone for shock, gone in collapsed.items() if shock > 0.083)


@pytest.mark.parametrize(
    "changes",
    [
        {"shock": 0},
        {"median_leverage": 1, "leverage_dispersion": 0},
        {"loop_depth": 0, "usde_margin_share": 0},
        {"lst_collateral_ratio": 0.4},
        {"market_maker_withdrawal": 0},
        {"venue_capacity": 1, "redemption_index": 1},
    ],
)
def test_wbeth_stays_with_eth_when_any_one_cause_is_taken_away(changes):
    assert wbeth_discount() > 0.8
    assert wbeth_discount(**changes) < 0.02


def test_hidden_leverage_adds_8_points_to_altcoins_and_under_2_to_bitcoin(default):
    twin = run(Parameters().twin())
    added = [
        100 * (measures.worst_fall(default, asset) - measures.worst_fall(twin, asset))
        for asset in (ALT, BTC)
    ]
    assert 7.5 < added[0] < 8.5
    assert 0 < added[1] < 2


# --- the definitions, against the oracle's balances ------------------------------------------


def balances(night: oracle.Night, families, minute: float):
    """(value of x, units of USDe with those outside, debt) of each account of some families."""
    row = round(minute / night.step)
    for place, account in enumerate(night.accounts):
        if account.family in families:
            collateral = night.x[row][place] * night.prices[row][account.asset]
            yield collateral, night.y[row][place] + account.outside, night.d[row][place]


def leverage(night: oracle.Night, families, minute: float, usde_price: float) -> float | None:
    """Holdings over own money of the accounts that own something, USDe at a given price."""
    holdings = own_money = 0.0
    for collateral, usde, debt in balances(night, families, minute):
        if collateral + usde * usde_price - debt > 0:
            holdings += collateral + usde * usde_price
            own_money += collateral + usde * usde_price - debt
    return holdings / own_money if own_money else None


def leverage_on_screen(night: oracle.Night, families, minute: float) -> float | None:
    """The same with USDe and debt netted at par."""
    shown = own_money = 0.0
    for collateral, usde, debt in balances(night, families, minute):
        if collateral + usde - debt > 0:
            shown += collateral
            own_money += collateral + usde - debt
    return shown / own_money if own_money else None


@pytest.mark.parametrize("minute", MOMENTS)
@pytest.mark.parametrize("families", [*((family,) for family in EVERYBODY), EVERYBODY])
def test_leverage_at_any_moment_is_what_its_definition_says(default, retold, families, minute):
    usde_price = retold.prices[round(minute / retold.step)][USDE]
    effective = leverage(retold, families, minute, usde_price)
    visible = leverage_on_screen(retold, families, minute)
    assert measures.effective_leverage(default, families, minute) == pytest.approx(effective)
    assert measures.visible_leverage(default, families, minute) == pytest.approx(visible)


def test_a_group_that_owns_nothing_has_no_leverage(default):
    assert measures.effective_leverage(default, (WBETH_LOOPS,), 45) is None
    nobody = run(Parameters(loop_capital_scale=0))
    assert measures.effective_leverage(nobody, (WBETH_LOOPS,), 0) is None
    assert measures.visible_leverage(nobody, (WBETH_LOOPS,), 0) is None


def test_leverage_beyond_fifty_is_given_as_it_is():
    tenfold = {"median_leverage": 10, "leverage_dispersion": 0, "usde_margin_share": 0}
    nearly_gone = Parameters(**tenfold, shock=0.099, top_up_reserve=0, cuts=frozenset({"takeover"}))
    bitcoin_longs = PERPETUALS[:1]
    expected = 10 * (1 - 0.099) / (1 - 10 * 0.099)
    assert measures.effective_leverage(run(nearly_gone), bitcoin_longs, 120) == pytest.approx(
        expected
    )


def test_leverage_between_the_ends_needs_the_accounts():
    plain = run(Parameters())
    assert measures.effective_leverage(plain, EVERYBODY, 120) > 0
    with pytest.raises(ValueError, match="accounts"):
        measures.effective_leverage(plain, EVERYBODY, 30)


@pytest.mark.parametrize("asset", range(len(ASSETS)), ids=ASSETS)
def test_a_worst_fall_is_one_minus_the_lowest_price_at_its_first_row(default, retold, asset):
    prices = [row[asset] for row in retold.prices]
    assert measures.worst_fall(default, asset) == pytest.approx(1 - min(prices))
    first = prices.index(min(prices)) * retold.step
    assert measures.worst_fall_minute(default, asset) == first


def test_the_first_of_several_equal_lows_counts():
    quiet = run(Parameters(shock=0))
    assert [measures.worst_fall_minute(quiet, asset) for asset in range(7)] == [0] * 7


@pytest.mark.parametrize(("token", "coin"), [(WBETH, ETH), (BNSOL, SOL)])
def test_a_token_is_at_a_discount_to_its_coin_not_to_the_start(default, retold, token, coin):
    lowest = min(row[token] / row[coin] for row in retold.prices)
    assert measures.discount(default, token) == pytest.approx(1 - lowest)
    assert measures.discount(default, token) < measures.worst_fall(default, token)


def test_the_worst_fall_so_far_only_grows_and_ends_as_the_worst_fall(default):
    rows = range(0, 481, 12)
    falls = [measures.worst_fall_until(default, row, WBETH) for row in rows]
    assert falls == sorted(falls)
    assert falls[0] == 0
    assert falls[-1] == measures.worst_fall(default, WBETH)
    lowest = int(default.prices[:, WBETH].argmin())
    assert measures.worst_fall_until(default, lowest - 1, WBETH) < falls[-1]


def test_the_discount_of_usde_is_its_worst_fall(default):
    assert measures.discount(default, USDE) == measures.worst_fall(default, USDE)


def test_totals_are_sums_over_the_night(default, retold):
    assert measures.total_forced_sales(default) == pytest.approx(sum(map(sum, retold.forced_sales)))
    assert measures.total_adl_notional(default) == pytest.approx(sum(retold.adl_notional))
    assert measures.total_bad_debt(default) == pytest.approx(retold.bad_debt[-1])
    gains = (row[token] for row in retold.spiral_gain for token in (WBETH, BNSOL, USDE))
    assert measures.highest_token_gain(default) == pytest.approx(max(gains))


def test_equity_lost_counts_margin_added_and_usde_kept_outside(default, retold):
    prices = retold.prices[-1]
    lost = sum(
        account.capital
        + account.topped_up
        - max(0.0, account.value(prices) - account.d)
        - account.outside * prices[USDE]
        for account in retold.accounts
    )
    assert measures.equity_lost(default) == pytest.approx(lost)


@pytest.mark.parametrize(
    ("family", "staking"), [(0, 0.0), (WBETH_LOOPS, 0.026), (BNSOL_LOOPS, 0.054), (ALT_LOANS, 0.0)]
)
def test_net_yield_is_staking_and_the_promotion_less_interest_on_the_loan(retold, family, staking):
    accounts = [account for account in retold.accounts if account.family == family]
    debt = sum(retold.d[0][family * 16 : family * 16 + 16])
    loan = debt / sum(account.capital for account in accounts)
    expected = staking + loan * (0.12 - 0.063)
    assert measures.net_yield(Parameters(), family) == pytest.approx(expected)


def test_without_loops_a_staking_token_yields_what_staking_yields():
    assert measures.net_yield(Parameters(loop_depth=0), WBETH_LOOPS) == pytest.approx(0.026)


@pytest.mark.parametrize("family", PERPETUALS)
def test_perpetuals_have_no_net_yield(family):
    with pytest.raises(ValueError, match="perpetuals"):
        measures.net_yield(Parameters(), family)


@pytest.mark.parametrize("asset", [BTC, ETH, SOL, ALT])
def test_the_lowest_leverage_wiped_out_is_that_of_a_perpetual_taken_over(default, retold, asset):
    taken = [
        account.leverage
        for account in retold.accounts
        if account.is_perpetual and account.asset == asset and account.in_liquidation
    ]
    assert measures.lowest_leverage_wiped_out(default, asset) == pytest.approx(min(taken))


def test_nobody_wiped_out_has_no_lowest_leverage(default):
    quiet = run(Parameters(shock=0))
    assert measures.lowest_leverage_wiped_out(quiet, ALT) is None
    assert measures.lowest_leverage_wiped_out(default, WBETH) is None


def test_families_stand_in_the_order_of_the_model_page():
    assert [(family.kind, family.asset) for family in FAMILIES] == [
        ("loop", BTC),
        ("loop", WBETH),
        ("loop", BNSOL),
        ("one-step loan", ALT),
        ("perpetual", BTC),
        ("perpetual", ETH),
        ("perpetual", SOL),
        ("perpetual", ALT),
    ]
