"""The files that a command line asks to be written: each a file, and no two the same."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from gui.words.command_words import refused_as

OPTIONS = ("snapshot", "gif", "handout", "csv")
"""The options that take the name of a file to write."""


def check_names(options: Mapping[str, Any]) -> None:
    """Raise ValueError, in one sentence, for what is no name of a file, and for a name twice."""
    option_of: dict[Path, str] = {}
    for option in OPTIONS:
        name = options.get(option)
        if name is None:
            continue
        if not name or name == "-" or name.endswith(("/", os.sep)):
            raise ValueError(refused_as("file_name", option=f"--{option}", got=repr(name)))
        target = Path(name).resolve()
        if target in option_of:
            first, second = option_of[target], f"--{option}"
            raise ValueError(refused_as("file_twice", first=first, second=second, file=repr(name)))
        option_of[target] = f"--{option}"
