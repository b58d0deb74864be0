"""The settings are what the model page declares, and refuse everything else in a sentence."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import FrozenInstanceError, dataclass, replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import Parameters
from engine.declaration import GROUPS
from engine.parameters import CUTS
from tests.engine.strategies import examples, worlds

# name | default | lowest highest | unit
MODEL_PAGE = """
    loop_depth              | 5                                     | 0 10       | loops
    lst_collateral_ratio    | 0.78                                  | 0 0.90     |
    market_maker_withdrawal | 0.95                                  | 0 1        |
    shock                   | 0.085                                 | 0 0.30     |
    shock_start             | 22                                    | 0 60       | min
    shock_duration          | 6                                     | 1 60       | min
    beta                    | 1 1.25 1.4 2                          | 0 4        |
    coin_collateral_ratio   | 0.78                                  | 0 0.90     |
    alt_collateral_ratio    | 0.45                                  | 0 0.70     |
    usde_collateral_ratio   | 0.905                                 | 0 0.92     |
    coin_threshold          | 0.91                                  | 0.5 1      |
    alt_threshold           | 0.73                                  | 0.5 1      |
    usde_threshold          | 0.92                                  | 0.5 1      |
    utilisation_low         | 0.87                                  | 0 1        |
    utilisation_high        | 0.99                                  | 0 1        |
    loop_capital            | 0.02 0.08 0.07 5                      | 0 20       | USD bn
    loop_capital_scale      | 1                                     | 0 8        |
    perp_capital            | 3.2 2.9 0.85 8.4                      | 0 50       | USD bn
    median_leverage         | 2.5                                   | 1 20       |
    leverage_dispersion     | 0.72                                  | 0 1.5      |
    usde_margin_share       | 0.17                                  | 0 1        |
    depth                   | 45 35 10.5 32 0.21 0.24 9.2           | 0.01 1000  | USD bn
    maker_share             | 0.37 0.44 0.58 0.76 0.95 0.955 0.95   | 0 0.99     |
    refill                  | 10 10 10 14 8.5 8.5 8.5               | 0.5 240    | min
    maker_trigger           | 0.11                                  | 0.005 0.5  |
    maker_window            | 10                                    | 1 60       | min
    maker_leave             | 3.7                                   | 0.25 60    | min
    maker_return            | 23                                    | 0.25 240   | min
    outage_start            | 20                                    | 0 120      | min
    outage_duration         | 0                                     | 0 120      | min
    loan_liquidation_time   | 7                                     | 0.25 120   | min
    perp_liquidation_time   | 1                                     | 0.25 120   | min
    insurance_fund          | 0.5                                   | 0 5        | USD bn
    hedged_share            | 0.9                                   | 0 1        |
    hedge_unwind_time       | 3                                     | 0.25 60    | min
    venue_capacity          | 0.06                                  | 0.001 1    |
    top_up_reserve          | 0.3                                   | 0 1        |
    margin_call             | 1.05                                  | 1 2        |
    top_up_time             | 3                                     | 0.25 60    | min
    redemption_index        | 0                                     | 0 1        |
    breaker_drop            | 0                                     | 0 0.5      |
    halt_duration           | 15                                    | 0.25 120   | min
"""
LINKS = {"takeover", "sale", "impact", "token_mark", "makers", "overload", "adl"}


@dataclass(frozen=True)
class Field:
    """One line of the model page's table."""

    name: str
    default: tuple[float, ...]
    low: float
    high: float
    unit: str

    @property
    def value(self):
        """The default as the field holds it."""
        return self.default if len(self.default) > 1 else self.default[0]

    def holding(self, number):
        """A value of the field's shape with this number in its last place."""
        return (*self.default[:-1], number) if len(self.default) > 1 else number


def read(line: str) -> Field:
    name, default, ends, unit = (cell.strip() for cell in line.split("|"))
    low, high = map(float, ends.split())
    return Field(name, tuple(map(float, default.split())), low, high, unit)


