"""Try the built program in dist/: `python .ci/try_program.py`, in the environment it was built in.

It must be at most 200 MB, hold every file of assets/ that the program reads, paint and write what
the source writes, byte for byte, and be there with its window within 3 s: the median of five.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "dist" / "hidden-leverage"
PROGRAM = FOLDER / ("hidden-leverage.exe" if sys.platform == "win32" else "hidden-leverage")
LARGEST, SLOWEST, STARTS = 200.0, 3.0, 5
"""MB unpacked; seconds from the command to the window; how many starts the median is of."""

OUTPUTS = {
    "crash.png": ["--snapshot", "crash.png", "--at", "45", "--theme", "dark"],
    "after.png": ["--snapshot", "after.png", "--size", "1280x720", "--set", "loop_depth=3"],
    "night.csv": ["--csv", "night.csv"],
    "night.gif": ["--gif", "night.gif", "--at", "24", "--size", "1280x720"],
    "film.webp": ["--gif", "film.webp", "--at", "23", "--size", "1280x720"],
    "map.csv": ["sweep", "--x", "loop_depth=0:10:5", "--measure", "alt_fall", "--workers", "2",
                "--out", "map.csv"],
    "handout.pdf": ["--handout", "handout.pdf"],
    "worlds.npz": ["sweep", "--sample", "20", "--seed", "1", "--measure", "alt_fall",
                   "--out", "worlds.npz"],
}  # fmt: skip
"""Files, and what to ask for; those of the build must be those of the source."""

IN_ANY_ORDER = {"handout.pdf"}
"""Files in which Qt puts the two fonts in an order of chance, and the time: as long, then."""

VISITS = (
    (("ctrl+k", "Escape", "m", "w", "t"), "palette, map, blame and table"),
    (("F1", "shift+Tab", "Down"), "the model page with its equations"),
    (("ctrl+i",), "About"),
)
OPENINGS = ((["--lesson", "1"], "space", "a lesson"), (["--present"], "Escape", "a talk"))


def main() -> int:
    """Say what was tried; the exit status is 1 if anything is not as it must be."""
    faults = 0
    with tempfile.TemporaryDirectory(prefix="hidden-leverage-") as folder:
        for said, good in _trials(Path(folder)):
            print(f"{'good' if good else 'BAD '}  {said}", flush=True)
            faults += not good
    return min(faults, 1)


def _trials(folder: Path) -> Iterator[tuple[str, bool]]:
    files = [path for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink()]
    size = sum(path.stat().st_size for path in files) / 1e6
    yield f"{size:.0f} MB, at most {LARGEST:.0f}", size <= LARGEST
    lacking = [str(path) for path in _content() if not (FOLDER / "_internal" / path).is_file()]
    yield (
        f"all files of assets/ that are read{': lacks ' if lacking else ''}{lacking or ''}",
        not lacking,
    )
    yield "no pictures of the README", not (FOLDER / "_internal/assets/pictures").exists()
    for name, words in OUTPUTS.items():
        yield _compare(folder, name, words)
    if sys.platform == "linux" and shutil.which("Xvfb") and shutil.which("xdotool"):
        yield from _windows(folder)
    else:
        yield "in a real window: not tried, Xvfb or xdotool is missing", True


def _content() -> list[Path]:
    """What the program reads of assets/."""
    paths = (path for path in (ROOT / "assets").rglob("*") if path.is_file())
    inside = [path.relative_to(ROOT) for path in paths if path.suffix != ".ts"]
    return [path for path in inside if path.parts[1] not in ("pictures", "packaging")]


def _compare(folder: Path, name: str, words: list[str]) -> tuple[str, bool]:
    made = []
    for house, command in (("built", [str(PROGRAM)]), ("source", [sys.executable, "main.py"])):
        place = folder / house
        place.mkdir(exist_ok=True)
        full = [str(place / word) if word == name else word for word in words]
        done = subprocess.run(
            [*command, *full], cwd=ROOT, env=_environment(folder), capture_output=True, text=True
        )
        if done.returncode or not (place / name).is_file():
            return (
                f"{name}: the {house} program ended with {done.returncode}: {done.stderr[-300:]}",
                False,
            )
        made.append((place / name).read_bytes())
    if name in IN_ANY_ORDER:
        return f"{name}: as long as the source's", len(made[0]) == len(made[1])
    return f"{name}: the same as the source's", made[0] == made[1]


def _windows(folder: Path) -> Iterator[tuple[str, bool]]:
    """Start it in a window five times, open everything, and quit."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1920x1080x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as screen:  # fmt: skip
        assert screen.stdout is not None
        environment = {**_environment(folder), "DISPLAY": f":{screen.stdout.readline().strip()}"}
        try:
            times = [_start(environment, []) for _ in range(STARTS)]
            median = statistics.median(seconds for seconds, _ in times)
            fast = f"window after {median:.2f} s (median of {STARTS}), at most {SLOWEST:.0f}"
            yield fast, median <= SLOWEST
            yield f"quits with nothing on stderr{_said(times)}", not _said(times)
            for words, key, title in OPENINGS:
                said = _said([_start(environment, words, (key,))])
                yield f"opens {title}{said}", not said
            for keys, title in VISITS:
                said = _said([_start(environment, [], keys)])
                yield f"opens {title}{said}", not said
        finally:
            screen.terminate()


def _said(ends: list[tuple[float, str]]) -> str:
    return "".join(f": {text}" for _, text in ends if text)


def _start(
    environment: dict[str, str], words: list[str], keys: tuple[str, ...] = ("space",)
) -> tuple[float, str]:
    """Seconds until the window was there, and what was wrong from then until Ctrl+Q ended it."""
    begun = time.monotonic()
    program = subprocess.Popen(
        [str(PROGRAM), "--safe", *words], env=environment, stderr=subprocess.PIPE, text=True
    )
    window = ""
    while not window and program.poll() is None and time.monotonic() < begun + 30:
        time.sleep(0.02)
        window = _xdotool(environment, "search", "--onlyvisible", "--name", "^Hidden Leverage$")
    seconds = time.monotonic() - begun
    number = window.split()[-1:] or ["0"]
    time.sleep(0.3)
    _xdotool(environment, "windowfocus", "--sync", *number)
    for key in keys:
        _xdotool(environment, "key", key)
        time.sleep(0.5)
    _xdotool(environment, "windowfocus", "--sync", *number, "key", "ctrl+q")
    try:
        _, errors = program.communicate(timeout=15)
    except subprocess.TimeoutExpired:
        program.kill()
        return seconds, f"did not end {program.communicate()[1]}"
    return seconds, errors[
        -300:
    ] if not program.returncode else f"status {program.returncode} {errors[-300:]}"


def _xdotool(environment: dict[str, str], *words: str) -> str:
    return subprocess.run(
        ["xdotool", *words], env=environment, capture_output=True, text=True
    ).stdout


def _environment(folder: Path) -> dict[str, str]:
    """As it is, but for the settings it keeps and for a display."""
    unset = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "QT_PLUGIN_PATH")
    kept = {name: value for name, value in os.environ.items() if name not in unset}
    return {**kept, "XDG_CONFIG_HOME": str(folder)}


if __name__ == "__main__":
    sys.exit(main())
