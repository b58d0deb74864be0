"""What the cliff map is of: one chooser for the measure, one beside each axis."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Signal
from PySide6.QtWidgets import QWidget

from engine.axis import Axis
from gui.controls.grouped_chooser import GroupedChooser
from gui.look.theme import Theme
from gui.words.axes_in_words import axis_groups, axis_title
from gui.words.measures_in_words import measure_groups, measure_name


class MapChoices(QObject):
    """The three choosers: the axis upwards at the top left, the one across at the bottom right,
    the measure over the scale of colours at the top right."""

    measure_chosen = Signal(str)
    axes_chosen = Signal(Axis, Axis)
    """The axes across and upwards."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.up, self.measure, self.across = (GroupedChooser(view) for _ in range(3))
        self.measure.chosen.connect(self.measure_chosen.emit)
        self.across.chosen.connect(lambda axis: self._choose(axis, self.up.choice))
        self.up.chosen.connect(lambda axis: self._choose(self.across.choice, axis))
        self._shown: tuple[Axis, Axis] | None = None

    @property
    def all(self) -> tuple[GroupedChooser, ...]:
        """In the order in which Tab visits them."""
        return self.up, self.measure, self.across

    @property
    def height(self) -> int:
        """The height of each, in pixels."""
        return self.up.height()

    def show(self, across: Axis, up: Axis, measure: str) -> None:
        """Show what is mapped, silently."""
        self._shown = across, up
        self.across.set_choice(across)
        self.up.set_choice(up)
        self.measure.set_choice(measure)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        for chooser in self.all:
            chooser.set_theme(theme)

    def arrange(self, width: int, height: int) -> None:
        """Put each where it belongs in a view of that size."""
        for chooser in self.all:
            chooser.set_widest(width // 2)
        self.up.move(0, 0)
        self.measure.move(width - self.measure.width(), 0)
        self.across.move(width - self.across.width(), height - self.across.height())

    def between(self) -> QRectF:
        """The room between the two choosers above."""
        gap = self.up.x() + self.up.height() / 2
        left, right = self.up.geometry().right() + gap, self.measure.x() - gap
        return QRectF(left, 0, right - left, self.height)

    def name_parts(self) -> None:
        """Give choosers and choices their names, again when the language changes."""
        for chooser, name in (
            (self.measure, self.tr("What the colours show")),
            (self.across, self.tr("Setting across")),
            (self.up, self.tr("Setting upwards")),
        ):
            chooser.setAccessibleName(name)
            chooser.setToolTip(name)
        self.measure.set_groups(
            [
                (title, [(measure_name(entry), entry.name) for entry in entries])
                for title, entries in measure_groups()
            ]
        )
        axes = [
            (title, [(axis_title(axis), axis) for axis in group]) for title, group in axis_groups()
        ]
        self.across.set_groups(axes)
        self.up.set_groups(axes)

    def _choose(self, across: object, up: object) -> None:
        """Choosing what the other axis has swaps the two."""
        if across == up and self._shown is not None:
            up, across = self._shown
        self.axes_chosen.emit(across, up)
