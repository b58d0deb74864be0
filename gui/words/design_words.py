"""An exchange's design and how it came through its shocks, in words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from engine.exchange_design import AIMS, BUDGET, MEASURES, SHOCKS, Design, Outcome, Verdict
from gui.words.figures import asset_name, dollars_and_cents, listed, number, percent

HELD, BROKEN = "\u2713", "\u2717"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Design", text)


def measure_name(name: str) -> str:
    """A measure as the builder titles it."""
    names = {
        "lst_collateral_ratio": _tr("Loan per dollar of LST"),
        "redemption_index": _tr("Redemption value in the index"),
        "market_maker_withdrawal": _tr("Quotes that makers may pull"),
        "breaker_drop": _tr("Circuit breaker"),
        "venue_capacity": _tr("Share of all traders served at once"),
    }
    return names[name]


def level_in_words(name: str, level: float) -> str:
    """A level of a measure."""
    if name == "lst_collateral_ratio":
        return dollars_and_cents(level)
    if name == "breaker_drop":
        return _tr("after a fall of {drop}").format(drop=percent(level)) if level else _tr("none")
    return percent(level)


def level_in_unit(name: str, level: float) -> float:
    """A level of a measure as the number in its words: dollars, or per cent."""
    return level if name == "lst_collateral_ratio" else round(100 * level, 6)


def shock_name(name: str) -> str:
    """A shock as the builder names it."""
    names = {
        "the_night": _tr("The night itself"),
        "worse_news": _tr("Worse news: 12 %"),
        "makers_cut_off": _tr("Makers cut off for 20 minutes"),
    }
    return names[name]


def outcome_in_words(outcome: Outcome) -> str:
    """What a shock did: a sign, the shock, and what each token lost."""
    reached = zip(AIMS, (outcome.wbeth, outcome.bnsol, outcome.usde), strict=True)
    lost = listed(f"{asset_name(asset)} {percent(share, 1)}" for asset, share in reached)
    sign = HELD if outcome.held else BROKEN
    return _tr("{sign} {shock}: {lost} below").format(
        sign=sign, shock=shock_name(outcome.shock.name), lost=lost
    )


def verdict_in_words(verdict: Verdict) -> Sequence[str]:
    """What came of a design: its bill, and a line for each shock."""
    bill = _tr("It costs {bill} of {budget}.").format(bill=number(verdict.bill), budget=BUDGET)
    if verdict.halt_cost:
        bill = _tr("It costs {bill} of {budget}, {halts} of it for minutes halted.").format(
            bill=number(verdict.bill), budget=BUDGET, halts=number(verdict.halt_cost)
        )
    return (_head(verdict), bill, *map(outcome_in_words, verdict.outcomes))


def _head(verdict: Verdict) -> str:
    tested = len(verdict.outcomes)
    if verdict.held and not verdict.affordable:
        return _tr("The tokens hold, but the budget does not pay for it.")
    if not verdict.held:
        return _tr("The tokens do not hold in every shock.")
    if tested < len(SHOCKS):
        return _tr("It holds in the shocks you know. One is still to come.")
    return _tr("It survives all {shocks} shocks.").format(shocks=tested)


def design_in_words(design: Design) -> str:
    """What a design does beyond the night's own settings."""
    done = [
        _tr("{measure}: {level}").format(
            measure=measure_name(measure.name),
            level=level_in_words(measure.name, getattr(design, measure.name)),
        )
        for measure in MEASURES
        if getattr(design, measure.name) != measure.levels[0]
    ]
    return "; ".join(done) if done else _tr("nothing at all")
