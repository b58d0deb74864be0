"""A fault of the program as a value: what was raised and where, without names of folders or values.

Whoever works beside the window tells here what went wrong there; who listens, hears it.
"""

from __future__ import annotations

import re
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType

from gui.system_report import nameless

ROOT = Path(__file__).resolve().parents[1]

LONGEST = 300
"""Characters of what an exception says."""

DEEPEST = 25
"""Calls that are named, the innermost ones."""

_QUOTED_PATH = re.compile(r"""(['"])[^'"]*[\\/][^'"]*\1""")

_listeners: list[Callable[[BaseException], None]] = []


@dataclass(frozen=True)
class Fault:
    """What was raised, in words, and the calls that led to it, the innermost last."""

    words: str
    places: tuple[str, ...]

    @property
    def line(self) -> str:
        """On one line: the words, and where."""
        return f"{self.words} ({self.places[-1]})" if self.places else self.words

    def report(self, times: int) -> str:
        """Lines to send with a bug."""
        where = "".join(f"  {place}\n" for place in self.places)
        return f"Fault: {self.words}\nTimes: {times}\n{where}"


def fault_of(error: BaseException) -> Fault:
    """The fault that an exception tells of."""
    said = getattr(error, "strerror", None) or str(error)
    said = " ".join(nameless(_QUOTED_PATH.sub("...", said)).split())
    words = f"{type(error).__name__}: {said[:LONGEST]}" if said else type(error).__name__
    return Fault(words, _places(error.__traceback__))


def let_go(error: BaseException) -> None:
    """Free what the calls held: a painter still at work would end the program."""
    held: BaseException | None = error
    while held is not None and held.__traceback__ is not None:
        traceback.clear_frames(held.__traceback__)
        held.__traceback__ = None
        held = held.__context__


def tell(error: BaseException) -> None:
    """Tell whoever listens of something that went wrong and is already dealt with."""
    for hear in _listeners:
        hear(error)


def listen(hear: Callable[[BaseException], None]) -> None:
    """Hear what is told from now on."""
    _listeners.append(hear)


def stop_listening(hear: Callable[[BaseException], None]) -> None:
    """Hear no more."""
    _listeners.remove(hear)


def _places(calls: TracebackType | None) -> tuple[str, ...]:
    found = traceback.extract_tb(calls)[-DEEPEST:]
    return tuple(f"{_inside(call.filename)}:{call.lineno} in {call.name}" for call in found)


def _inside(name: str) -> str:
    """A file of the program by its path in it, any other by its name alone."""
    path = Path(name)
    return path.relative_to(ROOT).as_posix() if path.is_relative_to(ROOT) else path.name
