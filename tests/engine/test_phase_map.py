"""A map holds the engine's own figures, whichever way it was refined."""

from __future__ import annotations

import numpy as np
import pytest

from engine import Parameters, run, run_many
from engine.axis import axis_of
from engine.contour import cells_crossed, crossings
from engine.outcome_measures import MEASURES
from engine.phase_map import EDGE_GRIDS, FINEST, GRIDS, MapQuestion, PhaseMap

LOOPS, WITHDRAWAL = axis_of("loop_depth"), axis_of("market_maker_withdrawal")
CAREFUL, DARING = axis_of("utilisation_low"), axis_of("utilisation_high")
CLIFF = 0.10


@pytest.fixture(scope="module")
def question() -> MapQuestion:
    return MapQuestion(Parameters(), LOOPS, WITHDRAWAL, "wbeth_discount")


@pytest.fixture(scope="module")
def answers(question) -> list[PhaseMap]:
    return list(question.answers())


@pytest.fixture(scope="module")
def finest(answers) -> PhaseMap:
    return next(answer for answer in answers if len(answer.x) == FINEST and answer.progress == 1)


@pytest.fixture(scope="module")
def sharpest(answers) -> PhaseMap:
    return answers[-1]


def test_the_values_are_those_of_the_same_nights_alone(question, finest):
    for row, column in ((0, 0), (31, 20), (40, 40), (30, 18), (7, 33)):
        world = question.world(float(finest.x[column]), float(finest.y[row]))
        assert world.loop_depth == finest.x[column]
        assert world.market_maker_withdrawal == finest.y[row]
        assert finest.values[row, column] == MEASURES["wbeth_discount"].figure(run(world))


def test_refining_gives_what_computing_the_finest_grid_at_once_gives(question, finest):
    row = 29
    worlds = [question.world(float(x), float(finest.y[row])) for x in finest.x]
    direct = [MEASURES["wbeth_discount"].figure(night) for night in run_many(worlds)]
    assert finest.values[row].tolist() == direct


def test_every_grid_holds_the_one_before(answers):
    for count in GRIDS[:-1]:
        coarse = [answer for answer in answers if len(answer.x) == count][-1]
        fine = next(answer for answer in answers if len(answer.x) == 2 * count - 1)
        assert coarse.known.all()
        assert (fine.values[::2, ::2] == coarse.values).all()
        assert (fine.x[::2] == coarse.x).all()
        assert fine.known[::2, ::2].all()


