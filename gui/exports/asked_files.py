"""Files that a command line asks for, painted without a screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from PySide6.QtCore import QSize

from engine import Parameters
from gui.application import application
from gui.exports.animation import Stretch, animated
from gui.exports.handout import handout
from gui.exports.picture import image, png
from gui.exports.sheet import Sheet
from gui.files.content import language
from gui.night_worker import compute_nights
from gui.nights import Nights
from gui.speaking import missing_font, speak
from gui.version import PROGRAM
from gui.words.command_words import news

SNAPSHOT_SIZE, ANIMATION_SIZE = (1920, 1080), (1280, 720)


@dataclass(frozen=True)
class Asked:
    """What to paint.

    Attributes
    ----------
    parameters, theme, scale : scenario and look.
    minute : the moment shown; animations end there.
    size : in pixels; None for the usual one of each kind.
    """

    parameters: Parameters
    theme: str
    scale: float | None
    minute: float
    size: tuple[int, int] | None

    @cached_property
    def nights(self) -> Nights:
        """The night and its twin, computed once for all files."""
        application()
        speak(language())
        return compute_nights(self.parameters)

    def snapshot(self) -> bytes:
        """The window as PNG."""
        sheet = self._sheet(SNAPSHOT_SIZE)
        sheet.set_minute(self.minute)
        content = png(image(sheet.figure()))
        sheet.close()
        return content

    def animation(self, kind: str) -> bytes:
        """From the calm before the shock to the moment, as "gif" or "webp"."""
        sheet = self._sheet(ANIMATION_SIZE)
        stretch = Stretch.ending_at(self.minute, sheet.player.calm_minute)
        content = animated(sheet, stretch, kind)
        sheet.close()
        return content

    def handout(self) -> bytes:
        """One page as PDF."""
        return handout(self.nights, self.minute)

    def _sheet(self, usual: tuple[int, int]) -> Sheet:
        return Sheet(self.nights, self.theme, self.scale, QSize(*(self.size or usual)))


def font_note() -> str:
    """A line to say where no font can write the language in force; empty where one can."""
    package = missing_font(language())
    return news("no_font", program=PROGRAM, package=package) + "\n" if package else ""


PAINTERS: dict[str, Callable[[Asked, str], bytes]] = {
    "snapshot": lambda asked, _: asked.snapshot(),
    "gif": lambda asked, kind: asked.animation(kind),
    "handout": lambda asked, _: asked.handout(),
}
"""What makes the content of each option's file, given the end of its name."""
