"""The program opens no network connection, whatever it is asked to do."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

# Prints every event of a socket in a process, and then does something.
LISTENING = """
import sys

def heard(event, details):
    if event.startswith(("socket.", "urllib.", "http.", "ftplib.", "smtplib.")):
        print("heard", event, details, flush=True)
sys.addaudithook(heard)

from PySide6.QtCore import QTimer
from gui.command_line import main
"""

EXPORTS = """
for words in (
    ["--snapshot", "a.png", "--size", "1280x720", "--csv", "a.csv", "--handout", "a.pdf"],
    ["--gif", "a.gif", "--at", "22", "--size", "1280x720"],
    ["sweep", "--x", "loop_depth=0:10:3", "--measure", "alt_fall", "--workers", "2",
     "--out", "b.csv"],
    ["--report"],
):
    assert main(words) == 0, words
"""

WINDOW = """
from gui import application
from gui.launch import Launch
from gui.mode import Mode
from gui.pages.reader import PAGES
from gui.window import Window

app = application.application()

def visit():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, Window))
    window.parts.parameter_panel.shock_button.click()
    for number in range(len(window.parts.stage.keys)):
        window.parts.stage.turn_to(number, again=True)
        app.processEvents()
    for page in PAGES:
        window.reading.show_page(page)
    for name in ("show_palette", "show_keys", "show_table", "show_about"):
        getattr(window, name)()
    window.open_lesson(1)
    window.set_mode(Mode.PRESENT)
    QTimer.singleShot(500, window.close)

QTimer.singleShot(100, visit)
sys.exit(application.open_window(Launch(theme="light")))
"""


def run(task, folder, *before, **environment):
    """What a task prints, run behind a command such as strace."""
    variables = {"XDG_CONFIG_HOME": str(folder), "PYTHONPATH": str(ROOT), **environment}
    done = subprocess.run(
        [*before, sys.executable, "-c", LISTENING + task],
        cwd=folder, env={**os.environ, **variables}, capture_output=True, text=True, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_python_makes_no_socket_for_exports_and_sweeps(tmp_path):
    assert "heard" not in run(EXPORTS, tmp_path)
    assert {"a.png", "a.csv", "a.pdf", "a.gif", "b.csv"} <= {
        path.name for path in tmp_path.iterdir()
    }


def test_python_makes_no_socket_for_the_window(tmp_path):
    assert "heard" not in run(WINDOW, tmp_path)


def test_a_socket_would_be_heard(tmp_path):
    assert "heard socket.connect" in run(
        "import socket; socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(('127.0.0.1', 9))",
        tmp_path,
    )


@pytest.mark.skipif(
    not (shutil.which("strace") and shutil.which("Xvfb")), reason="needs strace and Xvfb"
)
def test_the_system_sees_only_sockets_of_this_computer(tmp_path):
    """Qt talks to the screen, and to the desktop's bus if there is one; to nobody else."""
    seen = tmp_path / "seen"
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    ) as screen:  # fmt: skip
        display = ":" + screen.stdout.readline().strip()
        trace = ("strace", "-f", "--seccomp-bpf", "-qq", "-e", "trace=network", "-o", str(seen))
        try:
            run(WINDOW, tmp_path, *trace, DISPLAY=display, QT_QPA_PLATFORM="xcb")
        finally:
            screen.terminate()
    lines = seen.read_text().splitlines()
    families = {match[1] for line in lines if (match := re.search(r"sa_family=(\w+)", line))}
    families |= {match[1] for line in lines if (match := re.search(r"socket\((\w+)", line))}
    assert families == {"AF_UNIX"}
