"""Fixes: five switches, each with a strength and its price.

Each is a shortcut to one parameter and shows what the parameters say, wherever they come from;
so the main sliders, undo and presets move the switches, and the switches move the main sliders.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from engine import Parameters
from gui.controls.fixes import FIXES, Fix
from gui.controls.parameter_slider import ParameterSlider
from gui.controls.switch import Switch
from gui.files.content import read_words
from gui.look.theme import SPACE, Theme
from gui.worded import Worded
from gui.words.figures import paragraph


class FixRow(Worded, QWidget):
    """One fix: its switch and, while it is on, its strength and its price."""

    wished = Signal(Parameters, bool)
    """The parameters with the fix changed; and whether the hand is still dragging."""

    def __init__(self, fix: Fix, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fix = fix
        self._parameters = Parameters()
        self.switch = Switch()
        self.strength = ParameterSlider(fix.name)
        self.strength.title.hide()
        groove = self.strength.groove
        groove.set_stops([stop for stop in groove.stops if fix.helps(stop)])
        self.cost = QLabel()
        self.cost.setWordWrap(True)
        self.cost.setProperty("muted", True)
        # a row of fixed height would be as high as its words are at their own favourite width
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self._column = QVBoxLayout(self)
        for widget in (self.switch, self.strength, self.cost):
            self._column.addWidget(widget)
        self.name_parts()
        self.switch.clicked.connect(self._switched)
        self.strength.wished.connect(self.wished)
        self.set_parameters(self._parameters)

    @property
    def on(self) -> bool:
        """Whether the parameters on show hold the fix."""
        return self.fix.is_on(self._parameters)

    def set_parameters(self, parameters: Parameters) -> None:
        """Show whether these hold the fix, and how strong, silently."""
        self._parameters = parameters
        self.switch.setChecked(self.on)
        self.strength.set_parameters(parameters)
        for widget in (self.strength, self.cost):
            widget.setVisible(self.on)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self.switch.set_theme(theme)
        self.strength.set_theme(theme)
        self.cost.setFont(theme.font("small"))
        indent = theme.px(SPACE / 2)
        self._column.setContentsMargins(0, 0, 0, theme.px(SPACE * 0.75))
        self._column.setSpacing(theme.px(SPACE / 4))
        for widget in (self.strength, self.cost):
            widget.setContentsMargins(indent, 0, indent, 0)

    def name_parts(self) -> None:
        """Give everything its words, again when the language changes."""
        words = read_words("fixes")
        mine = words[self.fix.name]
        self.switch.setText(mine["name"])
        self.switch.setAccessibleName(mine["name"])
        self.switch.setAccessibleDescription(paragraph(mine["what"], mine["cost"]))
        self.switch.setToolTip("<p>{what}</p><p>{cost}</p>".format(**mine))
        self.cost.setText(mine["cost"])
        self.strength.set_spoken(words["strength"].format(fix=mine["name"]))
        self.strength.set_marks([(self.fix.strongest, words["stronger"])])

    def _switched(self, on: bool) -> None:
        self.wished.emit(self.fix.switched(self._parameters, on), False)


class FixesPanel(QWidget):
    """All fixes below each other."""

    wished = Signal(Parameters, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = {fix.name: FixRow(fix) for fix in FIXES}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for row in self.rows.values():
            column.addWidget(row)
            row.wished.connect(self.wished)
        column.addStretch(1)

    def set_parameters(self, parameters: Parameters) -> None:
        """Show which fixes these hold, silently."""
        for row in self.rows.values():
            row.set_parameters(parameters)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        for row in self.rows.values():
            row.set_theme(theme)
