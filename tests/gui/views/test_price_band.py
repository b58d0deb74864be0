"""How sure: the band around a line is the engine's, of this night, and ends where that ends."""

import numpy as np
import pytest

from engine import Parameters
from engine.assets import ALT, WBETH
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
    path = panel.plot.bands[asset].shade.path()
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
    item = view.panels[2].plot.bands[WBETH]
    assert item.rect().right() == NIGHT
    view.show_nights(Nights(default_nights.live, default_nights.twin, rest_shown=False))
    assert item.rect().right() == 45


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
