"""Present in the window: readable from the last row, and back where it was begun."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractSlider, QApplication, QLabel, QLineEdit, QPushButton, QWidget

from engine import Parameters
from engine.assets import ALT, BNSOL, USDE, WBETH
from engine.night import NIGHT
from gui.controls.parameter_panel import MAIN_SLIDERS
from gui.files.presets import presets
from gui.learn.lesson_file import lessons
from gui.look.theme import PROJECTOR, THEMES
from gui.mode import Mode
from gui.present.present_mode import projector_scale
from gui.present.talk import lesson_talk, preset_talk
from gui.window import Window
from tests.gui.present.painted import painted

ROOT = Path(__file__).parents[3]


@pytest.fixture
def window(qtbot):
    window = Window(theme="light")
    qtbot.addWidget(window)
    window.resize(1280, 720)
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.close()


@pytest.fixture
def settle(window, qtbot):
    """Wait until nights and words of the step are on show."""

    def wait():
        def shown():
            live = window.player.nights.live.parameters
            done = window.worker.idle and not window.present.background.busy
            return done and live == window.history.parameters

        qtbot.waitUntil(shown, timeout=30_000)

    return wait


def at_size(window, size):
    """The audience's window at a size of its own, as if on such a screen."""
    window.present.windows.stand = lambda: None
    window.showNormal()
    window.resize(*size)


def press(window, key):
    QTest.keyClick(QApplication.focusWidget() or window, key)


SIZES = [(1280, 720), (1920, 1080), (3840, 2160), (1024, 768)]


@pytest.mark.parametrize("size", SIZES, ids=str)
def test_every_text_and_line_is_large_enough_for_the_last_row(window, settle, size):
    at_size(window, size)
    window.start_present()
    fronts = range(len(window.parts.stage.views))
    for front, number, minute in ((f, *step) for f in fronts for step in ((0, 20), (2, 50))):
        window.present.console.front_wished.emit(front)
        window.present.go_to(number)
        settle()
        window.player.until = NIGHT
        window.player.seek(minute)
        found = painted(window)
        assert (window.width(), window.height()) == size
        assert len(found.texts) > 10
        assert [text for text in found.texts if text[1] < size[1] / 50] == []
        assert [line for line in found.lines if line[1] < 3] == []
        labels = [w for kind in (QLabel, QPushButton, QLineEdit) for w in window.findChildren(kind)]
        shown = [w for w in labels if w.isVisible() and w.text()]
        assert [w.text() for w in shown if w.font().pixelSize() < size[1] / 50] == []


def test_outside_a_talk_texts_are_smaller_so_that_the_measure_means_something(window):
    window.resize(1920, 1080)
    found = painted(window)
    assert min(height for _, height in found.texts) == 12
    assert min(width for _, width in found.lines) < 3


@pytest.mark.parametrize("number", range(1, 9))
def test_the_caption_is_whole_on_every_step_of_every_lesson(window, settle, number):
    at_size(window, (1280, 720))
    window.present.give_lesson(lessons()[number - 1])
    for step in range(len(window.present.talk.steps)):
        window.present.go_to(step)
        settle()
        QApplication.processEvents()
        for label in (window.present.caption.title, window.present.caption.text):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())
        assert window.height() == 720
        assert all(slider.isVisible() for slider in main_sliders(window))


def main_sliders(window):
    return [window.parts.parameter_panel.sliders[name].groove for name in MAIN_SLIDERS]


def test_only_the_three_sliders_are_left_of_the_controls(window, settle):
    window.start_present()
    settle()
    sliders = [slider for slider in window.findChildren(QAbstractSlider) if slider.isVisible()]
    assert {s for s in sliders if s.width() > 40} == set(main_sliders(window))
    assert [b.text() for b in window.findChildren(QPushButton) if b.isVisible()] == []
    assert not window.parts.top_bar.isVisible()
    assert not window.parts.transport.isVisible()
    assert window.parts.prices.isVisible()
    assert window.parts.tower.isVisible()


def test_sliders_are_live(window, settle):
    window.start_present()
    window.present.go_to(2)
    settle()
    before = window.present.caption.text.text()
    groove = window.parts.parameter_panel.sliders["loop_depth"].groove
    assert groove.isEnabled()
    groove.setValue(0)
    settle()
    assert window.player.nights.live.parameters.loop_depth == 0
    assert window.present.caption.text.text() not in ("", before)


