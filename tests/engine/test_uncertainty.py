"""How sure: the band of runs with the estimates varied by a third."""

import numpy as np
import pytest

from engine import Parameters, run
from engine.assets import TOKENS, WBETH
from engine.uncertainty import band, factors, varied


def test_factors_fill_two_to_four_thirds_evenly_and_are_always_the_same():
    points = factors()
    assert points.shape == (64, 5)
    assert np.array_equal(points, factors())
    assert points.min() >= 2 / 3
    assert points.max() <= 4 / 3
    for column in points.T:
        counts, _ = np.histogram(column, bins=8, range=(2 / 3, 4 / 3))
        assert counts.min() >= 5  # a random draw would often leave 3 or fewer
        assert counts.max() <= 12


def test_only_estimates_are_varied_and_by_their_factors():
    night = Parameters()
    other = varied(night, np.array([1.2, 0.7, 0.8, 0.9, 1.3]))
    assert {name for name, _ in other.changes()} == {
        "loop_capital_scale", "depth", "utilisation_low", "utilisation_high"
    }  # fmt: skip
    assert other.loop_capital_scale == pytest.approx(1.2)
    ratios = np.array(other.depth) / np.array(night.depth)
    assert ratios == pytest.approx([1, 1, 1, 1, 0.7, 0.8, 0.9])
    assert 1 - other.utilisation_low == pytest.approx(1.3 * 0.13)
    assert 1 - other.utilisation_high == pytest.approx(1.3 * 0.01)


def test_what_would_leave_its_range_stays_at_its_end():
    extreme = Parameters(
        loop_capital_scale=8, utilisation_low=0, utilisation_high=0, depth=(1000,) * 7
    )
    other = varied(extreme, np.full(5, 4 / 3))
    assert other.loop_capital_scale == 8
    assert other.utilisation_low == 0
    assert {other.depth[token] for token in TOKENS} == {1000}


def test_the_band_holds_its_runs_and_the_cliff_makes_it_wide():
    whole = band(Parameters())
    for factor in factors()[:3]:
        prices = run(varied(Parameters(), factor)).prices
        assert np.all(whole.lowest <= prices)
        assert np.all(prices <= whole.highest)
    assert whole.lowest[:, WBETH].min() < 0.1
    assert whole.highest[:, WBETH].min() > 0.7


def test_without_a_shock_the_band_is_a_line():
    quiet = band(Parameters(shock=0), runs=4)
    assert np.all(quiet.lowest == 1)
    assert np.all(quiet.highest == 1)
