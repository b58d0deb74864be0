"""The line every export carries: which scenario, by which version of program and model."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine import MODEL_VERSION, Parameters
from gui.files.presets import preset_of
from gui.files.short_code import CodeRefused, encode
from gui.version import VERSION
from gui.words.differences import differences


def stamp(parameters: Parameters) -> str:
    """Versions and scenario in one line."""
    return f"{versions()} \u00b7 {scenario_line(parameters)}"


def versions() -> str:
    """The program's and the model's version."""
    text = QCoreApplication.translate("Stamp", "Hidden Leverage {version}, model {model}")
    return text.format(version=VERSION, model=MODEL_VERSION)


def scenario_line(parameters: Parameters) -> str:
    """The short code with the preset's name; what differs where no code can hold it."""
    code, preset = short_code(parameters), preset_of(parameters)
    if not code:
        return "; ".join(f"{one.setting} {one.value}" for one in differences(parameters))
    return f"{preset.name} \u00b7 {code}" if preset else code


def short_code(parameters: Parameters) -> str:
    """The short code; empty if the settings do not fit into one."""
    try:
        return encode(parameters)
    except CodeRefused:
        return ""
