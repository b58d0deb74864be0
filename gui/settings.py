"""What the program remembers from one session to the next, each thing declared once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from typing import Any

from engine import ASSETS
from engine.accounts import FAMILIES
from gui.files.content import LANGUAGES
from gui.files.scenario_file import Scenario
from gui.look.text_scale import STEPS
from gui.words.figures import CLOCKS
from gui.words.refusals import as_written

THEME_NAMES = ("system", "light", "dark", "projector")

SPEEDS = (0.25, 0.5, 1.0, 2.0, 4.0, 8.0)
"""Speeds of play; at 1 it is 2 minutes of the night a second."""

DIRECTION_COLOURS = ("none", "red_falls", "red_rises")
"""What red means for prices: nothing, a fall as in the West, or a rise as in East Asia."""

SWITCHES = ("how_sure", "public_lows", "account_view")
"""Switches of views: bands around prices, marks of the night's lows, what an account shows."""

FARTHEST = 100_000
"""Pixels that a window may lie from the corner of the screen, or be wide."""

MOST_RECENT, LONGEST_PATH = 8, 4096
"""Files that are remembered, and characters that the path of one may have."""


@dataclass(frozen=True)
class Rule:
    """What a setting may be: in words, and as a test that takes any value whatever."""

    words: str
    allows: Callable[[Any], bool]


def one_of(*choices: str | float) -> Rule:
    """One of some values."""
    words = f"must be one of {', '.join(map(str, choices))}"
    return Rule(words, lambda value: not isinstance(value, bool) and value in choices)


def some_of(*choices: str) -> Rule:
    """A tuple of some names."""
    words = f"must be some of {', '.join(choices)}"
    return Rule(words, lambda value: isinstance(value, tuple) and set(value) <= set(choices))


def between(low: float, high: float, unit: str) -> Rule:
    """A number in a range."""
    words = f"must lie between {low:g} and {high:g} {unit}"
    return Rule(words, lambda value: _is_number(value) and low <= value <= high)


def texts(most: int, longest: int) -> Rule:
    """A tuple of a few texts, none of them empty."""

    def allows(value: Any) -> bool:
        is_short = isinstance(value, tuple) and len(value) <= most
        return is_short and all(isinstance(one, str) and 0 < len(one) <= longest for one in value)

    return Rule(f"must be at most {most} texts of 1 to {longest} characters", allows)


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _is_place_of_window(value: Any) -> bool:
    if not isinstance(value, tuple) or len(value) not in (0, 4):
        return False
    near = all(type(number) is int and abs(number) <= FARTHEST for number in value)
    return near and all(size > 0 for size in value[2:])


MOST_LEARNED = 200_000
"""Characters of what is remembered of the lessons."""


YES_OR_NO = Rule("must be true or false", lambda value: isinstance(value, bool))
PLACE_OF_WINDOW = Rule(
    f"must be nothing, or left, top, width and height of at most {FARTHEST} pixels",
    _is_place_of_window,
)
SCENARIO = Rule(
    "must be a scenario or nothing", lambda value: value is None or isinstance(value, Scenario)
)


TEXT = Rule(
    f"must be a text of at most {MOST_LEARNED} characters",
    lambda value: isinstance(value, str) and len(value) <= MOST_LEARNED,
)


LESSON = Rule(
    "must be the number of a lesson, 0 for their list, or nothing",
    lambda value: value is None or (type(value) is int and 0 <= value < 100),
)


def declare(default: Any, rule: Rule) -> Any:
    """A field with its rule."""
    return field(default=default, metadata={"rule": rule})


@dataclass(frozen=True, kw_only=True)
class Settings:
    """A session's settings; ValueError, naming setting, rule and value, for one that cannot be.

    Attributes
    ----------
    scale : the user's factor of all text sizes.
    place : whose clock times are told by.
    speed, slow_motion : of play; whether it slows down at events.
    reduced_motion : whether motion is shown in steps.
    window, maximised : left, top, width, height in pixels, or nothing; whether it fills the screen.
    open_panels : names of what was open.
    focus_asset, tower_family : what Explore looked at, by the names the engine has for them.
    switches : names of the switches of views that were on, of `SWITCHES`.
    recent_files : paths of scenario files, the last one first.
    last_scenario : what was on show, or None.
    learned : lessons and concept check as JSON, as `gui.learn` writes and reads them.
    lesson : the lesson that was open in Learn, 0 for their list, or None if Learn was not on.
    """

    theme: str = declare("system", one_of(*THEME_NAMES))
    scale: float = declare(1.0, between(STEPS[0], STEPS[-1], "times"))
    language: str = declare("system", one_of("system", *LANGUAGES))
    place: str = declare("UTC", one_of(*CLOCKS))
    speed: float = declare(1.0, one_of(*SPEEDS))
    slow_motion: bool = declare(True, YES_OR_NO)
    reduced_motion: bool = declare(False, YES_OR_NO)
    direction_colours: str = declare("none", one_of(*DIRECTION_COLOURS))
    window: tuple[int, ...] = declare((), PLACE_OF_WINDOW)
    maximised: bool = declare(False, YES_OR_NO)
    open_panels: tuple[str, ...] = declare((), texts(most=50, longest=100))
    focus_asset: str = declare("WBETH", one_of(*ASSETS))
    tower_family: str = declare("WBETH loops", one_of(*(family.name for family in FAMILIES)))
    switches: tuple[str, ...] = declare(("public_lows",), some_of(*SWITCHES))
    recent_files: tuple[str, ...] = declare((), texts(most=MOST_RECENT, longest=LONGEST_PATH))
    learned: str = declare("", TEXT)
    lesson: int | None = declare(None, LESSON)
    last_scenario: Scenario | None = declare(None, SCENARIO)  # noqa: RUF009 - it makes a field

    def __post_init__(self) -> None:
        for entry in fields(self):
            rule, value = entry.metadata["rule"], getattr(self, entry.name)
            if not rule.allows(value):
                raise ValueError(f"{entry.name} {rule.words}, got {as_written(value)}")
