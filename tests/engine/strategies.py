"""Worlds to test in, drawn from the declared ranges: by hypothesis, or from a seed."""

from __future__ import annotations

from random import Random

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from engine.declaration import Declaration
from engine.parameters import CUTS, Parameters

DECLARATIONS = Parameters.declarations()


def examples(number: int) -> settings:
    """Settings for so many examples: the same ones every time, however slow the machine."""
    return settings(
        max_examples=number,
        derandomize=True,
        deadline=None,
        suppress_health_check=[HealthCheck.too_slow],
    )


def numbers(declaration: Declaration) -> st.SearchStrategy[float]:
    """Any number in a declared range, its ends included."""
    return st.floats(declaration.low, declaration.high)


def entries(declaration: Declaration) -> st.SearchStrategy:
    """Any value of a declared field, the default often."""
    drawn = numbers(declaration)
    if declaration.parts:
        drawn = st.tuples(*[drawn] * len(declaration.parts))
    return st.just(declaration.default) | drawn


def in_order(fields: dict) -> dict:
    """The same fields with the most careful looper's share below the most daring one's."""
    low, high = sorted((fields["utilisation_low"], fields["utilisation_high"]))
    return fields | {"utilisation_low": low, "utilisation_high": high}


@st.composite
def worlds(draw, **fixed) -> Parameters:
    """Any world within the declared ranges, except for the fields that are fixed."""
    fields = {name: draw(entries(about)) for name, about in DECLARATIONS.items()}
    fields["cuts"] = draw(st.just(frozenset()) | st.frozensets(st.sampled_from(CUTS)))
    return Parameters(**in_order(fields | fixed))


def worlds_from_seed(seed: int, number: int) -> list[Parameters]:
    """So many worlds, some near the defaults and some anywhere, always the same ones."""
    random = Random(seed)
    return [random_world(random) for _ in range(number)]


def random_world(random: Random) -> Parameters:
    """A world in which between a few and all of the fields leave their defaults."""
    boldness = random.choice((0.1, 0.3, 1.0))
    fields = {name: about.default for name, about in DECLARATIONS.items()}
    for name, about in DECLARATIONS.items():
        if random.random() < boldness:
            fields[name] = random_entry(random, about)
    fields["cuts"] = random_cuts(random)
    return Parameters(**in_order(fields))


def random_entry(random: Random, declaration: Declaration):
    if not declaration.parts:
        return random_number(random, declaration, declaration.default)
    return tuple(random_number(random, declaration, default) for default in declaration.default)


def random_number(random: Random, declaration: Declaration, default: float) -> float:
    """An end of the range, a value of the order of the default, or any value."""
    low, high = declaration.low, declaration.high
    kind = random.random()
    if kind < 0.2:
        return random.choice((low, high))
    if kind < 0.6:
        return min(max(default * random.uniform(0.7, 1.4), low), high)
    return random.uniform(low, high)


def random_cuts(random: Random) -> frozenset[str]:
    """No cut in half of the worlds, mostly one or two in the others."""
    if random.random() < 0.5:
        return frozenset()
    return frozenset(cut for cut in CUTS if random.random() < 0.2)
