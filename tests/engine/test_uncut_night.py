"""The night without its cuts is asked for once, whatever is cut."""

import numpy as np

from engine import Parameters, run
from engine.uncut_night import UncutNight

SHOCK = Parameters(shock=0.1)


def test_the_answer_is_the_night_with_every_link_whole():
    (answer,) = UncutNight(SHOCK.changed(cuts=frozenset({"impact", "adl"}))).answers()
    assert answer.parameters == SHOCK
    assert np.array_equal(answer.prices, run(SHOCK).prices)


def test_questions_that_differ_in_cuts_alone_are_equal():
    one, other = (SHOCK.changed(cuts=frozenset({cut})) for cut in ("sale", "makers"))
    assert UncutNight(one) == UncutNight(other) == UncutNight(SHOCK)
    assert UncutNight(one) != UncutNight(Parameters())
