"""Writing files whole or not at all."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path


def write_whole(files: Mapping[Path, Callable[[Path], None]]) -> None:
    """Let each function fill a new file, then put all of them in place.

    Until every one is written nothing stands there that was not there before. Raises OSError with
    a plain reason; unfinished files are removed.
    """
    unfinished: dict[Path, Path] = {}
    try:
        for path, write in files.items():
            target = path.resolve()
            unfinished[target] = _beside(target)
            write(unfinished[target])
            _finish(unfinished[target])
        for target, written in unfinished.items():
            os.replace(written, target)
    finally:
        for written in unfinished.values():
            written.unlink(missing_ok=True)


def _beside(target: Path) -> Path:
    """A new empty file in the folder of the target."""
    if target.exists() and not target.is_file():
        raise OSError(f"{target} is there already and is not a file")
    if not target.parent.is_dir():
        raise OSError(f"the folder {target.parent} does not exist")
    descriptor, name = tempfile.mkstemp(dir=target.parent, suffix=target.suffix)
    os.close(descriptor)
    return Path(name)


def _finish(path: Path) -> None:
    """Give the file the mode of a plain `open`, and have it on the disk before it takes a name."""
    mask = os.umask(0)
    os.umask(mask)
    path.chmod(0o666 & ~mask)
    with path.open("r+b") as file:
        os.fsync(file.fileno())
