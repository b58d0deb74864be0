"""A hand that does anything at random to the whole window, and tells what it did.

Mouse, wheel and keys go to the window as the system's would; they can also be queued before Qt
looks at any of them. The same seed does the same things.
"""

from __future__ import annotations

import warnings
from collections import deque
from collections.abc import Callable
from pathlib import Path
from random import Random

from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDropEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QWheelEvent,
    QWindow,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QApplication, QWidget

from engine import Parameters
from engine.parameters import CUTS
from gui.controls.actions import ACTIONS
from gui.files.content import ASSETS_FOLDER
from gui.files.presets import presets
from gui.files.scenario_file import Scenario, write_scenario
from gui.learn.lesson_file import lessons
from gui.look.text_scale import LEAST_ROOM
from gui.sharing import Sharing
from gui.window import Window

Button, Key, Kind, Mod = Qt.MouseButton, Qt.Key, QEvent.Type, Qt.KeyboardModifier

CLOSING = {"close"}
"""Actions that end the window; its key is pressed once, at the very end."""

LANGUAGES = ("system", "en", "ja", "zh")

TYPED = "aZ7.,-+e%\u0416\u00e9\u6708\U0001f600 "
"""What a keyboard can bring, in several alphabets."""

ODD_KEYS = (
    Key.Key_Tab, Key.Key_Backtab, Key.Key_Return, Key.Key_Enter, Key.Key_Escape, Key.Key_Left,
    Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_PageUp, Key.Key_PageDown, Key.Key_Backspace,
    Key.Key_Delete, Key.Key_F10, Key.Key_Menu, Key.Key_Shift, Key.Key_Control, Key.Key_B,
    Key.Key_unknown,
)  # fmt: skip

NO_DIALOG = ("copy_code", "open_code", "copy_figure", "clear_recent")
QUICK_FILES = ("save_scenario", "open_scenario", "save_table", "save_svg", "save_png")
"""Wishes of the Share menu: those that ask nothing, and those whose answer is quickly written."""

BETWEEN_LOOKS = 20
"""Milliseconds after which what waits for an answer of its own, as a menu, is dealt with."""


class Answers:
    """Answers in place of a dialog: nothing, a good place, or a bad one."""

    def __init__(self, chance: Random, folder: Path) -> None:
        self._chance, self._folder = chance, folder

    def path_to_save(self, title: str, kind: str) -> str:
        if kind in ("gif", "webp", "pdf"):
            return ""
        return self._chance.choice(("", str(self._folder / "a"), "/dev/full", "/no/such/a"))

    def path_to_open(self, title: str, kind: str) -> str:
        return str(self._chance.choice(("", *sorted(self._folder.iterdir()))))


def written_files(folder: Path) -> Path:
    """A folder of scenario files to drop: good ones, and ones of every kind of bad."""
    write_scenario(folder / "good.json", Scenario(Parameters(loop_depth=3, shock=0.12), 45.0))
    write_scenario(folder / "uncut.json", Scenario(Parameters(cuts=frozenset(CUTS))))
    (folder / "cut.json").write_bytes((folder / "good.json").read_bytes()[:200])
    (folder / "nan.json").write_text('{"program": "hidden-leverage", "format": 1, "shock": NaN}')
    (folder / "bytes.json").write_bytes(bytes(range(256)))
    (folder / "deep.json").write_text("[" * 50_000)
    (folder / "folder.json").mkdir(exist_ok=True)
    (folder / "words.txt").write_text("no scenario")
    return folder


def spoken_languages() -> tuple[str, ...]:
    """The languages of which all lessons are there."""
    words = ASSETS_FOLDER / "words"
    numbers = [lesson.number for lesson in lessons()]
    there = {
        name for name in LANGUAGES
        if all((words / name / "lessons" / f"{number}.json").is_file() for number in numbers)
    }  # fmt: skip
    return tuple(name for name in LANGUAGES if name in there)


