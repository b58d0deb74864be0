"""A colour scale for maps: from the panel through the colour of debt towards the words.

Its lightness (CIE L*) goes one way in equal steps, so that it reads the same in greyscale and
with any colour vision; only colours of the theme are mixed.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PySide6.QtGui import QColor

from gui.look.theme import Theme, mixed

STEPS = 256
BEYOND = 0.45
"""How far beyond the colour of debt the scale goes on towards that of words."""

SAMPLES = 512


def lightness(colour: QColor) -> float:
    """CIE L* of a colour, 0 black to 100 white."""
    channels = np.array([colour.redF(), colour.greenF(), colour.blueF()])
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    luminance = float(linear @ (0.2126, 0.7152, 0.0722))
    return 116 * luminance ** (1 / 3) - 16 if luminance > 0.008856 else 903.3 * luminance


@lru_cache(maxsize=8)
def colour_scale(theme: Theme) -> np.ndarray:
    """(256,) colours as 0xAARRGGBB, from low to high, in equal steps of lightness."""
    panel, debt, words = (QColor(name) for name in (theme.panel, theme.debt, theme.text))
    end = mixed(debt, words, BEYOND)
    shares = np.linspace(0, 1, SAMPLES)
    path = [mixed(panel, debt, share) for share in shares]
    path += [mixed(debt, end, share) for share in shares[1:]]
    light = np.array([lightness(colour) for colour in path])
    upwards = light if light[-1] > light[0] else -light
    wished = np.linspace(upwards[0], upwards[-1], STEPS)
    nearest = np.searchsorted(upwards, wished).clip(0, len(path) - 1)
    colours = np.array([path[place].rgb() for place in nearest], dtype=np.uint32)
    colours.flags.writeable = False
    return colours
