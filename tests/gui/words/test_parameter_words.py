"""Numbers of parameters with their unit."""

import pytest

from engine import Parameters
from gui.words.parameter_words import number


@pytest.mark.parametrize(("loops", "words"), [(0, "0 loops"), (1, "1 loop"), (1.5, "1.5 loops")])
def test_one_loop_is_a_loop_and_any_other_number_loops(loops, words):
    assert number(loops, Parameters.declarations()["loop_depth"]) == words


def test_a_number_without_unit_stands_alone():
    assert number(0.78, Parameters.declarations()["lst_collateral_ratio"]) == "0.78"
