"""A run on the shelf: its prices in small, what changed, its worst falls, and a pin."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from engine.assets import ALT, USDE, WBETH
from gui.controls.pin_button import SIDE, PinButton
from gui.look.theme import LIGHT, SPACE, Theme
from gui.run_shelf import KeptRun
from gui.views.run_card_layout import (
    CURVES,
    CardLayout,
    CardSizes,
    curve,
    lay_out,
    lines_of_caption,
)
from gui.words.changes_in_words import caption, changes
from gui.words.figures import asset_name, paragraph
from gui.words.line_breaks import pieces
from gui.words.outcome_in_words import fall

PICTURE = 44
"""Least width of the curves in pixels at scale 1."""

STROKES = {
    WBETH: (2.0, Qt.PenStyle.SolidLine),
    ALT: (1.0, Qt.PenStyle.SolidLine),
    USDE: (1.5, Qt.PenStyle.DashLine),
}
"""Width and dash of each curve, so that they can be told apart without colour."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


def stroke(theme: Theme, asset: int) -> QPen:
    """The pen of an asset's small curve."""
    width, style = STROKES[asset]
    pen = QPen(theme.asset_colour(asset), theme.width(width), style)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if style == Qt.PenStyle.DashLine:
        pen.setDashPattern([3, 1.5])
    return pen


def sizes(theme: Theme, role: str) -> CardSizes:
    """Of what a card is made at a theme's scale, with words of a role."""
    metrics, px = QFontMetrics(theme.font(role)), theme.px
    return CardSizes(
        edge=px(6),
        gap=px(SPACE / 4),
        picture=px(PICTURE),
        fall=metrics.horizontalAdvance(fall(1)) + px(1),
        pin=px(SIDE),
        tag=metrics.horizontalAdvance(QCoreApplication.translate("RunCard", "live")) + 1,
        line=metrics.height(),
    )


def role_of_words(theme: Theme, width: float, height: float) -> str:
    """The larger text if a card holds three lines of it, and its picture as well."""
    made_of = sizes(theme, "body")
    fits = lay_out(width, height, made_of).picture.width() > 0
    return "body" if fits and lines_of_caption(height, made_of) == 2 else "small"


