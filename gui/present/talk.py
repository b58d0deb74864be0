"""A talk as a value: steps made from the pages of a lesson or from a chain of scenarios.

Whatever it is made from it goes question, play, truth, and a step says all that is to be seen:
the same step looks the same whether the speaker came to it forwards or backwards.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Any

from engine import Parameters
from engine.night import NIGHT
from gui.files.content import read_words
from gui.files.presets import preset_called, preset_of, presets
from gui.files.scenario_file import Scenario
from gui.learn.lesson import VIEW_NAMES, Choice, Lesson, Page
from gui.learn.lesson_words import page_words
from gui.scenario_options import scenario_given

KINDS = ("question", "play", "truth")

CALM = 2.0
"""Minutes before the shock at which a scenario's question is asked."""

_TERM = re.compile(r"\[\[([^\]|]+)(?:\|([^\]]+))?\]\]")


@dataclass(frozen=True)
class Step:
    """One step of a talk.

    Attributes
    ----------
    kind : one of `KINDS`.
    title, text : what the audience reads; `{names}` in the text are figures still to be computed.
    options : what may be answered, in the order in which it is read out.
    notes : what only the speaker reads.
    parameters : the scenario.
    moment : the minute at which the step opens.
    until : the minute beyond which nobody sees; a step that plays stops there.
    shown : names of the views that may be seen, of `gui.learn.lesson.VIEW_NAMES`.
    focus : index of the asset in focus, or None to leave it.
    page : the page of a lesson that the figures belong to.
    compared : the page whose question this step answers, where it is another.
    """

    kind: str
    title: str
    text: str
    options: tuple[str, ...]
    notes: str
    parameters: Parameters
    moment: float
    until: float
    shown: frozenset[str] = frozenset(VIEW_NAMES)
    focus: int | None = None
    page: Page | None = None
    compared: Page | None = None

    @property
    def plays(self) -> bool:
        """Whether the night plays by itself."""
        return self.kind == "play" and self.until > self.moment


@dataclass(frozen=True)
class Talk:
    """Steps in order; at least one. In another language it is made `again`."""

    steps: tuple[Step, ...]
    again: Callable[[], Talk] | None = field(default=None, compare=False)

    def __post_init__(self) -> None:
        if not self.steps:
            raise ValueError("a talk must have at least one step, got none")

    def step_of(self, page: Page) -> int:
        """Number of the first step made from a page; 0 if there is none."""
        return next((n for n, step in enumerate(self.steps) if step.page == page), 0)

    def step_showing(self, parameters: Parameters) -> int:
        """Number of the first step with these settings; 0 if there is none."""
        steps = enumerate(self.steps)
        return next((n for n, step in steps if step.parameters == parameters), 0)


# A talk of scenarios.


def preset_talk(first: Parameters | None = None) -> Talk:
    """The presets in order; what is on show comes first, where it is none of them."""
    chain = [Scenario(preset.parameters) for preset in presets()]
    if first is not None and preset_of(first) is None:
        chain.insert(0, Scenario(first))
    return scenario_talk(chain)


def named_talk(names: Iterable[str]) -> Talk:
    """Presets by name, scenario files and short codes; ValueError in one sentence."""
    return scenario_talk([_scenario_named(name) for name in names])


def _scenario_named(name: str) -> Scenario:
    preset = preset_called(name)
    if preset is not None:
        return Scenario(preset.parameters)
    scenario = scenario_given(name)
    if not scenario.name and os.path.isfile(name):
        return replace(scenario, name=Path(name).stem)
    return scenario


def scenario_talk(chain: Sequence[Scenario]) -> Talk:
    """Question, play and truth of each scenario."""
    steps = tuple(step for scenario in chain for step in _scenario_steps(scenario))
    return Talk(steps, partial(scenario_talk, chain))


def _scenario_steps(scenario: Scenario) -> Iterable[Step]:
    """The calm before the shock; the night; the moment that was saved, or its end."""
    words, parameters = read_words("present"), scenario.parameters
    preset = preset_of(parameters)
    question = preset.question if preset else ""
    calm = max(0.0, parameters.shock_start - CALM)
    end = NIGHT if scenario.minute is None else scenario.minute
    moments = {"question": (calm, calm), "play": (min(calm, end), end), "truth": (end, NIGHT)}
    for kind, (moment, until) in moments.items():
        yield Step(
            kind=kind,
            title=scenario.name or (preset.name if preset else words["own"]),
            text=words["outcome"] if kind == "truth" else question,
            options=(),
            notes=words["notes"][kind],
            parameters=parameters,
            moment=moment,
            until=until,
        )


# A talk of a lesson.


def lesson_talk(lesson: Lesson) -> Talk:
    """The pages of a lesson; one that asks and is not compared later gives its answer as well."""
    compared = {page.of for page in lesson.pages}
    steps: list[Step] = []
    for page in lesson.pages:
        words = page_words(lesson.number, page)
        compares = lesson.page(page.of) if page.of is not None else None
        steps.append(replace(_page_step(page, words, steps), compared=compares))
        if page.ask is not None and page.key not in compared:
            steps.append(_answer_step(page, words, steps[-1]))
    return Talk(tuple(steps), partial(lesson_talk, lesson))


def _page_step(page: Page, words: Mapping[str, Any], before: Sequence[Step]) -> Step:
    kind = "question" if page.ask is not None else "play" if page.kind == "run" else "truth"
    moment = _moment(page, kind, before)
    # while the night plays, what was asked stays to be read
    asked = before[-1] if kind == "play" and before else None
    said = words["question"] if page.ask is not None else first_paragraph(words["text"])
    return Step(
        kind=kind,
        title=words["title"],
        text=asked.text if asked else plain(said),
        options=asked.options if asked else _options(page, words),
        notes=plain(words["text"]),
        parameters=page.parameters,
        moment=moment,
        until=moment if kind == "question" else max(page.until, moment),
        shown=page.introduced,
        focus=page.focus if page.focus is not None else (before[-1].focus if before else None),
        page=page,
    )


def _moment(page: Page, kind: str, before: Sequence[Step]) -> float:
    """Where the page opens; where the step before ended, if it does not say."""
    if page.moment is not None:
        return page.moment
    if not before:
        return 0.0
    return before[-1].until if before[-1].plays else before[-1].moment


def _answer_step(page: Page, words: Mapping[str, Any], asked: Step) -> Step:
    """What is right, after a question that no later page takes up."""
    texts = [words[key] for key in ("right", "wrong") if key in words]
    return Step(
        kind="truth",
        title=asked.title,
        text=plain(words["right"]) if isinstance(page.ask, Choice) else "",
        options=(),
        notes=plain("\n\n".join(texts)),
        parameters=asked.parameters,
        moment=asked.moment,
        until=NIGHT,
        shown=asked.shown,
        focus=asked.focus,
        page=page,
    )


def _options(page: Page, words: Mapping[str, Any]) -> tuple[str, ...]:
    if not isinstance(page.ask, Choice):
        return ()
    return tuple(words["options"][key] for key in page.ask.options)


def first_paragraph(text: str) -> str:
    """What an audience can read at a glance; the speaker says the rest."""
    return text.partition("\n\n")[0]


def plain(text: str) -> str:
    """A text of a lesson without the links to the glossary."""
    return _TERM.sub(lambda match: match[2] or match[1], text)
