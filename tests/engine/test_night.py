"""A run is a value: frozen, read-only, and shaped as the model page says."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, fields

import numpy as np
import pytest

from engine import ASSETS, Parameters, Run, run, run_many

PER_STATE = ("minutes",)
PER_STATE_AND_ASSET = ("prices", "redemption_values", "book_gap")
PER_STEP = (
    "withdrawn", "access", "halted", "taken_over", "adl_notional", "top_ups", "top_ups_refused",
    "repaid", "adl_debt", "written_off", "insurance_fund", "bad_debt",
)  # fmt: skip
PER_STEP_AND_ASSET = ("depth", "spiral_gain", "forced_sales", "hedge_sales")
PER_ACCOUNT = ("x", "y", "d", "in_liquidation")
ARRAYS = (
    *PER_STATE, *PER_STATE_AND_ASSET, *PER_STEP, *PER_STEP_AND_ASSET, *PER_ACCOUNT, "topped_up",
)  # fmt: skip


@pytest.fixture(scope="module", params=["alone", "in a batch", "with accounts"])
def night(request) -> Run:
    if request.param == "in a batch":
        return run_many([Parameters(shock=0), Parameters()])[1]
    return run(Parameters(), accounts=request.param == "with accounts")


def test_a_run_holds_what_the_model_page_lists():
    names = [field.name for field in fields(Run)]
    assert sorted(names) == sorted(("parameters", "step", *ARRAYS))


@pytest.mark.parametrize("name", ["parameters", "step", *ARRAYS])
def test_no_field_of_a_run_can_be_replaced(night, name):
    with pytest.raises(FrozenInstanceError):
        setattr(night, name, getattr(night, name))
    with pytest.raises(FrozenInstanceError):
        delattr(night, name)


@pytest.mark.parametrize("name", ARRAYS)
def test_no_array_of_a_run_can_be_written_to(night, name):
    array = getattr(night, name)
    assert isinstance(array, np.ndarray)
    with pytest.raises(ValueError, match="read-only"):
        array[...] = 0


def test_states_have_481_rows_and_flows_480(night):
    shapes = {name: getattr(night, name).shape for name in ARRAYS}
    assert all(shapes[name] == (481,) for name in PER_STATE)
    assert all(shapes[name] == (481, len(ASSETS)) for name in PER_STATE_AND_ASSET)
    assert all(shapes[name] == (480,) for name in PER_STEP)
    assert all(shapes[name] == (480, len(ASSETS)) for name in PER_STEP_AND_ASSET)
    assert shapes["topped_up"] == (128,)


@pytest.mark.parametrize(("accounts", "rows"), [(False, 2), (True, 481)])
def test_accounts_are_held_at_both_ends_or_at_every_row(accounts, rows):
    night = run(Parameters(), accounts=accounts)
    assert all(getattr(night, name).shape == (rows, 128) for name in PER_ACCOUNT)


def test_a_run_remembers_what_was_run(night):
    assert night.parameters == Parameters()
    assert night.step == 0.25


def test_the_night_begins_at_minute_0_with_every_price_at_1(night):
    assert night.minutes[0] == 0
    assert night.minutes[-1] == 120
    assert np.all(night.prices[0] == 1)
    assert not night.book_gap[0].any()
    assert not night.in_liquidation[0].any()


def test_assets_come_in_the_order_of_the_model_page():
    assert ASSETS == ("BTC", "ETH", "SOL", "ALT", "WBETH", "BNSOL", "USDE")


def test_truth_values_are_truth_values(night):
    assert night.halted.dtype == bool
    assert night.in_liquidation.dtype == bool
