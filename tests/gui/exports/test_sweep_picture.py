"""The picture of a sweep shows the numbers of its table."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QImage

from engine import Parameters
from engine.outcome_measures import MEASURES
from engine.sweep import Varied, grid, measured
from gui.exports.sweep_picture import SIZE, TIMES, axis_of_sweep, curve_picture, map_picture
from gui.look.theme import LIGHT, SPACE

DEPTHS = Varied("loop_depth", (0.0, 2.5, 5.0, 7.5, 10.0))
WITHDRAWALS = Varied("market_maker_withdrawal", (0.5, 0.75, 1.0))


def decoded(content: bytes) -> QImage:
    picture = QImage.fromData(content, "PNG")
    assert picture.size() == SIZE * TIMES
    return picture


def coloured(picture: QImage) -> np.ndarray:
    """Whether each pixel has the colour of a curve."""
    wide = picture.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(wide.constBits(), np.uint32).reshape(wide.height(), wide.width())
    return (pixels & 0xFFFFFF) == (LIGHT.colour("accent").rgb() & 0xFFFFFF)


def map_of(*varied: Varied) -> QImage:
    values = np.arange(np.prod([len(one.values) for one in varied]), dtype=float)
    return decoded(map_picture(Parameters(), varied, "forced_sales", values))


def place(picture: QImage, across: float, up: float) -> tuple[int, int]:
    """A pixel well inside the plot; 0 and 1 across leave out a fifth of the picture."""
    line = QFontMetrics(LIGHT.font("small")).height()
    row, gap = 2 * QFontMetrics(LIGHT.font("strong")).height(), LIGHT.px(SPACE)
    area = QRectF(0, row + gap, 1, SIZE.height() - 2 * row - line - 2.5 * gap)
    x = TIMES * SIZE.width() * (0.2 + 0.6 * across)
    return round(x), round(TIMES * (area.bottom() - up * area.height()))


@pytest.mark.usefixtures("qapp")
def test_a_map_is_darker_where_the_measure_is_larger():
    picture = map_of(DEPTHS, WITHDRAWALS)
    row = [picture.pixelColor(*place(picture, across, 0.4)).lightness() for across in (0, 0.45, 1)]
    assert row[0] > row[1] > row[2]


@pytest.mark.usefixtures("qapp")
def test_a_number_that_falls_gives_the_same_map_as_one_that_rises():
    falling = Varied(DEPTHS.name, DEPTHS.values[::-1])
    values = np.arange(15.0).reshape(5, 3)
    one = map_picture(Parameters(), (DEPTHS, WITHDRAWALS), "forced_sales", values.ravel())
    other = map_picture(Parameters(), (falling, WITHDRAWALS), "forced_sales", values[::-1].ravel())
    assert decoded(one) == decoded(other)


@pytest.mark.usefixtures("qapp")
def test_the_edge_of_a_map_is_drawn_where_the_peg_breaks():
    varied = (DEPTHS, WITHDRAWALS)
    values = measured(list(grid(Parameters(), varied)), ["wbeth_discount"])[:, 0]
    assert (values > MEASURES["wbeth_discount"].threshold).any()
    for drawn, broken in ((values, True), (np.minimum(values, 0.09), False)):
        picture = decoded(map_picture(Parameters(), varied, "wbeth_discount", drawn))
        height = place(picture, 0, 0.8)[1]
        plot = range(picture.width() // 5, picture.width() * 4 // 5)
        assert (LIGHT.colour("text").rgb() in [picture.pixel(x, height) for x in plot]) == broken


@pytest.mark.usefixtures("qapp")
def test_a_curve_climbs_with_its_measure():
    rising = decoded(curve_picture(Parameters(), DEPTHS, "forced_sales", np.arange(5.0)))
    line = coloured(rising)
    heights = [np.flatnonzero(line[:, x]).mean() for x in np.linspace(300, 1700, 8).astype(int)]
    assert np.all(np.diff(heights) < 0)
    assert np.ptp(np.diff(heights)) < 3


@pytest.mark.usefixtures("qapp")
def test_a_curve_is_broken_where_the_measure_has_no_value():
    values = np.array([0.0, 1.0, np.nan, 1.0, 2.0])
    line = coloured(decoded(curve_picture(Parameters(), DEPTHS, "forced_sales", values)))
    drawn = np.flatnonzero(line.any(axis=0))
    middle = (drawn[0] + drawn[-1]) / 2
    assert not line[:, round(middle - 50) : round(middle + 50)].any()


def test_a_number_that_stands_still_has_no_axis():
    with pytest.raises(ValueError, match="loop_depth must take more than one value, got 5 only"):
        axis_of_sweep(Varied("loop_depth", (5.0, 5.0)))
