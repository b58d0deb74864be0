"""The main window: the one place that wires the parts to each other."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
    QShortcut,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QLineEdit, QToolTip

from engine import Parameters, Run
from gui import tab_order
from gui.background import Background
from gui.commands import Commands
from gui.controls.actions import ACTIONS, action
from gui.controls.single_keys import SingleKeys
from gui.controls.text_wheel import TextWheel
from gui.layout import WindowLayout
from gui.learn.learn_mode import LearnMode
from gui.learn.lesson_wiring import LessonWiring
from gui.look.motion import hear_of_wish
from gui.look.style_sheet import qt_palette, style_sheet
from gui.look.text_scale import TextScale
from gui.look.theme import THEMES, Theme, theme_name
from gui.mode import Mode
from gui.night_worker import NightWorker, compute_nights
from gui.nights import Nights
from gui.player import Player
from gui.present.present_mode import PresentMode
from gui.reading import Reading
from gui.recent_files import RecentFiles
from gui.scenario_history import ScenarioHistory
from gui.views.deep_view import DeepView
from gui.window_actions import THEME_CHOICES, WindowActions


class Window(WindowActions):
    """Explore: parameters on the left, the night in the middle, why on the right."""

    closing = Signal()
    """The window is about to close; everything still stands."""

    exploring_ends = Signal()
    """Explore is about to be left; it still stands."""

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
        self._held_back, self.no_room = False, ""
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
        self.commands.offer(self.present.offers)
        self.setMinimumSize(960, 600)
        self.apply_theme()
        self.player.show(nights or compute_nights(self.history.parameters))
        self._show_settings(self.history.parameters)
        self._show_undo()
        self.player.rewind()
        self.parts.parameter_panel.shock_button.setFocus()

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
        if self.mode is Mode.EXPLORE:
            self.exploring_ends.emit()
        before, self.mode = self.mode, mode
        self.parts.stage.runs.keeps = mode is Mode.EXPLORE
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
        else:
            self.parts.top_bar.focus_mode()

    def open_lesson(self, number: int) -> None:
        """Open a lesson in Learn, by its number."""
        self.set_mode(Mode.LEARN)
        self.learn.open(number)

    def start_present(self) -> None:
        """Present what is on show."""
        self.set_mode(Mode.PRESENT)

    def start_explore(self) -> None:
        """Set everything oneself."""
        self.set_mode(Mode.EXPLORE)

    def start_learn(self) -> None:
        """Go on in Learn where it was left."""
        self.set_mode(Mode.LEARN)

    def show_lessons(self) -> None:
        """The list of lessons, from wherever one is."""
        self.set_mode(Mode.LEARN)
        self.learn.show_contents()

    def show_builder(self) -> None:
        """The exchange to be built, from wherever one is."""
        self.set_mode(Mode.LEARN)
        self.learn.show_builder()

    def play_shock(self) -> None:
        """Play the shock; the focus goes on to the clock, so that Space pauses."""
        self.parts.timeline.setFocus()
        self.player.play_shock()

    def set_history(self, history: ScenarioHistory, keep: bool = False) -> None:
        """Go on with another scenario and its way back and forth.

        The one before is forgotten, unless somebody will come back to it and says `keep`.
        """
        before, self.history = self.history, history
        if before is not history and not keep:
            before.deleteLater()
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
        parts.parameter_panel.shock_wished.connect(self.play_shock)
        parts.top_bar.action_wished.connect(self._act)
        parts.top_bar.preset_wished.connect(self.choose)
        parts.top_bar.mode_wished.connect(self.set_mode)
        parts.top_bar.menu_opened.connect(lambda: parts.top_bar.show_in_force(self.in_force))
        menu = parts.top_bar.menu
        menu.menu().aboutToShow.connect(lambda: menu.set_answers(self.learn.options))
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
        hear_of_wish(self.follow_system_motion)

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
                speaker = (self.present.console,) if Mode.PRESENT in entry.modes else ()
                for window in (self, *speaker):
                    shortcut = QShortcut(QKeySequence(key), window)
                    shortcut.setAutoRepeat(entry.repeats)
                    shortcut.activated.connect(act)

    def _act(self, name: str) -> None:
        """Do what an action says, if it is on in this mode."""
        if self.mode in action(name).modes:
            getattr(self, name)()

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

    # Look.

    @property
    def theme(self) -> Theme:
        """The colours in force at the text size in force."""
        if self.mode is Mode.PRESENT:
            return self.present.theme(self.height())
        name = theme_name(self.theme_choice, QGuiApplication.styleHints().colorScheme())
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
        self._tell_of_room()

    def _tell_of_room(self) -> None:
        """Say once that the window has no room for the text wished for, until it has."""
        seen = self.isVisible() and self.mode is not Mode.PRESENT
        held_back = seen and self.text_scale.held_back(self.width(), self.height())
        if held_back == self._held_back:
            return
        self._held_back = held_back
        if held_back:
            self.say_no_room()
        else:
            self.parts.take_back_notice(self.no_room)

    def follow_text_size(self) -> None:
        """Dress everything anew where text has another size; where it may not grow, nothing."""
        if self.theme != self._theme_shown:
            self.apply_theme()

    def tell_application(self, theme: Theme) -> None:
        """Give what belongs to no window, as tooltips, the colours of this one."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(qt_palette(theme))
        QToolTip.setFont(theme.font("body"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow_text_size()
        self._tell_of_room()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_of_room()

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
