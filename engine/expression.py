"""A closed little language over the engine's measures, for lessons and claims.

    wbeth_discount() > 2 * wbeth_discount(loop_depth=3)
    visible_leverage(family="WBETH loops", minute=20) < 1.5
    cliff(parameter="loop_depth", measure="wbeth_discount", level=0.1, low=0, high=10)

Numbers, `+ - * /`, comparisons, `and or not`, `min max abs round`, and calls of the questions in
`QUESTIONS`. Any setting of `Parameters`, `cuts="sale adl"` and `twin=1` may stand in a call and
holds for that call alone. Nothing else means anything: no names, no attributes, no code.
"""

from __future__ import annotations

import ast
import math
import operator
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from engine.cascade import run
from engine.night import Run
from engine.parameters import Parameters
from engine.questions import QUESTIONS, Question

LONGEST, DEEPEST = 500, 20
"""Characters of a text, and how deeply it may nest."""

Value = float | bool


class ExpressionError(ValueError):
    """A text that means nothing, or has no value in this night."""

    def __init__(self, place: int, reason: str) -> None:
        super().__init__(f"character {place + 1}: {reason}")
        self.place, self.reason = place, reason


@dataclass
class Worlds:
    """The nights that expressions speak of; each is computed once."""

    nights: dict[Parameters, Run] = field(default_factory=dict)

    def night(self, parameters: Parameters) -> Run:
        """The night of these parameters, with its accounts."""
        if parameters not in self.nights:
            self.nights[parameters] = run(parameters, accounts=True)
        return self.nights[parameters]


def evaluate(text: str, parameters: Parameters, worlds: Worlds | None = None) -> Value:
    """The value of an expression in a night.

    Parameters
    ----------
    text : the expression.
    parameters : the scenario it speaks of where a call does not say otherwise.
    worlds : nights already computed; share one among expressions about the same scenario.

    Raises
    ------
    ExpressionError : with the place and the reason if the text means nothing, or has no value.
    """
    return _Evaluation(parameters, worlds or Worlds()).value(_tree(text))


def check(text: str) -> None:
    """ExpressionError unless the text can be evaluated; computes no night."""
    _check(_tree(text), 0)


