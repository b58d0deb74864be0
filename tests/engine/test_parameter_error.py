"""A broken rule is data: which one, of which field, with which facts."""

import pickle
from string import Formatter

import pytest

from engine import Parameters
from engine.parameter_error import SENTENCES, ParameterError
from engine.sweep import Varied

BROKEN = {
    "range": lambda: Parameters(loop_depth=12),
    "tuple": lambda: Parameters(beta=(1, 2)),
    "order": lambda: Parameters(utilisation_low=0.9, utilisation_high=0.8),
    "cuts": lambda: Parameters(cuts={"adl"}),
    "part_needed": lambda: Varied("depth", (1.0,)),
    "no_parts": lambda: Varied("shock", (0.1,), "BTC"),
    "no_values": lambda: Varied("shock", ()),
    "unknown": lambda: Varied("luck", (1.0,)),
}


def broken(rule):
    with pytest.raises(ParameterError) as refused:
        BROKEN[rule]()
    return refused.value


@pytest.mark.parametrize("rule", SENTENCES)
def test_every_rule_is_broken_with_the_facts_its_sentence_names(rule):
    error = broken(rule)
    named = {name for _, name, _, _ in Formatter().parse(SENTENCES[rule]) if name}
    assert error.rule == rule
    assert named <= error.facts.keys()
    assert all(isinstance(fact, str) for fact in error.facts.values())


def test_facts_are_those_of_the_declaration():
    error = broken("range")
    assert error.field == "loop_depth"
    assert error.facts == {
        "name": "loop_depth", "low": "0", "high": "10", "unit": "loops", "got": "12",
    }  # fmt: skip


def test_the_part_that_breaks_a_rule_is_named():
    with pytest.raises(ParameterError, match=r"beta \(ALT\) must lie") as refused:
        Parameters(beta=(1, 2, 3, 9))
    assert refused.value.field == "beta"
    assert refused.value.facts["name"] == "beta (ALT)"


@pytest.mark.parametrize("rule", SENTENCES)
def test_it_comes_whole_out_of_another_process(rule):
    error = broken(rule)
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (ParameterError, str(error))
    assert (copy.field, copy.rule, copy.facts) == (error.field, error.rule, error.facts)
