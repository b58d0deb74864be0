"""Writing the worlds of a sweep as they are finished: as CSV, or as numpy's .npz.

What is written stands on the disk and not in memory, however many worlds there are. A sweep that
was ended early says so in its file.
"""

from __future__ import annotations

import csv
import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np


class Table(Protocol):
    """Where rows go."""

    def add(self, inputs: np.ndarray, values: np.ndarray) -> None:
        """Take some worlds: (worlds, varied numbers) and (worlds, measures)."""

    def finish(self, note: str) -> None:
        """Close the file; `note` says what is missing, or is empty."""

    def abandon(self) -> None:
        """Give up: leave nothing open, and no file but the unfinished one."""


class CsvTable:
    """One line a world; comments at the head say what was run, at the foot what is missing."""

    def __init__(self, path: Path, columns: Sequence[str], about: Sequence[str]) -> None:
        self._file = path.open("w", encoding="utf-8", newline="")
        self._file.writelines(f"# {line}\n" for line in about)
        self._writer = csv.writer(self._file, lineterminator="\n")
        self._writer.writerow(columns)

    def add(self, inputs: np.ndarray, values: np.ndarray) -> None:
        self._writer.writerows(repr_of(row) for row in np.hstack([inputs, values]))

    def finish(self, note: str) -> None:
        if note:
            self._file.write(f"# {note}\n")
        self._file.close()

    def abandon(self) -> None:
        self._file.close()


def repr_of(row: np.ndarray) -> list[str]:
    """Numbers to the last digit; nothing where a measure has no value."""
    return ["" if np.isnan(number) else repr(float(number)) for number in row]


class NpzTable:
    """One array a column, and `about`, `note` as texts; rows wait in a file beside it."""

    def __init__(self, path: Path, columns: Sequence[str], about: Sequence[str]) -> None:
        self._path, self._columns, self._about = path, tuple(columns), "\n".join(about)
        self._raw = path.with_name(path.name + ".rows")
        self._rows = self._raw.open("wb")

    def add(self, inputs: np.ndarray, values: np.ndarray) -> None:
        np.ascontiguousarray(np.hstack([inputs, values])).tofile(self._rows)

    def finish(self, note: str) -> None:
        self._rows.close()
        try:
            with zipfile.ZipFile(self._path, "w", zipfile.ZIP_STORED, allowZip64=True) as archive:
                for name, array in self._arrays(note):
                    with archive.open(f"{name}.npy", "w", force_zip64=True) as entry:
                        np.lib.format.write_array(entry, array, allow_pickle=False)
        finally:
            self.abandon()

    def abandon(self) -> None:
        self._rows.close()
        self._raw.unlink(missing_ok=True)

    def _arrays(self, note: str) -> Iterator[tuple[str, np.ndarray]]:
        width = len(self._columns)
        size = self._raw.stat().st_size // (8 * width)
        shape = (size, width)
        rows = np.memmap(self._raw, float, "r", shape=shape) if size else np.empty(shape)
        for number, name in enumerate(self._columns):
            yield name, np.ascontiguousarray(rows[:, number])
        yield "about", np.array(self._about)
        yield "note", np.array(note)


KINDS: dict[str, type[CsvTable] | type[NpzTable]] = {".csv": CsvTable, ".npz": NpzTable}
"""By the end of the file's name."""
