"""How fast the engine is, beside the plain loops of the tests on the same task.

Not part of the tests; CONTRIBUTING has the command. Both stand in one group of the table, so that
their ratio holds on a busy machine too. Of the map the plain loops do one night in a hundred.

Goals on two ordinary cores: live and twin together 20 ms, a map of 41 x 41 worlds 2.5 s.
"""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from engine import Parameters, run, run_many
from engine.attribution import EVERYTHING, without
from tests.engine import oracle

LARGE = 100
"""One night in so many of a map is enough for the plain loops, which would take minutes."""


def live_and_twin() -> list[Parameters]:
    return [Parameters(), Parameters().twin()]


def coalitions() -> list[Parameters]:
    """The settings without each of the 64 sets of causes."""
    sets = (chosen for size in range(7) for chosen in combinations(EVERYTHING, size))
    return [without(Parameters(), chosen) for chosen in sets]


def map_of_1681() -> list[Parameters]:
    return [
        replace(Parameters(), loop_depth=depth, market_maker_withdrawal=withdrawal)
        for depth in np.linspace(0, 10, 41)
        for withdrawal in np.linspace(0, 1, 41)
    ]


def plainly(worlds: list[Parameters]) -> None:
    for world in worlds:
        oracle.run(world)


@pytest.mark.benchmark(group="one world")
def test_one_world(benchmark):
    benchmark(run, Parameters())


@pytest.mark.benchmark(group="one world")
def test_one_world_plainly(benchmark):
    benchmark.pedantic(plainly, ([Parameters()],), rounds=5)


@pytest.mark.benchmark(group="live and twin")
def test_live_and_twin_with_accounts(benchmark):
    benchmark(run_many, live_and_twin(), accounts=True)


@pytest.mark.benchmark(group="live and twin")
def test_live_and_twin_plainly(benchmark):
    benchmark.pedantic(plainly, (live_and_twin(),), rounds=3)


@pytest.mark.benchmark(group="64 Shapley runs")
def test_64_shapley_runs(benchmark):
    worlds = coalitions()
    assert len(worlds) == 64
    benchmark.pedantic(run_many, (worlds,), rounds=10, warmup_rounds=1)


@pytest.mark.benchmark(group="64 Shapley runs")
def test_64_shapley_runs_plainly(benchmark):
    benchmark.pedantic(plainly, (coalitions(),), rounds=1)


@pytest.mark.benchmark(group="a map of 1,681 worlds")
def test_a_map_of_1681_worlds(benchmark):
    benchmark.pedantic(run_many, (map_of_1681(),), rounds=5)


@pytest.mark.benchmark(group="a map of 1,681 worlds")
def test_one_in_a_hundred_of_the_map_plainly(benchmark):
    benchmark.pedantic(plainly, (map_of_1681()[::LARGE],), rounds=1)
