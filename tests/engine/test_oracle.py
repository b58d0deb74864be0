"""The engine gives what the model page gives, in worlds all over the declared ranges.

`oracle.py` is that page in plain loops. Engine and oracle are compared in every array of the run,
the accounts included. They may part only where rounding tips a threshold: the oracle then has to
show, for the very step in which they part, a threshold met to the last few bits.
"""

from __future__ import annotations

import multiprocessing
import os
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass

import numpy as np
import pytest

from engine import Parameters, Run, run
from tests.engine import oracle
from tests.engine.oracle import FLOWS, STATES
from tests.engine.strategies import worlds_from_seed

SEED = 20251010
WORLDS = 400
BLOCK = 20

EVENTS = [name for name in FLOWS if name not in ("access", "depth", "insurance_fund")]

TOLERANCE = 1e-9
ROUNDING = 1e-12
"""Relative distance of a threshold that the last bits of a number can tip."""


@dataclass(frozen=True)
class Parting:
    """The first step in which engine and oracle give different numbers."""

    field: str
    step: int
    engine: np.ndarray
    oracle: np.ndarray
    nearest: oracle.Near

    @property
    def is_rounding(self) -> bool:
        return self.nearest.distance < ROUNDING


@dataclass(frozen=True)
class Comparison:
    """What came of one world, and how much happened in it."""

    parameters: Parameters
    parting: Parting | None
    happened: frozenset[str]


def compare(worlds: list[Parameters]) -> list[Comparison]:
    """Engine against oracle in each world; the work of one process."""
    return [compared(run(world, accounts=True), oracle.run(world)) for world in worlds]


def compared(ours: Run, theirs: oracle.Night) -> Comparison:
    partings = [parting(ours, theirs, field) for field in (*STATES, *FLOWS)]
    partings.append(parting_of_top_ups(ours, theirs))
    first = min(filter(None, partings), key=lambda one: one.step, default=None)
    return Comparison(ours.parameters, first, frozenset(happenings(ours)))


def parting(night: Run, retold: oracle.Night, field: str) -> Parting | None:
    """Where the two nights part in one field; a state's row is the work of the step before."""
    ours, theirs = getattr(night, field), np.array(getattr(retold, field))
    rows = np.flatnonzero(differs(ours, theirs).reshape(len(theirs), -1).any(axis=1))
    if not rows.size:
        return None
    step = max(rows[0] - (field in STATES), 0)
    return Parting(field, step, ours[rows[0]], theirs[rows[0]], retold.nearest[step])


def parting_of_top_ups(night: Run, retold: oracle.Night) -> Parting | None:
    theirs = np.array([account.topped_up for account in retold.accounts])
    if not differs(night.topped_up, theirs).any():
        return None
    last = len(retold.nearest) - 1
    return Parting("topped_up", last, night.topped_up, theirs, retold.nearest[last])


def differs(ours: np.ndarray, theirs: np.ndarray) -> np.ndarray:
    """Whether two arrays differ by more than a billionth, entry by entry; so does a NaN."""
    assert ours.shape == theirs.shape
    ours, theirs = ours.astype(float), theirs.astype(float)
    return ~(np.abs(ours - theirs) <= TOLERANCE * np.maximum(1.0, np.abs(theirs)))


def happenings(night: Run) -> list[str]:
    """The flows in which anything happened at all."""
    busy = [name for name in EVENTS if np.any(getattr(night, name))]
    return busy + (["overload"] if night.access.min() < 1 else [])


@pytest.fixture(scope="module")
def comparisons() -> list[Comparison]:
    """Every world compared, spread over the processors."""
    worlds = worlds_from_seed(SEED, WORLDS)
    blocks = [worlds[start : start + BLOCK] for start in range(0, WORLDS, BLOCK)]
    fresh = multiprocessing.get_context("spawn")
    with ProcessPoolExecutor(os.cpu_count(), mp_context=fresh) as processes:
        return [one for block in processes.map(compare, blocks) for one in block]


def test_the_engine_equals_the_oracle_wherever_no_threshold_is_tipped(comparisons):
    partings = [one for one in comparisons if one.parting and not one.parting.is_rounding]
    assert partings == []


def test_worlds_tipped_by_rounding_are_rare(comparisons):
    tipped = [one for one in comparisons if one.parting and one.parting.is_rounding]
    assert len(tipped) <= WORLDS // 100


@pytest.mark.parametrize("happening", [*EVENTS, "overload"])
def test_the_worlds_compared_are_eventful(comparisons, happening):
    assert sum(happening in one.happened for one in comparisons) >= WORLDS // 20


def test_the_comparison_tells_a_world_from_its_neighbour():
    neighbour = Parameters(maker_leave=3.7 * (1 + 1e-6))
    found = compared(run(Parameters(), accounts=True), oracle.run(neighbour)).parting
    assert found is not None
    assert not found.is_rounding


def test_the_oracle_notes_a_threshold_met_exactly():
    # 20 x 0.975 + 0.5 of cover against 20 of debt
    on_the_edge = Parameters(
        shock=0,
        median_leverage=20,
        leverage_dispersion=0,
        usde_margin_share=1,
        usde_threshold=0.5,
        top_up_reserve=0,
    )
    assert oracle.run(on_the_edge).nearest[0].distance < ROUNDING
    assert oracle.run(Parameters(shock=0)).nearest[0].distance > 1e-6


@pytest.mark.parametrize("step", [0.5, 0.125])
def test_the_engine_equals_the_oracle_at_other_steps(step):
    night = run(Parameters(), step=step, accounts=True)
    assert compared(night, oracle.run(Parameters(), step)).parting is None
