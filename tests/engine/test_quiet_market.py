"""Without a shock nothing happens, unless somebody is bankrupt from the start."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters, run
from tests.engine import oracle
from tests.engine.strategies import examples, worlds


def everybody_is_covered(world: Parameters) -> bool:
    """Whether every account passes the margin test at the prices of the start."""
    accounts = oracle.make_accounts(world)
    return all(one.x_weight * one.x + one.y_weight * one.y >= one.d for one in accounts)


def without_bankrupts(world: Parameters) -> Parameters:
    """The same world, its collateral counted in full if somebody would start bankrupt."""
    if everybody_is_covered(world):
        return world
    return replace(world, coin_threshold=1.0, alt_threshold=1.0, usde_threshold=1.0)


def assert_nothing_happened(night) -> None:
    assert np.all(night.prices == 1)
    for flow in ("taken_over", "forced_sales", "adl_notional", "repaid", "written_off"):
        assert not getattr(night, flow).any(), flow
    assert not night.in_liquidation.any()
    assert not night.halted.any()


def test_without_a_shock_nothing_happens_at_the_defaults():
    night = run(Parameters(shock=0))
    assert_nothing_happened(night)
    assert not night.withdrawn.any()


@given(worlds(shock=0.0).map(without_bankrupts))
@examples(100)
def test_without_a_shock_nothing_happens_wherever_everybody_starts_covered(world):
    assert everybody_is_covered(world)
    assert_nothing_happened(run(world))


@given(worlds(beta=(0.0,) * 4).map(without_bankrupts))
@examples(30)
def test_a_shock_that_moves_no_coin_is_no_shock(world):
    assert_nothing_happened(run(world))


@given(st.floats(0, 0.03))
@examples(15)
def test_a_shock_of_up_to_three_percent_forces_no_sale(shock):
    assert not run(Parameters(shock=shock)).forced_sales.any()


def test_a_bankrupt_account_is_seized_even_in_a_quiet_market():
    daring = Parameters(shock=0, coin_threshold=0.5, usde_threshold=0.5)
    assert not everybody_is_covered(daring)
    assert run(daring).taken_over[0] > 0


@pytest.mark.parametrize("start", [0, 22, 60])
def test_nothing_happens_before_the_shock(start):
    night = run(Parameters(shock_start=start))
    assert np.all(night.prices[night.minutes <= start] == 1)
