"""Everything the window can be told by a key or a button, in one table."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication


@dataclass(frozen=True)
class ActionEntry:
    """One row: the name of the window's method, its label, what it does, and its keys.

    `single_key` marks keys without a modifier: they rest while a text field has the focus, and a
    focused control that uses the key itself keeps it.
    """

    name: str
    label: str
    tip: str
    keys: tuple[str, ...] = ()
    repeats: bool = False

    @property
    def hint(self) -> str:
        """Tooltip: what it does and the key that does it."""
        tip = QCoreApplication.translate("Actions", self.tip)
        return f"{tip} ({self.keys[0]})" if self.keys else tip


ACTIONS = (
    ActionEntry("toggle_play", "Play", "Play or pause the night", ("Space",)),
    ActionEntry("step_back", "Step back", "One step of the night back", (",",), repeats=True),
    ActionEntry("step_on", "Step", "One step of the night on", (".",), repeats=True),
    ActionEntry("to_start", "Start", "To the start of the night", ("Home",)),
    ActionEntry("to_end", "End", "To the end of the night", ("End",)),
    ActionEntry(
        "previous_event", "Event before", "To the event before", ("Ctrl+Left",), repeats=True
    ),
    ActionEntry("next_event", "Next event", "To the next event", ("Ctrl+Right",), repeats=True),
    ActionEntry("slow_motion", "Slow at events", "Slow down near events, or not", ("S",)),
    ActionEntry("reset", "Reset", "Back to the night as it was, before the shock", ("R",)),
    ActionEntry("undo", "Undo", "Undo the last change", ("Ctrl+Z",), repeats=True),
    ActionEntry("redo", "Redo", "Redo what was undone", ("Ctrl+Y", "Ctrl+Shift+Z"), repeats=True),
    ActionEntry("larger_text", "A+", "Make all text larger", ("Ctrl++", "Ctrl+="), repeats=True),
    ActionEntry("smaller_text", "A\u2212", "Make all text smaller", ("Ctrl+-",), repeats=True),
    ActionEntry("usual_text", "A", "Text at its usual size", ("Ctrl+0",)),
    ActionEntry("help", "?", "What has the focus, explained; glossary, model, sources", ("F1",)),
    ActionEntry("start_present", "Present", "Present what is on show", ("F5",)),
    ActionEntry("close", "Quit", "Close the window", ("Ctrl+Q",)),
    ActionEntry("next_theme", "Theme", "Light, dark, or as the system"),
)


def action(name: str) -> ActionEntry:
    """The row of that name."""
    return next(entry for entry in ACTIONS if entry.name == name)
