"""The left panel: what the user sets."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from superqt import QCollapsible

from engine import Parameters
from engine.declaration import GROUPS
from gui.controls.chevron import chevron
from gui.controls.fixes_panel import FixesPanel
from gui.controls.parameter_row import ParameterRow
from gui.controls.parameter_slider import ParameterSlider
from gui.controls.refusal_label import RefusalLabel
from gui.controls.shock_button import ShockButton
from gui.look.theme import LIGHT, Theme
from gui.worded import Worded
from gui.words.parameter_words import group_title

ANY_HEIGHT = 16_777_215
"""Qt's own largest height: no bound."""

MAIN_SLIDERS = ("loop_depth", "lst_collateral_ratio", "market_maker_withdrawal")


class ParameterPanel(Worded, QFrame):
    """The three sliders, the shock, and every other parameter behind *more*."""

    wished = Signal(Parameters, bool)
    """Parameters the user asks for; and whether the hand is still dragging."""

    shock_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.theme: Theme = LIGHT
        self.sliders = {name: ParameterSlider(name) for name in (*MAIN_SLIDERS, "shock")}
        self.shock_button = ShockButton()
        self.message = RefusalLabel()
        self.rows = {
            name: ParameterRow(name)
            for name in Parameters.declarations()
            if name not in self.sliders
        }
        self.more = QCollapsible()
        self.groups = self._make_groups()
        self.fixes = QCollapsible()
        self.fixes_panel = FixesPanel()
        self._column = self._arrange()
        self._connect()
        self._parameters = Parameters()
        self.resting = False
        self.name_parts()
        self.set_parameters(self._parameters)

    def name_parts(self) -> None:
        self.shock_button.setText(self.tr("Shock"))
        self.shock_button.setToolTip(self.tr("Play the night from two minutes before the news"))
        self.more.setText(self.tr("More settings"))
        self.fixes.setText(self.tr("Fixes: what could have helped"))
        for title, group in zip(self._titles, self.groups, strict=True):
            group.setText(group_title(title))
        self._mark_parity()

    def set_parameters(self, parameters: Parameters) -> None:
        """Show parameters, silently."""
        self._parameters = parameters
        self.message.hide()
        for control in self._controls():
            control.set_parameters(parameters)
        self._mark_parity()

    def set_brief(self, brief: bool, free: frozenset[str] = frozenset()) -> None:
        """Only the three sliders, and of all settings only the free ones may be moved."""
        self.resting = brief and not free
        self.shock_button.setVisible(not brief)
        self._scrolling.setVisible(not brief or "shock" in free)
        self.more.setVisible(not brief)
        for name, slider in self.sliders.items():
            slider.setEnabled(not brief or name in free)

    def reveal(self, control: QWidget) -> None:
        """Open the groups a control stands in, and scroll to it."""
        for collapsible in (self.more, self.fixes, *self.groups):
            if collapsible.isAncestorOf(control):
                collapsible.expand(animate=False)
        self._scrolling.ensureWidgetVisible(control)

    def set_lying(self, lying: bool) -> None:
        """The sliders side by side, as in Present, or one below the other."""
        directions = QBoxLayout.Direction
        self._column.setDirection(directions.LeftToRight if lying else directions.TopToBottom)
        side = Qt.AlignmentFlag.AlignTop if lying else Qt.AlignmentFlag(0)
        for name in MAIN_SLIDERS:
            self._column.setAlignment(self.sliders[name], side)
            self._column.setStretchFactor(self.sliders[name], int(lying))
        self.set_theme(self.theme)

    def set_low(self, low: bool) -> None:
        """The three sliders in little height, as beside a lesson."""
        for name in MAIN_SLIDERS:
            self.sliders[name].set_low(low)

    def refuse(self, sentence: str) -> None:
        """Say why something typed cannot be."""
        self.message.say(sentence)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self.theme = theme
        for control in self._controls():
            control.set_theme(theme)
        self.shock_button.set_theme(theme)
        self.message.setFont(theme.font("small"))
        for collapsible in (self.more, *self.groups, self.fixes):
            collapsible.toggleButton().setFont(theme.font("body"))
            collapsible.toggleButton().setIconSize(QSize(theme.px(12), theme.px(12)))
            collapsible.setCollapsedIcon(chevron(theme, is_open=False))
            collapsible.setExpandedIcon(chevron(theme, is_open=True))
        margin = theme.px(16)
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(8))
        lying = self._column.direction() == QBoxLayout.Direction.LeftToRight
        self._column.setSpacing(theme.px(24 if lying else 6))
        self._inside.setSpacing(theme.px(6))

    def _mark_parity(self) -> None:
        parity = self._parameters.coin_collateral_ratio
        self.sliders["lst_collateral_ratio"].set_marks([(parity, self.tr("parity with ETH"))])

    def _controls(self) -> list[ParameterSlider | ParameterRow | FixesPanel]:
        return [*self.sliders.values(), *self.rows.values(), self.fixes_panel]

    @property
    def _titles(self) -> list[str]:
        """The groups of which a row stands behind *more*."""
        there = {row.declaration.group for row in self.rows.values()}
        return [title for title in GROUPS if title in there]

    def _make_groups(self) -> list[QCollapsible]:
        groups = []
        for title in self._titles:
            group = QCollapsible()
            for row in self.rows.values():
                if row.declaration.group == title:
                    group.addWidget(row)
            groups.append(group)
        return groups

    def _arrange(self) -> QVBoxLayout:
        column = QVBoxLayout(self)
        for name in MAIN_SLIDERS:
            column.addWidget(self.sliders[name])
        column.addWidget(self.shock_button)
        column.addWidget(self.message)
        self._scrolling = self._scrolled()
        column.addWidget(self._scrolling, 1)
        return column

    def _scrolled(self) -> QScrollArea:
        """What may scroll out of sight: the size of the shock, and everything else."""
        body = QWidget()
        body.setObjectName("panelBody")
        self._inside = QVBoxLayout(body)
        self._inside.setContentsMargins(0, 0, 0, 0)
        self._inside.addWidget(self.sliders["shock"])
        self._inside.addWidget(self.more)
        self._inside.addWidget(self.fixes)
        self._inside.addStretch(1)
        for group in self.groups:
            self.more.addWidget(group)
        self._put_fixes_in()
        for collapsible in (self.more, *self.groups, self.fixes):
            collapsible.setDuration(0)
            # superqt only makes what is closed flat; hidden, it is out of the way of Tab as well
            collapsible.toggled.connect(collapsible.content().setVisible)
            collapsible.content().hide()
            # superqt's own style would hide the ring of the keyboard's focus
            collapsible.toggleButton().setStyleSheet("text-align: left;")
            layout = collapsible.layout()
            assert layout is not None, "superqt gives every collapsible a layout"
            layout.setContentsMargins(0, 0, 0, 0)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(body)
        area.setMinimumHeight(1)  # in a low window it gives way to the three sliders
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        return area

    def _put_fixes_in(self) -> None:
        """In a box as high as what is switched on: superqt would hold it to its first height."""
        self.fixes.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        box = self.fixes.content()
        inside = box.layout()
        assert inside is not None, "superqt gives the content a layout"
        inside.addWidget(self.fixes_panel)
        self.fixes.toggled.connect(lambda is_open: box.setMaximumHeight(is_open * ANY_HEIGHT))

    def _connect(self) -> None:
        for control in self._controls():
            control.wished.connect(self.wished)
        self.shock_button.clicked.connect(self.shock_wished)
