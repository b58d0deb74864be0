"""Where a learner shares out a whole among causes by hand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.controls.parameter_slider import Groove
from gui.files.content import read_words
from gui.learn.lesson import Split
from gui.learn.lesson_words import written_part
from gui.look.theme import LIGHT, SPACE, Theme

STEPS = 20
"""Into so many equal parts the whole can be shared out."""


class SplitField(QWidget):
    """A slider for each cause; together they cannot take more than the whole."""

    answered = Signal(object)
    """The shares in the order of the causes, as fractions of 1."""

    def __init__(self, ask: Split) -> None:
        super().__init__()
        causes = read_words("causes")
        self.names = [QLabel(causes[key]["name"]) for key in ask.parts]
        self.grooves = [self._groove(name.text()) for name in self.names]
        self.yours, self.fair = ([QLabel() for _ in ask.parts] for _ in range(2))
        self.heads = QLabel(self.tr("yours")), QLabel(self.tr("by rule"))
        self.left, self.button = QLabel(), QPushButton(self.tr("Answer"))
        self._grid, self._column = QGridLayout(), QVBoxLayout(self)
        self._arrange()
        self._show_shares()

    @property
    def shares(self) -> tuple[float, ...]:
        """What each cause is given so far, as a fraction."""
        return tuple(groove.value() / STEPS for groove in self.grooves)

    def show_answer(self, value: object) -> None:
        """Show what was answered; None for a question that was skipped."""
        said = value if isinstance(value, tuple) else None
        for number, groove in enumerate(self.grooves):
            groove.setEnabled(False)
            groove.show_value(round(said[number] * STEPS) if said else 0)
            self.yours[number].setVisible(said is not None)
        self._show_shares()
        for line in (self.left, self.button):
            line.hide()

    def show_truth(self, shares: Mapping[str, float]) -> None:
        """Show the shares of the model beside the learner's."""
        yours, fair = self.heads
        for groove, label, share in zip(self.grooves, self.fair, shares.values(), strict=True):
            groove.fair = share
            groove.update()
            label.setText(written_part(share))
            label.show()
            groove.setAccessibleDescription(f"{fair.text()} {label.text()}")
        yours.setVisible(not self.yours[0].isHidden())
        fair.show()

    def set_theme(self, theme: Theme = LIGHT) -> None:
        """Take colours and sizes from a theme."""
        self._grid.setHorizontalSpacing(theme.px(SPACE))
        self._grid.setVerticalSpacing(0)
        self._column.setSpacing(theme.px(SPACE / 2))
        for label in (*self.names, *self.yours, *self.fair, self.left, self.button):
            label.setFont(theme.font("body"))
        for head in self.heads:
            head.setFont(theme.font("small"))
        for groove in self.grooves:
            groove.theme = theme
            groove.setMinimumWidth(theme.px(80))
            groove.updateGeometry()
        for label in (*self.yours, *self.fair):
            label.setMinimumWidth(theme.px(44))

    def _groove(self, name: str) -> _ShareGroove:
        groove = _ShareGroove([float(step) for step in range(STEPS + 1)])
        groove.setAccessibleName(name)
        groove.in_words = lambda step: written_part(step / STEPS)
        groove.in_unit = lambda step: 100 * step / STEPS
        groove.valueChanged.connect(lambda _: self._move(groove))
        return groove

    def _move(self, moved: Groove) -> None:
        """Let what was moved take no more than the others leave."""
        over = sum(groove.value() for groove in self.grooves) - STEPS
        if over > 0:
            moved.setValue(moved.value() - over)
        else:
            moved.update()
            self._show_shares()

    def _show_shares(self) -> None:
        for label, share in zip(self.yours, self.shares, strict=True):
            label.setText(written_part(share))
        left = STEPS - sum(groove.value() for groove in self.grooves)
        words = self.tr("{share} left").format(share=written_part(left / STEPS))
        self.left.setText(words if left else "")
        for control in (*self.grooves, self.button):
            control.setAccessibleDescription(self.left.text())
        self.button.setEnabled(not left)

    def _arrange(self) -> None:
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        rows: list[Sequence[QLabel]] = [self.heads, *zip(self.yours, self.fair, strict=True)]
        for row, labels in enumerate(rows):
            for column, label in enumerate(labels):
                label.setAlignment(right)
                self._grid.addWidget(label, row, 2 + column)
        for row, (name, groove) in enumerate(zip(self.names, self.grooves, strict=True)):
            self._grid.addWidget(name, row + 1, 0)
            self._grid.addWidget(groove, row + 1, 1)
        self._grid.setColumnStretch(1, 1)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._grid)
        foot = QHBoxLayout()
        foot.addWidget(self.left, 1)
        foot.addWidget(self.button)
        self._column.addLayout(foot)
        self.left.setProperty("muted", True)
        for label in (*self.heads, *self.yours):
            label.setProperty("muted", True)
        for label in (*self.heads, *self.fair):
            label.hide()
        self.button.clicked.connect(lambda: self.answered.emit(self.shares))


class _ShareGroove(Groove):
    """A slider over a whole; once it was answered two bars, hollow what was said, filled the rule.

    Attributes
    ----------
    fair : the share by the rule; None while it is not told.
    """

    def __init__(self, stops: list[float]) -> None:
        super().__init__(stops)
        self.fair: float | None = None
        self.setPageStep(STEPS // 10)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.isEnabled():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = self.theme.px(7)
        said, fair = self._bar(self.value() / STEPS, -height), self._bar(self.fair or 0.0, 0)
        if self.value():
            painter.setPen(self.theme.pen("muted", 1))
            painter.drawRect(said.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.fillRect(fair, self.theme.colour("text"))
        painter.setPen(self.theme.pen("muted", 1))
        painter.drawLine(QPointF(0.5, said.top()), QPointF(0.5, fair.bottom()))
        painter.end()

    def _bar(self, share: float, below: float) -> QRectF:
        """A bar as long as a share, its top so far below the middle."""
        top = self.theme.px(12) + below
        return QRectF(0, top, share * self.width(), self.theme.px(6))
