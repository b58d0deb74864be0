"""The list of claims: number, title and, once it was run, the verdict."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from gui.files.claims import Claim
from gui.look.theme import LIGHT, SPACE, Theme
from gui.views.verdict_mark import MARK, draw_verdict
from gui.words.finding_words import words

ROW, LOW_ROW = 26, 22
"""Height of a row in pixels at scale 1, and where the list is short."""

SHORT = 13 * ROW
"""Height in pixels at scale 1 under which rows are low."""

HOVER, CHOSEN = 0.05, 0.1
"""Opacity of the ground of a row under the pointer, and of the open one."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ClaimRow(QAbstractButton):
    """One claim; it stays down while its card is open."""

    stepped = Signal(int)
    """The user asked for a row further down or up, by so many rows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._number, self._low = 0, False
        self.verdict, self.state = "", ""
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_claim(self, claim: Claim, verdict: str, state: str) -> None:
        """Show a claim with its verdict, or none yet and how far it is."""
        self._number, self.verdict, self.state = claim.number, verdict, state
        self.setText(claim.title)
        spoken = self.tr("Claim {number}: {title}").format(number=claim.number, title=claim.title)
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(self.state_in_words())
        self.update()

    def state_in_words(self) -> str:
        """The verdict, or how far the claim is; empty before it was run."""
        return words()["verdicts"][self.verdict] if self.verdict else self.state

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def set_low(self, low: bool) -> None:
        """Take less height."""
        self._low = low
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(220), self._theme.px(LOW_ROW if self._low else ROW))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def nextCheckState(self) -> None:
        """A click opens; the open one stays open."""
        self.setChecked(True)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if steps:
            self.stepped.emit(steps)
        else:
            super().keyPressEvent(event)

    def title_box(self) -> QRectF:
        """Where the title stands: between the number and the verdict."""
        theme = self._theme
        left = theme.px(SPACE) + QFontMetrics(theme.font("small")).horizontalAdvance("88")
        left += theme.px(SPACE)
        return QRectF(left, 0, self.width() - left - self._verdict_width(), self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        theme, title = self._theme, self.title_box()
        number = QRectF(0, 0, title.left() - theme.px(SPACE), self.height())
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        painter.drawText(number, RIGHT, str(self._number))
        painter.setFont(theme.font(self.title_role()))
        painter.setPen(theme.colour("text"))
        elided = painter.fontMetrics().elidedText(
            self.text(), Qt.TextElideMode.ElideRight, int(title.width())
        )
        painter.drawText(title, LEFT, elided)
        self._paint_verdict(painter)
        painter.end()

    def title_role(self) -> str:
        """The largest text role in which the title fits; the open one's is bold if it can be."""
        usual = "strong" if self.isChecked() else "body"
        metrics = QFontMetrics(self._theme.font(usual))
        fits = metrics.horizontalAdvance(self.text()) <= self.title_box().width()
        return usual if fits and not self._low else "small"

    def _verdict_width(self) -> float:
        """Room for the widest verdict, so that titles end in one line."""
        small, px = QFontMetrics(self._theme.font("small")), self._theme.px
        widest = max(map(small.horizontalAdvance, words()["verdicts"].values()))
        return widest + px(MARK) + px(2.5 * SPACE)

    def _paint_ground(self, painter: QPainter) -> None:
        theme = self._theme
        opacity = CHOSEN if self.isChecked() else HOVER if self.underMouse() else 0.0
        focused = self.hasFocus()
        edge = theme.px(2) / 2 if focused else 0
        box = QRectF(self.rect()).adjusted(edge, edge, -edge, -edge)
        painter.setPen(theme.pen("accent", 2) if focused else Qt.PenStyle.NoPen)
        ground = theme.colour("text", opacity) if opacity else QColor(Qt.GlobalColor.transparent)
        painter.setBrush(ground)
        painter.drawRoundedRect(box, theme.px(SPACE / 2), theme.px(SPACE / 2))

    def _paint_verdict(self, painter: QPainter) -> None:
        theme, title = self._theme, self.title_box()
        mark = theme.px(MARK)
        box = QRectF(title.right() + theme.px(SPACE), (self.height() - mark) / 2, mark, mark)
        if self.verdict:
            draw_verdict(painter, theme, self.verdict, box)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("muted"))
        left = box.right() + theme.px(SPACE / 2)
        words_box = QRectF(left, 0, self.width() - left, self.height())
        painter.drawText(words_box, LEFT, self.state_in_words())


class ClaimList(QScrollArea):
    """All claims below each other; one of them is open."""

    chosen = Signal(int)
    """The user opened a claim, by its place in the list."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._body = QWidget()
        self._body.setObjectName("panelBody")
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addStretch(1)
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)  # `open` says which one is down
        self.rows: list[ClaimRow] = []
        self.setWidget(self._body)
        self._group.idClicked.connect(self.chosen)

    def show_claims(
        self, claims: Sequence[Claim], verdicts: Mapping[int, str], states: Mapping[int, str]
    ) -> None:
        """Show claims with the verdicts found so far, or how far they are, both by number."""
        while len(self.rows) < len(claims):
            self._add_row()
        for row, claim in zip(self.rows, claims, strict=True):
            number = claim.number
            row.show_claim(claim, verdicts.get(number, ""), states.get(number, ""))

    def open(self, place: int) -> None:
        """Mark the open claim, silently."""
        for number, row in enumerate(self.rows):
            row.setChecked(number == place)
            tab = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            row.setFocusPolicy(tab)
        self.ensureWidgetVisible(self.rows[place], 0, 0)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self._theme = theme
        for row in self.rows:
            row.set_theme(theme)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        low = self.height() < self._theme.px(SHORT)
        for row in self.rows:
            row.set_low(low)

    def _add_row(self) -> None:
        row, place = ClaimRow(), len(self.rows)
        self._group.addButton(row, place)
        self._column.insertWidget(place, row)
        row.stepped.connect(lambda steps: self._step(place + steps))
        self.rows.append(row)

    def _step(self, place: int) -> None:
        held = min(max(place, 0), len(self.rows) - 1)
        self.rows[held].setFocus()
        self.chosen.emit(held)
