"""The record of earlier crashes: as exact as its sources, the night itself last."""

from __future__ import annotations

from copy import deepcopy

import pytest

from gui.files.content import read_json
from gui.files.earlier_crashes import MEASURED, Known, earlier_crashes, read_record


@pytest.fixture
def data():
    return deepcopy(read_json("facts", "earlier_crashes.json"))


def test_the_crashes_are_those_people_compare_and_the_night_is_the_last():
    names = [crash.name for crash in earlier_crashes().crashes]
    assert names == ["march_2020", "may_2021", "april_2025", "october_2025"]
    assert earlier_crashes().night.name == "october_2025"


def test_the_night_falls_as_far_as_the_public_lows_of_the_price_panels():
    lows = read_json("facts", "public_lows.json")["lows"]
    for name, asset in (("btc_fall", "BTC"), ("eth_fall", "ETH")):
        fall = 1 - lows[asset]["low"] / lows[asset]["high"]
        assert earlier_crashes().night.figures[name] == Known("exactly", fall, fall)


def test_figures_keep_how_well_they_are_known():
    march, may, april, october = (crash.figures for crash in earlier_crashes().crashes)
    assert march["btc_fall"] == Known("about", 0.5, 0.5)
    assert may["eth_fall"] == Known("over", 0.4, 0.4)
    assert may["liquidated"] == Known("between", 8.0, 8.6)
    assert april["eth_fall"] == Known("between", 0.16, 0.2)
    assert october["liquidated"] == Known("over", 19.0, 19.0)
    assert earlier_crashes().essay == 40


def test_what_is_missing_is_none_and_not_zero(data):
    data["crashes"][0]["vix"] = None
    del data["crashes"][1]["vix"]
    record = read_record(data)
    assert record.crashes[0].figures["vix"] is None
    assert record.crashes[1].figures["vix"] is None
    assert set(record.crashes[1].figures) == set(MEASURED)


@pytest.mark.parametrize(
    ("figure", "said"),
    [
        ({"roughly": 0.5}, "march_2020, btc_fall: must be one of .* got 'roughly'"),
        ({"about": -0.5}, "march_2020, btc_fall: must rise from 0, got -0.5"),
        ({"between": [0.5, 0.4]}, "march_2020, btc_fall: must rise from 0"),
        ({"about": 0.5, "over": 0.4}, "march_2020, btc_fall: must be one figure or null"),
        (0.5, "march_2020, btc_fall: must be one figure or null"),
    ],
)
def test_a_figure_that_cannot_be_read_is_refused_with_its_place(data, figure, said):
    data["crashes"][0]["btc_fall"] = figure
    with pytest.raises(ValueError, match=said):
        read_record(data)


def test_the_night_must_be_last_and_known(data):
    data["crashes"].reverse()
    with pytest.raises(ValueError, match="the_night must be the last crash, 'march_2020'"):
        read_record(data)
    data["crashes"].reverse()
    data["crashes"][-1]["liquidated"] = None
    with pytest.raises(ValueError, match="october_2025, liquidated: must be known"):
        read_record(data)
