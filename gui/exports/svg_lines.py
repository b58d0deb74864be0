"""Lines of an SVG in units of the picture, each whole.

Qt draws curves in the units of their data, in many pieces, and asks the viewer to keep the stroke
from scaling with them; not every viewer does.
"""

from __future__ import annotations

import re
from itertools import pairwise

_GROUP = re.compile(
    r'(<g [^<>]*)transform="matrix\(([^)]*)\)"([^<>]*>)([^g]*?(?:<p[^<>]*>\s*)+)</g>'
)
_POINTS = re.compile(r'(?<=points=")[^"]*')
_STEPS = re.compile(r'(?<= d=")[^"]*')
_POINT = re.compile(r"(-?[\d.]+(?:e[-+]?\d+)?),(-?[\d.]+(?:e[-+]?\d+)?)", re.IGNORECASE)
_UNSCALED = 'vector-effect="non-scaling-stroke"'


def lines_in_picture_units(shapes: str) -> str:
    """The same shapes, with the points of unscaled strokes where they are to be seen."""
    return _GROUP.sub(_moved, shapes)


def _moved(group: re.Match[str]) -> str:
    opening, matrix, rest, children = group.groups()
    if _UNSCALED not in children or "<text" in children:
        return group[0]
    a, b, c, d, e, f = map(float, matrix.split(","))

    def at(point: re.Match[str]) -> str:
        x, y = float(point[1]), float(point[2])
        return f"{a * x + c * y + e:.2f},{b * x + d * y + f:.2f}"

    for numbers in (_POINTS, _STEPS):
        children = numbers.sub(lambda found: _POINT.sub(at, found[0]), children)
    return f"{opening}{rest}{_joined(children).replace(_UNSCALED, '')}</g>"


def _joined(children: str) -> str:
    """Pieces that begin where the one before ends become one line."""
    pieces = [points[0].split() for points in _POINTS.finditer(children)]
    if len(pieces) < 2 or children.count("<") != len(pieces):
        return children
    if any(one[-1] != other[0] for one, other in pairwise(pieces)):
        return children
    whole = [pieces[0][0], *(point for piece in pieces for point in piece[1:])]
    first = children.strip().splitlines()[0]
    return _POINTS.sub(" ".join(whole), first, count=1) + "\n"
