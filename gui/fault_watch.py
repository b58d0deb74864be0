"""Faults while the window is open: counted, reported in a file, offered once; the program goes on.

What is raised in a slot, a painting or a thread and awaited by nobody comes here through Python's
own hooks; what a worker already turned into a sentence is told through `gui.fault`.
"""

from __future__ import annotations

import sys
import threading
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal

from gui.fault import Fault, fault_of, let_go, listen, stop_listening
from gui.files.safe_file import write_whole
from gui.pages.about import window_facts
from gui.pages.fault_page import FaultPage
from gui.system_report import system_report
from gui.version import PROGRAM

if TYPE_CHECKING:
    from gui.window import Window

REPORT_FILE = "fault-report.txt"

MOST_KINDS = 20
"""Different faults that are told apart; what comes after is hardly news."""


class FaultWatch(QObject):
    """Watches over a window from now until it closes.

    Parameters
    ----------
    save : writes what is on show; whether that was possible. None where nothing is remembered.
    folder : where the report is written; None keeps it in the window's page only.
    """

    _heard = Signal()

    def __init__(
        self, window: Window, save: Callable[[], bool] | None = None, folder: Path | None = None
    ) -> None:
        super().__init__(window)
        self._window, self._save, self._folder = window, save, folder
        self.faults: Counter[Fault] = Counter()
        self.page: FaultPage | None = None
        self._watching, self._waiting = True, False
        # never at once: a view that is being painted must not be asked to do anything
        self._heard.connect(self._deal, Qt.ConnectionType.QueuedConnection)
        self._hooks_before = sys.excepthook, threading.excepthook
        sys.excepthook = self._raised
        threading.excepthook = self._raised_in_thread
        listen(self.hear)
        window.closing.connect(self.stop)
        window.installEventFilter(self)

    def stop(self) -> None:
        """Hear no more; a window may close more than once."""
        if not self._watching:
            return
        self._watching = False
        sys.excepthook, threading.excepthook = self._hooks_before
        stop_listening(self.hear)
        if self.page is not None:
            self.page.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Dress the page as the window is dressed."""
        if event.type() == QEvent.Type.StyleChange and self.page is not None:
            self.page.set_theme(self._window.theme)
        return False

    def hear(self, error: BaseException) -> None:
        """Count a fault, in whatever thread; it is dealt with when the window has time."""
        fault = fault_of(error)
        let_go(error)
        is_new = fault not in self.faults
        if is_new and len(self.faults) >= MOST_KINDS:
            return
        self.faults[fault] += 1
        if is_new:
            print(f"{PROGRAM}: {fault.line}; it goes on.", file=sys.stderr)
        if not self._waiting:
            self._waiting = True
            self._heard.emit()

    def report(self) -> str:
        """All faults so far, and the report on program and system."""
        window = self._window
        facts = window_facts(window, window.theme_choice, window.theme)
        about = system_report(window.history.parameters, window.player.minute, facts)
        return "".join(fault.report(times) for fault, times in self.faults.items()) + about

    def _raised(
        self, kind: type[BaseException], error: BaseException, calls: TracebackType | None
    ) -> None:
        if not isinstance(error, Exception):
            self._hooks_before[0](kind, error, calls)
            return
        for name in ("last_type", "last_value", "last_traceback", "last_exc"):
            vars(sys).pop(name, None)  # Python keeps the calls for a debugger
        self.hear(error.with_traceback(calls))

    def _raised_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None:
            self._raised(told.exc_type, told.exc_value, told.exc_traceback)

    def _deal(self) -> None:
        self._waiting = False
        try:
            saved = self._save is not None and self._save()
            text = self.report()
            self._offer(text, saved, self._keep(text))
        except Exception as error:  # a fault in dealing with faults must not call itself
            print(f"{PROGRAM}: {fault_of(error).line}; no report.", file=sys.stderr)

    def _keep(self, text: str) -> Path | None:
        """Write the report; its path, or None where that cannot be."""
        if self._folder is None:
            return None
        path = self._folder / REPORT_FILE
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            write_whole({path: lambda place: _write(place, text)})
        except OSError:
            return None
        return path

    def _offer(self, text: str, saved: bool, path: Path | None) -> None:
        """Show the page, once; later faults are added to it while it is open."""
        page = self.page
        if page is None:
            page = self.page = FaultPage(self._window)
            page.set_theme(self._window.theme)
        elif not page.isVisible():
            return
        page.show_report(text, self.faults.total(), saved, path)
        page.show()


def _write(place: Path, text: str) -> None:
    place.write_text(text, encoding="utf-8")
