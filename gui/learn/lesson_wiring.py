"""How the open page of a lesson reaches the window: its scenario, moment, views and curve."""

from __future__ import annotations

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine import Parameters
from engine.night import NIGHT
from gui.learn.curve_prediction import CurvePrediction, Points
from gui.learn.lesson import VIEW_NAMES, Curve, Page
from gui.look.theme import Theme
from gui.mode import Mode

if TYPE_CHECKING:
    from gui.window import Window


class LessonWiring(QObject):
    """Wires Learn to the window; knows both, holds neither's state but what to come back to."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._learn = window, window.learn
        self._explore_history = window.history
        self._explore_minute = 0.0
        self._curves = {
            asset: CurvePrediction(panel.plot)
            for panel in window.parts.prices.panels
            for asset in panel.assets
        }
        self._connect()

    def _connect(self) -> None:
        learn, player = self._learn, self._window.player
        learn.page_opened.connect(self.show_page)
        learn.page_closed.connect(self.close_page)
        learn.lock_changed.connect(self.lock)
        learn.answer_given.connect(self._show_answer)
        learn.explore_wished.connect(self._explore)
        learn.exploring_wished.connect(lambda: self._explore(self._window.history.parameters))
        learn.play_wished.connect(player.play)
        player.play_refused.connect(learn.remind)
        for curve in self._curves.values():
            curve.drawn.connect(self._take_drawing)

    def set_theme(self, theme: Theme) -> None:
        """Give the curves their colours and sizes."""
        for curve in self._curves.values():
            curve.set_theme(theme)

    def enter(self) -> None:
        """Put Explore aside and show what Learn showed before."""
        window = self._window
        self._explore_history, self._explore_minute = window.history, window.player.minute
        window.player.hide_future(True)
        self._set_stage("order_book")
        window.parts.parameter_panel.set_brief(True)
        window.parts.narrator.set_shock_offered(False)
        self._learn.resume()

    def leave(self) -> None:
        """Back to Explore as it was put aside."""
        window = self._window
        self.close_page()
        window.parts.narrator.set_shock_offered(True)
        window.player.locked, window.player.until = False, NIGHT
        window.player.hide_future(False)
        self._set_stage("order_book")
        window.parts.parameter_panel.set_brief(False)
        window.set_history(self._explore_history)
        window.player.seek(self._explore_minute)

    def _introduce(self, names: Collection[str]) -> None:
        """Veil every view but those named."""
        parts = self._window.parts
        for name in VIEW_NAMES:
            getattr(parts, name).set_introduced(name in names)
        parts.arrange()

    def _set_stage(self, name: str) -> None:
        """Bring a view below the prices."""
        stage = self._window.parts.stage
        stage.turn_to(stage.keys.index(name), again=True)

    def show_page(self, page: Page) -> None:
        """Bring the window to what a page wants."""
        window = self._window
        window.player.pause()
        exploring = window.history is self._explore_history
        if exploring or window.history.parameters != page.parameters:
            window.set_history(window.new_history(page.parameters), keep=exploring)
        self._introduce(page.introduced)
        window.parts.prices.set_lows_told(page.kind not in ("ask", "run"))
        window.parts.parameter_panel.set_brief(True, page.free)
        self._set_stage(page.stage)
        window.parts.bring_forward(page.introduced)
        if page.focus is not None:
            window.set_focus_asset(page.focus)
        window.player.until = NIGHT
        course = self._learn.course
        moment = page.moment if course is None else course.lesson.moment_of(page)
        if moment is not None:
            window.player.seek(moment)
        self._show_curve(page)

    def close_page(self, seen: bool = True) -> None:
        """Leave nothing of a page over the views; without `seen` they are all veiled."""
        self._clear_curves()
        self._introduce(VIEW_NAMES if seen else ())
        self._window.parts.prices.set_lows_told(True)

    def lock(self, locked: bool) -> None:
        """While a question waits nobody sees beyond the moment."""
        player, course = self._window.player, self._learn.course
        player.locked = locked
        until = course.page.until if course is not None else NIGHT
        player.until = min(until, player.minute) if locked else until
        if course is not None and not locked:
            self._show_curve(course.page)

    def _show_curve(self, page: Page) -> None:
        """Ask for a curve, or show the one that was drawn and is still spoken of."""
        self._clear_curves()
        course = self._learn.course
        assert course is not None
        asking = course.lesson.drawing_on(page)
        if asking is None or not isinstance(asking.ask, Curve):
            return
        answer = course.answers.get(asking.key)
        curve = self._curves[asking.ask.asset]
        if answer is None:
            curve.ask(asking.ask, 1.0)
        else:
            self._show_answer(asking, answer.value)

    def _show_answer(self, page: Page, value: object) -> None:
        if isinstance(page.ask, Curve) and isinstance(value, tuple):
            points: Points = value
            self._curves[page.ask.asset].show_drawing(page.ask, points)

    def _take_drawing(self, points: Points) -> None:
        """Answer with a drawing; the focus goes from it to where the lesson goes on."""
        drawing = isinstance(self._window.focusWidget(), CurvePrediction)
        self._learn.answer(points)
        if drawing:
            self._learn.panel.on.setFocus()

    def _clear_curves(self) -> None:
        for curve in self._curves.values():
            curve.clear()

    def _explore(self, parameters: Parameters) -> None:
        """Open a scenario in Explore as one undoable change there."""
        minute = self._window.player.minute
        self._window.set_mode(Mode.EXPLORE)
        self._window.choose(parameters)
        self._window.set_minute(minute)
