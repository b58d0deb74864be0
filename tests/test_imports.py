"""Imports run one way: main -> gui -> engine -> numpy."""

import ast
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
FILES = [*ROOT.glob("engine/**/*.py"), *ROOT.glob("gui/**/*.py"), ROOT / "main.py"]
GUI_PACKAGES = {"PIL", "PySide6", "pyqtgraph", "superqt", "ziamath"}
ALLOWED = {
    "engine": {"engine", "numpy"},
    "gui": {"engine", "gui", "numpy"} | GUI_PACKAGES,
    "main.py": {"gui"},
}
NO_QT = (
    "command_line",
    "command_parser",
    "display",
    "scenario_options",
    "settings",
    "sweep_command",
    "system_libraries",
    "system_report",
    "version",
    "written_files",
    "controls/stops",
    "files/content",
    "files/csv_table",
    "files/json_file",
    "files/presets",
    "files/safe_file",
    "files/scenario_file",
    "files/settings_file",
    "files/short_code",
    "learn/lesson",
    "learn/lesson_file",
    "learn/lesson_words",
    "learn/page_facts",
    "look/text_scale",
    "pages/glossary",
    "present/step_words",
    "present/talk",
    "words/command_words",
    "words/figures",
    "words/refusals",
    "words/terminal_lines",
)


def imported(path):
    """Top-level packages that a file imports anywhere, outside the standard library."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            names = [node.module or ""]
        else:
            continue
        for name in names:
            if name.partition(".")[0] not in sys.stdlib_module_names:
                yield name.partition(".")[0]


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(ROOT)))
def test_imports_run_one_way(path):
    house = path.relative_to(ROOT).parts[0]
    optional = {"distributed"} if path.name == "sweep_command.py" else set()
    assert set(imported(path)) <= ALLOWED[house] | optional


@pytest.mark.parametrize("name", NO_QT)
def test_what_the_command_line_needs_names_no_qt(name):
    assert not set(imported(ROOT / "gui" / f"{name}.py")) & GUI_PACKAGES


def test_the_engine_reads_no_clock_and_no_files():
    for path in ROOT.glob("engine/**/*.py"):
        text = path.read_text(encoding="utf-8")
        assert not any(f"import {name}" in text for name in ("time", "os", "pathlib", "random"))
        assert "open(" not in text.replace("def ", "")


def test_the_gui_packages_themselves_import_nothing():
    assert {path.read_text() for path in ROOT.glob("gui/**/__init__.py")} == {""}
