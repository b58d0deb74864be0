"""Keys and focus in a real window, with real key presses: Xvfb and xdotool."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from engine.night import NIGHT

ROOT = Path(__file__).parents[2]
NEEDED = os.environ.get("HIDDEN_LEVERAGE_NEEDS_REAL_WINDOW")
HERE = bool(shutil.which("Xvfb") and shutil.which("xdotool"))

pytestmark = pytest.mark.skipif(
    not HERE and not NEEDED, reason="needs Xvfb and xdotool; CI has them"
)

# Opens the window and answers each line on its input with the state of the window.
PROGRAM = '''
import sys, threading
from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from engine import Parameters
from gui import application
from gui.launch import Launch
from gui.controls.parameter_panel import MAIN_SLIDERS as SLIDERS
from gui.window import Window

class Questions(QObject):
    asked = Signal(str)

def name_of(widget):
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)

def corners(widget, window):
    spot = widget.mapTo(window, widget.rect().topLeft())
    return spot.x(), spot.y(), widget.width(), widget.height()

def stale(window):
    """Pixels of the price panels that the screen shows and a fresh painting does not."""
    x, y, width, height = corners(window.parts.prices, window)
    seen = window.screen().grabWindow(window.winId(), x, y, width, height).toImage()
    fresh = window.grab(QRect(x, y, width, height)).toImage().convertToFormat(seen.format())
    return sum(
        seen.pixel(i, j) & 0xFFFFFF != fresh.pixel(i, j) & 0xFFFFFF
        for i in range(0, width, 2) for j in range(0, height, 2)
    )

def centre_of(widget):
    return widget.mapToGlobal(widget.rect().center()).toTuple()

def answer(question):
    app.processEvents()  # what was pressed before it was asked is heard first
    window = next(w for w in QApplication.topLevelWidgets() if isinstance(w, Window))
    focus, sliders = window.focusWidget(), window.parts.parameter_panel.sliders
    print(repr({
        "minute": window.player.minute, "playing": window.player.playing,
        "loop_depth": window.history.parameters.loop_depth,
        "scale": window.text_scale.wished, "theme": window.theme.name,
        "focus": type(focus).__name__, "name": name_of(focus) if focus else "",
        "stale": stale(window) if question == "stale" else None,
        "timeline": window.parts.timeline.rect().translated(
            window.parts.timeline.mapToGlobal(QPoint(0, 0))).getRect(),
        "size": (window.width(), window.height()), "mode": window.mode.value,
        "step": window.present.number, "blank": window.present.blank,
        "titles": [w.windowTitle() for w in QApplication.topLevelWidgets() if w.isVisible()],
        "full": window.isFullScreen(), "place": window.geometry().getRect(),
        "sliders": [centre_of(sliders[name].groove) for name in SLIDERS],
    }), flush=True)

app = application.application()
questions = Questions()
questions.asked.connect(answer)
def listen():
    for line in sys.stdin:
        questions.asked.emit(line.strip())
threading.Thread(target=listen, daemon=True).start()
sys.exit(application.open_window(Launch(Parameters(), theme="light", safe=True)))
'''


@pytest.fixture(scope="module")
def display():
    """A virtual screen of its own."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as screen:
        yield ":" + screen.stdout.readline().strip()
        screen.terminate()


