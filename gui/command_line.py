"""The command line. Qt is imported only where a picture or a window is asked for."""

from __future__ import annotations

import argparse
import os
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from engine import Parameters, run
from engine.night import NIGHT
from gui.command_parser import CommandParser, Refused
from gui.fault import fault_of
from gui.files.csv_table import write_csv
from gui.files.presets import presets
from gui.files.safe_file import write_whole
from gui.learn.lesson import Lesson
from gui.learn.lesson_file import lessons
from gui.look.text_scale import STEPS
from gui.present.talk import Talk, lesson_talk, named_talk
from gui.scenario_options import number_or_text, scenario_asked
from gui.settings import THEME_NAMES
from gui.system_libraries import why_no_qt
from gui.system_report import system_report
from gui.version import PROGRAM, VERSION
from gui.written_files import check_names

SMALLEST_SIZE, LARGEST_SIZE = (1280, 720), (7680, 4320)
SCALES = (STEPS[0], STEPS[-1])
INTERRUPTED = 130
"""Exit status of a program that Ctrl+C or the system ended, as shells say it."""

LONGEST = 1000
"""Characters of a refusal."""

FAULT = 1
"""Exit status where the program itself is at fault."""

DISPLAY_VARIABLES = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

PAINTED = {"snapshot": ("png",), "gif": ("gif", "webp"), "handout": ("pdf",)}
"""Options that have something painted, and how the names of their files may end."""

