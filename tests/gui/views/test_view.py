"""What all views of a night have in common."""

import pytest

from gui.look.theme import load_fonts
from gui.stage import Stage


@pytest.fixture
def stage(qtbot, default_nights):
    load_fonts()
    stage = Stage()
    qtbot.addWidget(stage)
    stage.resize(900, 500)
    stage.show()
    return stage


@pytest.mark.parametrize("number", range(len(Stage.keys)))
def test_a_view_moves_if_and_only_if_another_moment_looks_otherwise(stage, default_nights, number):
    stage.turn_to(number, again=True)
    view = stage.current
    view.show_nights(default_nights)
    pictures = []
    for minute in (24, 45):
        view.show_moment(minute)
        pictures.append(view.grab().toImage())
    assert (pictures[0] != pictures[1]) == view.moves
