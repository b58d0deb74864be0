"""Shared by all tests: Qt draws offscreen unless a test asks for a real window.

What the program remembers goes to a folder of its own, never to the user's.
"""

import gc
import os
import signal
import tempfile

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="hidden-leverage-")
os.environ["LC_ALL"] = "C.UTF-8"  # English, whatever this system speaks

from collections.abc import Iterator

import pytest
from hypothesis import HealthCheck, settings
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

from engine import Parameters
from engine.exchange_design import Progress, search
from gui.nights import Nights
from gui.window import Window

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell ignores it in the background


settings.register_profile(
    "any machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("any machine")  # one at work for others too takes its time


@pytest.fixture(autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Widgets of a test are gone before the next; each window kept would slow all later ones.

    Qt itself deletes them when an event loop runs, which many tests have no need of.
    """
    yield
    if QCoreApplication.instance():
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True, scope="module")
def no_window_left() -> Iterator[None]:
    """Windows that a module shared are gone before the next one.

    Themes, fonts and languages go to all widgets there are: forty windows kept make each new one
    take a second more.
    """
    yield
    if isinstance(QCoreApplication.instance(), QApplication):
        for window in QApplication.topLevelWidgets():
            if isinstance(window, Window):  # what else there is goes with it
                window.close()
                delete(window)
        gc.collect()


@pytest.fixture(scope="session")
def default_nights() -> Nights:
    """The night itself and its twin, with events, computed once."""
    from gui.night_worker import compute_nights

    return compute_nights(Parameters())


@pytest.fixture(scope="session")
def exchange_search() -> list[Progress]:
    """All that the search for the cheapest exchange tells on its way."""
    return list(search())
