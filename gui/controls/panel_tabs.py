"""A row of tabs for panels that share one place because the window is small."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from gui.controls.pill import Pill
from gui.look.theme import Theme
from gui.screen_reader import GROUP


class PanelTabs(QWidget):
    """Titles of panels, one of them chosen."""

    spoken_role = GROUP

    chosen = Signal(int)
    """The user chose a panel, by its number."""

    def __init__(self, titles: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        for number, title in enumerate(titles):
            pill = Pill(title, self)
            pill.join(self._group, number)
            self._row.addWidget(pill)
        self._row.addStretch(1)
        self.pill(0).setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def show_titles(self, titles: tuple[str, ...]) -> None:
        """Write the tabs in other words."""
        for number, title in enumerate(titles):
            self.pill(number).setText(title)
            self.pill(number).setAccessibleName(title)
            self.pill(number).updateGeometry()

    @property
    def current(self) -> int:
        """The number of the panel chosen."""
        return self._group.checkedId()

    def pill(self, number: int) -> Pill:
        """The tab of a panel."""
        pill = self._group.button(number)
        assert isinstance(pill, Pill)
        return pill

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._row.setSpacing(theme.px(4))
        for number in range(len(self._group.buttons())):
            self.pill(number).set_theme(theme)
