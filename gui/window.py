"""The main window: the one place that wires the parts to each other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QToolTip

from engine import Parameters, Run
from engine.night import NIGHT
from gui import tab_order
from gui.background import Background
from gui.commands import Commands
from gui.controls.actions import ACTIONS, action
from gui.controls.single_keys import SingleKeys
from gui.controls.text_wheel import TextWheel
from gui.files.content import language
from gui.language import meant
from gui.layout import WindowLayout
from gui.learn.learn_mode import LearnMode
from gui.learn.lesson_wiring import LessonWiring
from gui.look.motion import system_wishes_stillness
from gui.look.style_sheet import qt_palette, style_sheet
from gui.look.text_scale import TextScale
from gui.look.theme import THEMES, Theme
from gui.mode import Mode
from gui.night_worker import NightWorker, compute_nights
from gui.nights import Nights
from gui.player import Player
from gui.present.present_mode import PresentMode
from gui.reading import Reading
from gui.recent_files import RecentFiles
from gui.scenario_history import ScenarioHistory
from gui.settings import DIRECTION_COLOURS
from gui.speaking import missing_font, speak
from gui.views.deep_view import DeepView
from gui.views.why_view import WhyView

THEME_CHOICES = {"system": "System", "light": "Light", "dark": "Dark", "projector": "Projector"}


class Window(QMainWindow):
    """Explore: parameters on the left, the night in the middle, why on the right."""

    closing = Signal()
    """The window is about to close; everything still stands."""

    def __init__(
        self,
        parameters: Parameters | None = None,
        theme: str = "system",
        scale: float | None = None,
        nights: Nights | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Hidden Leverage")
        self.parts = WindowLayout(self)
        self.setCentralWidget(self.parts.page)
        self.player = Player(self)
        self.worker = NightWorker(self)
        self.history = self.new_history(parameters or Parameters())
        self.theme_choice, self.language_choice = theme, "system"
        self.place = "UTC"
        self.text_scale = TextScale(scale)
        self.recent_files = RecentFiles(self)
        self._before_gesture: Run | None = None
        self._backgrounds: list[Background] = []
        self.mode = Mode.EXPLORE
        self.learn = LearnMode(self)
        self.parts.add_lesson(self.learn.body)
        self.lesson_wiring = LessonWiring(self)
        self.reading = Reading(self)
        self.present = PresentMode(self)
        self.parts.add_caption(self.present.caption)
        self.set_reduced_motion(False)
        self.set_direction_colours("none")
        self._connect()
        self._make_shortcuts()
        self.commands = Commands(self)  # after the views, so that its table is of the same moment
        self.setMinimumSize(960, 600)
        self.apply_theme()
        self.player.show(nights or compute_nights(self.history.parameters))
        self._show_settings(self.history.parameters)
        self._show_undo()
        self.player.rewind()
        self.parts.parameter_panel.shock_button.setFocus()

    # What the user can tell the window: the names in gui.controls.actions.

    def toggle_play(self) -> None:
        self.player.toggle()

    def step_back(self) -> None:
        self.player.step(-1)

    def step_on(self) -> None:
        self.player.step(1)

    def to_start(self) -> None:
        self.player.pause()
        self.player.seek(0)

    def to_end(self) -> None:
        self.player.seek(NIGHT)

    def previous_event(self) -> None:
        self.player.to_event(-1)

    def next_event(self) -> None:
        self.player.to_event(1)

    def slow_motion(self) -> None:
        self.set_slow_motion(not self.player.slow_motion)

    def reset(self) -> None:
        """The night as it was, waiting for its shock."""
        self.choose(Parameters())
        self.player.rewind()
        self.set_speed(1.0)

    def undo(self) -> None:
        self.history.stack.undo()

    def redo(self) -> None:
        self.history.stack.redo()

    def help(self) -> None:
        self.reading.help()

    def show_palette(self) -> None:
        self.commands.show_palette()

    def show_keys(self) -> None:
        self.commands.show_keys()

    def show_about(self) -> None:
        self.commands.show_about()

    def show_table(self) -> None:
        self.commands.show_table()

    def show_book(self) -> None:
        self._show_deep("order_book")

    def show_why(self) -> None:
        self._show_deep("why")

    def show_map(self) -> None:
        self._show_deep("cliff_map")

    def show_blame(self) -> None:
        self._show_deep("blame")

    def show_claims(self) -> None:
        self._show_deep("claims")

    def show_runs(self) -> None:
        self._show_deep("runs")

    def show_survivors(self) -> None:
        self._show_deep("survivors")

    def show_history(self) -> None:
        self._show_deep("history")

    def cut_link(self) -> None:
        """Show the ring; if it is in front already, cut or mend the link in focus."""
        current = self.parts.stage.current
        if isinstance(current, WhyView):
            current.toggle_chosen()
        else:
            self._show_deep("why")

    def answer_1(self) -> None:
        self.learn.choose(0)

    def answer_2(self) -> None:
        self.learn.choose(1)

    def answer_3(self) -> None:
        self.learn.choose(2)

    def answer_4(self) -> None:
        self.learn.choose(3)

    def larger_text(self) -> None:
        self.text_scale.larger(self.width(), self.height())
        self.apply_theme()

    def smaller_text(self) -> None:
        self.text_scale.smaller()
        self.apply_theme()

    def usual_text(self) -> None:
        self.text_scale.usual()
        self.apply_theme()

    def next_theme(self) -> None:
        choices = list(THEME_CHOICES)
        self.theme_choice = choices[(choices.index(self.theme_choice) + 1) % len(choices)]
        self.apply_theme()

    def stillness(self) -> None:
        self.set_reduced_motion(not self.reduced_motion)
        said = self.tr("Little moves now.") if self.reduced_motion else self.tr("Sales fall again.")
        self.parts.show_notice(said)

    def next_direction_colours(self) -> None:
        number = DIRECTION_COLOURS.index(self.direction_colours) + 1
        self.set_direction_colours(DIRECTION_COLOURS[number % len(DIRECTION_COLOURS)])
        said = {
            "none": self.tr("Prices bear no mark of falls and rises."),
            "red_falls": self.tr("Red marks a fall, green a rise."),
            "red_rises": self.tr("Red marks a rise, green a fall."),
        }
        self.parts.show_notice(said[self.direction_colours])

    def speak_as_system(self) -> None:
        self.set_language("system")

    def speak_english(self) -> None:
        self.set_language("en")

    def speak_japanese(self) -> None:
        self.set_language("ja")

    def speak_chinese(self) -> None:
        self.set_language("zh")

    def set_language(self, choice: str) -> None:
        """Speak a language, one of `gui.language.CHOICES`; everything open says its words again."""
        self.language_choice = choice
        speak(meant(choice))
        package = missing_font(language())
        if package:
            sentence = self.tr("No font here can write this language: install {package}.")
            self.parts.show_notice(sentence.format(package=package))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.parts.name_parts()
            self.commands.name_parts()
            self.present.name_parts()
            self.apply_theme()

    def set_mode(self, mode: Mode) -> None:
        """Explore, Learn or Present; each keeps its own scenario and its own way back."""
        if mode is self.mode:
            return
        self.player.pause()
        before, self.mode = self.mode, mode
        if before is Mode.LEARN:
            self.lesson_wiring.leave()
        elif before is Mode.PRESENT:
            self.present.leave()
        if mode is Mode.LEARN:
            self.lesson_wiring.enter()
        elif mode is Mode.PRESENT:
            self.present.enter(before)
        self.parts.top_bar.set_mode(mode)
        self.parts.set_mode(mode)
        if Mode.PRESENT in (before, mode):
            self.apply_theme()
        if mode is Mode.PRESENT:
            self.present.begin()

    def open_lesson(self, number: int) -> None:
        """Open a lesson in Learn, by its number."""
        self.set_mode(Mode.LEARN)
        self.learn.open(number)

    def start_present(self) -> None:
        """Present what is on show."""
        self.set_mode(Mode.PRESENT)

    def set_history(self, history: ScenarioHistory) -> None:
        """Go on with another scenario and its way back and forth."""
        self.history = history
        self._show_undo()
        self._show_scenario(history.parameters)

    def choose(self, parameters: Parameters) -> None:
        """Go to a whole scenario at once: a preset, a reset."""
        self._before_gesture = self._live
        self.history.change(parameters, self.tr("Scenario"))

    def set_minute(self, minute: float) -> None:
        """Show a minute of the night."""
        self.player.seek(minute)

    def new_history(self, parameters: Parameters) -> ScenarioHistory:
        """A scenario from which every change can be undone."""
        history = ScenarioHistory(parameters, self._show_scenario, self)
        history.stack.indexChanged.connect(self._show_undo)
        return history

    # Wiring.

    def _connect(self) -> None:
        parts, player = self.parts, self.player
        parts.parameter_panel.wished.connect(self._change)
        parts.parameter_panel.shock_wished.connect(self._play_shock)
        parts.top_bar.action_wished.connect(self._act)
        parts.top_bar.preset_wished.connect(self.choose)
        parts.top_bar.mode_wished.connect(self.set_mode)
        self.worker.ready.connect(self._show_nights)
        self.worker.failed.connect(parts.parameter_panel.refuse)
        player.nights_changed.connect(self._nights_changed)
        player.moment_changed.connect(self._moment_changed)
        player.playing_changed.connect(parts.transport.set_playing)
        for view in parts.views:
            view.focus_wished.connect(self.set_focus_asset)
            view.moment_wished.connect(player.seek)
        for deep in (parts.prices, *parts.stage.deep_views):
            self._connect_deep(deep)
        parts.tower.family_changed.connect(parts.leverage_bar.set_family)
        transport = parts.transport
        transport.play_toggled.connect(player.toggle)
        transport.step_wished.connect(player.step)
        transport.start_wished.connect(self.to_start)
        transport.end_wished.connect(self.to_end)
        transport.speed_wished.connect(self.set_speed)
        transport.slow_motion_wished.connect(self.set_slow_motion)
        transport.place_wished.connect(self.set_place)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self.apply_theme)

    def _connect_deep(self, view: DeepView) -> None:
        """Give a deep view someone to ask, and hear its wishes."""
        background = Background(self)
        self._backgrounds.append(background)
        view.asked.connect(background.ask)
        background.answered.connect(lambda _, answer: view.show_answer(answer))
        background.finished.connect(view.finish)
        background.failed.connect(lambda _, sentence: view.show_failure(sentence))
        for said in (background.answered, background.finished, background.failed):
            said.connect(lambda *_: self.commands.follow())
        view.scenario_wished.connect(self.choose)

    def _make_shortcuts(self) -> None:
        self._single_keys = SingleKeys(self)
        self._text_wheel = TextWheel(self, self.larger_text, self.smaller_text)
        for entry in ACTIONS:
            for key in entry.keys:
                act = partial(self._act, entry.name)
                if len(key) == 1 or key in ("Space", "Home", "End"):
                    self._single_keys.add(key, act, entry.repeats)
                    continue
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setAutoRepeat(entry.repeats)
                shortcut.activated.connect(act)

    def _act(self, name: str) -> None:
        """Do what an action says, if it is on in this mode."""
        if self.mode in action(name).modes:
            getattr(self, name)()

    def _show_deep(self, key: str) -> None:
        """Bring a view behind a tab to the front and give it the focus."""
        self.parts.stage.turn_to(self.parts.stage.keys.index(key), again=True)
        self.parts.stage.current.setFocus()

    def _play_shock(self) -> None:
        """Play the shock; the focus goes on to the clock, so that Space pauses."""
        self.parts.timeline.setFocus()
        self.player.play_shock()

    # Scenario.

    @property
    def _live(self) -> Run | None:
        return self.player.nights.live if self.player.nights else None

    def _change(self, parameters: Parameters, dragging: bool) -> None:
        """A wish of the panel: one change, or one moment of a drag."""
        if not self.history.dragging:
            self._before_gesture = self._live
        self.history.change(parameters, self.tr("Setting"), dragging)

    def _show_scenario(self, parameters: Parameters) -> None:
        """Called by the history whenever the scenario changes."""
        if not self.history.dragging:
            self.worker.drop_pending()
        self._show_settings(parameters)
        self.worker.request(parameters)

    def _show_settings(self, parameters: Parameters) -> None:
        self.parts.parameter_panel.set_parameters(parameters)
        self.parts.top_bar.set_parameters(parameters)

    def _show_undo(self) -> None:
        stack = self.history.stack
        self.parts.top_bar.set_undo(stack.canUndo(), stack.canRedo())

    # Nights and moments.

    def _show_nights(self, nights: Nights) -> None:
        waiting = not self.player.playing and self.player.minute == self.player.calm_minute
        self.player.show(nights.compared_with(self._before_gesture))
        if waiting:
            self.player.seek(self.player.calm_minute)

    def _nights_changed(self, nights: Nights) -> None:
        for view in self.parts.views:
            view.show_nights(nights)
        self.parts.falling_orders.show_nights(nights)

    def _moment_changed(self, minute: float) -> None:
        for view in self.parts.views:
            view.show_moment(minute)
        self.parts.falling_orders.show_moment(minute)
        self.parts.transport.show_moment(minute)

    def set_focus_asset(self, asset: int) -> None:
        """Put an asset in focus everywhere."""
        for view in self.parts.views:
            view.set_focus_asset(asset)
        self.parts.falling_orders.set_focus_asset(asset)

    def set_speed(self, speed: float) -> None:
        """Play at a speed, one of `gui.settings.SPEEDS`."""
        self.player.speed = speed
        self.parts.transport.set_speed(speed)

    def set_slow_motion(self, slow: bool) -> None:
        """Slow down near events, or not."""
        self.player.slow_motion = slow
        self.parts.transport.set_slow_motion(slow)

    def set_reduced_motion(self, reduced: bool) -> None:
        """Let nothing fall or flow, because the user or the system wishes so; or let it."""
        self.reduced_motion = reduced
        self.parts.falling_orders.set_reduced_motion(reduced or system_wishes_stillness())

    def set_direction_colours(self, custom: str) -> None:
        """Mark falls and rises of prices: one of `gui.settings.DIRECTION_COLOURS`."""
        self.direction_colours = custom
        self.parts.prices.set_direction_colours(custom)

    def set_place(self, place: str) -> None:
        """Tell times by the clock of a place, one of `gui.words.figures.CLOCKS`."""
        self.place = place
        self.parts.transport.set_place(place)
        self.parts.timeline.set_place(place)
        self.parts.narrator.set_place(place)
        self.parts.prices.set_place(place)

    # Look.

    @property
    def theme(self) -> Theme:
        """The colours in force at the text size in force."""
        if self.mode is Mode.PRESENT:
            return self.present.theme(self.height(), self.text_scale.wished)
        name = self.theme_choice
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        return THEMES[name].at_scale(self.text_scale.factor(self.width(), self.height()))

    def apply_theme(self) -> None:
        """Bring colours and sizes of everything in line with theme and text size."""
        theme = self.theme
        self.tell_application(theme)
        self.setStyleSheet(style_sheet(theme))
        self.parts.set_theme(theme)
        self.learn.set_theme(theme)
        self.lesson_wiring.set_theme(theme)
        self.reading.set_theme(theme)
        self.commands.set_theme(theme)
        self.present.set_theme(theme)
        self.parts.top_bar.set_theme_choice(self.tr(THEME_CHOICES[self.theme_choice]))
        self._theme_shown = theme

    def tell_application(self, theme: Theme) -> None:
        """Give what belongs to no window, as tooltips, the colours of this one."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(qt_palette(theme))
        QToolTip.setFont(theme.font("body"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.theme != self._theme_shown:
            self.apply_theme()

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab and Shift+Tab: region by region, however late its parts were made."""
        return tab_order.step(self, self.parts.regions, next)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on empty ground ends typing: what was typed counts."""
        if isinstance(self.focusWidget(), QLineEdit):
            self.parts.timeline.setFocus()
        super().mousePressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self.player.pause()
        self.worker.close()
        self.learn.close()
        self.reading.close()
        self.commands.close()
        self.present.close()
        for background in self._backgrounds:
            background.close()
        super().closeEvent(event)
