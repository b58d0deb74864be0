"""A small button that stays down: one of a row of choices, or a switch by itself."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QWidget

from gui.look.theme import LIGHT, SPACE, Theme


class Pill(QAbstractButton):
    """A checkable button with a hairline frame, filled while it is on."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.setText(text)
        self.setCheckable(True)
        self.setAccessibleName(text)
        # a click leaves the focus where it is, so that Space goes on playing and pausing
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def join(self, group: QButtonGroup, number: int) -> None:
        """Be one of several of which one is down: Tab stops at that one, arrows go on from it."""
        group.addButton(self, number)
        self.setAutoExclusive(True)  # which is what a screen reader goes by
        self.toggled.connect(self._let_tab_in)
        self._let_tab_in(self.isChecked())

    def _let_tab_in(self, down: bool) -> None:
        policy = Qt.FocusPolicy.TabFocus if down else Qt.FocusPolicy.NoFocus
        self.setFocusPolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text size from a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetrics(self._theme.font("small")), self._theme.px
        return QSize(metrics.horizontalAdvance(self.text()) + px(SPACE * 1.5), px(22))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, on = self._theme, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme.colour("text" if on or self.underMouse() else "line")
        self.paint_ground(painter, edge, theme.colour("text") if on else None)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("panel" if on else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def paint_ground(self, painter: QPainter, edge: QColor, fill: QColor | None) -> QRectF:
        """The frame, filled or not, or the ring of the focus; the box within its middle line.

        Between ring and filling stays a gap: some fillings are as light as the ring.
        """
        theme, ring = self._theme, self.hasFocus()
        frame = max(round(theme.width(2)), theme.ring) if ring else theme.hairline
        box = _within(QRectF(self.rect()), frame / 2)
        painter.setPen(QPen(theme.colour("accent") if ring else edge, frame))
        painter.setBrush(fill if fill and not ring else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        if fill and ring:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(fill)
            inner = _within(QRectF(self.rect()), frame + theme.px(1))
            painter.drawRoundedRect(inner, theme.px(2), theme.px(2))
        return box


def _within(box: QRectF, inset: float) -> QRectF:
    return box.adjusted(inset, inset, -inset, -inset)
