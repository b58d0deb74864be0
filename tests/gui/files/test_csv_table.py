"""A table holds the whole run, to the last digit, and what made it."""

import csv
import re
from dataclasses import fields

import numpy as np
import pytest

from engine import ASSETS, MODEL_VERSION, Parameters, Run, run
from gui.files.csv_table import write_csv

OF_ACCOUNTS = {"x", "y", "d", "in_liquidation", "topped_up"}
"""Arrays that are no series of the night: one entry for each of 128 accounts."""

WORLDS = {
    "the night": Parameters(),
    "halts and cuts": Parameters(
        breaker_drop=0.1, halt_duration=7.25, beta=(1, 1.2, 1.4, 2), cuts=frozenset({"adl", "sale"})
    ),
    "overload and outage": Parameters(venue_capacity=0.001, outage_duration=33, loop_depth=7.3),
}


@pytest.fixture(params=WORLDS.values(), ids=WORLDS)
def written(request, tmp_path):
    """(run, comment lines, columns by title)"""
    night = run(request.param)
    write_csv(night, tmp_path / "a.csv", "1.2.3")
    lines = (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()
    comments = [line[2:] for line in lines if line.startswith("# ")]
    header, *rows = csv.reader(line for line in lines if not line.startswith("# "))
    return night, comments, dict(zip(header, zip(*rows, strict=True), strict=True))


def series_of(night):
    """(name, asset or None, numbers) of every series of a run."""
    for entry in fields(Run):
        array = getattr(night, entry.name)
        if entry.name in OF_ACCOUNTS or not isinstance(array, np.ndarray):
            continue
        if array.ndim == 2:
            yield from ((entry.name, *pair) for pair in zip(ASSETS, array.T, strict=True))
        else:
            yield entry.name, None, array


def test_every_series_of_the_run_has_a_column_with_its_unit_and_its_very_numbers(written):
    night, _, columns = written
    del_clock = {title: cells for title, cells in columns.items() if title != "clock [UTC]"}
    for name, asset, numbers in series_of(night):
        name = "minute" if name == "minutes" else name
        pattern = rf"{name}{f' {asset}' if asset else ''} \[[^\]]+\]"
        (title,) = (title for title in del_clock if re.fullmatch(pattern, title))
        cells = del_clock.pop(title)
        assert np.array_equal(np.array(cells[: len(numbers)], dtype=float), numbers)
        assert set(cells[len(numbers) :]) <= {""}
    assert del_clock == {}


def test_the_parameters_in_it_are_those_of_the_run(written):
    night, comments, _ = written
    said = dict(line.split(" = ") for line in comments if " = " in line)
    cuts = frozenset(filter(None, said.pop("cuts").split(",")))
    values = {}
    for name, about in Parameters.declarations().items():
        text, _, unit = said.pop(name).partition(" ")
        assert unit == about.unit
        numbers = tuple(map(float, text.split(",")))
        values[name] = numbers if about.parts else numbers[0]
    assert said == {}
    assert Parameters(cuts=cuts, **values) == night.parameters


def test_it_says_who_made_it(written):
    _, comments, columns = written
    assert comments[0] == f"Hidden Leverage 1.2.3, model {MODEL_VERSION}; step 0.25 min"
    assert columns["clock [UTC]"][88] == "21:12"
