"""The command line in English, Japanese and Chinese: help, refusals, files and window."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader

from gui.command_line import main
from gui.files.content import LANGUAGES, set_language, words_in
from gui.files.settings_file import write_settings
from gui.settings import Settings

MAIN = Path(__file__).parents[2] / "main.py"
OTHERS = LANGUAGES[1:]
OWN = {"ja": re.compile("[\u3040-\u30ff]"), "zh": re.compile("[\u4e00-\u9fff]")}
KANA = OWN["ja"]
ENGLISH = re.compile(r"[A-Za-z]{2,}(?: [A-Za-z]{2,}){2,}")
"""Three words in a row: what is left of English where there should be none."""

SWEEP = ["sweep", "--x", "shock=0:0.1:3"]
BAD = [
    ["--set", "loop_depth=12"],
    ["--set", "loop_depth=deep"],
    ["--set", "loop_depth"],
    ["--set", "loops=3"],
    ["--set", "beta=1,2"],
    ["--set", "depth=1,2"],
    ["--set", "beta=1,2,3,9"],
    ["--set", "insurance_fund=99"],
    ["--set", "shock_start=99"],
    ["--set", "cuts=sale,everything"],
    ["--set", "utilisation_low=1"],
    ["--csv", ""],
    ["--csv", "a.png", "--snapshot", "./a.png"],
    ["--csv", "."],
    ["--csv", "no/such/folder.csv"],
    ["--csv", "mine.csv"],
    ["--csv", "n" * 300],
    ["--csv"],
    ["--safe=1"],
    ["--bogus"],
    ["--preset", "x"],
    ["--theme", "pink"],
    ["--scale", "9"],
    ["--snapshot", "a.png", "--at", "121"],
    ["--snapshot", "a.png", "--size", "big"],
    ["--snapshot", "a.jpg"],
    ["--gif", "a.mp4"],
    ["--at", "3", "--csv", "a.csv"],
    ["--handout", "a.pdf", "--size", "1280x720"],
    ["--lesson", "9"],
    ["--present", "monday"],
    ["--lesson", "3", "--present", "monday"],
    ["monday"],
    ["monday.json"],
    ["broken.json"],
    ["wild.json"],
    ["."],
    ["HL1-0CWC-JR59"],
    ["HL1-0CWC-JR59-4HQW-0AHJ", "--preset", "x"],
    ["HL1-0CWC-JR59-4HQW-0AHJ", "more"],
    [],
    ["sweep", "--out", "a.csv"],
    SWEEP,
    [*SWEEP, "--sample", "3", "--out", "a.csv"],
    [*SWEEP, "--out", "a.txt"],
    [*SWEEP, "--out", "no/a.csv"],
    [*SWEEP, "--y", "shock=0:0.1:3", "--out", "a.csv"],
    [*SWEEP, "--measure", "luck", "--out", "a.csv"],
    [*SWEEP, "--workers", "0", "--out", "a.csv"],
    [*SWEEP, "--out", "a.csv", "--png", "a.jpg"],
    ["sweep", "--sample", "3", "--out", "a.csv", "--png", "a.png"],
    ["sweep", "--sample", "x", "--out", "a.csv"],
    ["sweep", "--x", "shock", "--out", "a.csv"],
    ["sweep", "--x", "shock=a:b:3", "--out", "a.csv"],
    ["sweep", "--x", "shock=0:1:3", "--out", "a.csv"],
    ["sweep", "--x", "luck=0:1:3", "--out", "a.csv"],
    ["sweep", "--x", "depth=0:1:3", "--out", "a.csv"],
    ["sweep", "--vary", "beta=0:1:2", "--out", "a.csv"],
    ["sweep", "--vary", "shock=0:0.1:x", "--out", "a.csv"],
    ["sweep", "--x", "shock.BTC=0:0.1:3", "--out", "a.csv"],
    ["sweep", "--x", "utilisation_low=0:1:3", "--out", "a.csv"],
]


@pytest.fixture(autouse=True)
def english_again():
    yield
    set_language("en")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """A folder with files of every kind of mistake, and no display."""
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mine.csv").write_text("mine")
    (tmp_path / "mine.csv").chmod(0o444)
    (tmp_path / "broken.json").write_text("{")
    settings = {"program": "hidden-leverage", "format": 1, "model": 1}
    wild = json.dumps({**settings, "parameters": {"shock": "huge"}})
    (tmp_path / "wild.json").write_text(wild)
    return tmp_path


def started(*words, env, code=None):
    """The program in a process of its own, in a world with these variables."""
    command = [sys.executable, *(("-c", code) if code else (str(MAIN),)), *words]
    bare = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    return subprocess.run(
        command, env={**bare, "PYTHONPATH": str(MAIN.parent), **env},
        capture_output=True, text=True, encoding="utf-8", errors="replace", timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("words", BAD, ids=" ".join)
def test_every_refusal_is_one_sentence_in_the_language_asked_for(folder, capsys, words, language):
    asked = [*words[:1], "--language", language, *words[1:]] if "sweep" in words else None
    assert main(asked or ["--language", language, *words]) == 2
    out, sentence = capsys.readouterr()
    assert out == ""
    assert sentence.startswith("hidden-leverage: ")
    assert sentence.count("\n") == 1
    assert sentence[-2] == ("." if language == "en" else "\u3002")
    assert sentence[-3] not in ".\u3002"
    assert "{" not in sentence
    assert (KANA.search(sentence) is not None) == (language == "ja")
    if language != "en":
        assert OWN[language].search(sentence)
        assert not ENGLISH.search(sentence)
    assert sorted(os.listdir(folder)) == ["broken.json", "mine.csv", "wild.json"]


@pytest.mark.parametrize("language", OTHERS)
@pytest.mark.parametrize("words", [[], ["sweep"]], ids=["program", "sweep"])
def test_help_has_no_english_sentence(capsys, words, language):
    with pytest.raises(SystemExit, match="0"):
        main([*words, "--help", "--language", language])
    text = capsys.readouterr().out
    assert not ENGLISH.search(text.replace("\n", " "))
    own = words_in(language, "command_line")["parser"]
    for word in ("usage", "arguments", "options", "help"):
        assert own[word].strip() in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_help_fits_a_terminal_of_eighty_columns(capsys, monkeypatch, language):
    from gui.words.terminal_lines import columns

    monkeypatch.setenv("COLUMNS", "80")
    for words in ([], ["sweep"]):
        with pytest.raises(SystemExit):
            main([*words, "--help", f"--language={language}"])
    assert max(map(columns, capsys.readouterr().out.splitlines())) <= 80


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_option_is_explained_in_every_language(capsys, language):
    with pytest.raises(SystemExit):
        main(["--help", "--language", language])
    text = capsys.readouterr().out
    for option in ("--preset", "--language", "--snapshot", "--csv", "--version"):
        assert re.search(rf"^  {option}\b", text, re.MULTILINE)


@pytest.mark.parametrize(
    "words", [["--language", "xx"], ["--language="], ["sweep", "--language=xx"]]
)
def test_a_language_there_is_not_is_refused_with_those_there_are(capsys, words):
    assert main(words) == 2
    said = capsys.readouterr().err
    assert said.startswith("hidden-leverage: --language must be one of system, en, ja, zh, got '")


def test_without_a_language_it_is_that_of_the_system():
    for named, language in (("ja_JP.UTF-8", "ja"), ("zh_CN.UTF-8", "zh"), ("fr_FR.UTF-8", "en")):
        said = started("--theme", "pink", env={"LANG": named, "PYTHONUTF8": "1"})
        text = words_in(language, "command_line")["refusals"]["theme"]
        assert said.returncode == 2
        assert text.partition("{")[0] in said.stderr


def test_the_last_language_asked_for_counts_as_options_do(capsys):
    main(["--language", "zh", "--theme", "pink", "--language=ja"])
    assert KANA.search(capsys.readouterr().err)


@pytest.mark.parametrize("words", [["--help"], ["--theme", "pink"]])
def test_a_terminal_that_cannot_write_the_language_ends_nothing(words):
    done = started("--language", "ja", *words, env={"PYTHONIOENCODING": "ascii"})
    assert "Traceback" not in done.stderr
    assert done.returncode == (0 if words == ["--help"] else 2)


@pytest.mark.parametrize(
    ("language", "money"), [("ja", "\u5104\u30c9\u30eb"), ("zh", "\u4ebf\u7f8e\u5143")]
)
def test_exports_speak_the_language_asked_for(tmp_path, language, money):
    target = tmp_path / "a.pdf"
    done = started("--language", language, "--handout", str(target), env={})
    assert (done.returncode, done.stderr) == (0, "")
    text = "".join(PdfReader(target).pages[0].extract_text().split())
    assert money in text
    assert words_in(language, "presets")["night"]["question"] in PdfReader(target).metadata.title


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fonts as Linux finds them")
@pytest.mark.parametrize("language", LANGUAGES)
def test_where_no_font_can_write_the_language_it_is_said_what_to_install(tmp_path, language):
    fonts = tmp_path / "none.conf"
    fonts.write_text("<fontconfig></fontconfig>")
    world = {"FONTCONFIG_FILE": str(fonts), "HOME": str(tmp_path)}
    asked = ("--language", language, "--snapshot", str(tmp_path / "a.png"))
    done = started(*asked, env=world)
    assert done.returncode == 0
    assert (tmp_path / "a.png").exists()
    assert done.stderr.count("fonts-noto-cjk") == (language != "en")
    assert done.stderr.count("\n") == (language != "en")


def test_a_sweep_tells_of_itself_in_the_language_asked_for_and_its_table_stays_english(tmp_path):
    tables = []
    for language in LANGUAGES:
        target = tmp_path / "a.csv"
        sweep = ("sweep", "--x", "shock=0:0.1:3", "--out", str(target), "--language", language)
        done = started(*sweep, env={})
        assert done.returncode == 0
        assert (KANA.search(done.stdout) is not None) == (language == "ja")
        assert words_in(language, "command_line")["news"]["past"] in done.stdout
        tables.append(target.read_bytes())
    assert len(set(tables)) == 1


@pytest.mark.parametrize("options", [["--report"], ["--version"]])
def test_what_is_sent_with_a_bug_stays_english(options):
    said = [started("--language", one, *options, env={"LANG": "C"}).stdout for one in LANGUAGES]
    assert said[0]
    assert len(set(said)) == 1


WINDOW = """
import sys
from PySide6.QtCore import QTimer
from gui import application, command_line
from gui.files.content import language
from gui.window import Window
app = application.application()
def tell():
    window = next(w for w in app.topLevelWidgets() if isinstance(w, Window))
    print(language(), window.language_choice, window.present.step.title)
    window.close()
QTimer.singleShot(0, tell)
sys.exit(command_line.main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("words", "language", "choice"), [([], "ja", "ja"), (["--language", "zh"], "zh", "zh")]
)
def test_the_window_and_its_talk_speak_as_remembered_unless_told_otherwise(
    tmp_path, words, language, choice
):
    settings = tmp_path / "Hidden Leverage" / "settings.json"
    write_settings(settings, Settings(language="ja"))
    world = {"XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    done = started(*words, "--present", "Calm day", env=world, code=WINDOW)
    assert (done.returncode, done.stderr) == (0, "")
    title = words_in(language, "presets")["calm_day"]["name"]
    assert done.stdout.strip() == f"{language} {choice} {title}"
