"""How sure: the band around a line is the engine's, of this night, and ends where that ends."""

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt

from engine import Parameters
from engine.assets import ALT, BNSOL, BTC, SOL, USDE, WBETH
from engine.night import NIGHT
from engine.uncertainty import BandQuestion, band
from gui.look.theme import LIGHT
from gui.night_worker import compute_nights
from gui.nights import Nights
from gui.views.price_view import PriceView
from gui.words.figures import change


@pytest.fixture
def view(qtbot, default_nights):
    view = PriceView()
    qtbot.addWidget(view)
    view.resize(1160, 620)
    view.set_theme(LIGHT)
    view.show()
    view.show_nights(Nights(default_nights.live, default_nights.twin, rest_shown=True))
    view.show_moment(45)
    return view


@pytest.fixture
def asked(view):
    questions = []
    view.asked.connect(questions.append)
    return questions


def shade(view, asset):
    """(minutes, prices) of the outline that is drawn."""
    panel = next(panel for panel in view.panels if asset in panel.assets)
    path = panel.plot.bands[asset].path()
    points = [path.elementAt(number) for number in range(path.elementCount())]
    return np.array([(point.x, point.y) for point in points])


def answer(view, asked):
    view.show_answer(next(asked[-1].answers()))


def test_nothing_is_asked_until_the_switch_is_on(view, asked):
    view.show_moment(50)
    assert asked == []
    view.sure_switch.click()
    assert asked == [BandQuestion(Parameters())]
    view.sure_switch.click()
    assert asked[-1] is None


def test_what_is_shaded_is_the_engines_band(view, asked):
    view.sure_switch.click()
    answer(view, asked)
    expected = band(Parameters())
    for asset in (WBETH, ALT):
        drawn = shade(view, asset)
        rows = len(expected.minutes)
        assert np.array_equal(drawn[:rows, 1], expected.highest[:, asset])
        assert np.array_equal(drawn[rows:, 1], expected.lowest[::-1, asset])


def test_the_band_of_another_night_is_never_shown(view, asked):
    view.sure_switch.click()
    answer(view, asked)
    view.show_nights(compute_nights(Parameters(loop_depth=3)))
    assert view.band is None
    assert len(shade(view, WBETH)) == 0
    assert asked[-1] == BandQuestion(Parameters(loop_depth=3))


def test_before_the_night_was_played_the_band_ends_at_the_moment(view, asked, default_nights):
    view.sure_switch.click()
    answer(view, asked)
    assert shade(view, WBETH)[:, 0].max() == NIGHT
    view.show_nights(Nights(default_nights.live, default_nights.twin, rest_shown=False))
    assert shade(view, WBETH)[:, 0].max() == 45
    view.show_moment(45.1)  # between two rows
    drawn, expected = shade(view, WBETH), band(Parameters())
    middle = len(drawn) // 2
    assert tuple(drawn[middle - 1]) == pytest.approx(
        (45.1, np.interp(45.1, expected.minutes, expected.highest[:, WBETH]))
    )
    assert tuple(drawn[middle]) == pytest.approx(
        (45.1, np.interp(45.1, expected.minutes, expected.lowest[:, WBETH]))
    )


def test_the_words_tell_the_band_in_numbers(view, asked):
    assert "runs with estimates" not in view.summary()
    view.sure_switch.click()
    answer(view, asked)
    row = view.row
    assert change(view.band.lowest[row, WBETH]) in view.summary()
    assert change(view.band.highest[row, WBETH]) in view.summary()


def test_a_failure_is_told_and_turning_it_off_forgets_it(view, asked):
    view.sure_switch.click()
    view.show_failure("the well is dry")
    assert "the well is dry" in view.key.text()
    view.sure_switch.click()
    assert "the well is dry" not in view.key.text()


def test_a_failure_is_forgotten_when_the_next_question_is_answered(view, asked):
    view.sure_switch.click()
    view.show_failure("the well is dry")
    view.show_nights(compute_nights(Parameters(loop_depth=3)))
    answer(view, asked)
    assert "the well is dry" not in view.key.text()


def test_a_late_answer_to_another_night_shows_nothing(view):
    view.sure_switch.click()
    view.show_answer(band(Parameters(loop_depth=3), runs=2))
    assert view.band is None
    assert len(shade(view, WBETH)) == 0


def test_the_picture_shows_nothing_of_the_band_after_the_moment(view, asked, default_nights):
    view.sure_switch.click()
    answer(view, asked)
    view.show_nights(Nights(default_nights.live, default_nights.twin, rest_shown=False))
    view.show_moment(50)
    plot = next(panel for panel in view.panels if WBETH in panel.assets).plot
    scene = plot.plotItem.vb.mapViewToScene(QPointF(50, 1))
    cursor = plot.mapFromScene(scene).x()
    shaded = plot.grab().toImage()
    view.sure_switch.click()
    bare = plot.grab().toImage()
    right = (cursor + 2, 0, plot.width() - cursor - 2, plot.height())
    assert shaded.copy(*right) == bare.copy(*right)
    assert shaded.copy(0, 0, cursor, plot.height()) != bare.copy(0, 0, cursor, plot.height())


def test_the_whole_band_is_within_the_panel_and_dragging_does_not_shake_it(view, asked):
    view.sure_switch.click()
    answer(view, asked)
    box = next(panel for panel in view.panels if USDE in panel.assets).plot.plotItem.vb
    low, high = box.viewRange()[1]
    assert low < view.band.lowest[:, USDE].min()
    assert view.band.highest[:, USDE].max() < high
    view.show_nights(compute_nights(Parameters(loop_depth=4.5)))
    assert box.viewRange()[1] == [low, high]
    view.sure_switch.click()
    assert box.viewRange()[1][0] > low


@pytest.mark.parametrize(
    ("focus", "filled"),
    [(BNSOL, {BTC, ALT, BNSOL, USDE}), (SOL, {SOL, ALT, WBETH, USDE})],
)
def test_where_bands_overlap_only_one_is_filled(view, focus, filled):
    view.set_focus_asset(focus)
    bands = {asset: item for panel in view.panels for asset, item in panel.plot.bands.items()}
    styles = {asset: item.brush().style() for asset, item in bands.items()}
    assert {a for a, style in styles.items() if style != Qt.BrushStyle.NoBrush} == filled


def test_hovering_tells_the_band_there(view, asked):
    view.sure_switch.click()
    answer(view, asked)
    panel = next(panel for panel in view.panels if WBETH in panel.assets)
    price = view.nights.live.prices[211, WBETH]
    scene = panel.plot.plotItem.vb.mapViewToScene(QPointF(52.8, price))
    sentence = view.hover_sentence(panel, QPointF(panel.plot.mapFromScene(scene)))
    assert sentence.split("\n")[1] == (
        "64 runs with estimates up to a third off: between \u221213\u202f% and \u221299\u202f%."
    )
    assert view.band.highest[211, WBETH] == pytest.approx(0.867, abs=5e-4)
    assert view.band.lowest[211, WBETH] == pytest.approx(0.010, abs=5e-4)


def test_the_summary_reaches_a_screen_reader(view, asked):
    view.sure_switch.click()
    answer(view, asked)
    assert view.accessibleDescription() == view.summary()
    assert "Nobody should take a line for a measurement." in view.sure_switch.toolTip()
