"""Where everything stands in the window; makes the parts, wires none.

Three arrangements, by the room there is at the text size in force: all panels at once; tower and
spiral in one place with tabs; or one panel at a time. In Present a few large ones, whatever the
room. The three sliders never hide.
"""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QRectF
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from gui.announcer import Announcer
from gui.arrangement import Arrangement
from gui.controls.panel_tabs import PanelTabs
from gui.controls.parameter_panel import ParameterPanel
from gui.controls.top_bar import TopBar
from gui.controls.transport import Transport
from gui.look.theme import LIGHT, Theme
from gui.mode import Mode
from gui.stage import Stage
from gui.tab_order import order_by_place
from gui.views.falling_orders import LARGEST, FallingOrders, Way
from gui.views.leverage_bar import LeverageBar
from gui.views.narrator import Narrator
from gui.views.price_view import PriceView
from gui.views.spiral_dial import SpiralDial
from gui.views.timeline import Timeline
from gui.views.tower_view import TowerView
from gui.views.view import View
from gui.words.figures import listed

RIGHT_WIDTH_SHARE, NARROWEST_RIGHT, WIDEST_RIGHT = 0.23, 340, 460
"""The right column's share of the window, and its bounds in pixels at scale 1."""

FEW_RIGHT_SHARE = 0.36
"""The tower's share of the window where few panels stand in it, within the same bounds."""

WIDEST_TOWER = 560
"""The tower's width in pixels at scale 1 where it stands alone."""

NARROW_SHARES, NARROW_BAR = (5, 3), 190
"""How tower and bar share a row where a small window has room for nothing else, and the least
width of the bar there in pixels at scale 1."""

SETTINGS_WIDTH, LESSON_WIDTH = 288, 400
"""The left column's width in pixels at scale 1, and while it holds a lesson."""

ANY_WIDTH = 16_777_215
"""Qt's own largest width: no bound."""


