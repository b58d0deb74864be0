"""How fast the cliff map comes. Not part of the tests; CONTRIBUTING has the command.

Goals on two ordinary cores: something to see (11 x 11) within 0.4 s, 41 x 41 within 5 s.
"""

from itertools import islice

import pytest

from engine import Parameters
from engine.axis import axis_of
from engine.phase_map import EDGE_GRIDS, FINEST, MapQuestion


@pytest.fixture
def question():
    axes = axis_of("loop_depth"), axis_of("market_maker_withdrawal")
    return MapQuestion(Parameters(), *axes, "wbeth_discount")


def test_the_coarse_map(benchmark, question):
    *_, coarse = benchmark.pedantic(
        lambda: list(islice(question.answers(), 2)), rounds=10, warmup_rounds=1
    )
    assert coarse.whole


def test_the_finest_map(benchmark, question):
    def finest():
        return next(answer for answer in question.answers() if answer.progress == 1)

    assert len(benchmark.pedantic(finest, rounds=3).x) == FINEST


def test_the_map_with_its_edge_sharpened(benchmark, question):
    *_, sharpest = benchmark.pedantic(lambda: list(question.answers()), rounds=3)
    assert len(sharpest.x) == EDGE_GRIDS[-1]