Files = dict[Path, Callable[[Path], None]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; the exit status is 2 when the command line cannot be followed."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    try:
        if words[:1] == ["sweep"]:
            from gui.sweep_command import follow

            return follow(words[1:])
        return _follow(_parser().parse_args(words))
    except Refused as refusal:
        print(f"{PROGRAM}: {_one_line(str(refusal).rstrip('.'))}.", file=sys.stderr)
        return 2
    except Exception as error:  # never meant to happen, and still no traceback for the user
        fault = fault_of(error).line
        print(f"{PROGRAM}: something went wrong: {fault}; see --report.", file=sys.stderr)
        return FAULT
    except KeyboardInterrupt:
        print(f"{PROGRAM}: stopped; nothing was written.", file=sys.stderr)
        return INTERRUPTED


def _one_line(text: str) -> str:
    """A sentence that quotes anything, on one line and no longer than one reads."""
    line = "".join(one if one.isprintable() else "\ufffd" for one in text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "\u2026"


def _parser() -> CommandParser:
    parser = CommandParser(
        prog=PROGRAM,
        description="See how hidden leverage turns a shock into a death spiral.",
        epilog="Many worlds at once: sweep --help. A stylised model: not a forecast, not advice.",
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
    add("--safe", action="store_true", help="begin with nothing remembered, and remember nothing")
    add("--snapshot", metavar="OUT.PNG", help="write a picture of the window and end")
    add("--at", metavar="MINUTE", help=f"moment to show, 0 to {NIGHT:g} min after 20:50 UTC")
    add("--size", metavar="WxH", help="size of the picture in pixels, 1920x1080 if not given")
    add("--gif", metavar="OUT.GIF", help="write the night up to that moment, as .gif or .webp")
    add("--handout", metavar="OUT.PDF", help="write question, figure and numbers on one page")
    add("--csv", metavar="OUT.CSV", help="write every series of the run and end")
    add("--report", action="store_true", help="print what to send with a bug, and end")
    add("--version", action="version", version=f"{PROGRAM} {VERSION}")
    return parser


def _follow(options: argparse.Namespace) -> int:
    try:
        check_names(vars(options))
        scenario = scenario_asked(options.scenario, options.preset, options.settings)
    except ValueError as error:
        raise Refused(str(error)) from None
    theme, scale = parse_theme(options.theme), parse_scale(options.scale)
    moment, size = parse_moment(options.at, scenario.minute), parse_size(options.size)
    painted = [name for name in PAINTED if getattr(options, name) is not None]
    opens = options.csv is None and not painted
    if options.at is not None and not painted and not opens:
        raise Refused("--at goes with --snapshot, --gif or --handout, or with the window")
    if options.size is not None and not {"snapshot", "gif"} & set(painted):
        raise Refused("--size goes with --snapshot or --gif")
    if options.report:
        print(system_report(scenario.parameters, scenario.minute), end="")
        return 0
    if opens:
        opening = parse_opening(options.lesson, options.present)
        chosen = options.scenario or options.preset or options.settings
        parameters = scenario.parameters if chosen else None
        given = options.scenario
        file = Path(given) if given is not None and os.path.lexists(given) else None
        minute = moment if options.at is not None else scenario.minute
        return _open_window(parameters, options.theme, scale, *opening, options.safe, minute, file)
    files = _painted_files(options, painted, (scenario.parameters, theme, scale, moment, size))
    if options.csv is not None:
        night = run(scenario.parameters)
        files[Path(options.csv)] = lambda path: write_csv(night, path, VERSION)
    _write(files)
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
    """The minute to show; if not given that of the scenario, or the end of the night."""
    if text is None:
        return NIGHT if saved is None else saved
    return _parse_between("--at", text, 0, NIGHT, "min")


def _parse_between(option: str, text: str, low: float, high: float, unit: str) -> float:
    number = number_or_text(text)
    if isinstance(number, str) or not low <= number <= high:
        raise Refused(f"{option} must lie between {low:g} and {high:g} {unit}, got {text!r}")
    return number


def parse_size(text: str | None) -> tuple[int, int] | None:
    """Width and height of a picture in pixels; None if not given."""
    if text is None:
        return None
    match = re.fullmatch(r"(\d{1,5})[xX](\d{1,5})", text)
    size = (int(match[1]), int(match[2])) if match else (0, 0)
    pairs = zip(SMALLEST_SIZE, size, LARGEST_SIZE, strict=True)
    if not all(low <= n <= high for low, n, high in pairs):
        low, high = ("x".join(map(str, pair)) for pair in (SMALLEST_SIZE, LARGEST_SIZE))
        raise Refused(f"--size must lie between {low} and {high} pixels, got {text!r}")
    return size


def _painted_files(
    options: argparse.Namespace, names: Sequence[str], picture: tuple[Any, ...]
) -> Files:
    """What paints each file that is asked for; Qt is imported only if there is one."""
    kinds = {name: _kind(name, getattr(options, name)) for name in names}
    if not names:
        return {}
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    _need_qt()
    from gui.exports.asked_files import PAINTERS, Asked

    asked = Asked(*picture)

    def writer(name: str) -> Callable[[Path], None]:
        return lambda path: _fill(path, PAINTERS[name](asked, kinds[name]))

    return {Path(getattr(options, name)): writer(name) for name in names}


def _kind(name: str, path: str) -> str:
    """The end of a file's name without its dot; Refused if the option writes no such files."""
    kind = Path(path).suffix.lower().removeprefix(".")
    if kind not in PAINTED[name]:
        ends = " or ".join(f".{known}" for known in PAINTED[name])
        raise Refused(f"the name of the file after --{name} must end in {ends}, got {path!r}")
    return kind


def _fill(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _write(files: Files) -> None:
    """Write all files or none."""
    try:
        write_whole(files)
    except (OSError, ValueError) as error:
        names = " and ".join(map(str, files))
        reason = getattr(error, "strerror", None) or str(error)
        raise Refused(f"cannot write {names}: {reason}") from None


def _need_qt() -> None:
    """Load Qt; Refused with what to install where it cannot be loaded."""
    reason = why_no_qt()
    if reason:
        raise Refused(reason)


def _open_window(
    parameters: Parameters | None,
    theme: str | None,
    scale: float | None,
    lesson: Lesson | None,
    talk: Talk | None,
    present: bool,
    safe: bool,
    minute: float | None,
    file: Path | None,
) -> int:
    if sys.platform.startswith("linux") and not any(map(os.environ.get, DISPLAY_VARIABLES)):
        raise Refused(
            "there is no display to open a window on: none of "
            + ", ".join(DISPLAY_VARIABLES)
            + " is set (--snapshot, --gif, --handout and --csv work without)"
        )
    from gui.display import why_no_window

    _need_qt()
    reason = why_no_window(os.environ) if sys.platform.startswith("linux") else None
    if reason:
        raise Refused(reason)
    from gui.application import open_window

    return open_window(parameters, theme, scale, lesson, talk, present, safe, minute, file)
