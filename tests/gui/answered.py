"""Waiting for what a view has asked of the engine, however slow the machine."""

from __future__ import annotations

from time import monotonic

from PySide6.QtTest import QTest

from gui.views.cliff_map import CliffMap
from gui.views.deep_view import DeepView
from gui.views.view import View

PATIENCE = 120
"""Seconds; a view takes one."""


def wait_for_answer(view: View, *, whole: bool = True) -> None:
    """Until a view has its answer; a map, which goes on and on, until it is whole if asked."""
    end = monotonic() + PATIENCE
    QTest.qWait(50)  # the parts find their places
    while not _answered(view, whole):
        assert monotonic() < end, f"{view.accessibleName()} never had its answer"
        QTest.qWait(50)


def _answered(view: View, whole: bool) -> bool:
    if isinstance(view, CliffMap):
        return view.map is not None and (view.map.whole or not whole)
    return not (isinstance(view, DeepView) and view.waiting)
