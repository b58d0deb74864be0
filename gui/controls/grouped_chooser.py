"""A flat list of many choices under headings, with a field to search it."""

from __future__ import annotations

from collections.abc import Hashable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gui.controls.flat_controls import Chooser
from gui.look.theme import LIGHT, SPACE, Theme

Groups = Sequence[tuple[str, Sequence[tuple[str, Hashable]]]]
"""Headings, each with its choices: (text, key)."""

ROWS_SHOWN = 14
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class GroupedChooser(Chooser):
    """Shows the choice in force; opens a list that can be searched."""

    chosen = Signal(object)
    """The user chose something, by its key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(())
        self.setParent(parent)
        self._keys: list[Hashable | None] = []
        self._widest = 10_000
        self._list = ChoiceList(self)
        self._list.picked.connect(self._pick)
        self.activated.connect(lambda row: self.chosen.emit(self._keys[row]))
        self.currentIndexChanged.connect(self._fit)

    @property
    def choice_list(self) -> ChoiceList:
        """What opens under the chooser."""
        return self._list

    @property
    def choice(self) -> Hashable | None:
        """The key of the choice in force."""
        row = self.currentIndex()
        return self._keys[row] if row >= 0 else None

    def set_groups(self, groups: Groups) -> None:
        """Offer other choices, silently; the choice in force stays if it is among them."""
        choice = self.choice
        self.blockSignals(True)
        self.clear()
        self._keys = []
        for title, choices in groups:
            self._add_heading(title)
            for text, key in choices:
                self.addItem(text)
                self._keys.append(key)
        self.blockSignals(False)
        if choice is not None:
            self.set_choice(choice)

    def set_choice(self, key: Hashable) -> None:
        """Show a choice as the one in force, silently; ValueError if it is not offered."""
        self.blockSignals(True)
        self.setCurrentIndex(self._keys.index(key))
        self.blockSignals(False)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.setFont(theme.font("body"))
        self._list.set_theme(theme)
        self._fit()

    def set_widest(self, width: int) -> None:
        """Take no more than so many pixels; a longer choice is elided."""
        self._widest = width
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """A wheel turned over it by chance must not choose."""
        event.ignore()

    def showPopup(self) -> None:
        rows = [(self.itemText(row), key is None) for row, key in enumerate(self._keys)]
        self._list.open(rows, self.currentIndex())

    def hidePopup(self) -> None:
        self._list.close()

    def _add_heading(self, title: str) -> None:
        self.addItem(title)
        self._keys.append(None)
        model = self.model()
        assert isinstance(model, QStandardItemModel)
        model.item(self.count() - 1).setFlags(Qt.ItemFlag.NoItemFlags)

    def _pick(self, row: int) -> None:
        self.set_choice(self._keys[row])
        self.chosen.emit(self._keys[row])

    def _fit(self) -> None:
        """As wide as the choice in force."""
        advance = QFontMetrics(self._theme.font("body")).horizontalAdvance(self.currentText()) + 2
        width = min(advance + self._theme.px(4 * SPACE), self._widest)
        self.setFixedSize(width, self._theme.px(36))
        self.update()


class ChoiceList(QWidget):
    """The list under a chooser: a field to search, headings and choices."""

    picked = Signal(int)
    """The user picked a row."""

    def __init__(self, chooser: QWidget) -> None:
        super().__init__(chooser, Qt.WindowType.Popup)
        self._chooser, self._theme = chooser, LIGHT
        self._rows: list[tuple[str, bool]] = []
        self.field = QLineEdit(self)
        self.field.setClearButtonEnabled(False)
        self.list = QListWidget(self)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.setObjectName("choices")
        # a frame in a combo box would be taken for Qt's own list, and not styled
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.field)
        self._column.addWidget(self.list)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self._pick(self.list.currentRow()))
        self.field.installEventFilter(self)
        self.list.itemClicked.connect(lambda item: self._pick(self.list.row(item)))
        self.list.itemEntered.connect(self._point_at)

    def open(self, rows: list[tuple[str, bool]], current: int) -> None:
        """Show rows of (text, whether it is a heading) under the chooser, one of them in force."""
        self._rows = rows
        self.field.setPlaceholderText(self.tr("Search"))
        self.field.setAccessibleName(self.tr("Search the choices"))
        self.list.setAccessibleName(self._chooser.accessibleName())
        self.field.clear()
        self.list.clear()
        for text, heading in rows:
            self.list.addItem(self._heading(text) if heading else QListWidgetItem(f"  {text}"))
        self.list.setCurrentRow(current)
        self._place()
        self.show()
        self.field.setFocus()
        self.list.scrollToItem(self.list.currentItem(), QListWidget.ScrollHint.PositionAtCenter)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.field.setFont(theme.font("body"))
        self.list.setFont(theme.font("body"))
        margin = theme.px(SPACE / 2)
        self._column.setContentsMargins(margin, margin, margin, margin)
        self._column.setSpacing(margin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that move through a list do so while the field has the focus."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in LIST_KEYS:
                self.list.keyPressEvent(event)
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.close()
                return True
        return super().eventFilter(watched, event)

    def _heading(self, text: str) -> QListWidgetItem:
        item = QListWidgetItem(text)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        item.setFont(self._theme.font("small"))
        item.setForeground(self._theme.colour("muted"))
        return item

    def _place(self) -> None:
        """Under the chooser, or above it where there is no room, and inside the screen."""
        theme = self._theme
        metrics = QFontMetrics(theme.font("body"))
        widest = max(metrics.horizontalAdvance(text) for text, _ in self._rows)
        width = widest + theme.px(7 * SPACE)
        rows = min(len(self._rows), ROWS_SHOWN) * self.list.sizeHintForRow(1)
        height = rows + self.field.sizeHint().height() + theme.px(2 * SPACE)
        screen = self._chooser.screen().availableGeometry()
        corner = self._chooser.mapToGlobal(QPoint(0, self._chooser.height()))
        if corner.y() + height > screen.bottom():
            corner.setY(corner.y() - self._chooser.height() - height)
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - width)))
        corner.setY(max(screen.top(), corner.y()))
        self.setGeometry(QRect(corner.x(), corner.y(), width, height))

    def _search(self, text: str) -> None:
        """Hide what does not hold every word typed, and headings of nothing."""
        words = text.casefold().split()
        group = ""
        shown: set[str] = set()
        for row, (entry, heading) in enumerate(self._rows):
            group = entry if heading else group
            fits = all(word in f"{group} {entry}".casefold() for word in words)
            self.list.item(row).setHidden(heading or not fits)
            if fits and not heading:
                shown.add(group)
        for row, (entry, heading) in enumerate(self._rows):
            if heading:
                self.list.item(row).setHidden(entry not in shown)
        self._point_at_first()

    def _point_at_first(self) -> None:
        for row, (_, heading) in enumerate(self._rows):
            if not heading and not self.list.item(row).isHidden():
                self.list.setCurrentRow(row)
                return
        self.list.setCurrentRow(-1)

    def _point_at(self, item: QListWidgetItem) -> None:
        if item.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.list.setCurrentItem(item)

    def _pick(self, row: int) -> None:
        if row >= 0 and not self._rows[row][1]:
            self.close()
            self.picked.emit(row)
