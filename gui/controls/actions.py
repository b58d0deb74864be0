"""Everything the window can be told by a key or a button, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from gui.mode import Mode

GROUPS = (
    "Time",
    "Scenario",
    "Views",
    "Learn",
    "Look",
    "Theme",
    "Falls and rises",
    "Language",
    "Program",
)
"""Headings under which menu and keys page list the actions."""


@dataclass(frozen=True)
class ActionEntry:
    """One row: a method of the window, its label, what it does, its keys, and where it is on.

    A key without a modifier rests while a text field has the focus, and a focused control that
    uses the key itself keeps it. What is listed here is on in Explore and Learn unless `modes` says
    otherwise; Present has keys of its own besides (`gui.present.clicker`). What `lasts` stays in
    force, and a menu marks it.
    """

    name: str
    label: str
    tip: str
    group: str
    keys: tuple[str, ...] = ()
    repeats: bool = False
    modes: tuple[Mode, ...] = (Mode.EXPLORE, Mode.LEARN)
    lasts: bool = False

    @property
    def title(self) -> str:
        """Its label, in the language in force."""
        return QCoreApplication.translate("Actions", self.label)

    @property
    def words(self) -> str:
        """What it does, in the language in force."""
        return QCoreApplication.translate("Actions", self.tip)

    @property
    def found_by(self) -> str:
        """The words that find it: those in the language in force, and the English ones."""
        return f"{self.title} {self.words} {self.label} {self.tip}"

    @property
    def hint(self) -> str:
        """Tooltip: what it does and the key that does it."""
        return f"{self.words} ({self.keys[0]})" if self.keys else self.words


_EXPLORE, _LEARN, _ANYWHERE = (Mode.EXPLORE,), (Mode.LEARN,), tuple(Mode)

ACTIONS = (
    ActionEntry(
        "play_shock", "Shock", "Shock: play from two minutes before it", "Time", modes=_EXPLORE
    ),
    ActionEntry("toggle_play", "Play", "Play or pause the night", "Time", ("Space",)),
    ActionEntry("step_back", "Step back", "One step of the night back", "Time", (",",), True),
    ActionEntry("step_on", "Step", "One step of the night on", "Time", (".",), True),
    ActionEntry("to_start", "Start", "To the start of the night", "Time", ("Home",)),
    ActionEntry("to_end", "End", "To the end of the night", "Time", ("End",)),
    ActionEntry(
        "previous_event", "Event before", "To the event before", "Time", ("Ctrl+Left",), True
    ),
    ActionEntry("next_event", "Next event", "To the next event", "Time", ("Ctrl+Right",), True),
    ActionEntry(
        "slow_motion",
        "Slow at events",
        "Slow down near events, or not",
        "Time",
        ("S",),
        lasts=True,
    ),
    ActionEntry(
        "reset",
        "Reset",
        "Back to the night as it was, before the shock",
        "Scenario",
        ("R",),
        modes=_EXPLORE,
    ),
    ActionEntry("undo", "Undo", "Undo the last change", "Scenario", ("Ctrl+Z",), True, _ANYWHERE),
    ActionEntry(
        "redo",
        "Redo",
        "Redo what was undone",
        "Scenario",
        ("Ctrl+Y", "Ctrl+Shift+Z"),
        True,
        _ANYWHERE,
    ),
    ActionEntry("show_book", "Order book", "Show the order book", "Views", modes=_EXPLORE),
    ActionEntry("show_why", "Why", "Show why: the ring of causes", "Views", modes=_EXPLORE),
    ActionEntry(
        "cut_link",
        "Cut",
        "Show the ring of causes; there, cut the link in focus",
        "Views",
        ("C",),
        modes=_EXPLORE,
    ),
    ActionEntry("show_map", "Cliff map", "Show the cliff map", "Views", ("M",), modes=_EXPLORE),
    ActionEntry("show_blame", "Who did it", "Show who did it", "Views", ("W",), modes=_EXPLORE),
    ActionEntry("show_claims", "Claims", "Show claims, tested", "Views", modes=_EXPLORE),
    ActionEntry("show_runs", "Runs", "Show the runs you kept", "Views", modes=_EXPLORE),
    ActionEntry(
        "show_survivors",
        "Survivors",
        "Show who was wiped out, and who survived",
        "Views",
        modes=_EXPLORE,
    ),
    ActionEntry("show_history", "History", "Show earlier crashes", "Views", modes=_EXPLORE),
    ActionEntry("show_table", "Table", "What the view in front shows, as a table", "Views", ("T",)),
    ActionEntry("show_lessons", "Lessons", "The list of lessons", "Learn"),
    ActionEntry("show_builder", "Build an exchange", "Build the exchange that survives", "Learn"),
    ActionEntry(
        "answer_1", "Answer 1", "Answer with the first option", "Learn", ("1",), modes=_LEARN
    ),
    ActionEntry(
        "answer_2", "Answer 2", "Answer with the second option", "Learn", ("2",), modes=_LEARN
    ),
    ActionEntry(
        "answer_3", "Answer 3", "Answer with the third option", "Learn", ("3",), modes=_LEARN
    ),
    ActionEntry(
        "answer_4", "Answer 4", "Answer with the fourth option", "Learn", ("4",), modes=_LEARN
    ),
    ActionEntry(
        "larger_text",
        "A+",
        "Make all text larger",
        "Look",
        ("Ctrl++", "Ctrl+="),
        True,
        _ANYWHERE,
    ),
    ActionEntry(
        "smaller_text", "A\u2212", "Make all text smaller", "Look", ("Ctrl+-",), True, _ANYWHERE
    ),
    ActionEntry("usual_text", "A", "Text at its usual size", "Look", ("Ctrl+0",), modes=_ANYWHERE),
    ActionEntry(
        "stillness", "Little motion", "Let little move, or let sales fall again", "Look", lasts=True
    ),
    ActionEntry("next_theme", "Theme", "Light, dark, projector, or as the system", "Theme"),
    ActionEntry("system_theme", "As the system", "The system's theme", "Theme", lasts=True),
    ActionEntry("light_theme", "Light", "The light theme", "Theme", lasts=True),
    ActionEntry("dark_theme", "Dark", "The dark theme", "Theme", lasts=True),
    ActionEntry("projector_theme", "Projector", "The projector's theme", "Theme", lasts=True),
    ActionEntry(
        "mark_no_direction",
        "No marks",
        "No marks of falls and rises",
        "Falls and rises",
        lasts=True,
    ),
    ActionEntry(
        "mark_falls_red", "Red for a fall", "Red marks falls", "Falls and rises", lasts=True
    ),
    ActionEntry(
        "mark_rises_red", "Red for a rise", "Red marks rises", "Falls and rises", lasts=True
    ),
    ActionEntry(
        "speak_as_system", "As the system", "The language of the system", "Language", lasts=True
    ),
    ActionEntry("speak_english", "English", "English", "Language", lasts=True),
    ActionEntry("speak_japanese", "日本語", "日本語", "Language", lasts=True),
    ActionEntry("speak_chinese", "简体中文", "简体中文", "Language", lasts=True),
    ActionEntry(
        "show_palette",
        "Commands",
        "Find a command by its name",
        "Program",
        ("Ctrl+K",),
        modes=_ANYWHERE,
    ),
    ActionEntry("show_keys", "Keys", "All keys on one page", "Program", ("?",), modes=_ANYWHERE),
    ActionEntry(
        "help",
        "?",
        "What has the focus, explained; glossary, model, sources",
        "Program",
        ("F1",),
        modes=_ANYWHERE,
    ),
    ActionEntry(
        "show_about", "About", "Versions, licence, and a report for a bug", "Program", ("Ctrl+I",)
    ),
    ActionEntry("start_explore", "Explore", "Explore: set everything yourself", "Program"),
    ActionEntry("start_learn", "Learn", "Learn: lessons that ask before they show", "Program"),
    ActionEntry("start_present", "Present", "Present what is on show", "Program", ("F5",)),
    ActionEntry("close", "Quit", "Close the window", "Program", ("Ctrl+Q",)),
)


def actions_in(mode: Mode) -> tuple[ActionEntry, ...]:
    """What can be done in a mode, in the order of the table."""
    return tuple(entry for entry in ACTIONS if mode in entry.modes)


def action(name: str) -> ActionEntry:
    """The row of that name."""
    return next(entry for entry in ACTIONS if entry.name == name)
