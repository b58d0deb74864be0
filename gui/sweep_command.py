"""`hidden-leverage sweep`: many worlds into a table, with progress, and ended early at any time."""

from __future__ import annotations

import argparse
import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Executor, ProcessPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from functools import partial
from itertools import islice, tee
from pathlib import Path

import numpy as np

from engine import MODEL_VERSION, Parameters
from engine.outcome_measures import MEASURES
from engine.sweep import Chunk, Varied, grid, random_worlds, size, sweep
from gui.command_parser import CommandParser, Refused, refused
from gui.files.content import language
from gui.files.safe_file import write_whole
from gui.files.sweep_table import KINDS, Table
from gui.language import CHOICES
from gui.scenario_options import scenario_asked
from gui.sweep_summary import Summary
from gui.version import PROGRAM, VERSION
from gui.words.command_words import any_of, news
from gui.words.refusals import reason

BETWEEN_REPORTS = 1.0
"""Seconds between two lines of progress."""

INTERRUPTED = 130
"""Exit status of a sweep ended with Ctrl+C: what is finished is kept and marked as partial."""


@dataclass
class Job:
    """What is to be swept, and where it goes."""

    parameters: Parameters
    varied: tuple[Varied, ...]
    worlds: Callable[[], Iterator[Parameters]]
    count: int
    measures: tuple[str, ...]
    out: Path
    about: tuple[str, ...]
    png: Path | None = None


def follow(arguments: Sequence[str]) -> int:
    """Run a sweep; the exit status. Raises Refused where the command line cannot be followed."""
    options = _parser().parse_args(arguments)
    job = _pictured(_job(options), options.png)
    with ExitStack() as stack:
        executor = _executor(options, stack)
        progress = _Progress(job)
        note = _write(job, executor, progress)
    for line in progress.summary_of(job, early=bool(note)):
        print(line)
    return INTERRUPTED if note else 0


def _parser() -> CommandParser:
    measures, languages = ", ".join(MEASURES), ", ".join(CHOICES)
    parser = CommandParser(f"{PROGRAM} sweep", "sweep", measures=measures, languages=languages)
    parser.give("scenario", nargs="?", metavar="SCENARIO")
    offer = parser.offer
    offer("--preset", "NAME")
    offer("--set", "NAME=VALUE", action="append", default=[], dest="settings")
    offer("--x", "NAME=A:B:N")
    offer("--y", "NAME=A:B:N")
    offer("--vary", "NAME=A:B:N", action="append", default=[])
    offer("--sample", "COUNT")
    offer("--seed", "NUMBER")
    offer("--measure", "NAME", action="append", default=[], dest="measures")
    offer("--out", "FILE", required=True)
    offer("--png", "FILE")
    offer("--workers", "N")
    offer("--dask", "ADDRESS")
    offer("--language", "LANGUAGE")
    return parser


def _job(options: argparse.Namespace) -> Job:
    try:
        parameters = scenario_asked(options.scenario, options.preset, options.settings).parameters
    except ValueError as error:
        raise Refused(reason(error)) from None
    measures = tuple(options.measures) or ("wbeth_discount",)
    for name in measures:
        if name not in MEASURES:
            raise refused("measure", known=", ".join(MEASURES), got=repr(name))
    out = Path(options.out)
    if out.suffix.lower() not in KINDS:
        raise refused("out", endings=any_of(KINDS), got=repr(options.out))
    given = [("--x", options.x), ("--y", options.y), *(("--vary", one) for one in options.vary)]
    axes = [(option, text) for option, text in given if text is not None]
    if options.sample is not None:
        if axes:
            raise refused("sample_and_axis", option=axes[0][0])
        return _sample(options, parameters, measures, out)
    if not axes:
        raise refused("nothing_varies")
    varied = tuple(_varied(option, text) for option, text in axes)
    if len({one.label for one in varied}) < len(varied):
        raise refused("varied_twice")
    about = _about(parameters, [f"{one.label}: {len(one.values)} values" for one in varied])
    return Job(
        parameters,
        varied,
        lambda: _possible(parameters, varied),
        size(varied),
        measures,
        out,
        about,
    )


