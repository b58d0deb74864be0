"""The numbers of a handout: what a night came to, beside its twin."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from engine import ASSETS, Run
from engine.assets import LIQUID_STAKING_TOKENS
from engine.measures import (
    discount,
    equity_lost,
    total_adl_notional,
    total_bad_debt,
    total_forced_sales,
    worst_fall,
    worst_fall_minute,
)
from gui.nights import Nights
from gui.words.figures import asset_name, clock, dollars, percent

Row = tuple[str, str, str, str]


def headers() -> Row:
    """What stands above the columns."""
    return "", _tr("this night"), _tr("its twin"), _tr("when, UTC")


def numbers(nights: Nights) -> list[Row]:
    """(measure, live, twin, when) in words: falls, discounts, then the dollars."""
    return [
        *(_fall(nights, asset) for asset in range(len(ASSETS))),
        *(_discount(nights, token) for token in LIQUID_STAKING_TOKENS),
        *(_total(nights, name, measure) for name, measure in _totals()),
    ]


def _fall(nights: Nights, asset: int) -> Row:
    live, twin = worst_fall(nights.live, asset), worst_fall(nights.twin, asset)
    when = clock(worst_fall_minute(nights.live, asset)) if live > 0 else ""
    name = _tr("{asset}, worst fall").format(asset=asset_name(asset))
    return name, percent(live, 1), percent(twin, 1), when


def _discount(nights: Nights, token: int) -> Row:
    coin = LIQUID_STAKING_TOKENS[token]
    name = _tr("{token} below {coin}, at worst").format(
        token=asset_name(token), coin=asset_name(coin)
    )
    return (
        name,
        percent(discount(nights.live, token), 1),
        percent(discount(nights.twin, token), 1),
        "",
    )


def _total(nights: Nights, name: str, measure: Callable[[Run], float]) -> Row:
    return name, dollars(measure(nights.live)), dollars(measure(nights.twin)), ""


def _totals() -> tuple[tuple[str, Callable[[Run], float]], ...]:
    return (
        (_tr("Sold by force"), total_forced_sales),
        (_tr("Closed by auto-deleveraging"), total_adl_notional),
        (_tr("Bad debt"), total_bad_debt),
        (_tr("Own money lost"), equity_lost),
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Handout", text)
