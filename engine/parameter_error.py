"""What is said of a setting that cannot be: as data, so that it can be said in any language."""

from __future__ import annotations

from collections.abc import Mapping

SENTENCES = {
    "range": "{name} must lie between {low} and {high} {unit}, got {got}",
    "tuple": "{name} must be {count} numbers ({parts}) between {low} and {high} {unit}, got {got}",
    "order": "{name} must be at least utilisation_low ({low}, no unit), got {got}",
    "cuts": "cuts must be a frozenset of names (no unit) out of {known}, got {got}",
    "part_needed": "{name} needs a part of {parts}, got {got}",
    "no_parts": "{name} is one number and has no part {got}",
    "no_values": "{name} needs at least one value",
    "unknown": "a sweep varies a parameter, and none is called {got}",
}
"""Each rule in English."""


class ParameterError(ValueError):
    """A value that breaks the rule of its field; as text an English sentence.

    Attributes
    ----------
    field : name of the field.
    rule : which rule it breaks, one of `SENTENCES`.
    facts : what the sentence names, as text; `unit` is the declared one, or empty.
    """

    def __init__(self, field: str, rule: str, facts: Mapping[str, str]) -> None:
        super().__init__(field, rule, facts)  # all of them, so that it can be pickled
        self.field, self.rule, self.facts = field, rule, facts

    def __str__(self) -> str:
        facts = dict(self.facts)
        if "unit" in facts:
            facts["unit"] = facts["unit"] or "(no unit)"
        return SENTENCES[self.rule].format(**facts)
