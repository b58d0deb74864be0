"""A picture of the window, taken without a screen."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from engine import Parameters
from gui.application import application
from gui.window import Window


def save_snapshot(
    path: Path,
    parameters: Parameters,
    theme: str,
    scale: float | None,
    minute: float,
    size: tuple[int, int],
) -> None:
    """Write the window at a minute of the night as PNG; OSError if the file cannot be written."""
    application()
    window = Window(parameters, theme, scale)
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.resize(*size)
    window.show()
    window.set_minute(minute)
    QApplication.processEvents()
    picture = window.grab()
    window.close()
    if not picture.save(str(path), "PNG"):
        raise OSError("the picture could not be saved")
