"""A figure as PNG or SVG, in memory: what cannot be painted whole is never written."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from gui.exports.figure import Figure
from gui.look.theme import FONT_FAMILY

CSS_PIXELS = 96
"""Dots per inch of the units in which SVG is read."""

OTHER_FONTS = "Helvetica, Arial, sans-serif"
"""What a viewer without our font takes in its place."""


def image(figure: Figure, times: float = 1) -> QImage:
    """The figure in pixels, as large as it stands times a factor; painted anew, not enlarged."""
    picture = QImage(figure.size * times, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.scale(times, times)
    figure.paint(painter)
    painter.end()
    return picture


def png(picture: QImage) -> bytes:
    """Pixels as PNG; may be called in any thread. OSError if they cannot be encoded."""
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not picture.save(buffer, "PNG"):  # type: ignore[call-overload]
        raise OSError("the picture could not be encoded")
    return content.data()


def svg(figure: Figure) -> bytes:
    """The figure as shapes and text."""
    content = QByteArray()
    buffer = QBuffer(content)
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(figure.size)
    generator.setViewBox(QRect(QPoint(), figure.size))
    generator.setResolution(CSS_PIXELS)
    generator.setTitle("Hidden Leverage")
    generator.setDescription(figure.stamp)
    painter = QPainter(generator)
    figure.paint(painter)
    painter.end()
    ours = f'font-family="{FONT_FAMILY}"'.encode()
    return content.data().replace(ours, ours[:-1] + f", {OTHER_FONTS}".encode() + b'"')


def copy(picture: QImage) -> None:
    """Put pixels on the clipboard."""
    QGuiApplication.clipboard().setImage(picture)
