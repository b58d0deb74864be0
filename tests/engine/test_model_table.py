"""Every run that the model page tabulates comes out to the digits printed there."""

from __future__ import annotations

import pytest

from engine import ASSETS, MODEL_VERSION, Parameters, Run, measures, run_many

WORLDS = {
    "default": {},
    "twin": {"loop_depth": 0, "usde_margin_share": 0},
    "no loops": {"loop_depth": 0},
    "3 loops": {"loop_depth": 3},
    "8 loops": {"loop_depth": 8},
    "LST at 0.5": {"lst_collateral_ratio": 0.5},
    "LST at 0.9": {"lst_collateral_ratio": 0.9},
    "makers stay": {"market_maker_withdrawal": 0},
    "makers 0.7": {"market_maker_withdrawal": 0.7},
    "makers 1": {"market_maker_withdrawal": 1},
    "redemption": {"redemption_index": 1},
    "breaker": {"breaker_drop": 0.2},
    "capacity 1": {"venue_capacity": 1},
    "no shock": {"shock": 0},
    "shock 3 %": {"shock": 0.03},
    "shock 12 %": {"shock": 0.12},
    "essay": {"loop_capital_scale": 4},
    "leverage 4": {"median_leverage": 4},
    "no fund": {"insurance_fund": 0},
    "outage": {"outage_duration": 60},
}

WORST_FALLS = """
    BTC ETH SOL ALT WBETH BNSOL USDe, %
    default     | 16.65 23.21 25.17 70.56 90.95 86.00 36.01
    twin        | 14.80 21.75 24.89 62.79 21.75 24.89  0.00
    no loops    | 16.77 23.12 25.18 62.34 23.12 25.18 15.87
    3 loops     | 16.65 23.21 25.17 70.55 23.21 25.17 17.92
    8 loops     | 16.66 23.21 25.16 70.57 85.72 79.60 36.62
    LST at 0.5  | 16.65 23.21 25.17 70.55 23.21 25.17 17.92
    LST at 0.9  | 16.65 23.21 25.17 70.57 88.12 82.21 36.07
    makers stay | 13.39 17.67 19.80 52.02 17.67 19.80  6.68
    makers 0.7  | 14.42 20.90 23.70 62.39 20.90 23.70 11.38
    makers 1    | 16.85 23.53 27.04 72.44 97.67 95.46 47.58
    redemption  | 14.89 21.79 25.18 70.88 21.79 25.18 16.86
    breaker     | 13.34 17.58 18.61 43.99 17.58 18.61  5.86
    capacity 1  | 12.48 20.24 23.74 70.90 20.24 23.74 15.66
    no shock    |  0.00  0.00  0.00  0.00  0.00  0.00  0.00
    shock 3 %   |  3.00  3.74  4.17  5.91  3.74  4.17  0.00
    shock 12 %  | 21.17 27.71 31.04 72.45 88.90 83.57 33.49
    essay       | 16.77 23.40 25.12 87.91 99.98 99.89 73.81
    leverage 4  | 30.99 35.52 37.29 82.40 87.60 82.64 30.87
    no fund     | 14.97 21.44 24.77 73.43 21.44 24.77 11.03
    outage      | 19.89 27.67 34.46 86.54 91.71 87.57 47.91
"""

MINUTES = """
    BTC ETH SOL ALT WBETH BNSOL USDe, min
    default     | 31.00 30.75 30.25 36.50 52.75 52.75 50.75
    twin        | 30.25 30.50 30.75 33.00 30.50 30.75  0.00
    no loops    | 31.25 31.00 30.25 32.50 31.00 30.25 31.75
    3 loops     | 31.00 30.75 30.25 36.50 30.75 30.25 32.75
    8 loops     | 31.00 30.75 30.25 36.50 51.00 51.00 49.00
    LST at 0.5  | 31.00 30.75 30.25 36.50 30.75 30.25 32.75
    LST at 0.9  | 31.00 30.75 30.25 36.50 51.50 51.50 49.50
    makers stay | 30.00 29.50 29.50 29.75 29.50 29.50 29.25
    makers 0.7  | 30.00 30.00 30.25 32.75 30.00 30.25 30.25
    makers 1    | 30.75 30.75 31.00 38.00 57.50 58.00 56.00
    redemption  | 30.25 30.00 30.25 36.75 30.00 30.25 34.75
    breaker     | 42.75 42.75 42.75 42.75 42.75 42.75 42.75
    capacity 1  | 30.50 30.00 30.00 36.50 30.00 30.00 34.25
    no shock    |  0.00  0.00  0.00  0.00  0.00  0.00  0.00
    shock 3 %   | 28.00 28.00 28.00 28.00 28.00 28.00  0.00
    shock 12 %  | 29.50 29.50 29.75 36.00 51.00 50.75 48.75
    essay       | 31.00 31.00 30.25 41.50 52.50 52.75 51.25
    leverage 4  | 29.75 29.50 30.00 35.50 49.50 49.00 48.50
    no fund     | 30.25 30.25 30.75 38.25 30.25 30.75 32.50
    outage      | 30.75 30.25 30.25 35.00 47.50 47.00 43.00
"""