def _pictured(job: Job, png: str | None) -> Job:
    """The job with its picture; Refused where none can be drawn."""
    if png is None:
        return job
    varied = [one for one in job.varied if len(set(one.values)) > 1]
    if not 1 <= len(job.varied) <= 2 or len(varied) < len(job.varied) or len(job.measures) > 1:
        raise refused("not_drawn")
    if Path(png).suffix.lower() != ".png":
        raise refused("file_ending", option="--png", endings=".png", got=repr(png))
    return replace(job, png=Path(png))


def _possible(parameters: Parameters, varied: Sequence[Varied]) -> Iterator[Parameters]:
    """The worlds of a grid; Refused, with its rule, for one that cannot be."""
    try:
        yield from grid(parameters, varied)
    except ValueError as error:
        raise refused("impossible_world", reason=reason(error)) from None


def _sample(
    options: argparse.Namespace, parameters: Parameters, measures: tuple[str, ...], out: Path
) -> Job:
    count = _whole("--sample", options.sample, 1, 10**9)
    seed = _whole("--seed", options.seed or "1", 0, 2**63 - 1)
    about = _about(parameters, [f"{count} random worlds, seed {seed}"])
    worlds = partial(random_worlds, parameters, count, seed)
    return Job(parameters, tuple(_every_number()), worlds, count, measures, out, about)


def _every_number() -> Iterator[Varied]:
    """Every declared number, so that each gets its column."""
    for name, declaration in Parameters.declarations().items():
        values = declaration.default if declaration.parts else (declaration.default,)
        for part, value in zip(declaration.parts or (None,), values, strict=True):
            yield Varied(name, (value,), part)


def _about(parameters: Parameters, lines: Sequence[str]) -> tuple[str, ...]:
    changed = [f"{name} = {value}" for name, value in parameters.changes()]
    return (f"{PROGRAM} {VERSION}, model {MODEL_VERSION}", *changed, *lines)


def _varied(option: str, text: str) -> Varied:
    """What an option says varies; Refused where it does not say so."""
    name, equals, span = text.partition("=")
    ends = span.split(":")
    if not equals or len(ends) != 3:
        raise refused("varied_form", option=option, got=repr(text))
    try:
        low, high = float(ends[0]), float(ends[1])
    except ValueError:
        raise refused("varied_numbers", option=option, got=repr(text)) from None
    count = _whole(f"{option} COUNT", ends[2], 1, 10**7)
    name, _, part = name.strip().partition(".")
    declaration = Parameters.declarations().get(name)
    if declaration is not None and declaration.parts and not part:
        known = ", ".join(f"{name}.{one}" for one in declaration.parts)
        raise refused("part_missing", option=option, known=known, got=repr(name))
    try:
        return Varied(name, tuple(map(float, np.linspace(low, high, count))), part or None)
    except ValueError as error:
        raise refused("varied", option=option, reason=reason(error)) from None


def _whole(name: str, text: str, low: int, high: int) -> int:
    if not text.isdecimal() or not low <= int(text) <= high:
        raise refused("whole", name=name, low=low, high=high, got=repr(text))
    return int(text)


def _executor(options: argparse.Namespace, stack: ExitStack) -> Executor | None:
    if options.dask is not None:
        return stack.enter_context(_dask(options.dask))
    workers = _whole("--workers", options.workers or "1", 1, 256)
    return stack.enter_context(ProcessPoolExecutor(workers)) if workers > 1 else None


@contextmanager
def _dask(address: str) -> Iterator[Executor]:
    """The executor of a Dask cluster; Dask is an optional extra and imported only here."""
    try:
        from distributed import Client
    except ImportError:
        install = 'pip install "hidden-leverage[cluster]"'
        raise refused("dask_missing", install=install) from None
    try:
        client = Client(address, timeout="10s")
    except (OSError, ValueError) as error:
        raise refused("dask_silent", address=address, reason=error) from None
    with client:
        yield client.get_executor(pure=False)


def _write(job: Job, executor: Executor | None, progress: _Progress) -> str:
    """Compute and write; what is missing, in a sentence, if the sweep was ended early."""
    notes: list[str] = []
    out = job.out
    try:
        write_whole({job.out: lambda path: notes.append(_fill(path, job, executor, progress))})
        out = job.png or job.out
        if job.png is not None:
            picture = _picture(job, progress.values())
            write_whole({job.png: lambda path: _fill_with(path, picture)})
    except (OSError, ValueError) as error:
        raise refused("cannot_write", files=out, reason=reason(error)) from None
    return notes[0]


