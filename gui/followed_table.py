"""The table beside the window: which view it is of, and how it keeps up with that view."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from gui.controls.table_window import TableWindow
from gui.look.theme import Theme
from gui.views.view import View
from gui.words.figures import clock

if TYPE_CHECKING:
    from gui.window import Window

CHANGES = (QEvent.Type.Paint, QEvent.Type.Hide, QEvent.Type.LanguageChange)
"""What happens to a view when what it shows has changed, whoever changed it."""


class FollowedTable(QObject):
    """Shows the numbers of the view that holds the focus, for as long as it is open.

    Where the focus is elsewhere it stays with its view; where that may not be seen any more, it
    goes on to the view below the prices. A view that a lesson veils never gives its numbers.
    """

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.view: View | None = None
        self.table = TableWindow(window)
        self.table.set_theme(window.theme)
        self.table.finished.connect(self._rest)
        # not at once: a view that is being painted must not be asked to do anything
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.follow)

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme."""
        self.table.set_theme(theme)

    def open(self) -> None:
        """Show the table of the view that has the focus, or of the one below the prices."""
        self._turn_to(None)
        self._turn_to(self._wanted())  # before the table has the focus itself
        if not self.table.isVisible():
            _application().focusChanged.connect(self.follow)
            self.table.show()
        self.follow()
        self.table.raise_()
        self.table.activateWindow()

    def close(self) -> None:
        """Close the table."""
        self.table.close()

    def follow(self, *_: object) -> None:
        """Bring the table in line with its view, while it is open."""
        if not self.table.isVisible():
            return
        self._turn_to(self._wanted())
        if self.view is None:
            self.table.show_rows(self.tr("Table"), (self.tr("What it shows"),), [(self._later(),)])
        else:
            self.table.show_rows(self._title(self.view), *self.view.table())

    def _title(self, view: View) -> str:
        """Which view it is, and at which moment its numbers hold."""
        if not view.moves:
            return self.tr("{view} (the same at every minute)").format(view=view.accessibleName())
        place = self._window.place
        return self.tr("{view} at {time} {place}").format(
            view=view.accessibleName(), time=clock(self._window.player.minute, place), place=place
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in CHANGES:
            self._soon.start()
        return False

    def _wanted(self) -> View | None:
        """The view with the focus in it; else the one shown before; else the first there is."""
        parts, focus = self._window.parts, QApplication.focusWidget()
        holding = [view for view in parts.views if _holds(view, focus)]
        wanted = (*holding, *([self.view] if self.view else ()), parts.stage.current, *parts.views)
        return next((view for view in wanted if self._may_be_seen(view)), None)

    def _may_be_seen(self, view: View) -> bool:
        return view.introduced and view.isVisibleTo(self._window)

    def _turn_to(self, view: View | None) -> None:
        if view is self.view:
            return
        if self.view is not None:
            self.view.removeEventFilter(self)
        if view is not None:
            view.installEventFilter(self)
        self.view = view

    def _later(self) -> str:
        return self.tr("What can be seen here comes later in the lessons.")

    def _rest(self) -> None:
        """Nobody looks any more."""
        self._turn_to(None)
        _application().focusChanged.disconnect(self.follow)


def _application() -> QApplication:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return app


def _holds(view: View, focus: QWidget | None) -> bool:
    return focus is not None and (view is focus or view.isAncestorOf(focus))
