"""What stands beside each other can be told apart without colour, by everybody.

Neighbours differ in lightness by 15 of 100 for every kind of vision and in greyscale, or have a
second sign: a dash, a hatch, a shape or a label. Signs are looked for in what is painted.
"""

from __future__ import annotations

from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from engine import Parameters
from engine.assets import ALT, BNSOL, BTC, ETH, SOL, USDE, WBETH
from gui.look.cause_fills import CAUSE_FILLS, fill_cause
from gui.look.colour_scale import colour_scale
from gui.look.theme import THEMES
from gui.views.run_card import stroke
from gui.views.survivors_layout import Fate, Mark
from gui.views.survivors_painter import SurvivorsPainter
from gui.views.verdict_mark import draw_verdict
from gui.window import Window
from gui.words.figures import asset_name
from tests.gui.answered import wait_for_answer
from tests.gui.look.painting_spy import Spy, read, watching
from tests.gui.look.seen_colours import VISIONS, lightness, pixels

APART = 15
"""Steps of lightness (CIE L*) that tell two colours apart."""

TILE = 64
"""Pixels across a sample of a filling: whole periods of every hatch."""


def labels_of_lines(window, theme, one, other):
    """Both lines end in their names, one below the other."""
    written = words(window, "end_labels._write")
    first, second = (
        next(each for each in written if each.text.startswith(asset_name(asset)))
        for asset in (one, other)
    )
    assert not first.place.intersects(second.place)
    assert (first.ink, second.ink) == (theme.asset_colour(one), theme.asset_colour(other))


def dashed_twin(window, theme, asset, twin):
    """The asset's line has no gaps; the twin's has, where it does not lie under the other."""
    plot = next(panel.plot for panel in window.parts.prices.panels if asset in panel.assets)
    picture = pixels(plot.grab())
    live, alone = (points_of(plot, curve) for curve in (plot.live[asset], plot.twin[asset]))
    pairs = zip(live, alone, strict=True)
    apart_from_it = [point for other, point in pairs if abs(point.y() - other.y()) > 6]
    assert ink_along(picture, theme, live) > 0.95
    assert 0.3 < ink_along(picture, theme, apart_from_it) < 0.85


def points_of(plot, curve):
    """Where the points of a curve are drawn, in the plot."""
    points = zip(*curve.getData(), strict=True)
    scene = [plot.plotItem.vb.mapViewToScene(QPointF(*point)) for point in points]
    return [QPointF(plot.mapFromScene(point)) for point in scene]


def dashed_pull(window, theme, bids, pulled):
    """The edge of the bids has no gaps, that of what was pulled has."""
    view = window.parts.stage.order_book
    picture, layout = pixels(view.grab()), view.layout_of_picture()
    curves = ([p for p in c if layout.plot.contains(p)] for c in (layout.bids[:-2], layout.pulled))
    solid, dashes = (ink_along(picture, theme, curve) for curve in curves)
    assert solid > 0.95
    assert 0.3 < dashes < 0.85


def ink_along(picture, theme, points):
    """The share of a way along which there is ink: something far from the panel."""
    places = [
        (1 - share) * np.array(a.toTuple()) + share * np.array(b.toTuple())
        for a, b in pairwise(points)
        for share in np.linspace(0, 1, 2 + int((b - a).manhattanLength()))
    ]
    columns, rows = np.array(places).astype(int).T
    inside = (rows < picture.shape[0]) & (columns < picture.shape[1])
    ground = lightness(rgb(theme, "panel"))
    return float(
        (np.abs(lightness(picture[rows[inside], columns[inside]]) - ground) > APART).mean()
    )


def labels_of_storeys(window, theme, one, other):
    """What every storey is stands in it."""
    window.set_minute(20)
    written = {each.text for each in words(window, "tower_painter._storey_label")}
    assert any("WBETH" in text for text in written)
    assert any("USDe" in text for text in written)


def hatched_debt(window, theme, tower, debt):
    """The column of the debt is hatched, the storeys beside it are not."""
    view = window.parts.tower
    window.set_minute(20)
    picture, layout = pixels(view.grab()), view.layout_of_picture()
    assert stripes(cut_out(picture, layout.owed[0])) == "/"
    assert not stripes(cut_out(picture, layout.held[0], left=0.05, width=0.15))


