"""Perpetual longs at the start: their leverage is log-normal, their margin partly USDe."""

from __future__ import annotations

from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given

from engine import Parameters, measures, run
from tests.engine import oracle
from tests.engine.strategies import examples, worlds

PERPETUALS = (4, 5, 6, 7)
LONGS = slice(64, 128)


def longs(world: Parameters):
    """(x, y, d) of the perpetuals at the start, each (4 families, 16 accounts)."""
    night = run(world)
    return (held[0, LONGS].reshape(4, 16) for held in (night.x, night.y, night.d))


@given(worlds())
@examples(40)
def test_every_account_starts_as_the_model_page_says(world):
    night, accounts = run(world), oracle.make_accounts(world)
    for held, name in ((night.x, "x"), (night.y, "y"), (night.d, "d")):
        expected = [getattr(account, name) for account in accounts]
        assert held[0] == pytest.approx(expected, rel=1e-9, abs=1e-300)


@given(worlds())
@examples(40)
def test_a_long_owes_what_its_cash_margin_does_not_pay_for(world):
    x, y, d = longs(world)
    own_money = np.array(world.perp_capital)[:, None] / 16
    whole = x.sum() or 1.0
    assert d - (x + y - own_money) == pytest.approx(np.zeros((4, 16)), abs=1e-9 * whole)


def test_leverage_is_log_normal_around_the_median():
    x, _, _ = longs(Parameters())
    leverage = 16 * x / np.array(Parameters().perp_capital)[:, None]
    scores = np.array([NormalDist().inv_cdf((i + 0.5) / 16) for i in range(16)])
    expected = np.maximum(2.5 * np.exp(0.72 * scores), 1.05)
    assert leverage == pytest.approx(np.array([expected] * 4))
    assert np.sqrt(expected[7] * expected[8]) == pytest.approx(2.5)


def test_leverage_stays_between_1_05_and_50():
    night = run(Parameters(median_leverage=20, leverage_dispersion=1.5, perp_capital=(1,) * 4))
    leverage = 16 * night.x[0, LONGS]
    assert leverage.min() >= 1.05
    assert leverage.max() == 50
    careful = run(Parameters(median_leverage=1, leverage_dispersion=0, perp_capital=(1,) * 4))
    assert 16 * careful.x[0, LONGS] == pytest.approx(np.full(64, 1.05))


@pytest.mark.parametrize("family", PERPETUALS)
def test_without_usde_in_the_margin_nothing_is_hidden(family):
    night = run(Parameters(usde_margin_share=0))
    visible = measures.visible_leverage(night, (family,), 0)
    assert measures.effective_leverage(night, (family,), 0) == pytest.approx(visible)


@pytest.mark.parametrize("share", [0.1, 0.5, 1])
def test_usde_in_the_margin_adds_its_share_to_the_leverage(share):
    night = run(Parameters(usde_margin_share=share))
    visible = measures.visible_leverage(night, PERPETUALS, 0)
    effective = measures.effective_leverage(night, PERPETUALS, 0)
    assert effective - visible == pytest.approx(share)
