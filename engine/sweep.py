"""Many worlds, few numbers of each: sweeps over grids and over random worlds.

Worlds are computed in chunks, in this process or by any `concurrent.futures.Executor` (threads,
processes, Dask's), and only the measures asked for are kept, so memory does not grow with the
number of worlds. A world gives the same numbers wherever and beside whatever it is computed.
"""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import BrokenExecutor, CancelledError, Executor, Future
from dataclasses import dataclass
from itertools import islice, product
from typing import Any

import numpy as np

from engine.cascade import BLOCK, run_many
from engine.declaration import Declaration
from engine.outcome_measures import measure
from engine.parameter_error import ParameterError
from engine.parameters import Parameters

CHUNK = 4 * BLOCK
"""Worlds computed as one piece of work."""

AHEAD = 16
"""Chunks handed to an executor before the first of them is waited for."""

DIED = (BrokenExecutor, CancelledError, ConnectionError, TimeoutError)
DIED_BY_NAME = ("KilledWorker", "CommClosedError", "FutureCancelledError")
"""What executors raise when a worker dies; Dask's own are known by name, it is optional."""

RETRIES = 3
"""How often a chunk is tried elsewhere when what computed it died."""


@dataclass(frozen=True, eq=False)
class Chunk:
    """Some worlds that are finished.

    Attributes
    ----------
    first : number of its first world, counted from 0.
    values : (worlds, measures), in the measures' units; NaN where a measure has no value.
    """

    first: int
    values: np.ndarray


@dataclass(frozen=True)
class Varied:
    """One number of the parameters and the values it takes; `part` is an entry of a tuple field.

    Raises ParameterError, naming rule, unit and value, for what is not declared or out of range.
    """

    name: str
    values: tuple[float, ...]
    part: str | None = None

    def __post_init__(self) -> None:
        declaration = _declaration(self.name)
        if declaration.parts and self.part not in declaration.parts:
            raise self._error("part_needed", parts=", ".join(declaration.parts))
        if not declaration.parts and self.part is not None:
            raise self._error("no_parts")
        if not self.values:
            raise self._error("no_values")
        for value in self.values:
            self.put(Parameters(), value) if declaration.parts else declaration.checked(value)

    def _error(self, rule: str, **more: str) -> ParameterError:
        facts = {"name": self.name, "got": repr(self.part), **more}
        return ParameterError(self.name, rule, facts)

    @property
    def label(self) -> str:
        """`name` or `name.part`, as it stands on a command line and above a column."""
        return self.name if self.part is None else f"{self.name}.{self.part}"

    def put(self, parameters: Parameters, value: float) -> Parameters:
        """The settings with this number replaced."""
        return parameters.changed(**self.entry(parameters, value))

    def entry(self, parameters: Parameters, value: float) -> dict[str, Any]:
        """The field this number belongs to, with the number in its place."""
        if self.part is None:
            return {self.name: value}
        entries = list(getattr(parameters, self.name))
        entries[_declaration(self.name).parts.index(self.part)] = value
        return {self.name: tuple(entries)}


def sweep(
    worlds: Iterable[Parameters],
    measures: Sequence[str],
    executor: Executor | None = None,
    chunk: int = CHUNK,
) -> Iterator[Chunk]:
    """Compute measures of many worlds; chunks come in order, each as soon as it is finished.

    Parameters
    ----------
    worlds : any number of them; they are taken as they are needed.
    measures : names out of `engine.outcome_measures.MEASURES`.
    executor : who computes; this process if none is given. One that dies is done without.
    chunk : worlds in one piece of work.

    Raises
    ------
    ValueError : for a measure that is not known, or a chunk of less than one world.
    """
    names = tuple(measures)
    for name in names:
        measure(name)
    if chunk < 1:
        raise ValueError(f"chunk must be at least 1 world, got {chunk!r}")
    pieces = _pieces(iter(worlds), chunk)
    return _here(pieces, names) if executor is None else _elsewhere(pieces, names, executor)


def measured(worlds: Sequence[Parameters], measures: Sequence[str]) -> np.ndarray:
    """Measures of some worlds, (worlds, measures); what a worker computes."""
    figures = [measure(name).figure for name in measures]
    return np.array([[figure(night) for figure in figures] for night in run_many(worlds)])


