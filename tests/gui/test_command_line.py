"""The command line, as a user meets it: in a process of its own."""

import csv
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pypdf import PdfReader
from PySide6.QtGui import QImage

from engine import ASSETS, Parameters, run
from gui.command_line import main
from gui.files.scenario_file import Scenario, write_scenario
from gui.files.short_code import encode
from gui.version import VERSION

MAIN = Path(__file__).parents[2] / "main.py"
NO_DISPLAY = {
    name: value
    for name, value in os.environ.items()
    if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
}


def follow(*arguments, cwd, env=NO_DISPLAY, code=None):
    """Run the program (or some code in its place) and wait for its end."""
    command = [sys.executable, *(("-c", code) if code else (str(MAIN),)), *map(str, arguments)]
    return subprocess.run(command, cwd=cwd, env=env, capture_output=True, text=True, timeout=120)


def read_csv(path):
    """(comment lines, columns by name)"""
    lines = path.read_text(encoding="utf-8").splitlines()
    comments = [line[2:] for line in lines if line.startswith("# ")]
    rows = list(csv.DictReader(line for line in lines if not line.startswith("# ")))
    return comments, {name: [row[name] for row in rows] for name in rows[0]}


def test_a_table_holds_the_run_to_the_last_digit(tmp_path):
    done = follow(
        "--preset", "Shallow loops", "--set", "shock=0.12", "--set", "beta=1,1.2,1.4,2",
        "--set", "cuts=adl,overload", "--csv", "out.csv", cwd=tmp_path,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    comments, columns = read_csv(tmp_path / "out.csv")
    parameters = Parameters(
        loop_depth=3, shock=0.12, beta=(1, 1.2, 1.4, 2), cuts=frozenset({"adl", "overload"})
    )
    night = run(parameters)
    for number, asset in enumerate(ASSETS):
        prices = np.array(columns[f"prices {asset} [of the start]"], dtype=float)
        assert np.array_equal(prices, night.prices[:, number])
        sales = np.array(columns[f"forced_sales {asset} [USD bn]"][:-1], dtype=float)
        assert np.array_equal(sales, night.forced_sales[:, number])
    assert np.array_equal(np.array(columns["access [share]"][:-1], float), night.access)
    assert columns["clock [UTC]"][88] == "21:12"
    assert "loop_depth = 3.0 loops" in comments
    assert "beta = 1.0,1.2,1.4,2.0" in comments
    assert "cuts = adl,overload" in comments
    assert VERSION in comments[0]


def test_a_file_a_code_and_settings_give_the_same_run_bit_for_bit(tmp_path):
    parameters = Parameters(
        loop_depth=4.5, market_maker_withdrawal=0.925, shock=0.105, cuts=frozenset({"adl"})
    )
    write_scenario(tmp_path / "a.json", Scenario(parameters))
    settings = ["loop_depth=4.5", "market_maker_withdrawal=0.925", "shock=0.105", "cuts=adl"]
    ways = (
        ["a.json"],
        [encode(parameters)],
        ["HL1-084K-5AR2-527W-0AQY", *(f"--set={setting}" for setting in settings)],
        [f"--set={setting}" for setting in settings],
    )
    tables = []
    for way in ways:
        done = follow(*way, "--csv", "out.csv", cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, "")
        tables.append((tmp_path / "out.csv").read_bytes())
    assert len(set(tables)) == 1
    _, columns = read_csv(tmp_path / "out.csv")
    prices = np.array(columns["prices WBETH [of the start]"], dtype=float)
    assert np.array_equal(prices, run(parameters).prices[:, ASSETS.index("WBETH")])


def test_a_picture_shows_the_moment_that_was_saved_unless_told_otherwise(tmp_path):
    write_scenario(tmp_path / "a.json", Scenario(Parameters(), minute=45.0))
    for name, more in (("saved", []), ("same", ["--at", "45"]), ("other", ["--at", "0"])):
        command = ("a.json", "--snapshot", f"{name}.png", "--size", "1280x720", *more)
        assert follow(*command, cwd=tmp_path).returncode == 0
    saved, same, other = (QImage(str(tmp_path / f"{n}.png")) for n in ("saved", "same", "other"))
    assert saved == same
    assert saved != other


def test_a_snapshot_needs_no_display_and_shows_the_moment(tmp_path):
    for minute in (0, 50):
        done = follow(
            "--snapshot", f"{minute}.png", "--at", minute, "--size", "1280x720",
            "--theme", "light", cwd=tmp_path,
        )  # fmt: skip
        assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    calm, crash = (QImage(str(tmp_path / f"{minute}.png")) for minute in (0, 50))
    assert (calm.width(), calm.height()) == (1280, 720)
    assert calm != crash


def test_picture_and_table_come_together(tmp_path):
    done = follow("--snapshot", "a.png", "--csv", "a.csv", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "a.png"]
    assert QImage(str(tmp_path / "a.png")).width() == 1920


def test_everything_comes_together_without_a_display(tmp_path):
    done = follow(
        "--snapshot", "a.png", "--gif", "a.webp", "--handout", "a.pdf", "--csv", "a.csv",
        "--at", "24", cwd=tmp_path,
    )  # fmt: skip
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert sorted(os.listdir(tmp_path)) == ["a.csv", "a.pdf", "a.png", "a.webp"]
    assert QImage(str(tmp_path / "a.png")).width() == 1920
    with Image.open(tmp_path / "a.webp") as animation:
        assert (animation.format, animation.n_frames, animation.size) == ("WEBP", 9, (1280, 720))
    assert len(PdfReader(tmp_path / "a.pdf").pages) == 1


def test_an_animation_of_any_scenario_has_the_size_asked_for(tmp_path):
    done = follow(
        "--gif", "a.GIF", "--at", "21", "--size", "1400x800", "--preset", "Calm day", cwd=tmp_path
    )
    assert (done.returncode, done.stderr) == (0, "")
    with Image.open(tmp_path / "a.GIF") as animation:
        assert (animation.format, animation.size) == ("GIF", (1400, 800))
        assert animation.n_frames <= 3, "a minute, from the calm before the shock"


def test_an_animation_up_to_a_moment_in_the_calm_shows_just_that(tmp_path):
    assert follow("--gif", "a.webp", "--at", "2", cwd=tmp_path).returncode == 0
    with Image.open(tmp_path / "a.webp") as animation:
        assert animation.n_frames == 5, "two minutes, a frame each half"


@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
@pytest.mark.parametrize("option", ["--snapshot=a.png", "--gif=a.gif", "--handout=a.pdf"])
def test_where_there_is_no_room_nothing_is_left(tmp_path, option):
    code = (
        f"import resource, sys; sys.path.insert(0, {str(MAIN.parent)!r})\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "from gui.command_line import main\n"
        "sys.exit(main(sys.argv[1:]))"
    )
    done = follow(option, "--at", "24", "--csv", "a.csv", cwd=tmp_path, code=code)
    assert done.returncode == 2
    assert "cannot write" in done.stderr
    assert "File too large" in done.stderr
    assert done.stderr.count("\n") == 1
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    "options", ["--csv=out.csv", "HL1-0CWC-JR59-4HQW-0AHJ --csv=out.csv", "--version", "--help"]
)
def test_what_needs_no_qt_imports_none(tmp_path, options):
    code = (
        f"import sys; sys.path.insert(0, {str(MAIN.parent)!r})\n"
        "from gui.command_line import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print([m for m in sys.modules if m.startswith(('PySide6', 'pyqtgraph', 'superqt'))])"
    )
    done = follow(*options.split(), cwd=tmp_path, code=code)
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "[]"


