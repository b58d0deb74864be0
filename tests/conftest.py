"""Shared by all tests: Qt draws offscreen unless a test asks for a real window."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"

import pytest

from engine import Parameters
from gui.nights import Nights


@pytest.fixture(scope="session")
def default_nights() -> Nights:
    """The night itself and its twin, with events, computed once."""
    from gui.night_worker import compute_nights

    return compute_nights(Parameters())
