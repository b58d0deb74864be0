"""The scenario files that were opened or saved last, the newest first."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.settings import LONGEST_PATH, MOST_RECENT


class RecentFiles(QObject):
    """A list of whole paths; whether the files are still there is asked when they are shown."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.paths: tuple[Path, ...] = ()

    def set_paths(self, paths: Iterable[str]) -> None:
        """Go on with what was remembered."""
        self._take([Path(path) for path in paths])

    def remember(self, path: Path) -> None:
        """Put a file first; the oldest drops out."""
        whole = Path(os.path.abspath(path))
        if len(str(whole)) <= LONGEST_PATH:
            self._take([whole, *(one for one in self.paths if one != whole)])

    def forget(self, path: Path) -> None:
        """Drop one file."""
        self._take([one for one in self.paths if one != path])

    def clear(self) -> None:
        """Drop all."""
        self._take([])

    def _take(self, paths: list[Path]) -> None:
        self.paths = tuple(paths[:MOST_RECENT])
        self.changed.emit()
