"""What the engine says when a page opens: the figures in its words, and what is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine import Run
from engine.expression import Worlds, evaluate
from gui.learn.lesson import Ask, Choice, Curve, Number, Page


@dataclass(frozen=True, eq=False)
class PageFacts:
    """Computed when a page opens.

    Attributes
    ----------
    page : the page they belong to.
    figures : the numbers that its words use, by name.
    right : the key of the right option, on pages with a choice.
    truth : the number to be guessed, on pages that ask for one.
    """

    page: Page
    figures: Mapping[str, float]
    right: str | None = None
    truth: float | None = None


@dataclass(frozen=True)
class PageQuestion:
    """Asked in the background when a page opens."""

    page: Page

    def __hash__(self) -> int:
        return hash(self.page.key)

    def answers(self) -> Iterator[PageFacts]:
        """The facts of the page; ExpressionError where an expression has no value."""
        yield page_facts(self.page)


def page_facts(page: Page, worlds: Worlds | None = None) -> PageFacts:
    """Evaluate everything a page says about the engine.

    Raises
    ------
    ExpressionError : if an expression has no value in the page's scenario.
    ValueError : if not exactly one option of a choice is right.
    """
    worlds = worlds or Worlds()
    figures = {
        name: float(evaluate(figure.expression, page.parameters, worlds))
        for name, figure in page.figures.items()
    }
    right, truth = None, None
    if isinstance(page.ask, Choice):
        right = _right_option(page, page.ask, worlds)
    elif isinstance(page.ask, Number):
        truth = float(evaluate(page.ask.truth, page.parameters, worlds))
    return PageFacts(page, figures, right, truth)


def _right_option(page: Page, ask: Choice, worlds: Worlds) -> str:
    right = [
        key
        for key, expression in ask.options.items()
        if evaluate(expression, page.parameters, worlds) is True
    ]
    if len(right) != 1:
        raise ValueError(
            f"page {page.key}: exactly one option must be right, got {', '.join(right) or 'none'}"
        )
    return right[0]


def is_right(ask: Ask, answer: str | float, facts: PageFacts) -> bool:
    """Whether a choice or a number is right; a curve is compared, not marked."""
    if isinstance(ask, Number):
        assert facts.truth is not None
        return abs(float(answer) - facts.truth) <= ask.close + 1e-12
    return answer == facts.right


def curve_gap(ask: Curve, drawn: tuple[tuple[float, float], ...], run: Run) -> tuple[float, float]:
    """Where a drawn curve and the run part most: (minute, drawn price less the run's).

    `drawn` are (minute, price) in order of time; between them the line is straight.
    """
    rows = np.flatnonzero((run.minutes >= ask.start) & (run.minutes <= ask.end))
    minutes, prices = run.minutes[rows], run.prices[rows, ask.asset]
    points = np.array(drawn)
    guess = np.interp(minutes, points[:, 0], points[:, 1])
    worst = int(np.abs(guess - prices).argmax())
    return float(minutes[worst]), float(guess[worst] - prices[worst])
