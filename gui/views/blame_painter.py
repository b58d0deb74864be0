"""Painting "Who did it" from its layouts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPen, QPolygonF

from engine.blame import LEAST, Blame
from gui.look.cause_fills import CAUSE_FILLS, fill_cause
from gui.look.theme import SPACE, Theme
from gui.views.blame_layout import CauseRow, Detail, OutcomeRow, Overview, Scale, Segment
from gui.words.blame_words import cause_name, outcome_name, points
from gui.words.figures import percent

TICKS = (0.0, 0.25, 0.5, 0.75, 1.0)
SWATCH = 12
"""Side of the sample of a cause's filling, in pixels at scale 1."""

PATTERN_LEFT = 6
"""What must be seen of a pattern on both sides of a figure, in pixels at scale 1."""

LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
CENTRED = Qt.AlignmentFlag.AlignCenter


class OverviewPainter:
    """One painting of all outcomes."""

    def __init__(
        self, painter: QPainter, theme: Theme, layout: Overview, blames: Sequence[Blame]
    ) -> None:
        self._painter, self._theme = painter, theme
        self._layout, self._blames = layout, blames
        self._small = QFontMetrics(theme.font("small"))

    def paint(self, focus: int, ring: bool) -> None:
        """The row in focus, the scale, then every bar; `ring` shows the keyboard's focus."""
        for row in self._layout.rows:
            if row.outcome == focus:
                self._mark(row, ring)
        self._scale()
        for row in self._layout.rows:
            self._row(row, row.outcome == focus)

    def _mark(self, row: OutcomeRow, ring: bool) -> None:
        """The ground of the row in focus, with a tip that points to its causes."""
        painter, theme = self._painter, self._theme
        box = row.area.adjusted(0, theme.px(1), 0, -theme.px(1))
        tip = theme.px(SPACE)
        shape = QPolygonF(
            [
                box.topLeft(),
                box.topRight(),
                QPointF(box.right() + tip, box.center().y()),
                box.bottomRight(),
                box.bottomLeft(),
            ]
        )
        painter.setPen(theme.pen("accent", 2) if ring else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text", 0.07))
        painter.drawPolygon(shape)

    def _scale(self) -> None:
        painter, theme, area = self._painter, self._theme, self._layout.area
        painter.setFont(theme.font("small"))
        scale = self._layout.scale
        room = scale.x(TICKS[1]) - scale.x(TICKS[0])
        crowded = room < self._small.horizontalAdvance(percent(1.0)) + theme.px(SPACE / 2)
        for tick in TICKS[:: 2 if crowded else 1]:
            x = round(scale.x(tick)) + 0.5
            painter.setPen(theme.pen("muted" if tick == 0 else "line"))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            width = self._small.horizontalAdvance(percent(tick)) + 2
            box = QRectF(x - width / 2, area.bottom(), width, self._small.height())
            painter.setPen(theme.colour("muted"))
            painter.drawText(box, CENTRED, percent(tick))

    def _row(self, row: OutcomeRow, focused: bool) -> None:
        painter, theme, blame = self._painter, self._theme, self._blames[row.outcome]
        for segment in row.segments:
            self._segment(segment, blame)
        self._end(row)
        painter.setFont(theme.font("strong" if focused else "body"))
        painter.setPen(theme.colour("text"))
        left = self._layout.area.left() + theme.px(SPACE / 2)
        label = QRectF(left, row.area.top(), self._layout.scale.left - left, row.area.height())
        painter.drawText(label, LEFT, outcome_name(row.outcome))
        edge = max(row.whole_x, *(segment.box.right() for segment in row.segments))
        total = QRectF(
            edge + theme.px(SPACE * 0.75), row.area.top(), theme.px(60), row.area.height()
        )
        painter.setFont(theme.font("strong"))
        painter.drawText(total, LEFT, percent(blame.whole))

    def _segment(self, segment: Segment, blame: Blame) -> None:
        if abs(segment.share) < LEAST:
            return
        painter, theme = self._painter, self._theme
        gap = min(theme.px(1), segment.box.width() / 4)
        box = segment.box.adjusted(gap / 2, 0, -gap / 2, 0)
        if segment.cause < 0:
            self._alone(box)
        else:
            fill_cause(painter, theme, blame.causes[segment.cause], box)
        self._figure(segment, box, blame)

    def _alone(self, box: QRectF) -> None:
        """What falls without any of the causes: an empty, dashed box."""
        half = self._theme.px(1) / 2
        self._painter.setPen(self._theme.pen("muted", 1, Qt.PenStyle.DashLine))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRect(box.adjusted(half, half, -half, -half))

    def _figure(self, segment: Segment, box: QRectF, blame: Blame) -> None:
        """The points of a segment, on a clear ground, if they fit."""
        painter, theme = self._painter, self._theme
        text = points(segment.share)
        width = self._small.horizontalAdvance(text) + theme.px(SPACE / 2)
        height = self._small.ascent()
        fill = CAUSE_FILLS[blame.causes[segment.cause]] if segment.cause >= 0 else None
        patterned, solid = fill is not None and fill.patterned, fill is not None and fill.solid
        margin = theme.px(PATTERN_LEFT if patterned else 2)
        if box.width() < width + 2 * margin or box.height() < height:
            return
        plate = QRectF(0, 0, width, min(box.height() - theme.px(4), height + theme.px(2)))
        plate.moveCenter(box.center())
        if patterned:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("panel"))
            painter.drawRoundedRect(plate, theme.px(2), theme.px(2))
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("panel" if solid else "text"))
        painter.drawText(plate, CENTRED | Qt.TextFlag.TextDontClip, text)

    def _end(self, row: OutcomeRow) -> None:
        """A stroke where the fall itself stands: what is right of zero less what is left."""
        bar = next(iter(row.segments)).box
        over = self._theme.px(2)
        self._painter.setPen(self._theme.pen("text", 2))
        self._painter.drawLine(
            QPointF(row.whole_x, bar.top() - over), QPointF(row.whole_x, bar.bottom() + over)
        )


