"""A window beside the window: a table of texts under a title; not modal, Esc closes it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.look.theme import LIGHT, SPACE, Theme

WIDTH, HEIGHT = 840, 520
"""Of the window, in pixels at scale 1."""

Rows = Sequence[Sequence[str]]


class TableWindow(QDialog):
    """Shows headers and rows; Ctrl+C copies what is selected, or all, with tabs between."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModal(False)
        self.theme: Theme = LIGHT
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.table)
        self._shown: tuple[tuple[str, ...], tuple[tuple[str, ...], ...]] = ((), ())

    def show_rows(self, title: str, headers: Sequence[str], rows: Rows) -> None:
        """Show a table; the place one scrolled to stays."""
        self.setWindowTitle(title)
        self.table.setAccessibleName(title)
        shown = tuple(headers), tuple(tuple(row) for row in rows)
        if shown == self._shown:
            return
        other_columns = shown[0] != self._shown[0]
        self._shown = shown
        self.table.setColumnCount(len(headers))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(list(headers))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                self.table.setItem(number, column, QTableWidgetItem(text))
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._fit_rows()
        if other_columns:
            self._fit_width()

    def _fit_width(self) -> None:
        """Grow for columns that would not be seen, up to the window it stands beside."""
        bar = self.table.verticalScrollBar().sizeHint().width()
        around = self.width() - self.table.width() + 2 * self.table.frameWidth() + bar
        least, parent = self.theme.px(WIDTH), self.parentWidget()
        wished = max(least, self.table.horizontalHeader().length() + around)
        self.resize(min(wished, max(least, parent.width() if parent else least)), self.height())

    def _fit_rows(self) -> None:
        """Let sentences wrap: no column is wider than half the window at its first size."""
        self.table.horizontalHeader().setMaximumSectionSize(self.theme.px(WIDTH / 2))
        self.table.resizeRowsToContents()

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme."""
        self.theme = theme
        self.table.setFont(theme.font("body"))
        self.table.horizontalHeader().setFont(theme.font("strong"))
        self.table.verticalHeader().setMinimumSectionSize(theme.px(28))
        margin = theme.px(SPACE)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self.resize(theme.px(WIDTH), theme.px(HEIGHT))
        self._fit_rows()

    def text(self) -> str:
        """What is copied: the selected cells, or everything with its headers."""
        headers, rows = self._shown
        picked = {(index.row(), index.column()) for index in self.table.selectedIndexes()}
        if not picked:
            return "\n".join("\t".join(row) for row in (headers, *rows))
        lines = sorted({row for row, _ in picked})
        return "\n".join(
            "\t".join(text for column, text in enumerate(rows[row]) if (row, column) in picked)
            for row in lines
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Copy):
            QGuiApplication.clipboard().setText(self.text())
        elif event.key() == Qt.Key.Key_T and not event.modifiers():
            self.close()
        else:
            super().keyPressEvent(event)