def _tree(text: str) -> ast.expr:
    if not isinstance(text, str) or len(text) > LONGEST:
        raise ExpressionError(0, f"an expression is a text of at most {LONGEST} characters")
    try:
        with warnings.catch_warnings():  # Python warns of "1if" and the like; here it is refused
            warnings.simplefilter("ignore")
            tree = ast.parse(text.strip(), mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
        place = (getattr(error, "offset", None) or 1) - 1
        raise ExpressionError(place, "this is not an expression") from None
    _check(tree, 0)
    return tree


def _check(node: ast.expr, depth: int) -> None:
    """Refuse whatever the language does not have, before anything is computed."""
    if depth > DEEPEST:
        raise ExpressionError(node.col_offset, f"nested more than {DEEPEST} deep")
    if isinstance(node, ast.Constant):
        if isinstance(node.value, bool) or not isinstance(node.value, (int, float)):
            raise ExpressionError(node.col_offset, "only numbers stand by themselves")
        return
    for part in _parts(node):
        _check(part, depth + 1)


def _parts(node: ast.expr) -> list[ast.expr]:
    """What a node is made of; ExpressionError for a node the language does not have."""
    if isinstance(node, ast.BinOp) and type(node.op) in _ARITHMETIC:
        return [node.left, node.right]
    if isinstance(node, ast.UnaryOp) and type(node.op) in _SIGNS:
        return [node.operand]
    if isinstance(node, ast.BoolOp):
        return node.values
    if isinstance(node, ast.Compare) and all(type(op) in _COMPARISONS for op in node.ops):
        return [node.left, *node.comparators]
    if isinstance(node, ast.Call):
        return _parts_of_call(node)
    raise ExpressionError(node.col_offset, "the language has no such thing")


def _parts_of_call(node: ast.Call) -> list[ast.expr]:
    if not isinstance(node.func, ast.Name):
        raise ExpressionError(node.col_offset, "only a name can be asked")
    name = node.func.id
    if name in _FUNCTIONS:
        if node.keywords or any(isinstance(part, ast.Starred) for part in node.args):
            raise ExpressionError(node.col_offset, f"{name} takes numbers only")
        return node.args
    if name not in QUESTIONS:
        raise ExpressionError(node.col_offset, f"nobody knows {name!r}")
    _check_question(node, QUESTIONS[name])
    return []


def _check_question(node: ast.Call, question: Question) -> None:
    if node.args:
        raise ExpressionError(node.col_offset, f"{question.name} needs its parts named")
    given = {keyword.arg for keyword in node.keywords}
    known = {*question.needs, *question.allows, *Parameters.declarations(), "cuts", "twin"}
    for keyword in node.keywords:
        if keyword.arg not in known:
            raise ExpressionError(node.col_offset, f"{question.name} has no part {keyword.arg!r}")
        _literal(keyword.value)
    missing = [name for name in question.needs if name not in given]
    if missing:
        raise ExpressionError(node.col_offset, f"{question.name} needs {', '.join(missing)}")


def _literal(node: ast.expr) -> Any:
    """A number, a text, or a tuple of numbers as it stands."""
    try:
        value = ast.literal_eval(node)
    except (ValueError, TypeError, RecursionError):
        raise ExpressionError(node.col_offset, "a part is a number, a text or a tuple") from None
    parts = value if isinstance(value, tuple) else (value,)
    if not all(isinstance(part, (int, float, str)) for part in parts):
        raise ExpressionError(node.col_offset, "a part is a number, a text or a tuple")
    return value


class _Evaluation:
    """One scenario and the nights around it."""

    def __init__(self, parameters: Parameters, worlds: Worlds) -> None:
        self._parameters, self._worlds = parameters, worlds

    def value(self, node: ast.expr) -> Value:
        value = _VALUES[type(node)](self, node)
        if not isinstance(value, bool) and not math.isfinite(value):
            raise ExpressionError(node.col_offset, "this has no value in this night")
        return value

    def _constant(self, node: ast.Constant) -> Value:
        return float(node.value)  # type: ignore[arg-type]

    def _arithmetic(self, node: ast.BinOp) -> Value:
        left, right = self.value(node.left), self.value(node.right)
        try:
            return float(_ARITHMETIC[type(node.op)](left, right))
        except ZeroDivisionError:
            raise ExpressionError(node.col_offset, "nothing can be divided by 0") from None

    def _sign(self, node: ast.UnaryOp) -> Value:
        return _SIGNS[type(node.op)](self.value(node.operand))

    def _both_or_either(self, node: ast.BoolOp) -> Value:
        combine = all if isinstance(node.op, ast.And) else any
        return combine(bool(self.value(part)) for part in node.values)

    def _comparison(self, node: ast.Compare) -> Value:
        sides = [self.value(side) for side in (node.left, *node.comparators)]
        pairs = zip(sides, node.ops, sides[1:], strict=False)
        return all(_COMPARISONS[type(op)](left, right) for left, op, right in pairs)

    def _call(self, node: ast.Call) -> Value:
        assert isinstance(node.func, ast.Name)
        name = node.func.id
        if name in _FUNCTIONS:
            return self._function(node, name)
        parts = {str(part.arg): _literal(part.value) for part in node.keywords}
        question = QUESTIONS[name]
        wanted = {*question.needs, *question.allows}
        about = {key: part for key, part in parts.items() if key in wanted}
        changes = {key: part for key, part in parts.items() if key not in wanted}
        try:
            return question.answer(self._scenario(changes), self._worlds.night, **about)
        except (ValueError, TypeError, KeyError) as error:
            raise ExpressionError(node.col_offset, str(error)) from None

    def _function(self, node: ast.Call, name: str) -> Value:
        try:
            return float(_FUNCTIONS[name](*(self.value(part) for part in node.args)))
        except TypeError:
            raise ExpressionError(node.col_offset, f"{name} takes other numbers") from None

    def _scenario(self, changes: Mapping[str, Any]) -> Parameters:
        """The night a call speaks of: the page's, with the call's own settings."""
        settings = dict(changes)
        twin = settings.pop("twin", 0)
        if "cuts" in settings:
            settings["cuts"] = frozenset(str(settings["cuts"]).split())
        changed = self._parameters.changed(**settings)
        return changed.twin() if twin else changed


def _round(value: Value, digits: Value = 0) -> float:
    return round(value, int(digits))


_ARITHMETIC: Mapping[type, Callable[[Any, Any], Any]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}
_SIGNS: Mapping[type, Callable[[Any], Any]] = {
    ast.UAdd: operator.pos,
    ast.USub: operator.neg,
    ast.Not: operator.not_,
}
_COMPARISONS: Mapping[type, Callable[[Any, Any], bool]] = {
    ast.Lt: operator.lt,
    ast.LtE: operator.le,
    ast.Gt: operator.gt,
    ast.GtE: operator.ge,
    ast.Eq: operator.eq,
    ast.NotEq: operator.ne,
}
_FUNCTIONS: Mapping[str, Callable[..., Any]] = {"min": min, "max": max, "abs": abs, "round": _round}
_VALUES: Mapping[type, Callable[..., Value]] = {
    ast.Constant: _Evaluation._constant,
    ast.BinOp: _Evaluation._arithmetic,
    ast.UnaryOp: _Evaluation._sign,
    ast.BoolOp: _Evaluation._both_or_either,
    ast.Compare: _Evaluation._comparison,
    ast.Call: _Evaluation._call,
}
