"""The session: what the program remembers, kept while it runs and found again at the next start.

Once a second what is on show is compared with what was written last, and written if it differs:
a file written whole, so that whatever ends the program leaves the last state. Where it cannot be
written this is said once, and tried again at every look. A marker beside it tells whether the
program ended cleanly.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from functools import reduce
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, QStandardPaths, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from engine import ASSETS
from engine.accounts import FAMILIES
from gui.files.safe_file import clear_unfinished
from gui.files.scenario_file import Scenario
from gui.files.settings_file import read_settings, write_settings
from gui.learn.concept_check import as_data as check_as_data
from gui.learn.concept_check import from_data as check_from_data
from gui.learn.lesson_file import lessons
from gui.mode import Mode
from gui.running_marker import RunningMarker
from gui.settings import SWITCHES, Settings
from gui.views.tower_view import FAMILIES_SHOWN
from gui.words.figures import paragraph
from gui.words.refusals import reason

if TYPE_CHECKING:
    from gui.window import Window

BETWEEN_LOOKS = 1000
"""Milliseconds between two comparisons."""

GOOD_NEWS_STAYS = 8000
"""Milliseconds; that settings cannot be kept stays until they can."""

SETTINGS_FILE = "settings.json"

SEEN = 80
"""Pixels of a window that must lie on a screen, across and down, to be found with the mouse."""


def settings_folder() -> Path:
    """Where this system keeps the settings of a program."""
    place = QStandardPaths.StandardLocation.AppConfigLocation
    return Path(QStandardPaths.writableLocation(place))


def brought_back(window: QRect, screens: list[QRect]) -> QRect:
    """The window where it was, no larger than the screens it lies on.

    In the middle of the first screen if it would not be seen.
    """
    if not screens:
        return window
    on = [screen for screen in screens if window.intersects(screen)]
    for screen in on:
        shared = window.intersected(screen)
        if shared.width() >= SEEN and shared.height() >= SEEN and window.top() >= screen.top():
            return _within(window, reduce(QRect.united, on))
    place = _within(window, screens[0])
    place.moveCenter(screens[0].center())
    return place


def _within(window: QRect, room: QRect) -> QRect:
    """The window where it is, or no larger than a room and inside it."""
    size = window.size().boundedTo(room.size())
    if size == window.size():
        return window
    place = QRect(window.topLeft(), size)
    place.moveLeft(max(room.left(), min(place.left(), room.right() + 1 - size.width())))
    place.moveTop(max(room.top(), min(place.top(), room.bottom() + 1 - size.height())))
    return place


class Memory:
    """The files of a session: the settings of the last one, and how it ended."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / SETTINGS_FILE
        self.settings, self.notice = read_settings(self.path)
        self.marker = RunningMarker(folder)

    @property
    def ended_cleanly(self) -> bool:
        """Whether no copy of the program died since the last start."""
        return not self.marker.died


