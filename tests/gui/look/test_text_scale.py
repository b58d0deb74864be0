"""One size of all text: fitted to the window, and no larger than it can hold."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.look.text_scale import LEAST_ROOM, STEPS, TextScale


@pytest.mark.parametrize(
    ("size", "wished", "scale"),
    [
        ((1920, 1080), 1, 1),
        ((3840, 2160), 1, 2),
        ((1280, 720), 1.5, 1.5),
        ((1280, 720), 3, 1.5),
        ((1920, 1080), 2.5, 2.25),
        ((3840, 2160), 2.5, 4.5),
    ],
)
def test_the_scale_is_what_was_wished_as_far_as_the_window_holds_it(size, wished, scale):
    assert TextScale(wished).factor(*size) == scale


@given(st.integers(960, 7680), st.integers(600, 4320), st.sampled_from(STEPS))
def test_no_window_gets_less_room_than_it_needs(width, height, wished):
    scale = TextScale(wished).factor(width, height)
    assert width / scale >= LEAST_ROOM[0]
    assert height / scale >= LEAST_ROOM[1]


def test_a_step_larger_than_the_window_holds_is_not_taken():
    text = TextScale()
    for _ in STEPS:
        text.larger(1280, 720)
    assert (text.wished, text.factor(1280, 720)) == (1.5, 1.5)
    assert not text.held_back(1280, 720)
    text.smaller(1280, 720)
    assert text.factor(1280, 720) == 1.25


def test_what_a_window_holds_back_is_given_up_by_the_first_step_down():
    text = TextScale(3)
    assert text.held_back(1280, 720)
    text.smaller(1280, 720)
    assert (text.wished, text.factor(1280, 720)) == (1.25, 1.25)
    assert not TextScale(2).held_back(3840, 2160)
