"""Pictures: as large as asked, of what is on the screen, with their stamp, and real shapes."""

import re
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QImage

from engine import MODEL_VERSION, Parameters
from engine.assets import BNSOL
from engine.uncertainty import band
from gui.exports.figure import in_theme, window_figure, without_notice
from gui.exports.picture import image, png
from gui.exports.price_page import PricePage
from gui.exports.sheet import Sheet
from gui.exports.stamp import stamp
from gui.exports.vector_picture import svg
from gui.files.short_code import encode
from gui.look.theme import DARK, LIGHT
from gui.version import VERSION
from gui.views.price_view import PriceView
from gui.words.figures import change

SVG = "{http://www.w3.org/2000/svg}"


@pytest.fixture
def sheet(qtbot, default_nights):
    sheet = Sheet(default_nights, "light", None, QSize(1280, 720))
    sheet.set_minute(45)
    yield sheet
    sheet.close()


@pytest.fixture
def prices(qtbot, default_nights):
    page = PricePage(default_nights, LIGHT, QSize(960, 500))
    page.set_minute(60)
    yield page
    page.close()


@pytest.mark.parametrize("times", [1, 2, 4])
def test_a_png_is_so_many_times_as_large(sheet, times):
    picture = QImage.fromData(png(image(sheet.figure(), times)))
    assert picture.size() == QSize(1280, 720) * times


def test_a_larger_picture_is_painted_anew(prices):
    small, large = image(prices.figure()), image(prices.figure(), 4)
    enlarged = small.scaled(large.size())
    assert large != enlarged
    assert {large.pixelColor(0, 0).name(), small.pixelColor(0, 0).name()} == {"#ffffff"}


def test_the_curves_of_a_larger_picture_are_as_much_wider(prices):
    def thickness(picture, at_once):
        """Pixels of the curve of BNSOL across its calm stretch, the edges by their share."""
        plot = next(panel.plot for panel in prices.prices.panels if BNSOL in panel.assets)
        calm = plot.plotItem.vb.mapViewToScene(QPointF(5, 1))
        place = plot.mapTo(prices, plot.mapFromScene(calm)) * at_once
        rows = range(place.y() - 6 * at_once, place.y() + 6 * at_once)
        ground = QColor(LIGHT.panel).lightnessF()
        return sum(ground - picture.pixelColor(place.x(), y).lightnessF() for y in rows)

    once, twice, larger = (image(prices.figure(), times) for times in (1, 2, 4))
    assert thickness(larger, 4) == pytest.approx(2 * thickness(twice, 2), rel=0.15)
    assert thickness(twice, 2) > 1.4 * thickness(once, 1)  # where Qt rounds the width up
    assert image(prices.figure()) == once


def test_everything_is_in_its_place_at_once(sheet, qtbot):
    at_once = image(sheet.figure())
    qtbot.wait(50)
    assert image(sheet.figure()) == at_once


def test_the_stamp_names_program_model_and_scenario():
    plain, fine = Parameters(loop_depth=3), Parameters(loop_depth=3.217)
    assert f"Hidden Leverage {VERSION}, model {MODEL_VERSION}" in stamp(plain)
    assert encode(plain) in stamp(plain)
    assert "3.217 loops" in stamp(fine)


def test_the_stamp_stands_beside_the_words_at_the_foot(sheet):
    figure = sheet.figure()
    place, words = figure.stamp_place(), sheet.parts.disclaimer
    assert place.left() >= words.x() + words.sizeHint().width()
    assert place.right() < sheet.width()
    assert place.bottom() < sheet.height()


def test_an_svg_is_shapes_and_text(sheet):
    content = svg(sheet.figure())
    root = ElementTree.fromstring(content)
    assert root.get("viewBox") == "0 0 1280 720"
    assert len(list(root.iter(f"{SVG}text"))) > 80
    assert len(list(root.iter(f"{SVG}path"))) > 80
    assert f"Hidden Leverage {VERSION}" in root.find(f"{SVG}desc").text
    for raster in root.iter(f"{SVG}image"):  # hatching only
        assert float(raster.get("width")) * float(raster.get("height")) < 0.05 * 1280 * 720


def test_an_svg_says_what_the_prices_say(prices, default_nights):
    texts = [text.text for text in ElementTree.fromstring(svg(prices.figure())).iter(f"{SVG}text")]
    row = default_nights.live.row_at(60)
    for asset, price in enumerate(default_nights.live.prices[row]):
        assert any(change(price) in text for text in texts), asset


