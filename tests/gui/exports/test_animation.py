"""Animations: every frame, at its moment, for its time; beside the window and to be stopped."""

from io import BytesIO

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from shiboken6 import isValid

from engine import Parameters
from engine.night import NIGHT
from gui.exports.animation import Animator, Stretch, animated, pixels
from gui.exports.film import FRAMES_A_SECOND, LAST_FRAME, Cancelled, Film
from gui.exports.price_page import PricePage
from gui.exports.sheet import Sheet
from gui.look.theme import LIGHT
from gui.night_worker import compute_nights

STRETCH = Stretch(20, 26)


@pytest.fixture
def stage(qtbot, default_nights):
    page = PricePage(default_nights, LIGHT, QSize(640, 360))
    yield page
    if isValid(page):
        page.close()


def durations(content):
    """Milliseconds of every frame, and the picture."""
    picture = Image.open(BytesIO(content))
    times = []
    for number in range(picture.n_frames):
        picture.seek(number)
        picture.load()
        times.append(picture.info["duration"])
    return times, picture


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_it_has_its_frames_size_and_duration(stage, kind):
    times, picture = durations(animated(stage, STRETCH, kind))
    assert picture.format == kind.upper()
    assert picture.size == (640, 360)
    assert picture.n_frames == len(STRETCH.minutes) == 13
    assert sum(times) == 1000 * STRETCH.seconds + LAST_FRAME
    assert picture.info["loop"] == 0


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_frames_show_their_moments_in_nearly_their_colours(stage, kind):
    picture = Image.open(BytesIO(animated(stage, STRETCH, kind)))
    for number in (0, 6, 12):
        picture.seek(number)
        frame = picture.convert("RGB")
        seen = Image.frombytes("RGBX", (640, 360), pixels(stage, STRETCH.minutes[number]))
        assert frame.getpixel((1, 1)) == (255, 255, 255)
        for x in range(5, 640, 7):
            for y in range(5, 360, 7):
                there, here = seen.getpixel((x, y))[:3], frame.getpixel((x, y))
                assert max(abs(a - b) for a, b in zip(there, here, strict=True)) < 60, (x, y)


def test_a_stretch_ends_at_the_moment_or_goes_on_to_the_end():
    assert Stretch.up_to(45, calm=20) == Stretch(20, 45)
    assert Stretch.up_to(20, calm=20) == Stretch(20, NIGHT)
    assert Stretch.up_to(3, calm=20) == Stretch(20, NIGHT)
    assert Stretch.ending_at(45, calm=20) == Stretch(20, 45)
    assert Stretch.ending_at(10, calm=20) == Stretch(0, 10)
    assert Stretch(20, 45).minutes[0] == 20
    assert Stretch(20, 45).minutes[-1] == 45
    assert Stretch(20, 45).seconds == 50 / FRAMES_A_SECOND


def test_painted_beside_a_window_it_is_the_same_to_the_bit(stage, qtbot, default_nights):
    animator, shares = Animator(), []
    animator.progressed.connect(shares.append)
    with qtbot.waitSignal(animator.finished, timeout=30_000) as finished:
        animator.start(stage, STRETCH, "gif")
    again = PricePage(default_nights, LIGHT, QSize(640, 360))
    assert finished.args[0] == animated(again, STRETCH, "gif")
    assert shares == [pytest.approx((n + 1) / 13) for n in range(13)]
    assert not animator.busy
    qtbot.waitUntil(lambda: not isValid(stage), timeout=30_000)
    again.close()
    animator.close()


def test_cancelled_it_ends_at_once_and_says_so(stage, qtbot):
    animator = Animator()
    with qtbot.waitSignal(animator.progressed, timeout=30_000):
        animator.start(stage, Stretch(20, 120), "webp")
    with qtbot.assertNotEmitted(animator.finished, wait=300):
        with qtbot.waitSignal(animator.failed, timeout=100) as failed:
            animator.cancel()
        assert isinstance(failed.args[0], Cancelled)
        assert not animator.busy
    animator.close()


@pytest.mark.parametrize("kind", ["gif", "webp"])
def test_a_film_nobody_wants_is_not_developed(kind):
    pixels = bytes(8 * 8 * 4)
    film = Film((8, 8), [pixels])
    film.add(pixels)
    with pytest.raises(Cancelled):
        film.developed(kind, lambda: False)


def test_painting_waits_for_what_a_view_has_asked(qtbot):
    """The ring of a night with a cut also tells what the night without it would have done."""
    nights = compute_nights(Parameters(cuts=frozenset({"makers"})))
    sheet = Sheet(nights, "light", 1.0, QSize(1280, 720))
    sheet.parts.stage.turn_to(sheet.parts.stage.keys.index("why"))
    sheet.set_minute(40)
    before = sheet.parts.stage.current.words()
    assert not sheet.ready
    animator = Animator()
    with qtbot.waitSignal(animator.progressed, timeout=30_000):
        animator.start(sheet, Stretch(38, 40), "gif")
    assert sheet.ready
    sheet.set_minute(40)
    assert sheet.parts.stage.current.words() != before
    animator.close()
