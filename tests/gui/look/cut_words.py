"""Finds words that have no room: painted into too small a box, on too small a control, or
shortened without the whole being said anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QPainter, QPicture
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QTableView,
    QTextBrowser,
    QToolButton,
    QWidget,
)
from superqt import QElidingLabel

TAKEN = 2.0
"""Pixels that a text may overlap its box without loss: the air around its signs."""

SCREEN = (1280, 720)
"""Pixels of the smallest screen, in which every menu must have room."""


class Watch:
    """Notes texts that are painted into too small a box, or shortened."""

    def __init__(self, patch: pytest.MonkeyPatch) -> None:
        self.cut: set[tuple[str, str]] = set()
        self.short: set[str] = set()
        self._full: dict[str, str] = {}
        draw, elide = QPainter.drawText, QFontMetrics.elidedText

        def elided(metrics, text, *arguments):
            out = elide(metrics, text, *arguments)
            if out != text:
                self._full[out] = text
            return out

        def drawn(painter, *arguments):
            self._look(painter, *arguments)
            return draw(painter, *arguments)

        patch.setattr(QFontMetrics, "elidedText", elided)
        patch.setattr(QPainter, "drawText", drawn)

    def look_at(self, window: QWidget) -> None:
        """Have a window painted, and take the measure of everything on show in it."""
        window.grab()
        self.cut |= set(controls_cut(window))
        self.cut |= set(pages_cut(window))
        labels = [label for label in window.findChildren(QElidingLabel) if label.isVisible()]
        self.short |= {label.text() for label in labels if QLabel.text(label) not in label.text()}

    def secret(self) -> set[str]:
        """Texts shown with dots whose whole is nowhere to be had."""
        told = "\n".join(
            f"{each.toolTip()}\n{each.accessibleName()}\n{each.accessibleDescription()}"
            for each in QApplication.allWidgets()
        )
        return {text for text in self.short if text not in told}

    def _look(self, painter, *arguments):
        text = arguments[-1]
        if isinstance(painter.device(), QPicture) or not isinstance(text, str):
            return  # ticks, which pyqtgraph paints in boxes of their own
        if text in self._full:
            self.short.add(self._full[text])
        if len(arguments) < 3 or not isinstance(arguments[0], (QRect, QRectF)):
            return
        box, flags = QRectF(arguments[0]), arguments[1]
        flags = flags if isinstance(flags, int) else flags.value
        if flags & Qt.TextFlag.TextDontClip.value or not re.search(r"\w", text):
            return
        wide, top, bottom = ink(QFontMetricsF(painter.font()), box, flags, text)
        taken = TAKEN
        if wide > box.width() + taken or top < box.top() - taken or bottom > box.bottom() + taken:
            self.cut.add((type(painter.device()).__name__, text))


def ink(metrics: QFontMetricsF, box: QRectF, flags: int, text: str) -> tuple[float, float, float]:
    """(width, top, bottom) of the signs of a text painted in a box, without the air that fonts,
    those with Chinese signs most of all, put above and below them."""
    need, signs = metrics.boundingRect(box, flags, text), metrics.tightBoundingRect(text)
    top = box.top()
    if flags & Qt.AlignmentFlag.AlignVCenter.value:
        top += (box.height() - need.height()) / 2
    elif flags & Qt.AlignmentFlag.AlignBottom.value:
        top += box.height() - need.height()
    bottom = top + need.height() - metrics.descent() + signs.bottom()
    return need.width(), top + metrics.ascent() + signs.top(), bottom


def pages_cut(window: QWidget) -> Iterator[tuple[str, str]]:
    """Pages wider than the area they are scrolled in, where it can be scrolled down alone."""
    for area in window.findChildren(QScrollArea):
        fixed = area.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        page = area.widget()
        if area.isVisible() and fixed and page.width() > area.viewport().width():
            yield type(area.parentWidget()).__name__, f"{page.width()} px"


def controls_cut(window: QWidget) -> Iterator[tuple[str, str]]:
    """(kind, words) of everything Qt writes itself in a window and that is too small for it."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.visibleRegion().isEmpty():
            continue
        for kind, measure in MEASURES.items():
            if isinstance(widget, kind) and not isinstance(widget, QElidingLabel):
                yield from ((type(widget).__name__, text) for text in measure(widget))
                break


def _label_cut(label):
    rich = Qt.mightBeRichText(label.text())
    metrics, room = QFontMetrics(label.font()), label.contentsRect()
    if label.wordWrap():
        if label.heightForWidth(label.width()) > label.height() + TAKEN:
            yield label.text()
        wide = max(map(metrics.horizontalAdvance, _words(label.text())), default=0)
    else:
        wide = metrics.horizontalAdvance(label.text()) if not rich else label.sizeHint().width()
    if label.text() and (wide > room.width() + 1 or metrics.height() > room.height() + TAKEN):
        yield label.text()


def _words(text):
    """What cannot be broken in a text: in Chinese and Japanese every sign stands alone."""
    plain = re.sub(r"<[^>]+>", " ", text)
    return re.findall(r"[^\s\u2e80-\uffef]+", plain)


def _button_cut(button):
    paints_itself = any(
        "paintEvent" in vars(kind)
        for kind in type(button).__mro__
        if kind.__module__.startswith("gui.")
    )
    if not paints_itself and button.text() and button.sizeHint().width() > button.width() + 1:
        yield button.text()


def _field_cut(field):
    words = field.text() or field.placeholderText()
    room = field.width() - 2  # the frame
    shown_whole = field.isReadOnly() or not field.text()
    if shown_whole and QFontMetrics(field.font()).horizontalAdvance(words) > room:
        yield words


def _scrolled_aside(area):
    """What reaches out of sight to the right, where nobody looks."""
    if area.horizontalScrollBar().maximum() > TAKEN:
        yield area.toPlainText()[:60]


def _list_cut(rows):
    model = rows.model()
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        wide = QFontMetrics(rows.font()).horizontalAdvance(index.data() or "")
        if not rows.isRowHidden(row) and wide > rows.viewport().width():
            yield index.data()


def _table_cut(table):
    model, header = table.model(), table.horizontalHeader()
    for column in range(model.columnCount()):
        if header.sectionSizeHint(column) > header.sectionSize(column) + TAKEN:
            yield model.headerData(column, Qt.Orientation.Horizontal)
        for row in range(min(model.rowCount(), ROWS_LOOKED_AT)):
            index = model.index(row, column)
            need = table.sizeHintForIndex(index)
            given = table.columnWidth(column), table.rowHeight(row)
            if need.width() > given[0] + TAKEN and not table.wordWrap():
                yield index.data()
            if need.height() > given[1] + TAKEN:
                yield index.data()


ROWS_LOOKED_AT = 60
"""Of a table: more only repeat themselves."""


def _menu_cut(menu):
    metrics = QFontMetrics(menu.font())
    if menu.sizeHint().width() > SCREEN[0] or menu.sizeHint().height() > SCREEN[1]:
        yield menu.title()
    for row in menu.actions():
        wide = sum(map(metrics.horizontalAdvance, row.text().split("\t")))  # the words, the keys
        if wide > menu.actionGeometry(row).width():
            yield row.text()


MEASURES = {
    QLabel: _label_cut,
    QPushButton: _button_cut,
    QToolButton: _button_cut,
    QLineEdit: _field_cut,
    QTextBrowser: _scrolled_aside,
    QPlainTextEdit: _scrolled_aside,
    QTableView: _table_cut,
    QListView: _list_cut,
    QMenu: _menu_cut,
}
"""How each kind of control is measured."""
