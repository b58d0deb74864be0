"""The time step is small enough not to matter, and has to divide the night."""

from __future__ import annotations

import math

import numpy as np
import pytest

from engine import ASSETS, Parameters, measures, run, run_many


@pytest.fixture(scope="module")
def usual_and_halved():
    return run(Parameters()), run(Parameters(), step=0.125)


@pytest.mark.parametrize("asset", range(len(ASSETS)), ids=ASSETS)
def test_halving_the_step_moves_no_worst_fall_by_more_than_a_point(usual_and_halved, asset):
    usual, halved = (measures.worst_fall(night, asset) for night in usual_and_halved)
    assert abs(usual - halved) < 0.01


@pytest.mark.parametrize("asset", range(len(ASSETS)), ids=ASSETS)
def test_halving_the_step_moves_no_worst_fall_by_more_than_a_minute(usual_and_halved, asset):
    usual, halved = (measures.worst_fall_minute(night, asset) for night in usual_and_halved)
    assert abs(usual - halved) <= 1


@pytest.mark.parametrize("step", [0.05, 0.125, 0.25, 0.3, 1, 2.5, 120])
def test_every_step_ends_at_minute_120(step):
    night = run(Parameters(), step=step)
    assert night.step == step
    assert night.minutes[0] == 0
    assert night.minutes[-1] == pytest.approx(120)
    assert len(night.minutes) == len(night.withdrawn) + 1 == round(120 / step) + 1
    assert np.allclose(np.diff(night.minutes), step)


@pytest.mark.parametrize(
    "step", [0, -0.25, math.nan, math.inf, -math.inf, 0.7, 7, 121, 240, "0.25", None, [0.25]]
)
def test_a_step_that_does_not_divide_the_night_is_refused(step):
    with pytest.raises(ValueError, match="step"):
        run(Parameters(), step=step)
    with pytest.raises(ValueError, match="step"):
        run_many([Parameters()], step=step)
