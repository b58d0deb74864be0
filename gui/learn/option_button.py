"""One option of a question: its number, its words, and afterwards whether it was right."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from gui.look.theme import LIGHT, SPACE, Theme

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class Mark(Enum):
    """What is known of an option: shown by a sign, not by colour alone."""

    NONE = ""
    RIGHT = "\u2713"
    """What the model says."""

    OTHER = "\u2022"
    """What the learner said, where the model says something else."""


class OptionButton(QAbstractButton):
    """A row as wide as its place, its words wrapped."""

    def __init__(self, number: int, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._number = LIGHT, number
        self.mark = Mark.NONE
        self.setText(text)
        self.setAccessibleName(text)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self._theme = theme
        self.setMinimumHeight(self.heightForWidth(self.width()))
        self.updateGeometry()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the height of the words where a bar that scrolls has just taken of the width."""
        super().resizeEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    def set_mark(self, mark: Mark) -> None:
        """Show what is known of the option."""
        self.mark = mark
        spoken = {Mark.RIGHT: self.tr("{option}: so says the model")}
        self.setAccessibleName(spoken.get(mark, "{option}").format(option=self.text()))
        self.update()

    def _room(self, width: int) -> QRect:
        """Where the words stand in a row of a width; the height is any."""
        px = self._theme.px
        return QRect(px(36), px(SPACE), max(1, width - px(36) - px(28)), 1 << 16)

    def heightForWidth(self, width: int) -> int:
        metrics = QFontMetrics(self._theme.font("body"))
        room = self._room(width)
        tall = metrics.boundingRect(room, int(_WRAPPED.value), self.text()).height()
        return max(tall + self._theme.px(2 * SPACE), self._theme.px(38))

    def sizeHint(self) -> QSize:
        width = self._theme.px(320)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(38))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = px(2) if self.hasFocus() or self.isChecked() else 1
        box = QRectF(self.rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2)
        edge = "accent" if self.hasFocus() else "text" if self.isChecked() else "line"
        if self.underMouse() and self.isEnabled() and edge == "line":
            edge = "muted"
        painter.setPen(QPen(theme.colour(edge), width))
        painter.setBrush(theme.colour("text", 0.06 if self.isChecked() else 0.0))
        painter.drawRoundedRect(box, px(SPACE / 2), px(SPACE / 2))
        known = self.mark is not Mark.NONE
        painter.setPen(theme.colour("text" if self.isEnabled() or known else "muted"))
        words = self._room(self.width())
        words.setHeight(self.height() - 2 * px(SPACE))
        painter.setFont(theme.font("body"))
        painter.drawText(words, int(_WRAPPED.value), self.text())
        painter.setFont(theme.font("strong"))
        number = QRect(0, 0, px(36), self.height())
        painter.drawText(number, Qt.AlignmentFlag.AlignCenter, str(self._number))
        sign = QRect(self.width() - px(28), 0, px(28), self.height())
        painter.drawText(sign, Qt.AlignmentFlag.AlignCenter, self.mark.value)
        painter.end()
