"""The Share button: what can be taken away from a night, and brought back."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from gui.controls.menu_hover import watch_hover
from gui.look.theme import Theme
from gui.worded import Worded


@dataclass(frozen=True)
class ShareEntry:
    """A row of the menu: the name of its wish, its words, and the sub-menu it stands in."""

    wish: str
    label: str
    under: str = ""

    @property
    def english(self) -> str:
        """How the row reads where it stands alone, in English."""
        return f"{self.under or 'Share'}: {self.label}"


RECENT, PICTURE, ANIMATION = "Open recent", "Save picture", "Save animation"
SHARE = (
    ShareEntry("copy_code", "Copy code"),
    ShareEntry("open_code", "Open code\u2026"),
    ShareEntry("", ""),
    ShareEntry("save_scenario", "Save scenario\u2026"),
    ShareEntry("open_scenario", "Open scenario\u2026"),
    ShareEntry("clear_recent", "Clear the list", RECENT),
    ShareEntry("", ""),
    ShareEntry("copy_figure", "Copy picture"),
    ShareEntry("save_png", "PNG\u2026", PICTURE),
    ShareEntry("save_png_2", "PNG, twice as large\u2026", PICTURE),
    ShareEntry("save_png_4", "PNG, four times as large\u2026", PICTURE),
    ShareEntry("save_svg", "SVG\u2026", PICTURE),
    ShareEntry("save_gif", "GIF\u2026", ANIMATION),
    ShareEntry("save_webp", "WebP\u2026", ANIMATION),
    ShareEntry("save_handout", "Save handout (PDF)\u2026"),
    ShareEntry("save_table", "Save table (CSV)\u2026"),
    ShareEntry("", ""),
)
"""An entry without a wish is a line."""

LONGEST_FOLDER = 40
"""Characters shown of where a file lies; of a longer path its end."""

SUBJECTS = {"window": "Picture of the whole window", "prices": "Picture of the prices"}


class ShareMenu(Worded, QToolButton):
    """Emits the wish of the entry that was chosen; the last rows are switches it keeps itself."""

    wished = Signal(str)

    recent_wished = Signal(Path)
    """One of the files opened or saved last."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.rows: dict[str, QAction] = {}
        self.setMenu(QMenu(self))
        watch_hover(self)
        self._menus = {"": self.menu()}
        for entry in SHARE:
            self._add(entry)
        self._end_of_recent = self.recent.insertSeparator(self.rows["clear_recent"])
        self._recent: tuple[Path, ...] = ()
        self.recent_rows: list[QAction] = []
        self.menu().aboutToShow.connect(self._list_recent)
        self._subjects = QActionGroup(self)
        for name in SUBJECTS:
            self._subjects.addAction(self._switch(name))
        self.menu().addSeparator()
        self._switch("light")
        for name in ("window", "light"):
            self.rows[name].setChecked(True)
        self.name_parts()

    @property
    def subject(self) -> str:
        """What pictures show: "window" or "prices"."""
        return next(name for name in SUBJECTS if self.rows[name].isChecked())

    @property
    def light(self) -> bool:
        """Whether exports have a light ground whatever the window has."""
        return self.rows["light"].isChecked()

    @property
    def recent(self) -> QMenu:
        """The sub-menu of the files opened or saved last."""
        return self._menus[RECENT]

    def set_recent(self, paths: Sequence[Path]) -> None:
        """Offer these files, the newest first."""
        self._recent = tuple(paths)
        self._list_recent()

    def words_of(self, entry: ShareEntry) -> str:
        """How a row reads where it stands alone, out of its menu."""
        menu = self._menus[entry.under].title() if entry.under else self.text()
        return self.tr("{menu}: {row}").format(menu=menu, row=self.rows[entry.wish].text())

    def name_parts(self) -> None:
        """Give button and rows their words, again when the language changes."""
        self.setText(self.tr("Share"))
        self.setToolTip(self.tr("Save, copy, or open what others saved"))
        self.setAccessibleName(self.tr("Share"))
        labels = {entry.wish: entry.label for entry in SHARE if entry.wish} | SUBJECTS
        for name, label in (labels | {"light": "Light background"}).items():
            self.rows[name].setText(_tr(label))
        for under, menu in self._menus.items():
            menu.setTitle(_tr(under))
        self.menu().setTitle(self.text())  # where another menu holds it
        self._list_recent()

    def set_theme(self, theme: Theme) -> None:
        """Take text sizes from a theme."""
        self.setFont(theme.font("body"))
        for menu in self._menus.values():
            menu.setFont(theme.font("body"))

    def _add(self, entry: ShareEntry) -> None:
        if not entry.wish:
            self.menu().addSeparator()
            return
        if entry.under not in self._menus:
            self._menus[entry.under] = self.menu().addMenu(entry.under)
        row = QAction(self)
        row.triggered.connect(lambda: self.wished.emit(entry.wish))
        self._menus[entry.under].addAction(row)
        self.rows[entry.wish] = row

    def _list_recent(self) -> None:
        """A row for each file; what is no longer there is greyed, and says so."""
        for row in self.recent_rows:
            self.recent.removeAction(row)
            row.deleteLater()
        self.recent_rows = [self._recent_row(path) for path in self._recent]
        self.recent.insertActions(self._end_of_recent, self.recent_rows)
        self.recent.setEnabled(bool(self._recent))

    def _recent_row(self, path: Path) -> QAction:
        there = os.path.isfile(path)  # unlike a path's own question, never an error
        name = name_shown(path)
        words = name if there else self.tr("{name} (no longer there)").format(name=name)
        row = QAction("\t".join((words, folder_shown(path))).replace("&", "&&"), self)
        row.setEnabled(there)
        row.triggered.connect(lambda: self.recent_wished.emit(path))
        return row

    def _switch(self, name: str) -> QAction:
        row = QAction(self, checkable=True)
        self.menu().addAction(row)
        self.rows[name] = row
        return row


def name_shown(path: Path) -> str:
    """The name of a file, on one line whatever it is."""
    return _printable(path.name)


def folder_shown(path: Path) -> str:
    """Where a file lies, on one line; of a long path the end."""
    folder = _printable(str(path.parent))
    return folder if len(folder) <= LONGEST_FOLDER else "\u2026" + folder[-LONGEST_FOLDER:]


def _printable(text: str) -> str:
    return "".join(one if one.isprintable() else "\ufffd" for one in text)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ShareMenu", text)
