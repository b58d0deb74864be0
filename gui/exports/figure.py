"""A figure: a widget as it stands, painted by us onto anything, with its stamp in a corner."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QLabel, QWidget

from gui.exports.stamp import stamp
from gui.look.theme import SPACE, Theme
from gui.window import Window

LAYOUT_ROUNDS = 3
"""A layout may change another; three rounds reach the innermost of a window."""


@dataclass(frozen=True, eq=False)
class Figure:
    """A widget with the line that says where it comes from.

    Attributes
    ----------
    widget : what is painted.
    theme : its colours and sizes.
    stamp : scenario and versions, written at the right of `beside`.
    beside : the label in the widget's last row that leaves room on its right.
    """

    widget: QWidget
    theme: Theme
    stamp: str
    beside: QLabel

    @property
    def size(self) -> QSize:
        """Width and height in pixels at one time."""
        return self.widget.size()

    def paint(self, painter: QPainter) -> None:
        """Paint the widget with its top left corner at the painter's origin, then the stamp."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        settle()
        painter.fillRect(QRect(QPoint(), self.size), self.theme.colour("window"))
        self.widget.render(painter, QPoint())
        self.paint_stamp(painter)

    def paint_stamp(self, painter: QPainter) -> None:
        """Write scenario and versions into their corner."""
        place, font = self.stamp_place(), self.theme.font("small")
        words = QFontMetrics(font).elidedText(
            self.stamp, Qt.TextElideMode.ElideRight, place.width()
        )
        painter.setFont(font)
        painter.setPen(self.theme.colour("muted"))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(place, right, words)

    def stamp_place(self) -> QRect:
        """The room on the right of the label's words, to its right edge."""
        label = self.beside
        place = QRect(label.mapTo(self.widget, QPoint()), label.size())
        return place.adjusted(label.sizeHint().width() + self.theme.px(3 * SPACE), 0, 0, 0)


def keep_out_of_sight(page: QWidget) -> None:
    """Let a page be shown nowhere, and go for good when it is closed.

    Otherwise Python may clear it away in whatever thread it happens to be, which Qt forbids.
    """
    page.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    page.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    page.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def settle() -> None:
    """Let layouts that wait for their turn take it now, so that everything is in its place."""
    for _ in range(LAYOUT_ROUNDS):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def window_figure(window: Window) -> Figure:
    """The whole window as it stands."""
    live = window.history.parameters
    return Figure(window.parts.page, window.theme, stamp(live), window.parts.disclaimer)


@contextmanager
def without_notice(window: Window) -> Iterator[None]:
    """Let a window say nothing of the moment while it is painted: the room is the stamp's."""
    notice = window.parts.notice
    try:
        window.parts.show_notice("")
        yield
    finally:
        window.parts.show_notice(notice)


@contextmanager
def in_theme(window: Window, choice: str) -> Iterator[None]:
    """Let a window have another theme while it is painted; nobody sees it in between."""
    before = window.theme_choice
    if choice in (before, window.theme.name):
        yield
        return
    try:
        window.theme_choice = choice
        window.apply_theme()
        yield
    finally:
        window.theme_choice = before
        window.apply_theme()
