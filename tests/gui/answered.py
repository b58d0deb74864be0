"""Waiting, above all for what a view has asked of the engine, however slow the machine."""

from __future__ import annotations

from time import monotonic

from PySide6.QtCore import QEventLoop, QTimer

from gui.views.cliff_map import CliffMap
from gui.views.deep_view import DeepView
from gui.views.view import View

PATIENCE = 120
"""Seconds; a view takes one."""


def wait(milliseconds: int) -> None:
    """Let the window go on. `QTest.qWait` would keep all other threads of Python waiting too."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def wait_for_answer(view: View) -> None:
    """Until a view has its answer; a map, which goes on and on, until it is whole."""
    end = monotonic() + PATIENCE
    wait(50)  # the parts find their places
    while not _answered(view):
        assert monotonic() < end, f"{view.accessibleName()} never had its answer"
        wait(50)


def _answered(view: View) -> bool:
    if isinstance(view, CliffMap):
        return view.map is not None and view.map.whole
    return not (isinstance(view, DeepView) and view.waiting)
