"""The mark of a verdict: a shape for each, so that no colour is needed to tell them apart."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.experiment import AGREES, CANNOT_TEST, DISAGREES
from gui.look.theme import LIGHT, SPACE, Theme
from gui.screen_reader import TEXT
from gui.words.finding_words import words

MARK = 14
"""Side of a mark in pixels at scale 1."""

MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def draw_verdict(painter: QPainter, theme: Theme, verdict: str, box: QRectF) -> None:
    """A filled disc with a tick, a framed cross, or a dashed ring with a question mark."""
    painter.save()
    _MARKS[verdict](painter, theme, box)
    painter.restore()


def _agrees(painter: QPainter, theme: Theme, box: QRectF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text"))
    painter.drawEllipse(box)
    painter.setPen(theme.pen("panel", 1.75))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    tick = [_at(box, 0.26, 0.53), _at(box, 0.44, 0.7), _at(box, 0.75, 0.33)]
    painter.drawPolyline(QPolygonF(tick))


def _disagrees(painter: QPainter, theme: Theme, box: QRectF) -> None:
    painter.setPen(theme.pen("text", 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = theme.px(1)
    painter.drawRect(box.adjusted(edge, edge, -edge, -edge))
    painter.drawLine(_at(box, 0.3, 0.3), _at(box, 0.7, 0.7))
    painter.drawLine(_at(box, 0.7, 0.3), _at(box, 0.3, 0.7))


def _cannot_test(painter: QPainter, theme: Theme, box: QRectF) -> None:
    pen = theme.pen("muted", 1.25)
    pen.setDashPattern([2, 1.5])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    edge = theme.px(1) / 2
    painter.drawEllipse(box.adjusted(edge, edge, -edge, -edge))
    font = QFont(theme.font("small"))
    font.setPixelSize(max(font.pixelSize(), round(box.height() * 0.68)))
    painter.setFont(font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, "?")


def _at(box: QRectF, x: float, y: float) -> QPointF:
    """A point in the box by its shares of the sides."""
    return QPointF(box.left() + x * box.width(), box.top() + y * box.height())


_MARKS = {AGREES: _agrees, DISAGREES: _disagrees, CANNOT_TEST: _cannot_test}


class VerdictLine(QWidget):
    """The mark and the word of a verdict."""

    spoken_role = TEXT

    def __init__(self) -> None:
        super().__init__()
        self._theme, self._verdict = LIGHT, ""
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text size from a theme."""
        self._theme = theme
        self.updateGeometry()
        self.update()

    def show_verdict(self, verdict: str) -> None:
        """Show a verdict, or nothing for none."""
        self._verdict = verdict
        self.setAccessibleName(words()["verdicts"][verdict] if verdict else "")
        self.setVisible(bool(verdict))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(26))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._verdict:
            return
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mark = theme.px(MARK * 1.2)
        box = QRectF(0, (self.height() - mark) / 2, mark, mark)
        draw_verdict(painter, theme, self._verdict, box)
        painter.setFont(theme.font("title"))
        painter.setPen(theme.colour("text"))
        word = words()["verdicts"][self._verdict]
        painter.drawText(self.rect().adjusted(mark + theme.px(SPACE), 0, 0, 0), MIDDLE_LEFT, word)
        painter.end()
