"""The main window: the one place that wires the parts to each other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QMainWindow, QToolTip

from engine import Parameters, Run
from engine.night import NIGHT
from gui.background import Background
from gui.controls.actions import ACTIONS
from gui.controls.single_keys import SingleKeys
from gui.layout import WindowLayout
from gui.look.style_sheet import qt_palette, style_sheet
from gui.look.text_scale import TextScale
from gui.look.theme import THEMES, Theme
from gui.night_worker import NightWorker, compute_nights
from gui.nights import Nights
from gui.player import Player
from gui.scenario_history import ScenarioHistory
from gui.views.deep_view import DeepView

THEME_CHOICES = {"system": "System", "light": "Light", "dark": "Dark"}


class Window(QMainWindow):
    """Explore: parameters on the left, the night in the middle, why on the right."""

    def __init__(
        self,
        parameters: Parameters | None = None,
        theme: str = "system",
        scale: float | None = None,
    ) -> None:
        super().__init__()
        self.setWindowTitle("Hidden Leverage")
        self.parts = WindowLayout(self)
        self.setCentralWidget(self.parts.page)
        self.player = Player(self)
        self.worker = NightWorker(self)
        self.history = ScenarioHistory(parameters or Parameters(), self._show_scenario, self)
        self.theme_choice = theme
        self.text_scale = TextScale(scale)
        self._before_gesture: Run | None = None
        self._backgrounds: list[Background] = []
        self._connect()
        self._make_shortcuts()
        self.setMinimumSize(960, 600)
        self.apply_theme()
        self.player.show(compute_nights(self.history.parameters))
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

    def reset(self) -> None:
        """The night as it was, waiting for its shock."""
        self.choose(Parameters())
        self.player.rewind()

    def undo(self) -> None:
        self.history.stack.undo()

    def redo(self) -> None:
        self.history.stack.redo()

    def larger_text(self) -> None:
        self.text_scale.larger()
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

    def choose(self, parameters: Parameters) -> None:
        """Go to a whole scenario at once: a preset, a reset."""
        self._before_gesture = self._live
        self.history.change(parameters, self.tr("Scenario"))

    def set_minute(self, minute: float) -> None:
        """Show a minute of the night."""
        self.player.seek(minute)

    # Wiring.

    def _connect(self) -> None:
        parts, player = self.parts, self.player
        parts.parameter_panel.wished.connect(self._change)
        parts.parameter_panel.shock_wished.connect(player.play_shock)
        parts.top_bar.action_wished.connect(self._act)
        parts.top_bar.preset_wished.connect(self.choose)
        self.worker.ready.connect(self._show_nights)
        self.worker.failed.connect(parts.parameter_panel.refuse)
        self.history.stack.indexChanged.connect(self._show_undo)
        player.nights_changed.connect(self._nights_changed)
        player.moment_changed.connect(self._moment_changed)
        player.playing_changed.connect(parts.transport.set_playing)
        for view in parts.views:
            view.focus_wished.connect(self.set_focus_asset)
            view.moment_wished.connect(player.seek)
        for deep in parts.stage.deep_views:
            self._connect_deep(deep)
        parts.tower.family_changed.connect(parts.leverage_bar.set_family)
        transport = parts.transport
        transport.play_toggled.connect(player.toggle)
        transport.step_wished.connect(player.step)
        transport.start_wished.connect(self.to_start)
        transport.end_wished.connect(self.to_end)
        transport.speed_wished.connect(self._set_speed)
        transport.place_wished.connect(self._set_place)
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
        view.scenario_wished.connect(self.choose)

    def _make_shortcuts(self) -> None:
        self._single_keys = SingleKeys(self)
        for entry in ACTIONS:
            for key in entry.keys:
                if len(key) == 1 or key in ("Space", "Home", "End"):
                    self._single_keys.add(key, getattr(self, entry.name), entry.repeats)
                    continue
                shortcut = QShortcut(QKeySequence(key), self)
                shortcut.setAutoRepeat(entry.repeats)
                shortcut.activated.connect(getattr(self, entry.name))

    def _act(self, name: str) -> None:
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

    def _set_speed(self, speed: float) -> None:
        self.player.speed = speed
        self.parts.transport.set_speed(speed)

    def _set_place(self, place: str) -> None:
        self.parts.transport.set_place(place)
        self.parts.timeline.set_place(place)
        self.parts.narrator.set_place(place)
        self.parts.prices.set_place(place)

    # Look.

    @property
    def theme(self) -> Theme:
        """The colours in force at the text size in force."""
        name = self.theme_choice
        if name == "system":
            dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
            name = "dark" if dark else "light"
        return THEMES[name].at_scale(self.text_scale.factor(self.width(), self.height()))

    def apply_theme(self) -> None:
        """Bring colours and sizes of everything in line with theme and text size."""
        theme = self.theme
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.setPalette(qt_palette(theme))
        QToolTip.setFont(theme.font("body"))
        self.setStyleSheet(style_sheet(theme))
        self.parts.set_theme(theme)
        self.parts.top_bar.set_theme_choice(self.tr(THEME_CHOICES[self.theme_choice]))
        self._theme_shown = theme

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.theme != self._theme_shown:
            self.apply_theme()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.player.pause()
        self.worker.close()
        for background in self._backgrounds:
            background.close()
        super().closeEvent(event)
