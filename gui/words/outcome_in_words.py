"""The measures of a night, and of two nights side by side, as lines of a table."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.assets import ASSETS, LIQUID_STAKING_TOKENS
from engine.outcome import Outcome
from gui.words.figures import MINUS, asset_name, clock, dollars, percent, times

NONE = "\u2013"
"""What stands where there is no value."""


@dataclass(frozen=True)
class Line:
    """One measure of the live run beside another.

    Attributes
    ----------
    label : what is measured.
    other, live : the values; `other_at`, `live_at` : when, for a lowest price.
    difference : live less other.
    asset : whose worst fall it is; None for the other measures.
    """

    label: str
    other: str = ""
    live: str = ""
    difference: str = ""
    other_at: str = ""
    live_at: str = ""
    asset: int | None = None


def lines(other: Outcome | None, live: Outcome, place: str = "UTC") -> tuple[Line, ...]:
    """Every measure; without another run only the live one's values."""
    return (*_falls(other, live, place), *_discounts(other, live), *_sums(other, live))


def fall(share: float, digits: int = 0) -> str:
    """A worst fall as people write it: 0.91 -> "-91 %"."""
    return percent(-share, digits, signed=True)


def leverage(value: float | None) -> str:
    """A leverage in the digits that tell two careful traders apart."""
    return NONE if value is None else times(value, 2)


def points(share: float) -> str:
    """A difference of two percentages: 0.677 -> "+67.7 pts"."""
    return _tr("{number} pts").format(number=_signed(f"{abs(100 * share):.1f}", share))


def _falls(other: Outcome | None, live: Outcome, place: str) -> Iterator[Line]:
    for asset in range(len(ASSETS)):
        now = live.worst_falls[asset]
        then = other.worst_falls[asset] if other else None
        yield Line(
            label=asset_name(asset),
            other=_or_none(then, lambda share: fall(share, 1), other),
            live=fall(now, 1),
            # of the numbers as they stand, so that the line adds up
            difference="" if then is None else points(round(then, 3) - round(now, 3)),
            other_at=_time(other, asset, place) if other else "",
            live_at=_time(live, asset, place),
            asset=asset,
        )


def _time(found: Outcome, asset: int, place: str) -> str:
    """When an asset was lowest; nothing if it never fell."""
    if found.worst_falls[asset] <= 0:
        return ""
    return clock(found.worst_fall_minutes[asset], place)


def _discounts(other: Outcome | None, live: Outcome) -> Iterator[Line]:
    for number, (token, coin) in enumerate(LIQUID_STAKING_TOKENS.items()):
        label = _tr("{token} below {coin}").format(token=asset_name(token), coin=asset_name(coin))
        then = round(other.discounts[number], 3) if other else None
        now = round(live.discounts[number], 3)
        yield _line(label, other, then, now, lambda share: percent(share, 1), points)


def _sums(other: Outcome | None, live: Outcome) -> Iterator[Line]:
    for label, name, written, difference in (
        (_tr("Forced sales"), "forced_sales", dollars, _dollars_more),
        (_tr("Auto-deleveraged"), "adl_notional", dollars, _dollars_more),
        (_tr("Bad debt"), "bad_debt", dollars, _dollars_more),
        (_tr("Own money lost"), "equity_lost", dollars, _dollars_more),
        (_tr("Highest spiral gain"), "highest_gain", _gain, _gain_more),
        (_tr("ALT wiped out from"), "lowest_leverage_wiped_out", leverage, _leverage_more),
    ):
        then = getattr(other, name) if other else None
        yield _line(label, other, then, getattr(live, name), written, difference)


def _line(
    label: str,
    other: Outcome | None,
    then: float | None,
    now: float | None,
    written: Callable[[float], str],
    difference: Callable[[float], str],
) -> Line:
    return Line(
        label=label,
        other=_or_none(then, written, other),
        live=NONE if now is None else written(now),
        difference="" if then is None or now is None else difference(now - then),
    )


def _or_none(value: float | None, written: Callable[[float], str], other: Outcome | None) -> str:
    """A value of the other run: a dash where it has none, nothing where there is no other."""
    if other is None:
        return ""
    return NONE if value is None else written(value)


def _signed(number: str, value: float) -> str:
    """A number written without its sign, with the sign of a value unless it reads as zero."""
    if not any(digit in number for digit in "123456789"):
        return number
    return f"{MINUS if value < 0 else '+'}{number}"


def _dollars_more(billions: float) -> str:
    return _signed(dollars(abs(billions)), billions)


def _gain(gain: float) -> str:
    return f"{gain:.1f}"


def _gain_more(gain: float) -> str:
    return _signed(_gain(abs(gain)), gain)


def _leverage_more(value: float) -> str:
    return _signed(leverage(abs(value)), value)


def _tr(text: str) -> str:
    return QCoreApplication.translate("OutcomeInWords", text)
