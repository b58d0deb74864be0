"""What happened, and when: the events of a night, found in the run.

What a state shows (a price at its lowest) carries the minute of its row; what a flow shows (a
takeover) the minute at which its step begins. At that minute every view shows it first.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from engine.accounts import (
    ASSET_OF_ACCOUNT,
    FAMILIES,
    FAMILY_OF_ACCOUNT,
    LOOP,
    open_accounts,
)
from engine.assets import ALT, ASSETS, BTC, COINS, LIQUID_STAKING_TOKENS, TOKENS, USDE
from engine.event_causes import (
    bids_left,
    coin_behind,
    fallen_most,
    holders,
    sold_by_force,
)
from engine.margin import FURTHER_FALL, index_prices
from engine.measures import relative_price
from engine.night import Run
from engine.parameters import CUTS

EVENT_KINDS = (
    "cut",
    "shock",
    "margin_call",
    "takeover",
    "loops_taken",
    "overload",
    "makers_leave",
    "gain",
    "adl",
    "fund_empty",
    "peg",
    "low",
    "halt",
    "resume",
    "makers_return",
    "overload_ends",
)
"""What can happen; of events in one and the same step, the earlier here comes first."""

PEG_BROKEN = 0.01
"""Discount from which a token no longer passes for what it stands for."""

WORTH_TELLING = 0.01
"""A low is an event if the asset fell by this share; an LST's also must have left its coin."""

MOVED_BY_SALES = 0.001
"""A coin this far below its redemption value was moved by sales, not by the news alone."""

CUTS_THAT_OPEN_THE_RING = frozenset({"takeover", "sale", "impact"})
"""Without any of these no fall of a book comes back to it, whatever its gain would be."""

ONE_SPELL, ONE_HALT = 5.0, 1.0
"""Spells of overload or of makers leaving less than this many minutes apart are one; so halts."""


@dataclass(frozen=True)
class Event:
    """Something worth a sentence.

    Attributes
    ----------
    kind : what happened; one of `EVENT_KINDS`.
    minute : when, in minutes after 20:50 UTC.
    asset : index of the asset concerned, or None.
    figures : the numbers its sentence needs, by name; shares as fractions, money in USD bn.
        Which names come together says which cause it had. `fallen` and `coin` are indices of
        assets, `family` of `FAMILIES`, `cut` and `without` of `CUTS`; `duration`, `window`, `span`,
        `halt`, `outage` are minutes.
    """

    kind: str
    minute: float
    asset: int | None = None
    figures: Mapping[str, float] = field(default_factory=dict)


def find_events(run: Run) -> tuple[Event, ...]:
    """Everything worth a sentence in the order in which it happens.

    Raises
    ------
    ValueError : if the run does not hold its accounts at every row.
    """
    if not run.has_accounts:
        raise ValueError("events need the accounts at every row: run(..., accounts=True)")
    found = [event for find in _FINDERS for event in find(run)]
    return tuple(sorted(found, key=lambda event: (event.minute, EVENT_KINDS.index(event.kind))))


def _cuts(run: Run) -> Iterator[Event]:
    """Links cut from the start, in the order of `CUTS`."""
    for number, name in enumerate(CUTS):
        if name in run.parameters.cuts:
            yield _event("cut", 0.0, None, {"cut": number, "without": number})


def _shock(run: Run) -> Iterator[Event]:
    settings = run.parameters
    falls = 1 - run.redemption_values[:, COINS].min(axis=0)
    if falls.any():
        figures = {"fall": falls[BTC], "alt_fall": falls[ALT], "duration": settings.shock_duration}
        yield _event("shock", settings.shock_start, None, figures)


def _margin_call(run: Run) -> Iterator[Event]:
    # nobody's balances change before the first call, so the opening ones tell when it comes
    opening = open_accounts([run.parameters])
    counted = np.zeros((len(ASSETS), len(ASSET_OF_ACCOUNT)))
    counted[ASSET_OF_ACCOUNT, range(len(ASSET_OF_ACCOUNT))] = (
        opening.collateral_weight * opening.collateral
    )[0]
    counted[USDE] += (opening.usde_weight * opening.usde)[0]
    index = index_prices(run.prices, run.redemption_values, run.parameters.redemption_weight)
    called = index @ counted < run.parameters.margin_call * opening.debt[0]
    for row in _first(called[:-1].any(axis=1)):
        figures = {"margin": run.parameters.margin_call - 1, **holders(run, row, called[row])}
        yield _about_family("margin_call", run, row, figures)


