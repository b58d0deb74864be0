"""The files that a command line asks to be written: each a file, and no two the same."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

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
            raise ValueError(f"--{option} needs the name of a file, got {name!r}")
        target = Path(name).resolve()
        if target in option_of:
            raise ValueError(
                f"--{option_of[target]} and --{option} cannot both write the file {name!r}"
            )
        option_of[target] = option
