"""A sweep as a picture: a map over two numbers, a curve over one; laid out as the cliff map is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

import numpy as np
from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPolygonF

from engine import Parameters
from engine.axis import Axis
from engine.contour import contours
from engine.outcome_measures import MEASURES, Measure
from engine.phase_map import MapQuestion, PhaseMap
from engine.sweep import Varied
from gui.exports.picture import png
from gui.exports.stamp import stamp
from gui.look.theme import LIGHT, SPACE, Theme
from gui.views.cliff_map_frame_painter import LEFT, RIGHT, MapFramePainter
from gui.views.cliff_map_layout import MapLayout, lay_out, scale_of, shares, smoothed
from gui.views.cliff_map_marks import (
    MapMarks,
    axis_labels,
    place_of,
    scale_labels,
    scale_of_map,
)
from gui.views.cliff_map_painter import CliffMapPainter, picture_of
from gui.views.cliff_map_rooms import label_rooms, layout_in
from gui.words.axes_in_words import axis_title
from gui.words.map_words import not_possible
from gui.words.measures_in_words import figure, measure_name, threshold_in_words

SIZE = QSize(960, 600)
"""Of the picture in pixels at one time."""

TIMES = 2
"""Pixels along each side of one of these, so that it is sharp in print and on a projector."""

HEIGHTS = (0.0, 0.25, 0.5, 0.75, 1.0)
"""Where the measure's axis of a curve is labelled."""


def axis_of_sweep(varied: Varied) -> Axis:
    """The axis of a number that varies; ValueError where it takes one value only."""
    low, high = min(varied.values), max(varied.values)
    if not low < high:
        raise ValueError(f"{varied.label} must take more than one value, got {low:g} only")
    return Axis(varied.name, varied.part, low, high)


def map_picture(
    parameters: Parameters, varied: Sequence[Varied], measure: str, values: np.ndarray
) -> bytes:
    """The map of a measure over two numbers, as PNG; `values` has the second change fastest."""
    across, up = varied
    sheet = values.reshape(len(across.values), len(up.values)).T
    question = MapQuestion(parameters, axis_of_sweep(across), axis_of_sweep(up), measure)
    phase_map = _as_map(question, _rising(up, _rising(across, sheet.T).T))
    return _painted(lambda painter, area: _paint_map(painter, area, phase_map, parameters))


def curve_picture(
    parameters: Parameters, varied: Varied, measure: str, values: np.ndarray
) -> bytes:
    """The curve of a measure over one number, as PNG."""
    axis, height = axis_of_sweep(varied), _rising(varied, values)
    return _painted(
        lambda painter, area: _paint_curve(
            painter, area, parameters, axis, MEASURES[measure], height
        )
    )


def _rising(varied: Varied, values: np.ndarray) -> np.ndarray:
    """Values along their first axis in the order of a rising number."""
    return values if varied.values[0] < varied.values[-1] else values[::-1]


def _as_map(question: MapQuestion, sheet: np.ndarray) -> PhaseMap:
    """A finished map; one with sides of different length is drawn on the longer of them."""
    count = max(sheet.shape)
    square = sheet if sheet.shape == (count, count) else smoothed(sheet, count)
    return PhaseMap(
        question=question,
        x=np.linspace(question.x.low, question.x.high, count),
        y=np.linspace(question.y.low, question.y.high, count),
        values=square,
        known=np.ones(square.shape, dtype=bool),
        possible=np.ones(square.shape, dtype=bool),
        progress=1.0,
    )


def _painted(paint: Callable[[QPainter, QRectF], None]) -> bytes:
    picture = QImage(SIZE * TIMES, QImage.Format.Format_RGB32)
    picture.fill(LIGHT.colour("panel"))
    painter = QPainter(picture)
    painter.scale(TIMES, TIMES)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    margin = LIGHT.px(SPACE)
    paint(painter, QRectF(QRect(0, 0, SIZE.width(), SIZE.height())).adjusted(margin, 0, -margin, 0))
    painter.end()
    return png(picture)


def _paint_map(
    painter: QPainter, area: QRectF, phase_map: PhaseMap, parameters: Parameters
) -> None:
    theme, question = LIGHT, phase_map.question
    layout = layout_in(area, theme, phase_map, question.y, _row(theme))
    marks = _marks_of_map(phase_map, parameters, label_rooms(layout, theme, question.x))
    picture = picture_of(phase_map, scale_of_map(phase_map), theme)
    CliffMapPainter(painter, theme, layout, phase_map).paint(picture, marks, stale=False)
    MapFramePainter(painter, theme, layout).paint(marks, focused=False)
    name = measure_name(MEASURES[question.measure])
    _say_around(painter, theme, layout, area, question.x, axis_title(question.y), name)
    _stamp(painter, theme, layout, question.x, parameters)


