"""What the cliff map says: where you are, what is pointed at, how far the edge is; its table."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QCoreApplication

from engine import Parameters, Run
from engine.axis import Axis
from engine.contour import crossings
from engine.outcome_measures import MEASURES
from engine.phase_map import FINEST, GRIDS, MapQuestion, PhaseMap
from gui.words.axes_in_words import about_in_words, axis_name, setting_in_words, tick_text
from gui.words.figures import paragraph, percent
from gui.words.measures_in_words import figure, measure_name, outcome


def here_in_words(question: MapQuestion, live: Run) -> str:
    """Where the live night stands and how it turned out."""
    measure = MEASURES[question.measure]
    return _tr("You are at {x}, {y}: {outcome}.").format(
        x=setting_in_words(question.x, live.parameters),
        y=setting_in_words(question.y, live.parameters),
        outcome=outcome(measure, measure.figure(live)),
    )


def place_in_words(phase_map: PhaseMap, row: int, column: int) -> str:
    """The settings at a point of the map and how that night turns out."""
    question = phase_map.question
    x, y = float(phase_map.x[column]), float(phase_map.y[row])
    if not phase_map.possible[row, column]:
        return _tr("Not possible: the most careful looper cannot take more than the most daring.")
    there = question.world(x, y)
    value = float(phase_map.values[row, column])
    return _tr("{x}, {y}: {outcome}.").format(
        x=setting_in_words(question.x, there),
        y=setting_in_words(question.y, there),
        outcome=outcome(MEASURES[question.measure], value)
        if phase_map.known[row, column]
        else _tr("not computed yet"),
    )


def not_possible() -> str:
    """What stands where no night is possible."""
    return _tr("not possible")


def edge_in_words(phase_map: PhaseMap, live: Parameters) -> str:
    """Where the measure passes its threshold from here along either axis; empty if nowhere."""
    question = phase_map.question
    level = MEASURES[question.measure].threshold
    if level is None:
        return ""
    across, up = question.x.position(question.x.of(live)), question.y.position(question.y.of(live))
    if not (0 <= across <= 1 and 0 <= up <= 1):
        return ""
    last = len(phase_map.x) - 1
    x = _nearest(crossings(phase_map.along_x(up), level) / last, across, question.x, live)
    y = _nearest(crossings(phase_map.along_y(across), level) / last, up, question.y, live)
    if x and y:
        return _tr("The edge is near {x}, or {y}.").format(x=x, y=y)
    return _tr("The edge is near {place}.").format(place=x or y) if x or y else ""


def caption(phase_map: PhaseMap, waiting: bool) -> str:
    """How many nights the map is made of, and what is still to come."""
    side = min(len(phase_map.x), FINEST)
    size = f"{side} \u00d7 {side}"
    if not waiting:
        return _tr("{size} nights").format(size=size)
    if phase_map.progress == 1:
        return _tr("{size} nights, sharpening the edge").format(size=size)
    return _tr("{size} nights, {share} of all").format(size=size, share=percent(phase_map.progress))


def summary_in_words(phase_map: PhaseMap, live: Run) -> str:
    """The map in a few sentences, for a screen reader."""
    question = phase_map.question
    name = _tr("Map of {measure} over {x} and {y}.").format(
        measure=measure_name(MEASURES[question.measure]),
        x=axis_name(question.x),
        y=axis_name(question.y),
    )
    edge = edge_in_words(phase_map, live.parameters)
    return paragraph(name, here_in_words(question, live), edge)


def table_of(phase_map: PhaseMap) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
    """The coarse grid in numbers: x across, y downwards from its high end as on the map."""
    question, measure = phase_map.question, MEASURES[phase_map.question.measure]
    stride = (len(phase_map.x) - 1) // (GRIDS[0] - 1)
    corner = _tr("{y} \u2193 {x} \u2192").format(x=axis_name(question.x), y=axis_name(question.y))
    headers = (corner, *(tick_text(question.x, x) for x in phase_map.x[::stride]))
    rows = [
        (
            tick_text(question.y, phase_map.y[row]),
            *(figure(measure, float(value)) for value in phase_map.values[row, ::stride]),
        )
        for row in range(len(phase_map.y) - 1, -1, -stride)
    ]
    return headers, rows


def _nearest(places: np.ndarray, here: float, axis: Axis, live: Parameters) -> str:
    """The setting at the place nearest to here, in words; empty if there is no place."""
    if not places.size:
        return ""
    place = float(places[np.abs(places - here).argmin()])
    return about_in_words(axis, axis.value(place), live)


def _tr(text: str) -> str:
    return QCoreApplication.translate("MapWords", text)
