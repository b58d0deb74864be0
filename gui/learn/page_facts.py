"""What the engine says when a page opens: the figures in its words, and what is right."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from engine import Run
from engine.expression import Worlds, evaluate
from gui.learn.lesson import Ask, Choice, Curve, Number, Page, Split

WHOLE = 1e-6
"""What shares may miss of a whole."""


@dataclass(frozen=True, eq=False)
class PageFacts:
    """Computed when a page opens.

    Attributes
    ----------
    page : the page they belong to.
    figures : the numbers that its words use, by name.
    right : the key of the right option, on pages with a choice.
    truth : the number to be guessed, on pages that ask for one.
    curve : (n, 2) minutes and prices, on pages that ask for a price to be drawn.
    shares : of each cause, on pages that ask for a whole to be shared out.
    compared : the facts of the page whose answer is compared, on pages that compare.
    """

    page: Page
    figures: Mapping[str, float]
    right: str | None = None
    truth: float | None = None
    curve: np.ndarray | None = None
    shares: Mapping[str, float] | None = None
    compared: PageFacts | None = None


@dataclass(frozen=True)
class PageQuestion:
    """Asked in the background when a page opens."""

    page: Page
    compared: Page | None = None

    def answers(self) -> Iterator[PageFacts]:
        """The facts of the page; ExpressionError where an expression has no value."""
        yield page_facts(self.page, self.compared)


def page_facts(page: Page, compared: Page | None = None, worlds: Worlds | None = None) -> PageFacts:
    """Evaluate everything a page says about the engine.

    Parameters
    ----------
    page : the page that opens.
    compared : the page whose answer it compares with the truth, if it compares.
    worlds : nights already computed.

    Raises
    ------
    ExpressionError : if an expression has no value in the page's scenario.
    ValueError : if not exactly one option of a choice is right, or shares do not make a whole.
    """
    worlds = worlds or Worlds()
    figures = {
        name: float(evaluate(figure.expression, page.parameters, worlds))
        for name, figure in page.figures.items()
    }
    right, truth, curve, shares = None, None, None, None
    if isinstance(page.ask, Choice):
        right = _right_option(page, page.ask, worlds)
    elif isinstance(page.ask, Number):
        truth = float(evaluate(page.ask.truth, page.parameters, worlds))
    elif isinstance(page.ask, Curve):
        curve = _drawn_truth(page.ask, worlds.night(page.parameters))
    elif isinstance(page.ask, Split):
        shares = _true_shares(page, page.ask, worlds)
    before = page_facts(compared, worlds=worlds) if compared is not None else None
    return PageFacts(page, figures, right, truth, curve, shares, before)


def _drawn_truth(ask: Curve, run: Run) -> np.ndarray:
    rows = (run.minutes >= ask.start) & (run.minutes <= ask.end)
    return np.column_stack([run.minutes[rows], run.prices[rows, ask.asset]])


def _true_shares(page: Page, ask: Split, worlds: Worlds) -> Mapping[str, float]:
    shares = {
        cause: float(evaluate(expression, page.parameters, worlds))
        for cause, expression in ask.parts.items()
    }
    if abs(sum(shares.values()) - 1) > WHOLE:
        raise ValueError(f"page {page.key}: shares must make 1, got {sum(shares.values()):g}")
    return shares


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
    """Whether a choice or a number is right; a curve and a split are compared, not marked."""
    if isinstance(ask, Number):
        assert facts.truth is not None
        return abs(float(answer) - facts.truth) <= ask.close + 1e-12
    return answer == facts.right


def curve_gap(drawn: tuple[tuple[float, float], ...], truth: np.ndarray) -> tuple[float, float]:
    """Where a drawn curve and the truth part most: (minute, drawn price less the true one).

    Parameters
    ----------
    drawn : (minute, price) in order of time; between them the line is straight.
    truth : (n, 2) minutes and prices.
    """
    points = np.array(drawn)
    guess = np.interp(truth[:, 0], points[:, 0], points[:, 1])
    worst = int(np.abs(guess - truth[:, 1]).argmax())
    return float(truth[worst, 0]), float(guess[worst] - truth[worst, 1])
