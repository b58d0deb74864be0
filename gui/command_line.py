"""The command line. Qt is imported only where a picture or a window is asked for."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, NoReturn

from engine import Parameters, run
from engine.night import NIGHT
from gui.files.csv_table import write_csv
from gui.files.presets import presets
from gui.files.safe_file import write_whole
from gui.learn.lesson import Lesson
from gui.learn.lesson_file import lessons
from gui.look.text_scale import STEPS
from gui.present.talk import Talk, lesson_talk, named_talk
from gui.scenario_options import number_or_text, scenario_asked
from gui.settings import THEME_NAMES
from gui.version import PROGRAM, VERSION

SMALLEST_SIZE, LARGEST_SIZE = (1280, 720), (7680, 4320)
SCALES = (STEPS[0], STEPS[-1])
DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


class Refused(Exception):  # noqa: N818 - the word the user would use
    """Something on the command line cannot be done; the text is one sentence for the user."""


class _Parser(argparse.ArgumentParser):
    """A parser that answers a mistake with one sentence."""

    def error(self, message: str) -> NoReturn:
        raise Refused(message)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is 2 when the command line cannot be followed."""
    try:
        return _follow(_parser().parse_args(arguments))
    except Refused as refusal:
        sentence = str(refusal).rstrip(".")
        print(f"{PROGRAM}: {sentence}.", file=sys.stderr)
        return 2


