"""A report on program and system to send with a bug: plain English text, whatever the language.

It names no person, no computer and no folder. It imports no Qt, so that it can be printed where Qt
cannot even be loaded: that is then what it says.
"""

from __future__ import annotations

import importlib
import os
import platform
import re
import sys
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, version

from engine import MODEL_VERSION, Parameters
from engine.parameters import CUTS
from gui.files.presets import preset_of
from gui.files.short_code import CodeRefused, encode
from gui.version import PROGRAM, VERSION

PACKAGES = ("PySide6-Essentials", "numpy", "pyqtgraph", "superqt", "pillow", "ziamath")
"""Whose versions matter; the build takes their names along."""

SAID_BY_THE_SYSTEM = (
    "XDG_SESSION_TYPE",
    "XDG_CURRENT_DESKTOP",
    "QT_QPA_PLATFORM",
    "QT_SCALE_FACTOR",
    "QT_PLUGIN_PATH",
    "LANG",
)
"""Variables that change how a window looks or whether it comes up."""

_A_PATH = re.compile(r"(?:[A-Za-z]:)?[\\/][^\s:]*[\\/]")

Lines = Iterator[tuple[str, str]]


def system_report(
    parameters: Parameters, minute: float | None = None, window: Mapping[str, str] | None = None
) -> str:
    """The report as lines of "name: value"; `window` is what only a window knows."""
    lines = dict(_program(parameters, minute))
    lines.update(_system())
    lines.update(window or {})
    return "".join(f"{name}: {value}\n" for name, value in lines.items())


def settings_of(parameters: Parameters) -> list[str]:
    """What must follow `--set`, one text each, to have these parameters from the defaults."""
    found = []
    for name, declaration in Parameters.declarations().items():
        value = getattr(parameters, name)
        if value != declaration.default:
            numbers = value if isinstance(value, tuple) else (value,)
            found.append(f"{name}={','.join(map(repr, numbers))}")
    cuts = [cut for cut in CUTS if cut in parameters.cuts]
    return [*found, f"cuts={','.join(cuts)}"] if cuts else found


def command(parameters: Parameters) -> str:
    """The command that opens a scenario: by its short code, by its settings if it has none."""
    try:
        words = [encode(parameters)]
    except CodeRefused:
        words = [f"--set {setting}" for setting in settings_of(parameters)]
    return " ".join((PROGRAM, *words))


def _program(parameters: Parameters, minute: float | None) -> Lines:
    preset = preset_of(parameters)
    yield "Program", f"Hidden Leverage {VERSION}, model {MODEL_VERSION}, {_how_installed()}"
    yield "Scenario", preset.english_name if preset else "settings of one's own"
    yield "Command", command(parameters)
    yield "Differs from the night itself", " ".join(settings_of(parameters)) or "in nothing"
    if minute is not None:
        yield "Minute", f"{minute:g}"


def _how_installed() -> str:
    return "built" if getattr(sys, "frozen", False) else "from source or a package"


def _system() -> Lines:
    yield "System", f"{platform.platform()}, {os.cpu_count()} processors"
    yield "Python", f"{platform.python_version()} ({platform.python_implementation()})"
    yield "Qt", _qt()
    yield "Packages", ", ".join(f"{name} {_version(name)}" for name in PACKAGES)
    said = [f"{name}={nameless(os.environ[name])}" for name in SAID_BY_THE_SYSTEM
            if os.environ.get(name)]  # fmt: skip
    yield "Environment", " ".join(said) or "says nothing that matters"


def _qt() -> str:
    """Qt's version; why it cannot be loaded, if so."""
    try:
        importlib.import_module("PySide6.QtGui")
        return str(importlib.import_module("PySide6.QtCore").qVersion())
    except ImportError as error:
        return f"cannot be loaded: {nameless(str(error))}"


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "missing"


def nameless(text: str) -> str:
    """Without folders: those of a person carry a name."""
    return _A_PATH.sub(".../", text)