class WindowLayout(QObject):
    """The parts of the window and their places."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.page = QWidget()
        self.page.setObjectName("page")
        self.top_bar = TopBar()
        order_by_place(self.top_bar)
        self.parameter_panel = ParameterPanel()
        self.mode = Mode.EXPLORE
        self._lesson: QWidget | None = None
        self._in_front: frozenset[str] | None = None
        self.prices = PriceView()
        self.stage = Stage()
        self.order_book = self.stage.order_book
        self.tower = TowerView()
        self.leverage_bar = LeverageBar()
        self.dial = SpiralDial()
        self.narrator = Narrator()
        self.timeline = Timeline()
        self.transport = Transport()
        self.shared_tabs, self.all_tabs = PanelTabs(("",) * 2), PanelTabs(("",) * 5)
        self._notice = ""
        self.disclaimer = QLabel()
        self.announcer = Announcer(self.disclaimer)
        self.name_parts()
        self.disclaimer.setProperty("muted", True)
        self.arrangement = Arrangement.ALL
        self._theme = LIGHT
        self._paddings: list[QVBoxLayout | QHBoxLayout] = []
        self._put_in_place()
        self.falling_orders = FallingOrders(self.page)
        self.falling_orders.set_way(self._way_of_orders)
        self.page.installEventFilter(self)
        for tabs in (self.shared_tabs, self.all_tabs):
            tabs.chosen.connect(self.arrange)
        self.stage.turned.connect(self.arrange)

    def name_parts(self) -> None:
        """Give tabs and last line their words, again when the language changes."""
        tower, spiral = self.tr("Tower"), self.tr("Spiral")
        self.shared_tabs.show_titles((tower, spiral))
        for tabs in (self.shared_tabs, self.all_tabs):
            tabs.setAccessibleName(self.tr("What is in front"))
        self.all_tabs.show_titles(
            (self.tr("Prices"), self.tr("Order book"), tower, spiral, self.tr("What happened"))
        )
        self.stage.name_parts()  # its titles stand in a tab here
        self._name_stage_tab()
        self.show_notice(self._notice)

    def _name_stage_tab(self) -> None:
        """One tab holds all that stands below the prices: in Explore it says how many there are."""
        tab, (title, *others) = self.all_tabs.pill(1), self.stage.titles
        name = title
        if self.mode is Mode.EXPLORE:
            title = self.tr("{view} +{more}").format(view=title, more=len(others))
            name = self.tr("{view}, and behind it {others}").format(
                view=name, others=listed(others)
            )
        if tab.text() != title or tab.accessibleName() != name:
            tab.setText(title)
            tab.setAccessibleName(name)
            tab.setToolTip(name)
            tab.updateGeometry()

    @property
    def notice(self) -> str:
        """What the last line says before what always stands there."""
        return self._notice

    def show_notice(self, notice: str) -> None:
        """Say something in the last line, before what always stands there."""
        if notice != self._notice:
            self.announcer.say(notice)
        self._notice = notice
        always = self.tr("A stylised model: not a forecast, not advice.")
        self.disclaimer.setText(f"{notice}  {always}".strip())

    def take_back_notice(self, notice: str) -> None:
        """Say it no longer, if it still stands there."""
        if notice == self._notice:
            self.show_notice("")

    def add_lesson(self, body: QWidget) -> None:
        """Take in what stands above the sliders in Learn."""
        self._lesson = body
        self._left.insertWidget(0, body, 1)
        order_by_place(body)
        body.hide()

    def set_mode(self, mode: Mode) -> None:
        """Make room for what a mode shows on the left."""
        self.mode = mode
        learning, presenting = mode is Mode.LEARN, mode is Mode.PRESENT
        self.top_bar.setVisible(not presenting)
        self._time.setVisible(not presenting)
        self.caption.setVisible(presenting)
        if presenting:
            self._grid.addWidget(self.parameter_panel, 2, 0, 1, 2)
        else:
            self._left.insertWidget(1, self.parameter_panel)
        if self._lesson is not None:
            self._lesson.setVisible(learning)
        self._left.setStretch(1, 0 if learning else 1)
        self.parameter_panel.set_low(learning)
        self._fit_left_column()
        self.arrange()

    def add_caption(self, caption: QWidget) -> None:
        """Take in what stands above everything in Present."""
        self.caption = caption
        self._grid.addWidget(caption, 0, 0, 1, 2)
        caption.hide()

    def show_in_front(self, names: frozenset[str] | None) -> None:
        """In Present, the few panels for what a step shows: names of views, or None for all."""
        self._in_front = names
        self.arrange()

    def _fit_left_column(self) -> None:
        if self.mode is Mode.PRESENT:
            self.parameter_panel.setMinimumWidth(0)
            self.parameter_panel.setMaximumWidth(ANY_WIDTH)
            return
        width = LESSON_WIDTH if self.mode is Mode.LEARN else SETTINGS_WIDTH
        self.parameter_panel.setFixedWidth(self._theme.px(width))
        if self._lesson is not None:
            self._lesson.setFixedWidth(self._theme.px(width))

    @property
    def views(self) -> tuple[View, ...]:
        """Everything that shows nights at a moment."""
        return (
            self.prices, self.tower, self.leverage_bar, self.dial, self.narrator, self.timeline,
            *self.stage.views,
        )  # fmt: skip

    @property
    def regions(self) -> tuple[QWidget, ...]:
        """The parts of the window in the order in which the Tab key goes through them."""
        lesson = (self._lesson,) if self._lesson is not None else ()
        return (
            self.top_bar, *lesson, self.parameter_panel, self.all_tabs, self._centre_body,
            self.shared_tabs, self._tower, self._dial, self._story, self.transport, self.timeline,
        )  # fmt: skip

    def set_theme(self, theme: Theme) -> None:
        """Give every part its colours and sizes."""
        self._theme = theme
        for part in (self.top_bar, self.parameter_panel, self.transport):
            part.set_theme(theme)
        for view in self.views:
            view.set_theme(theme)
        self.stage.set_theme(theme)
        for tabs in (self.shared_tabs, self.all_tabs):
            tabs.set_theme(theme)
        self.falling_orders.set_theme(theme)
        self.disclaimer.setFont(theme.font("small"))
        gap, padding = theme.px(8), theme.px(12)
        few = self.mode is Mode.PRESENT
        self._grid.setContentsMargins(gap, gap if few else 0, gap, theme.px(4))
        self._grid.setVerticalSpacing(gap)
        self._grid.setHorizontalSpacing(0 if few else gap)
        for column in (self._left, self._centre, self._right, self._side_by_side, self._shown):
            column.setSpacing(gap)
        for layout in self._paddings:
            layout.setContentsMargins(padding, theme.px(8), padding, theme.px(8))
            layout.setSpacing(gap)
        self.arrange()

    def arrange(self) -> None:
        """Show as many panels as there is room for."""
        width, height = self.page.width(), self.page.height()
        scale = self._theme.scale
        self.arrangement = Arrangement.fitting(width / scale, height / scale)
        if self.mode is Mode.PRESENT:
            self.arrangement = Arrangement.FEW
        self.stage.tabs.setVisible(self.mode is Mode.EXPLORE)
        self._name_stage_tab()
        one, shared = self.arrangement is Arrangement.ONE, self.arrangement is Arrangement.SHARED
        self.all_tabs.setVisible(one)
        self.shared_tabs.setVisible(shared)
        # where there is hardly room for a lesson, sliders that rest leave theirs to it
        learning = self.mode is Mode.LEARN
        roomy = self.arrangement is Arrangement.ALL
        self.parameter_panel.setVisible(roomy or not (learning and self.parameter_panel.resting))
        self.top_bar.fit(width / scale)
        seen = self._seen()
        for panel in self._panels:
            panel.setVisible(panel in seen)
        self._centre_body.setVisible(not seen.isdisjoint({self._prices, self._stage}))
        self._right_body.setVisible(not seen.isdisjoint({self._tower, self._dial, self._story}))
        self._share_centre()
        self._fit_left_column()
        self._fit_right_column()
        book_seen = self._stage in seen and not self.stage.deep
        introduced = self.tower.introduced and self.order_book.introduced
        self.falling_orders.setVisible(book_seen and self._tower in seen and introduced)
        self.falling_orders.setGeometry(self.page.rect())
        self.falling_orders.raise_()

    def show_part(self, part: QWidget) -> None:
        """Bring the tab, or open the group of settings, in which a part stands."""
        for number, panel in enumerate(self._panels):
            if panel.isAncestorOf(part):
                self.all_tabs.pill(number).setChecked(True)
                shared = {self._tower: 0, self._dial: 1}
                if panel in shared:
                    self.shared_tabs.pill(shared[panel]).setChecked(True)
        if self.parameter_panel.isAncestorOf(part):
            self.parameter_panel.reveal(part)
        self.arrange()

    def bring_forward(self, names: Collection[str]) -> None:
        """Where one panel is seen at a time, leave none in front that holds no view of these."""
        panels = {
            "prices": self._prices,
            "tower": self._tower,
            "order_book": self._stage,
            "dial": self._dial,
            "narrator": self._story,
        }
        wanted = [name for name in panels if name in names]
        if wanted and not {panels[name] for name in wanted} & self._seen():
            self.show_part(getattr(self, wanted[0]))
        self.arrange()

    def _seen(self) -> set[QFrame]:
        """The panels to be seen in this arrangement with the tabs as chosen."""
        if self.arrangement is Arrangement.ONE:
            return {self._panels[self.all_tabs.current]}
        if self.arrangement is Arrangement.FEW:
            return self._few()
        if self.arrangement is Arrangement.SHARED:
            hidden = self._dial if self.shared_tabs.current == 0 else self._tower
            return set(self._panels) - {hidden}
        return set(self._panels)

    def _few(self) -> set[QFrame]:
        """One or two large panels: prices and tower; the book where there is no tower to see."""
        names = self._in_front
        if self.stage.deep or names is None:
            return {self._stage} if self.stage.deep else {self._prices, self._tower}
        if "tower" in names:
            return {self._tower, self._prices} if "prices" in names else {self._tower}
        return {self._stage} if "order_book" in names else {self._prices}

    def _share_centre(self) -> None:
        """What is deeper takes most of the centre; the prices keep a row."""
        deep = self.stage.deep
        few = self.arrangement is Arrangement.FEW
        self.tower.set_plain(few)
        self.prices.set_compact(deep and not few and self.arrangement is not Arrangement.ONE)
        self.prices.set_stacked(few)
        self._centre.setStretch(0, 3 if deep else 7)
        self._centre.setStretch(1, 7 if deep else 5)

    def _fit_right_column(self) -> None:
        one = self.arrangement is Arrangement.ONE
        alone = one or (self.arrangement is Arrangement.FEW and self._centre_body.isHidden())
        self._stand_tower(alone)
        if alone:
            self._right_body.setMinimumWidth(0)
            self._right_body.setMaximumWidth(ANY_WIDTH)
            self._side_by_side.setStretch(1, 1)
            return
        self._side_by_side.setStretch(1, 0)
        few = self.arrangement is Arrangement.FEW
        share = (FEW_RIGHT_SHARE if few else RIGHT_WIDTH_SHARE) * self.page.width()
        narrowest, widest = self._theme.px(NARROWEST_RIGHT), self._theme.px(WIDEST_RIGHT)
        self._right_body.setFixedWidth(round(min(max(share, narrowest), widest)))

    def _stand_tower(self, alone: bool) -> None:
        """The bar under the tower; beside it where both have the window to themselves."""
        few, names = self.arrangement is Arrangement.FEW, self._in_front
        self.leverage_bar.setVisible(not few or names is None or "leverage_bar" in names)
        directions = QBoxLayout.Direction
        row = self._tower.layout()
        assert isinstance(row, QBoxLayout)
        row.setDirection(directions.LeftToRight if alone else directions.TopToBottom)
        self.tower.setMaximumWidth(self._theme.px(WIDEST_TOWER) if alone else ANY_WIDTH)
        shares = (1, int(alone)) if few else NARROW_SHARES
        row.setStretchFactor(self.tower, shares[0])
        row.setStretchFactor(self.leverage_bar, shares[1] if alone else 0)
        # beside the tower it is high enough for its words to wrap
        self.leverage_bar.setMinimumWidth(self._theme.px(NARROW_BAR) if alone and not few else 0)

    def _put_in_place(self) -> None:
        self._prices, self._stage = self._panel(self.prices), self._panel(self.stage)
        self._tower = self._panel(self.tower, self.leverage_bar)
        self._dial, self._story = self._panel(self.dial), self._panel(self.narrator)
        self._panels = (self._prices, self._stage, self._tower, self._dial, self._story)
        self._centre_body, self._right_body = QWidget(), QWidget()
        self._centre, self._right = QVBoxLayout(self._centre_body), QVBoxLayout(self._right_body)
        self._centre.addWidget(self._prices, 7)
        self._centre.addWidget(self._stage, 4)
        self._right.addWidget(self.shared_tabs)
        self._right.addWidget(self._tower, 6)
        self._right.addWidget(self._dial, 2)
        self._right.addWidget(self._story, 2)
        for column in (self._centre, self._right):
            column.setContentsMargins(0, 0, 0, 0)
        self._side_by_side = QHBoxLayout()
        self._side_by_side.addWidget(self._centre_body, 1)
        self._side_by_side.addWidget(self._right_body)
        self._shown = QVBoxLayout()
        self._shown.addWidget(self.all_tabs)
        self._shown.addLayout(self._side_by_side, 1)
        self._put_in_grid()

    def _put_in_grid(self) -> None:
        self._grid = QGridLayout(self.page)
        self._grid.addWidget(self.top_bar, 0, 0, 1, 2)
        self._left = QVBoxLayout()
        self._left.addWidget(self.parameter_panel, 1)
        self._grid.addLayout(self._left, 1, 0)
        self._grid.addLayout(self._shown, 1, 1)
        self._time = self._panel_row(self.transport, self.timeline)
        self._grid.addWidget(self._time, 2, 0, 1, 2)
        self._grid.addWidget(self.disclaimer, 3, 0, 1, 2)
        self._grid.setColumnStretch(1, 1)
        self._grid.setRowStretch(1, 1)

    def _panel(self, *widgets: QWidget) -> QFrame:
        return self._framed(QVBoxLayout(), widgets)

    def _panel_row(self, *widgets: QWidget) -> QFrame:
        return self._framed(QHBoxLayout(), widgets)

    def _framed(self, layout: QVBoxLayout | QHBoxLayout, widgets: tuple[QWidget, ...]) -> QFrame:
        panel = QFrame()
        panel.setObjectName("panel")
        panel.setLayout(layout)
        for widget in widgets:
            grows = len(widgets) == 1 or widget in (self.tower, self.timeline)
            layout.addWidget(widget, 1 if grows else 0)
        self._paddings.append(layout)
        return panel

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.arrange()
        return False

    def _way_of_orders(self) -> Way:
        """From beside the tower, at the height where it stands, to the best bid."""
        standing, book = self.tower.standing_area(), self.order_book
        tower = QRect(self.tower.mapTo(self.page, standing.topLeft()), standing.size())
        edge = book.mapTo(self.page, book.rect().topRight())
        right = self.tower.mapTo(self.page, self.tower.rect().topLeft()).x()
        # a whole block stands left of the tower's scale and words
        tower.moveLeft(right - self._theme.px(LARGEST / 2))
        gap = QRectF(edge.x(), edge.y(), right - edge.x(), self.page.height() - edge.y())
        bid = QPointF(book.mapTo(self.page, book.best_bid()))
        return Way(QRectF(tower), gap, bid, self.tower.family)
