"""How much room the labels of the cliff map take at a text size."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics

from engine.axis import Axis
from engine.phase_map import PhaseMap
from gui.look.theme import SPACE, Theme
from gui.views.cliff_map_layout import MapLayout, lay_out
from gui.views.cliff_map_marks import axis_labels, scale_labels, scale_of_map

FINELY = 0.04
"""Share of an axis between labels at their densest: room for the widest is kept."""

AIR_ACROSS, AIR_UP = 4 * SPACE, 1.4
"""Pixels at scale 1 between labels across; height of a label upwards, in lines."""


def layout_in(
    area: QRectF, theme: Theme, phase_map: PhaseMap | None, up: Axis, row: int
) -> MapLayout:
    """The layout of the map in an area, with rows for choosers above and below."""
    left, right = _widest(axis_labels(up, FINELY), theme, "small"), 0.0
    if phase_map is not None:
        right = _widest(scale_labels(phase_map, scale_of_map(phase_map)), theme, "strong")
    line = QFontMetrics(theme.font("small")).height()
    return lay_out(area, row, left, right, line, row, theme.px(SPACE))


def label_rooms(layout: MapLayout, theme: Theme, across: Axis) -> tuple[float, float]:
    """The share of the axis across, and of the one upwards, that a label takes with its air."""
    width = _widest(axis_labels(across, FINELY), theme, "small") + theme.px(AIR_ACROSS)
    height = AIR_UP * QFontMetrics(theme.font("small")).height()
    return width / layout.plot.width(), height / layout.plot.height()


def room_for_words(layout: MapLayout, theme: Theme, chooser: int) -> QRectF:
    """Below the map, left of a chooser of a width."""
    return layout.words.adjusted(theme.px(SPACE), 0, -chooser - theme.px(2 * SPACE), 0)


def _widest(labels: list[tuple[float, str]], theme: Theme, role: str) -> float:
    metrics = QFontMetrics(theme.font(role))
    return max(metrics.horizontalAdvance(text) for _, text in labels)
