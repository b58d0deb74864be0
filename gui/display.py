"""Whether Qt will find a display: asked before Qt is, for Qt itself would abort."""

from __future__ import annotations

import ctypes
import os
import re
import socket
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

NEED_NO_SCREEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc"})

PATIENCE = 2.0
"""Seconds until a display on another computer that does not answer counts as unreachable."""

_DISPLAY = re.compile(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?")
_MISSING = re.compile(r"(?P<library>[^\s:]+\.so[.\d]*): cannot open shared object file")

PACKAGES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
}
"""The Debian package of each library that Qt needs and a small system lacks, if not by its name."""


def why_no_window(environment: Mapping[str, str]) -> str | None:
    """Why no window can be opened, as half a sentence; None if nothing speaks against it."""
    wished = environment.get("QT_QPA_PLATFORM", "").split(";")[0].partition(":")[0]
    known = platforms()
    if wished and known and wished not in known:
        return f"QT_QPA_PLATFORM must be one of {', '.join(sorted(known))}, got {wished!r}"
    if wished in NEED_NO_SCREEN:
        return None
    if wished in ("", "xcb") and environment.get("DISPLAY"):
        if not _x_answers(environment["DISPLAY"]):
            return _unless_wayland(environment, wished)
        return _missing_library(known.get("xcb"))
    return None


def platforms() -> dict[str, Path]:
    """The plugins with which Qt can show windows, by name; empty where they cannot be listed."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        return {}
    folder = Path(found.origin).parent / "Qt" / "plugins" / "platforms"
    return {path.stem.removeprefix("libq"): path for path in folder.glob("libq*.so")}


def _unless_wayland(environment: Mapping[str, str], wished: str) -> str | None:
    """Unless Qt may turn to Wayland instead: that there is no answer."""
    if not wished and environment.get("WAYLAND_DISPLAY"):
        return None
    return f"the display {environment['DISPLAY']!r}, which DISPLAY names, does not answer"


def _x_answers(display: str) -> bool:
    """Whether an X server listens where a display stands."""
    match = _DISPLAY.fullmatch(display)
    if match is None:
        return os.path.exists(display)  # as macOS names it: by its socket
    number, host = int(match["number"]), match["host"]
    if host not in ("", "unix"):
        return _connects(socket.AF_INET, (host, 6000 + number))
    name = f"/tmp/.X11-unix/X{number}"
    return _connects(socket.AF_UNIX, name) or _connects(socket.AF_UNIX, f"\0{name}")


def _connects(family: socket.AddressFamily, address: str | tuple[str, int]) -> bool:
    with socket.socket(family, socket.SOCK_STREAM) as connection:
        connection.settimeout(PATIENCE)
        try:
            connection.connect(address)
        except (OSError, OverflowError):
            return False
    return True


def _missing_library(plugin: Path | None) -> str | None:
    """The system library that a plugin lacks, with the package that has it; None if none."""
    if plugin is None:
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        match = _MISSING.search(str(error))
        if match is None:
            return f"Qt cannot show windows here: {error}"
        library = match["library"]
        package = PACKAGES.get(library, library.replace(".so.", ""))
        return f"Qt needs the library {library}: install the package {package}"
    return None
