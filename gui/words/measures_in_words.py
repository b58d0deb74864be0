"""How a measure of a night is read: its figure, and what it says in a short sentence."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication

from engine.assets import LIQUID_STAKING_TOKENS
from engine.outcome_measures import MEASURES, Measure
from gui.words.figures import asset_name, clock, dollars, multiple, percent, times

HOLDS = 5e-4
"""Below this discount a token is said to stay with what it stands for."""


def measure_name(measure: Measure) -> str:
    """The measure's label in the language in force."""
    return _tr(measure.label)


def figure(measure: Measure, value: float) -> str:
    """A value of a measure with its unit; a dash where it has none."""
    return "\u2013" if math.isnan(value) else _FIGURES[measure.unit](value)


def outcome(measure: Measure, value: float) -> str:
    """What a value means, to stand after a colon: "WBETH 88 % below ETH"."""
    if math.isnan(value):
        return _nothing(measure)
    holds = _kind(measure) == "discount" and value < HOLDS
    sentence = _tr("{asset} stays with {peg}") if holds else _sentence(measure)
    return sentence.format(
        figure=figure(measure, value),
        asset="" if measure.asset is None else asset_name(measure.asset),
        peg=_peg(measure),
    )


def threshold_in_words(measure: Measure) -> str:
    """What lies at the measure's threshold: "WBETH 10 % off its coin"; empty if it has none."""
    if measure.threshold is None:
        return ""
    if measure.asset is None:
        return _tr("gain 1: a fall feeds itself")
    of_a_coin = measure.asset in LIQUID_STAKING_TOKENS
    text = (
        _tr("{asset} {figure} off its coin")
        if of_a_coin
        else _tr("{asset} {figure} off its dollar")
    )
    return text.format(asset=asset_name(measure.asset), figure=figure(measure, measure.threshold))


def measure_groups() -> list[tuple[str, list[Measure]]]:
    """Every measure under a heading."""
    return [
        (title, [entry for entry in MEASURES.values() if _kind(entry) == kind])
        for kind, title in (
            ("discount", _tr("Tokens against what they stand for")),
            ("fall", _tr("Worst falls")),
            ("", _tr("The whole market")),
            ("low_minute", _tr("When prices were lowest")),
        )
    ]


def _kind(measure: Measure) -> str:
    """The ending that a measure shares with those of other assets; empty if it stands alone."""
    kinds = ("discount", "fall", "low_minute")
    return next((kind for kind in kinds if measure.name.endswith(f"_{kind}")), "")


def _peg(measure: Measure) -> str:
    coin = LIQUID_STAKING_TOKENS.get(-1 if measure.asset is None else measure.asset)
    return _tr("its dollar") if coin is None else asset_name(coin)


def _sentence(measure: Measure) -> str:
    return {
        "discount": _tr("{asset} {figure} below {peg}"),
        "fall": _tr("{asset} falls {figure}"),
        "low_minute": _tr("{asset} is lowest at {figure}"),
        "forced_sales": _tr("{figure} sold by force"),
        "adl_notional": _tr("{figure} closed by auto-deleveraging"),
        "bad_debt": _tr("{figure} of bad debt"),
        "equity_lost": _tr("{figure} of own money lost"),
        "insurance_fund_left": _tr("{figure} left in the insurance fund"),
        "highest_token_gain": _tr("the spiral gain reaches {figure}"),
        "lowest_alt_leverage": _tr("altcoin longs of {figure} and more wiped out"),
    }[_kind(measure) or measure.name]


def _nothing(measure: Measure) -> str:
    if measure.name == "lowest_alt_leverage":
        return _tr("no altcoin long wiped out")
    return _tr("{measure} has no value").format(measure=measure_name(measure))


def _share(value: float) -> str:
    return percent(value, 0 if value >= 0.0995 or value < HOLDS else 1)


_FIGURES: Mapping[str, Callable[[float], str]] = {
    "share": _share,
    "USD bn": dollars,
    "min": clock,
    "x": lambda value: multiple(value) if value >= 9.995 else times(value, 2),
    "": lambda value: f"{value:.1f}" if value < 99.95 else f"{value:.0f}",
}
"""How a figure of each unit is written."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("MeasuresInWords", text)
