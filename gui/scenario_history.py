"""Undo and redo of everything that changes the scenario; one drag is one step."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from engine import Parameters

LONGEST = 200
"""Steps that can be undone."""


class _Change(QUndoCommand):
    def __init__(
        self,
        old: Parameters,
        new: Parameters,
        text: str,
        gesture: int,
        apply: Callable[[Parameters], None],
    ) -> None:
        super().__init__(text)
        self.old, self.new, self._gesture, self._apply = old, new, gesture, apply

    def redo(self) -> None:
        self._apply(self.new)

    def undo(self) -> None:
        self._apply(self.old)

    def id(self) -> int:
        return self._gesture

    def mergeWith(self, other: QUndoCommand) -> bool:
        assert isinstance(other, _Change)
        self.new = other.new
        self.setObsolete(self.new == self.old)
        return True


class ScenarioHistory(QObject):
    """The scenario now, and the way back and forth."""

    NO_GESTURE = -1
    """What Qt takes as "never merge"."""

    def __init__(
        self,
        first: Parameters,
        apply: Callable[[Parameters], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.parameters = first
        self.stack = QUndoStack(self)
        self.stack.setUndoLimit(LONGEST)
        self._show = apply
        self._gesture = 0
        self.dragging = False

    def change(self, parameters: Parameters, text: str, dragging: bool = False) -> None:
        """Go to other parameters; all changes of one drag become one step."""
        if dragging and not self.dragging:
            self._gesture += 1
        gesture = self._gesture if dragging or self.dragging else self.NO_GESTURE
        self.dragging = dragging
        if parameters != self.parameters:
            self.stack.push(_Change(self.parameters, parameters, text, gesture, self._apply))

    def _apply(self, parameters: Parameters) -> None:
        self.parameters = parameters
        self._show(parameters)