def _takeover(run: Run) -> Iterator[Event]:
    for row in _first(run.taken_over > 0):
        taken = run.in_liquidation[row + 1] & ~run.in_liquidation[row]
        yield _about_family("takeover", run, row, holders(run, row, taken))


def _loops_taken(run: Run) -> Iterator[Event]:
    """The first accounts of each family of loops, unless the first takeover tells of them."""
    first = _first(run.taken_over > 0)
    taken = run.in_liquidation[1:] & ~run.in_liquidation[:-1]
    for number, family in enumerate(FAMILIES):
        if family.kind != LOOP:
            continue
        of_family = taken & (number == FAMILY_OF_ACCOUNT)
        for row in _first(of_family.any(axis=1)):
            if row not in first:
                figures = holders(run, row, of_family[row])
                yield _about_family("loops_taken", run, row, figures)


def _overload(run: Run) -> Iterator[Event]:
    capacity = run.parameters.venue_capacity
    for begin, end in _spells(run.access < 1, run):
        access = float(run.access[begin])
        figures = {"access": access, "demand": capacity / access, "capacity": capacity}
        yield _event("overload", run.minutes[begin], None, figures)
        if end < len(run.access):
            worst = {"span": (end - begin) * run.step, "access": run.access[begin:end].min()}
            yield _event("overload_ends", run.minutes[end], None, worst)


def _makers(run: Run) -> Iterator[Event]:
    for begin, end in _spells(np.diff(run.withdrawn, prepend=0.0) > 0, run):
        yield _makers_leave(run, begin)
        if end < len(run.withdrawn):
            quotes = {"quotes": 1 - run.withdrawn[end - 1]}
            yield _event("makers_return", run.minutes[end], None, quotes | _calmed(run, end))


def _makers_leave(run: Run, row: int) -> Event:
    settings = run.parameters
    fallen = fallen_most(run, row)
    asset: int | None = int(fallen["fallen"])
    cause: Mapping[str, float] = fallen
    if fallen["fall"] <= settings.maker_trigger:
        asset, cause = None, {"outage": settings.outage_duration}
    figures = {"withdrawal": settings.market_maker_withdrawal, **cause}
    return _event("makers_leave", run.minutes[row], asset, figures)


def _calmed(run: Run, row: int) -> dict[str, float]:
    """Why makers turn back at a row: a halt, the end of an outage, or calmer prices."""
    settings = run.parameters
    if run.halted[row] and fallen_most(run, row)["fall"] > settings.maker_trigger:
        return {"halt": settings.halt_duration}
    outage_end = settings.outage_start + settings.outage_duration
    if settings.outage_duration > 0 and run.minutes[row - 1] < outage_end <= run.minutes[row]:
        return {"outage": settings.outage_duration}
    return {"trigger": settings.maker_trigger, "window": settings.maker_window}


def _gains(run: Run) -> Iterator[Event]:
    """Token books that pass 1, and the first coin's book; none while the ring is cut open."""
    if run.parameters.cuts & CUTS_THAT_OPEN_THE_RING:
        return
    coins = [(row, asset) for asset in range(len(ASSETS))[COINS] for row in _gain_row(run, asset)]
    tokens = [(row, asset) for asset in TOKENS for row in _gain_row(run, asset)]
    for row, asset in [*sorted(coins)[:1], *tokens]:
        move = FURTHER_FALL * run.spiral_gain[row, asset]
        figures = {
            "further": FURTHER_FALL,
            "forced": move * run.depth[row, asset] * run.prices[row, asset],
            "push": -np.expm1(-move),
            **bids_left(run, row, asset),
        }
        yield _event("gain", run.minutes[row], asset, figures)


