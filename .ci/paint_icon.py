"""Paint the program's icon into assets/icon: `python .ci/paint_icon.py`, or into another.

A tower of loops that winds into a spiral: one block of own money, blue, and ever more debt,
vermilion, hatched where there is room for it. Small sizes have fewer blocks and none of the detail.
"""

from __future__ import annotations

import math
import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from gui.look.theme import DARK  # noqa: E402

FOLDER = ROOT / "assets" / "icon"
GROUND, OWN, DEBT = DARK.panel, DARK.own_money, DARK.debt
STRIPE = "#B84E00"
"""The hatching on debt: the vermilion of the light theme."""

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 256 256" width="256" height="256">'
FRAME = (
    f'<rect x="6" y="6" width="244" height="244" rx="54" fill="{GROUND}" '
    f'stroke="{DARK.line}" stroke-width="4"/>'
)

Point = tuple[float, float]


@dataclass(frozen=True)
class Spiral:
    """A band that winds inwards, clockwise, in units of its first radius.

    start : where it begins, in turns from the right. turns : how far it winds.
    own : how much of it, in turns, is own money. blocks : into how many the rest is cut.
    shrink : what a turn leaves of the radius. band : width as a share of the radius.
    gap : between blocks, as a share of the radius.
    """

    start: float
    turns: float
    own: float
    blocks: int
    shrink: float
    band: float
    gap: float
    hatched: bool

    def at(self, turn: float, side: float) -> Point:
        """A point of the band: side -1 is its inner edge, 1 its outer one."""
        radius = self.shrink**turn * (1 + side * self.band / 2)
        angle = math.tau * (self.start + turn)
        return radius * math.cos(angle), radius * math.sin(angle)

    def ends(self) -> list[float]:
        """The turns at which blocks begin and end: a block is as long as its radius asks."""
        step = (self.turns - self.own) / self.blocks
        return [0.0, *(self.own + step * number for number in range(self.blocks + 1))]

    def outline(self, first: float, last: float) -> list[Point]:
        """The corners of a block, its gaps left out; the two cuts of a gap are parallel."""
        points = []
        for side in (1, -1):
            trim = self.gap / 2 / (math.tau * (1 + side * self.band / 2))
            low, high = first + trim * (first > 0), last - trim
            edge = [self.at(low + (high - low) * n / STEPS, side) for n in range(STEPS + 1)]
            points += edge if side > 0 else edge[::-1]
        return points

    def stripes(self, first: float, last: float) -> Iterator[tuple[Point, Point, float]]:
        """Slanted lines across a block, each with its width."""
        for share in (1 / 6, 3 / 6, 5 / 6):
            middle = first + (last - first) * share
            ends = self.at(middle - SLANT, -0.8), self.at(middle + SLANT, 0.8)
            yield *ends, 0.06 * self.shrink**middle


STEPS = 32
SLANT = 0.028
"""How far a stripe leans, in turns."""

LARGE = Spiral(0.22, 2.02, 0.15, 11, 0.46, 0.42, 0.105, True)
SMALL = Spiral(0.22, 1.55, 0.24, 1, 0.40, 0.50, 0.16, False)
SIZES = {16: SMALL, 24: SMALL, 32: SMALL, 48: LARGE, 64: LARGE, 128: LARGE, 256: LARGE, 512: LARGE}
ROOM = 188
"""What the spiral fills of the icon's 256 units."""


def svg(spiral: Spiral) -> str:
    """The icon as SVG, the spiral in its middle."""
    ends = spiral.ends()
    blocks = list(pairwise(ends))
    points = [point for block in blocks for point in spiral.outline(*block)]
    (left, right), (top, bottom) = ((min(line), max(line)) for line in zip(*points, strict=True))
    scale = ROOM / max(right - left, bottom - top)

    def placed(point: Point) -> str:
        x = 128 + (point[0] - (left + right) / 2) * scale
        y = 128 + (point[1] - (top + bottom) / 2) * scale
        return f"{x:.2f} {y:.2f}"

    lines = [SVG, FRAME]
    for number, block in enumerate(blocks):
        colour = DEBT if number else OWN
        path = "L".join(map(placed, spiral.outline(*block)))
        lines.append(
            f'<path d="M{path}Z" fill="{colour}" stroke="{colour}" stroke-width="3" '
            'stroke-linejoin="round"/>'
        )
        for one, other, width in spiral.stripes(*block) if number and spiral.hatched else ():
            lines.append(
                f'<path d="M{placed(one)}L{placed(other)}" stroke="{STRIPE}" '
                f'stroke-width="{width * scale:.2f}" stroke-linecap="round"/>'
            )
    return "\n".join([*lines, "</svg>\n"])


def png(size: int) -> QImage:
    """The icon in so many pixels."""
    picture = QImage(size, size, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    renderer = QSvgRenderer(QByteArray(svg(SIZES[size]).encode()))
    renderer.render(painter, QRectF(0, 0, size, size))
    painter.end()
    return picture


def main() -> int:
    """Write all forms of the icon."""
    app = QGuiApplication.instance() or QGuiApplication([])
    folder = Path(sys.argv[1]) if sys.argv[1:] else FOLDER
    folder.mkdir(exist_ok=True)
    for name, spiral in (("hidden-leverage", LARGE), ("hidden-leverage-small", SMALL)):
        (folder / f"{name}.svg").write_text(svg(spiral), encoding="utf-8")
    for size in SIZES:
        png(size).save(str(folder / f"hidden-leverage-{size}.png"))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
