"""No text is cut in a small window, in any language, at the usual text size and the largest it
holds: all that can be opened is opened, and every word on show is measured."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QComboBox, QMenu
from shiboken6 import delete

from engine import Parameters
from engine.exchange_design import Progress, Trial
from engine.expression import Worlds
from gui.controls.pill import Pill
from gui.fault_watch import FaultWatch
from gui.files.content import LANGUAGES
from gui.learn.concept_check import Truth, items, truth
from gui.learn.lesson import Choice, Curve, Split
from gui.learn.lesson_file import lessons
from gui.learn.page_facts import PageFacts, page_facts
from gui.look.theme import load_fonts
from gui.mode import Mode
from gui.pages.glossary import glossary
from gui.pages.page_figures import FiguresQuestion
from gui.pages.reader import PAGES
from gui.sharing import Sharing
from gui.speaking import speak
from gui.window import Window
from tests.gui.answered import wait_for_answer
from tests.gui.look.cut_words import Watch

MINUTES = (20, 30, 45, 119)
"""The calm, the fall, the bottom, and after."""


@pytest.fixture(scope="module")
def known():
    """What the engine says, in whatever language, computed once."""
    worlds, facts = Worlds(), {}
    for lesson in lessons():
        for page in lesson.pages:
            compared = lesson.page(page.of) if page.of is not None else None
            facts[lesson.number, page.key] = page_facts(page, compared, worlds)
    (*_, figures) = FiguresQuestion().answers()
    return Known(facts, figures, truth())


@dataclass(frozen=True)
class Known:
    """The facts of every page, by lesson and key; the figures of what is read; the truth."""

    facts: dict[tuple[int, str], PageFacts]
    figures: dict[str, float]
    truth: Truth


@pytest.fixture(scope="module", params=[(name, scale) for name in LANGUAGES for scale in (1, 1.5)])
def opened(request, qapp, default_nights, known):
    """A small window with everything that can be opened from it."""
    name, scale = request.param
    load_fonts()
    speak(name)
    window = Window(Parameters(), theme="light", scale=scale, nights=default_nights)
    window.known = known
    window.sharing = Sharing(window)
    window.resize(1280, 720)
    window.show()
    settle()
    yield window
    window.set_mode(Mode.EXPLORE)
    window.close()
    delete(window)
    speak("en")


def settle():
    """Let every part find its place."""
    for _ in range(8):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def panels(window):
    """Bring one panel after the other to the front, where they do not all have room."""
    for tabs in (window.parts.all_tabs, window.parts.shared_tabs):
        if tabs.isVisible():
            for pill in tabs.findChildren(Pill):
                pill.click()
                yield
            tabs.pill(0).click()
            return
    yield


# What can be opened: each yields one thing after the other, to be looked at.


def explore(window):
    for minute in MINUTES:
        window.set_minute(minute)
        for _ in panels(window):
            yield window


def tabs(window):
    stage = window.parts.stage
    window.set_minute(45)
    for number in range(1, len(stage.views)):
        stage.turn_to(number, again=True)
        window.parts.show_part(stage)
        wait_for_answer(stage.current)
        yield window
    stage.turn_to(0)


def settings(window):
    """The groups of settings, scrolled to each of them."""
    panel = window.parts.parameter_panel
    groups = (panel.more, panel.fixes)
    for group in groups:
        group.expand(animate=False)
    for control in (*panel.sliders.values(), *panel.rows.values()):
        panel.reveal(control)
        yield panel
    for group in groups:
        group.collapse(animate=False)


def menus(window):
    bar = window.parts.top_bar
    for button in (bar.menu, bar.share, bar.language):
        for menu in (button.menu(), *button.menu().findChildren(QMenu)):
            menu.popup(window.pos())
            yield menu
            menu.close()
    for chooser in window.findChildren(QComboBox):
        if chooser.isVisible():
            chooser.showPopup()
            yield chooser.view()
            chooser.hidePopup()


def palette_and_code(window):
    window.show_palette()
    yield window
    window.commands.palette.hide()
    opening = window.sharing.opening
    opening.ask_for_code()
    for typed in ("", "HL1-", "HL1-no code at all has so many signs", "?"):
        opening.code.field.setText(typed)
        opening.code.field.returnPressed.emit()
        yield window
    opening.code.hide()


def export_bar(window):
    bar, path = window.sharing.bar, "/home/of somebody/with a long/path/to a night.json"
    for say in (bar.show_done, bar.show_failure):
        say(f"{path} {path}")
        yield window
    bar.hide()


def reading(window):
    """Every page and every term."""
    for key in PAGES:
        reader = window.reading._opened()
        reader._figures = window.known.figures
        window.reading.show_page(key)
        reader.resize(window.size() * 0.9)
        yield reader
    for term in glossary():
        window.reading.show_term(term.key)
        yield reader
    reader.close()


def windows_beside(window):
    """The page of keys, About, the table of each view, and what a mistake of the program says."""
    window.show_keys()
    yield window.commands.keys
    window.show_about()
    yield window.commands.about
    window.set_minute(45)
    for view in window.parts.views:
        view.setFocus()
        window.show_table()
        yield window.commands.table.table
        window.commands.table.close()
    faults = FaultWatch(window)
    faults.hear(ValueError("a mistake"))
    settle()
    yield faults.page
    faults.stop()
    window.commands.close()


def learn(window):
    """The lessons, and every page of each with a wrong answer, which says the most."""
    window.open_lesson(1)
    yield window
    window.learn.show_contents()
    yield window
    learn = window.learn
    learn._facts.update(window.known.facts)
    learn.page_opened.disconnect()  # else the nights of every page would be computed
    for lesson in lessons():
        learn.open(lesson.number)
        for page in lesson.pages:
            assert learn.course.page.key == page.key
            yield learn.panel
            reply(learn, page)
            yield learn.panel
            learn.panel.on.click()
    yield from concept_check(learn, window.known.truth)
    yield from exchange_builder(learn)
    window.set_mode(Mode.EXPLORE)


def reply(learn, page):
    """Answer a page wrongly, but draw nothing."""
    if isinstance(page.ask, Choice):
        right = learn.panel.facts.right
        learn.answer(next(key for key in page.ask.options if key != right))
    elif isinstance(page.ask, Curve):
        learn.panel.skip.click()
    elif isinstance(page.ask, Split):
        learn.answer((1.0, *[0.0] * (len(page.ask.parts) - 1)))
    elif page.ask is not None:
        learn.answer(page.ask.low)


def concept_check(learn, truth):
    learn.check.show_truth(truth)
    for after in (False, True):
        learn._begin_check(after)
        for _ in range(len(items()) + 1):
            yield learn.check
            learn.check.choose(0)


def exchange_builder(learn):
    builder = learn.builder
    learn._turn_to(builder)
    yield builder
    (verdict,) = Trial(builder.design, opened=True).answers()
    builder.show_verdict(verdict)
    builder.show_progress(Progress(9, 99, verdict))
    yield builder


def present(window):
    """The presets and the first lesson as talks, with the speaker's notes beside them.

    Present has the text size of its screen.
    """
    if window.text_scale.wished > 1:
        return
    talk, console = window.present, window.present.console
    for lesson in (None, lessons()[0]):
        talk.give_lesson(lesson) if lesson else window.start_present()
        window.showNormal()
        window.resize(1280, 720)
        console.resize(640, 720)
        console.show()
        for _ in talk.talk.steps:
            yield window
            yield console
            talk.act("next")
        window.set_mode(Mode.EXPLORE)
        window.resize(1280, 720)


PLACES = (
    explore, tabs, settings, menus, palette_and_code, export_bar, reading, windows_beside,
    learn, present,
)  # fmt: skip


@pytest.mark.parametrize("place", PLACES)
def test_no_text_is_cut(opened, place, monkeypatch):
    watch = Watch(monkeypatch)
    for widget in place(opened):
        settle()
        watch.look_at(widget)
    assert watch.cut == set()
    assert watch.secret() == set()
