"""The command line. Qt is imported only where a picture or a window is asked for."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Any

from engine import run
from engine.night import NIGHT
from gui.command_parser import CommandParser, Refused, refused, speak_as_asked
from gui.fault import fault_of
from gui.files.csv_table import write_csv
from gui.files.presets import presets
from gui.files.safe_file import write_whole
from gui.language import CHOICES
from gui.launch import Launch
from gui.learn.lesson import Lesson
from gui.learn.lesson_file import lessons
from gui.look.text_scale import STEPS
from gui.present.talk import lesson_talk, named_talk
from gui.scenario_options import number_or_text, scenario_asked
from gui.settings import THEME_NAMES
from gui.system_libraries import why_no_qt
from gui.system_report import system_report
from gui.version import PROGRAM, VERSION
from gui.words.command_words import all_of, any_of, news
from gui.words.refusals import reason
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
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # not every terminal can write every language
    try:
        speak_as_asked(words)
        first = 2 if words[:1] == ["--language"] else 0
        if words[first : first + 1] == ["sweep"]:
            from gui.sweep_command import follow

            return follow(words[:first] + words[first + 1 :])
        return _follow(_parser().parse_args(words))
    except Refused as refusal:
        sentence = _one_line(str(refusal).rstrip(".\u3002"))
        print(news("refused", program=PROGRAM, sentence=sentence), file=sys.stderr)
        return 2
    except Exception as error:  # never meant to happen, and still no traceback for the user
        fault = fault_of(error).line
        print(news("fault", program=PROGRAM, fault=fault), file=sys.stderr)
        return FAULT
    except KeyboardInterrupt:
        print(news("stopped", program=PROGRAM), file=sys.stderr)
        return INTERRUPTED


def _one_line(text: str) -> str:
    """A sentence that quotes anything, on one line and no longer than one reads."""
    line = "".join(one if one.isprintable() else "\ufffd" for one in text)
    return line if len(line) <= LONGEST else line[: LONGEST - 1] + "\u2026"


def _parser() -> CommandParser:
    parser = CommandParser(
        PROGRAM,
        "program",
        presets=", ".join(f'"{preset.name}"' for preset in presets()),
        languages=", ".join(CHOICES),
        themes=", ".join(THEME_NAMES),
        smallest=f"{SCALES[0]:g}",
        largest=f"{SCALES[1]:g}",
        night=f"{NIGHT:g}",
    )
    parser.give("scenario", nargs="?", metavar="SCENARIO")
    offer = parser.offer
    offer("--preset", "NAME")
    offer("--set", "NAME=VALUE", action="append", default=[], dest="settings")
    offer("--language", "LANGUAGE")
    offer("--theme", "THEME")
    offer("--scale", "FACTOR")
    offer("--lesson", "N")
    offer("--present", "SCENARIO", nargs="*")
    offer("--safe", action="store_true")
    offer("--snapshot", "OUT.PNG")
    offer("--at", "MINUTE")
    offer("--size", "WxH")
    offer("--gif", "OUT.GIF")
    offer("--handout", "OUT.PDF")
    offer("--csv", "OUT.CSV")
    offer("--report", action="store_true")
    offer("--version", action="version", version=f"{PROGRAM} {VERSION}")
    return parser


def _follow(options: argparse.Namespace) -> int:
    try:
        check_names(vars(options))
        scenario = scenario_asked(options.scenario, options.preset, options.settings)
    except ValueError as error:
        raise Refused(reason(error)) from None
    theme, scale = parse_theme(options.theme), parse_scale(options.scale)
    moment, size = parse_moment(options.at, scenario.minute), parse_size(options.size)
    painted = [name for name in PAINTED if getattr(options, name) is not None]
    opens = options.csv is None and not painted
    if options.at is not None and not painted and not opens:
        raise refused("at_needs")
    if options.size is not None and not {"snapshot", "gif"} & set(painted):
        raise refused("size_needs")
    if not opens and (options.lesson is not None or options.present is not None):
        raise refused("opens_needs")
    if options.report:
        if not opens or options.lesson is not None or options.present is not None:
            raise refused("report_alone")
        print(system_report(scenario.parameters, scenario.minute), end="")
        return 0
    if opens:
        chosen = options.scenario or options.preset or options.settings
        given = options.scenario
        launch = Launch(
            parameters=scenario.parameters if chosen else None,
            file=Path(given) if given is not None and os.path.lexists(given) else None,
            minute=moment if options.at is not None else scenario.minute,
            theme=options.theme,
            scale=scale,
            language=options.language,
            safe=options.safe,
        )
        return _open_window(replace(launch, **parse_opening(options.lesson, options.present)))
    files = _painted_files(options, painted, (scenario.parameters, theme, scale, moment, size))
    if options.csv is not None:
        night = run(scenario.parameters)
        files[Path(options.csv)] = lambda path: write_csv(night, path, VERSION)
    _write(files)
    if painted:
        from gui.exports.asked_files import font_note

        print(font_note(), end="", file=sys.stderr)
    return 0


def parse_theme(text: str | None) -> str:
    """The name of a theme; Refused if there is no such theme."""
    if text is not None and text not in THEME_NAMES:
        raise refused("theme", known=", ".join(THEME_NAMES), got=repr(text))
    return text or "system"


def parse_scale(text: str | None) -> float | None:
    """The factor of all text sizes; None if not given."""
    return None if text is None else _parse_between("scale", text, *SCALES)


def parse_opening(lesson: str | None, present: Sequence[str] | None) -> dict[str, Any]:
    """Lesson, talk and whether to present, as `Launch` names them.

    A talk is made when the window's language is known; that it can be is found out here.
    """
    opened = None if lesson is None else _lesson_numbered(lesson)
    if present and opened is not None:
        raise refused("present_and_lesson")
    if not present:
        talk = partial(lesson_talk, opened) if opened and present is not None else None
        return {"lesson": opened, "talk": talk, "present": present is not None}
    try:
        named_talk(present)
    except ValueError as error:
        raise refused("present", reason=reason(error)) from None
    return {"lesson": opened, "talk": partial(named_talk, present), "present": True}


def _lesson_numbered(text: str) -> Lesson:
    known = {str(lesson.number): lesson for lesson in lessons()}
    if text not in known:
        raise refused("lesson", known=", ".join(known), got=repr(text))
    return known[text]


def parse_moment(text: str | None, saved: float | None = None) -> float:
    """The minute to show; if not given that of the scenario, or the end of the night."""
    if text is None:
        return NIGHT if saved is None else saved
    return _parse_between("at", text, 0, NIGHT)


def _parse_between(key: str, text: str, low: float, high: float) -> float:
    """The number a text says; Refused with the words of that key if it lies outside."""
    number = number_or_text(text)
    if isinstance(number, str) or not low <= number <= high:
        raise refused(key, low=f"{low:g}", high=f"{high:g}", got=repr(text))
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
        raise refused("size", low=low, high=high, got=repr(text))
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
        endings = any_of(f".{known}" for known in PAINTED[name])
        raise refused("file_ending", option=f"--{name}", endings=endings, got=repr(path))
    return kind


def _fill(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _write(files: Files) -> None:
    """Write all files or none."""
    try:
        write_whole(files)
    except (OSError, ValueError) as error:
        names = all_of(map(str, files))
        raise refused("cannot_write", files=names, reason=reason(error)) from None


def _need_qt() -> None:
    """Load Qt; Refused with what to install where it cannot be loaded."""
    obstacle = why_no_qt()
    if obstacle:
        raise Refused(obstacle)


def _open_window(launch: Launch) -> int:
    if sys.platform.startswith("linux") and not any(map(os.environ.get, DISPLAY_VARIABLES)):
        raise refused("no_display", variables=", ".join(DISPLAY_VARIABLES))
    from gui.display import why_no_window

    _need_qt()
    obstacle = why_no_window(os.environ) if sys.platform.startswith("linux") else None
    if obstacle:
        raise Refused(obstacle)
    from gui.application import open_window

    return open_window(launch)
