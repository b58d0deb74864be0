"""A figure in pixels: as PNG in memory, or on the clipboard."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter

from gui.exports.figure import Figure


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
    return bytes(content.data())


def copy(picture: QImage) -> None:
    """Put pixels on the clipboard."""
    QGuiApplication.clipboard().setImage(picture)