class RealWindow:
    """The program in a process of its own, driven by keys and mouse."""

    def __init__(self, display):
        self._environment = {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
        self.process = subprocess.Popen(
            [sys.executable, "-c", PROGRAM],
            cwd=ROOT,
            env=self._environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.number = self._wait_for_window()
        self.focus()

    def focus(self):
        """Give it the keyboard, as a window manager would; there is none here."""
        self._tell("windowfocus", "--sync", self.number)
        time.sleep(0.3)

    def _tell(self, *words):
        done = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True
        )
        return done.stdout

    def _wait_for_window(self):
        until = time.monotonic() + 60
        while time.monotonic() < until and self.process.poll() is None:
            found = self._tell("search", "--onlyvisible", "--name", "^Hidden Leverage$").split()
            if found:
                return found[-1]
            time.sleep(0.05)
        raise AssertionError(f"no window came up: {self.end()}")

    def end(self):
        """Quit as the keyboard does; (exit status, what stands on stderr)."""
        if self.process.poll() is None:
            self._tell("key", "ctrl+q")
        try:
            _, errors = self.process.communicate(timeout=60)
        except subprocess.TimeoutExpired:
            self.process.kill()
            _, errors = self.process.communicate()
        return self.process.returncode, errors

    def state(self, question="?"):
        self.process.stdin.write(f"{question}\n")
        self.process.stdin.flush()
        return eval(self.process.stdout.readline(), {"__builtins__": {}})

    def press(self, *keys):
        for key in keys:
            self._tell("key", key)
        time.sleep(0.15)
        return self.state()

    def click(self, x, y):
        self._tell("mousemove", "--sync", str(x), str(y))
        self._tell("click", "1")
        time.sleep(0.3)
        return self.state()


@pytest.fixture
def window(display):
    window = RealWindow(display)
    yield window
    assert window.end() == (0, "")


def test_space_on_the_first_screen_is_shock_and_then_pauses(window):
    assert window.state()["focus"] == "ShockButton"
    playing = window.press("space")
    assert playing["playing"]
    assert 20 <= playing["minute"] < NIGHT


def test_keys_step_jump_and_reset(window):
    window.press("End")
    assert window.state()["minute"] == 120
    assert window.press("comma")["minute"] == 119.75
    assert window.press("Home")["minute"] == 0
    assert window.press("period", "period")["minute"] == 0.5
    assert window.press("r")["minute"] == 20


def test_tab_reaches_the_first_slider_and_arrows_belong_to_it(window):
    for _ in range(40):
        state = window.press("Tab")
        if state["name"] == "Loop depth":
            break
    assert state["focus"] == "Groove"
    assert window.press("Right")["loop_depth"] == 5.5
    assert window.press("Home")["loop_depth"] == 0
    assert window.state()["minute"] == 20
    assert window.press("ctrl+z")["loop_depth"] == 5.5
    assert window.press("ctrl+z", "ctrl+y")["loop_depth"] == 5.5


def test_every_stop_of_tab_has_a_name_and_the_way_round_ends(window):
    seen = []
    for _ in range(80):
        state = window.press("Tab")
        place = (state["focus"], state["name"])
        if seen and place == seen[0]:
            break
        seen.append(place)
    else:
        raise AssertionError(f"Tab never came back: {seen}")
    assert len(seen) > 20
    assert [place for place in seen if not place[1]] == []


def test_a_question_mark_typed_with_shift_opens_the_page_of_keys(window):
    assert "Keys" not in window.state()["titles"]
    assert "Keys" in window.press("question")["titles"]
    assert "Keys" not in window.press("Escape")["titles"]
    window.focus()


def test_text_grows_with_the_keyboard(window):
    assert window.press("ctrl+plus")["scale"] == 1.125
    assert window.press("ctrl+0")["scale"] == 1
    assert window.press("ctrl+minus")["scale"] == 0.875


def test_typing_a_value_with_the_keyboard(window):
    for _ in range(40):
        state = window.press("Tab")
        if state["name"] == "Loop depth, value":
            break
    window.press("Return", "3", "period", "5", "Return")
    assert window.state()["loop_depth"] == 3.5
    assert window.state()["minute"] == 20


def test_scrubbing_back_leaves_nothing_of_the_night_behind(window):
    window.press("End")
    x, y, width, height = window.state()["timeline"]
    for share in (0.6, 0.4, 0.7, 0.3):
        window.click(x + round(share * width), y + height // 2)
    assert 0 < window.state()["minute"] < 60
    assert window.state("stale")["stale"] == 0


def test_space_pauses_after_shock_was_clicked(window):
    window.press("Home")
    window.press("space")
    time.sleep(0.5)
    assert window.state()["playing"]
    window.press("space")
    assert not window.state()["playing"]


def test_a_clicker_turns_the_steps_whatever_has_the_focus(window):
    begun = window.press("F5")
    assert (begun["mode"], begun["step"], begun["full"]) == ("Present", 0, True)
    assert begun["place"] == (0, 0, 1280, 800)
    seen = set()
    for _ in range(12):
        place = window.press("Tab")
        seen.add((place["focus"], place["name"]))
        for key, change in (("Next", 1), ("Down", 1), ("Up", -1), ("Prior", -1), ("space", 1),
                            ("Left", -1)):  # fmt: skip
            before = window.state()["step"]
            after = window.press(key)
            assert after["step"] == before + change, (place, key)
            assert after["loop_depth"] == 5
    assert {("Groove", "Loop depth"), ("Groove", "Market maker withdrawal")} <= seen
    ended = window.press("Escape")
    assert (ended["mode"], ended["full"]) == ("Explore", False)


def test_a_clicked_slider_keeps_its_arrows_until_escape_and_the_next_escape_ends(window):
    x, y = window.press("F5")["sliders"][0]
    assert window.click(x, y)["focus"] == "Groove"
    depth = window.state()["loop_depth"]
    moved = window.press("Right")
    assert (moved["loop_depth"], moved["step"]) == (depth + 0.5, 0)
    assert window.press("Escape")["mode"] == "Present"
    turned = window.press("Right")
    assert turned["step"] == 1
    assert window.press("Escape")["mode"] == "Explore"


def test_period_and_b_blank_the_screen(window):
    window.press("F5")
    assert window.press("period")["blank"]
    assert not window.press("b")["blank"]
    assert window.state()["step"] == 0
    window.press("Escape")


def test_a_lesson_is_taken_with_the_keyboard_alone(window):
    window.press("ctrl+k")
    for key in "learn":
        window.press(key)
    assert window.press("Return")["mode"] == "Learn"
    reach(window, "Learn", "PageArea")
    reach(window, "1  The account says 1x", "QPushButton")
    opened = window.press("space")
    assert (opened["focus"], opened["name"][:11]) == ("PageArea", "Page 1 of 6")
    reach(window, "About two", "OptionButton")
    assert window.press("space")["name"] == "Next"
    turned = window.press("space")
    assert turned["name"] == "Next"
    assert window.press("space")["name"].startswith("Page 3 of 6")
    reach(window, "Your guess", "QLineEdit")
    answered = window.press("5", "Return")
    assert answered["name"] == "Next"


def reach(window, name, kind):
    """Go on with Tab until the focus is on a control."""
    for _ in range(12):
        state = window.press("Tab")
        if (state["name"], state["focus"]) == (name, kind):
            return
    raise AssertionError(f"Tab comes to no {kind} {name!r}")
