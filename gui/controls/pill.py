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
        frame = theme.width(2) if self.hasFocus() else theme.hairline
        box = QRectF(self.rect()).adjusted(frame / 2, frame / 2, -frame / 2, -frame / 2)
        edge = "accent" if self.hasFocus() else "text" if on or self.underMouse() else "line"
        painter.setPen(QPen(theme.colour(edge), frame))
        painter.setBrush(theme.colour("text") if on else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(box, theme.px(4), theme.px(4))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("panel" if on else "text"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()
