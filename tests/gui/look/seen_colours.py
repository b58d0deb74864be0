"""The colours of a picture as the eye meets them: contrast, lightness, and colour blindness."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QImage, QPixmap

LUMINANCE = np.array((0.2126, 0.7152, 0.0722))

VISIONS = {
    "usual": np.eye(3),
    "protanopia": np.array(
        (
            (0.152286, 1.052583, -0.204868),
            (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998),
        )
    ),
    "deuteranopia": np.array(
        (
            (0.367322, 0.860646, -0.227968),
            (0.280085, 0.672501, 0.047413),
            (-0.011820, 0.042940, 0.968881),
        )
    ),
    "tritanopia": np.array(
        (
            (1.255528, -0.076749, -0.178779),
            (-0.078411, 0.930809, 0.147602),
            (0.004733, 0.691367, 0.303900),
        )
    ),
    "greyscale": np.tile(LUMINANCE, (3, 1)),
}
"""Matrices on linear RGB. G. M. Machado, M. M. Oliveira and L. A. F. Fernandes, "A
physiologically-based model for simulation of color vision deficiency", IEEE TVCG 15 (2009),
1291-1298: severity 1."""


def pixels(picture: QPixmap | QImage) -> np.ndarray:
    """(height, width, 3) channels of 0 to 255, as bytes."""
    image = picture.toImage() if isinstance(picture, QPixmap) else picture
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    words = np.frombuffer(image.constBits(), np.uint8)
    rows = words.reshape(image.height(), image.bytesPerLine() // 4, 4)
    return rows[:, : image.width(), 2::-1].copy()


def linear(rgb: np.ndarray) -> np.ndarray:
    """Channels of 0 to 255 as light of 0 to 1 (IEC 61966-2-1)."""
    rgb = np.asarray(rgb)
    return LEVELS[rgb] if rgb.dtype == np.uint8 else _linear(rgb)


def _linear(rgb):
    share = np.asarray(rgb, dtype=float) / 255
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


LEVELS = _linear(np.arange(256))
"""The light of every whole level."""


def luminance(rgb: np.ndarray) -> np.ndarray:
    """Relative luminance (WCAG 2.2), 0 black to 1 white."""
    return linear(rgb) @ LUMINANCE


def contrast(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    """Contrast ratio (WCAG 2.2), 1 to 21."""
    lights = luminance(one), luminance(other)
    return (np.maximum(*lights) + 0.05) / (np.minimum(*lights) + 0.05)


def lightness(rgb: np.ndarray, vision: str = "usual") -> np.ndarray:
    """CIE L* as somebody with a kind of vision sees it, 0 black to 100 white."""
    light = (linear(rgb) @ VISIONS[vision].T).clip(0, 1) @ LUMINANCE
    return np.where(light > 0.008856, 116 * np.cbrt(light) - 16, 903.3 * light)