def grid(parameters: Parameters, varied: Sequence[Varied]) -> Iterator[Parameters]:
    """Every combination of the varied numbers, the last one changing fastest."""
    for values in product(*(one.values for one in varied)):
        changes: dict[str, Any] = {}
        for one, value in zip(varied, values, strict=True):
            world = parameters if one.name not in changes else parameters.changed(**changes)
            changes |= one.entry(world, value)
        yield parameters.changed(**changes)


def size(varied: Sequence[Varied]) -> int:
    """How many worlds a grid holds."""
    return math.prod(len(one.values) for one in varied)


def random_worlds(
    parameters: Parameters, count: int, seed: int, names: Sequence[str] = ()
) -> Iterator[Parameters]:
    """Worlds drawn evenly from declared ranges, always the same ones for a seed.

    Parameters
    ----------
    parameters : the settings that are not drawn.
    count : how many worlds.
    seed : of numpy's default generator.
    names : the settings drawn; all of them if none is named.
    """
    drawn = [_declaration(name) for name in names or Parameters.declarations()]
    random = np.random.default_rng(seed)
    for _ in range(count):
        changes = {one.name: _drawn(one, random) for one in drawn}
        yield parameters.changed(**_in_order(parameters, changes))


def _drawn(declaration: Declaration, random: np.random.Generator) -> Any:
    if not declaration.parts:
        return float(random.uniform(declaration.low, declaration.high))
    numbers = random.uniform(declaration.low, declaration.high, len(declaration.parts))
    return tuple(float(number) for number in numbers)


def _in_order(parameters: Parameters, changes: Mapping[str, Any]) -> dict[str, Any]:
    """The most careful looper's share stays below the most daring one's."""
    ends = ("utilisation_low", "utilisation_high")
    if not changes.keys() & set(ends):
        return dict(changes)
    low, high = sorted(changes.get(name, getattr(parameters, name)) for name in ends)
    return {**changes, ends[0]: low, ends[1]: high}


def _declaration(name: str) -> Declaration:
    declarations = Parameters.declarations()
    if name not in declarations:
        raise ParameterError(name, "unknown", {"got": repr(name)})
    return declarations[name]


def _pieces(worlds: Iterator[Parameters], chunk: int) -> Iterator[tuple[int, list[Parameters]]]:
    """(number of the first world, worlds) of each chunk."""
    first = 0
    while piece := list(islice(worlds, chunk)):
        yield first, piece
        first += len(piece)


def _here(pieces: Iterable[tuple[int, list[Parameters]]], names: Sequence[str]) -> Iterator[Chunk]:
    for first, worlds in pieces:
        yield Chunk(first, measured(worlds, names))


@dataclass
class _Pending:
    """A chunk handed to an executor."""

    first: int
    worlds: list[Parameters]
    future: Future[np.ndarray] | None


def _elsewhere(
    pieces: Iterator[tuple[int, list[Parameters]]], names: Sequence[str], executor: Executor
) -> Iterator[Chunk]:
    """Keep some chunks in work, and hand them over in order."""
    pending: deque[_Pending] = deque()
    try:
        for first, worlds in pieces:
            pending.append(_Pending(first, worlds, _submitted(executor, worlds, names)))
            if len(pending) >= AHEAD:
                yield _awaited(pending.popleft(), names, executor)
        while pending:
            yield _awaited(pending.popleft(), names, executor)
    finally:
        for one in pending:
            if one.future is not None:
                one.future.cancel()


def _submitted(
    executor: Executor, worlds: list[Parameters], names: Sequence[str]
) -> Future[np.ndarray] | None:
    """The work handed over; None if the executor takes no more."""
    try:
        return executor.submit(measured, worlds, names)
    except (BrokenExecutor, RuntimeError):
        return None


def _died(error: Exception) -> bool:
    return isinstance(error, DIED) or type(error).__name__ in DIED_BY_NAME


def _awaited(one: _Pending, names: Sequence[str], executor: Executor) -> Chunk:
    """A finished chunk: tried again where its worker died, and at last in this process."""
    for _ in range(RETRIES):
        if one.future is None:
            break
        try:
            return Chunk(one.first, one.future.result())
        except Exception as error:
            if not _died(error):
                raise  # the work's own mistake, and so it would be anywhere
            one.future = _submitted(executor, one.worlds, names)
    return Chunk(one.first, measured(one.worlds, names))
