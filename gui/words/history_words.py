"""The record and the model's night in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from engine.experiment import MEASURES
from engine.night import Run
from gui.files.content import read_words
from gui.files.earlier_crashes import Crash, Known, Record
from gui.words.figures import dollars, paragraph, percent, with_one_unit

ALIKE = 0.02
"""Falls that differ by less than this are about as far as each other."""


def words() -> Mapping[str, Any]:
    """The history's content file, in the language in force."""
    return read_words("history")


def number_in_words(measure: str, value: float) -> str:
    """A number of one of the compared measures."""
    if measure == "liquidated":
        return dollars(value)
    if measure == "vix":
        return f"{value:.0f}" if value == round(value) and value > 50 else f"{value:.1f}"
    share = 100 * value
    return percent(value, 0 if abs(share - round(share)) < 1e-6 else 1)


def known_in_words(measure: str, known: Known | None) -> str:
    """A public figure as exact as it is known; never blank."""
    if known is None:
        return words()["not_known"]
    low, high = (number_in_words(measure, value) for value in (known.low, known.high))
    if known.kind == "between":
        low, high = with_one_unit(low, high)
    return words()["figures"][known.kind].format(low=low, high=high)


def venue_in_words(crash: Crash) -> str:
    """What happened at the venue."""
    return words()["crashes"][crash.name].get("venue", words()["not_known"])


def model_figures(run: Run) -> dict[str, float]:
    """What the run has to set beside the record; a VIX is not in the model."""
    return {
        "btc_fall": _measured("btc_fall", run),
        "eth_fall": _measured("eth_fall", run),
        "liquidated": _measured("forced_sales", run),
    }


def model_venue_in_words(run: Run) -> str:
    """What the model has of the venue's trouble: margin that did not get through."""
    refused = MEASURES["share_of_top_ups_refused"](run)
    model = words()["model"]
    return model["venue"].format(share=percent(refused)) if refused else model["venue_calm"]


def comparison(run: Run, record: Record) -> str:
    """How the model's night compares with the record, in two sentences."""
    told = words()
    figures, known = model_figures(run), record.night.figures
    falls = told["falls"][falls_compared(figures, known)].format(
        btc=number_in_words("btc_fall", figures["btc_fall"]),
        eth=number_in_words("eth_fall", figures["eth_fall"]),
        btc_record=known_in_words("btc_fall", known["btc_fall"]),
        eth_record=known_in_words("eth_fall", known["eth_fall"]),
    )
    sales = told["sales"][sales_compared(figures["liquidated"], record)].format(
        sales=dollars(figures["liquidated"]),
        reported=dollars(_low(known["liquidated"])),
        essay=dollars(record.essay),
    )
    return paragraph(falls, sales)


def falls_compared(figures: Mapping[str, float], known: Mapping[str, Known | None]) -> str:
    """Whether both majors fall alike, further or less far than on record; else mixed."""
    seen = {_compared(figures[name], _low(known[name])) for name in ("btc_fall", "eth_fall")}
    return seen.pop() if len(seen) == 1 else "mixed"


def sales_compared(sales: float, record: Record) -> str:
    """Where forced sales stand between what was reported and what the essay says, USD bn."""
    if sales > record.essay:
        return "above"
    return "below" if sales < _low(record.night.figures["liquidated"]) else "between"


def _compared(fall: float, known: float) -> str:
    if abs(fall - known) < ALIKE:
        return "alike"
    return "further" if fall > known else "less"


def _low(known: Known | None) -> float:
    return known.low if known else 0.0


def _measured(name: str, run: Run) -> float:
    return MEASURES[name](run) or 0.0
