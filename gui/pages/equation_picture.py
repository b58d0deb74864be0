"""Equations of the model page, typeset by ziamath and drawn in the colours of a theme."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from gui.look.theme import Theme

EQUATION_SIZE = 17
"""Height of an equation's letters in pixels at scale 1: the body text's x-height."""

KEPT = 128
"""Outlines kept: the page's equations in three looks, about 20 kB each at most."""


@lru_cache(maxsize=KEPT)
def equation_svg(latex: str, colour: str, size: float) -> str:
    """An equation as SVG; `size` is its letters' height in pixels."""
    import ziamath  # only who opens the page waits for it

    ziamath.config.svg2 = False  # Qt draws no <symbol>: letters must be outlines in their places
    return str(ziamath.Latex(latex, size=size, color=colour).svg())


def equation_picture(latex: str, theme: Theme, ratio: float = 1.0) -> QImage:
    """An equation in the theme's text colour on nothing, for a screen of this pixel ratio."""
    renderer = _renderer(latex, theme)
    picture = QImage(renderer.defaultSize() * ratio, QImage.Format.Format_ARGB32_Premultiplied)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    picture.setDevicePixelRatio(ratio)
    return picture


def _renderer(latex: str, theme: Theme) -> QSvgRenderer:
    svg = equation_svg(latex, theme.text, EQUATION_SIZE * theme.scale)
    return QSvgRenderer(QByteArray(svg.encode()))
