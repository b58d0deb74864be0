"""The flat controls of the transport: buttons with a drawn icon, and lists of choices."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QStandardItemModel,
)
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget

from gui.controls.actions import action
from gui.look.theme import LIGHT, SPACE, Theme
from gui.worded import Worded

HOVER, PRESSED = 0.07, 0.14
"""Opacity of the ground behind a control under the pointer, and held down."""

Icon = Callable[[], QPainterPath]
"""Draws an outline in a box of side 1 about its middle."""


class IconButton(Worded, QAbstractButton):
    """A flat button with a drawn icon; name, tip and key come from the table of actions."""

    def __init__(self, name: str, icon: Icon) -> None:
        super().__init__()
        self._theme, self._path, self._name = LIGHT, icon(), name
        self._ground = QColor(Qt.GlobalColor.transparent)
        self.name_parts()
        # a click leaves the focus where it is, so that Space goes on playing and pausing
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def name_parts(self) -> None:
        """Take name and tip from the table of actions."""
        self.setAccessibleName(action(self._name).title)
        self.setToolTip(action(self._name).hint)

    def set_icon(self, icon: Icon) -> None:
        """Show another icon."""
        self._path = icon()
        self.update()

    def set_ground(self, ground: QColor) -> None:
        """Fill the button at rest."""
        self._ground = ground

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.setFixedSize(theme.px(36), theme.px(36))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, self, self._theme, self.isDown(), self._ground)
        painter.translate(QRectF(self.rect()).center())
        painter.scale(self._theme.px(16), self._theme.px(16))
        painter.fillPath(self._path, self._theme.colour("text"))
        painter.end()


class Chooser(QComboBox):
    """A flat list of choices: the one in force and a small arrow."""

    def __init__(self, choices: Sequence[str]) -> None:
        super().__init__()
        self._theme = LIGHT
        self.addItems(list(choices))
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text size from a theme."""
        self._theme = theme
        font = theme.font("body")
        self.setFont(font)
        self.view().setFont(font)
        metrics = QFontMetrics(font)
        widest = max(metrics.horizontalAdvance(self.itemText(n)) for n in range(self.count()))
        self.setFixedSize(widest + theme.px(4 * SPACE) + 2, theme.px(36))
        self.update()

    def show_choices(self, choices: Sequence[str]) -> None:
        """Write the choices in other words, silently; the one in force stays."""
        for row, text in enumerate(choices):
            self.setItemText(row, text)
        self.set_theme(self._theme)

    def forbid(self, index: int) -> None:
        """Let a choice be shown, but not chosen."""
        model = self.model()
        assert isinstance(model, QStandardItemModel), "what QComboBox makes for itself"
        model.item(index).setEnabled(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        _draw_ground(painter, self, theme, False, QColor(Qt.GlobalColor.transparent))
        painter.setFont(theme.font("body"))
        painter.setPen(theme.colour("text"))
        words = self.rect().adjusted(theme.px(SPACE), 0, 0, 0)
        room = self.width() - theme.px(4 * SPACE)
        text = painter.fontMetrics().elidedText(
            self.currentText(), Qt.TextElideMode.ElideRight, room
        )
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, text)
        half, middle = theme.px(SPACE) / 2, QRectF(self.rect()).center().y()
        advance = painter.fontMetrics().horizontalAdvance(text)
        right = words.left() + advance + theme.px(2 * SPACE)
        pen = theme.pen("muted", 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawPolyline(
            [
                QPointF(right - 2 * half, middle - half / 2),
                QPointF(right - half, middle + half / 2),
                QPointF(right, middle - half / 2),
            ]
        )
        painter.end()


def _draw_ground(
    painter: QPainter, widget: QWidget, theme: Theme, down: bool, at_rest: QColor
) -> None:
    """A control's rounded ground, and the ring of the keyboard's focus."""
    opacity = PRESSED if down else HOVER if widget.underMouse() else 0.0
    if widget.underMouse() and at_rest.alpha():
        opacity = PRESSED
    ring = theme.px(2) if widget.hasFocus() else 0
    box = QRectF(widget.rect()).adjusted(ring / 2, ring / 2, -ring / 2, -ring / 2)
    painter.setPen(theme.pen("accent", 2) if ring else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("text", opacity) if opacity else at_rest)
    painter.drawRoundedRect(box, theme.px(SPACE / 2), theme.px(SPACE / 2))
