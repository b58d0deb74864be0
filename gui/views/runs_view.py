"""Runs: the last five as cards, one to pin, and two side by side as a table.

A run is put on the shelf when it has settled: `SETTLED` after the last change, and not while a
mouse button is held. So one drag is one run however often the hand rests, and two drags are two
runs even if they move the same slider: comparing those is what the shelf is for. The first night
is there at once.
"""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QWidget

from engine import Parameters
from engine.outcome import outcome
from gui.look.theme import SPACE, Theme
from gui.nights import Nights
from gui.run_shelf import KeptRun, RunShelf, with_pin, with_run
from gui.screen_reader import GROUP
from gui.views.deep_view import DeepView
from gui.views.run_comparison import RunComparison
from gui.views.run_list import RunList
from gui.words.changes_in_words import Change, caption, changes
from gui.words.outcome_in_words import Line, lines

SETTLED = 1000
"""Milliseconds without a change after which a scenario counts as a run."""

LIST_SHARE, USUAL_LIST, WIDEST_LIST = 0.36, 220, 380
"""The list's part of the width, and its bounds in pixels at scale 1; where the table beside it
needs the room, it is narrower."""


class RunsView(DeepView):
    """Keeps the runs made, even while it is not seen, and shows them."""

    pinned_changed = Signal(object)
    """The run the user pinned (`KeptRun`: settings, minutes, prices, measures), or None."""

    moves = False
    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shelf = RunShelf()
        self.keeps = True
        self._place = "UTC"
        self.list = RunList(self)
        self.comparison = RunComparison(self)
        self._settling = QTimer(self, interval=SETTLED, singleShot=True)
        self._settling.timeout.connect(self._settle)
        self.list.back_wished.connect(self.scenario_wished)
        self.list.pin_wished.connect(self._pin)
        self.list.chosen_changed.connect(self.refresh)
        self.name_parts()

    @property
    def live(self) -> Parameters | None:
        """The settings on show."""
        return self.nights.live.parameters if self.nights else None

    @property
    def beside(self) -> KeptRun | None:
        """The run that the live one is compared with."""
        return self.shelf.beside(self.live, self.list.chosen) if self.live else None

    def show_nights(self, nights: Nights) -> None:
        """Show other nights; they become a run once they settle."""
        changed = self.live != nights.live.parameters
        self.nights = nights
        if self.keeps and self.shelf.live is None:
            self.shelf = with_run(self.shelf, nights.live)
        elif self.keeps and changed:
            self._settling.start()
        self.refresh()

    def show_moment(self, minute: float) -> None:
        """A shelf holds whole nights: the moment changes nothing here."""
        self.minute = minute

    def set_place(self, place: str) -> None:
        """Give times by the clock of a place."""
        self._place = place
        self.refresh()

    def refresh(self) -> None:
        if self.isVisible():
            self._show_parts()
        super().refresh()

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)
        self.comparison.set_theme(theme)
        super().set_theme(theme)
        self._arrange()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Runs"))
        self.list.setAccessibleName(self.tr("The last runs"))
        self.comparison.setAccessibleName(self.tr("Two runs side by side"))
        self.list.name_parts()

    def heading(self) -> str:
        """What the run beside the live one is; empty without one."""
        beside = self.beside
        if beside is None:
            return ""
        if beside is self.shelf.pinned:
            return self.tr("Pinned")
        return self.tr("Chosen") if beside is self.list.chosen else self.tr("Before")

    def settings(self) -> tuple[Change, ...]:
        """The settings in which the two differ."""
        beside, live = self.beside, self.live
        return changes(beside.parameters, live) if beside and live else ()

    def measures(self) -> tuple[Line, ...]:
        """All measures of the live run, beside the other's."""
        if self.nights is None:
            return ()
        beside = self.beside
        return lines(beside.outcome if beside else None, outcome(self.nights.live), self._place)

    def summary(self) -> str:
        if self.nights is None:
            return self.list.hint()
        beside, measures = self.beside, self.measures()
        worst = measures[self.focus_asset]
        if beside is None:
            return self.tr("One run so far: {caption}. Worst fall of {asset}: {live}.").format(
                caption=self._caption(), asset=worst.label, live=worst.live
            )
        return self.tr(
            "Runs kept: {count}. Live beside {other}: worst fall of {asset} {live}, there {then}."
        ).format(
            count=len(self.shelf.shown),
            other=caption(beside.before, beside.parameters),
            asset=worst.label,
            live=worst.live,
            then=worst.other,
        )

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """The comparison with every setting that differs, or the live run alone: headers, rows."""
        what, live = self.tr("Setting or outcome"), self.tr("Live")
        headers = (what, self.heading(), live, self.tr("Difference"))
        rows: list[tuple[str, ...]] = [
            (change.name, change.old, change.new, "") for change in self.settings()
        ]
        for line in self.measures():
            label = line.label
            if line.asset is not None:
                label = self.tr("{asset}, worst fall").format(asset=label)
            other = f"{line.other} {line.other_at}".strip()
            rows.append((label, other, f"{line.live} {line.live_at}".strip(), line.difference))
        if self.beside is None:
            return (what, live), [(row[0], row[2]) for row in rows]
        return headers, rows

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(660), self.theme.px(330))

    def minimumSizeHint(self) -> QSize:
        left, right = self.list.minimumSizeHint(), self.comparison.minimumSizeHint()
        width = left.width() + self.theme.px(1.5 * SPACE) + right.width()
        return QSize(width, max(left.height(), right.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _caption(self) -> str:
        kept = self.shelf.live
        return caption(kept.before, kept.parameters) if kept else ""

    def _settle(self) -> None:
        """Put the live run on the shelf, unless the hand may still be dragging."""
        if QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._settling.start()
        elif self.nights is not None and self.keeps:
            self.shelf = with_run(self.shelf, self.nights.live)
            self.refresh()

    def _pin(self, kept: KeptRun | None) -> None:
        self.shelf = with_pin(self.shelf, kept)
        self.refresh()
        self.pinned_changed.emit(kept)

    def _show_parts(self) -> None:
        if self.live is not None:
            self.list.show_shelf(self.shelf, self.live)
        self.comparison.focus_asset = self.focus_asset
        self.comparison.show_lines(self.heading(), self.settings(), self.measures())
        self.comparison.setAccessibleDescription(self.summary())
        self.setAccessibleDescription(self.summary())

    def _arrange(self) -> None:
        width, height, gap = self.width(), self.height(), self.theme.px(1.5 * SPACE)
        left = self._list_width(width - gap)
        self.list.setGeometry(0, 0, left, height)
        self.comparison.setGeometry(left + gap, 0, max(0, width - left - gap), height)

    def _list_width(self, room: int) -> int:
        least, table = self.list.minimumSizeHint(), self.comparison.minimumSizeHint()
        usual, widest = self.theme.px(USUAL_LIST), self.theme.px(WIDEST_LIST)
        wished = min(max(LIST_SHARE * room, usual), widest)
        return round(max(min(wished, room - table.width()), least.width()))
