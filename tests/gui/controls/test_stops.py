"""Where sliders may stand."""

from itertools import pairwise

import pytest

from engine import Parameters
from gui.controls.stops import even_stops, stops_of, withdrawal_stops


def test_withdrawal_reaches_both_ends_and_lies_closer_where_few_quotes_are_left():
    stops = withdrawal_stops()
    assert (stops[0], stops[-1]) == (0, 1)
    assert stops == sorted(set(stops))
    assert stops[1] - stops[0] == pytest.approx(0.05)
    assert stops[-1] - stops[-2] == pytest.approx(0.005)
    assert stops_of("market_maker_withdrawal") == stops


def test_loops_step_by_half_a_loop():
    assert stops_of("loop_depth") == [0.5 * number for number in range(21)]


@pytest.mark.parametrize("name", Parameters.declarations())
def test_even_stops_are_allowed_values_from_end_to_end_a_step_apart(name):
    about = Parameters.declarations()[name]
    stops = even_stops(about)
    assert (stops[0], stops[-1]) == (about.low, about.high)
    gaps = [right - left for left, right in pairwise(stops)]
    assert all(0 < gap < about.step * (1 + 1e-6) for gap in gaps)
    assert gaps[1:-1] == pytest.approx([about.step] * (len(gaps) - 2))


def test_a_range_that_begins_between_steps_still_has_round_stops():
    stops = stops_of("venue_capacity")
    assert stops[:3] == [0.001, 0.005, 0.01]
    assert Parameters().venue_capacity in stops
