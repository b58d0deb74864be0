"""Colours and sizes, the one place where they are said.

One thing has one colour everywhere: own money blue, debt and forced sales vermilion with hatching,
liquid staking tokens sky, USDe purple, depth green, the twin grey and dashed. Light colours have a
contrast of at least 4.5 on white; dark ones are Okabe and Ito's on near-black.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontDatabase, QPen

from gui.files.content import language
from gui.look.hatching import hatching

FONT_FOLDER = Path(__file__).resolve().parents[2] / "assets" / "fonts"
FONT_FAMILY = "Inter"

CJK_FAMILIES = {
    "ja": ("Noto Sans CJK JP", "Noto Sans JP", "Yu Gothic UI", "Meiryo", "Hiragino Sans"),
    "zh": ("Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei UI", "PingFang SC"),
}
"""Fonts of the system for what the bundled one lacks; they come first, so that lines are as high
as their signs, and quotation marks as wide."""

TYPE_SCALE = {
    "small": (12, QFont.Weight.Normal),
    "body": (14, QFont.Weight.Normal),
    "strong": (14, QFont.Weight.DemiBold),
    "title": (15, QFont.Weight.DemiBold),
    "figure": (20, QFont.Weight.DemiBold),
    "display": (28, QFont.Weight.DemiBold),
}
"""Text roles: height in pixels at scale 1, and weight. There are no others."""

SPACE = 8
"""The grid in pixels at scale 1: gaps and margins are multiples or halves of it."""


@dataclass(frozen=True)
class Theme:
    """A set of colours at a text scale.

    Attributes
    ----------
    window, panel, line : background; surface of a panel; hairlines and frames.
    text, muted : words; secondary words. Both reach a contrast of 4.5 on `panel` and `window`.
    own_money, debt, lst, usde, depth, twin : the thing each colour stands for.
    accent : the one tinted button and what has the keyboard's focus.
    assets : one colour for each of `engine.ASSETS`.
    scale : multiplies every size; 1 at 1920 x 1080.
    copyable : whether letters keep their usual shapes, as text must that is copied out of a file:
        a shape chosen for its neighbours has no letter of its own.
    thinnest : pixels below which no line is drawn, so that a projector shows it; 0 sets no bound.
    """

    name: str
    window: str
    panel: str
    line: str
    text: str
    muted: str
    own_money: str
    debt: str
    lst: str
    usde: str
    depth: str
    twin: str
    accent: str
    on_accent: str
    assets: tuple[str, ...]
    scale: float = 1.0
    copyable: bool = False
    thinnest: float = 0.0

    def at_scale(self, scale: float) -> Theme:
        """The same colours at another text size."""
        return replace(self, scale=scale)

    def px(self, size: float) -> int:
        """A length of the design at scale 1, in pixels."""
        return max(1, round(size * self.scale))

    def width(self, width: float) -> float:
        """The width of a line of the design at scale 1, in pixels."""
        return max(self.thinnest, width * self.scale)

    @property
    def hairline(self) -> int:
        """The width of a frame in pixels, the same at every text size."""
        return max(1, round(self.thinnest))

    @property
    def ring(self) -> int:
        """The width in pixels of the ring around a button with the focus."""
        return max(2, self.hairline)

    def font(self, role: str = "body") -> QFont:
        """The font of a text role, with figures of equal width unless it must be copyable."""
        return _font(role, self.scale, self.copyable, language())

    def colour(self, role: str, opacity: float = 1.0) -> QColor:
        """A named colour of the theme, as `theme.colour("debt", 0.3)`."""
        colour = QColor(getattr(self, role))
        colour.setAlphaF(opacity)
        return colour

    def asset_colour(self, asset: int, opacity: float = 1.0) -> QColor:
        """The colour of an asset, by its index."""
        colour = QColor(self.assets[asset])
        colour.setAlphaF(opacity)
        return colour

    def faint_asset_colour(self, asset: int, strength: float) -> QColor:
        """The colour of an asset mixed into the panel: opaque, so that strokes may overlap."""
        return mixed(QColor(self.panel), QColor(self.assets[asset]), strength)

    def pen(
        self, role: str, width: float = 1.0, style: Qt.PenStyle = Qt.PenStyle.SolidLine
    ) -> QPen:
        """A pen in a named colour; width in pixels at scale 1."""
        pen = QPen(self.colour(role), self.width(width), style)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def hatch(self, role: str, opacity: float = 1.0) -> QBrush:
        """Diagonal hatching that marks debt and forced sales without relying on colour."""
        rgba = self.colour(role, opacity).rgba()
        return hatching(rgba, Qt.BrushStyle.BDiagPattern, self.scale, self.thinnest)


def mixed(one: QColor, other: QColor, share: float) -> QColor:
    """A colour on the way from one to the other; share 0 is the one, 1 the other."""
    return QColor.fromRgbF(
        one.redF() + (other.redF() - one.redF()) * share,
        one.greenF() + (other.greenF() - one.greenF()) * share,
        one.blueF() + (other.blueF() - one.blueF()) * share,
    )


@lru_cache(maxsize=64)
def _font(role: str, scale: float, copyable: bool, language: str) -> QFont:
    size, weight = TYPE_SCALE[role]
    font = QFont([*CJK_FAMILIES.get(language, ()), FONT_FAMILY])
    font.setPixelSize(max(1, round(size * scale)))
    font.setWeight(weight)
    if copyable:
        for feature in ("calt", "liga"):
            font.setFeature(QFont.Tag(feature), 0)
    else:
        font.setFeature(QFont.Tag("tnum"), 1)
    return font


def load_fonts() -> None:
    """Make the bundled font known; needs a running application."""
    for path in sorted(FONT_FOLDER.glob("*.otf")):
        QFontDatabase.addApplicationFont(str(path))


LIGHT = Theme(
    name="light",
    window="#F3F4F6",
    panel="#FFFFFF",
    line="#D8DCE2",
    text="#1B1F24",
    muted="#5F6670",
    own_money="#005F94",
    debt="#B84E00",
    lst="#2B7CB0",
    usde="#A4497A",
    depth="#00785A",
    twin="#5F6670",
    accent="#B84E00",
    on_accent="#FFFFFF",
    assets=("#9A6A00", "#4B4FB3", "#00785A", "#1B1F24", "#2B7CB0", "#0B4F7A", "#A4497A"),
)

DARK = Theme(
    name="dark",
    window="#0D0F13",
    panel="#14171C",
    line="#2C323B",
    text="#E7EAEE",
    muted="#9AA3AF",
    own_money="#3D93CF",
    debt="#E8732A",
    lst="#56B4E9",
    usde="#CC79A7",
    depth="#1DB488",
    twin="#9AA3AF",
    accent="#E8732A",
    on_accent="#14171C",
    assets=("#E69F00", "#9DA1F5", "#1DB488", "#E7EAEE", "#56B4E9", "#A9DCF7", "#CC79A7"),
)

PROJECTOR = Theme(
    name="projector",
    window="#FFFFFF",
    panel="#FFFFFF",
    line="#858D98",
    text="#000000",
    muted="#3A4049",
    own_money="#004A75",
    debt="#9A3F00",
    lst="#14608F",
    usde="#84325F",
    depth="#005C46",
    twin="#3A4049",
    accent="#9A3F00",
    on_accent="#FFFFFF",
    assets=("#6F4C00", "#35399B", "#005C46", "#000000", "#14608F", "#06344F", "#84325F"),
    thinnest=3.0,
)
"""For a projector in a lit room: every colour that stands for something reaches 6.5 on white."""

THEMES = {theme.name: theme for theme in (LIGHT, DARK, PROJECTOR)}


def theme_name(choice: str, scheme: Qt.ColorScheme) -> str:
    """The name of the theme for what was chosen: itself, or for "system" what the system has."""
    if choice != "system":
        return choice
    return "dark" if scheme == Qt.ColorScheme.Dark else "light"
