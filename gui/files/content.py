"""Reading the content files in `assets/`."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

ASSETS_FOLDER = Path(__file__).resolve().parents[2] / "assets"


def read_json(*parts: str) -> Any:
    """The content file at a path inside `assets/`, for example `("presets", "presets.json")`."""
    return json.loads(ASSETS_FOLDER.joinpath(*parts).read_text(encoding="utf-8"))
