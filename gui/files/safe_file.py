"""Writing files whole or not at all."""

from __future__ import annotations

import glob
import os
import signal
import stat
import tempfile
import threading
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import Any

from gui.words.refusals import refusal

_BEGINNING = ".{name:.100}-"
"""How the names of unfinished files begin."""

ANY_WRITE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
"""The bits of a file of which one must be set: root alone could write without."""


def write_whole(files: Mapping[Path, Callable[[Path], None]]) -> None:
    """Let each function fill a new file, then put all of them in place.

    Until every one is written nothing stands there that was not there before. Raises OSError with
    a plain reason; unfinished files are removed, also where Ctrl+C or the system ends the program,
    which both raise KeyboardInterrupt.
    """
    unfinished: dict[Path, Path] = {}
    before = _heed_the_system()
    try:
        for path, write in files.items():
            target = path.resolve()
            if target in unfinished:
                raise OSError(refusal("two_files", file=target))
            unfinished[target] = _beside(target)
            write(unfinished[target])
            _finish(unfinished[target])
        for target, written in unfinished.items():
            os.replace(written, target)
    finally:
        for written in unfinished.values():
            written.unlink(missing_ok=True)
        if before is not None:
            signal.signal(signal.SIGTERM, before)


def clear_unfinished(path: Path) -> None:
    """Remove what a program that was killed left of a file it was writing."""
    beginning = glob.escape(_BEGINNING.format(name=path.name))
    for left in path.parent.glob(beginning + "*"):
        with suppress(OSError):
            left.unlink()


def _heed_the_system() -> Any:
    """Let the system's wish to end raise KeyboardInterrupt; what it did before, or None."""
    if threading.current_thread() is not threading.main_thread():
        return None  # Python lets only the main thread say what a signal does
    return signal.signal(signal.SIGTERM, signal.default_int_handler)


def _beside(target: Path) -> Path:
    """A new empty file in the folder of the target."""
    if target.exists() and not target.is_file():
        raise OSError(refusal("there_already", file=target))
    if target.exists() and not (target.stat().st_mode & ANY_WRITE and os.access(target, os.W_OK)):
        raise OSError(refusal("read_only", file=target))
    if not target.parent.is_dir():
        raise OSError(refusal("no_folder", folder=target.parent))
    begin = _BEGINNING.format(name=target.name)
    descriptor, name = tempfile.mkstemp(dir=target.parent, prefix=begin, suffix=target.suffix)
    os.close(descriptor)
    return Path(name)


def _finish(path: Path) -> None:
    """Give the file the mode of a plain `open`, and have it on the disk before it takes a name."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
    with path.open("r+b") as file:
        os.fsync(file.fileno())