class RandomHand:
    """Does one thing after another to a window; `done` holds the last of them in words."""

    def __init__(self, window: Window, chance: Random, folder: Path) -> None:
        self.window, self.chance = window, chance
        self.folder = written_files(folder)
        self.sharing = Sharing(window, Answers(chance, folder))  # type: ignore[arg-type]
        self.done: deque[str] = deque(maxlen=40)
        self.queued = False
        self._kinds: dict[Callable[[], str], int] = {
            self.click: 50, self.drag: 25, self.move: 20, self.turn_wheel: 14, self.hover: 8,
            self.press_action_key: 24, self.press_odd_key: 25, self.type: 10, self.act: 10,
            self.drop: 8, self.undo_or_redo: 10, self.preset: 5, self.share: 4, self.turn: 8,
            self.seek: 8, self.settings: 8, self.close_beside: 8,
            # each of these dresses the whole window anew
            self.resize: 2, self.theme: 1, self.text_size: 1, self.language: 1,
        }  # fmt: skip
        self._popups = QTimer(window, interval=BETWEEN_LOOKS)
        self._popups.timeout.connect(self._answer_popup)
        self._popups.start()

    def rest(self) -> None:
        """Take the hand away: nothing is held, no menu stays open."""
        self._popups.stop()
        self.window.activateWindow()
        QApplication.processEvents()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.close()
        for button in self.window.findChildren(QAbstractButton):
            button.setDown(False)
        for slider in self.window.findChildren(QAbstractSlider):
            slider.setSliderDown(False)

    def act_once(self) -> None:
        """Do one thing, at once."""
        self._do(self.chance.choices(list(self._kinds), list(self._kinds.values()))[0])

    def act_in_a_burst(self, length: int) -> None:
        """Do several things in any order, the events of them queued before Qt sees the first."""
        kinds = self.chance.choices(list(self._kinds), list(self._kinds.values()), k=length)
        self.chance.shuffle(kinds)
        self.queued = True
        for kind in kinds:
            self._do(kind)
        self.queued = False

    def _do(self, kind: Callable[[], str]) -> None:
        self.done.append(f"{'queued ' * self.queued}{kind.__name__}")
        self.done[-1] += f" {kind()}"

    # Where.

    def _top(self) -> QWidget:
        """Mostly the window; sometimes what stands beside it."""
        beside = [
            widget for widget in QApplication.topLevelWidgets()
            if isinstance(widget, QWidget)  # PySide was once seen to list a dead QWidgetItem
            and widget.isVisible() and widget is not self.window and widget.windowHandle()
            and widget.windowType() in (Qt.WindowType.Window, Qt.WindowType.Dialog)
        ]  # fmt: skip
        return self.chance.choice(beside) if beside and self.chance.random() < 0.2 else self.window

    def _spot(self, top: QWidget) -> QPoint:
        """A place in a window: on some part of it, or anywhere."""
        parts = [part for part in top.findChildren(QWidget) if part.isVisible() and part.width()]
        within = self.chance.choice(parts) if parts and self.chance.random() < 0.7 else top
        x, y = (int(self.chance.random() * side) for side in (within.width(), within.height()))
        return within.mapTo(top, QPoint(x, y))

    def _send(self, target: QWindow | QWidget | None, event: QEvent) -> None:
        if target is None:
            return
        if self.queued:
            QCoreApplication.postEvent(target, event)
        else:
            QCoreApplication.sendEvent(target, event)

    # Mouse.

    def click(self) -> str:
        """Press and release, now and then twice, now and then another button."""
        top = self._top()
        spot = self._spot(top)
        button = self.chance.choices((Button.LeftButton, Button.RightButton), (12, 1))[0]
        held = self.chance.choices((Mod.NoModifier, Mod.ControlModifier), (9, 1))[0]
        what = f"{button.name} at {spot.x()},{spot.y()} {_named(top.childAt(spot))}"
        self._mouse(top, Kind.MouseButtonPress, spot, button, button, held)
        self._mouse(top, Kind.MouseButtonRelease, spot, button, Button.NoButton, held)
        if self.chance.random() < 0.15:
            self._mouse(top, Kind.MouseButtonDblClick, spot, button, button, held)
            self._mouse(top, Kind.MouseButtonRelease, spot, button, Button.NoButton, held)
        return what

    def drag(self) -> str:
        """Press, move somewhere else, perhaps out of the window, and release."""
        top = self._top()
        spot, left = self._spot(top), Button.LeftButton
        what = f"from {spot.x()},{spot.y()} {_named(top.childAt(spot))}"
        self._mouse(top, Kind.MouseButtonPress, spot, left, left)
        for _ in range(self.chance.randint(1, 6)):
            spot = QPoint(self.chance.randint(-50, top.width() + 50), self._spot(top).y())
            self._mouse(top, Kind.MouseMove, spot, Button.NoButton, left)
        self._mouse(top, Kind.MouseButtonRelease, spot, left, Button.NoButton)
        return what

    def move(self) -> str:
        """Move with no button held."""
        top = self._top()
        spot = self._spot(top)
        self._mouse(top, Kind.MouseMove, spot, Button.NoButton, Button.NoButton)
        return f"to {spot.x()},{spot.y()}"

    def _mouse(
        self,
        top: QWidget,
        kind: QEvent.Type,
        spot: QPoint,
        button: Button,
        held: Button,
        modifiers: Mod = Mod.NoModifier,
    ) -> None:
        place = QPointF(top.mapToGlobal(spot))
        event = QMouseEvent(kind, QPointF(spot), place, button, held, modifiers)
        self._send(top.windowHandle(), event)

    def turn_wheel(self) -> str:
        """Turn the wheel by a notch, a part of one or many."""
        top = self._top()
        spot = self._spot(top)
        turned = QPoint(0, self.chance.choice((-1200, -120, -15, 0, 8, 120, 720)))
        held = self.chance.choices((Mod.NoModifier, Mod.ControlModifier), (5, 1))[0]
        event = QWheelEvent(
            QPointF(spot), QPointF(top.mapToGlobal(spot)), QPoint(), turned, Button.NoButton,
            held, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        self._send(top.windowHandle(), event)
        return f"by {turned.y()} at {spot.x()},{spot.y()}"

    def hover(self) -> str:
        """Rest over something until its tip shows."""
        top = self._top()
        spot = self._spot(top)
        under = top.childAt(spot) or top
        place = top.mapToGlobal(spot)
        self._send(under, QHelpEvent(Kind.ToolTip, under.mapFromGlobal(place), place))
        return _named(under)

    # Keys.

    def press_action_key(self) -> str:
        """Press a key of the table of actions."""
        entries = [entry for entry in ACTIONS if entry.keys and entry.name not in CLOSING]
        key = self.chance.choice(self.chance.choice(entries).keys)
        pressed = QKeySequence(key)[0]
        self._press(pressed.key(), pressed.keyboardModifiers(), key if len(key) == 1 else "")
        return key

    def press_odd_key(self) -> str:
        """Press a key that moves, edits, or does nothing."""
        key = self.chance.choice(ODD_KEYS)
        held = self.chance.choices(
            (Mod.NoModifier, Mod.ShiftModifier, Mod.ControlModifier | Mod.AltModifier), (8, 1, 1)
        )[0]
        self._press(key, held)
        return key.name

    def type(self) -> str:
        """Type a few letters at what has the focus."""
        text = "".join(self.chance.choices(TYPED, k=self.chance.randint(1, 5)))
        for letter in text:
            self._press(ord(letter.upper()[0]), Mod.NoModifier, letter)
        return ascii(text)

    def _press(self, key: int, held: Mod, text: str = "") -> None:
        focus = QApplication.focusWidget() or self.window
        if not self.queued and isinstance(key, Key) and key is not Key.Key_unknown and not text:
            QTest.keyClick(focus, key, held)  # shortcuts are heard this way
            return
        for kind in (Kind.KeyPress, Kind.KeyRelease):
            self._send(focus, QKeyEvent(kind, int(key), held, text))

    # What the window can be told.

    def act(self) -> str:
        """Do an action of the table that is on in this mode, as the palette does."""
        entries = [
            entry for entry in ACTIONS
            if entry.name not in CLOSING
            and not (entry.name.startswith("speak_") and len(spoken_languages()) < len(LANGUAGES))
            and self.window.mode in entry.modes
        ]  # fmt: skip
        if not entries:
            return ""
        name = self.chance.choice(entries).name
        getattr(self.window, name)()
        return name

    def resize(self) -> str:
        """Make the window larger or smaller."""
        least = self.window.minimumSize()
        width = self.chance.randint(max(least.width(), LEAST_ROOM[0]), 2000)
        height = self.chance.randint(max(least.height(), LEAST_ROOM[1]), 1200)
        self.window.resize(width, height)
        return f"to {width}x{height}"

    def theme(self) -> str:
        """Go on to the next theme."""
        self.window.next_theme()
        return self.window.theme_choice

    def text_size(self) -> str:
        """Make text larger or smaller."""
        name = self.chance.choice(("larger_text", "smaller_text", "usual_text"))
        getattr(self.window, name)()
        return name

    def language(self) -> str:
        """Speak another language."""
        name = self.chance.choice(("system", *spoken_languages()))
        self.window.set_language(name)
        return name

    def drop(self) -> str:
        """Drop a file on the window."""
        path = self.chance.choice(sorted(self.folder.iterdir()))
        held, place = QMimeData(), self._spot(self.window)
        held.setUrls([QUrl.fromLocalFile(str(path))])
        hand = Button.LeftButton, Mod.NoModifier
        with warnings.catch_warnings():  # there is no other way to make one, and PySide6 warns
            warnings.simplefilter("ignore", DeprecationWarning)
            over = QDragEnterEvent(place, Qt.DropAction.CopyAction, held, *hand)
            drop = QDropEvent(place, Qt.DropAction.CopyAction, held, *hand)
        over.ignore()
        QApplication.sendEvent(self.window, over)
        if over.isAccepted():
            QApplication.sendEvent(self.window, drop)
        return path.name

    def undo_or_redo(self) -> str:
        """Go back or forth through the scenarios."""
        name = self.chance.choice(("undo", "undo", "redo"))
        getattr(self.window, name)()
        return name

    def preset(self) -> str:
        """Choose a preset in the bar."""
        preset = self.chance.choice(presets())
        self.window.parts.top_bar.preset_wished.emit(preset.parameters)
        return preset.key

    def share(self) -> str:
        """Wish for something of the Share menu."""
        wish = self.chance.choices((*NO_DIALOG, *QUICK_FILES), (9,) * 4 + (3, 3, 1, 1, 1))[0]
        self.sharing.do(wish)
        return wish

    def turn(self) -> str:
        """Bring another view to the front."""
        stage = self.window.parts.stage
        number = self.chance.randrange(len(stage.views))
        stage.turn_to(number, again=self.chance.random() < 0.5)
        return stage.keys[stage.number]

    def seek(self) -> str:
        """Go to a moment."""
        minute = self.chance.choice((0.0, 20.0, 30.0, 45.0, 120.0, 120 * self.chance.random()))
        self.window.set_minute(minute)
        return f"{minute:.2f}"

    def settings(self) -> str:
        """Wish for other settings, one of them at an end of its range or anywhere in it."""
        name, about = self.chance.choice(list(Parameters.declarations().items()))
        share = self.chance.choice((0.0, 1.0, self.chance.random()))
        value = about.low + share * (about.high - about.low)
        given = (value,) * len(about.parts) if about.parts else value
        try:
            wished = self.window.history.parameters.changed(**{name: given})
        except ValueError:
            return f"{name} cannot be"
        self.window.parts.parameter_panel.wished.emit(wished, self.chance.random() < 0.5)
        return f"{name}={value:g}"

    def close_beside(self) -> str:
        """Close something that stands beside the window."""
        top = self._top()
        if top is self.window or top is self.window.present.console:
            return "nothing"
        top.close()
        return _named(top)

    def _answer_popup(self) -> None:
        """A menu or a list that opened waits for the hand: choose something, or go away."""
        popup = QApplication.activePopupWidget()
        if popup is None:
            return
        key = self.chance.choice((Key.Key_Down, Key.Key_Down, Key.Key_Return, Key.Key_Escape))
        self.done.append(f"{key.name} in {_named(popup)}")
        QTest.keyClick(popup, key)


def _named(widget: QWidget | None) -> str:
    return "nothing" if widget is None else f"{type(widget).__name__} {widget.accessibleName()!r}"
