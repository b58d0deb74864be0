"""The field for a code: it hangs below what opened it, and says beside it why a code cannot be."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from gui.controls.refusal_label import RefusalLabel
from gui.look.theme import LIGHT, SPACE, Theme

WIDTH = 440
"""In pixels at scale 1: a code of 40 characters and its button."""

LONGEST = 200
"""Characters that may be typed: no code has them, but a sentence shall say so."""

REASONS = Qt.FocusReason


class CodeField(QFrame):
    """Lies over its parent while it is open; Enter opens the code, Esc or a click elsewhere not."""

    code_typed = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme, self._below = LIGHT, QPoint()
        self.field, self.button, self.refusal = QLineEdit(), QPushButton(), RefusalLabel()
        self.field.setMaxLength(LONGEST)
        self.button.setProperty("framed", True)
        self.button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Enter does the same
        self._row = QHBoxLayout()
        self._row.addWidget(self.field, 1)
        self._row.addWidget(self.button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._row)
        self._column.addWidget(self.refusal)
        self.field.returnPressed.connect(self._give)
        self.button.clicked.connect(self._give)
        self.field.textEdited.connect(self._try_again)
        self.field.installEventFilter(self)
        parent.installEventFilter(self)
        self.name_parts()
        self.hide()

    def open(self, offered: str, below: QPoint) -> None:
        """Ask for a code below a point of the parent; a code that is at hand stands there."""
        self._below = below
        self.refusal.hide()
        self.field.setText(offered)
        self.field.selectAll()
        self.show()
        self._place()
        self.raise_()
        self.field.setFocus()

    def refuse(self, sentence: str) -> None:
        """Say why this is no code; it stays, to be mended."""
        self.refusal.say(sentence)
        self.field.selectAll()
        self._place()

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme."""
        self._theme = theme
        for widget in (self.field, self.button, self.refusal):
            widget.setFont(theme.font("body"))
        gap = theme.px(SPACE)
        self._column.setContentsMargins(gap, gap, gap, gap)
        for layout in (self._column, self._row):
            layout.setSpacing(gap)
        self._place()

    def name_parts(self) -> None:
        """Give the parts their words, again when the language changes."""
        self.field.setPlaceholderText(self.tr("Type or paste a code, as HL1-\u2026"))
        self.field.setAccessibleName(self.tr("Code"))
        self.button.setText(self.tr("Open"))
        self.button.setAccessibleName(self.tr("Open the code"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.name_parts()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.field:
            if event.type() == QEvent.Type.Resize:
                self.hide()
        elif isinstance(event, QFocusEvent) and event.type() == QEvent.Type.FocusOut:
            # a menu to paste with, or another program to copy from, leaves it open
            if event.reason() not in (
                REASONS.ActiveWindowFocusReason,
                REASONS.PopupFocusReason,
            ):
                self.hide()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take(event.key())
        return False

    def _take(self, key: int) -> bool:
        """Esc closes; every other key is the field's."""
        if key == Qt.Key.Key_Escape:
            self.hide()
        return key == Qt.Key.Key_Escape

    def _give(self) -> None:
        if self.field.text().strip():
            self.code_typed.emit(self.field.text())

    def _try_again(self) -> None:
        self.refusal.hide()
        self._place()

    def _place(self) -> None:
        """Below its point and within the parent, as high as its words need."""
        parent, gap = self.parentWidget(), self._theme.px(SPACE)
        if parent is None or self.isHidden():
            return
        width = min(self._theme.px(WIDTH), parent.width() - 2 * gap)
        height = 2 * gap + max(self.field.sizeHint().height(), self.button.sizeHint().height())
        if not self.refusal.isHidden():
            height += gap + self.refusal.heightForWidth(width - 2 * gap)
        self.resize(width, height)
        self.move(max(gap, min(self._below.x(), parent.width() - width - gap)), self._below.y())
