"""Prices: what is drawn is what the engine says, and what stands beside it."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtTest import QTest

from engine import ASSETS, Parameters
from engine.assets import ALT, BNSOL, BTC, SOL, USDE, WBETH
from engine.uncertainty import RUNS, BandQuestion, band
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.views.price_panel import spread, until
from gui.views.price_view import PriceView, public_lows


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
            width = QFontMetricsF(theme.font("strong")).horizontalAdvance("BNSOL \u2212100\u202f%")
            assert panel.labels.width() >= width + theme.px(6) - 1


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
        assert panel.plot.low_marks[asset].getData()[1] == [low]


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
    with qtbot.waitSignal(view.focus_wished, timeout=1000) as wished:
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


@pytest.fixture(scope="module")
def default_band():
    return band(Parameters())


@pytest.fixture
def asked(view):
    """The questions of the view."""
    questions = []
    view.asked.connect(questions.append)
    return questions


@pytest.fixture
def sure(view, asked, default_band):
    """The view with its switch on and the answer given."""
    view.sure_switch.click()
    view.show_answer(default_band)
    view.finish()
    return view


def outline(view, asset):
    """The band of an asset as it is painted: (minutes, prices) around it."""
    path = panel_of(view, asset).plot.bands[asset].shade.path()
    corners = [path.elementAt(number) for number in range(path.elementCount())]
    return np.array([(corner.x, corner.y) for corner in corners]).reshape(-1, 2).T


def seen_until(view, asset):
    """The minute at which the band of an asset is cut off."""
    return panel_of(view, asset).plot.bands[asset].rect().right()


def test_how_sure_is_asked_only_while_the_switch_is_on(view, asked, default_nights):
    assert not view.sure_switch.isChecked()
    assert view.question() is None
    view.sure_switch.click()
    view.show_moment(40)
    view.show_nights(default_nights)
    view.sure_switch.click()
    assert asked == [BandQuestion(Parameters()), None]


def test_another_scenario_is_asked_anew(view, asked):
    view.sure_switch.click()
    other = Parameters(shock=0)
    view.show_nights(compute_nights(other))
    assert asked == [BandQuestion(Parameters()), BandQuestion(other)]


@pytest.mark.parametrize("asset", range(len(ASSETS)))
def test_the_band_is_drawn_as_the_engine_says(sure, default_band, asset):
    rows = len(default_band.minutes)
    minutes, prices = outline(sure, asset)
    assert minutes[:rows] == pytest.approx(default_band.minutes)
    assert prices[:rows] == pytest.approx(default_band.highest[:, asset])
    assert prices[rows:][::-1] == pytest.approx(default_band.lowest[:, asset])


def test_before_the_first_play_the_band_ends_at_the_moment(sure, default_nights):
    sure.show_moment(40.1)
    assert {seen_until(sure, asset) for asset in range(len(ASSETS))} == {40.1}
    sure.show_nights(replace(default_nights, rest_shown=True))
    assert {seen_until(sure, asset) for asset in range(len(ASSETS))} == {120}


def test_the_picture_shows_nothing_of_the_band_after_the_moment(sure):
    sure.show_moment(50)
    plot = panel_of(sure, WBETH).plot
    cursor = round(spot(sure, panel_of(sure, WBETH), 50, 1).x())
    shaded = plot.grab().toImage()
    sure.sure_switch.click()
    bare = plot.grab().toImage()
    right = (cursor + 2, 0, plot.width() - cursor - 2, plot.height())
    assert shaded.copy(*right) == bare.copy(*right)
    assert shaded.copy(0, 0, cursor, plot.height()) != bare.copy(0, 0, cursor, plot.height())


def test_the_band_of_one_night_is_never_shown_with_another(sure, asked, default_nights):
    sure.show_nights(compute_nights(Parameters(loop_depth=3)))
    assert sure.band is None
    assert outline(sure, WBETH).size == 0
    assert "64 runs" not in sure.summary()
    sure.show_nights(default_nights)
    assert outline(sure, WBETH).size > 0


def test_a_late_answer_to_another_night_shows_nothing(sure):
    sure.show_answer(band(Parameters(loop_depth=3), runs=2))
    assert sure.band is None
    assert outline(sure, WBETH).size == 0


def test_switched_off_nothing_is_shaded(sure, asked):
    sure.sure_switch.click()
    assert sure.band is None
    assert outline(sure, WBETH).size == 0
    assert asked[-1] is None


def test_the_whole_band_is_within_the_panel_and_dragging_does_not_shake_it(sure, default_band):
    panel = panel_of(sure, USDE).plot.plotItem.vb
    low, high = panel.viewRange()[1]
    assert low < default_band.lowest[:, USDE].min()
    assert default_band.highest[:, USDE].max() < high
    sure.show_nights(compute_nights(Parameters(loop_depth=4.5)))
    assert panel.viewRange()[1] == [low, high]
    sure.sure_switch.click()
    assert panel.viewRange()[1][0] > low


def test_where_bands_overlap_only_the_one_in_focus_is_filled(view):
    for focus, filled in ((BNSOL, {BNSOL, BTC, ALT, USDE}), (SOL, {SOL, WBETH, ALT, USDE})):
        view.set_focus_asset(focus)
        bands = {asset: item for p in view.panels for asset, item in p.plot.bands.items()}
        brushes = {asset: item.shade.brush().style() for asset, item in bands.items()}
        assert {a for a, style in brushes.items() if style != Qt.BrushStyle.NoBrush} == filled


def test_hovering_and_the_summary_say_how_sure(sure, default_band):
    sure.show_moment(60)
    panel = panel_of(sure, WBETH)
    price = sure.nights.live.prices[211, WBETH]
    sentence = sure.hover_sentence(panel, QPointF(spot(sure, panel, 52.8, price)))
    assert sentence.endswith(
        "64 runs with estimates up to a third off: between \u221213\u202f% and \u221299\u202f%."
    )
    assert default_band.highest[211, WBETH] == pytest.approx(0.867, abs=5e-4)
    assert default_band.lowest[211, WBETH] == pytest.approx(0.01, abs=5e-4)
    assert sure.summary().endswith(
        f"In {RUNS} runs with estimates up to a third off WBETH stands between "
        "\u221212\u202f% and \u221299\u202f%."
    )
    assert sure.accessibleDescription() == sure.summary()


def test_the_switch_says_what_was_varied_and_a_failure_is_told(sure):
    assert "64 runs" in sure.sure_switch.toolTip()
    assert "Nobody should take a line for a measurement." in sure.sure_switch.toolTip()
    sure.show_failure("the well is dry")
    assert "the well is dry" in sure.key.toolTip()
    sure.sure_switch.click()
    assert "the well is dry" not in sure.key.toolTip()
