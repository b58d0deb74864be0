"""Where the narrator puts events: whole sentences one below the other, never part of one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics

from engine.events import Event
from gui.look.theme import SPACE, Theme
from gui.views.event_marks import MARK
from gui.words.event_words import cause, headline
from gui.words.line_breaks import kept_together

SHOWN = 3
"""Events told at once; fewer where they do not fit, never part of one."""

TITLED, TITLE = 160, 26
"""Height in pixels at scale 1 from which the view has a title, and what the title takes."""

TALL = 230
"""Height in pixels at scale 1 from which older events are told with their causes, too."""

MARGIN, BAR = 6, 3
"""Room right of the words in pixels at scale 1, and what the bar that scrolls takes of it."""

WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True)
class Entry:
    """One event in its place: what happened and, where there is room, what led to it.

    Attributes
    ----------
    event : the event told.
    box : what a click on it may hit.
    what, why : where its sentences stand; `why` is None where only the headline is told.
    """

    event: Event
    box: QRect
    what: QRect
    why: QRect | None


def role_of(on_top: bool) -> str:
    """The text role of a headline; the event on top stands out."""
    return "strong" if on_top else "small"


def role_of_cause(on_top: bool) -> str:
    """The text role of what led to it."""
    return "body" if on_top else "small"


def title_height(height: int, theme: Theme) -> int:
    """What the title takes of a view of this height, in pixels; 0 where there is no room."""
    return theme.px(TITLE) if height >= theme.px(TITLED) else 0


def entries(told: Sequence[Event], width: int, height: int, theme: Theme) -> tuple[Entry, ...]:
    """The events that fit one below the other, the first in full if there is room, or all.

    Parameters
    ----------
    told : newest first.
    width, height : the space in pixels.
    """
    top = title_height(height, theme)
    if height >= theme.px(TALL):
        stack = tuple(_stack(told, width, top, theme, in_full=len(told)))
        if stack and stack[-1].box.bottom() < height:
            return stack
    stack = tuple(_stack(told, width, top, theme, in_full=1))
    if stack and stack[0].box.bottom() >= height:
        stack = tuple(_stack(told, width, top, theme, in_full=0))
    return tuple(entry for entry in stack if entry.box.bottom() < height)


def last_first(told: Sequence[Event], width: int, height: int, theme: Theme) -> int:
    """How many events to leave out at the top so that the oldest is the last that fits."""
    first = max(len(told) - 1, 0)
    while first > 0 and len(told) - first < SHOWN:
        shown = entries(told[first - 1 :], width, height, theme)
        if len(shown) < len(told) - (first - 1):
            break
        first -= 1
    return first


def _stack(
    told: Sequence[Event], width: int, top: int, theme: Theme, in_full: int
) -> Iterator[Entry]:
    """All events one below the other, the first few with what led to them."""
    half, margin = theme.px(SPACE / 2), theme.px(MARGIN)
    left = theme.px(MARK + SPACE) + _clock_width(theme) + theme.px(0.75 * SPACE)
    room = width - left - margin
    for number, event in enumerate(told):
        on_top = number == 0
        first = top + half
        tall = _height(headline(event), room, role_of(on_top), theme)
        what, why = QRect(left, first, room, tall), None
        bottom = first + tall
        if number < in_full:
            tall = _height(cause(event), room, role_of_cause(on_top), theme)
            why = QRect(left, bottom + theme.px(2), room, tall)
            bottom = why.top() + tall
        box = QRect(0, top, width, bottom + half - top)
        yield Entry(event, box, what, why)
        top = box.top() + box.height()


def _clock_width(theme: Theme) -> int:
    return QFontMetrics(theme.font("strong")).horizontalAdvance("00:00")


@lru_cache(maxsize=512)
def _height(text: str, width: int, role: str, theme: Theme) -> int:
    """The height of a text wrapped to a width, in pixels."""
    room = QRect(0, 0, max(width, 1), 1 << 20)
    metrics = QFontMetrics(theme.font(role))
    return metrics.boundingRect(room, WRAPPED, kept_together(text)).height()
