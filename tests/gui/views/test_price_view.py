"""Prices: what is drawn is what the engine says, and what stands beside it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFontMetricsF
from PySide6.QtTest import QTest

from engine import ASSETS, Parameters
from engine.assets import ALT, BNSOL, BTC, SOL, USDE, WBETH
from gui.files.content import LANGUAGES
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.speaking import speak
from gui.views.end_labels import spread
from gui.views.price_panel import public_lows
from gui.views.price_plot import until
from gui.views.price_view import PriceView
from gui.words.figures import axis_dollars


@pytest.fixture
def view(qtbot, default_nights) -> PriceView:
    load_fonts()
    view = PriceView()
    qtbot.addWidget(view)
    view.set_theme(LIGHT)
    view.resize(900, 500)
    view.show()
    view.show_nights(default_nights)
    return view


def panel_of(view, asset):
    """The panel that draws an asset."""
    return next(panel for panel in view.panels if asset in panel.assets)


def spot(view, panel, minute, price):
    """The point of a plot's viewport where a price stands at a minute."""
    scene = panel.plot.plotItem.vb.mapViewToScene(QPointF(minute, price))
    return panel.plot.mapFromScene(scene)


def test_every_asset_has_one_panel(view):
    drawn = [asset for panel in view.panels for asset in panel.assets]
    assert sorted(drawn) == list(range(len(ASSETS)))


@pytest.mark.parametrize("asset", range(len(ASSETS)))
def test_lines_end_at_the_moment_and_hold_every_row_before(view, default_nights, asset):
    view.show_moment(40.0)
    row = default_nights.live.row_at(40)
    plot = panel_of(view, asset).plot
    for curve, run in ((plot.live, default_nights.live), (plot.twin, default_nights.twin)):
        minutes, prices = curve[asset].getData()
        assert np.array_equal(minutes, run.minutes[: row + 1])
        assert np.array_equal(prices, run.prices[: row + 1, asset])


def test_between_two_rows_the_line_ends_between_them(default_nights):
    minutes, prices = until(default_nights.live, ALT, 30.1)
    before, after = default_nights.live.prices[120:122, ALT]
    assert minutes[-1] == 30.1
    assert prices[-1] == pytest.approx(before + 0.4 * (after - before))


def test_labels_say_live_and_twin_at_the_moment(view):
    view.show_moment(52.75)
    labels = {label.asset: label for p in view.panels for label in p.labels.labels}
    assert labels[WBETH].live == "WBETH \u221291\u202f%"
    assert labels[WBETH].twin == "twin \u221213\u202f%"
    assert labels[USDE].live == "USDe \u221236\u202f%"


def test_labels_keep_apart_and_inside_however_close_the_lines():
    tops = spread({0: 50.0, 1: 52.0, 2: 49.0}, height=30, room=100)
    assert sorted(tops.values()) == [10, 40, 70]
    assert tops[2] < tops[0] < tops[1]
    assert spread({0: -20.0, 1: 500.0}, height=30, room=100) == {0: 0.0, 1: 70.0}


def test_the_widest_label_fits_beside_the_plot(view):
    for theme in (LIGHT, DARK.at_scale(1.5), LIGHT.at_scale(2)):
        view.set_theme(theme)
        for panel in view.panels:
            metrics = QFontMetricsF(theme.font("strong"))
            for asset in panel.assets:
                width = metrics.horizontalAdvance(f"{ASSETS[asset]} \u2212100\u202f%")
                assert panel.labels.width() >= width + theme.px(6) - 1


def test_a_minute_stands_at_one_place_in_a_column(view):
    wide = [panel.plot.width() for panel in view.panels]
    assert wide[0] == wide[1] < wide[2] == wide[3]


def test_the_public_lows_are_the_record_and_always_within_the_panel(view):
    lows = public_lows()
    assert {ASSETS[a]: round(100 * (low - 1), 1) for a, low in lows.items()} == {
        "BTC": -16.8, "ETH": -21.8, "SOL": -24.8, "ALT": -71.0,
        "WBETH": -90.9, "BNSOL": -85.5, "USDE": -35.0,
    }  # fmt: skip
    view.show_nights(compute_nights(Parameters(shock=0)))
    for asset, low in lows.items():
        panel = panel_of(view, asset)
        floor, ceiling = panel.plot.plotItem.vb.viewRange()[1]
        assert floor < low < ceiling
        assert panel.plot.low_marks[asset].pos().y() == low


def test_the_public_lows_can_be_hidden(view):
    marks = [mark for panel in view.panels for mark in panel.plot.low_marks.values()]
    assert len(marks) == len(ASSETS)
    view.lows_switch.click()
    assert not any(mark.isVisible() for mark in marks)
    view.lows_switch.click()
    assert all(mark.isVisible() for mark in marks)