def test_version_and_help_are_short_and_say_the_options(tmp_path):
    assert follow("--version", cwd=tmp_path).stdout == f"hidden-leverage {VERSION}\n"
    text = follow("--help", cwd=tmp_path).stdout
    options = "--preset --set --theme --scale --snapshot --at --size --gif --handout --csv"
    for option in (*options.split(), "--version", "--help"):
        assert option in text


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--set", "loop_depth=12"], "loop_depth must lie between 0 and 10 loops, got 12"),
        (["--set", "loop_depth=nan"], "loop_depth must lie between 0 and 10 loops, got nan"),
        (["--set", "loop_depth=deep"], "got 'deep'"),
        (["--set", "loop_depth"], "--set needs NAME=VALUE, got 'loop_depth'"),
        (["--set", "loops=3"], "no parameter 'loops'"),
        (["--set", "beta=1,2"], "beta must be 4 numbers (BTC, ETH, SOL, ALT)"),
        (["--set", "beta=1,2,3,9"], "beta (ALT) must lie between 0 and 4 (no unit), got 9"),
        (["--set", "cuts=sale,everything"], 'adl, got "everything"'),
        (["--set", "loop_depth=3_0"], "loop_depth must lie between 0 and 10 loops, got '3_0'"),
        (["--csv", ""], "--csv needs the name of a file, got ''"),
        (["--csv", "x.csv/"], "--csv needs the name of a file, got 'x.csv/'"),
        (["--csv", "-"], "--csv needs the name of a file, got '-'"),
        (["--csv", "a.png", "--snapshot", "./a.png"], "--snapshot and --csv cannot both write"),
        (["--set", "utilisation_low=1"], "utilisation_high must be at least utilisation_low"),
        (["--preset", "x"], "preset must be one of"),
        (["--theme", "pink"], "--theme must be one of system, light, dark, projector, got 'pink'"),
        (["--scale", "9"], "--scale must lie between 0.75 and 3 times, got '9'"),
        (["--snapshot", "a.png", "--at", "121"], "--at must lie between 0 and 120 min, got '121'"),
        (["--snapshot", "a.png", "--size", "10x10"], "--size must lie between"),
        (["--snapshot", "a.png", "--size", "big"], "got 'big'"),
        (["--snapshot", "a.jpg"], "must end in .png"),
        (["--snapshot", "a.png", "--csv", "no/such/folder.csv"], "cannot write"),
        (["--csv", "."], "is not a file"),
        (["--gif", "a.mp4"], "must end in .gif or .webp, got 'a.mp4'"),
        (["--handout", "a"], "must end in .pdf, got 'a'"),
        (["--handout", "no/such/a.pdf"], "the folder"),
        (
            ["--at", "3", "--csv", "a.csv"],
            "--at goes with --snapshot, --gif or --handout, or with the window",
        ),
        (["--report", "--csv", "a.csv"], "nothing to open or to write goes with it"),
        (["--report", "--lesson", "2"], "nothing to open or to write goes with it"),
        (["--handout", "a.pdf", "--size", "1280x720"], "--size goes with --snapshot or --gif"),
        (["--lesson", "9"], "--lesson must be one of 1, 2, 3, 4, 5, 6, 7, 8, got '9'"),
        (["--present", "monday"], '--present: There is no file "monday"'),
        (["--lesson", "3", "--present", "Calm day"], "--present takes no scenarios"),
        (["--csv"], "--csv"),
        (["--bogus"], "--bogus"),
        (["monday"], 'There is no file "monday", and it is no short code either'),
        (["monday.json"], '"monday.json" cannot be opened: there is no such file'),
        (["/dev/zero"], "it is a folder or a device"),
        (["HL1-0CWC-JR59"], "A code has 16 letters and digits after HL1-, this one has 8"),
        (["HL1-0CWC-JR59-4HQW-0AHJ", "--preset", "Calm day"], "--preset cannot go with a scenario"),
        (["HL1-0CWC-JR59-4HQW-0AHJ", "more"], "more"),
        ([], "there is no display"),
    ],
)
def test_what_cannot_be_gets_one_sentence_and_leaves_no_file(tmp_path, arguments, says):
    done = follow(*arguments, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stdout == ""
    assert says in done.stderr
    assert done.stderr.count("\n") == 1
    assert "Traceback" not in done.stderr
    assert os.listdir(tmp_path) == []


def test_without_a_display_the_sentence_names_the_variables(tmp_path):
    sentence = follow(cwd=tmp_path).stderr
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        assert name in sentence


@pytest.mark.parametrize("option", ["--csv", "--snapshot"])
def test_a_read_only_file_is_left_alone(tmp_path, option):
    target = tmp_path / "mine.png"
    target.write_text("mine")
    target.chmod(0o444)
    done = follow(option, "mine.png", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.endswith("is read-only.\n")
    assert done.stderr.count("\n") == 1
    assert target.read_text() == "mine"
    assert os.listdir(tmp_path) == ["mine.png"]


def test_two_names_of_one_file_by_different_ways_are_one(tmp_path):
    (tmp_path / "d").mkdir()
    done = follow("--csv", "same.png", "--snapshot", "d/../same.png", cwd=tmp_path)
    assert done.returncode == 2
    assert os.listdir(tmp_path) == ["d"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="displays as Linux names them")
@pytest.mark.parametrize(
    ("environment", "says"),
    [
        ({"DISPLAY": ":7777"}, "the display ':7777', which DISPLAY names, does not answer"),
        ({"DISPLAY": "nowhere.invalid:0"}, "does not answer"),
        ({"DISPLAY": ":99999999999999999999"}, "does not answer"),
        ({"QT_QPA_PLATFORM": "nonsense"}, "QT_QPA_PLATFORM must be one of"),
    ],
)
def test_a_display_that_is_not_there_gets_one_sentence(tmp_path, environment, says):
    done = follow(cwd=tmp_path, env={**NO_DISPLAY, **environment})
    assert done.returncode == 2
    assert says in done.stderr
    assert done.stderr.count("\n") == 1


SLOW_WRITER = """
import sys, time
from gui import command_line
def slow(night, path, version):
    path.write_text("half")
    print("writing", flush=True)
    time.sleep(30)
command_line.write_csv = slow
sys.exit(command_line.main())
"""


@pytest.mark.parametrize("end", [signal.SIGINT, signal.SIGTERM])
def test_ended_while_it_writes_it_leaves_nothing_behind(tmp_path, end):
    program = subprocess.Popen(
        [sys.executable, "-c", SLOW_WRITER, "--csv", str(tmp_path / "a.csv")],
        cwd=MAIN.parent, env=NO_DISPLAY, text=True,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert program.stdout.readline() == "writing\n"
    assert len(os.listdir(tmp_path)) == 1
    program.send_signal(end)
    _, errors = program.communicate(timeout=120)
    assert program.returncode == 130
    assert errors == "hidden-leverage: stopped; nothing was written.\n"
    assert os.listdir(tmp_path) == []


def test_a_file_that_was_there_survives_a_refusal(tmp_path):
    (tmp_path / "a.csv").write_text("mine")
    done = follow("--csv", "a.csv", "--set", "shock=2", cwd=tmp_path)
    assert done.returncode == 2
    assert (tmp_path / "a.csv").read_text() == "mine"


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from gui import application, command_line
from gui.window import Window
app = application.application()
def tell():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, Window))
    print(window.player.minute, *(path.name for path in window.recent_files.paths))
    window.close()
QTimer.singleShot(0, tell)
sys.exit(command_line.main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("words", "minute"),
    [(["a.json"], 45.0), (["a.json", "--at", "30"], 30.0), (["--at", "7"], 7.0), ([], 20.0)],
)
def test_the_window_opens_at_the_minute_saved_unless_told_otherwise_and_keeps_the_file(
    tmp_path, words, minute
):
    write_scenario(tmp_path / "a.json", Scenario(Parameters(), minute=45.0))
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(MAIN.parent)}
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, "--safe", *words],
        cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    shown = f"{minute} a.json" if "a.json" in words else f"{minute}"
    assert (done.returncode, done.stderr, done.stdout.strip()) == (0, "", shown)


@pytest.mark.parametrize("opening", [["--lesson", "3"], ["--present"]])
def test_what_opens_the_window_goes_with_no_file_to_write(opening, tmp_path, capsys):
    assert main([*opening, "--snapshot", str(tmp_path / "out.png")]) == 2
    assert "--lesson and --present open the window" in capsys.readouterr().err
    assert not list(tmp_path.iterdir())


def test_a_language_may_stand_before_sweep(capsys):
    with pytest.raises(SystemExit) as ended:
        main(["--language", "en", "sweep", "--help"])
    assert ended.value.code == 0
    assert "--vary" in capsys.readouterr().out