class RunCard(QAbstractButton):
    """One run. A click brings it back; the pin keeps it; under the pointer it is compared."""

    pin_wished = Signal(bool)
    """The user put the pin in, or pulled it out."""

    stepped = Signal(int)
    """The user asked for a card further down or up, by so many."""

    chosen = Signal(bool)
    """The card came under the pointer or into focus, or is out of both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.kept: KeptRun | None = None
        self.live = False
        self._shown: tuple[KeptRun, bool, bool] | None = None
        self.pin = PinButton(self)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.pin.clicked.connect(self.pin_wished)

    def show_run(self, kept: KeptRun, live: bool, pinned: bool) -> None:
        """Show a run, and whether it is the one on show and the one pinned."""
        if (kept, live, pinned) == self._shown:
            return
        self._shown = kept, live, pinned
        self.kept, self.live = kept, live
        self.pin.setChecked(pinned)
        self.name_parts()
        self.update()

    def clear(self) -> None:
        """Show no run."""
        self.kept = self._shown = None

    def name_parts(self) -> None:
        """Give card and pin their names, again when the language changes."""
        if self.kept is None:
            return
        told = caption(self.kept.before, self.kept.parameters)
        self.setText(told)
        self.setAccessibleName(told)
        self.setAccessibleDescription(self._description())
        self.setToolTip(self._tip(told))
        pin = self.tr("Unpin this run") if self.pin.isChecked() else self.tr("Pin this run")
        self.pin.setToolTip(pin)
        self.pin.setAccessibleName(self.tr("Pin: {caption}").format(caption=told))

    def falls(self) -> tuple[str, ...]:
        """The worst falls shown, in the order of `CURVES`."""
        if self.kept is None:
            return ()
        return tuple(fall(self.kept.outcome.worst_falls[asset]) for asset in CURVES)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.pin.set_theme(theme)
        self._place_pin()
        self.update()

    def layout_of_picture(self) -> CardLayout:
        """Where everything on the card stands."""
        made_of = sizes(self._theme, self._role)
        return lay_out(self.width(), self.height(), made_of, len(self.caption_lines()))

    def caption_lines(self) -> list[str]:
        """The caption in as many lines as there is room for; the last ends in dots if it must."""
        made_of = sizes(self._theme, self._role)
        room = int(lay_out(self.width(), self.height(), made_of).caption.width())
        most = lines_of_caption(self.height(), made_of)
        metrics, lines = QFontMetrics(self._theme.font(self._role)), [""]
        for piece in pieces(self.text()):
            longer = lines[-1] + piece
            fits = metrics.horizontalAdvance(longer.rstrip()) <= room
            if not lines[-1] or len(lines) == most or fits:
                lines[-1] = longer
            else:
                lines.append(piece)
        return [
            metrics.elidedText(line.rstrip(), Qt.TextElideMode.ElideRight, room) for line in lines
        ]

    @property
    def _role(self) -> str:
        return role_of_words(self._theme, self.width(), self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_pin()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.chosen.emit(True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.chosen.emit(False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.chosen.emit(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in STEPS:
            self.stepped.emit(STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif key == Qt.Key.Key_Right:
            self.pin.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.kept is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.layout_of_picture()
        self._paint_ground(painter)
        self._paint_curves(painter, layout.picture)
        self._paint_words(painter, layout)
        painter.end()

    def _description(self) -> str:
        named = zip((asset_name(asset) for asset in CURVES), self.falls(), strict=True)
        told = [
            self.tr("Worst falls: {falls}.").format(
                falls=self.tr(", ").join(f"{name} {number}" for name, number in named)
            )
        ]
        if self.live:
            told.append(self.tr("This run is on show."))
        if self.pin.isChecked():
            told.append(self.tr("This run is pinned."))
        return paragraph(*told)

    def _tip(self, told: str) -> str:
        assert self.kept is not None
        lines = [told]
        for change in changes(self.kept.before, self.kept.parameters):
            line = self.tr("{name}: {old} \u2192 {new}")
            lines.append(line.format(name=change.name, old=change.old, new=change.new))
        return "\n".join(dict.fromkeys(lines))

    def _place_pin(self) -> None:
        self.pin.setGeometry(self.layout_of_picture().pin.toAlignedRect())

    def _paint_ground(self, painter: QPainter) -> None:
        """A frame, dark for the live run and under the pointer; a ring for the keyboard's focus.

        No ground: the numbers have the colours of assets, which need the panel's.
        """
        theme, focused = self._theme, self.hasFocus()
        edge = "accent" if focused else "text" if self.live or self.underMouse() else "line"
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(theme.pen(edge, 2 if focused else 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, theme.px(SPACE / 2), theme.px(SPACE / 2))

    def _paint_curves(self, painter: QPainter, box: QRectF) -> None:
        theme, kept = self._theme, self.kept
        if kept is None or box.isEmpty():
            return
        painter.setPen(theme.pen("line", 1))
        painter.drawLine(box.topLeft(), box.topRight())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for asset in reversed(CURVES):
            painter.setPen(stroke(theme, asset))
            painter.drawPolyline(curve(kept.minutes, kept.prices[:, asset], box))

    def _paint_words(self, painter: QPainter, layout: CardLayout) -> None:
        theme = self._theme
        painter.setFont(theme.font(self._role))
        painter.setPen(theme.colour("text"))
        box = QRectF(layout.caption)
        box.setHeight(layout.falls[0].height())
        for line in self.caption_lines():
            painter.drawText(box, LEFT, line)
            box.translate(0, box.height())
        for asset, box, text in zip(CURVES, layout.falls, self.falls(), strict=True):
            painter.setPen(theme.asset_colour(asset))
            painter.drawText(box, LEFT, text)
        if self.live:
            painter.setFont(theme.font("small"))
            painter.setPen(theme.colour("text"))
            painter.drawText(layout.tag, RIGHT, self.tr("live"))
