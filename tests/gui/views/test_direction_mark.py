"""Falls and rises are marked by a shape; which of them is red is the reader's custom."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from engine.assets import BTC
from gui.look.theme import DARK, LIGHT, PROJECTOR
from gui.session import Memory, Session
from gui.settings import DIRECTION_COLOURS
from gui.views.direction_mark import ROLES, ROOM, direction, paint_direction, triangle
from gui.views.price_view import PriceView
from gui.window import Window
from gui.words.figures import change

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK, PROJECTOR], ids=lambda theme: theme.name)
LINE = QRectF(0, 0, 12, 16)


def painted(theme, custom, price):
    """The mark of a price on the theme's panel: its colour and how many pixels wide each row is."""
    image = QImage(LINE.size().toSize(), QImage.Format.Format_RGB32)
    image.fill(QColor(theme.panel))
    painter = QPainter(image)
    paint_direction(painter, theme, custom, price, LINE)
    painter.end()
    rows = [
        [image.pixelColor(x, y) for x in range(image.width())]
        for y in range(image.height())
    ]  # fmt: skip
    ground = QColor(theme.panel)
    found = [[pixel for pixel in row if pixel != ground] for row in rows]
    colours = [pixel for row in found for pixel in row]
    widths = [len(row) for row in found if row]
    return max(colours, key=colours.count).name().upper() if colours else None, widths


@pytest.mark.parametrize(
    ("price", "way"), [(0.5, -1), (0.994, -1), (0.996, 0), (1, 0), (1.004, 0), (1.02, 1)]
)
def test_the_direction_is_that_of_the_figure_beside_it(price, way):
    assert direction(price) == way
    assert (way == 0) == (change(price) == change(1.0))


def test_the_point_is_below_for_a_fall_and_above_for_a_rise():
    box = QRectF(2, 3, 8, 6)
    assert triangle(box, -1).at(2).toTuple() == (6, 9)
    assert triangle(box, 1).at(2).toTuple() == (6, 3)
    assert triangle(box, -1).boundingRect() == triangle(box, 1).boundingRect() == box


@THEMES
@pytest.mark.parametrize("custom", ROLES)
def test_the_shape_is_the_same_by_every_custom_and_the_colours_change_places(qapp, theme, custom):
    other = next(name for name in ROLES if name != custom)
    for price in (0.8, 1.2):
        colour, widths = painted(theme, custom, price)
        assert widths == sorted(widths, reverse=price < 1)
        assert painted(theme, other, 2 - price)[0] == colour
        assert painted(theme, other, price)[1] == widths
        assert painted(theme, other, price)[0] != colour
    red = QColor(painted(theme, "red_falls", 0.8)[0])
    assert red.red() > red.green() + red.blue()


def test_without_a_custom_and_without_a_change_nothing_is_painted(qapp):
    assert painted(LIGHT, "none", 0.8)[0] is None
    assert painted(LIGHT, "red_falls", 1.0)[0] is None


def test_words_make_room_for_the_mark(qtbot, default_nights):
    view = PriceView()
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.show_nights(default_nights)
    view.show_moment(40)
    labels = next(panel.labels for panel in view.panels if BTC in panel.assets)
    width = labels.width()
    view.set_direction_colours("red_rises")
    assert labels.width() == width + labels.theme.px(ROOM)
    view.set_direction_colours("none")
    assert labels.width() == width


def test_there_is_an_action_for_each_custom_and_the_session_keeps_one(qtbot, tmp_path):
    window = Window(theme="light")
    qtbot.addWidget(window)
    session = Session(window, Memory(tmp_path))
    seen = []
    for name in ("mark_no_direction", "mark_falls_red", "mark_rises_red"):
        getattr(window, name)()
        seen.append(session.settings().direction_colours)
    assert seen == list(DIRECTION_COLOURS)
    window.set_direction_colours("red_rises")
    window.close()
    again = Window(theme="light")
    qtbot.addWidget(again)
    Session(again, Memory(tmp_path))
    assert {panel.labels.direction_colours for panel in again.parts.prices.panels} == {"red_rises"}
    again.close()