FIELDS = [read(line) for line in MODEL_PAGE.strip().splitlines()]
TUPLES = [field for field in FIELDS if len(field.default) > 1]
each_field = pytest.mark.parametrize("field", FIELDS, ids=[field.name for field in FIELDS])
each_tuple = pytest.mark.parametrize("field", TUPLES, ids=[field.name for field in TUPLES])


def with_field(name: str, value) -> Parameters:
    """The defaults with one field changed, and the loopers' shares kept in order."""
    changes = {name: value}
    if name == "utilisation_low":
        changes["utilisation_high"] = 1
    if name == "utilisation_high":
        changes["utilisation_low"] = 0
    return Parameters(**changes)


def complaint(name: str, value) -> str:
    with pytest.raises(ValueError, match=name) as refused:
        with_field(name, value)
    return str(refused.value)


def assert_says_everything(message: str, field: Field, value) -> None:
    assert field.name in message
    assert f"between {field.low:g} and {field.high:g}" in message
    assert (field.unit or "no unit") in message
    assert repr(value) in message


def test_the_table_names_every_field_in_order():
    names = [field.name for field in dataclasses.fields(Parameters)]
    assert names == [field.name for field in FIELDS] + ["cuts"]


@each_field
def test_defaults_are_those_of_the_model_page(field):
    assert getattr(Parameters(), field.name) == field.value


@each_field
def test_ranges_and_units_are_those_of_the_model_page(field):
    declaration = Parameters.declarations()[field.name]
    assert (declaration.low, declaration.high) == (field.low, field.high)
    assert declaration.unit == field.unit
    assert len(declaration.parts) == (len(field.default) if len(field.default) > 1 else 0)


@each_field
def test_every_declaration_can_be_shown(field):
    declaration = Parameters.declarations()[field.name]
    assert declaration.label
    assert declaration.meaning.endswith(".")
    assert declaration.source
    assert declaration.group in GROUPS
    assert 0 < declaration.step <= declaration.high - declaration.low


@each_field
@pytest.mark.parametrize("end", ["low", "high"])
def test_both_ends_of_a_range_are_accepted(field, end):
    value = field.holding(getattr(field, end))
    assert getattr(with_field(field.name, value), field.name) == value


@each_field
def test_the_next_number_below_the_range_is_refused(field):
    below = math.nextafter(field.low, -math.inf)
    assert_says_everything(complaint(field.name, field.holding(below)), field, below)


@each_field
def test_the_next_number_above_the_range_is_refused(field):
    above = math.nextafter(field.high, math.inf)
    assert_says_everything(complaint(field.name, field.holding(above)), field, above)


@each_field
@pytest.mark.parametrize(
    "wrong",
    [math.nan, math.inf, -math.inf, "5", None, True, False, [5], {}, 1j, np.nan, object],
    ids=repr,
)
def test_what_is_not_a_finite_number_is_refused(field, wrong):
    assert_says_everything(complaint(field.name, field.holding(wrong)), field, wrong)


@each_tuple
@pytest.mark.parametrize(
    "shape",
    [
        lambda numbers: numbers[:-1],
        lambda numbers: (*numbers, numbers[-1]),
        lambda numbers: (),
        lambda numbers: numbers[0],
        list,
        str,
        lambda numbers: None,
    ],
    ids=["one short", "one more", "empty", "a number", "a list", "a string", "nothing"],
)
def test_a_tuple_of_the_wrong_length_or_type_is_refused(field, shape):
    wrong = shape(field.default)
    message = complaint(field.name, wrong)
    assert_says_everything(message, field, wrong)
    assert str(len(field.default)) in message


@each_tuple
def test_the_entry_at_fault_is_named(field):
    part = Parameters.declarations()[field.name].parts[-1]
    assert part in complaint(field.name, field.holding(math.nan))


