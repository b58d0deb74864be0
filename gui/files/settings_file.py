"""The settings file: what a session leaves to the next. Reading it never fails."""

from __future__ import annotations

import os
from dataclasses import fields
from pathlib import Path
from typing import Any

from gui.files.json_file import JsonRefused, read_fields, write_fields
from gui.files.scenario_file import scenario_fields, scenario_from
from gui.settings import Settings
from gui.version import PROGRAM
from gui.words.refusals import as_written, listed, refusal

KIND = f"{PROGRAM} settings"
FORMAT = 1
"""Raised when what a setting means changes."""


def read_settings(path: Path) -> tuple[Settings, str | None]:
    """The settings in a file, and a sentence for the user if they are not all that it says.

    A file that cannot be read, or is of a newer program, is kept beside as `.broken`. Settings
    unknown or out of their rule are left out alone. Without a file everything is at its default.
    """
    if not os.path.exists(path):
        return Settings(), None
    try:
        plain = read_fields(path, KIND, FORMAT)
    except JsonRefused as refused:
        return Settings(), _notice_of_loss(path, refused)
    return _settings(plain)


def write_settings(path: Path, settings: Settings) -> None:
    """Write settings, whole or not at all, in a folder made if missing; OSError with the reason."""
    path.parent.mkdir(parents=True, exist_ok=True)
    plain = {entry.name: getattr(settings, entry.name) for entry in fields(settings)}
    if settings.last_scenario is not None:
        plain["last_scenario"] = scenario_fields(settings.last_scenario)
    write_fields(path, KIND, FORMAT, plain)


def _settings(plain: dict[str, Any]) -> tuple[Settings, str | None]:
    values, left_out = {}, []
    for name, written in plain.items():
        try:
            values[name] = _value(name, written)
            Settings(**{name: values[name]})
        except (ValueError, TypeError):  # TypeError: there is no such setting
            values.pop(name, None)
            left_out.append(name)
    notice = refusal("settings_left_out", names=listed(left_out)) if left_out else None
    return Settings(**values), notice


def _value(name: str, written: Any) -> Any:
    if name == "last_scenario" and written is not None:
        return scenario_from(written)
    return tuple(written) if isinstance(written, list) else written


def _notice_of_loss(path: Path, reason: JsonRefused) -> str:
    kept = path.with_name(path.name + ".broken")
    try:
        os.replace(path, kept)
    except OSError:
        return refusal("settings_lost", reason=reason)
    return refusal("settings_kept", reason=reason, file=as_written(kept.name))
