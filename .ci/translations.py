"""Gathers what the interface says into Qt Linguist files, and compiles them.

    python .ci/translations.py gather    new and changed texts into assets/words/*/interface.ts
    python .ci/translations.py compile   interface.ts to interface.qm, which the program loads

Linguist's own reader of Python sees only `self.tr("...")` and `translate("Context", "...")`. What
stands in tables (labels of actions, parameters, measures) and behind the short `_tr` of a module
it cannot see, so all texts are first written to a file that it can read.
"""

from __future__ import annotations

import ast
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

LANGUAGES = {"ja": "ja_JP", "zh": "zh_CN"}
"""Folder and Linguist's name; English stands in the code."""


def written() -> Iterator[tuple[str, str]]:
    """(context, text) of every literal text in the code."""
    for path in sorted(ROOT.glob("gui/**/*.py")):
        yield from _Reader(ast.parse(path.read_text(encoding="utf-8"))).texts


class _Reader(ast.NodeVisitor):
    """Finds texts to translate in one file."""

    def __init__(self, tree: ast.Module) -> None:
        self.texts: list[tuple[str, str]] = []
        self.shorts = dict(_shorts(tree))
        for module in _lenders(tree):
            self.shorts |= dict(_shorts(ast.parse(module.read_text(encoding="utf-8"))))
        self.classes: list[str] = []
        self.visit(tree)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.classes.append(node.name)
        self.generic_visit(node)
        self.classes.pop()

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        texts = [list(_literals(argument)) for argument in node.args]
        name = node.func.attr if isinstance(node.func, ast.Attribute) else _name(node.func)
        own = isinstance(node.func, ast.Attribute) and _name(node.func.value) == "self"
        if own and name == "tr" and texts and self.classes:
            self._take([self.classes[-1]], texts[0])
        elif name in self.shorts and texts:
            self._take([self.shorts[name]], texts[0])
        elif name in ("translate", "tr") and len(texts) > 1:
            self._take(texts[0], texts[1])

    def _take(self, contexts: list[str], texts: list[str]) -> None:
        self.texts += [(context, text) for context in contexts for text in texts]


def _shorts(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """The short names of `translate` in a module, with their contexts."""
    for node in ast.walk(tree):
        if not isinstance(node, ast.FunctionDef) or node.name not in ("tr", "_tr"):
            continue
        for call in ast.walk(node):
            if isinstance(call, ast.Call) and getattr(call.func, "attr", "") == "translate":
                yield node.name, next(_literals(call.args[0]))


def _lenders(tree: ast.Module) -> Iterator[Path]:
    """The modules from which a module has its short name of `translate`."""
    for node in tree.body:
        if isinstance(node, ast.ImportFrom) and {"tr", "_tr"} & {each.name for each in node.names}:
            yield ROOT / f"{str(node.module).replace('.', '/')}.py"


def _literals(node: ast.expr) -> Iterator[str]:
    """The text of a literal, or both of `a if c else b`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _name(node: ast.expr) -> str:
    return node.id if isinstance(node, ast.Name) else ""


def tabled() -> Iterator[tuple[str, str]]:
    """(context, text) of every text that stands in a table of the program."""
    from engine import Parameters, declaration
    from engine.outcome_measures import MEASURES
    from gui import commands, window_actions
    from gui.controls import actions, asker, share_menu
    from gui.learn import lesson_panel
    from gui.mode import Mode
    from gui.words.figures import CLOCKS

    declared = Parameters.declarations().values()
    tables = {
        "Actions": [*actions.GROUPS, *(t for row in actions.ACTIONS for t in (row.label, row.tip))],
        "Parameters": [
            *declaration.GROUPS,
            *(t for one in declared for t in (one.label, one.meaning, one.source, one.unit)),
        ],
        "MeasuresInWords": [measure.label for measure in MEASURES.values()],
        "Mode": [mode.value for mode in Mode],
        "Places": list(CLOCKS),
        "Window": list(window_actions.THEME_CHOICES.values()),
        "ShareMenu": [
            *(text for row in share_menu.SHARE for text in (row.label, row.under)),
            *share_menu.SUBJECTS.values(),
            "Light background",
        ],
        "Asker": list(asker.KINDS.values()),
        "Present": [what for _, what in commands.PRESENT_KEYS],
        "LessonPanel": list(lesson_panel.PAGE_KIND_WORDS.values()),
    }
    for context, texts in tables.items():
        yield from ((context, text) for text in texts)


def gather() -> None:
    """Bring the .ts files in line with the code; what is gone goes, what is new is unfinished."""
    texts = list(dict.fromkeys((*written(), *tabled())))
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "interface.py"
        lines = [_line(*text) for text in texts if text[1].strip()]
        source.write_text("\n".join(lines) + "\n", encoding="utf-8")
        for language, name in LANGUAGES.items():
            target = ROOT / "assets" / "words" / language / "interface.ts"
            subprocess.run(
                ["pyside6-lupdate", str(source), "-ts", str(target), "-source-language", "en",
                 "-target-language", name, "-locations", "none", "-no-obsolete"],
                check=True,
            )  # fmt: skip


def _line(context: str, text: str) -> str:
    return f"QCoreApplication.translate({context!r}, {text!r})"


def compile_all() -> None:
    """Make the files that the program loads."""
    for language in LANGUAGES:
        path = ROOT / "assets" / "words" / language / "interface.ts"
        subprocess.run(["pyside6-lrelease", "-silent", str(path)], check=True)


if __name__ == "__main__":
    if sys.argv[1:] not in (["gather"], ["compile"]):
        sys.exit(__doc__)
    gather() if sys.argv[1:] == ["gather"] else compile_all()
