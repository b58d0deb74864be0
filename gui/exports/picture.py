"""A figure in pixels: as PNG in memory, or on the clipboard."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget

from gui.exports.figure import Figure
from gui.views.price_plot import PricePlot


def image(figure: Figure, times: float = 1) -> QImage:
    """The figure in pixels, as large as it stands times a factor; painted anew, not enlarged."""
    picture = QImage(figure.size * times, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    painter.scale(times, times)
    with _magnified(figure.widget, times):
        figure.paint(painter)
    painter.end()
    return picture


@contextmanager
def _magnified(widget: QWidget, times: float) -> Iterator[None]:
    """Let plots draw their lines so many times as wide: Qt leaves them as they are."""
    plots = widget.findChildren(PricePlot) if times != 1 else []
    try:
        for plot in plots:
            plot.magnify(times)
        yield
    finally:
        for plot in plots:
            plot.magnify(1)


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
