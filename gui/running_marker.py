"""The marker of a running program: how the next one learns whether it ended cleanly.

Each copy has a marker of its own and holds a lock on it, so that one whose copy has died is told
from one whose copy runs on, however many run at once.
"""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from uuid import uuid4

from PySide6.QtCore import QLockFile

MARKERS = "running-*.lock"


class RunningMarker:
    """Finds the markers of copies that died, and sets one for this copy.

    What was found is held until `begin`: should this copy die before, the next finds it in turn.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._own: QLockFile | None = None
        found = [(path, _lock(path)) for path in sorted(folder.glob(MARKERS))]
        self._dead = [(path, lock) for path, lock in found if _is_dead(lock)]

    @property
    def died(self) -> bool:
        """Whether a copy died since the last start."""
        return bool(self._dead)

    def begin(self) -> None:
        """Mark this copy as running; where the folder cannot be written nothing is marked."""
        with suppress(OSError):
            self._folder.mkdir(parents=True, exist_ok=True)
            for path, lock in self._dead:
                lock.unlock()
                path.unlink(missing_ok=True)  # one that was cut off cannot be locked
        self._own = _lock(self._folder / MARKERS.replace("*", uuid4().hex))
        self._own.tryLock(0)

    def end(self) -> None:
        """Mark this copy as ended."""
        if self._own is not None:
            self._own.unlock()


def _lock(path: Path) -> QLockFile:
    lock = QLockFile(str(path))
    lock.setStaleLockTime(0)  # a lock is never too old, a program may run for days
    return lock


def _is_dead(lock: QLockFile) -> bool:
    """Whether nobody holds a lock any more; it is held by this copy then, if it can be."""
    if lock.tryLock(0):
        return True
    failed = lock.error() is QLockFile.LockError.LockFailedError
    return failed and not lock.getLockInfo()[0]
