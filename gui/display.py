"""Whether Qt will find a display: asked before Qt is, for Qt itself would abort."""

from __future__ import annotations

import os
import re
import socket
from collections.abc import Mapping
from importlib.util import find_spec
from pathlib import Path

from gui.system_libraries import why_not_loaded
from gui.words.command_words import one_after_another, refused_as

NEED_NO_SCREEN = frozenset({"offscreen", "minimal", "minimalegl", "vnc"})

NEED_A_BARE_SCREEN = frozenset({"eglfs", "linuxfb", "vkkhrdisplay"})
"""Platforms of appliances, without windows beside each other: this program has several."""

PATIENCE = 2.0
"""Seconds until a display on another computer that does not answer counts as unreachable."""

_DISPLAY = re.compile(r"(?P<host>.*):(?P<number>\d+)(\.\d+)?")


def why_no_window(environment: Mapping[str, str]) -> str | None:
    """Why no window can be opened, as half a sentence; None if nothing speaks against it."""
    wishes = environment.get("QT_QPA_PLATFORM", "").split(";")
    wished = [wish.partition(":")[0] for wish in wishes if wish]
    known = platforms()
    foreign = [name for name in wished if known and name.partition("-")[0] not in known]
    if foreign:
        return refused_as("platform", known=", ".join(sorted(known)), got=repr(foreign[0]))
    reasons: list[str] = []
    for name in wished or _offered(environment):
        reason = _why_not(name, environment, known)
        if reason is None:
            return None
        reasons.append(reason)
    return one_after_another(dict.fromkeys(reasons)) if reasons else None


def platforms() -> dict[str, Path]:
    """The plugins with which Qt can show windows, by name; empty where they cannot be listed."""
    found = find_spec("PySide6")
    if found is None or found.origin is None:
        return {}
    folder = Path(found.origin).parent / "Qt" / "plugins" / "platforms"
    return {path.stem.removeprefix("libq"): path for path in folder.glob("libq*.so")}


def _offered(environment: Mapping[str, str]) -> list[str]:
    """The platforms Qt tries if nothing is wished: those for which there is a display."""
    displays = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
    return [name for name, variable in displays.items() if environment.get(variable)]


def _why_not(name: str, environment: Mapping[str, str], known: Mapping[str, Path]) -> str | None:
    """Why a platform cannot show a window; None if it can, as far as can be known."""
    kind = name.partition("-")[0]
    if kind in NEED_NO_SCREEN:
        return None
    if kind in NEED_A_BARE_SCREEN:
        return refused_as("platform_bare", got=repr(name))
    silence = {"xcb": _x_silence, "wayland": _wayland_silence}.get(kind)
    return (silence and silence(environment)) or why_not_loaded(known.get(kind))


def _x_silence(environment: Mapping[str, str]) -> str | None:
    display = environment.get("DISPLAY", "")
    if not display:
        return refused_as("x_not_set")
    if _x_answers(display):
        return None
    return refused_as("x_silent", display=repr(display))


def _wayland_silence(environment: Mapping[str, str]) -> str | None:
    if environment.get("WAYLAND_SOCKET"):
        return None  # a connection that is already open
    name = environment.get("WAYLAND_DISPLAY") or "wayland-0"
    if not os.path.isabs(name) and not environment.get("XDG_RUNTIME_DIR"):
        return refused_as("wayland_not_set")
    path = os.path.join(environment.get("XDG_RUNTIME_DIR", ""), name)
    if _connects(socket.AF_UNIX, path):
        return None
    return refused_as("wayland_silent", display=repr(name))


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
