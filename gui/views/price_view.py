"""Prices: four panels on one clock, the night with hidden leverage against the night without."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QHelpEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QToolTip, QWidget

from engine import ASSETS
from engine.assets import ALT, BNSOL, BTC, ETH, SOL, USDE, WBETH
from engine.night import NIGHT
from engine.uncertainty import RUNS, Band, BandQuestion
from gui.controls.fitting_label import FittingLabel
from gui.controls.pill import Pill
from gui.look.theme import Theme
from gui.nights import Nights
from gui.screen_reader import GROUP
from gui.views.deep_view import DeepView
from gui.views.price_band import band_is_of
from gui.views.price_panel import PricePanel
from gui.words.figures import asset_name, change, clock, listed

COMPACT_ORDER = (2, 1, 3, 0)
"""Which panels stand in a single row, as far as they fit: LSTs, altcoins, USDe, majors."""

STACKED = (2, 3, 1)
"""Which panels stand one over the other in Present: LSTs, USDe, altcoins."""

NARROWEST_PANEL = 280
"""Width in pixels at scale 1 below which a panel in a row is left out."""


COINS, TOKENS = (BTC, ETH, SOL, ALT), (WBETH, BNSOL, USDE)
"""The assets of the two columns."""


class PriceView(DeepView):
    """Majors and altcoins on the left; on the right, larger, the tokens that loops are made of.

    With the switch *how sure?* on it asks the engine for a band around every line.
    """

    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panels = [
            PricePanel(COINS, (BTC, ETH, SOL), show_clock=False),
            PricePanel(COINS, (ALT,), show_clock=True),
            PricePanel(TOKENS, (WBETH, BNSOL), show_clock=False),
            PricePanel(TOKENS, (USDE,), show_clock=True),
        ]
        self.lows_switch = Pill("")
        self.lows_switch.setChecked(True)
        self.lows_switch.toggled.connect(self.show_lows)
        self.lows_told = True
        self.sure_switch = Pill("")
        self.sure_switch.toggled.connect(self._turn_sure)
        self.heading = FittingLabel()
        self.key = FittingLabel()
        self.key.setProperty("muted", True)
        self._band: Band | None = None
        self.direction_colours = "none"
        self._compact = self._stacked = False
        self._arrange()
        self.let_keys_in()
        self.name_parts()
        for panel in self.panels:
            panel.plot.viewport().setMouseTracking(True)
            panel.plot.viewport().installEventFilter(self)

    def set_lows_told(self, told: bool) -> None:
        """Whether the public lows may be known; not while a lesson asks how far prices fall."""
        self.lows_told = told
        self.lows_switch.setVisible(told and not self._stacked)
        self.show_lows(self.lows_switch.isChecked())

    def show_lows(self, shown: bool) -> None:
        """Show or hide the public lows."""
        for panel in self.panels:
            for mark in panel.plot.low_marks.values():
                mark.setVisible(shown and self.lows_told)

    # How sure.

    @property
    def band(self) -> Band | None:
        """Between which prices the night on show could run; None while that is not known."""
        return self._band if self.nights and band_is_of(self._band, self.nights) else None

    def question(self) -> BandQuestion | None:
        if self.nights is None or not self.sure_switch.isChecked():
            return None
        return BandQuestion(self.nights.live.parameters)

    def show_answer(self, answer: Band) -> None:
        self._show_band(answer)

    def show_failure(self, sentence: str) -> None:
        super().show_failure(sentence)
        self._write_key()

    def _turn_sure(self, on: bool) -> None:
        if not on:
            self._show_band(None)
        self.refresh()
        self._write_key()

    def _show_band(self, band: Band | None) -> None:
        self._band = band
        for panel in self.panels:
            panel.plot.show_band(band)
        self._write_key()
        if self.nights is not None:
            self.show_nights(self.nights)

    def _write_key(self) -> None:
        """Say what dashes and shades mean, or why there are no shades."""
        short = ""
        if self.nights is not None and self.nights.rest_shown and self.nights.previous is not None:
            words = self.tr("thin: the run before the change; dashed: the twin")
        elif not self.sure_switch.isChecked():
            words = self.tr("dashed: the twin, without hidden leverage")
            short = self.tr("dashed: the twin")
        elif self.failure:
            words = self.tr("How sure the lines are could not be found out: {reason}").format(
                reason=self.failure
            )
        else:
            words = self.tr("shaded: estimates a third off; dashed: the twin")
        self.key.set_wordings(words, short or words)

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Prices"))
        self.heading.set_wordings(self.tr("Prices since 20:50 UTC"), self.tr("Prices"))
        titles = (
            (self.tr("Major coins"), self.tr("Major coins")),
            (self.tr("Altcoins, 400 in one basket"), self.tr("Altcoins")),
            (self.tr("LSTs: receipts for staked ETH and SOL"), self.tr("LSTs")),
            (self.tr("USDe, a synthetic dollar meant to stay at $1"), "USDe"),
        )
        for panel, (full, short) in zip(self.panels, titles, strict=True):
            panel.title.set_wordings(full, short)
            panel.plot.setAccessibleName(self.tr("Lines: {assets}").format(assets=short))
        self.lows_switch.setText(self.tr("\u25c1 public lows of the night"))
        self.sure_switch.setText(self.tr("how sure?"))
        self.sure_switch.setAccessibleName(self.tr("How sure the lines are"))
        self.lows_switch.setAccessibleName(self.tr("Public lows of the night"))
        self.lows_switch.setToolTip(
            self.tr("How low each price really fell, as triangles at the right edge")
        )
        tip = self.tr(
            "Shades where each line could run: {runs} runs with what is only estimated up to a"
            " third larger or smaller. That is the money in loops, the depth of the WBETH, BNSOL"
            " and USDe books, and how far loopers stay below the loan on offer."
            " Nobody should take a line for a measurement."
        ).format(runs=RUNS)
        self.sure_switch.setToolTip(f"<p>{tip}</p>")  # as rich text it wraps
        self.sure_switch.setAccessibleDescription(tip)
        self._write_key()
        self._write_key()

    # Room and look.

    def set_compact(self, compact: bool) -> None:
        """Keep to one row: the tokens first, then as many panels as there is room for."""
        if compact != self._compact:
            self._compact = compact
            self._place_panels()
            for panel in self.panels:
                panel.plot.set_clock_shown(compact or panel.shows_clock)
                panel.plot.set_theme(self.theme, self.focus_asset)

    def set_stacked(self, stacked: bool) -> None:
        """In Present: tokens and altcoins on one clock, wide and without controls."""
        if stacked != self._stacked:
            self._stacked = stacked
            self.sure_switch.setVisible(not stacked)
            self.lows_switch.setVisible(not stacked and self.lows_told)
            for index, panel in enumerate(self.panels):
                panel.set_stacked(stacked)
                last = index == STACKED[-1]
                panel.plot.set_clock_shown(last if stacked else self._compact or panel.shows_clock)
                panel.plot.set_theme(self.theme, self.focus_asset)
            self._place_panels()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._compact:
            self._place_panels()

    def set_place(self, place: str) -> None:
        """Write the clock of a place under the panels."""
        for panel in self.panels:
            panel.plot.set_place(place)

    def show_nights(self, nights: Nights) -> None:
        for panel in self.panels:
            panel.plot.show_nights(nights)
        super().show_nights(nights)
        self._write_key()

    def set_theme(self, theme: Theme) -> None:
        self.theme = theme
        self.heading.setFont(theme.font("title"))
        self.key.setFont(theme.font("small"))
        self.lows_switch.set_theme(theme)
        self.sure_switch.set_theme(theme)
        for panel in self.panels:
            panel.title.setFont(theme.font("strong"))
            panel.labels.set_theme(theme)
            panel.plot.set_theme(theme, self.focus_asset)
        self._grid.setHorizontalSpacing(theme.px(8))
        self._grid.setVerticalSpacing(theme.px(8))
        super().set_theme(theme)

    def set_direction_colours(self, custom: str) -> None:
        """Mark falls and rises at the line ends, or not, silently."""
        self.direction_colours = custom
        for panel in self.panels:
            panel.labels.set_direction_colours(custom)

    def set_focus_asset(self, asset: int) -> None:
        self.focus_asset = asset
        for panel in self.panels:
            panel.plot.set_theme(self.theme, asset)
        self.refresh()

    def refresh(self) -> None:
        if self.nights is None:
            return
        if self.isVisible():
            self._ask(self.question())
        self.setAccessibleDescription(self.summary())
        for panel in self.panels:
            panel.plot.show_moment(self.nights, self.minute)
            panel.labels.show_moment(self.nights, self.minute)

    def summary(self) -> str:
        if self.nights is None:
            return ""
        prices = self.nights.live.prices[self.row]
        said_prices = listed(f"{asset_name(n)} {change(price)}" for n, price in enumerate(prices))
        said = self.tr("Prices at {time} UTC since the start: {prices}.")
        band, asset = self.band, self.focus_asset
        if band is not None:
            said = self.tr(
                "Prices at {time} UTC since the start: {prices}. In {runs} runs with estimates up"
                " to a third off {asset} stands between {highest} and {lowest}."
            )
        return said.format(
            time=clock(self.minute),
            prices=said_prices,
            asset=asset_name(asset),
            **self._range(self.row, asset),
        )

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        headers = (self.tr("Asset"), self.tr("Price since the start"), self.tr("Twin"))
        if self.nights is None:
            return headers, []
        live, twin = self.nights.live.prices[self.row], self.nights.twin.prices[self.row]
        return headers, [
            (asset_name(n), change(live[n], 1), change(twin[n], 1)) for n in range(len(ASSETS))
        ]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        panel = next((p for p in self.panels if p.plot.viewport() is watched), None)
        if panel is None or self.nights is None:
            return False
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.button() == Qt.MouseButton.LeftButton:
                minute, price = self._under(panel, event.position())
                self.focus_wished.emit(panel.nearest_asset(self.nights, minute, price))
            return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            sentence = self.hover_sentence(panel, QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), sentence, panel)
            return True
        return False

    def hover_sentence(self, panel: PricePanel, position: QPointF) -> str:
        """What the line under the pointer says: number and twin, as a sentence."""
        assert self.nights is not None
        minute, price = self._under(panel, position)
        if not self.nights.rest_shown and minute > self.minute:
            return self.tr("Not yet: the night has not come this far.")
        asset = panel.nearest_asset(self.nights, minute, price)
        row = self.nights.live.row_at(minute)
        said = self.tr("At {time} UTC {asset} stood {live} from the start; the twin {twin}.")
        if self.band is not None:
            said = self.tr(
                "At {time} UTC {asset} stood {live} from the start; the twin {twin}."
                "\n{runs} runs with estimates up to a third off: between {highest} and {lowest}."
            )
        return said.format(
            time=clock(minute),
            asset=asset_name(asset),
            live=change(self.nights.live.prices[row, asset], 1),
            twin=change(self.nights.twin.prices[row, asset], 1),
            **self._range(row, asset),
        )

    def _range(self, row: int, asset: int) -> dict[str, object]:
        """The figures of the band in a sentence; none while there is no band."""
        if self.band is None:
            return {}
        highest, lowest = self.band.highest[row, asset], self.band.lowest[row, asset]
        return {"runs": RUNS, "highest": change(highest), "lowest": change(lowest)}

    def _under(self, panel: PricePanel, position: QPointF) -> tuple[float, float]:
        """(minute, price) under a point of a plot."""
        scene = panel.plot.mapToScene(position.toPoint())
        point = panel.plot.plotItem.vb.mapSceneToView(scene)
        return min(max(point.x(), 0.0), NIGHT), point.y()

    def _arrange(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        header = QHBoxLayout()
        header.addWidget(self.heading)
        header.addWidget(self.key, 1)
        header.addWidget(self.sure_switch)
        header.addWidget(self.lows_switch)
        self._grid.addLayout(header, 0, 0, 1, len(self.panels))
        self._place_panels()

    def _place_panels(self) -> None:
        """Two by two with the tokens on the wide side; in one row where compact."""
        for panel in self.panels:
            self._grid.removeWidget(panel)
        if self._stacked:
            self._stack_panels()
            return
        room = max(2, self.width() // self.theme.px(NARROWEST_PANEL))
        row = COMPACT_ORDER[:room]
        for index, panel in enumerate(self.panels):
            panel.setVisible(not self._compact or index in row)
            if not self._compact:
                self._grid.addWidget(panel, 1 + index % 2, index // 2)
        for place, index in enumerate(row if self._compact else ()):
            self._grid.addWidget(self.panels[index], 1, place)
        for column in range(len(self.panels)):
            wide = (5, 7, 0, 0)[column]
            self._grid.setColumnStretch(column, int(column < len(row)) if self._compact else wide)
        for line in range(1, 1 + len(STACKED)):
            self._grid.setRowStretch(line, int(line == 1 or (line == 2 and not self._compact)))

    def _stack_panels(self) -> None:
        for index, panel in enumerate(self.panels):
            panel.setVisible(index in STACKED)
        for line, index in enumerate(STACKED):
            self._grid.addWidget(self.panels[index], 1 + line, 0)
            self._grid.setRowStretch(1 + line, 1)
        for column in range(len(self.panels)):
            self._grid.setColumnStretch(column, int(column == 0))