def _parser() -> _Parser:
    parser = _Parser(
        prog=PROGRAM,
        description="See how hidden leverage turns a shock into a death spiral.",
        epilog="A stylised model: not a forecast, not advice.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    names = ", ".join(f'"{preset.name}"' for preset in presets())
    add("scenario", nargs="?", metavar="SCENARIO", help="a scenario file or a short code")
    add("--preset", metavar="NAME", help=f"start from one of {names}")
    add("--set", metavar="NAME=VALUE", action="append", default=[], dest="settings",
        help="set a parameter; several numbers and cuts by commas; may be repeated")  # fmt: skip
    add("--theme", metavar="THEME", help=f"one of {', '.join(THEME_NAMES)}")
    add("--scale", metavar="FACTOR", help=f"size of all text, {SCALES[0]:g} to {SCALES[1]:g}")
    add("--lesson", metavar="N", help="open a lesson by its number")
    add("--present", metavar="SCENARIO", nargs="*",
        help="present the lesson, these files, codes and presets, or what is on show")  # fmt: skip
    add("--snapshot", metavar="OUT.PNG", help="write a picture of the window and end")
    add("--at", metavar="MINUTE", help=f"moment of the picture, 0 to {NIGHT:g} min after 20:50 UTC")
    add("--size", metavar="WxH", help="size of the picture in pixels, 1920x1080 if not given")
    add("--csv", metavar="OUT.CSV", help="write every series of the run and end")
    add("--version", action="version", version=f"{PROGRAM} {VERSION}")
    return parser


def _follow(options: argparse.Namespace) -> int:
    try:
        scenario = scenario_asked(options.scenario, options.preset, options.settings)
    except ValueError as error:
        raise Refused(str(error)) from None
    theme, scale = parse_theme(options.theme), parse_scale(options.scale)
    moment, size = parse_moment(options.at, scenario.minute), parse_size(options.size)
    for name, value in (("--at", options.at), ("--size", options.size)):
        if value is not None and options.snapshot is None:
            raise Refused(f"{name} goes with --snapshot")
    if options.csv is None and options.snapshot is None:
        opening = parse_opening(options.lesson, options.present)
        return _open_window(scenario.parameters, theme, scale, *opening)
    _write_files(options, scenario.parameters, theme, scale, moment, size)
    return 0


def parse_theme(text: str | None) -> str:
    """The name of a theme; Refused if there is no such theme."""
    if text is not None and text not in THEME_NAMES:
        raise Refused(f"--theme must be one of {', '.join(THEME_NAMES)}, got {text!r}")
    return text or "system"


def parse_scale(text: str | None) -> float | None:
    """The factor of all text sizes; None if not given."""
    return None if text is None else _parse_between("--scale", text, *SCALES, "times")


def parse_opening(
    lesson: str | None, present: Sequence[str] | None
) -> tuple[Lesson | None, Talk | None, bool]:
    """The lesson to open, the talk to give, and whether to present what is on show."""
    opened = None if lesson is None else _lesson_numbered(lesson)
    if present and opened is not None:
        raise Refused("--present takes no scenarios where --lesson names what to present")
    try:
        talk = named_talk(present) if present else lesson_talk(opened) if opened else None
    except ValueError as error:
        raise Refused(f"--present: {error}") from None
    return opened, talk if present is not None else None, present is not None


def _lesson_numbered(text: str) -> Lesson:
    known = {str(lesson.number): lesson for lesson in lessons()}
    if text not in known:
        raise Refused(f"--lesson must be one of {', '.join(known)}, got {text!r}")
    return known[text]


def parse_moment(text: str | None, saved: float | None = None) -> float:
    """The minute of a picture; if not given that of the scenario, or the end of the night."""
    if text is None:
        return NIGHT if saved is None else saved
    return _parse_between("--at", text, 0, NIGHT, "min")


def _parse_between(option: str, text: str, low: float, high: float, unit: str) -> float:
    number = number_or_text(text)
    if isinstance(number, str) or not low <= number <= high:
        raise Refused(f"{option} must lie between {low:g} and {high:g} {unit}, got {text!r}")
    return number


def parse_size(text: str | None) -> tuple[int, int]:
    """Width and height of a picture in pixels."""
    match = re.fullmatch(r"(\d{1,5})[xX](\d{1,5})", text) if text is not None else None
    size = (int(match[1]), int(match[2])) if match else (1920, 1080)
    pairs = zip(SMALLEST_SIZE, size, LARGEST_SIZE, strict=True)
    if (text is not None and not match) or not all(low <= n <= high for low, n, high in pairs):
        low, high = ("x".join(map(str, pair)) for pair in (SMALLEST_SIZE, LARGEST_SIZE))
        raise Refused(f"--size must lie between {low} and {high} pixels, got {text!r}")
    return size


def _write_files(
    options: argparse.Namespace,
    parameters: Parameters,
    theme: str,
    scale: float | None,
    moment: float,
    size: tuple[int, int],
) -> None:
    """Write the table and the picture that are asked for; both or neither."""
    files: dict[Path, Callable[[Path], None]] = {}
    if options.csv is not None:
        night = run(parameters)
        files[Path(options.csv)] = lambda path: write_csv(night, path, VERSION)
    if options.snapshot is not None:
        files[Path(options.snapshot)] = _snapshot_writer(
            options.snapshot, parameters, theme, scale, moment, size
        )
    try:
        write_whole(files)
    except (OSError, ValueError) as error:
        names = " and ".join(map(str, files))
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(f"cannot write {names}: {reason}") from None


def _snapshot_writer(name: str, *picture: Any) -> Callable[[Path], None]:
    if Path(name).suffix.lower() != ".png":
        raise Refused(f"--snapshot writes PNG files, so its name must end in .png, got {name!r}")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gui.files.snapshot import save_snapshot

    return lambda path: save_snapshot(path, *picture)


def _open_window(
    parameters: Parameters,
    theme: str,
    scale: float | None,
    lesson: Lesson | None,
    talk: Talk | None,
    present: bool,
) -> int:
    if sys.platform.startswith("linux") and not any(map(os.environ.get, DISPLAY_VARIABLES)):
        raise Refused(
            "there is no display to open a window on: none of "
            + ", ".join(DISPLAY_VARIABLES)
            + " is set (--snapshot and --csv work without)"
        )
    from gui.application import open_window

    return open_window(parameters, theme, scale, lesson, talk, present)
