"""An experiment's numbers side by side: what the night gives, what the changed night gives."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from engine.assets import ALT, BTC, ETH, USDE, WBETH
from engine.expectation import BASE, Limit
from engine.experiment import Finding
from gui.look.theme import LIGHT, SPACE, Theme
from gui.screen_reader import PICTURE
from gui.views.claim_bars_layout import Bar, BarPair, Sizes, height, lay_out
from gui.words.figures import dollars
from gui.words.finding_words import limit_in_words, value_in_words, words

ASSET_OF_MEASURE = {
    "btc_fall": BTC,
    "eth_fall": ETH,
    "alt_fall": ALT,
    "usde_fall": USDE,
    "wbeth_discount": WBETH,
    "minute_of_btc_low": BTC,
    "minute_of_wbeth_low": WBETH,
    "lowest_leverage_wiped_out_alt": ALT,
}
"""Measures that are an asset's and have its colour."""

HATCHED = ("forced_sales", "adl_notional")
"""Measures of forced selling, hatched as it is everywhere."""

ROLE_OF_MEASURE = {"own_money_lost": "own_money"}

CHANGED_OPACITY = 0.22
WIDEST_NUMBER = 88.8
LABEL_SHARE = 0.34
"""Widest part of the width that scenario names may take; longer ones are elided."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class ClaimBars(QWidget):
    """A pair of bars for each measure; the claim's limit is a dashed line across its bar."""

    spoken_role = PICTURE

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self._finding: Finding | None = None
        self._names = ("", "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self._theme = theme
        self._fit()

    def show_finding(self, finding: Finding | None, names: tuple[str, str]) -> None:
        """Show the numbers of a finding, with the names of its two scenarios; None shows none."""
        self._finding, self._names = finding, names
        self.setAccessibleName(self.tr("What the two nights come to"))
        self.setAccessibleDescription(self.summary())
        self._fit()

    def summary(self) -> str:
        """Every measure in both scenarios, a line for each."""
        values = self._finding.values if self._finding else {}
        return "\n".join(
            self.tr("{measure}: {one} {first}, {other} {second}.").format(
                measure=words()["measures"][measure],
                one=self._names[0],
                first=value_in_words(measure, pair.base),
                other=self._names[1],
                second=value_in_words(measure, pair.changed),
            )
            for measure, pair in values.items()
        )

    @property
    def limit(self) -> Limit | None:
        """What the claim needs of its own measure."""
        if self._finding is None:
            return None
        experiment, said = self._finding.experiment, self._finding.experiment.expectation
        return None if said is None else said.limit(experiment.measure, self._finding.values)

    def pairs(self) -> tuple[BarPair, ...]:
        """Where the bars stand."""
        if self._finding is None:
            return ()
        finding = self._finding
        measures = finding.experiment.measures
        return lay_out(measures, finding.values, self.limit, self.width(), self._sizes())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for pair in self.pairs():
            self._paint_title(painter, pair)
            for bar, name in zip(pair.bars, self._names, strict=True):
                self._paint_bar(painter, pair.measure, bar, name)
            if pair.mark is not None:
                self._paint_mark(painter, *pair.mark)
        painter.end()

    def _fit(self) -> None:
        pairs = len(self._finding.experiment.measures) if self._finding else 0
        self.setFixedHeight(round(height(pairs, self._sizes())) + 1)
        self.update()

    def _sizes(self) -> Sizes:
        small, px = QFontMetrics(self._theme.font("small")), self._theme.px
        widest = max(map(small.horizontalAdvance, self._names))
        strong = QFontMetrics(self._theme.font("strong"))
        return Sizes(
            label=min(widest + 1, LABEL_SHARE * self.width()),
            number=strong.horizontalAdvance(dollars(WIDEST_NUMBER)),
            line=px(18),
            gap=px(SPACE),
            written=lambda measure, value: strong.horizontalAdvance(value_in_words(measure, value)),
        )

    def _paint_title(self, painter: QPainter, pair: BarPair) -> None:
        """The measure, and on the right what the claim needs it to be."""
        theme, title = self._theme, pair.title
        small = QFontMetrics(theme.font("small"))
        needs = ""
        if self._finding and pair.measure == self._finding.experiment.measure and self.limit:
            needs = limit_in_words(pair.measure, self.limit)
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        painter.drawText(title, RIGHT, needs)
        taken = small.horizontalAdvance(needs) + theme.px(2.5 * SPACE) if needs else 0
        if needs:
            x = title.right() - taken + theme.px(1.5 * SPACE)
            self._draw_dashes(painter, x, title.top() + title.height() * 0.2, title.height() * 0.6)
        painter.setPen(theme.colour("muted"))
        room = int(title.width() - taken)
        name = words()["measures"][pair.measure]
        painter.drawText(title, LEFT, small.elidedText(name, Qt.TextElideMode.ElideRight, room))

    def _paint_bar(self, painter: QPainter, measure: str, bar: Bar, name: str) -> None:
        theme = self._theme
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        small = painter.fontMetrics()
        room = int(bar.label.width()) + 1
        elided = small.elidedText(name, Qt.TextElideMode.ElideRight, room)
        painter.drawText(bar.label, LEFT, elided)
        box = QRectF(bar.track.topLeft(), bar.track.size())
        box.setWidth(max(bar.length, 1.0))
        self._fill(painter, measure, bar.scenario, box)
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(bar.number, LEFT, value_in_words(measure, bar.value))

    def _fill(self, painter: QPainter, measure: str, scenario: str, box: QRectF) -> None:
        """Full for the base; an outline, faintly filled, for the changed night."""
        theme, base = self._theme, scenario == BASE
        opacity = 1.0 if base else CHANGED_OPACITY
        if measure in ASSET_OF_MEASURE:
            edge = theme.asset_colour(ASSET_OF_MEASURE[measure])
            ground = theme.asset_colour(ASSET_OF_MEASURE[measure], opacity)
        else:
            role = "debt" if measure in HATCHED else ROLE_OF_MEASURE.get(measure, "twin")
            edge, ground = theme.colour(role), theme.colour(role, opacity)
        painter.setPen(edge)
        if measure in HATCHED:
            ground.setAlphaF(CHANGED_OPACITY if base else 0.0)
            painter.fillRect(box, ground)
            painter.setBrush(theme.hatch("debt") if base else QBrush())
        else:
            painter.setBrush(ground)
        painter.drawRect(box)

    def _paint_mark(self, painter: QPainter, track: QRectF, x: float) -> None:
        over = self._theme.px(3)
        self._draw_dashes(painter, x, track.top() - over, track.height() + 2 * over)

    def _draw_dashes(self, painter: QPainter, x: float, top: float, tall: float) -> None:
        """The dashed line of the limit, on a ground that keeps it clear of the bar."""
        theme = self._theme
        line = QRectF(x, top, 0, tall)
        painter.setPen(theme.pen("panel", 4))
        painter.drawLine(line.topLeft(), line.bottomLeft())
        pen = theme.pen("text", 2)
        pen.setDashPattern([1.5, 1.0])
        painter.setPen(pen)
        painter.drawLine(line.topLeft(), line.bottomLeft())