def test_a_single_number_is_not_a_tuple_of_one():
    assert_says_everything(complaint("shock", (0.1,)), FIELDS[3], (0.1,))


def test_the_house_example_of_a_message():
    assert complaint("loop_depth", 12) == "loop_depth must lie between 0 and 10 loops, got 12"


def test_the_daring_must_not_be_more_careful_than_the_careful():
    with pytest.raises(ValueError, match="utilisation_high must be at least") as refused:
        Parameters(utilisation_low=0.9, utilisation_high=0.8)
    for part in ("utilisation_low", "0.9", "no unit", "0.8"):
        assert part in str(refused.value)
    assert Parameters(utilisation_low=0.9, utilisation_high=0.9).utilisation_low == 0.9


def test_the_links_that_can_be_cut_are_those_of_the_model_page():
    assert set(CUTS) == LINKS
    assert Parameters().cuts == frozenset()
    assert Parameters(cuts=frozenset(LINKS)).cuts == LINKS


@pytest.mark.parametrize("cuts", [{"gravity"}, {"adl", "gravity"}, {""}, {1}, {"ADL"}], ids=str)
def test_unknown_links_cannot_be_cut(cuts):
    known, given = complaint("cuts", frozenset(cuts)).split("got")
    assert all(link in known for link in LINKS)
    assert all(str(link) in given for link in cuts)


@pytest.mark.parametrize("cuts", [{"adl"}, ["adl"], ("adl",), "adl", None], ids=repr)
def test_cuts_are_a_frozenset_and_nothing_else(cuts):
    message = complaint("cuts", cuts)
    assert repr(cuts) in message
    assert "no unit" in message


def test_an_unknown_field_is_refused():
    with pytest.raises(TypeError, match="loop_deph"):
        Parameters(loop_deph=3)


@each_field
def test_parameters_are_frozen(field):
    world = Parameters()
    with pytest.raises(FrozenInstanceError):
        setattr(world, field.name, field.value)
    with pytest.raises(FrozenInstanceError):
        delattr(world, field.name)


def test_declarations_are_frozen():
    with pytest.raises(FrozenInstanceError):
        Parameters.declarations()["shock"].high = 1


@given(worlds())
@examples(60)
def test_nothing_is_clamped_or_changed_on_the_way_in(world):
    values = {field.name: getattr(world, field.name) for field in dataclasses.fields(world)}
    assert Parameters(**values) == world
    for field in FIELDS:
        numbers = np.atleast_1d(values[field.name])
        assert np.all((field.low <= numbers) & (numbers <= field.high))


@each_field
@given(share=st.floats(0, 1))
@examples(5)
def test_any_number_in_the_range_is_kept_exactly(field, share):
    number = min(max(field.low + share * (field.high - field.low), field.low), field.high)
    kept = getattr(with_field(field.name, field.holding(number)), field.name)
    assert kept == field.holding(number)


@given(worlds())
@examples(30)
def test_equal_parameters_are_one_key(world):
    same = replace(world)
    assert same == world
    assert hash(same) == hash(world)
    assert {world: "found"}[same] == "found"


def test_a_whole_number_and_its_float_are_the_same_setting():
    assert Parameters(loop_depth=5) == Parameters(loop_depth=5.0) == Parameters()
    assert hash(Parameters(loop_depth=3)) == hash(Parameters(loop_depth=3.0))
    assert isinstance(Parameters(loop_depth=3).loop_depth, float)


def test_different_parameters_differ():
    assert len({Parameters(loop_depth=loops) for loops in range(11)}) == 11


def test_changes_tell_what_was_changed_and_nothing_else():
    assert list(Parameters().changes()) == []
    changed = Parameters(shock=0.1, loop_depth=2, cuts=frozenset({"adl"}))
    assert list(changed.changes()) == [
        ("loop_depth", 2.0),
        ("shock", 0.1),
        ("cuts", frozenset({"adl"})),
    ]
