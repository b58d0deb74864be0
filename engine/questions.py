"""What an expression can ask about a night: one table of named questions."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from engine.accounts import FAMILIES
from engine.assets import ASSETS
from engine.attribution import OUTCOMES, attribute
from engine.cliff import first_crossing
from engine.measures import effective_leverage, net_yield, share_lost, visible_leverage
from engine.night import Run
from engine.order_book import price_impact
from engine.outcome_measures import MEASURES
from engine.parameters import Parameters

Night = Callable[[Parameters], Run]


@dataclass(frozen=True)
class Question:
    """One name of the language.

    Attributes
    ----------
    name : how it is called.
    needs, allows : its own parts: those that must be given, those that may be.
    answer : (parameters, night, **parts) -> number; `night` computes a run with its accounts.
    """

    name: str
    needs: tuple[str, ...]
    allows: tuple[str, ...]
    answer: Callable[..., float]


def _whole_night(name: str) -> Question:
    measure = MEASURES[name].figure
    return Question(name, (), (), lambda parameters, night: float(measure(night(parameters))))


def _asset(name: str) -> int:
    if name not in ASSETS:
        raise ValueError(f"asset must be one of {', '.join(ASSETS)}, got {name!r}")
    return ASSETS.index(name)


def _family(name: str) -> int:
    names = [family.name for family in FAMILIES]
    if name not in names:
        raise ValueError(f"family must be one of {', '.join(names)}, got {name!r}")
    return names.index(name)


def _price(parameters: Parameters, night: Night, asset: str, minute: float) -> float:
    run = night(parameters)
    return float(run.prices[run.row_at(minute), _asset(asset)])


def _leverage(measure: Callable[..., float | None]) -> Callable[..., float]:
    def answer(parameters: Parameters, night: Night, family: str, minute: float = 0.0) -> float:
        leverage = measure(night(parameters), (_family(family),), minute)
        if leverage is None:
            raise ValueError(f"at minute {minute:g} nobody in {family} has money of their own")
        return leverage

    return answer


def _net_yield(parameters: Parameters, _: Night, family: str) -> float:
    return net_yield(parameters, _family(family))


def _loop_leverage(_: Parameters, __: Night, loops: float, ratio: float) -> float:
    """Holdings over own money after some loops at one ratio: 1 + r + ... + r^n."""
    return loops + 1 if ratio == 1 else (1 - ratio ** (loops + 1)) / (1 - ratio)


def _share_lost(_: Parameters, __: Night, leverage: float, fall: float) -> float:
    return share_lost(leverage, fall)


def _depth_at(run: Run, asset: int, minute: float) -> float:
    return float(run.depth[run.flow_row(run.row_at(minute)), asset])


def _impact(parameters: Parameters, night: Night, asset: str, sale: float, minute: float) -> float:
    return price_impact(sale, _depth_at(night(parameters), _asset(asset), minute))


def _depth_left(parameters: Parameters, night: Night, asset: str, minute: float) -> float:
    number = _asset(asset)
    return _depth_at(night(parameters), number, minute) / parameters.depth[number]


def _access(parameters: Parameters, night: Night, minute: float) -> float:
    run = night(parameters)
    return float(run.access[run.flow_row(run.row_at(minute))])


def _lowest_access(parameters: Parameters, night: Night) -> float:
    return float(night(parameters).access.min())


def _sold_by(parameters: Parameters, night: Night, minute: float) -> float:
    """Share of the night's forced sales that came before a minute; 0 if there were none."""
    run = night(parameters)
    sold = run.forced_sales.sum(axis=1)
    total = float(sold.sum())
    return float(sold[: run.row_at(minute)].sum()) / total if total else 0.0


def _cliff(
    parameters: Parameters,
    _: Night,
    parameter: str,
    measure: str,
    level: float,
    low: float | None = None,
    high: float | None = None,
) -> float:
    if measure not in MEASURES:
        raise ValueError(f"measure must be one of {', '.join(MEASURES)}, got {measure!r}")
    found = first_crossing(parameters, parameter, MEASURES[measure].figure, level, low, high)
    if found is None:
        raise ValueError(f"{measure} never crosses {level:g} along {parameter}")
    return found


def _blame(kind: str) -> Callable[..., float]:
    def answer(parameters: Parameters, _: Night, outcome: str, cause: str) -> float:
        if outcome not in OUTCOMES:
            raise ValueError(f"outcome must be one of {', '.join(OUTCOMES)}, got {outcome!r}")
        shares = getattr(attribute(parameters), kind)
        if cause not in shares:
            raise ValueError(f"cause must be one of {', '.join(shares)}, got {cause!r}")
        return float(shares[cause][OUTCOMES.index(outcome)])

    return answer


def _table() -> Mapping[str, Question]:
    rows: tuple[tuple[str, tuple[str, ...], tuple[str, ...], Any], ...] = (
        ("price", ("asset", "minute"), (), _price),
        ("effective_leverage", ("family",), ("minute",), _leverage(effective_leverage)),
        ("visible_leverage", ("family",), ("minute",), _leverage(visible_leverage)),
        ("net_yield", ("family",), (), _net_yield),
        ("loop_leverage", ("loops", "ratio"), (), _loop_leverage),
        ("share_lost", ("leverage", "fall"), (), _share_lost),
        ("impact", ("asset", "sale", "minute"), (), _impact),
        ("depth_left", ("asset", "minute"), (), _depth_left),
        ("access", ("minute",), (), _access),
        ("lowest_access", (), (), _lowest_access),
        ("sold_by", ("minute",), (), _sold_by),
        ("cliff", ("parameter", "measure", "level"), ("low", "high"), _cliff),
        ("shapley", ("outcome", "cause"), (), _blame("shapley")),
        ("switched_off", ("outcome", "cause"), (), _blame("switched_off")),
    )
    moments = {name: Question(name, needs, allows, answer) for name, needs, allows, answer in rows}
    return {name: _whole_night(name) for name in MEASURES} | moments


QUESTIONS: Mapping[str, Question] = _table()
"""Every measure of a whole night, and the questions about a moment or about many nights."""