class Session(QObject):
    """Restores a window from what is remembered, and remembers it from then on."""

    def __init__(
        self,
        window: Window,
        memory: Memory,
        restore_scenario: bool = True,
        for_now: Collection[str] = (),
    ) -> None:
        """`for_now` are settings that the command line said, for this run alone: what is remembered
        of them stays until the user changes them in the window.
        """
        super().__init__(window)
        self._window, self._memory = window, memory
        self._written = memory.settings
        self._for_now = {name: getattr(self._shown(), name) for name in for_now}
        self._restore(memory.settings, restore_scenario)
        memory.marker.begin()
        if not memory.ended_cleanly:
            clear_unfinished(memory.path)
        self._looks = QTimer(self, interval=BETWEEN_LOOKS)
        self._looks.timeout.connect(self.save)
        self._looks.start()
        self._failed = False
        self._good_news = QTimer(self, interval=GOOD_NEWS_STAYS, singleShot=True)
        self._good_news.timeout.connect(lambda: window.parts.show_notice(""))
        window.exploring_ends.connect(self.save)
        window.closing.connect(self._end)

    def save(self) -> bool:
        """Write what is on show if it differs from what was written last; whether that is kept."""
        settings = self.settings()
        if settings == self._written:
            return True
        try:
            write_settings(self._memory.path, settings)
        except OSError as error:
            self._say_failed(reason(error))
            return False
        self._written = settings
        if self._failed:
            self._failed = False
            self._window.parts.show_notice(self.tr("Settings are kept again."))
            self._good_news.start()
        return True

    def _say_failed(self, reason: str) -> None:
        """Say once that settings cannot be kept; it stays true until one is written."""
        if self._failed:
            return
        self._failed = True
        self._good_news.stop()
        sentence = self.tr("Settings cannot be kept: {reason}.")
        self._window.parts.show_notice(sentence.format(reason=reason))

    def settings(self) -> Settings:
        """What is on show, as settings; of what was said for this run alone, what was before."""
        shown = self._shown()
        still = {name: said for name, said in self._for_now.items() if getattr(shown, name) == said}
        self._for_now = still
        return replace(shown, **{name: getattr(self._written, name) for name in still})

    def _shown(self) -> Settings:
        window = self._window
        whole = window.isMaximized() or window.isFullScreen()
        place = window.normalGeometry() if whole else window.geometry()
        player = window.player
        return Settings(
            theme=window.theme_choice,
            scale=window.text_scale.wished,
            language=window.language_choice,
            place=window.place,
            speed=player.speed,
            slow_motion=player.slow_motion,
            reduced_motion=window.reduced_motion,
            direction_colours=window.direction_colours,
            window=(place.left(), place.top(), place.width(), place.height()),
            maximised=window.isMaximized(),
            open_panels=(window.parts.stage.keys[window.parts.stage.number],),
            focus_asset=self._looked_at()[0],
            tower_family=self._looked_at()[1],
            switches=tuple(name for name, switch in self._switches() if switch.isChecked()),
            recent_files=tuple(map(str, window.recent_files.paths)),
            last_scenario=self._scenario(),
            learned=self._learned(),
            lesson=self._lesson(),
        )

    def _looked_at(self) -> tuple[str, str]:
        """The asset and the family in focus; in other modes what was remembered of them."""
        window, old = self._window, self._written
        if window.mode is not Mode.EXPLORE:
            return old.focus_asset, old.tower_family
        return ASSETS[window.parts.prices.focus_asset], FAMILIES[window.parts.tower.family].name

    def _switches(self) -> Iterator[tuple[str, QAbstractButton]]:
        """The switches of views, by the names settings have for them."""
        prices, tower = self._window.parts.prices, self._window.parts.tower
        switches = (prices.sure_switch, prices.lows_switch, tower.account_switch)
        return zip(SWITCHES, switches, strict=True)

    def resume_learning(self) -> None:
        """Open Learn where it was left, if the last session ended there."""
        number = self._memory.settings.lesson
        if number is None:
            return
        self._window.set_mode(Mode.LEARN)
        if number in (lesson.number for lesson in lessons()):
            self._window.open_lesson(number)

    def _lesson(self) -> int | None:
        """The lesson that is open, 0 for their list, None in Explore; a talk changes nothing."""
        window = self._window
        if window.mode is Mode.PRESENT:
            return self._written.lesson
        return (window.learn.open_lesson or 0) if window.mode is Mode.LEARN else None

    def _scenario(self) -> Scenario | None:
        """What is explored, and where it stands; in other modes what was remembered of it."""
        window, old = self._window, self._written.last_scenario
        if window.mode is not Mode.EXPLORE:
            return old
        remembered = old.minute if old is not None else None
        minute = remembered if window.player.playing else window.player.minute
        return Scenario(window.history.parameters, minute)

    def _learned(self) -> str:
        learn = self._window.learn
        data = {"courses": learn.as_data(), "check": check_as_data(learn.check.check)}
        return json.dumps(data, ensure_ascii=False)

    def _restore(self, settings: Settings, scenario: bool) -> None:
        window, stage = self._window, self._window.parts.stage
        window.set_speed(settings.speed)
        window.set_slow_motion(settings.slow_motion)
        window.set_place(settings.place)
        window.set_reduced_motion(settings.reduced_motion)
        window.set_direction_colours(settings.direction_colours)
        window.recent_files.set_paths(settings.recent_files)
        self._restore_learned(settings.learned)
        window.set_focus_asset(ASSETS.index(settings.focus_asset))
        family = next(n for n, one in enumerate(FAMILIES) if one.name == settings.tower_family)
        if family in FAMILIES_SHOWN:
            window.parts.tower.pill(family).click()
        for name, switch in self._switches():
            switch.setChecked(name in settings.switches)
        for name in settings.open_panels:
            if name in stage.keys:
                stage.turn_to(stage.keys.index(name), again=True)
        last = settings.last_scenario
        if scenario and last is not None and last.minute is not None:
            window.set_minute(last.minute)
        self._tell(restored=scenario and last is not None)

    def _restore_learned(self, text: str) -> None:
        try:
            data = json.loads(text) if text else {}
        except (ValueError, RecursionError):
            return
        if isinstance(data, dict):
            self._window.learn.take_data(data.get("courses"))
            self._window.learn.check.take(check_from_data(data.get("check")))

    def _tell(self, restored: bool) -> None:
        notices = [self._memory.notice] if self._memory.notice else []
        if not self._memory.ended_cleanly and restored:
            notices.append(self.tr("The program ended too soon last time; your settings are back."))
        if notices:
            self._window.parts.show_notice(paragraph(*notices))

    def place_window(self) -> bool:
        """Put the window where it was; whether anything was remembered of that."""
        settings = self._memory.settings
        if not settings.window:
            return False
        screens = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        self._window.setGeometry(brought_back(QRect(*settings.window), screens))
        if settings.maximised:
            self._window.showMaximized()
        else:
            self._window.show()
        return True

    def _end(self) -> None:
        self._looks.stop()
        self.save()
        self._memory.marker.end()
