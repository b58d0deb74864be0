"""What every view of a night has in common: it gets values and emits wishes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QWidget

from engine.assets import WBETH
from gui.look.theme import LIGHT, Theme
from gui.nights import Nights
from gui.screen_reader import PICTURE
from gui.views.focus_ring import FocusRing
from gui.views.veil import Veil


class View(QWidget):
    """A widget that shows nights at a moment.

    The window calls the `show_` and `set_` methods; only the user's hand makes a view emit.
    Subclasses override `refresh`, which must look the same however the moment was reached.
    """

    moves = True
    """Whether it shows something else at another moment; not what is of the whole night."""

    spoken_role = PICTURE
    """What it is for a screen reader; a group where there are controls in it."""

    focus_wished = Signal(int)
    """The user asked for an asset (its index) to be in focus everywhere."""

    moment_wished = Signal(float)
    """The user asked to see a minute of the night."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.nights: Nights | None = None
        self.minute = 0.0
        self.focus_asset = WBETH
        self._veil: Veil | None = None

    def show_nights(self, nights: Nights) -> None:
        """Show other runs at the same moment."""
        self.nights = nights
        self.refresh()

    def show_moment(self, minute: float) -> None:
        """Move to a minute of the night; figures are those of the last row at or before it."""
        self.minute = minute
        self.refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self.theme = theme
        self.updateGeometry()
        self.refresh()

    def set_focus_asset(self, asset: int) -> None:
        """Put an asset in focus."""
        self.focus_asset = asset
        self.refresh()

    def set_introduced(self, introduced: bool) -> None:
        """Whether the view may be seen; a lesson veils what it has not come to."""
        if self._veil is None and not introduced:
            self._veil = Veil(self)
        if self._veil is not None:
            if introduced:
                self._veil.hide()
            else:
                self._veil.cover(self.theme)
            self.setEnabled(introduced)
            self.refresh()

    def setAccessibleDescription(self, description: str) -> None:
        """Tell a screen reader what is shown; under a veil only that it comes later."""
        if self._veil is not None and not self.introduced:
            description = self._veil.words()
        if description != self.accessibleDescription():  # else it would be told again
            super().setAccessibleDescription(description)

    def let_keys_in(self) -> None:
        """Let Tab stop here, so that a screen reader tells of the view; a ring is seen then."""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        FocusRing(self)

    @property
    def introduced(self) -> bool:
        """Whether the view may be seen."""
        return self._veil is None or self._veil.isHidden()

    def refresh(self) -> None:
        """Bring what is drawn in line with nights, moment, theme and focus."""
        self.update()

    def name_parts(self) -> None:
        """Give the view and its parts their names, again when the language changes."""

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name_parts()
            self.refresh()

    def summary(self) -> str:
        """What the view shows at the moment, in a sentence, for a screen reader."""
        return ""

    def table(self) -> tuple[Sequence[str], Sequence[Sequence[str]]]:
        """What the view shows at the moment, in numbers: headers, and rows of texts."""
        return (self.tr("What it shows"),), [(self.summary(),)]

    @property
    def row(self) -> int:
        """The row of the live run at the moment; 0 while there is none."""
        return self.nights.live.row_at(self.minute) if self.nights else 0
