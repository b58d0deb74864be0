"""Shapley values: published games and the axioms that define them."""

import math
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.shapley import coalitions, shapley_values

AIRPORT = {"small": 8.0, "medium": 11.0, "large": 13.0, "jumbo": 18.0}
"""Littlechild & Owen: a runway costs what its largest user needs."""

games = st.integers(1, 5).flatmap(
    lambda n: st.lists(
        st.floats(-100, 100, allow_nan=False), min_size=2**n, max_size=2**n
    ).map(lambda values: (list(range(n)), dict(zip(coalitions(range(n)), values, strict=True))))
)  # fmt: skip


def test_airport_costs_are_shared_as_published():
    shares = shapley_values(
        list(AIRPORT), lambda users: max((AIRPORT[user] for user in users), default=0.0)
    )
    assert [float(shares[user]) for user in AIRPORT] == pytest.approx([2, 3, 4, 9])


def test_the_glove_game_gives_the_scarce_side_two_thirds():
    shares = shapley_values("LRr", lambda hands: float("L" in hands and len(hands) > 1))
    assert [float(shares[hand]) for hand in "LRr"] == pytest.approx([2 / 3, 1 / 6, 1 / 6])


def test_when_every_cause_is_needed_all_share_alike():
    shares = shapley_values(range(6), lambda group: float(len(group) == 6))
    assert [float(share) for share in shares.values()] == pytest.approx([1 / 6] * 6)


@given(games)
def test_shares_add_up_to_all_less_none(game):
    causes, values = game
    shares = shapley_values(causes, values.__getitem__)
    whole = values[frozenset(causes)] - values[frozenset()]
    assert math.isclose(sum(map(float, shares.values())), whole, abs_tol=1e-9)


@given(games)
def test_shares_are_the_average_over_all_orders(game):
    causes, values = game
    orders = list(permutations(causes))
    shares = shapley_values(causes, values.__getitem__)
    for cause in causes:
        steps = []
        for order in orders:
            before = frozenset(order[: order.index(cause)])
            steps.append(values[before | {cause}] - values[before])
        assert math.isclose(float(shares[cause]), sum(steps) / len(orders), abs_tol=1e-9)


@given(games)
def test_a_cause_without_effect_gets_nothing_and_changes_no_other_share(game):
    causes, values = game
    alone = shapley_values(causes, values.__getitem__)
    beside = shapley_values([*causes, "idle"], lambda group: values[group - {"idle"}])
    assert float(beside["idle"]) == pytest.approx(0, abs=1e-9)
    for cause in causes:
        assert float(beside[cause]) == pytest.approx(float(alone[cause]), abs=1e-9)


def test_equal_causes_get_equal_shares():
    shares = shapley_values("abc", lambda group: float(len(group)) ** 2 + 5 * ("c" in group))
    assert float(shares["a"]) == pytest.approx(float(shares["b"]))
    assert float(shares["c"]) > float(shares["a"])


@given(games)
def test_causes_that_can_trade_places_get_equal_shares(game):
    causes, values = game
    alike = {group: values[frozenset(sorted(causes)[: len(group)])] for group in values}
    shares = shapley_values(causes, alike.__getitem__)
    for share in shares.values():
        assert float(share) == pytest.approx(float(shares[causes[0]]), abs=1e-9)


@given(games, st.randoms(use_true_random=False))
def test_shares_of_a_sum_of_games_are_the_sums_of_their_shares(game, random):
    causes, first = game
    second = {group: random.uniform(-100, 100) for group in first}
    both = shapley_values(causes, lambda group: first[group] + second[group])
    one, other = (shapley_values(causes, values.__getitem__) for values in (first, second))
    for cause in causes:
        assert float(both[cause]) == pytest.approx(float(one[cause] + other[cause]), abs=1e-9)


def test_several_results_are_split_at_once():
    def value(group):
        return np.array([len(group), 10.0 * ("a" in group)])

    shares = shapley_values("ab", value)
    assert shares["a"] == pytest.approx([1, 10])
    assert shares["b"] == pytest.approx([1, 0])


def test_a_cause_named_twice_is_refused():
    with pytest.raises(ValueError, match="causes must be distinct"):
        shapley_values("aa", len)


def test_without_causes_there_is_nothing_to_share():
    assert shapley_values([], lambda group: 3.0) == {}