def _adl(run: Run) -> Iterator[Event]:
    for row in _first(run.adl_notional > 0):
        fund = run.insurance_fund[row - 1] if row else run.parameters.insurance_fund
        figures = {"notional": run.adl_notional[row], **({"fund": fund} if fund > 1e-9 else {})}
        yield _event("adl", run.minutes[row], None, figures)


def _fund_empty(run: Run) -> Iterator[Event]:
    fund = run.parameters.insurance_fund
    if fund > 1e-9:
        for row in _first(run.insurance_fund < 1e-9):
            figures = {"fund": fund, "written_off": run.written_off[: row + 1].sum()}
            yield _event("fund_empty", run.minutes[row], None, figures)


def _pegs(run: Run) -> Iterator[Event]:
    for asset in TOKENS:
        discounts = 1 - relative_price(run, asset)
        for row in _first(discounts > PEG_BROKEN):
            figures = {"discount": discounts[row], **sold_by_force(run, row, asset)}
            figures |= {**coin_behind(asset), **bids_left(run, row, asset)}
            yield _event("peg", run.minutes[row], asset, figures)


def _lows(run: Run) -> Iterator[Event]:
    for asset, row in enumerate(run.prices.argmin(axis=0)):
        fall = {"fall": 1 - run.prices[row, asset]}
        off = 1 - run.prices[row, asset] / run.redemption_values[row, asset]
        mirrors_coin = asset in LIQUID_STAKING_TOKENS and off < PEG_BROKEN
        if fall["fall"] >= WORTH_TELLING and not mirrors_coin:
            figures = fall | _behind_low(run, row, asset, off)
            yield _event("low", run.minutes[row], asset, figures)


def _behind_low(run: Run, row: int, asset: int, off: float) -> dict[str, float]:
    """What led to a low; `off` is how far the asset is below its redemption value."""
    if asset in TOKENS:
        apart = {"discount": off, **coin_behind(asset)} if asset in LIQUID_STAKING_TOKENS else {}
        return {**apart, **sold_by_force(run, row, asset), **bids_left(run, row, asset)}
    if off < MOVED_BY_SALES:
        return {}
    return {"news": 1 - run.redemption_values[row, asset], **sold_by_force(run, row, asset)}


def _halts(run: Run) -> Iterator[Event]:
    for begin, end in _spells(run.halted, run, ONE_HALT):
        # the breaker looks at the step before the first that it stops
        figures = {**fallen_most(run, begin - 1), "halt": run.parameters.halt_duration}
        yield _event("halt", run.minutes[begin], int(figures["fallen"]), figures)
        if end < len(run.halted):
            yield _event("resume", run.minutes[end], None, {"span": (end - begin) * run.step})


_FINDERS: tuple[Callable[[Run], Iterable[Event]], ...] = (
    _cuts,
    _shock,
    _margin_call,
    _takeover,
    _loops_taken,
    _overload,
    _makers,
    _gains,
    _adl,
    _fund_empty,
    _pegs,
    _lows,
    _halts,
)


def _event(kind: str, minute: float, asset: int | None, figures: Mapping[str, float]) -> Event:
    plain = {name: float(value) for name, value in figures.items()}
    return Event(kind, float(minute), asset, plain)


def _about_family(kind: str, run: Run, row: int, figures: Mapping[str, float]) -> Event:
    return _event(kind, run.minutes[row], FAMILIES[int(figures["family"])].asset, figures)


def _first(mask: np.ndarray) -> tuple[int, ...]:
    """The first row under a mask, or nothing."""
    row = int(mask.argmax())
    return (row,) if mask[row] else ()


def _spells(mask: np.ndarray, run: Run, one: float = ONE_SPELL) -> list[tuple[int, int]]:
    """First row of each stretch under a mask and the first row after it.

    Stretches less than `one` minutes apart are taken as one.
    """
    edges = np.flatnonzero(np.diff(mask, prepend=False, append=False)).reshape(-1, 2)
    spells: list[tuple[int, int]] = []
    for begin, end in edges.tolist():
        if spells and (begin - spells[-1][1]) * run.step < one:
            begin = spells.pop()[0]
        spells.append((begin, end))
    return spells


def _gain_row(run: Run, asset: int) -> tuple[int, ...]:
    return _first(run.spiral_gain[:, asset] > 1)
