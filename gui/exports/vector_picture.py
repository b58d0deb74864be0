"""A figure as SVG: shapes and text, to be enlarged and edited.

Qt's own generator gives the clip paths of a child widget in the child's coordinates and then
applies them to the whole picture. So every widget is painted into a picture of its own, where the
two are the same, and the pictures are put in their places.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape, unescape

from PySide6.QtCore import QBuffer, QByteArray, QPoint, QRect, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

from gui.exports.figure import Figure, settle
from gui.exports.svg_lines import lines_in_picture_units
from gui.look.theme import FONT_FAMILY, TYPE_SCALE, Theme

CSS_PIXELS = 96
"""Dots per inch of the units in which SVG is read."""

OTHER_FONTS = "Helvetica, Arial, sans-serif"
"""What a viewer without our font takes in its place."""

_HEAD = """<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
width="{width}" height="{height}" viewBox="0 0 {width} {height}">
<title>Hidden Leverage</title>
<desc>{about}</desc>
<rect width="{width}" height="{height}" fill="{ground}"/>
"""
_PLACED = """<svg x="{x}" y="{y}" width="{width}" height="{height}" overflow="hidden">
{shapes}</svg>
"""
_BODY = re.compile(rb"<defs>.*</svg>", re.DOTALL)
_EMPTY = re.compile(r"<g [^<>]*>\s*</g>\s*")
_NAME = re.compile(r'(id="|url\(#|href="#)')
_TEXT = re.compile(r"<text ([^<>]*)>([^<>]*)</text>")
_SIZE = re.compile(r'font-size="(\d+)"')


def svg(figure: Figure) -> bytes:
    """The figure as shapes and text."""
    settle()
    size = figure.size
    head = _HEAD.format(
        width=size.width(),
        height=size.height(),
        about=escape(figure.stamp),
        ground=figure.theme.window,
    )
    parts = [head, *_placed_widgets(figure), _shapes(size, figure.paint_stamp), "</svg>\n"]
    return _named_fonts("".join(parts), figure.theme).encode()


def _placed_widgets(figure: Figure) -> Iterator[str]:
    """Every widget that is seen, the lowest first, in its place and cut at what it stands in."""
    for number, widget in enumerate(_seen(figure.widget)):
        # a part of a widget that its parents cut off is not painted, as on the screen
        region = widget.visibleRegion().boundingRect() & widget.rect()
        shapes = _shapes(region.size(), _painting(widget, region))
        if shapes:
            place = widget.mapTo(figure.widget, region.topLeft())
            yield _PLACED.format(
                x=place.x(),
                y=place.y(),
                width=region.width(),
                height=region.height(),
                shapes=_NAME.sub(rf"\g<1>part{number}-", shapes),
            )


def _seen(widget: QWidget) -> Iterator[QWidget]:
    yield widget
    for child in widget.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            yield from _seen(child)


def _painting(widget: QWidget, region: QRect) -> Callable[[QPainter], None]:
    # graphics views have a `render` of their own, which paints something else
    own, alone = QWidget.RenderFlag(0), QRegion(region)
    return lambda painter: QWidget.render(widget, painter, QPoint(), alone, own)


def _shapes(size: QSize, paint: Callable[[QPainter], None]) -> str:
    """What a painter draws, as SVG elements; empty if it draws nothing."""
    content = QByteArray()
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    buffer = QBuffer(content)
    generator.setOutputDevice(buffer)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    generator.setResolution(CSS_PIXELS)
    painter = QPainter(generator)
    try:
        paint(painter)
    finally:
        painter.end()
    body = _BODY.search(content.data())
    shapes = body[0].removesuffix(b"</svg>").decode() if body else ""
    found = 1
    while found:
        shapes, found = _EMPTY.subn("", shapes)
    drawn = re.search(r"<(path|rect|text|poly|image|line|circle|ellipse|use)", shapes)
    return lines_in_picture_units(shapes) if drawn else ""


def _named_fonts(picture: str, theme: Theme) -> str:
    """Names fonts to take where ours is missing, and how wide each text is to be in any font."""
    fonts = {theme.font(role).pixelSize(): theme.font(role) for role in TYPE_SCALE}

    def sized(match: re.Match[str]) -> str:
        size = _SIZE.search(match[1])
        font = fonts.get(int(size[1])) if size else None
        if font is None or not match[2].strip():
            return match[0]
        heavy = theme.font("strong").weight() if 'font-weight="600"' in match[1] else font.weight()
        font.setWeight(heavy)
        width = QFontMetricsF(font).horizontalAdvance(unescape(match[2]))
        adjust = f'textLength="{width:.1f}" lengthAdjust="spacingAndGlyphs"'
        return f"<text {match[1]} {adjust}>{match[2]}</text>"

    named = f'font-family="{FONT_FAMILY}'
    return _TEXT.sub(sized, picture).replace(f'{named}"', f'{named}, {OTHER_FONTS}"')
