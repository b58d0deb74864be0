"""History draws the record and the model's run to one scale, and says where each comes from."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QFontMetrics

from engine import Parameters
from engine.assets import BTC, ETH
from engine.measures import total_forced_sales, worst_fall
from gui.files.earlier_crashes import MEASURED, earlier_crashes
from gui.look.theme import DARK, LIGHT, load_fonts
from gui.night_worker import compute_nights
from gui.views.history_layout import figures, full_scales
from gui.views.history_view import HistoryView
from gui.words.history_words import model_figures

SIZES = [(594, 338, 1.0), (660, 330, 1.0), (1140, 560, 1.0), (1320, 660, 2.0), (2280, 1120, 2.0)]
MODEL = 4


@pytest.fixture
def view(qtbot, default_nights):
    load_fonts()
    view = HistoryView()
    qtbot.addWidget(view)
    view.resize(660, 330)
    view.show_nights(default_nights)
    view.show()
    return view


def sized(view, width, height, scale):
    view.set_theme(LIGHT.at_scale(scale))
    view.resize(width, height)
    return view.layout_of_picture()


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_bars_are_as_long_as_their_numbers_on_one_scale_for_both_falls(view, width, height, scale):
    layout = sized(view, width, height, scale)
    rows = figures(earlier_crashes(), model_figures(view.nights.live))
    full = full_scales(rows)
    assert full["btc_fall"] == full["eth_fall"]
    for cells, row in zip(layout.cells, rows, strict=True):
        for name in MEASURED:
            cell, known = cells[name], row[name]
            low, high = (known.low, known.high) if known else (0.0, 0.0)
            assert cell.certain.width() == pytest.approx(cell.box.width() * low / full[name])
            assert cell.possible.width() == pytest.approx(cell.box.width() * high / full[name])


def test_the_models_bars_are_the_engines_worst_falls_and_forced_sales(view, default_nights):
    cells, live = view.layout_of_picture().cells[MODEL], default_nights.live
    record = view.layout_of_picture().cells[3]
    public = earlier_crashes().night.figures["btc_fall"].low
    per_share = record["btc_fall"].certain.width() / public
    assert cells["btc_fall"].certain.width() / per_share == pytest.approx(worst_fall(live, BTC))
    assert cells["eth_fall"].certain.width() / per_share == pytest.approx(worst_fall(live, ETH))
    per_billion = record["liquidated"].possible.width() / 40
    assert cells["liquidated"].certain.width() / per_billion == pytest.approx(
        total_forced_sales(live)
    )


def test_the_essays_number_is_the_far_end_of_what_was_liquidated(view):
    cell = view.layout_of_picture().cells[3]["liquidated"]
    assert cell.certain.width() / cell.possible.width() == pytest.approx(19 / 40)


def test_what_the_model_does_not_have_is_said_and_has_no_bar(view):
    cell = view.layout_of_picture().cells[MODEL]["vix"]
    assert cell.possible.isEmpty()
    assert view.rows()[MODEL].figures[MEASURED.index("vix")] == "not modelled"


def test_no_figure_is_blank_or_a_zero(view):
    for row in view.rows()[:MODEL]:
        assert all(text.strip() and text not in ("0", "0 %", "$0") for text in row.figures)
        assert row.venue


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_nothing_overlaps_and_nothing_is_cut(view, width, height, scale):
    layout = sized(view, width, height, scale)
    sentence = view._height(view._sentence(), "body")
    assert sentence <= layout.headers[0].top()
    assert layout.rows[-1].bottom() <= height - view._story_height()
    assert layout.rows[MODEL - 1].bottom() < layout.rule < layout.rows[MODEL].top()
    for above, below in pairwise(layout.rows):
        assert above.bottom() <= below.top() + 1e-6
    for number, name in enumerate(layout.names):
        boxes = [name, layout.venues[number], *(c.box for c in layout.cells[number].values())]
        assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
        for cell in layout.cells[number].values():
            assert layout.rows[number].contains(QRectF(cell.text))
            assert not cell.possible.intersects(cell.text)


@pytest.mark.parametrize(("width", "height", "scale"), SIZES)
def test_every_word_of_the_table_fits_its_place(view, width, height, scale):
    layout = sized(view, width, height, scale)
    strong = QFontMetrics(view.theme.font("strong"))
    small = QFontMetrics(view.theme.font("small"))
    role = QFontMetrics(view.theme.font(view._role()))
    for title, box in zip(view._titles(), layout.headers, strict=True):
        assert small.horizontalAdvance(title) <= box.width()
    for number, row in enumerate(view.rows()):
        assert strong.horizontalAdvance(row.name) <= layout.names[number].width()
        for name, text in zip(MEASURED, row.figures, strict=True):
            assert role.horizontalAdvance(text) <= layout.cells[number][name].text.width()
        venue = layout.venues[number]
        needed = role.boundingRect(venue.toRect(), int(Qt.TextFlag.TextWordWrap), row.venue)
        assert needed.height() <= venue.height()


def test_another_run_changes_the_models_row_and_the_sentence_only(view):
    before, summary = view.rows(), view.summary()
    view.show_nights(compute_nights(Parameters(shock=0)))
    assert view.rows()[:MODEL] == before[:MODEL]
    assert view.rows()[MODEL] != before[MODEL]
    assert view.summary() != summary
    assert view.accessibleDescription() == view.summary()


def test_the_moment_changes_nothing(view):
    view.show_moment(0)
    before = view.grab().toImage()
    view.show_moment(60)
    assert view.grab().toImage() == before


def test_keys_and_clicks_choose_whose_story_is_told(qtbot, view):
    view.setFocus()
    assert view.told == 3
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.story()[1] == "Sources \u2013 this program."
    for _ in range(6):
        qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.chosen == 0
    assert "BitMEX" in view.story()[0]
    assert "BitMEX" in view.accessibleDescription()
    row = view.layout_of_picture().rows[1].center().toPoint()
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=row)
    assert view.chosen == 1
    qtbot.mouseMove(view, view.layout_of_picture().rows[2].center().toPoint())
    qtbot.mouseMove(view, view.layout_of_picture().rows[2].center().toPoint() + QPoint(3, 0))
    assert view.told == 2
    qtbot.keyClick(view, Qt.Key.Key_Up)
    assert view.told == view.chosen == 0


def test_the_table_has_every_figure_with_its_sources(view):
    headers, rows = view.table()
    assert len(rows) == 5
    assert all(len(row) == len(headers) and all(row) for row in rows)
    assert "40" in rows[3][headers.index("Liquidated")]
    assert "CoinGlass" in rows[3][-1]
    assert rows[4][0] == "The model"


def test_without_a_run_it_waits_quietly(qtbot):
    view = HistoryView()
    qtbot.addWidget(view)
    view.resize(660, 330)
    view.show()
    assert view.summary() == ""
    view.grab()


@pytest.mark.parametrize("theme", [LIGHT, DARK, LIGHT.at_scale(2)], ids=["light", "dark", "large"])
def test_painting_marks_the_model_apart_from_the_record(view, theme):
    """The model's bars are faint: their middle has another colour than the record's."""
    view.set_theme(theme)
    view.resize(view.theme.px(660), view.theme.px(330))
    picture, layout = view.grab().toImage(), view.layout_of_picture()
    record = layout.cells[3]["btc_fall"].certain.center().toPoint()
    model = layout.cells[MODEL]["btc_fall"].certain.center().toPoint()
    assert picture.pixelColor(record) == theme.asset_colour(BTC)
    assert picture.pixelColor(model) != theme.asset_colour(BTC)
