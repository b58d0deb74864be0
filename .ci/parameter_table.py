"""The table of parameters in README.md, from their declarations.

`python .ci/parameter_table.py` prints it; a test holds the README to it.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from engine import Parameters


def lines() -> Iterator[str]:
    """The rows of the table in Markdown."""
    yield "| name | default | range | unit | meaning |"
    yield "|---|---|---|---|---|"
    for name, about in Parameters.declarations().items():
        values = about.default if about.parts else (about.default,)
        default = ", ".join(f"{value:g}" for value in values)
        span = f"{about.low:g} to {about.high:g}"
        parts = f" ({', '.join(about.parts)})" if about.parts else ""
        yield f"| `{name}` | {default} | {span} | {about.unit or '-'} | {about.meaning}{parts} |"


if __name__ == "__main__":
    print("\n".join(lines()))
