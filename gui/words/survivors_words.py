"""The sentences of "Survivors": who was taken over, at what leverage, and who was not."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine.accounts import FAMILIES, LOOP, PERPETUAL
from engine.assets import ALT
from engine.night import NIGHT
from engine.survivors import (
    BRACKETS,
    NEVER,
    Fates,
    counts,
    lowest_leverage_taken,
    own_money_taken,
)
from gui.words.figures import asset_name, clock, dollars, multiple, paragraph, times

ALTCOIN_LONGS = next(
    n for n, family in enumerate(FAMILIES) if family.kind == PERPETUAL and family.asset == ALT
)


def leverage(value: float | None) -> str:
    """A leverage in hundredths, as comparisons of single accounts need it."""
    return multiple(value, 2)


def family_name(family: int) -> str:
    """A family as its row is labelled."""
    kind, asset = FAMILIES[family].kind, asset_name(FAMILIES[family].asset)
    if kind == PERPETUAL:
        return _tr("{asset} longs").format(asset=asset)
    return (_tr("{asset} loops") if kind == LOOP else _tr("{asset} loans")).format(asset=asset)


def headline(live: Fates, twin: Fates, until: float) -> str:
    """The most careful altcoin long taken over, beside that of the twin."""
    if not live.members(ALTCOIN_LONGS).any():
        return _tr("Nobody holds altcoins on a perpetual.")
    mine, other = (
        leverage(found) if found is not None else None
        for found in (lowest_leverage_taken(f, ALTCOIN_LONGS, until) for f in (live, twin))
    )
    return _headline(mine, other, until < NIGHT).format(mine=mine, other=other)


def headlines() -> tuple[str, ...]:
    """The longest sentences that `headline` may say, so that room for them can be kept."""
    mine, other = leverage(18.88), leverage(10.88)
    pairs = ((mine, other), (mine, mine), (mine, None), (None, other), (None, None))
    return tuple(
        _headline(one, two, so_far).format(mine=mine, other=other)
        for one, two in pairs
        for so_far in (False, True)
    )


def _headline(mine: str | None, other: str | None, so_far: bool) -> str:
    if mine is None and other is None:
        return (
            _tr("No altcoin long has been taken over so far.")
            if so_far
            else _tr("No altcoin long was taken over.")
        )
    if mine is None:
        return _tr(
            "No altcoin long was taken over; without hidden leverage, the most careful held"
            " {other}."
        )
    if other is None:
        return (
            _tr(
                "The most careful altcoin long taken over so far held {mine}; without hidden"
                " leverage, none is taken yet."
            )
            if so_far
            else _tr(
                "The most careful altcoin long taken over held {mine}; without hidden leverage,"
                " none was."
            )
        )
    if mine == other:
        return (
            _tr(
                "The most careful altcoin long taken over so far held {mine}, with or without"
                " hidden leverage."
            )
            if so_far
            else _tr(
                "The most careful altcoin long taken over held {mine}, with or without hidden"
                " leverage."
            )
        )
    return (
        _tr(
            "The most careful altcoin long taken over so far held {mine}; without hidden leverage,"
            " {other}."
        )
        if so_far
        else _tr(
            "The most careful altcoin long taken over held {mine}; without hidden leverage,"
            " {other}."
        )
    )


def about_family(live: Fates, twin: Fates, family: int, until: float) -> str:
    """How many of a family were taken over, and what they had begun with; beside the twin."""
    taken, members = counts(live, family, until)
    name = family_name(family)
    if not members:
        return _tr("{group}: nobody has money in them.").format(group=name)
    taken_in_twin = counts(twin, family, until)[0]
    if not taken and not taken_in_twin:
        sentence = _tr("{group}: none of {members} taken over, nor in the twin.")
    elif not taken_in_twin:
        sentence = _tr(
            "{group}: {taken} of {members} taken over, {lost} of own money; in the twin none."
        )
    else:
        sentence = _tr(
            "{group}: {taken} of {members} taken over, {lost} of own money; in the twin"
            " {taken_in_twin}, {lost_in_twin}."
        )
    lost, lost_in_twin = (float(own_money_taken(f, until)[family].sum()) for f in (live, twin))
    return sentence.format(
        group=name,
        taken=taken,
        members=members,
        lost=dollars(lost),
        taken_in_twin=taken_in_twin,
        lost_in_twin=dollars(lost_in_twin),
    )


def about_bracket(live: Fates, twin: Fates, bracket: int, until: float) -> str:
    """Own money taken over at a bracket of leverage, beside the twin."""
    lost, lost_in_twin = (
        dollars(float(own_money_taken(f, until)[:, bracket].sum())) for f in (live, twin)
    )
    return _tr(
        "Leverage {bracket}: those taken over began with {lost} of own money, in the twin with"
        " {lost_in_twin}."
    ).format(bracket=bracket_names()[bracket], lost=lost, lost_in_twin=lost_in_twin)


def altogether(live: Fates, twin: Fates, until: float) -> str:
    """Own money of everybody taken over, beside the twin."""
    lost, lost_in_twin = (dollars(float(own_money_taken(f, until).sum())) for f in (live, twin))
    return _tr(
        "All accounts taken over began with {lost} of own money, in the twin with {lost_in_twin}."
    ).format(lost=lost, lost_in_twin=lost_in_twin)


def note() -> str:
    """What is not shown, and why."""
    return _tr("Not in the model: shorts, whose winners the venue closes (ADL).")


def about_accounts(
    fates: Fates, family: int, accounts: Sequence[int], minute: float, until: float, twin: bool
) -> str:
    """An account or a pile of them in sentences; `minute` is now, `until` how much is known."""
    numbers = list(accounts)
    low, high = (float(pick(fates.leverage[numbers])) for pick in (np.min, np.max))
    span = leverage(low)
    if leverage(high) != span:
        span = _tr("{low} to {high}").format(low=span, high=leverage(high))
    opening = _tr("{group}, {leverage}: {count} of 16, {money} of own money.")
    sentences = [
        opening.format(
            group=family_name(family),
            leverage=span,
            count=len(numbers),
            money=dollars(float(fates.own_money[numbers].sum())),
        )
    ]
    if FAMILIES[family].kind == PERPETUAL and fates.effective[numbers[0]] - low > 0.005:
        sentences.append(
            _tr("With the USDe in its margin it is {effective}.").format(
                effective=leverage(float(fates.effective[numbers[0]]))
            )
        )
    sentences.append(_fate(fates.taken_at[numbers], minute, until))
    if twin:
        sentences.insert(0, _tr("In the twin."))
    return paragraph(*sentences)


def _fate(taken_at: np.ndarray, minute: float, until: float) -> str:
    first, last = float(taken_at.min()), float(taken_at.max())
    if first > until:
        return _tr("Never taken over.") if until == NIGHT else _tr("Not taken over so far.")
    if first > minute:
        return _tr("Not taken over yet, but at {time}.").format(time=clock(first))
    if last != NEVER and clock(last) != clock(first):
        return _tr("Taken over between {first} and {last}.").format(
            first=clock(first), last=clock(last)
        )
    return _tr("Taken over at {time}.").format(time=clock(first))


def bracket_names() -> tuple[str, ...]:
    """The brackets of leverage in words."""
    names = [_tr("under {high}").format(high=times(BRACKETS[1]))]
    for low, high in pairwise(BRACKETS[1:]):
        names.append(_tr("{low} to {high}").format(low=times(low), high=times(high)))
    return (*names, _tr("{low} and more").format(low=times(BRACKETS[-1])))


def _tr(text: str) -> str:
    return QCoreApplication.translate("SurvivorsWords", text)
