"""The place below the prices: the order book, and behind tabs everything deeper."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from gui.controls.panel_tabs import PanelTabs
from gui.look.theme import Theme
from gui.views.blame_view import BlameView
from gui.views.claims_view import ClaimsView
from gui.views.cliff_map import CliffMap
from gui.views.deep_view import DeepView
from gui.views.history_view import HistoryView
from gui.views.order_book_view import OrderBookView
from gui.views.runs_view import RunsView
from gui.views.survivors_view import SurvivorsView
from gui.views.view import View
from gui.views.why_view import WhyView
from gui.worded import Worded


class Stage(Worded, QWidget):
    """Shows one view at a time; at first, and with the tabs closed, the order book."""

    keys = ("order_book", "why", "cliff_map", "blame", "claims", "runs", "survivors", "history")
    """Names of the views, in the order of their tabs."""

    turned = Signal()
    """Another view came to the front."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.order_book, self.runs = OrderBookView(), RunsView()
        self.deep_views: tuple[DeepView, ...] = (
            WhyView(),
            CliffMap(),
            BlameView(),
            ClaimsView(),
            self.runs,
            SurvivorsView(),
            HistoryView(),
        )
        self.views: tuple[View, ...] = (self.order_book, *self.deep_views)
        self.titles = self._titles()
        self.tabs = PanelTabs(self.titles)
        self._stack = QStackedWidget()
        for view in self.views:
            self._stack.addWidget(view)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.tabs)
        self._column.addWidget(self._stack, 1)
        self._only_current_needs_room()
        self.tabs.chosen.connect(lambda number: self.turn_to(number))
        self.tabs.setVisible(len(self.views) > 1)
        self.name_parts()

    def name_parts(self) -> None:
        self.titles = self._titles()
        self.tabs.setAccessibleName(self.tr("What stands below the prices"))
        self.tabs.show_titles(self.titles)

    def _titles(self) -> tuple[str, ...]:
        return (
            self.tr("Order book"),
            self.tr("Why"),
            self.tr("Cliff map"),
            self.tr("Who did it"),
            self.tr("Claims"),
            self.tr("Runs"),
            self.tr("Survivors"),
            self.tr("History"),
        )

    @property
    def current(self) -> View:
        """The view in front."""
        return self.views[self._stack.currentIndex()]

    @property
    def number(self) -> int:
        """The number of the view in front."""
        return self._stack.currentIndex()

    @property
    def deep(self) -> bool:
        """Whether something deeper than the order book is in front."""
        return self.current is not self.order_book

    def turn_to(self, number: int, again: bool = False) -> None:
        """Bring a view to the front, by its number.

        The one that is in front already gives way to the order book, unless it is wanted `again`.
        """
        if number == self._stack.currentIndex() and not again:
            number = 0
        self.tabs.pill(number).setChecked(True)
        self._stack.setCurrentIndex(number)
        self._only_current_needs_room()
        self.turned.emit()

    def _only_current_needs_room(self) -> None:
        """Let what is not seen claim no room, which a stack would otherwise give it."""
        for view in self.views:
            seen = view is self.current
            policy = QSizePolicy.Policy.Expanding if seen else QSizePolicy.Policy.Ignored
            view.setSizePolicy(policy, policy)

    def set_theme(self, theme: Theme) -> None:
        """Give the tabs their colours and sizes; the views get theirs as all views do."""
        self.tabs.set_theme(theme)
        self._column.setSpacing(theme.px(8))
