"""The plot of a panel of prices: live solid, twin dashed, the public lows at the right edge."""

from __future__ import annotations

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPen, QResizeEvent
from PySide6.QtWidgets import QGraphicsView

from engine import Run
from engine.night import NIGHT
from engine.uncertainty import Band
from gui.look.theme import LIGHT, Theme, mixed
from gui.nights import Nights
from gui.screen_reader import PICTURE
from gui.views.night_curve import LowMark, NightCurve
from gui.views.price_axes import TICK_ROOM, ChangeAxis, ClockAxis
from gui.views.price_band import PriceBand, band_is_of

REST_OPACITY = 0.28
"""How faintly the night after the moment is drawn."""

PREVIOUS_OPACITY = 0.75
"""The same of the run before a change: thin, and still at a contrast of 3."""

TWIN_REST_OPACITY = 0.45
"""The same of the twin: dashes cover half as much."""

HEADROOM = 0.08
"""Room above the start, as a share of the range below it."""

WISHED = (320, 240)
"""Width and height that a plot would like, in pixels at scale 1."""

MARK_SIZE = 9
"""Size of the marks of the public lows, in pixels at scale 1. They stand at the right edge, for
most have no known time."""


class PricePlot(pg.PlotWidget):
    """The curves of some assets over the night."""

    spoken_role = PICTURE

    def __init__(
        self, assets: tuple[int, ...], public_lows: dict[int, float], show_clock: bool
    ) -> None:
        self._prices_axis = ChangeAxis("left")
        self._clock_axis = ClockAxis("bottom")
        super().__init__(axisItems={"left": self._prices_axis, "bottom": self._clock_axis})
        self._theme: Theme = LIGHT
        self._focus, self._times = 0, 1.0
        self.assets = assets
        # parts of what stood there before stay behind where Qt repaints only what it thinks changed
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setMenuEnabled(False)
        self.setMouseEnabled(False, False)
        self.hideButtons()
        self._span = (0.0, NIGHT)
        self.setXRange(*self._span, padding=0)
        self.plotItem.layout.setContentsMargins(0, 2, 0, 0)
        self._clock_axis.setStyle(showValues=show_clock)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.twin = {asset: self._curve(0, segmented=False) for asset in assets}
        self.twin_rest = {asset: self._curve(0, segmented=False) for asset in assets}
        self.previous = {asset: self._curve(1) for asset in assets}
        self.rest = {asset: self._curve(2) for asset in assets}
        self.live = {asset: self._curve(3) for asset in assets}
        self.bands = {asset: self._new_band() for asset in assets}
        self._band: Band | None = None
        self._floor: float | None = None
        self.cursor = pg.InfiniteLine(angle=90, movable=False)
        self.addItem(self.cursor)
        self._lowest_known = min(public_lows.values())
        self.low_marks = {asset: self._low_mark(low) for asset, low in public_lows.items()}

    def sizeHint(self) -> QSize:
        """The same however large it is: Qt would wish for the size of what is drawn."""
        return QSize(self._theme.px(WISHED[0]), self._theme.px(WISHED[1]))

    def show_span(self, first: float, last: float) -> None:
        """Show a stretch of the night, from one minute to another."""
        self._span = (first, last)
        self.setXRange(first, last, padding=0)
        self._place_marks()

    def set_clock_shown(self, shown: bool) -> None:
        """Whether times stand under the plot; the next `set_theme` makes the room for them."""
        self._clock_axis.setStyle(showValues=shown)

    def _curve(self, height: float, segmented: bool = True) -> NightCurve:
        """A curve; in segments thick lines paint faster, but dashes need it whole."""
        curve = NightCurve(antialias=True)
        curve.setSegmentedLineMode("on" if segmented else "off")
        curve.setZValue(height)
        self.addItem(curve, ignoreBounds=True)
        return curve

    def _new_band(self) -> PriceBand:
        """A band behind every line."""
        band = PriceBand()
        band.setZValue(-1)
        self.addItem(band, ignoreBounds=True)
        return band

    def _low_mark(self, price: float) -> LowMark:
        """A mark at the right edge, inside the plot and so beside no label."""
        mark = LowMark(price)
        mark.setZValue(4)
        self.addItem(mark, ignoreBounds=True)
        return mark

    def set_theme(self, theme: Theme, focus: int) -> None:
        """Colours, fonts and widths; the asset in focus has the strongest line."""
        self._theme, self._focus = theme, focus
        self.setBackground(theme.panel)
        for axis in (self._prices_axis, self._clock_axis):
            axis.setPen(theme.pen("line"))
            axis.setTextPen(theme.colour("muted"))
            axis.setTickFont(theme.font("small"))
            axis.setStyle(tickLength=0, tickTextOffset=theme.px(4))
        self._prices_axis.overhang = theme.font("small").pixelSize() / 2
        self._clock_axis.room = theme.px(TICK_ROOM)
        self._prices_axis.setWidth(theme.px(44))
        shown = self._clock_axis.style["showValues"]
        self._clock_axis.setHeight(theme.px(20 if shown else 4))
        self._prices_axis.setGrid(40)
        self._set_pens()
        self._place_marks()

    def magnify(self, times: float) -> None:
        """Widen the lines for a larger picture: their widths are in its pixels."""
        self._times = times
        self._set_pens()

    def _pen(self, colour: QColor, width: float) -> QPen:
        """A pen of a width of the design, in pixels of what is painted on."""
        return pg.mkPen(colour, width=self._theme.width(width) * self._times)

    def _set_pens(self) -> None:
        theme, focus = self._theme, self._focus
        self.cursor.setPen(self._pen(theme.colour("text"), 1))
        faint_grey = mixed(QColor(theme.panel), theme.colour("twin"), TWIN_REST_OPACITY)
        for asset in self.assets:
            width = 2.75 if asset == focus else 1.75
            colour = theme.asset_colour(asset)
            self.live[asset].setPen(self._pen(colour, width))
            faint = theme.faint_asset_colour(asset, REST_OPACITY)
            before = theme.faint_asset_colour(asset, PREVIOUS_OPACITY)
            self.rest[asset].setPen(self._pen(faint, width))
            self.previous[asset].setPen(self._pen(before, 1))
            outline = self._pen(colour, 1.25)
            self.low_marks[asset].set_look(outline, theme.px(MARK_SIZE))
            for curve, grey in (
                (self.twin[asset], theme.colour("twin")),
                (self.twin_rest[asset], faint_grey),
            ):
                dashes = self._pen(grey, 1.25)
                dashes.setDashPattern([5, 4])
                curve.setPen(dashes)
            self.bands[asset].set_theme(theme, asset, asset == self._in_front(focus), self._times)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if hasattr(self, "low_marks"):  # Qt resizes a plot while it is still being made
            self._place_marks()

    def _place_marks(self) -> None:
        """Keep the marks whole: half their size and a little left of the edge."""
        inset = self._theme.px(0.75 * MARK_SIZE) / max(self.plotItem.vb.width(), 1.0)
        first, last = self._span
        for mark in self.low_marks.values():
            mark.show_at(first + (last - first) * (1 - min(inset, 1.0)))

    def _in_front(self, focus: int) -> int:
        """The asset whose band is filled: the one in focus if it is drawn here, else the first."""
        return focus if focus in self.assets else self.assets[0]

    def set_place(self, place: str) -> None:
        """Write the clock of a place."""
        self._clock_axis.place = place
        self._clock_axis.picture = None
        self._clock_axis.update()

    def paint_with_the_others(self) -> None:
        """Ask for the whole plot at once, before its items change.

        Told of single items, a scene has the window painted at its next turn; with a scene to
        each plot that is once for every plot instead of once a frame.
        """
        self.scene().update()
        self.viewport().update()  # at once; the scene may leave it for later

    def show_nights(self, nights: Nights) -> None:
        """Draw what does not change with the moment."""
        self.paint_with_the_others()
        self._fit_nights(nights)
        for asset in self.assets:
            shown = nights.rest_shown
            self._draw(self.rest[asset], nights.live if shown else None, asset)
            self._draw(self.previous[asset], nights.previous if shown else None, asset)
            self._draw(self.twin_rest[asset], nights.twin if shown else None, asset)
            self._draw_band(self.bands[asset], nights, asset)

    def show_band(self, band: Band | None) -> None:
        """Take a band; it is drawn with its own night only, beside others it keeps its room."""
        self._band = band

    def _fit_nights(self, nights: Nights) -> None:
        """A range for all runs, and for the last band so that dragging does not shake it."""
        runs = [nights.live, nights.twin] + ([nights.previous] if nights.previous else [])
        prices = [run.prices for run in runs] + ([self._band.lowest] if self._band else [])
        lowest = min(float(rows[:, list(self.assets)].min()) for rows in prices)
        self._fit(min(lowest, self._lowest_known))

    def show_moment(self, nights: Nights, minute: float) -> None:
        """Draw the night up to a minute."""
        self.paint_with_the_others()
        self.cursor.setPos(minute)
        for asset in self.assets:
            self.live[asset].setData(*until(nights.live, asset, minute))
            self.twin[asset].setData(*until(nights.twin, asset, minute))
            self.bands[asset].end_at(NIGHT if nights.rest_shown else minute)

    def _draw_band(self, item: PriceBand, nights: Nights, asset: int) -> None:
        if self._band is not None and band_is_of(self._band, nights):
            item.draw(self._band, asset)
        else:
            item.clear()

    def _draw(self, curve: NightCurve, run: Run | None, asset: int) -> None:
        if run is None:
            curve.setData([], [])
        else:
            curve.setData(run.minutes, run.prices[:, asset])

    def _fit(self, lowest: float) -> None:
        """A range that holds the lowest price, in few steps so that dragging does not shake it."""
        floor = next((edge for edge in (0.7, 0.5) if lowest > edge + 0.03), -0.02)
        if floor == self._floor:
            return  # the axis would draw itself anew
        self._floor = floor
        self.setYRange(floor, 1.0 + HEADROOM * (1.0 - floor), padding=0)
        step = 0.1 if floor >= 0.7 else 0.2 if floor > 0 else 0.25
        self._prices_axis.setTickSpacing(step, step)


def until(run: Run, asset: int, minute: float) -> tuple[np.ndarray, np.ndarray]:
    """(minutes, prices) up to a minute, the last point interpolated between two rows."""
    row = run.row_at(minute)
    minutes, prices = run.minutes[: row + 1], run.prices[: row + 1, asset]
    if row + 1 < len(run.minutes) and minute > run.minutes[row]:
        tip = np.interp(minute, run.minutes[row : row + 2], run.prices[row : row + 2, asset])
        return np.append(minutes, minute), np.append(prices, tip)
    return minutes, prices