def _fill_with(path: Path, content: bytes) -> None:
    path.write_bytes(content)


def _picture(job: Job, values: np.ndarray) -> bytes:
    """The sweep as PNG, white where it was ended early; Qt is imported only here."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from gui.application import application
    from gui.exports.asked_files import font_note
    from gui.exports.sweep_picture import curve_picture, map_picture
    from gui.speaking import speak

    running = application()  # held while fonts and picture need it
    speak(language())
    name = job.measures[0]
    if len(job.varied) == 1:
        picture = curve_picture(job.parameters, job.varied[0], name, values)
    else:
        picture = map_picture(job.parameters, job.varied, name, values)
    running.processEvents()
    print(font_note(), end="", file=sys.stderr)
    return picture


def _fill(path: Path, job: Job, executor: Executor | None, progress: _Progress) -> str:
    columns = [one.label for one in job.varied] + list(job.measures)
    table: Table = KINDS[job.out.suffix.lower()](path, columns, job.about)
    try:
        note = _fill_table(table, job, executor, progress)
        table.finish(note)
    except BaseException:
        table.abandon()
        raise
    return note


def _fill_table(table: Table, job: Job, executor: Executor | None, progress: _Progress) -> str:
    """Every world, or as many as were wished; what is missing, in a sentence, or nothing."""
    ours, theirs = tee(job.worlds())
    with _stoppable() as stopped:
        for chunk in sweep(theirs, job.measures, executor):
            worlds = list(islice(ours, len(chunk.values)))
            table.add(_inputs(worlds, job.varied), chunk.values)
            progress.show(chunk)
            if stopped():
                return f"partial: {progress.done} of {job.count} worlds, ended early"
    return ""


def _inputs(worlds: Sequence[Parameters], varied: Sequence[Varied]) -> np.ndarray:
    """The varied numbers of some worlds, (worlds, numbers)."""
    return np.array([[_number_of(one, world) for one in varied] for world in worlds])


def _number_of(one: Varied, world: Parameters) -> float:
    value = getattr(world, one.name)
    return value[Parameters.declarations()[one.name].parts.index(one.part)] if one.part else value


@contextmanager
def _stoppable() -> Iterator[Callable[[], bool]]:
    """Ctrl+C asks to stop after the chunk at hand; a second one stops at once."""
    asked: list[int] = []

    def ask(number: int, frame: object) -> None:
        if asked:
            raise KeyboardInterrupt
        asked.append(number)

    before = signal.signal(signal.SIGINT, ask)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)


class _Progress:
    """Lines on the error stream: how far, how fast, how long still."""

    def __init__(self, job: Job) -> None:
        self.done, self._count = 0, job.count
        self._begun = self._reported = time.monotonic()
        self._summary = Summary(job.measures)
        self._drawn = np.full(job.count if job.png else 0, np.nan)

    def values(self) -> np.ndarray:
        """What is drawn of every world; NaN for those not computed."""
        return self._drawn

    def show(self, chunk: Chunk) -> None:
        """Another chunk is finished."""
        if self._drawn.size:
            self._drawn[chunk.first : chunk.first + len(chunk.values)] = chunk.values[:, 0]
        self.done += len(chunk.values)
        self._summary.add(chunk.values)
        now = time.monotonic()
        if now - self._reported >= BETWEEN_REPORTS or self.done == self._count:
            self._reported = now
            self._report(now - self._begun)

    def _report(self, seconds: float) -> None:
        rate = self.done / max(seconds, 1e-9)
        left = (self._count - self.done) / rate
        done, count = f"{self.done:,}", f"{self._count:,}"
        line = news("progress", done=done, count=count, rate=f"{rate:,.0f}", left=f"{left:,.0f}")
        ending = "\n" if self.done == self._count or not sys.stderr.isatty() else ""
        print(f"\r{line}" if sys.stderr.isatty() else line, end=ending or "", file=sys.stderr)
        sys.stderr.flush()

    def summary_of(self, job: Job, early: bool) -> list[str]:
        """What was found, in a few lines."""
        facts = {"count": f"{self.done:,}", "seconds": f"{time.monotonic() - self._begun:.1f}"}
        head = news("finished_one" if self.done == 1 else "finished", file=job.out, **facts)
        if early:
            head = news("ended_early", done=self.done, count=job.count, file=job.out)
        return [head, *self._summary.lines()]