TOTALS = """
    sales, ADL, bad debt, equity lost (USD bn), highest gain of the token books
    default     | 27.0489  4.9370 0.3503 13.0918 19.588
    twin        | 22.2991  5.0831 0.0000 10.2768  0.000
    no loops    | 24.7870  4.8815 0.0001 10.4557  0.963
    3 loops     | 26.6669  4.9370 0.2818 12.9123  1.241
    8 loops     | 27.1667  4.9375 0.3670 13.0946 10.083
    LST at 0.5  | 26.6669  4.9370 0.2818 12.9123  1.413
    LST at 0.9  | 27.1039  4.9370 0.3566 13.0924 15.818
    makers stay | 25.0599  4.4777 0.0000 11.0017  0.568
    makers 0.7  | 25.5764  4.7909 0.0142 12.2599  2.447
    makers 1    | 26.9981  5.0137 0.4404 13.1675 18.030
    redemption  | 25.2595  4.9534 0.2770 12.7582  1.907
    breaker     | 23.8673  3.5767 0.0000  9.2168  1.162
    capacity 1  | 23.2368  4.9815 0.2693 12.7119 23.580
    no shock    |  0.0000  0.0000 0.0000  0.0000  0.000
    shock 3 %   |  0.0000  0.0000 0.0000  2.6504  0.355
    shock 12 %  | 27.9585  5.5218 0.4242 13.9009 14.380
    essay       | 30.6396  5.2157 4.0965 23.7014 69.060
    leverage 4  | 46.2960 27.3527 0.8127 16.7194 13.444
    no fund     | 23.9279 11.7388 0.3119 12.7743  5.747
    outage      | 23.1995  9.4445 1.1550 14.0972 19.806
"""


def read(table: str) -> dict[str, list[str]]:
    """The printed numbers of each world, as text."""
    lines = [line.split("|") for line in table.splitlines() if "|" in line]
    return {name.strip(): numbers.split() for name, numbers in lines}


@pytest.fixture(scope="module")
def nights() -> dict[str, Run]:
    runs = run_many([Parameters(**changes) for changes in WORLDS.values()])
    return dict(zip(WORLDS, runs, strict=True))


@pytest.mark.parametrize(("world", "printed"), read(WORST_FALLS).items())
def test_worst_falls_are_those_of_the_model_page(nights, world, printed):
    falls = [100 * measures.worst_fall(nights[world], asset) for asset in range(len(ASSETS))]
    assert [f"{fall:.2f}" for fall in falls] == printed


@pytest.mark.parametrize(("world", "printed"), read(MINUTES).items())
def test_worst_falls_come_at_the_minutes_of_the_model_page(nights, world, printed):
    minutes = [measures.worst_fall_minute(nights[world], asset) for asset in range(len(ASSETS))]
    assert [f"{minute:.2f}" for minute in minutes] == printed


@pytest.mark.parametrize(("world", "printed"), read(TOTALS).items())
def test_totals_are_those_of_the_model_page(nights, world, printed):
    night = nights[world]
    sums = [
        measures.total_forced_sales(night),
        measures.total_adl_notional(night),
        measures.total_bad_debt(night),
        measures.equity_lost(night),
    ]
    gain = measures.highest_token_gain(night)
    assert [f"{dollars:.4f}" for dollars in sums] + [f"{gain:.3f}"] == printed


@pytest.mark.parametrize("table", [WORST_FALLS, MINUTES, TOTALS])
def test_each_table_covers_every_world(table):
    assert set(read(table)) == set(WORLDS)


def test_these_are_the_numbers_of_version_1():
    assert MODEL_VERSION == 1


def test_the_twin_has_no_loops_and_no_usde_in_its_margin():
    assert Parameters().twin() == Parameters(loop_depth=0, usde_margin_share=0)
    assert Parameters(shock=0.2).twin() == Parameters(shock=0.2, loop_depth=0, usde_margin_share=0)
