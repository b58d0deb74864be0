"""Help beside the window: the right term for what has the focus, and every place can light up."""

import pytest

from gui.mode import Mode
from gui.pages.glossary import glossary
from gui.window import Window


@pytest.fixture
def window(qtbot):
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.resize(1920, 1080)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.mark.parametrize("place", sorted({term.place for term in glossary()}))
def test_every_place_of_the_glossary_is_on_the_screen_and_lights_up(window, place):
    target = window.reading._part(place)
    if target is None:
        pytest.fail(f"nothing on the screen is {place}")
    window.reading.light_up(place)
    assert target.isVisible()
    assert window.reading._highlight.isVisible()


def test_help_is_about_what_has_the_focus(window):
    window.parts.parameter_panel.sliders["loop_depth"].groove.setFocus()
    window.activateWindow()
    window.help()
    reader = window.reading.reader
    assert reader.isVisible()
    assert reader.page == "glossary"


def test_a_term_of_a_lesson_opens_the_glossary_there(window):
    window.set_mode(Mode.LEARN)
    window.learn.term_wished.emit("order book")
    assert window.reading.reader.isVisible()


def test_the_reader_follows_theme_and_text_size(window):
    window.reading.show_page("glossary")
    window.larger_text()
    assert window.reading.reader.theme == window.theme
    window.next_theme()
    assert window.reading.reader.theme == window.theme
