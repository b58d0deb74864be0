"""Looks over the shoulder of everything that paints: which words, in which ink, on which ground.

A picture is taken with its words and once more without. Where both differ the words stand, and
the second picture is their ground, whatever painted it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QLabel,
    QLineEdit,
    QMenu,
    QTextEdit,
    QWidget,
)

from gui.views.veil import Veil
from tests.gui.look.seen_colours import contrast, pixels

STROKES = ("drawLine", "drawPolyline", "drawArc")
SHAPES = ("drawPath", "drawEllipse", "drawRect", "drawRoundedRect", "drawPolygon")
LARGE, BOLD_LARGE = 24, 18.5
"""Pixels from which words are large (WCAG 2.2: 18 points, 14 if bold)."""

SEEN = 24
"""Sum of the differences of three channels from which a pixel belongs to a word."""

GROUND_SHARE = 10
"""Per cent of a word's pixels that may stand on a hairline or another word's edge."""

INK = re.compile(r"(?<![-\w])(placeholder-text-)?color:[^;]+;")


@dataclass(frozen=True)
class Words:
    """Words, who wrote them, where in the window, in which ink and font."""

    text: str
    writer: str
    place: QRect
    ink: QColor
    font: QFont

    @property
    def wanted(self) -> float:
        """The contrast that words of their size need."""
        bold = self.font.weight() >= QFont.Weight.DemiBold
        large = self.font.pixelSize() >= (BOLD_LARGE if bold else LARGE)
        return 3.0 if large else 4.5

    def contrast(self, ground: np.ndarray) -> float:
        """With a ground of many pixels: what all but the worst of them reach."""
        opaque = self.ink.alphaF()
        ink = ground + (np.array(self.ink.getRgb()[:3]) - ground) * opaque
        return float(np.percentile(contrast(ink, ground), GROUND_SHARE))


@dataclass
class Spy:
    """What was painted while it watched."""

    words: list[Words] = field(default_factory=list)
    marks: set[tuple[str, str, str]] = field(default_factory=set)
    """(writer, "pen" or "fill" or "hatch", colour with its opacity)."""
    looking: bool = False
    silent: bool = False
    _plain: dict[int, bool] = field(default_factory=dict)

    def is_plain(self, widget: QWidget) -> bool:
        """`is_plain`, remembered until the next picture."""
        return _remembered(self._plain, widget)

    def begin(self) -> None:
        """Look at another picture."""
        self.words.clear()
        self._plain.clear()
        self.looking = True

    def end(self) -> None:
        """Look away."""
        self.looking = self.silent = False


def _remembered(known, widget):
    if id(widget) not in known:
        known[id(widget)] = is_plain(widget)
    return known[id(widget)]


@contextmanager
def watching(spy: Spy) -> Iterator[Spy]:
    """Watch every painter; while the spy is silent no words are drawn."""
    names = ("drawText", "fillRect", *STROKES, *SHAPES)
    real = {name: getattr(QPainter, name) for name in names}
    try:
        for name in names:
            setattr(QPainter, name, _watched(real[name], name, spy))
        yield spy
    finally:
        for name, method in real.items():
            setattr(QPainter, name, method)


def _watched(real, name, spy):
    """A method of painters that tells the spy what it is asked."""

    def method(painter, *arguments):
        frame = sys._getframe(1).f_code
        writer = f"{Path(frame.co_filename).stem}.{frame.co_name}"
        device = painter.device()
        seen = spy.looking and isinstance(device, QWidget) and spy.is_plain(device)
        if not seen:
            return None if spy.silent and name == "drawText" else real(painter, *arguments)
        if name != "drawText":
            for kind, colour in _colours(painter, name, arguments):
                colour = QColor(colour)
                colour.setAlphaF(colour.alphaF() * painter.opacity())
                spy.marks.add((writer, kind, colour.name(QColor.NameFormat.HexArgb)))
            return real(painter, *arguments)
        if spy.silent:
            return None
        spy.words.append(_words(painter, arguments, writer))
        return real(painter, *arguments)

    return method


def _colours(painter, name, arguments):
    if name == "fillRect":
        brush = QBrush(arguments[-1])
        yield _filling(brush)
        return
    if painter.pen().style() != Qt.PenStyle.NoPen:
        yield "pen", painter.pen().color()
    if name in SHAPES and painter.brush().style() != Qt.BrushStyle.NoBrush:
        yield _filling(painter.brush())


def _filling(brush):
    if brush.style() != Qt.BrushStyle.TexturePattern:
        return "fill", brush.color()
    tile = brush.textureImage()
    colours = [tile.pixelColor(x, y) for x in range(tile.width()) for y in range(tile.height())]
    return "hatch", max(colours, key=lambda colour: colour.alpha())


def _words(painter, arguments, writer):
    text = next(each for each in arguments if isinstance(each, str))
    metrics, place = QFontMetricsF(painter.font()), arguments[0]
    if isinstance(place, (QRect, QRectF)):
        flags = getattr(arguments[1], "value", arguments[1])
        box = metrics.boundingRect(QRectF(place), int(flags), text)
    else:
        at = QPointF(place) if isinstance(place, (QPoint, QPointF)) else QPointF(*arguments[:2])
        box = metrics.boundingRect(text).translated(at)
    box = painter.deviceTransform().mapRect(box).toAlignedRect()
    ink = QColor(painter.pen().color())
    ink.setAlphaF(ink.alphaF() * painter.opacity())
    return Words(text, writer, box, ink, QFont(painter.font()))


def is_plain(widget: QWidget) -> bool:
    """Whether it is there to be read: on, and under no veil."""
    parents, each = [], widget
    while each is not None:
        parents.append(each)
        each = each.parentWidget()
    veils = (veil for each in parents for veil in each.findChildren(Veil) if veil.isVisible())
    veiled = any(veil.parentWidget() in parents for veil in veils)
    return widget.isEnabled() and (not veiled or isinstance(widget, Veil))


def words_of_controls(window: QWidget) -> list[Words]:
    """What Qt writes itself: labels, buttons and fields with the colour of the style sheet."""
    found = []
    for widget in window.findChildren(QWidget):
        if not isinstance(widget, (QLabel, QAbstractButton, QLineEdit)) or not widget.text():
            continue
        shown = widget.window() is window and widget.isVisible() and is_plain(widget)
        if shown and not _paints_itself(widget):
            place = widget.visibleRegion().boundingRect()
            place.translate(widget.mapTo(window, QPoint()))
            ink = widget.palette().color(widget.foregroundRole())
            found.append(Words(widget.text(), type(widget).__name__, place, ink, widget.font()))
    return found


def words_of_rows(window: QWidget) -> list[Words]:
    """What stands in lists, tables, menus and empty fields, in the colours of the style sheet."""
    found = []
    for view in (each for each in window.findChildren(QAbstractItemView) if each.isVisible()):
        model, ink = view.model(), view.palette().color(QPalette.ColorRole.Text)
        for row in range(model.rowCount()):
            index = model.index(row, 0)
            place = view.visualRect(index).intersected(view.viewport().rect())
            place.translate(view.viewport().mapTo(window, QPoint()))
            if model.flags(index) & Qt.ItemFlag.ItemIsEnabled:
                found.append(Words(str(index.data()), type(view).__name__, place, ink, view.font()))
    if isinstance(window, QMenu):
        ink = window.palette().color(window.foregroundRole())
        for row in (row for row in window.actions() if row.isEnabled() and row.text()):
            place = window.actionGeometry(row)
            found.append(Words(row.text(), "QMenu", place, ink, window.font()))
    for line in window.findChildren(QLineEdit):
        if line.isVisible() and not line.text() and line.placeholderText():
            place = QRect(line.mapTo(window, QPoint()), line.size())
            ink = line.palette().color(QPalette.ColorRole.PlaceholderText)
            found.append(Words(line.placeholderText(), "QLineEdit", place, ink, line.font()))
    return found


def read_documents(window: QWidget) -> list[tuple[Words, float]]:
    """Every piece of a text to read, in its own colour on its own ground."""
    found = []
    for page in (each for each in window.findChildren(QTextEdit) if each.isVisible()):
        block = page.document().begin()
        while block.isValid():
            for piece in block.begin():
                fragment = piece.fragment()
                if fragment.text().strip("\ufffc\xa0 "):
                    found.append(_piece(page, block, fragment))
            block = block.next()
    return found


def _piece(page, block, fragment):
    style, palette = fragment.charFormat(), page.palette()
    own = style.foreground()
    role = QPalette.ColorRole.Link if style.isAnchor() else QPalette.ColorRole.Text
    ink = own.color() if own.style() != Qt.BrushStyle.NoBrush else palette.color(role)
    grounds = (style.background(), block.blockFormat().background())
    filled = [each.color() for each in grounds if each.style() != Qt.BrushStyle.NoBrush]
    ground = np.array((filled or [QColor(page.window().theme.panel)])[0].getRgb()[:3], dtype=float)
    words = Words(fragment.text(), type(page).__name__, QRect(), ink, page.font())
    return words, words.contrast(ground[None, :])


def _paints_itself(widget):
    kinds = type(widget).__mro__
    return any("paintEvent" in vars(kind) for kind in kinds if kind.__module__.startswith("gui."))


def words_of_axes(window: QWidget) -> list[Words]:
    """What stands along the axes of plots."""
    found = []
    for plot in window.findChildren(pg.PlotWidget):
        for side in ("left", "bottom"):
            axis = plot.getAxis(side)
            place = plot.mapFromScene(axis.sceneBoundingRect()).boundingRect()
            place.translate(plot.mapTo(window, QPoint()))
            if plot.isVisible() and is_plain(plot) and axis.style["showValues"]:
                font, ink = axis.style["tickFont"], axis.textPen().color()
                found.append(Words(f"the {side} axis", "axis", place, ink, font))
    return found


def read(window: QWidget, spy: Spy, controls: bool = True) -> list[tuple[Words, float]]:
    """Every word that stands in a window, with its contrast; Qt's own controls take longer."""
    spy.begin()
    _repaint_axes(window)
    with_words = pixels(window.grab()).astype(float)
    words = spy.words + words_of_axes(window)
    spy.silent = True
    ground = _without_words(window) if controls else pixels(window.grab()).astype(float)
    spy.end()
    words += words_of_controls(window) + words_of_rows(window) if controls else []
    shown = np.abs(with_words - ground).sum(axis=2) > SEEN
    return list(_measured(words, shown, ground)) + read_documents(window)


def _without_words(window):
    """A picture in which the words of the style sheet are transparent too."""
    sheet = window.styleSheet()
    window.setStyleSheet(INK.sub("color: transparent;", sheet) + "* { color: transparent; }")
    _repaint_axes(window)
    ground = pixels(window.grab()).astype(float)
    window.setStyleSheet(sheet)
    return ground


def _measured(words, shown, ground):
    height, width = shown.shape
    for each in words:
        box = each.place.intersected(QRect(0, 0, width, height))
        part = slice(box.top(), box.bottom() + 1), slice(box.left(), box.right() + 1)
        if not box.isEmpty() and shown[part].sum() > 8:
            yield each, each.contrast(ground[part][shown[part]])


def _repaint_axes(window: QWidget) -> None:
    """Axes keep a picture of themselves, of which each picture of the window wants another."""
    for plot in window.findChildren(pg.PlotWidget):
        for side in ("left", "bottom"):
            plot.getAxis(side).picture = None
