"""What becomes of an export, in a line at the foot of the window: its progress, then a sentence."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from gui.announcer import Announcer
from gui.look.theme import LIGHT, SPACE, Theme

GOOD_NEWS_STAYS = 8000
"""Milliseconds; what went wrong stays until it is dismissed."""

HEIGHT = 26
"""In pixels at scale 1: no more than there is below the timeline."""


class ExportBar(QFrame):
    """Floats over the last line of its parent, beside the words that stand there at the left."""

    cancel_wished = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.words = QLabel()
        self.button = QToolButton()
        self._theme, self._share, self._running = LIGHT, 0.0, False
        self.announcer = Announcer(self)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.words)
        self._row.addWidget(self.button)
        self._leaving = QTimer(self, interval=GOOD_NEWS_STAYS, singleShot=True)
        self._leaving.timeout.connect(self.hide)
        self.button.clicked.connect(self._press)
        self.hide()
        parent.installEventFilter(self)

    def show_progress(self, sentence: str, share: float) -> None:
        """Say what is being done and how far it is, 0 to 1; it can be cancelled."""
        self._say(sentence, self.tr("Cancel"), warning=False)
        self._share, self._running = share, True
        self._leaving.stop()

    def show_done(self, sentence: str) -> None:
        """Say how it ended, for a while."""
        self._share, self._running = 0.0, False
        self._say(sentence, self.tr("Dismiss"), warning=False)
        self._leaving.start()

    def show_failure(self, sentence: str) -> None:
        """Say why nothing came of it, until dismissed."""
        self._share, self._running = 0.0, False
        self._say(sentence, self.tr("Dismiss"), warning=True)
        self._leaving.stop()

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        for widget in (self.words, self.button):
            widget.setFont(theme.font("small"))
        self._row.setContentsMargins(theme.px(SPACE), 0, 0, 0)
        self._row.setSpacing(theme.px(SPACE))
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._running:
            painter = QPainter(self)
            height = self._theme.px(3)
            done = QRectF(0, self.height() - height, self._share * self.width(), height)
            painter.fillRect(done, self._theme.colour("accent"))
            painter.end()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _press(self) -> None:
        if self._running:
            self.cancel_wished.emit()
        else:
            self.hide()

    def _say(self, sentence: str, button: str, warning: bool) -> None:
        if not (self._running and self.isVisible()):
            self.announcer.say(sentence)
        self.words.setProperty("warning", warning)
        self.words.style().polish(self.words)
        self.words.setText(sentence)
        self.words.setAccessibleName(sentence)
        self.button.setText(button)
        self.button.setAccessibleName(button)
        self.show()
        self._place()
        self.update()

    def _place(self) -> None:
        """At the right of the foot; a long sentence is cut in its middle, and a tip has it all."""
        parent, gap = self.parentWidget(), self._theme.px(SPACE)
        if parent is None or not self.isVisibleTo(parent):
            return
        room = parent.width() - 2 * gap - self.button.sizeHint().width() - 3 * gap
        sentence = self.words.accessibleName()
        metrics = self.words.fontMetrics()
        self.words.setText(metrics.elidedText(sentence, Qt.TextElideMode.ElideMiddle, room))
        self.words.setToolTip(sentence)
        self._row.activate()
        width, height = self.sizeHint().width(), self._theme.px(HEIGHT)
        self.setGeometry(parent.width() - width - gap, parent.height() - height, width, height)
        self.raise_()
