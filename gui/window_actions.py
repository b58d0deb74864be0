"""What the user can tell the window, a method for each action, and how it is told to look."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow

from engine import Parameters
from engine.night import NIGHT
from gui.commands import Commands
from gui.files.content import language
from gui.language import meant
from gui.layout import WindowLayout
from gui.learn.learn_mode import LearnMode
from gui.look.motion import system_wishes_stillness
from gui.look.text_scale import TextScale
from gui.mode import Mode
from gui.player import Player
from gui.reading import Reading
from gui.scenario_history import ScenarioHistory
from gui.speaking import missing_font, speak
from gui.views.why_view import WhyView

THEME_CHOICES = {"system": "System", "light": "Light", "dark": "Dark", "projector": "Projector"}

SPEAKING = {
    "system": "speak_as_system",
    "en": "speak_english",
    "ja": "speak_japanese",
    "zh": "speak_chinese",
}
MARKING = {
    "none": "mark_no_direction",
    "red_falls": "mark_falls_red",
    "red_rises": "mark_rises_red",
}
"""The actions that choose a language, and how falls and rises are marked."""


class WindowActions(QMainWindow):
    """One method for each row of `gui.controls.actions`; the window itself has what they act on."""

    parts: WindowLayout
    player: Player
    history: ScenarioHistory
    learn: LearnMode
    reading: Reading
    commands: Commands
    text_scale: TextScale
    theme_choice: str
    language_choice: str
    direction_colours: str
    reduced_motion: bool
    place: str
    mode: Mode
    no_room: str
    """The notice that text cannot grow, as it was said last."""

    def apply_theme(self) -> None:
        """Bring colours and sizes of everything in line with theme and text size."""
        raise NotImplementedError

    def follow_text_size(self) -> None:
        """Dress everything anew where text has another size; where it may not grow, nothing."""
        raise NotImplementedError

    def choose(self, parameters: Parameters) -> None:
        """Go to a scenario; it can be undone."""
        raise NotImplementedError

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
        presents = self.mode is Mode.PRESENT  # where all text has one size
        if presents or not self.text_scale.larger(self.width(), self.height()):
            self.say_no_room()
        self.follow_text_size()

    def say_no_room(self) -> None:
        """Say why text does not grow."""
        self.no_room = self.tr("Text is as large as this window can hold.")
        self.parts.show_notice(self.no_room)

    def smaller_text(self) -> None:
        if self.mode is not Mode.PRESENT:
            self.text_scale.smaller(self.width(), self.height())
            self.follow_text_size()

    def usual_text(self) -> None:
        if self.mode is not Mode.PRESENT:
            self.text_scale.usual()
            self.follow_text_size()

    def next_theme(self) -> None:
        choices = list(THEME_CHOICES)
        self.set_theme_choice(choices[(choices.index(self.theme_choice) + 1) % len(choices)])

    def system_theme(self) -> None:
        self.set_theme_choice("system")

    def light_theme(self) -> None:
        self.set_theme_choice("light")

    def dark_theme(self) -> None:
        self.set_theme_choice("dark")

    def projector_theme(self) -> None:
        self.set_theme_choice("projector")

    def stillness(self) -> None:
        self.set_reduced_motion(not self.reduced_motion)
        said = self.tr("Little moves now.") if self.reduced_motion else self.tr("Sales fall again.")
        self.parts.show_notice(said)

    def mark_no_direction(self) -> None:
        self.set_direction_colours("none")
        self.parts.show_notice(self.tr("Prices bear no mark of falls and rises."))

    def mark_falls_red(self) -> None:
        self.set_direction_colours("red_falls")
        self.parts.show_notice(self.tr("Red marks a fall, green a rise."))

    def mark_rises_red(self) -> None:
        self.set_direction_colours("red_rises")
        self.parts.show_notice(self.tr("Red marks a rise, green a fall."))

    def speak_as_system(self) -> None:
        self.set_language("system")

    def speak_english(self) -> None:
        self.set_language("en")

    def speak_japanese(self) -> None:
        self.set_language("ja")

    def speak_chinese(self) -> None:
        self.set_language("zh")

    @property
    def in_force(self) -> frozenset[str]:
        """The actions that are in force now, of those that last, by their names."""
        switches = {"slow_motion": self.player.slow_motion, "stillness": self.reduced_motion}
        chosen = {
            f"{self.theme_choice}_theme",
            MARKING[self.direction_colours],
            SPEAKING[self.language_choice],
        }
        return frozenset(chosen | {name for name, on in switches.items() if on})

    def set_theme_choice(self, choice: str) -> None:
        """Take the colours of one of `THEME_CHOICES`."""
        self.theme_choice = choice
        self.apply_theme()

    def set_language(self, choice: str) -> None:
        """Speak a language, one of `gui.language.CHOICES`; everything open says its words again."""
        self.language_choice = choice
        speak(meant(choice))
        package = missing_font(language())
        if package:
            sentence = self.tr("No font here can write this language: install {package}.")
            self.parts.show_notice(sentence.format(package=package))

    def _show_deep(self, key: str) -> None:
        """Bring a view behind a tab to the front and give it the focus."""
        self.parts.stage.turn_to(self.parts.stage.keys.index(key), again=True)
        self.parts.show_part(self.parts.stage)
        self.parts.stage.current.setFocus()

    # What is told to every part.

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

    def follow_system_motion(self) -> None:
        """The system wishes for another motion than before: the user's own choice stays."""
        self.set_reduced_motion(self.reduced_motion)

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