def _marks_of_map(
    phase_map: PhaseMap, parameters: Parameters, rooms: tuple[float, float]
) -> MapMarks:
    """Edge, axes and scale; the place is that of the settings the sweep starts from."""
    question, measure = phase_map.question, MEASURES[phase_map.question.measure]
    scale, level = scale_of_map(phase_map), measure.threshold
    here, sides = place_of(parameters, question.x, question.y), len(phase_map.x) - 1
    return MapMarks(
        x_ticks=axis_labels(question.x, rooms[0]),
        y_ticks=axis_labels(question.y, rooms[1]),
        bar_ticks=scale_labels(phase_map, scale),
        level=None if level is None else (_share(level, scale), figure(measure, level)),
        edges=() if level is None else [one / sides for one in contours(phase_map.values, level)],
        edge_words=threshold_in_words(measure),
        trail=[here],
        here=here,
        pointed=None,
        value=None,
        progress=None,
        not_possible=not_possible(),
    )


def _paint_curve(
    painter: QPainter,
    area: QRectF,
    parameters: Parameters,
    axis: Axis,
    measure: Measure,
    values: np.ndarray,
) -> None:
    theme, scale = LIGHT, scale_of(values, measure.threshold)
    heights = [(at, figure(measure, scale[0] + at * (scale[1] - scale[0]))) for at in HEIGHTS]
    small = QFontMetrics(theme.font("small"))
    left = max(small.horizontalAdvance(text) for _, text in heights)
    row = _row(theme)
    layout = lay_out(area, row, left, 0, small.height(), row, theme.px(SPACE))
    marks = MapMarks(
        x_ticks=axis_labels(axis, label_rooms(layout, theme, axis)[0]),
        y_ticks=heights,
        bar_ticks=(), level=None, edges=(), edge_words="", trail=(), here=(0, 0), pointed=None,
        value=None, progress=None, not_possible="",
    )  # fmt: skip
    MapFramePainter(painter, theme, layout).paint(marks, focused=False)
    _threshold(painter, theme, layout, measure, scale)
    _curve(painter, theme, layout, shares(values, scale))
    _say_around(painter, theme, layout, area, axis, measure_name(measure), "")
    _stamp(painter, theme, layout, axis, parameters)


def _curve(painter: QPainter, theme: Theme, layout: MapLayout, heights: np.ndarray) -> None:
    """The line, broken where the measure has no value, with a dot at every world of few."""
    places = [
        layout.point(number / (len(heights) - 1), height) if np.isfinite(height) else None
        for number, height in enumerate(heights.tolist())
    ]
    painter.setPen(theme.pen("accent", 2.5))
    for one, other in pairwise(places):
        if one is not None and other is not None:
            painter.drawPolyline(QPolygonF([one, other]))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    radius = theme.px(3)
    for place in places if len(places) <= layout.plot.width() / (4 * radius) else ():
        if place is not None:
            painter.drawEllipse(place, radius, radius)


def _threshold(
    painter: QPainter, theme: Theme, layout: MapLayout, measure: Measure, scale: tuple[float, float]
) -> None:
    """The level that means something, dashed, with its words over it at the left."""
    if measure.threshold is None:
        return
    level = _share(measure.threshold, scale)
    left, right = layout.point(0, level), layout.point(1, level)
    pen = theme.pen("text", 1.5)
    pen.setStyle(Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.drawLine(left, right)
    painter.setFont(theme.font("small"))
    height = painter.fontMetrics().height()
    box = QRectF(left.x() + theme.px(SPACE), left.y() - height, layout.plot.width(), height)
    painter.drawText(box, LEFT, threshold_in_words(measure))


def _say_around(
    painter: QPainter, theme: Theme, layout: MapLayout, area: QRectF, x: Axis, up: str, scale: str
) -> None:
    """What runs up, across and along the scale, beside the arrow of each."""
    head = QRectF(area.left(), area.top(), area.width(), layout.plot.top() - area.top())
    painter.setFont(theme.font("strong"))
    painter.setPen(theme.colour("text"))
    painter.drawText(head, LEFT, f"\u2191 {up}")
    painter.drawText(head, RIGHT, scale)
    painter.drawText(_foot(layout), LEFT, _across(x))


def _stamp(
    painter: QPainter, theme: Theme, layout: MapLayout, x: Axis, parameters: Parameters
) -> None:
    """Versions and scenario in the corner below, as far as the words beside leave room."""
    taken = QFontMetrics(theme.font("strong")).horizontalAdvance(_across(x)) + theme.px(3 * SPACE)
    room, font = _foot(layout).adjusted(taken, 0, 0, 0), theme.font("small")
    elide = Qt.TextElideMode.ElideRight
    words = QFontMetrics(font).elidedText(stamp(parameters), elide, int(room.width()))
    painter.setFont(font)
    painter.setPen(theme.colour("muted"))
    painter.drawText(room, RIGHT, words)


def _foot(layout: MapLayout) -> QRectF:
    """The line under everything, from the left of the plot."""
    foot = QRectF(layout.words)
    foot.setLeft(layout.plot.left())
    return foot


def _across(x: Axis) -> str:
    return f"{axis_title(x)} \u2192"


def _row(theme: Theme) -> int:
    """Height of the lines above and below."""
    return 2 * QFontMetrics(theme.font("strong")).height()


def _share(value: float, scale: tuple[float, float]) -> float:
    return float(shares(np.array(value), scale))
