"""Present: a talk on the audience's screen, its notes on the speaker's.

Tells the window what each step wants to be seen. Entered from Explore, which it puts aside and
brings back as it was.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from engine.night import NIGHT
from gui.background import Background
from gui.controls.palette import Offer
from gui.controls.parameter_panel import MAIN_SLIDERS
from gui.learn.lesson import Lesson
from gui.learn.page_facts import PageFacts, PageQuestion
from gui.look.theme import PROJECTOR, Theme
from gui.mode import Mode
from gui.nights import Nights
from gui.pages.page_figures import FiguresQuestion
from gui.present.blank_screen import BlankScreen
from gui.present.caption import Caption
from gui.present.clicker import Clicker
from gui.present.console import Console, Place
from gui.present.step_words import answer_words, audience_text, speaker_notes
from gui.present.talk import Step, Talk, lesson_talk, preset_talk
from gui.present.teaching_notes import figures_in_notes, teaching_notes
from gui.present.two_windows import TwoWindows
from gui.words.changes_in_words import caption

if TYPE_CHECKING:
    from gui.window import Window

TEXT_SHARE = 1 / 50
"""The smallest text's share of the window's height."""

SMALLEST_ROLE = 12
"""Pixels of the smallest text role at scale 1."""


def projector_scale(height: int) -> float:
    """The scale at which the smallest text is 1/50 of a window's height.

    The same whatever text the user reads alone: larger text would leave the pictures no room.
    """
    smallest = -(-height // round(1 / TEXT_SHARE))
    return smallest / SMALLEST_ROLE


class PresentMode(QObject):
    """The talk that is on, and everything about it."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self.talk = preset_talk()
        self.lesson: Lesson | None = None
        self.number = 0
        self.blank = False
        self._asked_for: tuple[Talk, Lesson | None, int] | None = None
        self._facts: PageFacts | None = None
        self.caption, self.blank_screen = Caption(), BlankScreen(window)
        self.console = Console()
        window.destroyed.connect(self.console.deleteLater)
        self.windows = TwoWindows(window, self.console)
        self.clicker = Clicker((window, self.console), self.act)
        self.background, self.noted = Background(self), Background(self)
        self._note_figures: Mapping[str, float] = {}
        self._connect()

    @property
    def on(self) -> bool:
        """Whether a talk is being given."""
        return self._window.mode is Mode.PRESENT

    @property
    def step(self) -> Step:
        """The step on show."""
        return self.talk.steps[self.number]

    # What the window tells.

    def give(self, talk: Talk, lesson: Lesson | None = None, number: int = 0) -> None:
        """Present a talk from one of its steps."""
        self._asked_for = (talk, lesson, number)
        self._window.set_mode(Mode.PRESENT)

    def give_lesson(self, lesson: Lesson, number: int = 0) -> None:
        """Present a lesson from one of its steps."""
        self.give(lesson_talk(lesson), lesson, number)

    def enter(self, before: Mode) -> None:
        """Put Explore aside and begin; without a talk asked for, with what is on show."""
        window = self._window
        self._before = before
        self._history, self._minute = window.history, window.player.minute
        self.talk, self.lesson, first = self._asked_for or self._talk_at_hand(before)
        self._asked_for = None
        self.number, self._facts = first, None  # nights that come now are told of the new talk
        window.player.hide_future(True)
        window.parts.parameter_panel.set_brief(True, frozenset(MAIN_SLIDERS))
        window.parts.parameter_panel.set_lying(True)
        self._set_blank(False)
        self.clicker.listen()
        self.console.begin()
        self._ask_for_note_figures()

    def begin(self) -> None:
        """Once the window is arranged: put both windows in their places and show the first step."""
        self.windows.part()
        self.go_to(self.number)
        self._window.setFocus()

    def leave(self) -> None:
        """Back to Explore as it was put aside."""
        window = self._window
        self.clicker.stop()
        self.console.end()
        self._set_blank(False)
        for background in (self.background, self.noted):
            background.ask(None)
        window.parts.show_in_front(None)
        window.parts.prices.set_lows_told(True)
        window.player.until = NIGHT
        window.player.hide_future(False)
        window.parts.parameter_panel.set_lying(False)
        window.parts.parameter_panel.set_brief(False)
        window.set_history(self._history)
        window.player.seek(self._minute)
        self.windows.rejoin()

    def close(self) -> None:
        """The program ends."""
        self.clicker.stop()
        self.console.end()
        for background in (self.background, self.noted):
            background.close()

    def show_nights(self, nights: Nights) -> None:
        """Other nights came up: the figures in the words may be of them."""
        if self.on:
            self._write()

    def name_parts(self) -> None:
        """Say the talk again, in another language."""
        if self.on and self.talk.again is not None:
            self.talk = self.talk.again()
            self._write()

    def set_theme(self, theme: Theme) -> None:
        """Give caption and console their colours and sizes."""
        self.caption.set_theme(theme)
        self.console.set_theme(theme)

    def theme(self, height: int) -> Theme:
        """The projector's theme for a window's height."""
        return PROJECTOR.at_scale(projector_scale(height))

    # What the speaker does.

    def act(self, ask: str) -> None:
        """Do what a key or a button asks: one of the clicker's words."""
        {
            "next": lambda: self._turn(1),
            "back": lambda: self._turn(-1),
            "blank": lambda: self._set_blank(not self.blank),
            "notes": self.windows.toggle_notes,
            "swap": self.windows.swap,
            "end": self.end,
        }[ask]()

    def go_to(self, number: int) -> None:
        """Show a step, by its number from 0; beyond either end is that end."""
        self.number = min(max(number, 0), len(self.talk.steps) - 1)
        step, window = self.step, self._window
        window.player.pause()
        exploring = window.history is self._history
        if exploring or window.history.parameters != step.parameters:
            window.set_history(window.new_history(step.parameters), keep=exploring)
        window.parts.show_in_front(step.shown)
        asks = step.page is not None and step.kind in ("question", "play")
        window.parts.prices.set_lows_told(not asks)
        if step.focus is not None:
            window.set_focus_asset(step.focus)
        window.player.until = step.until
        window.player.seek(step.moment)
        self._ask_for_facts(step)
        self._write()
        if step.plays and not self.blank:
            window.player.play()

    def end(self) -> None:
        """End the talk and go back to where it was begun."""
        if self.on:
            self._window.set_mode(Mode.EXPLORE)
            self._window.set_mode(self._before)

    def offers(self) -> list[Offer]:
        """For the palette, while a talk is on: what the console's buttons do."""
        able = {ask: button for ask, button in self.console.buttons.items() if button.isEnabled()}
        return [
            Offer(button.toolTip(), partial(self.act, ask))
            for ask, button in able.items()
            if self.on
        ]

    # Inside.

    def _connect(self) -> None:
        player = self._window.player
        player.nights_changed.connect(self.show_nights)
        player.moment_changed.connect(self.caption.show_moment)
        self._window.parts.transport.place_wished.connect(self.caption.set_place)
        self.console.asked.connect(self.act)
        self.console.front_wished.connect(self._bring_to_front)
        self.background.answered.connect(lambda _, facts: self._take(facts))
        self.noted.answered.connect(lambda _, values: self._take_note_figures(values))

    def _talk_at_hand(self, before: Mode) -> tuple[Talk, Lesson | None, int]:
        """The lesson that is open, from its page; or what is on show, and then the presets."""
        course = self._window.learn.course
        if before is Mode.LEARN and course is not None:
            talk = lesson_talk(course.lesson)
            return talk, course.lesson, talk.step_of(course.page)
        parameters = self._window.history.parameters
        talk = preset_talk(parameters)
        return talk, None, talk.step_showing(parameters)

    def _turn(self, steps: int) -> None:
        """Go on or back; where nothing is to be seen, show again first."""
        if self.blank:
            self._set_blank(False)
        elif 0 <= self.number + steps < len(self.talk.steps):
            self.go_to(self.number + steps)

    def _set_blank(self, blank: bool) -> None:
        """Cover the audience's window; the night waits meanwhile."""
        player = self._window.player
        if blank:
            self._played = player.playing
            player.pause()
        elif self.blank and self._played:
            player.play()
        self.blank = blank
        self.blank_screen.set_blank(blank)
        self.console.show_blank(blank)

    def _bring_to_front(self, number: int) -> None:
        stage = self._window.parts.stage
        if number != stage.number:
            stage.turn_to(number)
        self._show_fronts()

    def _show_fronts(self) -> None:
        stage = self._window.parts.stage
        titles = (self.tr("As the step says"), *stage.titles[1:])
        self.console.show_fronts(titles, stage.number)

    def _ask_for_facts(self, step: Step) -> None:
        if step.page is None:
            self._facts = None
            self.background.ask(None)
        elif self._facts is None or self._facts.page != step.page:
            self.background.ask(PageQuestion(step.page, step.compared))

    def _take(self, facts: PageFacts) -> None:
        if self.on and facts.page == self.step.page:
            self._facts = facts
            self._write()

    def _ask_for_note_figures(self) -> None:
        self._note_figures = {}
        names = figures_in_notes(self.lesson.number) if self.lesson is not None else frozenset()
        self.noted.ask(FiguresQuestion(names) if names else None)

    def _take_note_figures(self, values: Mapping[str, float]) -> None:
        if self.on:
            self._note_figures = values
            self._write()

    def _notes(self, step: Step, nights: Nights | None) -> str:
        """What the step says, and of a lesson what its note for teachers says of such a step."""
        notes = speaker_notes(step, self._facts, nights)
        if self.lesson is None:
            return notes
        first = self.number == 0
        taught = teaching_notes(self.lesson.number, step.kind, first, self._note_figures)
        return "\n\n".join(filter(None, (notes, taught)))

    def _nights_meant(self) -> Nights | None:
        """The nights on show, once they are those of the scenario."""
        nights, history = self._window.player.nights, self._window.history
        if nights is None or history.dragging or nights.live.parameters == history.parameters:
            return nights
        return None

    def _write(self) -> None:
        """The words of the step, for both sides."""
        step, facts, nights = self.step, self._facts, self._nights_meant()
        text = audience_text(step, facts, nights)
        if self.lesson is not None:
            answer = answer_words(step, self.lesson.number, facts)
            told = self.tr("Answer: {answer}").format(answer=answer) if answer else ""
            text = "\n".join(filter(None, (told, text)))
        title = self._title(step)
        self.caption.show_words(title, text, step.options)
        coming = self.talk.steps[self.number + 1 :][:1]
        self.console.show_place(
            Place(
                number=self.number,
                of=len(self.talk.steps),
                title=title,
                text=text,
                notes=self._notes(step, nights),
                coming=self._coming(coming[0]) if coming else "",
            )
        )
        self._show_fronts()

    def _title(self, step: Step) -> str:
        """The step's own; where the sliders were moved since, with what they changed."""
        now = self._window.history.parameters
        if now == step.parameters:
            return step.title
        return self.tr("{title} \u2013 {change}").format(
            title=step.title, change=caption(step.parameters, now)
        )

    def _coming(self, step: Step) -> str:
        """The next step in a line: what it does, and its title."""
        kinds = {
            "question": self.tr("Question: {title}"),
            "play": self.tr("Play: {title}"),
            "truth": self.tr("Answer: {title}"),
        }
        return kinds[step.kind].format(title=step.title)