def hatched_sale(window, theme, bids, sale):
    """The bite of a forced sale is hatched, the bids are not."""
    window.set_minute(36)
    view = window.parts.stage.order_book
    picture, layout = pixels(view.grab()), view.layout_of_picture()
    assert stripes(cut_out(picture, layout.bite)) == "/"
    foot = QRectF(layout.plot.left() + 4, layout.plot.bottom() - 26, 24, 24)
    assert not stripes(cut_out(picture, foot))


def patterns_of_causes(window, theme, one, other):
    """Any two causes differ in pattern or in lightness."""
    looks = {}
    for cause in CAUSE_FILLS:
        tile = painted(theme, lambda p, cause=cause: fill_cause(p, theme, cause, WHOLE_TILE))[
            4:-4, 4:-4
        ]
        looks[cause] = stripes(tile), float(lightness(tile).mean())
    for first, second in combinations(looks.values(), 2):
        assert first[0] != second[0] or abs(first[1] - second[1]) >= APART


def shapes_of_marks(window, theme, alive, taken):
    """Alive is an empty ring, taken over a full box: their middles and corners change places."""
    looks = [
        painted(theme, lambda p, fate=fate: survivor(p, theme, fate), side=20)
        for fate in (Fate.ALIVE, Fate.TAKEN)
    ]
    corners = [abs(lightness(look[2, 2]) - lightness(rgb(theme, "panel"))) for look in looks]
    assert corners[0] < APART < corners[1]
    assert ink(looks[0], theme) < 0.5 < ink(looks[1], theme)


def survivor(painter, theme, fate):
    SurvivorsPainter(painter, theme, None).mark(Mark((0,), fate, QRectF(1, 1, 18, 18)), twin=False)


def shapes_of_verdicts(window, theme, one, other):
    """A disc, a crossed box, a broken ring: in grey, much of each differs from each."""
    box = QRectF(4, 4, 24, 24)
    looks = [
        painted(theme, lambda p, name=name: draw_verdict(p, theme, name, box), side=32)
        for name in ("agrees", "disagrees", "cannot_test")
    ]
    for first, second in combinations(looks, 2):
        assert (np.abs(lightness(first) - lightness(second)) > APART).mean() > 0.15


def labels_of_links(window, theme, one, other):
    """Nodes have their names and links their numbers."""
    window.show_why()
    wait_for_answer(window.parts.stage.current)
    written = words(window, "ring_painter._node", "ring_painter._number")
    assert {each.writer for each in written} == {"ring_painter._node", "ring_painter._number"}
    window.show_book()


def strokes_of_runs(window, theme, one, other):
    """Of two curves in a small picture one is broken or much thinner."""
    inks = []
    for asset in (one, other):

        def draw(painter, asset=asset):
            painter.setPen(stroke(theme, asset))
            painter.drawLine(QPointF(0, 32), QPointF(TILE, 32))

        row = painted(theme, draw)[32]
        inks.append(ink(row[None], theme))
    assert abs(inks[0] - inks[1]) > 0.2


BESIDE = (
    ("bids and the level of a sale", "depth", "text", None),
    ("what is owed and what the venue counts", "debt", "text", None),
    ("BTC and ETH", BTC, ETH, labels_of_lines),
    ("BTC and SOL", BTC, SOL, labels_of_lines),
    ("ETH and SOL", ETH, SOL, labels_of_lines),
    ("WBETH and BNSOL", WBETH, BNSOL, labels_of_lines),
    ("altcoins and the twin", ALT, "twin", dashed_twin),
    ("USDe and the twin", USDE, "twin", dashed_twin),
    ("own money and what loans bought", "own_money", "usde", labels_of_storeys),
    ("a tower and its debt", "usde", "debt", hatched_debt),
    ("bids and what is sold by force", "depth", "debt", hatched_sale),
    ("bids and what makers pulled", "depth", "depth", dashed_pull),
    ("causes in a bar", "own_money", "usde", patterns_of_causes),
    ("alive and taken over", "own_money", "debt", shapes_of_marks),
    ("verdicts on claims", "text", "text", shapes_of_verdicts),
    ("links of the ring", "debt", "depth", labels_of_links),
    ("curves of a run", WBETH, USDE, strokes_of_runs),
)
"""Neighbours: what they are, their colours (roles or assets), and how to find their second sign."""

