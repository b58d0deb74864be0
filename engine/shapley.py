"""Shapley values: what each cause contributes to a result, so that the parts add up to the whole.

The value of cause `i` among `n` is its marginal effect averaged over all orders in which causes
could have come together,

    phi_i = sum over S without i of  |S|! (n - |S| - 1)! / n!  (v(S + i) - v(S)).

They sum to `v(all) - v(none)`; a cause without effect gets 0; equal causes get equal shares.
Source: Shapley (1953); as a decomposition of results, Shorrocks (2013).
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from itertools import combinations
from math import factorial
from typing import TypeVar

import numpy as np

Cause = TypeVar("Cause", bound=Hashable)


def coalitions(causes: Sequence[Cause]) -> list[frozenset[Cause]]:
    """Every set of causes, from none to all."""
    return [
        frozenset(chosen)
        for size in range(len(causes) + 1)
        for chosen in combinations(causes, size)
    ]


def shapley_values(
    causes: Sequence[Cause], value: Callable[[frozenset[Cause]], float | np.ndarray]
) -> dict[Cause, np.ndarray]:
    """Shapley value of each cause, in the unit and shape of `value`.

    Parameters
    ----------
    causes : any number of distinct causes; the work doubles with each.
    value : the result when just these causes act; a number or an array of any one shape.

    Raises
    ------
    ValueError : if a cause is named twice.
    """
    if len(set(causes)) != len(causes):
        raise ValueError(f"causes must be distinct, got {list(causes)!r}")
    return shares_of({group: np.asarray(value(group)) for group in coalitions(causes)}, causes)


def shares_of(
    results: Mapping[frozenset[Cause], np.ndarray], causes: Sequence[Cause]
) -> dict[Cause, np.ndarray]:
    """Shapley values from the results of every coalition, computed beforehand."""
    count = len(causes)
    weights = [factorial(n) * factorial(count - n - 1) / factorial(count) for n in range(count)]
    return {
        cause: sum(
            (
                weights[len(group)] * (results[group | {cause}] - results[group])
                for group in results
                if cause not in group
            ),
            start=np.zeros(np.shape(results[frozenset()])),
        )
        for cause in causes
    }
