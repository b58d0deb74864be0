"""Undo and redo: every change, one drag as one step."""

from dataclasses import replace

import pytest

from engine import Parameters
from gui.scenario_history import ScenarioHistory


@pytest.fixture
def shown():
    return []


@pytest.fixture
def history(qtbot, shown):
    return ScenarioHistory(Parameters(), shown.append)


def drag(history, depths):
    """A drag over some loop depths, and its release."""
    for depth in depths:
        history.change(replace(history.parameters, loop_depth=depth), "drag", dragging=True)
    history.change(history.parameters, "drag", dragging=False)


def test_a_change_can_be_undone_and_redone(history, shown):
    changed = Parameters(loop_depth=3)
    history.change(changed, "change")
    history.stack.undo()
    history.stack.redo()
    assert shown == [changed, Parameters(), changed]
    assert history.parameters == changed


def test_one_drag_is_one_step(history):
    drag(history, [4, 3, 2])
    assert history.stack.count() == 1
    history.stack.undo()
    assert history.parameters == Parameters()
    history.stack.redo()
    assert history.parameters.loop_depth == 2


def test_two_drags_are_two_steps(history):
    drag(history, [4, 3])
    drag(history, [2, 1])
    assert history.stack.count() == 2
    history.stack.undo()
    assert history.parameters.loop_depth == 3


def test_a_drag_that_ends_where_it_began_leaves_no_step(history):
    drag(history, [4, 5])
    assert history.stack.count() == 0
    assert history.parameters == Parameters()


def test_keys_after_a_drag_are_steps_of_their_own(history):
    drag(history, [4])
    history.change(replace(history.parameters, loop_depth=3), "key")
    history.change(replace(history.parameters, loop_depth=2), "key")
    assert history.stack.count() == 3


def test_no_change_is_no_step(history, shown):
    history.change(Parameters(), "nothing")
    assert history.stack.count() == 0
    assert shown == []
