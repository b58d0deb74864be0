"""Market makers leave and come back exponentially, in a panic or in an outage."""

from __future__ import annotations

import numpy as np
import pytest

from engine import Parameters, Run, run


def steepest_falls(night: Run) -> np.ndarray:
    """The largest fall of any price over the makers' window, at each step."""
    rows = round(night.parameters.maker_window / night.step)
    earlier = np.maximum(np.arange(480) - rows, 0)
    return (1 - night.prices[:-1] / night.prices[earlier]).max(axis=1)


def leaving(night: Run) -> np.ndarray:
    """Whether makers withdrew more in each step."""
    return np.diff(night.withdrawn, prepend=0.0) > 0


def test_in_an_outage_makers_leave_exponentially():
    night = run(Parameters(shock=0, outage_start=0, outage_duration=120))
    expected = 0.95 * (1 - np.exp(-night.minutes[1:] / 3.7))
    assert night.withdrawn == pytest.approx(expected, rel=1e-9)


def test_after_an_outage_makers_come_back_exponentially():
    night = run(Parameters(shock=0, outage_start=10, outage_duration=20))
    back = night.minutes[1:] >= 30
    expected = 0.95 * (1 - np.exp(-20 / 3.7)) * np.exp(-(night.minutes[1:][back] - 30) / 23)
    assert night.withdrawn[back] == pytest.approx(expected, rel=1e-9)


@pytest.mark.parametrize(("start", "duration"), [(20, 0), (20, 0.25), (0, 5), (19.9, 10), (120, 9)])
def test_an_outage_counts_its_first_moment_and_not_its_last(start, duration):
    night = run(Parameters(shock=0, outage_start=start, outage_duration=duration))
    minutes = night.minutes[:-1]
    assert np.array_equal(leaving(night), (start <= minutes) & (minutes < start + duration))


def test_makers_leave_when_and_only_when_a_price_fell_beyond_their_trigger():
    night = run(Parameters())
    panic = steepest_falls(night) > 0.11
    assert panic.any()
    assert np.array_equal(leaving(night), panic)


def test_a_fall_slower_than_the_window_frightens_nobody():
    slow = Parameters(beta=(1,) * 4, shock=0.2, shock_duration=60, cuts=frozenset({"impact"}))
    assert not run(slow).withdrawn.any()
    steep = Parameters(beta=(1,) * 4, shock=0.2, shock_duration=1, cuts=frozenset({"impact"}))
    assert run(steep).withdrawn.any()


def test_makers_never_pull_more_than_they_mean_to():
    night = run(Parameters(shock=0.3, market_maker_withdrawal=0.6, outage_duration=120))
    assert 0.59 < night.withdrawn.max() <= 0.6


def test_the_thinnest_book_is_what_the_others_quote():
    night = run(Parameters(shock=0, outage_start=0, outage_duration=120, market_maker_withdrawal=1))
    others = np.array(Parameters().depth) * (1 - np.array(Parameters().maker_share))
    assert night.depth[-1] == pytest.approx(others, rel=1e-6)
