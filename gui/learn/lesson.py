"""A lesson as a value: pages that ask, run, compare, ask why and transfer.

What is right is never written down: it is an expression over the engine's measures
(`engine.expression`), evaluated in the page's scenario when the page opens.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from engine import Parameters

PAGE_KINDS = ("ask", "run", "compare", "why", "transfer")
ASKING = ("ask", "why", "transfer")
"""Kinds of page that hold a question."""

VIEW_NAMES = (
    "prices", "order_book", "tower", "leverage_bar", "dial", "narrator", "timeline",
)  # fmt: skip
"""Channels through which the night is seen; those not yet introduced are greyed."""

STAGE_NAMES = ("order_book", "why", "blame")
"""What may stand below the prices in a lesson."""

DOORS = ("builder",)
"""What a page may open beside the lessons."""

FREE_NAMES = ("loop_depth", "lst_collateral_ratio", "market_maker_withdrawal", "shock")
"""Settings that a page may leave in the learner's hand."""

UNITS = ("share", "multiple", "usd_bn", "minutes", "clock", "loops", "number")
"""How a number is written and typed."""


@dataclass(frozen=True)
class Choice:
    """Options, each with the expression that says whether it is right; exactly one is."""

    options: Mapping[str, str]


@dataclass(frozen=True)
class Number:
    """A number to guess between `low` and `high`; within `close` of `truth` is right."""

    truth: str
    unit: str
    low: float
    high: float
    close: float


@dataclass(frozen=True)
class Curve:
    """A price to draw between two minutes; the truth is the run's."""

    asset: int
    start: float
    end: float


@dataclass(frozen=True)
class Split:
    """A whole to share out among causes, each with the expression of its share; they make 1."""

    parts: Mapping[str, str]


Ask = Choice | Number | Curve | Split


@dataclass(frozen=True)
class Figure:
    """A number that the words use: an expression and how it is written."""

    expression: str
    unit: str


@dataclass(frozen=True)
class Page:
    """One page; what a file leaves out stands as on the page before.

    Attributes
    ----------
    key : its name within the lesson, by which its words are found.
    kind : one of `PAGE_KINDS`.
    parameters : the scenario on show.
    moment : the minute at which the page opens, or None to stay.
    until : the minute at which Play stops.
    introduced : names of the views that are not greyed.
    free : names of the settings that the learner may move.
    focus : index of the asset in focus, or None to stay.
    figures : numbers that the words use.
    ask : the question, on pages that ask.
    stage : what stands below the prices, one of `STAGE_NAMES`.
    of : key of the page whose answer is compared with the truth, on pages that compare.
    opens : what a button of the page opens, one of `DOORS`; empty where there is none.
    """

    key: str
    kind: str
    parameters: Parameters
    moment: float | None
    until: float
    introduced: frozenset[str]
    free: frozenset[str]
    focus: int | None
    figures: Mapping[str, Figure] = field(default_factory=dict)
    ask: Ask | None = None
    of: str | None = None
    stage: str = "order_book"
    opens: str = ""


@dataclass(frozen=True)
class Lesson:
    """Pages in order, the minutes they take, and the facts their story relies on.

    `night` is the scenario its pages begin from: in it every link is cut that is none of the
    channels the lesson has come to, and the news may be larger to make up for them.
    """

    number: int
    minutes: float
    night: Parameters
    pages: tuple[Page, ...]
    holds: tuple[str, ...]

    def moment_of(self, page: Page) -> float | None:
        """The minute at which a page stands: its own, or where the pages before it have led."""
        moment: float | None = None
        for each in self.pages:
            moment = moment if each.moment is None else each.moment
            if each is page:
                break
            moment = each.until if each.kind == "run" else moment
        return moment

    def judged_later(self, page: Page) -> bool:
        """Whether the night is watched between a question and what is said of its answer."""
        compared = next((each for each in self.pages if each.of == page.key), None)
        if compared is None:
            return False
        between = self.pages[self.pages.index(page) + 1 : self.pages.index(compared)]
        return any(each.kind == "run" for each in between)

    def drawing_on(self, page: Page) -> Page | None:
        """The page whose curve is seen on a page: its own, or one watched or compared since."""
        seen = self.pages[: self.pages.index(page) + 1]
        asked = next((each for each in reversed(seen) if isinstance(each.ask, Curve)), None)
        if asked is None:
            return None
        since = seen[seen.index(asked) + 1 :]
        stays = all(each.kind == "run" or each.of == asked.key for each in since)
        return asked if stays else None

    def page(self, key: str) -> Page:
        """The page of that name."""
        return next(page for page in self.pages if page.key == key)
