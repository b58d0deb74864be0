"""Nights computed beside the window: throttled, never queued, late ones dropped."""

import pytest

from engine import Parameters
from gui import night_worker
from gui.night_worker import NightWorker, compute_nights


@pytest.fixture
def worker(qtbot):
    worker = NightWorker()
    yield worker
    worker.close()


@pytest.fixture
def shown(worker):
    depths = []
    worker.ready.connect(lambda nights: depths.append(nights.live.parameters.loop_depth))
    return depths


def test_a_wish_comes_back_as_live_twin_and_events(worker, qtbot):
    with qtbot.waitSignal(worker.ready, timeout=30_000) as ready:
        worker.request(Parameters(loop_depth=3))
    (nights,) = ready.args
    assert nights.live.parameters == Parameters(loop_depth=3)
    assert nights.live.has_accounts
    assert nights.twin.parameters == Parameters(loop_depth=3).twin()
    assert nights.events == compute_nights(Parameters(loop_depth=3)).events


def test_of_many_wishes_the_last_is_shown_and_few_are_computed(worker, qtbot, shown, monkeypatch):
    computed = []

    def counted(parameters):
        computed.append(parameters.loop_depth)
        return compute_nights(parameters)

    monkeypatch.setattr(night_worker, "compute_nights", counted)
    for tenth in range(101):
        worker.request(Parameters(loop_depth=tenth / 10))
    qtbot.waitUntil(lambda: worker.idle and shown[-1:] == [10.0], timeout=30_000)
    assert len(computed) <= 3
    assert shown == sorted(shown)


def test_what_was_wished_before_a_drop_is_never_shown(worker, qtbot, shown):
    worker.request(Parameters(loop_depth=1))
    worker.drop_pending()
    worker.request(Parameters(loop_depth=2))
    qtbot.waitUntil(lambda: worker.idle and bool(shown), timeout=30_000)
    assert shown == [2.0]


def test_a_failure_is_told_and_the_next_wish_still_works(worker, qtbot, monkeypatch):
    def fails(parameters):
        raise RuntimeError("no luck")

    with monkeypatch.context() as patch:
        patch.setattr(night_worker, "compute_nights", fails)
        with qtbot.waitSignal(worker.failed, timeout=30_000) as failed:
            worker.request(Parameters())
    assert failed.args == ["no luck"]
    with qtbot.waitSignal(worker.ready, timeout=30_000):
        worker.request(Parameters())


def test_after_closing_nothing_is_reported(worker, qtbot, shown):
    worker.request(Parameters())
    worker.close()
    qtbot.wait(150)
    assert shown == []
