"""What the process holds: memory, widgets, threads and open files. Linux only, read from /proc."""

from __future__ import annotations

import ctypes
import gc
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication

PROCESS = Path("/proc/self")


@dataclass(frozen=True)
class Resources:
    """Held at a time.

    Attributes
    ----------
    megabytes : resident memory, that of mapped files too: of the system's fonts, 130 MB once
        Chinese and Japanese are written.
    private : of that, what is the process's own, and in use.
    """

    megabytes: float
    private: float
    widgets: int
    threads: int
    files: int

    @classmethod
    def now(cls) -> Resources:
        """What is held once what nobody needs is given back."""
        gc.collect()
        resident = _megabytes("VmRSS")
        _give_back()
        return cls(
            megabytes=resident,
            private=_megabytes("RssAnon"),
            widgets=len(QApplication.allWidgets()),
            threads=int(_status("Threads")),
            files=len(list((PROCESS / "fd").iterdir())),
        )


def _megabytes(field: str) -> float:
    return int(_status(field).split()[0]) / 1024


def _status(field: str) -> str:
    lines = (PROCESS / "status").read_text().splitlines()
    return dict(line.split(":", 1) for line in lines)[field]


def _give_back() -> None:
    """Let the allocator return what is free, which it else keeps as its mood is."""
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # GNU's has it
    if trim is not None:
        trim(0)
