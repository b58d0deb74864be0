"""The way of the Tab key through the window: top bar, left column, centre, right, time."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget

_TAB = Qt.FocusPolicy.TabFocus.value


def tab_order(window: QWidget, regions: tuple[QWidget, ...]) -> list[QWidget]:
    """Everything that Tab stops at, region by region; what stands in none of them comes last.

    Within a region it is Qt's order, which is that of making; but from the top down in those whose
    parts are made as they are needed, see `order_by_place`.
    """
    stops = [widget for widget in _chain(window) if _is_stop(window, widget)]
    return sorted(stops, key=lambda widget: _key(window, widget, regions))


def step(window: QWidget, regions: tuple[QWidget, ...], on: bool) -> bool:
    """Give the focus to what comes next, or before; whether there was anything."""
    stops = tab_order(window, regions)
    if not stops:
        return False
    focus = window.focusWidget()
    at = stops.index(focus) if focus in stops else -1 if on else 0
    reason = Qt.FocusReason.TabFocusReason if on else Qt.FocusReason.BacktabFocusReason
    reached = stops[(at + (1 if on else -1)) % len(stops)]
    reached.setFocus(reason)
    _bring_into_sight(reached)
    return True


def order_by_place(region: QWidget) -> None:
    """Let Tab go through a region from the top down, each row from the left."""
    region.setProperty("tabByPlace", True)


def _chain(window: QWidget) -> list[QWidget]:
    """All widgets of a window in Qt's order."""
    last, found = window.previousInFocusChain(), [window]
    while found[-1] is not last:
        after = found[-1].nextInFocusChain()
        assert after is not None, "Qt's chain is a ring"
        found.append(after)
    _give_back(found)
    return found[1:]


def _give_back(widgets: list[QWidget]) -> None:
    """Remind PySide whose child each widget is.

    Where it is asked what comes next, PySide takes that for a child of what it asked; once one of
    them is deleted, all that come after would count as deleted too.
    """
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    for parent in {widget.parentWidget() for widget in widgets}:
        if parent is not None:
            parent.findChildren(QWidget, options=direct)


def _is_stop(window: QWidget, widget: QWidget) -> bool:
    return bool(
        widget.focusPolicy().value & _TAB
        and widget.focusProxy() is None
        and widget.window() is window
        and widget.isEnabled()
        and widget.isVisibleTo(window)
    )


def _key(window: QWidget, widget: QWidget, regions: tuple[QWidget, ...]) -> tuple[int, ...]:
    for number, region in enumerate(regions):
        if region is widget or region.isAncestorOf(widget):
            place = _place(window, widget) if region.property("tabByPlace") else ()
            return number, *place
    return (len(regions),)


def _place(window: QWidget, widget: QWidget) -> tuple[int, ...]:
    """How far down and right a widget stands; within what scrolls after that, however it lies."""
    if isinstance(widget, QScrollArea):
        return widget.mapTo(window, QPoint()).toTuple()[::-1]
    area = _area_of(widget)
    content = area.widget() if area is not None else None
    if area is None or content is None:
        return _middle(window, widget)
    return *_place(window, area), *_middle(content, widget)


def _middle(above: QWidget, widget: QWidget) -> tuple[int, ...]:
    """How far down the middle of a widget's left edge lies, and how far right."""
    return widget.mapTo(above, QPoint(0, widget.height() // 2)).toTuple()[::-1]


def _area_of(widget: QWidget) -> QScrollArea | None:
    parent = widget.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    return parent


def _bring_into_sight(widget: QWidget) -> None:
    """Scroll to a widget that Tab has reached."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
