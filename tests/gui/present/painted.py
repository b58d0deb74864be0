"""What a widget really paints: it is drawn into SVG, and every text and line in it is read."""

from __future__ import annotations

from dataclasses import dataclass
from xml.etree import ElementTree

from PySide6.QtCore import QBuffer, QPoint
from PySide6.QtGui import QPainter, QTransform
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QWidget

SVG = "{http://www.w3.org/2000/svg}"
SHAPES = {f"{SVG}{name}" for name in ("polyline", "path", "rect", "ellipse", "circle", "line")}


@dataclass(frozen=True)
class Painted:
    """Texts with their heights, and the widths of lines; both in pixels of the widget."""

    texts: list[tuple[str, float]]
    lines: list[tuple[str, float]]


def painted(widget: QWidget) -> Painted:
    """Everything a widget and its children paint."""
    buffer = QBuffer()
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(widget.size())
    generator.setResolution(96)
    painter = QPainter(generator)
    widget.render(painter, QPoint())
    painter.end()
    found = Painted([], [])
    _walk(ElementTree.fromstring(bytes(buffer.data())), {}, QTransform(), found)
    return found


def _walk(node, inherited, transform, found):
    values = {**inherited, **node.attrib}
    if matrix := node.get("transform"):
        numbers = [float(n) for n in matrix.removeprefix("matrix(").rstrip(")").split(",")]
        transform = QTransform(*numbers) * transform
    scale = (abs(transform.determinant())) ** 0.5
    if node.tag == f"{SVG}text" and (text := "".join(node.itertext()).strip()):
        found.texts.append((text, float(values["font-size"]) * scale))
    if node.tag in SHAPES and values.get("stroke", "none") != "none":
        about = f"{node.tag.removeprefix(SVG)} {values['stroke']} {str(node.attrib)[:120]}"
        # a cosmetic pen keeps its width whatever the transform
        kept = values.get("vector-effect") == "non-scaling-stroke"
        if float(values.get("stroke-opacity", 1)) > 0:
            found.lines.append((about, float(values["stroke-width"]) * (1 if kept else scale)))
    for child in node:
        _walk(child, values, transform, found)