def test_a_click_puts_the_nearest_asset_in_focus(view, qtbot, default_nights):
    view.show_moment(60)
    panel = panel_of(view, BTC)
    where = spot(view, panel, 32, default_nights.live.prices[128, SOL])
    with qtbot.waitSignal(view.focus_wished, timeout=30_000) as wished:
        QTest.mouseClick(panel.plot.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(where))
    assert wished.args == [SOL]


def test_the_asset_in_focus_has_the_strongest_line(view):
    view.set_focus_asset(BNSOL)
    live = panel_of(view, BNSOL).plot.live
    widths = {asset: live[asset].opts["pen"].widthF() for asset in live}
    assert widths[BNSOL] > widths[WBETH]


def test_hovering_gives_the_number_and_its_twin(view, default_nights):
    view.show_nights(replace(default_nights, rest_shown=True))
    panel = panel_of(view, USDE)
    where = spot(view, panel, 50.75, default_nights.live.prices[203, USDE])
    sentence = view.hover_sentence(panel, QPointF(where))
    assert sentence.startswith("At 21:40 UTC USDe stood \u221236")
    assert "the twin 0" in sentence


def test_hovering_does_not_tell_the_future(view):
    view.show_moment(30)
    panel = panel_of(view, USDE)
    sentence = view.hover_sentence(panel, QPointF(spot(view, panel, 60, 0.9)))
    assert sentence == "Not yet: the night has not come this far."


def test_the_summary_names_every_price(view):
    view.show_moment(52.75)
    assert view.summary().startswith("Prices at 21:42 UTC since the start: BTC \u2212")
    assert "USDe \u221236\u202f%" in view.summary()


def test_without_nights_nothing_is_said(qtbot):
    empty = PriceView()
    qtbot.addWidget(empty)
    empty.show_moment(30)
    assert empty.summary() == ""


def test_compact_keeps_a_row_of_whole_panels_with_the_tokens_first(view):
    view.resize(1180, 200)
    view.set_compact(True)
    assert [panel.isVisibleTo(view) for panel in view.panels] == [True] * 4
    view.resize(700, 200)
    assert [panel.isVisibleTo(view) for panel in view.panels] == [False, True, True, False]
    view.set_compact(False)
    assert all(panel.isVisibleTo(view) for panel in view.panels)


def test_what_comes_after_the_moment_is_faint_for_the_twin_as_well(view, default_nights):
    view.show_nights(replace(default_nights, rest_shown=True))
    view.show_moment(40)
    for panel in view.panels:
        for asset in panel.assets:
            minutes, _ = panel.plot.twin[asset].getData()
            assert minutes[-1] == 40
            rest, prices = panel.plot.twin_rest[asset].getData()
            assert rest[-1] == 120
            assert np.array_equal(prices, default_nights.twin.prices[:, asset])
            faint, strong = (
                QColor(item.opts["pen"].color()).lightness()
                for item in (panel.plot.twin_rest[asset], panel.plot.twin[asset])
            )
            assert faint > strong
    view.show_nights(default_nights)
    assert all(len(p.plot.twin_rest[a].getData()[0]) == 0 for p in view.panels for a in p.assets)


def test_the_key_names_the_thin_lines_while_they_are_there(view, default_nights):
    shown = replace(default_nights, rest_shown=True)
    view.show_nights(shown.compared_with(default_nights.twin))
    assert "thin: the run before" in view.key.text()
    view.show_nights(shown)
    assert "thin" not in view.key.text()


@pytest.mark.parametrize("scale", [1.0, 1.5])
@pytest.mark.parametrize("name", LANGUAGES)
def test_in_every_language_a_small_view_tells_the_twin_and_the_whole_axis(view, name, scale):
    speak(name)
    try:
        view.set_theme(LIGHT.at_scale(scale))
        view.resize(*SMALLEST[scale])
        view.show_moment(36.0)
        view.grab()
        assert all(panel.labels.tells_twins for panel in view.panels)
        assert all("0" in figure_of_axis(panel) for panel in view.panels)
    finally:
        speak("en")


SMALLEST = {1.0: (594, 304), 1.5: (774, 408)}
"""The view in a window of 1280 x 720 at a text scale."""


def figure_of_axis(panel):
    """The first sign of every figure that is painted along the prices."""
    painted = []
    axis = panel.plot.getAxis("left")
    axis.picture = None
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(axis, "drawPicture", lambda p, line, ticks, texts: painted.extend(texts))
        panel.plot.grab()
    return {words[0] for _, _, words in painted}


def test_a_unit_that_is_a_word_stands_at_the_top_of_an_axis_alone(view):
    assert [axis_dollars(4, topmost=True), axis_dollars(3, topmost=False)] == ["$4", "$3"]
    speak("ja")
    try:
        written = [axis_dollars(4, topmost=True), axis_dollars(3, topmost=False)]
    finally:
        speak("en")
    assert written == ["4ドル", "3"]
