"""How fast the engine is. Not part of the tests; CONTRIBUTING has the command.

Goals on two ordinary cores: live and twin together 45 ms, a map of 41 x 41 worlds 5 s.
"""

from dataclasses import replace

import numpy as np

from engine import Parameters, run, run_many
from tests.engine import oracle


def test_one_world(benchmark):
    benchmark(run, Parameters())


def test_live_and_twin_with_accounts(benchmark):
    night = Parameters()
    benchmark(run_many, [night, night.twin()], accounts=True)


def test_a_map_of_1681_worlds(benchmark):
    night = Parameters()
    worlds = [
        replace(night, loop_depth=depth, market_maker_withdrawal=withdrawal)
        for depth in np.linspace(0, 10, 41)
        for withdrawal in np.linspace(0, 1, 41)
    ]
    benchmark.pedantic(run_many, (worlds,), rounds=5)


def test_the_plain_loops_of_the_tests_for_comparison(benchmark):
    benchmark.pedantic(oracle.run, (Parameters(),), rounds=5)
