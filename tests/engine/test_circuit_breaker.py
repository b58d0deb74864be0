"""A breaker halts trading and liquidation for a while, and nothing else."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import assume, given

from engine import Parameters, Run, run
from tests.engine.strategies import examples, worlds

TRADED = (
    "top_ups", "top_ups_refused", "taken_over", "adl_notional", "adl_debt", "forced_sales",
    "hedge_sales", "repaid",
)  # fmt: skip


def halts(night: Run) -> list[tuple[int, int]]:
    """(first step, steps) of each halt."""
    edges = np.flatnonzero(np.diff(night.halted, prepend=False, append=False))
    return [(int(first), int(end - first)) for first, end in edges.reshape(-1, 2)]


def steepest_fall(night: Run, row: int) -> float:
    """The largest fall of any price over the makers' window."""
    rows = round(night.parameters.maker_window / night.step)
    return float((1 - night.prices[row] / night.prices[max(0, row - rows)]).max())


def test_without_a_breaker_nothing_is_halted():
    assert not run(Parameters(shock=0.3)).halted.any()


def test_a_halt_follows_the_step_that_saw_the_fall():
    night = run(Parameters(breaker_drop=0.2))
    first, _ = halts(night)[0]
    assert steepest_fall(night, first - 1) > 0.2
    assert all(steepest_fall(night, row) <= 0.2 for row in range(first - 1))


@pytest.mark.parametrize("duration", [0.25, 0.3, 1, 14.9, 15, 60])
def test_a_halt_lasts_as_long_as_was_set(duration):
    night = run(Parameters(breaker_drop=0.2, halt_duration=duration))
    _, steps = halts(night)[0]
    assert steps == math.ceil(duration / 0.25)


@given(worlds(breaker_drop=0.05, cuts=frozenset()))
@examples(30)
def test_nothing_is_traded_during_a_halt(world):
    night = run(world)
    assume(night.halted.any())
    for flow in TRADED:
        assert not getattr(night, flow)[night.halted].any(), flow


def test_a_halt_does_not_stop_the_news():
    night = run(Parameters(breaker_drop=0.05))
    first, _ = halts(night)[0]
    before_the_end_of_the_shock = 28 * 4
    assert first < before_the_end_of_the_shock
    assert night.prices[before_the_end_of_the_shock, 0] < night.prices[first, 0]


def test_books_refill_during_a_halt():
    night = run(Parameters(breaker_drop=0.2))
    first, steps = halts(night)[0]
    gaps = night.book_gap[first : first + steps]
    assert gaps[0].any()
    assert np.all(np.diff(gaps, axis=0) <= 0)


def test_makers_do_not_leave_over_a_fall_during_a_halt():
    night = run(Parameters(breaker_drop=0.05, maker_trigger=0.06))
    first, steps = halts(night)[0]
    assert steepest_fall(night, first + 1) > 0.06
    assert not np.any(np.diff(night.withdrawn[first : first + steps]) > 0)


def test_an_outage_throws_makers_out_even_during_a_halt():
    night = run(Parameters(breaker_drop=0.05, outage_duration=60))
    first, steps = halts(night)[0]
    assert np.all(np.diff(night.withdrawn[first : first + steps]) > 0)
