"""The program's icon, as `.ci/paint_icon.py` painted it."""

from __future__ import annotations

from PySide6.QtGui import QIcon

from gui.files.content import ASSETS_FOLDER

ICON_FOLDER = ASSETS_FOLDER / "icon"


def program_icon() -> QIcon:
    """The icon in all its sizes; each is read when it is first shown."""
    icon = QIcon()
    for path in sorted(ICON_FOLDER.glob("*.png")):
        icon.addFile(str(path))
    return icon
