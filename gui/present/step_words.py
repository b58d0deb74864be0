"""The figures of a talk's steps, in words."""

from __future__ import annotations

from collections.abc import Mapping

from engine import Run
from engine.assets import ALT, BNSOL, USDE, WBETH
from engine.measures import worst_fall
from gui.learn.lesson import Choice, Number
from gui.learn.lesson_words import figures_of, names_in, page_words, written
from gui.learn.page_facts import PageFacts
from gui.nights import Nights
from gui.present.talk import Step
from gui.words.figures import percent

SAID = {"alt": ALT, "wbeth": WBETH, "bnsol": BNSOL, "usde": USDE}
"""Assets whose worst fall is said at the end of a scenario, by the name in the words."""


def audience_text(step: Step, facts: PageFacts | None, nights: Nights | None) -> str:
    """What stands under the title; empty while a figure in it is still being computed."""
    return _filled(step.text, _figures(step, facts, nights))


def speaker_notes(step: Step, facts: PageFacts | None, nights: Nights | None) -> str:
    """What only the speaker reads; empty while a figure in it is still being computed."""
    return _filled(step.notes, _figures(step, facts, nights))


def answer_words(step: Step, lesson: int, facts: PageFacts | None) -> str:
    """What is right: the option as it was offered, or the number; empty if there is nothing to tell
    or it is still being computed."""
    if step.kind != "truth" or facts is None or facts.page != step.page:
        return ""
    asked = facts.compared or facts
    if isinstance(asked.page.ask, Choice) and asked.right is not None:
        return str(page_words(lesson, asked.page)["options"][asked.right])
    if isinstance(asked.page.ask, Number) and asked.truth is not None:
        return written(asked.truth, asked.page.ask.unit)
    return ""


def _filled(text: str, figures: Mapping[str, str]) -> str:
    return text.format(**figures) if names_in(text) <= set(figures) else ""


def _figures(step: Step, facts: PageFacts | None, nights: Nights | None) -> dict[str, str]:
    if step.page is None:
        return _worst_falls(nights) if nights else {}
    if facts is None or facts.page != step.page:
        return {}
    figures = figures_of(facts)
    ask = facts.page.ask
    if isinstance(ask, Number) and facts.truth is not None:
        figures["truth"] = written(facts.truth, ask.unit)
    if isinstance(ask, Choice) and facts.right is not None:
        figures["truth"] = facts.right
    return figures


def _worst_falls(nights: Nights) -> dict[str, str]:
    live = {name: _fall(nights.live, asset) for name, asset in SAID.items()}
    twin = {f"{name}_twin": _fall(nights.twin, asset) for name, asset in SAID.items()}
    return {**live, **twin}


def _fall(run: Run, asset: int) -> str:
    return percent(-worst_fall(run, asset), signed=True)
