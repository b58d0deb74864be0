"""Sweeps give each world its own numbers, wherever it is computed."""

import os
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor

import numpy as np
import pytest

from engine import Parameters, run
from engine.outcome_measures import MEASURES
from engine.sweep import Varied, grid, measured, random_worlds, size, sweep

NIGHT = Parameters()
NAMES = ("wbeth_discount", "alt_fall", "forced_sales")
SMALL = (Varied("loop_depth", (0.0, 3.0, 5.0)), Varied("depth", (0.1, 0.21), "WBETH"))


def all_values(chunks):
    return np.concatenate([chunk.values for chunk in chunks])


def test_a_grid_holds_every_combination_once():
    worlds = list(grid(NIGHT, SMALL))
    assert len(worlds) == size(SMALL) == 6
    assert [(world.loop_depth, world.depth[4]) for world in worlds] == [
        (loops, depth) for loops in (0, 3, 5) for depth in (0.1, 0.21)
    ]
    assert all(world.depth[:4] == NIGHT.depth[:4] for world in worlds)


def test_two_parts_of_one_field_vary_independently():
    varied = (Varied("depth", (1.0, 2.0), "BTC"), Varied("depth", (3.0, 4.0), "ETH"))
    pairs = [world.depth[:2] for world in grid(NIGHT, varied)]
    assert pairs == [(1, 3), (1, 4), (2, 3), (2, 4)]


def test_a_sweep_is_the_measures_of_the_runs():
    values = all_values(sweep(grid(NIGHT, SMALL), NAMES, chunk=4))
    expected = [[MEASURES[n].figure(run(w)) for n in NAMES] for w in grid(NIGHT, SMALL)]
    np.testing.assert_allclose(values, expected, rtol=0, atol=1e-12)


def test_chunks_come_in_order_and_know_their_place():
    chunks = list(sweep(grid(NIGHT, SMALL), NAMES, chunk=4))
    assert [(chunk.first, len(chunk.values)) for chunk in chunks] == [(0, 4), (4, 2)]


@pytest.mark.parametrize("make", [ThreadPoolExecutor, ProcessPoolExecutor])
def test_whoever_computes_gives_the_same_numbers(make):
    worlds = list(random_worlds(NIGHT, 40, seed=1))
    here = all_values(sweep(worlds, NAMES, chunk=8))
    with make(max_workers=2) as executor:
        there = all_values(sweep(worlds, NAMES, executor, chunk=8))
    np.testing.assert_allclose(there, here, rtol=0, atol=1e-12, equal_nan=True)


def test_worlds_are_taken_as_they_are_needed():
    taken = []

    def endless():
        while True:
            taken.append(1)
            yield NIGHT

    with ThreadPoolExecutor(max_workers=1) as executor:
        chunks = sweep(endless(), NAMES, executor, chunk=2)
        next(chunks)
        chunks.close()
    assert len(taken) <= 2 * 20


def die(worlds, names):
    os._exit(1)


class DyingProcesses(Executor):
    """Real processes, of which the first to be given work is killed in the middle of it."""

    def __init__(self):
        self._pool = ProcessPoolExecutor(max_workers=1)
        self._first = True

    def submit(self, function, /, *arguments, **named):
        if self._first:
            self._first = False
            return self._pool.submit(die, *arguments, **named)
        return self._pool.submit(function, *arguments, **named)

    def shutdown(self, wait=True, *, cancel_futures=False):
        self._pool.shutdown(wait, cancel_futures=cancel_futures)


def test_a_worker_that_dies_costs_no_world():
    worlds = list(grid(NIGHT, SMALL))
    with DyingProcesses() as executor:
        there = all_values(sweep(worlds, NAMES, executor, chunk=2))
    np.testing.assert_allclose(there, measured(worlds, NAMES), rtol=0, atol=1e-12)


class Faulty(Executor):
    """Every piece of work fails with the work's own mistake."""

    def submit(self, function, /, *arguments, **named):
        future = Future()
        future.set_exception(ArithmeticError("the well is dry"))
        return future


def test_a_mistake_of_the_work_itself_is_not_tried_again():
    with pytest.raises(ArithmeticError, match="the well is dry"):
        list(sweep([NIGHT], NAMES, Faulty()))


def test_random_worlds_are_the_same_for_a_seed_and_within_their_ranges():
    worlds = list(random_worlds(NIGHT, 30, seed=7))
    assert worlds == list(random_worlds(NIGHT, 30, seed=7))
    assert worlds != list(random_worlds(NIGHT, 30, seed=8))
    assert all(world.utilisation_low <= world.utilisation_high for world in worlds)


def test_only_the_named_settings_are_drawn():
    for world in random_worlds(NIGHT, 10, seed=3, names=("shock", "utilisation_low")):
        changed = {name for name, _ in world.changes()}
        assert changed <= {"shock", "utilisation_low", "utilisation_high"}


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        (lambda: Varied("luck", (1.0,)), "none is called 'luck'"),
        (lambda: Varied("depth", (1.0,)), "needs a part"),
        (lambda: Varied("shock", (0.1,), "BTC"), "no part"),
        (lambda: Varied("shock", ()), "at least one value"),
        (lambda: Varied("shock", (0.9,)), r"shock must lie between 0 and 0\.3"),
        (lambda: Varied("depth", (-1.0,), "BTC"), r"depth \(BTC\) must lie"),
        (lambda: sweep([NIGHT], ("luck",)), "measure must be one of"),
        (lambda: sweep([NIGHT], NAMES, chunk=0), "at least 1 world"),
    ],
)
def test_what_cannot_be_swept_is_refused_with_its_rule(make, reason):
    with pytest.raises(ValueError, match=reason):
        make()