def test_the_curves_of_an_svg_are_whole_and_where_they_are_seen(prices, default_nights):
    root = ElementTree.fromstring(svg(prices.figure()))
    row = default_nights.live.row_at(60)
    curves = [
        [tuple(map(float, point.split(","))) for point in line.get("points").split()]
        for line in root.iter(f"{SVG}polyline")
    ]
    longest = [curve for curve in curves if len(curve) > row // 2]
    assert len(longest) >= 7
    for curve in longest:
        assert all(0 <= x <= 960 and 0 <= y <= 500 for x, y in curve)
        assert max(y for _, y in curve) > curve[0][1], "prices fall, so the curve goes down"


@pytest.mark.parametrize("sure", [False, True], ids=["lines", "bands"])
def test_nothing_in_an_svg_is_cut_away_whole(prices, sure):
    if sure:
        prices.prices.sure_switch.setChecked(True)
        prices.prices.show_answer(band(Parameters(), runs=2))
    root = ElementTree.fromstring(svg(prices.figure()))
    gaps = {
        gap.get("id"): re.findall(r"[\d.]+", gap.find(f"{SVG}path").get("d"))
        for gap in root.iter(f"{SVG}clipPath")
    }
    assert gaps
    for gap in gaps.values():
        across, down = ([float(number) for number in gap[axis::2]] for axis in (0, 1))
        assert max(across, default=0) > min(across, default=0)
        assert max(down, default=0) > min(down, default=0)
    drawn = svg(prices.figure()).decode()
    for asset in range(len(prices.prices.nights.live.prices[0])):
        colour = LIGHT.asset_colour(asset).name()
        assert re.search(f'stroke="{colour}"', drawn), asset


def test_every_name_an_svg_refers_to_is_in_it_once(sheet):
    content = svg(sheet.figure()).decode()
    names = re.findall(r' id="([^"]+)"', content)
    assert len(names) == len(set(names))
    assert set(re.findall(r"url\(#([^)]+)\)", content)) <= set(names)


def test_a_sheet_leaves_the_colours_of_the_application_alone(qtbot, qapp, default_nights):
    before = qapp.palette()
    sheet = Sheet(default_nights, "dark", None, QSize(1280, 720))
    assert qapp.palette() == before
    assert sheet.theme.name == "dark"
    sheet.close()


def test_the_stamp_is_whole_whatever_the_last_line_says(sheet):
    sheet.parts.show_notice("Something of the moment that is long enough to leave no room. " * 3)
    with without_notice(sheet):
        figure = sheet.figure()
        words = QFontMetrics(figure.theme.font("small")).horizontalAdvance(figure.stamp)
        assert words <= figure.stamp_place().width()
    assert sheet.parts.notice.startswith("Something")


def test_another_theme_lasts_only_as_long_as_it_is_painted(sheet):
    before = image(window_figure(sheet))
    with in_theme(sheet, "dark"):
        dark = image(window_figure(sheet))
    assert dark.pixelColor(1, 1).name() == DARK.window.lower()
    assert before.pixelColor(1, 1).name() == LIGHT.window.lower()
    assert image(window_figure(sheet)) == before


def test_a_page_of_prices_takes_after_those_in_the_window(prices, qtbot, default_nights):
    seen = PriceView()
    qtbot.addWidget(seen)
    seen.show_nights(default_nights)
    seen.show_moment(33)
    seen.set_focus_asset(2)
    seen.lows_switch.setChecked(False)
    seen.sure_switch.setChecked(True)
    seen.show_answer(band(Parameters(), runs=2))
    prices.take_after(seen)
    assert (prices.prices.minute, prices.prices.focus_asset) == (33, 2)
    assert not prices.prices.lows_switch.isChecked()
    assert prices.prices.band is seen.band


def test_on_a_page_of_prices_only_what_is_on_can_be_seen_of_the_switches(prices, default_nights):
    lows, sure = prices.prices.lows_switch, prices.prices.sure_switch
    assert (lows.isVisible(), sure.isVisible()) == (True, False)
    seen = PriceView()
    seen.show_nights(default_nights)
    seen.lows_switch.setChecked(False)
    seen.sure_switch.setChecked(True)
    seen.show_answer(band(Parameters(), runs=2))
    prices.take_after(seen)
    assert (lows.isVisible(), sure.isVisible()) == (False, True)
    seen.lows_switch.setChecked(True)
    seen.set_lows_told(False)  # as beside a question of a lesson
    prices.take_after(seen)
    assert not lows.isVisible()
    marks = [m for panel in prices.prices.panels for m in panel.plot.low_marks.values()]
    assert marks
    assert not any(mark.isVisible() for mark in marks)
    seen.close()
