"""Questions to the user that only a dialog can ask: where a file is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

KINDS = {
    "png": "PNG pictures",
    "svg": "SVG pictures",
    "gif": "GIF animations",
    "webp": "WebP animations",
    "pdf": "PDF documents",
    "csv": "CSV tables",
    "json": "Scenarios",
}
"""What files are called, by the end of their names."""


class Asker:
    """Asks over a window; a test puts one in its place that knows the answers."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def path_to_save(self, title: str, kind: str) -> str:
        """Where to save a file of one of `KINDS`, or nothing."""
        name = f"hidden-leverage.{kind}"
        return QFileDialog.getSaveFileName(self._window, title, name, _filter(kind))[0]

    def path_to_open(self, title: str, kind: str) -> str:
        """Which file of one of `KINDS` to open, or nothing."""
        return QFileDialog.getOpenFileName(self._window, title, "", _filter(kind))[0]


def _filter(kind: str) -> str:
    return f"{QCoreApplication.translate('Asker', KINDS[kind])} (*.{kind})"
