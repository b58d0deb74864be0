"""The source runs nothing that it reads: no pickle, no eval, no exec, no loading of objects."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SOURCES = sorted(
    [ROOT / "main.py", *(ROOT / "engine").rglob("*.py"), *(ROOT / "gui").rglob("*.py")]
)

FORBIDDEN_MODULES = {"pickle", "cPickle", "dill", "marshal", "shelve", "joblib", "runpy", "yaml"}
FORBIDDEN_CALLS = {"eval", "exec", "compile", "__import__", "input", "breakpoint"}
FORBIDDEN_NAMES = {"system", "popen", "allow_pickle", "shell"}
"""Attributes and keywords; `platform.system` alone says only what the system is called."""


def faults(tree):
    """What a module does that it must not, with its line."""
    for node in ast.walk(tree):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name.split(".")[0] for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [(node.module or "").split(".")[0]]
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            names = [node.func.id] if node.func.id in FORBIDDEN_CALLS else []
        elif isinstance(node, ast.Attribute) and ast.unparse(node) != "platform.system":
            names = [node.attr]
        elif isinstance(node, ast.keyword):
            is_off = isinstance(node.value, ast.Constant) and node.value.value is False
            names = [] if is_off else [node.arg]
        bad = FORBIDDEN_MODULES | FORBIDDEN_CALLS if not isinstance(node, ast.Attribute) else set()
        yield from (f"{node.lineno}: {name}" for name in names if name in bad | FORBIDDEN_NAMES)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_the_source_runs_nothing_it_reads(path):
    assert list(faults(ast.parse(path.read_text(encoding="utf-8")))) == []


@pytest.mark.parametrize(
    "code",
    [
        "import pickle",
        "from pickle import loads",
        "import marshal as m",
        "eval(text)",
        "exec(text)",
        "np.load(path, allow_pickle=True)",
        "subprocess.run(text, shell=True)",
        "os.system(text)",
    ],
)
def test_what_would_run_something_is_found(code):
    assert list(faults(ast.parse(code))) != []
