"""The system libraries that Qt needs and a small system lacks: which, and how to install them."""

from __future__ import annotations

import ctypes
import importlib
import re
from pathlib import Path

from gui.words.command_words import refused_as

PACKAGES = {
    "libEGL.so.1": ("libegl1", "libglvnd-egl"),
    "libGL.so.1": ("libgl1", "libglvnd-glx"),
    "libOpenGL.so.0": ("libopengl0", "libglvnd-opengl"),
    "libfontconfig.so.1": ("libfontconfig1", "fontconfig"),
    "libfreetype.so.6": ("libfreetype6", "freetype"),
    "libdbus-1.so.3": ("libdbus-1-3", "dbus-libs"),
    "libglib-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libgthread-2.0.so.0": ("libglib2.0-0", "glib2"),
    "libX11.so.6": ("libx11-6", "libX11"),
    "libX11-xcb.so.1": ("libx11-xcb1", "libX11-xcb"),
    "libxkbcommon.so.0": ("libxkbcommon0", "libxkbcommon"),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0", "libxkbcommon-x11"),
    "libxcb.so.1": ("libxcb1", "libxcb"),
    "libxcb-cursor.so.0": ("libxcb-cursor0", "xcb-util-cursor"),
    "libxcb-icccm.so.4": ("libxcb-icccm4", "xcb-util-wm"),
    "libxcb-image.so.0": ("libxcb-image0", "xcb-util-image"),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1", "xcb-util-keysyms"),
    "libxcb-randr.so.0": ("libxcb-randr0", "libxcb"),
    "libxcb-render.so.0": ("libxcb-render0", "libxcb"),
    "libxcb-render-util.so.0": ("libxcb-render-util0", "xcb-util-renderutil"),
    "libxcb-shape.so.0": ("libxcb-shape0", "libxcb"),
    "libxcb-shm.so.0": ("libxcb-shm0", "libxcb"),
    "libxcb-sync.so.1": ("libxcb-sync1", "libxcb"),
    "libxcb-util.so.1": ("libxcb-util1", "xcb-util"),
    "libxcb-xfixes.so.0": ("libxcb-xfixes0", "libxcb"),
    "libxcb-xkb.so.1": ("libxcb-xkb1", "libxcb"),
    "libwayland-client.so.0": ("libwayland-client0", "libwayland-client"),
    "libwayland-cursor.so.0": ("libwayland-cursor0", "libwayland-cursor"),
}
"""The packages of each library: of Debian and Ubuntu (apt), of Fedora and its kin (dnf)."""

_MISSING = re.compile(r"(?P<library>[^\s:]+\.so[.\d]*): cannot open shared object file")


def why_no_qt() -> str | None:
    """Why Qt cannot be loaded at all, as half a sentence; None if it can."""
    try:
        importlib.import_module("PySide6.QtWidgets")
    except ModuleNotFoundError as error:
        return refused_as("package", package=(error.name or "PySide6").partition(".")[0])
    except ImportError as error:
        return _sentence(error)
    return None


def why_not_loaded(plugin: Path | None) -> str | None:
    """What a plugin of Qt lacks, as half a sentence; None if nothing, or if there is no plugin."""
    if plugin is None:
        return None
    try:
        ctypes.CDLL(str(plugin))
    except OSError as error:
        return _sentence(error)
    return None


def _sentence(error: Exception) -> str:
    """What is missing and what installs it, all at once: the loader only names the first."""
    match = _MISSING.search(str(error))
    if match is None:
        return refused_as("qt", reason=error)
    first = match["library"]
    missing = list(dict.fromkeys([first, *_missing_among(_kin(first))]))
    apt, dnf = (
        " ".join(dict.fromkeys(names)) for names in zip(*map(_packages, missing), strict=True)
    )
    key = "library" if len(missing) == 1 else "libraries"
    return refused_as(key, libraries=", ".join(missing), apt=apt, dnf=dnf)


def _kin(library: str) -> list[str]:
    """Libraries wanted together with one: those of X11 with each other, and so on."""
    families = ("libxcb", "libX11", "libxkbcommon-x11"), ("libwayland",)
    family = next((names for names in families if library.startswith(names)), None)
    others = tuple(name for names in families for name in names)
    if family is not None:
        return [name for name in PACKAGES if name.startswith(family)]
    return [name for name in PACKAGES if not name.startswith(others)]


def _missing_among(libraries: list[str]) -> list[str]:
    return [library for library in libraries if not _loads(library)]


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _packages(library: str) -> tuple[str, str]:
    """Names of packages; where the table has none, what they would usually be called."""
    usual = library.replace(".so.", "").lower()
    return PACKAGES.get(library, (usual, library.partition(".so")[0]))
