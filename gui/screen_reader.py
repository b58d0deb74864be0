"""What a screen reader is told beside a name: what a widget is, and its value with its unit.

Qt takes painted widgets for mere containers, and a slider's value for the number of its stop. A
class of widgets says what it is by an attribute `spoken_role`, and if it is `Spoken` its value too.

The factory stands from this import on. It must be there before Qt first asks for any interface: at
the end the one of the two that came last goes first, and PySide, which keeps what a factory made,
would otherwise delete what Qt still holds.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import (
    QAccessible,
    QAccessibleInterface,
    QAccessibleValueChangeEvent,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

GROUP = QAccessible.Role.Grouping
PICTURE = QAccessible.Role.Graphic
SLIDER = QAccessible.Role.Slider
TEXT = QAccessible.Role.StaticText


@dataclass(frozen=True)
class SpokenValue:
    """A value as it is written, and as numbers in the unit that is written.

    Attributes
    ----------
    words : the value with its unit, as on the screen.
    now, low, high, step : the value, its bounds, and the least that it can be moved by.
    """

    words: str
    now: float
    low: float
    high: float
    step: float

    @classmethod
    def among(cls, words: str, now: float, stops: Iterable[float]) -> SpokenValue:
        """One of two or more stops, in whatever order they come, or beside them."""
        rising = sorted(stops)
        step = min(right - left for left, right in pairwise(rising))
        return cls(words, now, min(rising[0], now), max(rising[-1], now), round(step, 9))


@runtime_checkable
class Spoken(Protocol):
    """A widget that has a value to tell."""

    def spoken_value(self) -> SpokenValue:
        """The value on show."""

    def set_spoken_value(self, number: float) -> None:
        """Follow a screen reader's user to a number, in the unit that is written."""


def value_moved(widget: QWidget, number: float) -> None:
    """Let a screen reader know of another value."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleValueChangeEvent(widget, number))


class _Numbers(QAccessibleValueInterface):
    """The value in numbers; nothing of a widget that is on its way out."""

    def __init__(self, interface: _WithValue) -> None:
        super().__init__()
        self._interface = interface

    def currentValue(self) -> float | None:
        value = self._interface.value()
        return value.now if value else None

    def minimumValue(self) -> float | None:
        value = self._interface.value()
        return value.low if value else None

    def maximumValue(self) -> float | None:
        value = self._interface.value()
        return value.high if value else None

    def minimumStepSize(self) -> float | None:
        value = self._interface.value()
        return value.step if value else None

    def setCurrentValue(self, number: Any) -> None:
        widget = self._interface.widget()
        if isinstance(widget, Spoken):
            widget.set_spoken_value(float(number))


class _WithValue(QAccessibleWidget):
    """Tells the value of a `Spoken` widget, in words and in numbers."""

    def __init__(self, widget: QWidget, role: QAccessible.Role) -> None:
        super().__init__(widget, role)
        self._numbers = _Numbers(self)
        # an override that returns None would hand Qt a wild pointer; a void pointer it must be
        action = super().interface_cast(QAccessible.InterfaceType.ActionInterface)
        self._nothing = type(action)(0)

    def value(self) -> SpokenValue | None:
        """What the widget tells; None once it is on its way out."""
        widget = self.widget()
        return widget.spoken_value() if isinstance(widget, Spoken) else None

    def text(self, what: QAccessible.Text) -> str:
        if what != QAccessible.Text.Value:
            return super().text(what)
        value = self.value()
        return value.words if value else ""

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        if kind == QAccessible.InterfaceType.ValueInterface:
            return self._numbers
        own = super().interface_cast(kind)
        return self._nothing if own is None else own


def _interface(_: str, thing: QObject) -> QAccessibleInterface | None:
    """What Qt is to ask about an object: of ours where its class says what it is, else Qt's own."""
    role = getattr(thing, "spoken_role", None)
    if role is None or not isinstance(thing, QWidget):
        return None
    return (_WithValue if isinstance(thing, Spoken) else QAccessibleWidget)(thing, role)


QAccessible.installFactory(_interface)
