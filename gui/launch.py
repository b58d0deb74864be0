"""What a window is opened with. Needs no Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from engine import Parameters
from gui.learn.lesson import Lesson
from gui.present.talk import Talk


@dataclass(frozen=True)
class Launch:
    """What was asked for; what is None stands as it was left in the last session.

    Attributes
    ----------
    parameters : the scenario.
    file : the scenario file that it is from, if any.
    minute : the moment to show, in minutes after 20:50 UTC.
    theme, scale, language : name, factor of all text sizes and one of `gui.language.CHOICES`; for
        this run alone, unless they are changed in the window.
    lesson : opened in Learn.
    talk, present : what makes the talk, and whether to present; without a talk what is on show.
    safe : begin with nothing remembered, and remember nothing.
    """

    parameters: Parameters | None = None
    file: Path | None = None
    minute: float | None = None
    theme: str | None = None
    scale: float | None = None
    language: str | None = None
    lesson: Lesson | None = None
    talk: Callable[[], Talk] | None = None
    present: bool = False
    safe: bool = False

    @property
    def look(self) -> tuple[str, ...]:
        """What of the look is for this run alone, as the settings name it."""
        names = ("theme", "scale", "language")
        return tuple(name for name in names if getattr(self, name) is not None)

    @property
    def resumes(self) -> bool:
        """Whether nothing was asked for, so that the last session goes on."""
        asked = (self.parameters, self.minute, self.lesson, self.talk)
        return not self.present and all(one is None for one in asked)
