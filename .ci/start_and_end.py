"""Start and end the program many times: `python .ci/start_and_end.py 50`.

So many times offscreen, and as many in a real window under Xvfb; each time Shock is pressed and
the window closed in the middle of play. The settings it keeps go to a folder of their own. Every
end must have exit status 0 and nothing on stderr.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OFFSCREEN = """
import sys
from PySide6.QtCore import QTimer
from engine import Parameters
from gui import application
from gui.launch import Launch
from gui.window import Window

app = application.application()
def press_shock():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, Window))
    window.parts.parameter_panel.shock_button.click()
    assert window.player.playing
    QTimer.singleShot(600, window.close)
QTimer.singleShot(100, press_shock)
sys.exit(application.open_window(Launch(Parameters(), theme="light")))
"""
NO_SETTINGS = {"XDG_CONFIG_HOME": tempfile.mkdtemp(prefix="hidden-leverage-")}
"""Where the program keeps its settings while it is tried."""

SMALLEST_TIME, PATIENCE = 0.05, 30.0


def main() -> int:
    """Run the starts; the exit status is the number of bad ends, at most 1."""
    times = int(sys.argv[1]) if len(sys.argv) > 1 else 50
    bad = sum(not _start_offscreen() for _ in range(times))
    print(f"offscreen: {times} starts, {bad} bad ends")
    if shutil.which("Xvfb") and shutil.which("xdotool"):
        failed = _start_in_real_windows(times)
        print(f"in a real window: {times} starts, {failed} bad ends")
        bad += failed
    else:
        print("in a real window: not tried, Xvfb or xdotool is missing")
        bad += bool(os.environ.get("HIDDEN_LEVERAGE_NEEDS_REAL_WINDOW"))
    return min(bad, 1)


def _start_offscreen() -> bool:
    environment = {**os.environ, **NO_SETTINGS, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", OFFSCREEN],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    return _ended_well(done.returncode, done.stderr)


def _start_in_real_windows(times: int) -> int:
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as screen:  # fmt: skip
        assert screen.stdout is not None
        display = ":" + screen.stdout.readline().strip()
        try:
            return sum(not _start_in_a_real_window(display) for _ in range(times))
        finally:
            screen.terminate()


def _start_in_a_real_window(display: str) -> bool:
    """Start, press Space on the Shock button that has the focus, then Ctrl+Q while it plays."""
    environment = {**os.environ, **NO_SETTINGS, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("WAYLAND_DISPLAY", None)
    program = subprocess.Popen(
        [sys.executable, "main.py"],
        cwd=ROOT, env=environment, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    window = _wait_for_window(display, program)
    if window:
        for key, pause in (("space", 0.6), ("ctrl+q", 0.0)):
            _xdotool(display, "windowfocus", "--sync", window, "key", key)
            time.sleep(pause)
    try:
        _, errors = program.communicate(timeout=PATIENCE)
    except subprocess.TimeoutExpired:
        program.kill()
        _, errors = program.communicate()
    return _ended_well(program.returncode, errors) and bool(window)


def _wait_for_window(display: str, program: subprocess.Popen[str]) -> str:
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until and program.poll() is None:
        found = _xdotool(display, "search", "--onlyvisible", "--name", "^Hidden Leverage$").split()
        if found:
            time.sleep(0.3)
            return found[-1]
        time.sleep(SMALLEST_TIME)
    return ""


def _xdotool(display: str, *words: str) -> str:
    environment = {**os.environ, "DISPLAY": display}
    done = subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True)
    return done.stdout


def _ended_well(status: int, errors: str) -> bool:
    if status or errors:
        print(f"exit status {status}, stderr: {errors!r}")
    return status == 0 and not errors


if __name__ == "__main__":
    sys.exit(main())
