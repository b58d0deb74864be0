"""The gutter right of a plot: what stands at the ends of its lines."""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from gui.look.theme import LIGHT, SPACE, Theme
from gui.nights import Nights
from gui.screen_reader import TEXT
from gui.views.direction_mark import ROOM, paint_direction
from gui.views.price_plot import PricePlot
from gui.words.figures import asset_name, change, listed

LABELS_FROM = 6
"""Where labels begin right of a panel, in pixels at scale 1."""

LINE = 1.1
"""Height of a line of a label, in heights of its font: names and figures reach below no baseline,
and the room between lines that fonts with Chinese signs ask for is of use to paragraphs alone."""


@dataclass(frozen=True)
class EndLabel:
    """What stands at the end of an asset's line."""

    asset: int
    price: float
    live: str
    twin: str


class EndLabels(QWidget):
    """The gutter right of a plot: labels at the line ends.

    It holds the names of a whole column, so that one minute stands at one place in all its panels.
    """

    spoken_role = TEXT

    def __init__(self, plot: PricePlot, column: tuple[int, ...]) -> None:
        super().__init__()
        self._plot, self._column = plot, column
        self.theme: Theme = LIGHT
        self.labels: list[EndLabel] = []
        self.direction_colours = "none"
        self.focus_asset = plot.assets[0]
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, False)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self.theme = theme
        self.setFixedWidth(self._width_wished())
        self.update()

    def hold(self, column: tuple[int, ...]) -> None:
        """Leave room for the names of other assets."""
        self._column = column
        self.setFixedWidth(self._width_wished())

    def set_direction_colours(self, custom: str) -> None:
        """Mark falls and rises, or not: one of `gui.settings.DIRECTION_COLOURS`."""
        self.direction_colours = custom
        self.setFixedWidth(self._width_wished())
        self.update()

    def show_moment(self, nights: Nights, minute: float) -> None:
        """Write prices of live and twin at a minute."""
        row = nights.live.row_at(minute)
        self.labels = [
            EndLabel(
                asset,
                float(nights.live.prices[row, asset]),
                f"{asset_name(asset)} {change(nights.live.prices[row, asset])}",
                self.tr("twin {change}").format(change=change(nights.twin.prices[row, asset])),
            )
            for asset in self._plot.assets
        ]
        told = "\n".join(f"{label.live} ({label.twin})" for label in self.labels)
        if not self.isEnabled():  # under a veil nothing is given away
            told = listed(asset_name(label.asset) for label in self.labels)
        if told != self.accessibleName():  # else it would be told again
            self.setAccessibleName(told)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._width_wished(), self.theme.px(60))

    def _width_wished(self) -> int:
        metrics = QFontMetricsF(self.theme.font("strong"))
        widest = max(
            metrics.horizontalAdvance(f"{asset_name(asset)} {change(0.0)}")
            for asset in self._column
        )
        return math.ceil(self._words_from() + widest)

    def _words_from(self) -> int:
        marked = self.direction_colours != "none"
        return self.theme.px(LABELS_FROM) + (self.theme.px(ROOM) if marked else 0)

    def y_of(self, price: float) -> float:
        """Where a price lies in this widget, in pixels from its top."""
        scene = self._plot.plotItem.vb.mapViewToScene(QPointF(0, price))
        return self._plot.mapFromScene(scene).y() + self._plot.y() - self.y()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_labels(painter)
        painter.end()

    def _paint_labels(self, painter: QPainter) -> None:
        line = self._line("strong")
        left, marks = float(self._words_from()), float(self.theme.px(LABELS_FROM))
        wanted = {label.asset: self.y_of(label.price) - line / 2 for label in self.labels}
        tops = spread(wanted, self._label_room(), self.height() + self._gap())
        for label in self.labels:
            top = tops[label.asset]
            mark = QRectF(marks, top, left - marks, line)
            paint_direction(painter, self.theme, self.direction_colours, label.price, mark)
            painter.setPen(self.theme.asset_colour(label.asset))
            self._write(painter, "strong", QPointF(left, top), label.live)
            if self.tells_twins:
                painter.setPen(self.theme.colour("muted"))
                self._write(painter, "small", QPointF(left, top + line), label.twin)

    @property
    def tells_twins(self) -> bool:
        """Whether there is room for the twin's figure under each asset's own."""
        return len(self._plot.assets) * self._label_height(with_twin=True) <= self.height()

    def _label_height(self, with_twin: bool) -> float:
        return self._line("strong") + (self._line("small") if with_twin else 0.0)

    def _label_room(self) -> float:
        """What a label takes, with the gap under it."""
        return self._label_height(self.tells_twins) + self._gap()

    def _gap(self) -> float:
        """Between two labels: half a space, as far as there is room for it."""
        labels = len(self._plot.assets)
        free = self.height() - labels * self._label_height(self.tells_twins)
        return max(0.0, min(self.theme.px(SPACE / 2), free / max(labels - 1, 1)))

    def _line(self, role: str) -> float:
        return LINE * self.theme.font(role).pixelSize()

    def _write(self, painter: QPainter, role: str, corner: QPointF, words: str) -> None:
        """Write a line whose capitals stand in its middle; `corner` is its upper left."""
        font = self.theme.font(role)
        middle = corner + QPointF(0, self._line(role) / 2)
        painter.setFont(font)
        painter.drawText(middle + QPointF(0, QFontMetricsF(font).capHeight() / 2), words)


def spread(wanted: dict[int, float], height: float, room: float) -> dict[int, float]:
    """Tops of labels of one height, as near to those wanted as they go without touching."""
    order = sorted(wanted, key=lambda asset: wanted[asset])
    tops: dict[int, float] = {}
    lowest_free = 0.0
    for asset in order:
        tops[asset] = max(wanted[asset], lowest_free)
        lowest_free = tops[asset] + height
    limit = room
    for asset in reversed(order):
        tops[asset] = max(0.0, min(tops[asset], limit - height))
        limit = tops[asset]
    return tops
