"""The scale of colours goes one way in lightness, in equal steps, within the theme."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, qGray

from gui.look.colour_scale import STEPS, colour_scale, lightness
from gui.look.theme import DARK, LIGHT

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)


def test_lightness_of_black_white_and_grey():
    assert lightness(QColor("black")) == 0
    assert lightness(QColor("white")) == pytest.approx(100, abs=0.01)
    assert lightness(QColor("#777777")) == pytest.approx(50, abs=0.3)


@THEMES
def test_the_scale_begins_at_the_panel_and_moves_towards_the_words(theme):
    colours = colour_scale(theme)
    assert len(colours) == STEPS
    assert QColor(int(colours[0])) == QColor(theme.panel)
    panel, top, words = (
        lightness(QColor(colour)) for colour in (theme.panel, int(colours[-1]), theme.text)
    )
    assert abs(top - panel) > 50
    assert (top - panel) * (words - panel) > 0


@THEMES
def test_in_greyscale_it_goes_one_way(theme):
    grey = np.array([qGray(int(colour)) for colour in colour_scale(theme)])
    steps = np.diff(grey) * np.sign(int(grey[-1]) - int(grey[0]))
    assert (steps >= 0).all()
    assert len(set(grey)) > 100


@THEMES
def test_equal_steps_are_equally_light(theme):
    light = np.array([lightness(QColor(int(colour))) for colour in colour_scale(theme)])
    even = np.linspace(light[0], light[-1], STEPS)
    assert np.abs(light - even).max() < 0.7
