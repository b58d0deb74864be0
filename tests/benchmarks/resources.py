"""What the process holds: memory, widgets, threads and open files. Linux only, read from /proc."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

PROCESS = Path("/proc/self")


@dataclass(frozen=True)
class Resources:
    """Held at a time; `megabytes` is resident memory."""

    megabytes: float
    widgets: int
    threads: int
    files: int

    @classmethod
    def now(cls) -> Resources:
        """What is held once what nobody needs is given back."""
        gc.collect()
        status = dict(line.split(":", 1) for line in (PROCESS / "status").read_text().splitlines())
        return cls(
            megabytes=int(status["VmRSS"].split()[0]) / 1024,
            widgets=len(QApplication.allWidgets()),
            threads=int(status["Threads"]),
            files=len(list((PROCESS / "fd").iterdir())),
        )
