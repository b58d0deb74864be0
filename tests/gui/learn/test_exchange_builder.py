"""The builder holds a design, asks for trials, and tells what came of them."""

import pytest

from engine.exchange_design import BUDGET, MEASURES, SHOCKS, Design, Search, Trial, judge
from gui.learn.exchange_builder import ExchangeBuilder
from gui.look.theme import LIGHT
from gui.mode import Mode
from gui.window import Window


@pytest.fixture
def builder(qtbot):
    builder = ExchangeBuilder()
    qtbot.addWidget(builder)
    builder.set_theme(LIGHT)
    builder.show()
    return builder


@pytest.fixture
def trials(builder):
    asked = []
    builder.trial_wished.connect(asked.append)
    return asked


@pytest.fixture
def searches(builder):
    asked = []
    builder.search_wished.connect(asked.append)
    return asked


def test_it_begins_with_the_night_itself_and_nothing_spent(builder):
    assert builder.design == Design()
    assert builder.budget.value() == 0


def test_each_slider_sets_its_measure_and_the_budget_follows(builder):
    for row, measure in zip(builder.rows, MEASURES, strict=True):
        row.groove.setValue(1)
        assert getattr(builder.design, measure.name) == measure.levels[1]
    assert builder.budget.value() == builder.design.cost


def test_testing_meets_the_known_shocks_and_opening_all(builder, trials):
    builder.test.click()
    builder.open.click()
    assert trials == [Trial(Design()), Trial(Design(), opened=True)]


def test_doing_nothing_does_not_hold_and_is_told_by_shock(builder):
    builder.show_verdict(judge(Design()))
    text = builder.result.text()
    assert "do not hold" in text
    assert text.count("\u2717") == sum(not one.held for one in judge(Design()).outcomes)


def test_a_winning_design_is_told_to_survive(builder, exchange_search):
    cheapest = exchange_search[-1].best
    builder.show_design(cheapest.design)
    builder.show_verdict(judge(cheapest.design))
    assert f"survives all {len(SHOCKS)}" in builder.result.text()
    assert builder.result.text().count("\u2713") == len(SHOCKS)


def test_a_verdict_on_another_design_is_not_shown(builder):
    builder.rows[0].groove.setValue(1)
    builder.show_verdict(judge(Design()))
    assert builder.result.text() == ""


def test_what_the_budget_does_not_pay_cannot_be_opened(builder):
    for row in builder.rows:
        row.groove.setValue(len(row.measure.levels) - 1)
    assert builder.design.cost > BUDGET
    assert not builder.open.isEnabled()
    assert builder.test.isEnabled()


def test_the_cheapest_is_offered_only_after_opening_and_can_be_cancelled(builder, searches):
    assert not builder.search.isVisible()
    builder.show_verdict(judge(Design()))
    assert builder.search.isVisible()
    builder.search.click()
    assert searches == [Search()]
    assert builder.search_bar.isVisible()
    builder.search.click()
    assert searches == [Search(), None]
    assert not builder.search_bar.isVisible()


def test_a_search_shows_its_progress_and_what_it_found(builder, exchange_search):
    builder.show_verdict(judge(Design()))
    builder.search.click()
    for progress in exchange_search:
        builder.show_progress(progress)
        assert builder.search_bar.value() == progress.settled
    builder.finish_search()
    assert f"{exchange_search[-1].best.bill:g}" in builder.found.text()


def test_it_is_reached_from_the_list_works_and_goes_to_explore(qtbot):
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.show()
    window.set_mode(Mode.LEARN)
    learn = window.learn
    learn.list.builder.click()
    assert learn.body.currentWidget() is learn.builder
    learn.builder.rows[1].groove.setValue(2)
    learn.builder.open.click()
    qtbot.waitUntil(lambda: learn.builder.opened, timeout=30_000)
    learn.builder.explore.click()
    assert window.mode is Mode.EXPLORE
    assert window.history.parameters.redemption_index == MEASURES[1].levels[2]
    window.close()


def test_the_concept_check_is_reached_and_answers_are_found_again(qtbot):
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.show()
    window.set_mode(Mode.LEARN)
    learn = window.learn
    learn.list.before.click()
    assert learn.body.currentWidget() is learn.check
    learn.choose(0)
    assert len(learn.check.check.before) == 1
    qtbot.waitUntil(lambda: learn.check.truth is not None, timeout=30_000)
    learn.check.contents.click()
    assert learn.body.currentWidget() is learn.list
    window.close()