def test_the_heading_says_what_was_changed_and_undo_takes_it_back(window, settle):
    window.start_present()
    settle()
    present, named = window.present, window.present.step.title
    assert present.caption.title.text() == named
    main_sliders(window)[0].setValue(0)
    settle()
    changed = f"{named} \u2013 Loop depth: 5 loops \u2192 0 loops"
    assert present.caption.title.text() == present.console.title.text() == changed
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert present.caption.title.text() == named
    assert window.history.parameters == Parameters()
    QTest.keyClick(window, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    settle()
    assert present.caption.title.text() == changed


def test_help_and_palette_open_in_a_talk_and_the_clicker_goes_on_after_them(window, settle):
    window.start_present()
    settle()
    palette = window.commands.palette
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert palette.isVisible()
    QTest.keyClicks(palette.field, "the next step")
    assert window.present.number == 0
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.present.number == 1
    QTest.keyClick(window, Qt.Key.Key_F1)
    assert window.reading.reader.isVisible()
    assert window.reading.reader.theme == window.theme
    QTest.keyClick(window.reading.reader, Qt.Key.Key_Escape)
    assert not window.reading.reader.isVisible()
    QTest.keyClick(window, Qt.Key.Key_PageDown)
    assert (window.mode, window.present.number) == (Mode.PRESENT, 2)


def test_a_talk_begins_with_what_is_on_show_and_ends_where_it_began(window, settle):
    own = Parameters(loop_depth=7)
    window.choose(own)
    settle()
    window.set_minute(33)
    press(window, Qt.Key.Key_F5)
    assert window.mode is Mode.PRESENT
    assert window.present.step.parameters == own
    window.present.go_to(9)
    settle()
    press(window, Qt.Key.Key_Escape)
    settle()
    assert window.mode is Mode.EXPLORE
    assert window.history.parameters == own
    assert window.player.minute == 33
    assert window.history.stack.canUndo()
    assert window.theme.name == "light"
    assert window.parts.top_bar.isVisible()
    assert window.parts.transport.isVisible()
    assert window.size().toTuple() == (1280, 720)
    assert window.parts.parameter_panel.shock_button.isVisible()


def test_a_preset_on_show_is_where_the_talk_begins(window, settle):
    window.choose(presets()[3].parameters)
    settle()
    window.start_present()
    assert window.present.number == 9
    assert window.present.caption.title.text() == presets()[3].name


def test_in_learn_the_open_page_is_presented_and_learn_comes_back(window, settle):
    window.open_lesson(3)
    window.learn.choose(0)
    window.learn.panel.turn_wished.emit(1)
    page = window.learn.course.page
    window.start_present()
    assert window.present.talk == lesson_talk(lessons()[2])
    assert window.present.step.page == page
    window.present.act("end")
    settle()
    assert window.mode is Mode.LEARN
    assert window.learn.course.page == page
    assert window.history.parameters == page.parameters


def test_a_step_looks_the_same_from_both_sides(window, settle):
    window.present.give_lesson(lessons()[2])
    seen = []
    for act in ("next", "next", "back", "next"):
        window.present.act(act)
        settle()
        window.player.pause()
        window.player.seek(window.present.step.moment)
        text = window.present.caption.text.text()
        seen.append((window.present.number, window.player.minute, text))
    assert seen[1] == seen[3]
    assert seen[0] == seen[2]


def test_a_short_talk_after_the_end_of_a_long_one_begins_at_its_start(window, settle, qtbot):
    with qtbot.capture_exceptions() as raised:
        window.present.give(preset_talk())
        window.present.go_to(99)
        settle()
        window.set_mode(Mode.EXPLORE)
        window.to_end()
        window.present.give_lesson(lessons()[0])
        settle()
    assert raised == []
    assert window.present.number == 0


def test_play_plays_and_the_next_step_shows_its_end(window, settle, qtbot):
    window.present.give_lesson(lessons()[2])
    settle()
    assert not window.player.playing
    window.present.act("next")
    assert window.player.playing
    qtbot.waitUntil(lambda: window.player.minute > 20.2, timeout=30_000)
    window.present.act("next")
    assert not window.player.playing
    assert window.player.minute == 60


KEYS = {
    Qt.Key.Key_PageDown: 4, Qt.Key.Key_Right: 4, Qt.Key.Key_Down: 4, Qt.Key.Key_Space: 4,
    Qt.Key.Key_PageUp: 2, Qt.Key.Key_Left: 2, Qt.Key.Key_Up: 2,
}  # fmt: skip


@pytest.mark.parametrize("key", KEYS, ids=lambda key: key.name)
def test_the_clickers_keys_work_whatever_has_the_focus(window, settle, key):
    window.start_present()
    settle()
    takers = [w for w in window.findChildren(QWidget) if w.isVisible() and w.isEnabled()]
    takers = [w for w in takers if w.focusPolicy() != Qt.FocusPolicy.NoFocus]
    assert set(main_sliders(window)) <= set(takers)
    for widget in takers:
        window.present.go_to(3)
        settings = window.history.parameters
        widget.setFocus()
        QTest.keyClick(widget, key)
        assert window.present.number == KEYS[key], widget
        assert widget.hasFocus()
        window.present.go_to(3)
        assert window.history.parameters == settings


def test_a_slider_that_was_clicked_keeps_its_arrows_until_escape(window, settle):
    window.start_present()
    window.present.go_to(3)
    settle()
    groove = main_sliders(window)[0]
    QTest.mouseClick(groove, Qt.MouseButton.LeftButton)
    settle()
    stood = groove.value()
    groove.setFocus()
    QTest.keyClick(groove, Qt.Key.Key_Left)
    assert (groove.value(), window.present.number) == (stood - 1, 3)
    QTest.keyClick(groove, Qt.Key.Key_PageDown)
    assert (groove.value(), window.present.number) == (stood - 1, 4) or window.present.number == 4
    groove.setFocus()
    press(window, Qt.Key.Key_Escape)
    assert window.mode is Mode.PRESENT
    assert not groove.hasFocus()
    press(window, Qt.Key.Key_Left)
    assert window.present.number == 3
    press(window, Qt.Key.Key_Escape)
    assert window.mode is Mode.EXPLORE


def test_a_text_field_keeps_its_keys(window, settle):
    window.start_present()
    settle()
    field = window.parts.parameter_panel.sliders["loop_depth"].words
    QTest.mouseDClick(field, Qt.MouseButton.LeftButton)
    assert not field.isReadOnly()
    QTest.keyClicks(field, "3.5")
    assert (field.text(), window.present.number, window.present.blank) == ("3.5", 0, False)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert window.mode is Mode.PRESENT
    assert field.isReadOnly()


def test_keys_of_explore_rest(window, settle):
    window.start_present()
    settle()
    before = (window.present.number, window.player.minute, window.history.parameters)
    for key in (Qt.Key.Key_R, Qt.Key.Key_Comma, Qt.Key.Key_Home, Qt.Key.Key_End):
        press(window, key)
    assert (window.present.number, window.player.minute, window.history.parameters) == before


@pytest.mark.parametrize("key", [Qt.Key.Key_B, Qt.Key.Key_Period], ids=lambda key: key.name)
def test_a_blank_screen_is_black_and_holds_the_night(window, settle, key):
    window.start_present()
    window.present.act("next")
    settle()
    assert window.player.playing
    press(window, key)
    assert not window.player.playing
    picture = window.grab().toImage()
    corners = [(0, 0), (window.width() - 1, window.height() - 1), (300, 200)]
    assert {picture.pixelColor(*corner).name() for corner in corners} == {"#000000"}
    assert window.present.console.buttons["blank"].text() == "Show again"
    press(window, key)
    assert window.player.playing
    assert not window.present.blank_screen.isVisible()


def test_next_shows_again_before_it_goes_on(window, settle):
    window.start_present()
    settle()
    window.present.act("blank")
    window.present.act("next")
    assert (window.present.number, window.present.blank) == (0, False)


def test_the_console_tells_the_speaker_where_the_talk_stands(window, settle):
    window.start_present()
    settle()
    console = window.present.console
    assert console.step.text() == f"Step 1 of {3 * len(presets())}"
    assert console.title.text() == window.present.caption.title.text()
    assert console.coming.text() == f"Play: {presets()[0].name}"
    assert console.notes.text()
    assert console.clock.text()
    assert console.elapsed.text() in ("0:00", "0:01", "0:02")
    assert not console.buttons["back"].isEnabled()
    console.buttons["next"].click()
    assert window.present.number == 1
    console.buttons["blank"].click()
    assert window.present.blank
    window.present.go_to(99)
    assert console.coming.text() == "This is the last step."
    assert not console.buttons["next"].isEnabled()
    console.buttons["end"].click()
    assert window.mode is Mode.EXPLORE
    assert not console.isVisible()


def test_the_console_brings_any_view_to_the_front_and_the_step_back(window, settle):
    window.start_present()
    settle()
    console, parts = window.present.console, window.parts
    console.fronts[1].click()
    assert parts.stage.current.isVisible()
    assert parts.stage.deep
    assert not parts.prices.isVisible()
    assert not parts.stage.tabs.isVisible()
    console.fronts[0].click()
    assert parts.prices.isVisible()
    assert not parts.stage.isVisible()


def test_enter_presses_the_consoles_button_and_space_is_still_the_next_step(window, settle, qtbot):
    window.start_present()
    window.present.act("notes")
    console = window.present.console
    qtbot.waitUntil(console.isVisible, timeout=30_000)
    console.activateWindow()
    console.buttons["blank"].setFocus()
    qtbot.waitUntil(console.buttons["blank"].hasFocus, timeout=30_000)
    QTest.keyClick(console.buttons["blank"], Qt.Key.Key_Space)
    assert window.present.number == 1
    QTest.keyClick(console.buttons["blank"], Qt.Key.Key_Return)
    assert window.present.blank


def test_in_the_console_the_keys_of_a_talk_work_too(window):
    console = window.present.console
    keys = {key.key().toString(): key for key in console.findChildren(QShortcut)}
    assert {"Ctrl+Z", "Ctrl+K", "Ctrl++", "F1"} <= set(keys)
    window.start_present()
    step = window.history.parameters
    window.choose(step.changed(loop_depth=2.0))
    keys["Ctrl+Z"].activated.emit()
    assert window.history.parameters == step
    keys["Ctrl+K"].activated.emit()
    assert window.commands.palette.isVisible()


def test_notes_stand_beside_on_a_single_screen(window, settle):
    window.start_present()
    assert window.isFullScreen()
    assert not window.present.console.isVisible()
    press(window, Qt.Key.Key_N)
    console = window.present.console
    assert console.isVisible()
    assert not console.frameGeometry().intersects(window.frameGeometry())
    assert console.screen().availableGeometry().contains(console.frameGeometry())
    press(window, Qt.Key.Key_N)
    assert window.isFullScreen()
    assert not console.isVisible()


def test_the_smallest_text_is_what_the_last_row_reads():
    assert round(12 * projector_scale(1080)) == 22
    for height in range(600, 2400, 7):
        assert PROJECTOR.at_scale(projector_scale(height)).font("small").pixelSize() >= height / 50


def test_prices_stand_on_one_clock_the_dollar_that_is_none_among_them(window, settle):
    places = [panel.geometry() for panel in window.parts.prices.panels]
    window.start_present()
    settle()
    seen = [panel for panel in window.parts.prices.panels if panel.isVisible()]
    assert {asset for panel in seen for asset in panel.assets} == {WBETH, BNSOL, USDE, ALT}
    hours = [
        panel.plot.mapFromScene(panel.plot.plotItem.vb.mapViewToScene(QPointF(60, 1))).x()
        for panel in seen
    ]
    assert len(set(hours)) == 1
    window.set_mode(Mode.EXPLORE)
    window.showNormal()
    window.resize(1280, 720)
    QApplication.processEvents()
    assert [panel.geometry() for panel in window.parts.prices.panels] == places


def test_a_talk_has_the_same_text_whatever_one_reads_alone(window):
    window.start_present()
    theme = window.theme
    window.set_mode(Mode.EXPLORE)
    window.text_scale.wished = 2.0
    window.start_present()
    assert window.theme == theme
    window.larger_text()
    assert (window.theme, window.text_scale.wished) == (theme, 2.0)
    assert window.parts.notice == "Text is as large as this window can hold."
    window.smaller_text()
    window.usual_text()
    assert (window.theme, window.text_scale.wished) == (theme, 2.0)


def contrast(theme, role):
    def luminance(colour):
        parts = [colour.redF(), colour.greenF(), colour.blueF()]
        linear = [p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    one, other = sorted((luminance(theme.colour(role)), luminance(theme.colour("panel"))))
    return (other + 0.05) / (one + 0.05)


def test_the_projectors_colours_are_stronger_than_the_light_ones():
    roles = ("text", "muted", "own_money", "debt", "lst", "usde", "depth", "twin", "accent")
    for role in roles:
        assert contrast(PROJECTOR, role) >= 6.5, role
        assert contrast(PROJECTOR, role) >= contrast(THEMES["light"], role), role
    assert contrast(PROJECTOR, "line") >= 3


TWO_SCREENS = """
import json, sys
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from gui import application
from gui.window import Window

app = application.application()
laptop, projector = QGuiApplication.screens()
window = Window(theme="light")
window.resize(1280, 720)
window.show()
present = window.present

def state():
    QTest.qWait(120)
    console = present.console
    return {
        "audience": window.geometry().getRect(), "full": window.isFullScreen(),
        "console": console.screen().name() if console.isVisible() else None,
        "swap": console.buttons["swap"].isEnabled(), "number": present.number,
    }

said = []
window.start_present(); said.append(state())
present.act("swap"); said.append(state())
present.act("next"); present.act("swap"); said.append(state())
present.windows.screens = lambda: [laptop]
app.screenRemoved.emit(projector); said.append(state())
present.act("notes"); said.append(state())
present.act("notes")
present.windows.screens = lambda: [laptop, projector]
app.screenAdded.emit(projector); said.append(state())
present.act("end"); said.append(state())
window.close()
print(json.dumps(said))
"""


def test_two_screens_swap_and_an_unplugged_projector(tmp_path):
    screens = [("laptop", 0, 0, 1366, 768), ("projector", 1366, 0, 1920, 1080)]
    keys = ("name", "x", "y", "width", "height")
    described = [dict(zip(keys, screen, strict=True)) for screen in screens]
    described = [{**one, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1} for one in described]
    config = tmp_path / "screens.json"
    config.write_text(json.dumps({"screens": described}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-c", TWO_SCREENS],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    laptop, projector = [0, 0, 1366, 768], [1366, 0, 1920, 1080]
    begun, swapped, back, unplugged, beside, plugged, ended = json.loads(done.stdout)
    assert (begun["audience"], begun["full"], begun["console"]) == (projector, True, "laptop")
    assert (swapped["audience"], swapped["console"]) == (laptop, "projector")
    assert (back["audience"], back["console"], back["number"]) == (projector, "laptop", 1)
    assert (unplugged["audience"], unplugged["full"]) == (laptop, True)
    assert not unplugged["swap"]
    assert unplugged["number"] == 1
    assert beside["console"] == "laptop"
    assert beside["audience"][2] < 1366
    assert (plugged["audience"], plugged["console"]) == (projector, "laptop")
    assert ended["audience"][2:] == [1280, 720]
    assert ended["console"] is None


ONE_SCREEN = """
from PySide6.QtTest import QTest
from gui import application
from gui.speaking import speak
from gui.window import Window

app = application.application()
for language in ("en", "ja", "zh"):
    speak(language)
    window = Window(theme="light")
    window.show()
    window.start_present()
    window.present.act("notes")
    QTest.qWait(400)
    console, room = window.present.console, window.screen().availableGeometry()
    assert room.contains(console.frameGeometry()), (language, console.frameGeometry())
    assert room.contains(window.frameGeometry()), (language, window.frameGeometry())
    assert not console.frameGeometry().intersects(window.frameGeometry()), language
    window.close()
"""


def test_on_a_small_screen_notes_stand_beside_with_their_frames(tmp_path):
    screen = {"name": "small", "x": 0, "y": 0, "width": 1280, "height": 720}
    config = tmp_path / "screens.json"
    dots = {"logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    config.write_text(json.dumps({"screens": [{**screen, **dots}]}))
    environment = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}"}
    done = subprocess.run(
        [sys.executable, "-c", ONE_SCREEN],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_a_shorter_talk_after_a_longer_one_begins_at_its_own_first_step(window, settle):
    window.start_present()
    window.present.go_to(len(window.present.talk.steps) - 1)
    settle()
    shorter = min(lessons(), key=lambda lesson: len(lesson.pages))
    assert len(shorter.pages) < len(window.present.talk.steps)
    window.set_mode(Mode.EXPLORE)
    window.present.give_lesson(shorter)
    settle()
    assert window.present.number == 0


def test_the_words_a_clicker_brings_are_spoken_once(window, settle):
    """Where a step goes on in the words of the one before, they are not repeated."""
    caption, said, shown = window.present.caption, [], []
    caption.announcer.said.connect(said.append)
    window.start_present()
    for key in (None, *(Qt.Key.Key_PageDown,) * 2, Qt.Key.Key_PageUp):
        if key is not None:
            press(window, key)
        settle()
        shown.append(f"{caption.title.text()}\n{caption.text.text()}")
    changes = [new for before, new in zip(("", *shown), shown, strict=False) if new != before]
    assert len(changes) == 3
    assert said == changes
