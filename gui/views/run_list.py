"""The shelf as a list: a legend of the curves, then a card for each run, newest first."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from engine import Parameters
from gui.look.theme import LIGHT, SPACE, Theme
from gui.run_shelf import LONGEST, KeptRun, RunShelf
from gui.screen_reader import GROUP
from gui.views.run_card import RunCard, role_of_words, sizes, stroke
from gui.views.run_card_layout import CURVES, columns, lay_out
from gui.views.run_list_layout import ListSizes, card_boxes, room_for
from gui.words.figures import asset_name

NARROWEST = 180
"""Least width of the list in pixels at scale 1."""

HIGHEST_CARD = 84
"""In pixels at scale 1; where the list is higher, cards leave room below."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
WRAP = int(Qt.TextFlag.TextWordWrap)


class RunList(QWidget):
    """Emits the run whose card was clicked, the run to pin, and that another is compared."""

    spoken_role = GROUP

    back_wished = Signal(Parameters)
    """The user asked for the scenario of a run."""

    pin_wished = Signal(object)
    """The run to pin, or None."""

    chosen_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._shelf = RunShelf()
        self._live = Parameters()
        self.cards = tuple(RunCard(self) for _ in range(LONGEST + 1))
        for number, card in enumerate(self.cards):
            card.hide()
            card.clicked.connect(lambda _=False, card=card: self._bring_back(card))
            card.pin_wished.connect(lambda down, card=card: self._pin(card, down))
            card.stepped.connect(lambda steps, number=number: self._step(number, steps))
            card.chosen.connect(self.chosen_changed)

    @property
    def shown(self) -> tuple[RunCard, ...]:
        """The cards that show a run."""
        return tuple(card for card in self.cards if card.kept is not None)

    @property
    def chosen(self) -> KeptRun | None:
        """The run under the pointer, else the one in focus, else None."""
        near = [card for card in self.shown if card.underMouse()]
        near += [card for card in self.shown if card.hasFocus() or card.pin.hasFocus()]
        return near[0].kept if near else None

    def show_shelf(self, shelf: RunShelf, live: Parameters) -> None:
        """Show the runs of a shelf, and mark the one whose settings are live."""
        self._shelf, self._live = shelf, live
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        for card in self.cards:
            card.set_theme(theme)
        self._arrange()

    def name_parts(self) -> None:
        """Give the cards their names, again when the language changes."""
        for card in self.cards:
            card.name_parts()
        self.update()

    def hint(self) -> str:
        """What the list is for, while there is little in it."""
        if not self.shown:
            return self.tr("Runs you make appear here.")
        if len(self.shown) == 1:
            return self.tr(
                "Change a setting or choose a preset: each run you make appears here. A click"
                " brings a run back; a pin keeps it for comparison."
            )
        return ""

    def minimumSizeHint(self) -> QSize:
        made_of = self._sizes()
        return QSize(self._theme.px(NARROWEST), round(made_of.head + 3 * made_of.lowest))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.shown:
            self._paint_legend(painter)
        painter.setFont(self._theme.font("body"))
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(self._room_below(), WRAP, self.hint())
        painter.end()

    def _bring_back(self, card: RunCard) -> None:
        if card.kept is not None and not card.live:
            self.back_wished.emit(card.kept.parameters)

    def _pin(self, card: RunCard, down: bool) -> None:
        self.pin_wished.emit(card.kept if down else None)

    def _step(self, number: int, steps: int) -> None:
        """Move the focus; it stops at both ends."""
        last = len(self.shown) - 1
        self.cards[min(max(number + steps, 0), last)].setFocus(Qt.FocusReason.TabFocusReason)

    def _sizes(self) -> ListSizes:
        px, line = self._theme.px, sizes(self._theme, "small").line
        return ListSizes(
            head=line + px(SPACE),
            gap=px(SPACE / 2),
            lowest=2 * line + px(SPACE),
            highest=px(HIGHEST_CARD),
        )

    def _arrange(self) -> None:
        """Give the cards their runs and places: as many as fit, and always the pinned one."""
        shelf, made_of = self._shelf, self._sizes()
        runs = shelf.shown[: room_for(self.height(), made_of)]
        if shelf.pinned is not None and shelf.pinned not in runs:
            runs = (*runs[:-1], shelf.pinned)
        for card, kept in zip(self.cards, runs, strict=False):
            card.show_run(kept, kept.parameters == self._live, kept is shelf.pinned)
        for card in self.cards[len(runs) :]:
            card.clear()
        boxes = card_boxes(self.width(), self.height(), len(runs), made_of)
        for card, box in zip(self.cards, boxes, strict=False):
            card.setGeometry(box)
        for card in self.cards:
            card.setVisible(card.kept is not None)
        self.update()

    def _room_below(self) -> QRectF:
        """What the cards leave free; all of it while there are none."""
        edge, shown = self._theme.px(SPACE / 2), self.shown
        top = shown[-1].geometry().bottom() + 2 * edge if shown else 0
        return QRectF(edge, top, self.width() - 2 * edge, self.height() - top)

    def _paint_legend(self, painter: QPainter) -> None:
        """What the numbers are, over the curves; each asset with its stroke, over its numbers."""
        theme = self._theme
        width, height = self.width(), self.cards[0].height()
        inside = lay_out(width, height, sizes(theme, role_of_words(theme, width, height)))
        line = self._sizes().head - theme.px(SPACE)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        lowest = QRectF(inside.picture.left(), 0, inside.picture.width(), line)
        if not inside.picture.isEmpty():
            painter.drawText(lowest, LEFT, self.tr("lowest"))
        heads = columns(inside.falls[0].left(), inside.falls[-1].right(), 0, line)
        for asset, box in zip(CURVES, heads, strict=True):
            painter.setPen(theme.asset_colour(asset))
            painter.drawText(box, LEFT, asset_name(asset))
            y = box.bottom() + theme.px(2)
            painter.setPen(stroke(theme, asset))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.left() + theme.px(28), y))
