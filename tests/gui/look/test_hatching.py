"""Line patterns grow with the text size and repeat without a seam."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from gui.look.hatching import PERIOD, hatching
from gui.look.theme import LIGHT

PATTERNS = (
    Qt.BrushStyle.HorPattern,
    Qt.BrushStyle.VerPattern,
    Qt.BrushStyle.BDiagPattern,
    Qt.BrushStyle.FDiagPattern,
    Qt.BrushStyle.DiagCrossPattern,
)


def painted(brush, side):
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.fillRect(QRectF(0, 0, side, side), brush)
    painter.end()
    return [[image.pixelColor(x, y).lightness() for x in range(side)] for y in range(side)]


def darkness(image):
    return sum(255 - pixel for row in image for pixel in row)


@pytest.mark.parametrize("scale", [1, 1.5, 2, 3])
@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
def test_a_pattern_repeats_after_its_period(qapp, pattern, scale):
    period = round(PERIOD * scale)
    image = painted(hatching(QColor("black").rgba(), pattern, scale), 4 * period)
    for y, row in enumerate(image[: 3 * period]):
        assert row[:period] == row[period : 2 * period] == image[y + period][:period]
    assert darkness(image) > 0


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
def test_at_every_scale_a_pattern_is_equally_dense(qapp, pattern):
    one, two = (painted(hatching(QColor("black").rgba(), pattern, s), 96) for s in (1, 2))
    assert darkness(two) == pytest.approx(darkness(one), rel=0.1)


@pytest.mark.parametrize(
    ("pattern", "step"), [(Qt.BrushStyle.BDiagPattern, -1), (Qt.BrushStyle.FDiagPattern, 1)]
)
def test_diagonals_run_on_through_tile_after_tile(qapp, pattern, step):
    image = painted(hatching(QColor("black").rgba(), pattern, 2), 64)
    moved = [[row[(x - step) % 64] for x in range(64)] for row in image]
    differences = (
        abs(one - other)
        for row, wished in zip(image[1:], moved[:-1], strict=True)
        for one, other in zip(row, wished, strict=True)
    )
    assert max(differences) <= 3  # of 255: how finely Qt smooths edges


def test_the_hatching_of_debt_grows_with_the_text(qapp):
    small, large = (painted(LIGHT.at_scale(scale).hatch("debt"), 32) for scale in (1, 2))
    assert small[0][:8] == small[0][8:16]
    assert large[0][:8] != large[0][8:16]
    assert large[0][:16] == large[0][16:32]
