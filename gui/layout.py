"""Where everything stands in the window; makes the parts, wires none."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRect, QTimer
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from gui.falling_orders import FallingOrders
from gui.leverage_bar import LeverageBar
from gui.narrator import Narrator
from gui.order_book_view import OrderBookView
from gui.parameter_panel import ParameterPanel
from gui.price_view import PriceView
from gui.spiral_dial import SpiralDial
from gui.theme import Theme
from gui.timeline import Timeline
from gui.top_bar import TopBar
from gui.tower_view import TowerView
from gui.transport import Transport
from gui.view import View

RIGHT_WIDTH_SHARE, NARROWEST_RIGHT, WIDEST_RIGHT = 0.23, 340, 460
"""The right column's share of the window, and its bounds in pixels at scale 1."""


class WindowLayout(QObject):
    """The parts of the window and their places."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.top_bar = TopBar()
        self.parameter_panel = ParameterPanel()
        self.prices = PriceView()
        self.order_book = OrderBookView()
        self.tower = TowerView()
        self.leverage_bar = LeverageBar()
        self.dial = SpiralDial()
        self.narrator = Narrator()
        self.timeline = Timeline()
        self.transport = Transport()
        self.disclaimer = QLabel(self.tr("A stylised model: not a forecast, not advice."))
        self.disclaimer.setProperty("muted", True)
        self._arrange()
        self.falling_orders = FallingOrders(self.page)
        self.page.installEventFilter(self)

    @property
    def views(self) -> tuple[View, ...]:
        """Everything that shows nights at a moment."""
        return (
            self.prices, self.order_book, self.tower, self.leverage_bar, self.dial,
            self.narrator, self.timeline,
        )  # fmt: skip

    def set_theme(self, theme: Theme) -> None:
        """Give every part its colours and sizes."""
        for part in (self.top_bar, self.parameter_panel, self.transport, *self.views):
            part.set_theme(theme)
        self.falling_orders.set_theme(theme)
        self.disclaimer.setFont(theme.font("small"))
        gap, padding = theme.px(8), theme.px(12)
        self._grid.setContentsMargins(gap, 0, gap, theme.px(4))
        self._grid.setSpacing(gap)
        for column in (self._centre, self._right):
            column.setSpacing(gap)
        for layout in self._paddings:
            layout.setContentsMargins(padding, theme.px(8), padding, theme.px(8))
            layout.setSpacing(gap)
        self._fit_right_column(theme)

    def _fit_right_column(self, theme: Theme) -> None:
        share = RIGHT_WIDTH_SHARE * self.page.width()
        width = min(max(share, theme.px(NARROWEST_RIGHT)), theme.px(WIDEST_RIGHT))
        self._right_body.setFixedWidth(round(width))

    def _arrange(self) -> None:
        self._paddings: list[QVBoxLayout | QHBoxLayout] = []
        self._grid = QGridLayout(self.page)
        self._centre, self._right = QVBoxLayout(), QVBoxLayout()
        self._right_body = QWidget()
        self._right_body.setLayout(self._right)
        self._right.setContentsMargins(0, 0, 0, 0)
        self._grid.addWidget(self.top_bar, 0, 0, 1, 3)
        self._grid.addWidget(self.parameter_panel, 1, 0)
        self._grid.addLayout(self._centre, 1, 1)
        self._grid.addWidget(self._right_body, 1, 2)
        self._grid.addWidget(self._row(self.transport, self.timeline), 2, 0, 1, 3)
        self._grid.addWidget(self.disclaimer, 3, 0, 1, 3)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)
        self._centre.addWidget(self._column(self.prices), 7)
        self._centre.addWidget(self._column(self.order_book), 4)
        self._right.addWidget(self._column(self.tower, self.leverage_bar), 6)
        self._right.addWidget(self._column(self.dial), 2)
        self._right.addWidget(self._column(self.narrator), 2)

    def _column(self, *widgets: QWidget) -> QFrame:
        return self._framed(QVBoxLayout(), widgets)

    def _row(self, *widgets: QWidget) -> QFrame:
        return self._framed(QHBoxLayout(), widgets)

    def _framed(self, layout: QVBoxLayout | QHBoxLayout, widgets: tuple[QWidget, ...]) -> QFrame:
        panel = QFrame()
        panel.setObjectName("panel")
        panel.setLayout(layout)
        for index, widget in enumerate(widgets):
            layout.addWidget(widget, 1 if isinstance(widget, (TowerView, Timeline)) else 0)
            if len(widgets) == 1:
                layout.setStretch(index, 1)
        self._paddings.append(layout)
        return panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            QTimer.singleShot(0, self, self.place_falling_orders)
        return False

    def place_falling_orders(self) -> None:
        """Lay the falling orders over the tower and the order book, wherever these are now."""
        self._fit_right_column(self.tower.theme)
        self.falling_orders.setGeometry(self.page.rect())
        self.falling_orders.raise_()
        self.lead_falling_orders()

    def lead_falling_orders(self) -> None:
        """Let them leave where the tower stands at the moment and arrive in the book."""
        standing = self.tower.standing_area()
        start = QRect(self.tower.mapTo(self.page, standing.topLeft()), standing.size())
        book = self.order_book
        end = QRect(book.mapTo(self.page, book.rect().topLeft()), book.size())
        self.falling_orders.set_ends(start, end)
