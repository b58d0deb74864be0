"""Survivors: who was taken over, by leverage and asset, beside the twin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, QSizeF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from engine.accounts import FAMILIES
from engine.night import NIGHT
from engine.survivors import Fates, counts, fates, lowest_leverage_taken, own_money_taken
from gui.nights import Nights
from gui.views.deep_view import DeepView
from gui.views.survivors_layout import ORDER, mark_at
from gui.views.survivors_picture import Shown, SurvivorsPicture
from gui.words import survivors_words as words
from gui.words.figures import dollars, paragraph


class SurvivorsView(DeepView):
    """Every account of the night on a scale of leverage, alive or taken over at the moment.

    Until the night has been played once, only what happened up to the moment is told.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.family = words.ALTCOIN_LONGS
        self._fates: tuple[Fates, Fates] | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name_parts()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Survivors"))

    def show_nights(self, nights: Nights) -> None:
        self._fates = fates(nights.live), fates(nights.twin)
        super().show_nights(nights)

    def show_moment(self, minute: float) -> None:
        """Move to a minute; most of them change nothing here, and then nothing is drawn anew."""
        before, self.minute = self._known(), minute
        if self._known() != before:
            self.refresh()

    def set_focus_asset(self, asset: int) -> None:
        self.focus_asset = asset
        if FAMILIES[self.family].asset != asset:
            held = (family for family in ORDER if FAMILIES[family].asset == asset)
            self.family = next(held, self.family)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self.setAccessibleDescription(self.summary())

    def shown(self) -> Shown | None:
        """What is on show now; None without nights."""
        if self.nights is None or self._fates is None:
            return None
        until = NIGHT if self.nights.rest_shown else self.minute
        return Shown(*self._fates, self.family, self.minute, until)

    def picture(self) -> SurvivorsPicture | None:
        """What is painted now; None without nights."""
        shown = self.shown()
        return SurvivorsPicture(self.theme, QSizeF(self.size()), shown) if shown else None

    # What it says.

    def summary(self) -> str:
        shown = self.shown()
        if shown is None:
            return ""
        nights = shown.live, shown.twin
        sentences = (
            words.headline(*nights, shown.until),
            words.about_family(*nights, shown.family, shown.until),
            words.altogether(*nights, shown.until),
            words.note(),
        )
        return paragraph(*sentences)

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """(headers, rows): each family in the live night and in the twin, own money by bracket."""
        money = self.tr("Own money taken over, {bracket}")
        headers = (
            self.tr("Group"),
            self.tr("Night"),
            self.tr("Taken over"),
            self.tr("Of"),
            self.tr("Lowest leverage taken over"),
            *(money.format(bracket=bracket) for bracket in words.bracket_names()),
        )
        shown, rows = self.shown(), []
        if shown is not None:
            for family in ORDER:
                name = words.family_name(family)
                live, twin = (_cells(f, family, shown.until) for f in (shown.live, shown.twin))
                rows.append((name, self.tr("live"), *live))
                rows.append((name, self.tr("twin"), *twin))
        return headers, rows

    def hint(self, point: QPointF) -> str:
        """What stands at a point in a sentence or two: an account, a family, a bracket."""
        shown, picture = self.shown(), self.picture()
        if shown is None or picture is None:
            return ""
        nights = shown.live, shown.twin
        found = mark_at(picture.rows, point)
        if found is not None:
            row, mark, twin = found
            return words.about_accounts(
                nights[twin], row.family, mark.accounts, shown.minute, shown.until, twin
            )
        for row in picture.rows:
            if row.area.contains(point):
                return words.about_family(*nights, row.family, shown.until)
        for bracket, left, right in picture.axis.brackets():
            if left <= point.x() < right and picture.places.below.contains(point):
                return words.about_bracket(*nights, bracket, shown.until)
        return words.note() if picture.note.contains(point) else ""

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(660), self.theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(190))

    def paintEvent(self, event: QPaintEvent) -> None:
        picture = self.picture()
        if picture is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        picture.paint(painter, ring=self.hasFocus())
        painter.end()

    # The user's hand.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        picture = self.picture()
        for row in picture.rows if picture else ():
            if row.area.contains(event.position()):
                self._choose(row.family)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
            return
        number = ORDER.index(self.family) + step
        if 0 <= number < len(ORDER):
            self._choose(ORDER[number])

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _known(self) -> tuple[object, ...]:
        """What the moment tells: who is taken over, and whether more is to come."""
        shown = self.shown()
        if shown is None:
            return ()
        taken = (fates.taken(shown.minute).tobytes() for fates in (shown.live, shown.twin))
        return (*taken, shown.until < NIGHT, shown.minute < shown.until)

    def _choose(self, family: int) -> None:
        self.family = family
        self.set_focus_asset(FAMILIES[family].asset)
        self.focus_wished.emit(self.focus_asset)


def _cells(fates: Fates, family: int, until: float) -> tuple[str, ...]:
    taken, members = counts(fates, family, until)
    lowest = words.leverage(lowest_leverage_taken(fates, family, until))
    return str(taken), str(members), lowest, *map(dollars, own_money_taken(fates, until)[family])