def test_no_night_is_computed_twice(answers):
    known = [answer.known.sum() for answer in answers]
    assert (np.diff(known) > 0).all()
    assert (np.diff(known) <= 64).all()
    full = [answer for answer in answers if len(answer.x) <= FINEST]
    assert full[-1].known.sum() == FINEST**2
    assert len(full) == sum(-(-new // 64) for new in (121, 441 - 121, 1681 - 441))


def test_the_coarse_map_is_whole_after_two_blocks(answers):
    assert [answer.whole for answer in answers[:3]] == [False, True, True]
    assert not np.isnan(answers[1].values).any()


def test_points_not_computed_yet_lie_between_their_neighbours(answers):
    refining = next(answer for answer in answers if len(answer.x) == 21 and not answer.known.all())
    row, column = next(
        (row, column)
        for row, column in np.argwhere(~refining.known).tolist()
        if row % 2 == 0 and column % 2 == 1
    )
    beside = refining.values[row, column - 1], refining.values[row, column + 1]
    assert refining.values[row, column] == pytest.approx(sum(beside) / 2)


def test_a_refinement_begins_where_the_map_is_steepest(answers):
    first = next(answer for answer in answers if len(answer.x) == 21)
    fresh = first.known.copy()
    fresh[::2, ::2] = False
    beside_the_cliff = np.zeros_like(fresh)
    rows, columns = np.nonzero(cells_crossed(first.values, CLIFF))
    for row, column in zip(rows, columns, strict=True):
        beside_the_cliff[row : row + 2, column : column + 2] = True
    assert fresh.sum() == 64
    assert (fresh & beside_the_cliff).sum() > 20


def test_at_last_every_cell_of_the_edge_is_computed(question, sharpest):
    assert len(sharpest.x) == EDGE_GRIDS[-1]
    crossed = np.argwhere(cells_crossed(sharpest.values, CLIFF))
    around = [sharpest.known[row : row + 2, column : column + 2] for row, column in crossed]
    assert np.mean([cell.all() for cell in around]) > 0.95
    row, column = crossed[len(crossed) // 2]
    world = question.world(float(sharpest.x[column]), float(sharpest.y[row]))
    assert sharpest.values[row, column] == MEASURES["wbeth_discount"].figure(run(world))


def test_at_the_default_withdrawal_the_peg_breaks_near_4_6_loops(question, sharpest):
    up = question.y.position(0.95)
    (place,) = crossings(sharpest.along_x(up), CLIFF) / (len(sharpest.x) - 1)
    cliff = question.x.value(float(place))
    assert cliff == pytest.approx(4.57, abs=0.07)
    assert round(cliff, 1) == 4.6
    discounts = [
        MEASURES["wbeth_discount"].figure(run(Parameters(loop_depth=cliff + off)))
        for off in (-0.1, 0.1)
    ]
    assert discounts[0] < CLIFF < discounts[1]


def test_the_contour_passes_where_the_row_does(question, sharpest):
    last = len(sharpest.x) - 1
    row = round(question.y.position(0.95) * last)
    (place,) = crossings(sharpest.values[row], CLIFF)
    on_row = [
        across * last
        for line in sharpest.contours(CLIFF)
        for across, up in line
        if up * last == pytest.approx(row, abs=1e-9)
    ]
    assert place in [pytest.approx(across) for across in on_row]


def test_two_places_on_one_map_ask_the_same_question(question):
    elsewhere = Parameters(loop_depth=9, market_maker_withdrawal=0.2)
    assert MapQuestion(elsewhere, LOOPS, WITHDRAWAL, "wbeth_discount") == question
    assert hash(MapQuestion(elsewhere, LOOPS, WITHDRAWAL, "wbeth_discount")) == hash(question)


@pytest.mark.parametrize(
    "other",
    [
        MapQuestion(Parameters(shock=0.1), LOOPS, WITHDRAWAL, "wbeth_discount"),
        MapQuestion(Parameters(cuts=frozenset({"adl"})), LOOPS, WITHDRAWAL, "wbeth_discount"),
        MapQuestion(Parameters(), LOOPS, WITHDRAWAL, "bnsol_discount"),
        MapQuestion(Parameters(), WITHDRAWAL, LOOPS, "wbeth_discount"),
        MapQuestion(Parameters(), LOOPS, axis_of("shock"), "wbeth_discount"),
    ],
)
def test_anything_else_is_another_question(question, other):
    assert other != question


def test_other_parts_of_a_tuple_matter_to_the_map():
    axes = axis_of("depth", "WBETH"), LOOPS
    deeper = (45.0, 35.0, 10.5, 32.0, 0.9, 0.24, 9.2), (45.0, 35.0, 10.5, 32.0, 0.21, 0.9, 9.2)
    same, other = (MapQuestion(Parameters(depth=depth), *axes, "btc_fall") for depth in deeper)
    assert same == MapQuestion(Parameters(), *axes, "btc_fall") != other


@pytest.mark.parametrize("careful", [0.2, 0.995])
def test_a_question_can_be_asked_from_any_possible_place(careful):
    here = Parameters(utilisation_low=careful, utilisation_high=0.999)
    there = Parameters(utilisation_low=careful, utilisation_high=1)
    questions = [MapQuestion(place, LOOPS, DARING, "btc_fall") for place in (here, there)]
    assert questions[0] == questions[1]
    low = Parameters(utilisation_low=0.1, utilisation_high=0.3)
    assert MapQuestion(low, LOOPS, CAREFUL, "btc_fall").parameters.utilisation_high == 0.3


def test_where_no_night_is_possible_there_is_no_value():
    question = MapQuestion(Parameters(), CAREFUL, DARING, "usde_fall")
    coarse = [answer for _, answer in zip(range(2), question.answers(), strict=False)][-1]
    assert coarse.whole
    impossible = coarse.x[None, :] > coarse.y[:, None]
    assert (coarse.possible == ~impossible).all()
    assert (np.isnan(coarse.values) == impossible).all()
    with pytest.raises(ValueError, match="utilisation_high must be at least"):
        question.world(0.9, 0.1)


def test_a_measure_without_a_threshold_stops_at_the_finest_full_grid():
    answers = list(MapQuestion(Parameters(shock=0), LOOPS, WITHDRAWAL, "btc_fall").answers())
    assert len(answers[-1].x) == FINEST
    assert answers[-1].progress == 1
    assert (answers[-1].values == 0).all()


def test_the_nearest_point_is_one_that_was_computed(finest, sharpest):
    assert finest.nearest(0.5, 0.76) == (30, 20)
    assert finest.nearest(-3, 7) == (40, 0)
    generator = np.random.default_rng(1)
    for across, up in generator.uniform(0, 1, (200, 2)):
        row, column = sharpest.nearest(across, up)
        assert sharpest.known[row, column]
        assert abs(column / 160 - across) <= 0.0125 + 1e-9
        assert abs(row / 160 - up) <= 0.0125 + 1e-9


def test_a_blank_map_has_nothing_on_it(question):
    blank = question.blank()
    assert blank.question == question
    assert np.isnan(blank.values).all()
    assert not blank.known.any()
    assert (blank.whole, blank.progress) == (False, 0)


def test_a_map_cannot_be_written_to(finest):
    with pytest.raises(ValueError, match="read-only"):
        finest.values[0, 0] = 1


def test_a_question_about_nothing_is_refused():
    with pytest.raises(ValueError, match="measure must be one of"):
        MapQuestion(Parameters(), LOOPS, WITHDRAWAL, "panic")
    with pytest.raises(ValueError, match="two different numbers, got loop_depth twice"):
        MapQuestion(Parameters(), LOOPS, LOOPS, "btc_fall")
