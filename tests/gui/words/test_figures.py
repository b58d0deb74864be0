"""Numbers in words."""

import pytest

from gui.words.figures import change, clock, dollars, multiple, part, percent


@pytest.mark.parametrize(
    ("share", "digits", "signed", "text"),
    [
        (0.914, 0, False, "91\u202f%"),
        (-0.914, 0, True, "\u221291\u202f%"),
        (0.005, 1, True, "+0.5\u202f%"),
        (-0.0001, 0, True, "0\u202f%"),
        (0.0, 0, True, "0\u202f%"),
    ],
)
def test_percentages_have_a_true_minus_and_no_minus_zero(share, digits, signed, text):
    assert percent(share, digits, signed) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [(0, "0"), (0.4, "40"), (0.994, "99"), (0.996, "99.6"), (0.9996, "99.9"), (1, "100")],
)
def test_only_all_of_it_reads_as_a_hundred_per_cent(share, text):
    assert part(share) == f"{text}\u202f%"


def test_a_price_reads_as_a_change_from_the_start():
    assert change(0.0905) == "\u221291\u202f%"
    assert change(1.0) == "0\u202f%"


@pytest.mark.parametrize(
    ("billions", "text"),
    [
        (0.02, "$20\u202fM"),
        (0.0205, "$20.5\u202fM"),
        (4.5, "$4.5\u202fbn"),
        (4.937, "$4.94\u202fbn"),
        (123.4, "$123\u202fbn"),
        (0.9996, "$1\u202fbn"),
        (0.00042, "$420\u202fk"),
        (0.0, "$0"),
        (-0.02, "\u2212$20\u202fM"),
    ],
)
def test_dollars_take_the_unit_that_keeps_them_short(billions, text):
    assert dollars(billions) == text


def test_leverage_beyond_fifty_and_none_have_words():
    assert multiple(3.658) == "3.7x"
    assert multiple(50.1) == "over 50x"
    assert multiple(None) == "\u2013"


@pytest.mark.parametrize(
    ("minute", "place", "time"),
    [
        (0, "UTC", "20:50"),
        (22, "UTC", "21:12"),
        (22, "Beijing", "05:12"),
        (22, "Tokyo", "06:12"),
        (120, "UTC", "22:50"),
        (29.99, "UTC", "21:19"),
    ],
)
def test_the_clock_shows_whole_minutes_that_have_begun(minute, place, time):
    assert clock(minute, place) == time
