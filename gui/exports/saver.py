"""Writing files beside the window, whole or not at all."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gui.files.safe_file import write_whole


class Saver(QObject):
    """Writes one file after the other in a thread of its own."""

    saved = Signal(object)
    """The path of a file that is in its place."""

    failed = Signal(object, object)
    """The path of one that is not, and the exception that says why."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(max_workers=1, thread_name_prefix="saver")
        self._done.connect(self._receive)

    def save(self, path: Path, write: Callable[[Path], object]) -> None:
        """Let a function fill a new file in the thread, then put it in place."""

        def fill(unfinished: Path) -> None:
            write(unfinished)

        future = self._thread.submit(write_whole, {path: fill})
        future.add_done_callback(lambda done: self._done.emit(path, done))

    def close(self) -> None:
        """Finish what is being written and end the thread."""
        self._thread.shutdown(wait=True)

    def _receive(self, path: Path, done: Future[None]) -> None:
        error = done.exception()
        if error is None:
            self.saved.emit(path)
        else:
            self.failed.emit(path, error)
