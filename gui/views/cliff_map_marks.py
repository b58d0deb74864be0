"""What stands over and around the colours of the cliff map: edge, trail, place, axes, scale."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from engine import Parameters, Run
from engine.axis import Axis
from engine.outcome_measures import MEASURES
from engine.phase_map import PhaseMap
from gui.views.axis_ticks import ticks
from gui.views.cliff_map_layout import scale_of, shares
from gui.words.axes_in_words import tick_text
from gui.words.map_words import not_possible
from gui.words.measures_in_words import figure, threshold_in_words

Label = tuple[float, str]
"""Where along an axis or the scale, 0 to 1, and what stands there."""


@dataclass(frozen=True)
class MapMarks:
    """Everything drawn over and around the colours.

    Attributes
    ----------
    x_ticks, y_ticks, bar_ticks : labels along the axes, and the scale once there is one.
    level : share of the scale at which the edge lies, with its figure; or None.
    edges : lines of the edge, longest first, as positions (points, 2).
    edge_words : what stands along the longest.
    trail, here : positions of the last places, oldest first; of the live night.
    pointed : (row, column) of the point that is pointed at, or None.
    value : share of the scale of what the words speak of, or None.
    progress : share of the nights computed; None when all are.
    not_possible : words for where no night is possible.
    """

    x_ticks: Sequence[Label]
    y_ticks: Sequence[Label]
    bar_ticks: Sequence[Label]
    level: Label | None
    edges: Sequence[np.ndarray]
    edge_words: str
    trail: Sequence[tuple[float, float]]
    here: tuple[float, float]
    pointed: tuple[int, int] | None
    value: float | None
    progress: float | None
    not_possible: str


Scale = tuple[float, float]
"""Low and high end of the scale of colours, in the measure's unit."""


def scale_of_map(phase_map: PhaseMap) -> Scale:
    """The ends of the scale for a map."""
    return scale_of(phase_map.values, MEASURES[phase_map.question.measure].threshold)


def marks_of(
    phase_map: PhaseMap,
    edges: Sequence[np.ndarray],
    live: Run,
    places: Iterable[Parameters],
    pointed: tuple[int, int] | None,
    rooms: tuple[float, float],
) -> MapMarks:
    """The marks on a map; `rooms` is the share of either axis that a label takes."""
    question, measure = phase_map.question, MEASURES[phase_map.question.measure]
    x, y, scale = question.x, question.y, scale_of_map(phase_map)
    value = measure.figure(live) if pointed is None else float(phase_map.values[pointed])
    level = measure.threshold
    return MapMarks(
        x_ticks=axis_labels(x, rooms[0]),
        y_ticks=axis_labels(y, rooms[1]),
        bar_ticks=scale_labels(phase_map, scale) if phase_map.whole else (),
        level=None if level is None else (_share(level, scale), figure(measure, level)),
        edges=edges,
        edge_words=threshold_in_words(measure),
        trail=[place_of(parameters, x, y) for parameters in places],
        here=place_of(live.parameters, x, y),
        pointed=pointed,
        value=_share(value, scale) if np.isfinite(value) else None,
        progress=phase_map.progress if phase_map.progress < 1 else None,
        not_possible=not_possible(),
    )


def edges_of(phase_map: PhaseMap) -> Sequence[np.ndarray]:
    """The lines at which the measure passes its threshold; none if it has none."""
    level = MEASURES[phase_map.question.measure].threshold
    return () if level is None else phase_map.contours(level)


def place_of(parameters: Parameters, x: Axis, y: Axis) -> tuple[float, float]:
    """Where settings lie on a map, as positions on its axes."""
    return x.position(x.of(parameters)), y.position(y.of(parameters))


def axis_labels(axis: Axis, room: float) -> list[Label]:
    """Labels along an axis that leave each other room."""
    return [(axis.position(value), tick_text(axis, value)) for value in ticks(axis, room)]


def scale_labels(phase_map: PhaseMap, scale: Scale) -> list[Label]:
    """Labels at both ends of the scale and in its middle."""
    measure, (low, high) = MEASURES[phase_map.question.measure], scale
    return [(share, figure(measure, low + share * (high - low))) for share in (0.0, 0.5, 1.0)]


def _share(value: float, scale: Scale) -> float:
    return float(shares(np.array(value), scale))