WHAT = [what for what, *_ in BESIDE]
WHOLE_TILE = QRectF(0, 0, TILE, TILE)


def painted(theme, draw, side=TILE):
    """Pixels of what a function draws on the theme's panel."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(theme.panel))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter)
    painter.end()
    return pixels(image).astype(float)


def ink(tile, theme):
    """The share of a tile that differs in lightness from the panel."""
    ground = lightness(rgb(theme, "panel"))
    return float((np.abs(lightness(tile) - ground) > APART).mean())


def cut_out(picture, box, left=0.1, width=0.8):
    """The pixels within a box, off its edges."""
    x, y = int(box.left() + left * box.width()), int(box.top() + 2)
    return picture[y : int(box.bottom()) - 1, x : int(x + width * box.width())].astype(float)


def stripes(tile):
    """How a tile is striped, in greyscale: "-", "|", "/", or "x" for more ways than one."""
    light = lightness(tile, "greyscale")
    change = {
        way: np.abs(light - np.roll(light, step, axis=(0, 1)))[2:-2, 2:-2].mean()
        for way, step in {"-": (0, 1), "|": (1, 0), "/": (1, -1), "back": (1, 1)}.items()
    }
    if max(change.values()) < 2:
        return ""
    way = min(change, key=change.__getitem__)
    return way if change[way] < 0.5 * max(change.values()) else "x"


def words(window, *writers):
    """What some painters write in the window now."""
    with watching(Spy()) as spy:
        return [each for each, _ in read(window, spy, False) if each.writer in writers]


def rgb(theme, colour):
    """A role or an asset in channels of 0 to 255."""
    name = theme.assets[colour] if isinstance(colour, int) else getattr(theme, colour)
    return np.array(QColor(name).getRgb()[:3], dtype=float)


def apart(theme, one, other):
    """The least difference in lightness of two colours over all kinds of vision."""
    colours = rgb(theme, one), rgb(theme, other)
    return min(abs(np.subtract(*(lightness(c, vision) for c in colours))) for vision in VISIONS)


@pytest.fixture(scope="module")
def window(qapp, default_nights):
    window = Window(Parameters(), theme="light", scale=1.0, nights=default_nights)
    window.resize(1920, 1080)
    window.show()
    yield window
    window.close()


@pytest.mark.parametrize(("what", "one", "other", "sign"), BESIDE, ids=WHAT)
@pytest.mark.parametrize("name", THEMES)
def test_neighbours_differ_in_lightness_or_have_a_second_sign(window, name, what, one, other, sign):
    theme = THEMES[name]
    if sign is None:
        assert apart(theme, one, other) >= APART, what
        return
    if window.theme != theme:
        window.theme_choice = name
        window.apply_theme()
    window.set_minute(52)
    sign(window, window.theme, one, other)


def test_white_stays_white_and_red_darkens_without_its_cones():
    for vision in VISIONS:
        assert lightness(np.array((255.0, 255, 255)), vision) == pytest.approx(100, abs=0.1)
        assert lightness(np.array((0.0, 0, 0)), vision) == 0
    red, green = (np.array(c, dtype=float) for c in ((255, 0, 0), (0, 255, 0)))
    assert lightness(red, "protanopia") < lightness(red) - 10
    assert lightness(green, "greyscale") == pytest.approx(lightness(green))


@pytest.mark.parametrize("vision", VISIONS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_map_goes_one_way_for_everybody(theme, vision):
    colours = np.array([QColor(int(each)).getRgb()[:3] for each in colour_scale(theme)])
    light = lightness(colours.astype(float), vision)
    steps = np.diff(light) * np.sign(light[-1] - light[0])
    assert steps.min() >= 0
    assert abs(light[-1] - light[0]) > 4 * APART
