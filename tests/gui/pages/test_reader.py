"""The reader turns pages, searches, follows links, and keeps its wishes to the user's hand."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gui.look.theme import DARK, LIGHT, THEMES, load_fonts
from gui.pages.glossary import glossary, term_called
from gui.pages.page_figures import NOT_YET
from gui.pages.reader import PAGES, Reader
from tests.gui.look.seen_colours import contrast, pixels


@pytest.fixture
def reader(qtbot):
    load_fonts()
    reader = Reader()
    qtbot.addWidget(reader)
    reader.resize(1000, 640)
    reader.open_beside()
    yield reader
    reader.finish_work()


@pytest.fixture
def page(reader):
    return reader.page_called("glossary")


def wishes(signal):
    heard = []
    signal.connect(heard.append)
    return heard


def test_it_does_not_stop_the_night(reader):
    assert not reader.isModal()


def test_it_opens_at_a_readable_size_that_fits_the_screen(qtbot):
    reader = Reader()
    qtbot.addWidget(reader)
    reader.open_beside()
    assert reader.width() >= 600
    assert reader.height() <= reader.screen().availableSize().height()
    assert reader.size() == reader.sizeHint()
    reader.finish_work()


def test_escape_closes_it_and_it_opens_where_it_was(reader, qtbot):
    reader.show_page("sources")
    qtbot.keyClick(reader, Qt.Key.Key_Escape)
    assert not reader.isVisible()
    reader.open_beside()
    assert reader.page == "sources"


def test_pages_turn_by_key_and_only_the_hand_is_heard(reader, qtbot):
    heard = wishes(reader.page_chosen)
    reader.show_page("glossary")
    qtbot.keyClick(reader.list, Qt.Key.Key_Down)
    assert heard == ["model"]
    assert reader.stack.currentWidget() is reader.page_called("model")


def test_typing_filters_and_the_arrows_move_through_what_is_found(page, qtbot):
    qtbot.keyClicks(page.search, "spir")
    assert page.list.count() == 2
    assert page.term.key == "spiral gain"
    said = wishes(page.announcer.said)
    for _ in range(2):
        qtbot.keyClick(page.search, Qt.Key.Key_Down)
    assert page.term.key == "death spiral"
    assert said == [page.term.name]


def test_enter_goes_from_the_search_to_the_list_and_then_to_the_place(reader, page, qtbot):
    heard = wishes(reader.place_wished)
    qtbot.keyClicks(page.search, "twin")
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert heard == []
    qtbot.keyClick(page.list, Qt.Key.Key_Return)
    assert heard == ["prices"]


def test_nothing_found_is_said(page, qtbot):
    qtbot.keyClicks(page.search, "zzz")
    assert page.term is None
    assert "Try fewer" in page.text.toPlainText()
    assert not page.place_button.isVisible()


@pytest.mark.parametrize("term", glossary(), ids=lambda term: term.key)
def test_every_term_shows_its_sentence_and_relations(page, term):
    page.show_term(term.key)
    text = page.text.toPlainText()
    assert term.sentence.replace("\u202f", " ") in text
    assert all(term_called(key).name in text for key in term.see)


def test_a_related_term_is_one_click_away(page):
    page.show_term("loop")
    page.text.link_followed.emit("term:net yield")
    assert page.term.key == "net yield"


def test_a_term_lights_up_its_place_when_asked(reader, page, qtbot):
    heard = wishes(reader.place_wished)
    reader.show_term("spiral gain")
    assert heard == []
    qtbot.mouseClick(page.place_button, Qt.MouseButton.LeftButton)
    assert heard == ["dial"]


def test_an_unknown_term_is_searched_for(reader, page):
    reader.show_term("leverage")
    assert page.term.key == "leverage"
    reader.show_term("lever")
    assert page.search.text() == "lever"


def test_links_lead_from_page_to_page(reader):
    reader.show_page("model")
    reader.page_called("model").link_followed.emit("term:cliff")
    assert reader.page == "glossary"
    assert reader.page_called("glossary").term.key == "cliff"
    reader.page_called("model").link_followed.emit("page:sources")
    assert reader.page == "sources"


def test_figures_come_from_the_background(reader, qtbot):
    reader.show_page("model")
    model = reader.page_called("model")
    qtbot.waitUntil(lambda: NOT_YET not in model.toPlainText(), timeout=60_000)
    assert NOT_YET not in reader.page_called("teaching").toPlainText()


@pytest.mark.parametrize("key", [key for key in PAGES if key != "glossary"])
def test_keys_scroll_a_page(reader, key, qtbot):
    reader.show_page(key)
    page = reader.page_called(key)
    bar = page.verticalScrollBar()
    qtbot.keyClick(page, Qt.Key.Key_End)
    assert bar.value() == bar.maximum() > 0
    qtbot.keyClick(page, Qt.Key.Key_Home)
    assert bar.value() == 0
    for key_on in (Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space):
        before = bar.value()
        qtbot.keyClick(page, key_on)
        assert bar.value() > before


def test_the_text_size_of_the_program_is_changed_from_here_too(reader, qtbot):
    heard = wishes(reader.action_wished)
    qtbot.keyClick(reader, Qt.Key.Key_Minus, Qt.KeyboardModifier.ControlModifier)
    assert heard == ["smaller_text"]


def test_all_pages_take_theme_and_text_size(reader):
    for key in PAGES:
        reader.show_page(key)
    reader.set_theme(DARK.at_scale(2))
    for key in PAGES:
        assert reader.page_called(key).theme.scale == 2
    assert reader.list.font().pixelSize() == 2 * LIGHT.font("body").pixelSize()


def test_every_control_has_a_name(reader, page):
    for widget in (reader.list, page.search, page.list, page.text):
        assert widget.accessibleName()
    assert page.place_button.text()


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
@pytest.mark.parametrize("key", PAGES)
def test_where_the_keys_go_has_a_ring_that_stands_out(reader, key, theme):
    reader.set_theme(theme)
    reader.show_page(key)
    stops = [
        each
        for each in reader.findChildren(QWidget)
        if each.focusPolicy().value & Qt.FocusPolicy.TabFocus.value and each.isVisible()
    ]
    assert len(stops) >= 2
    for stop in stops:
        before, after = unfocused_and_focused(reader, stop)
        ring = (np.abs(after - ink(theme)).sum(axis=2) < 12) & (before != after).any(axis=2)
        around = 2 * sum(stop.size().toTuple())
        assert ring.sum() > 0.9 * around, stop.accessibleName()
    assert min(contrast(ink(theme, ground), ink(theme)) for ground in ("panel", "window")) >= 3


def ink(theme, role="accent"):
    return np.array(theme.colour(role).getRgb()[:3], dtype=float)


def unfocused_and_focused(reader, stop):
    """The pixels of a control without the focus and with it."""
    found = []
    for act in (stop.clearFocus, lambda: stop.setFocus(Qt.FocusReason.OtherFocusReason)):
        act()
        found.append(pixels(stop.grab()).astype(float))
    return found