class DetailPainter:
    """One painting of the causes of one outcome."""

    def __init__(
        self, painter: QPainter, theme: Theme, layout: Detail, blame: Blame, figures: float
    ) -> None:
        """`figures` is the width of the column of figures after each bar."""
        self._painter, self._theme = painter, theme
        self._layout, self._blame, self._figures = layout, blame, figures
        self._small = QFontMetrics(theme.font("small"))

    def paint(self) -> None:
        """Columns, then a row for each cause, then the sums."""
        for scale in (self._layout.steps, self._layout.spareds):
            self._column(scale)
        for row in self._layout.rows:
            self._row(row)
        self._steps_between()
        self._together()

    def _column(self, scale: Scale) -> None:
        """Zero, and the line that the causes reach together."""
        painter, theme, area = self._painter, self._theme, self._layout.area
        bottom = self._layout.together.top()
        zero, whole = round(scale.x(0)) + 0.5, round(scale.x(self._blame.added)) + 0.5
        painter.setPen(theme.pen("muted"))
        painter.drawLine(QPointF(zero, area.top()), QPointF(zero, bottom))
        if abs(self._blame.added) < LEAST:
            return
        painter.setPen(theme.pen("text", 1.5))
        painter.drawLine(QPointF(whole, area.top()), QPointF(whole, bottom))

    def _row(self, row: CauseRow) -> None:
        painter, theme, blame = self._painter, self._theme, self._blame
        cause = blame.causes[row.cause]
        side = theme.px(SWATCH)
        swatch = QRectF(row.area.left(), row.area.center().y() - side / 2, side, side)
        fill_cause(painter, theme, cause, swatch)
        left = swatch.right() + theme.px(SPACE * 0.75)
        label = QRectF(
            left, row.area.top(), self._layout.steps.left - left - theme.px(4), row.area.height()
        )
        painter.setFont(theme.font("small"))
        painter.setPen(theme.colour("text"))
        name = self._small.elidedText(
            cause_name(cause), Qt.TextElideMode.ElideRight, int(label.width())
        )
        painter.drawText(label, LEFT, name)
        for share, box, scale in (
            (blame.shares[row.cause], row.step, self._layout.steps),
            (blame.spared[row.cause], row.spared, self._layout.spareds),
        ):
            if abs(share) >= LEAST:
                fill_cause(painter, theme, cause, box)
            self._figure(points(share, blame.added), scale, row.area, "small")

    def _figure(self, text: str, scale: Scale, row: QRectF, role: str) -> None:
        painter, theme = self._painter, self._theme
        box = QRectF(scale.right, row.top(), self._figures, row.height())
        painter.setFont(theme.font(role))
        painter.setPen(theme.colour("text"))
        painter.drawText(box, RIGHT, text)

    def _steps_between(self) -> None:
        """Each share begins where the one before ended."""
        painter, theme, blame = self._painter, self._theme, self._blame
        pen = QPen(theme.pen("muted"))
        pen.setDashPattern([1, 2])
        painter.setPen(pen)
        reached = 0.0
        top = self._layout.area.top()
        for row, share in zip(self._layout.rows, blame.shares, strict=True):
            if abs(share) < LEAST:
                continue
            x = round(self._layout.steps.x(reached)) + 0.5
            if reached:
                painter.drawLine(QPointF(x, top), QPointF(x, row.step.top()))
            reached += share
            top = row.step.bottom()

    def _together(self) -> None:
        painter, theme, row = self._painter, self._theme, self._layout.together
        painter.setPen(theme.pen("line"))
        top = round(row.top()) + 0.5
        painter.drawLine(QPointF(row.left(), top), QPointF(row.right(), top))
        painter.setFont(theme.font("strong"))
        painter.setPen(theme.colour("text"))
        painter.drawText(row, LEFT, tr("Together"))
        added = self._blame.added
        for share, scale in (
            (added, self._layout.steps),
            (self._blame.spared_together, self._layout.spareds),
        ):
            wide = QRectF(scale.left, row.top(), scale.right - scale.left, row.height())
            text = tr("{points} points").format(points=points(share, added))
            painter.drawText(wide.adjusted(0, 0, self._figures, 0), RIGHT, text)


def tr(text: str) -> str:
    """Words of the view in the language in force."""
    return QCoreApplication.translate("BlameView", text)
