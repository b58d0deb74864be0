"""The note for teachers of a lesson, as the speaker reads it beside a step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from gui.files.content import read_words
from gui.learn.lesson_words import names_in
from gui.pages.page_figures import figures, in_words
from gui.present.talk import plain

FITTING = {"question": ("questions",), "play": ("press",), "truth": ("traps",)}
"""Parts of a note that a step of each kind calls for; the first step has them all."""

WHOLE = ("aim", "beliefs", "questions", "press", "traps")


def teaching_notes(lesson: int, kind: str, first: bool, values: Mapping[str, float]) -> str:
    """What to ask, press or mind at a step, under headings; what is not computed is an ellipsis."""
    words, written = read_words("teaching"), in_words(values)
    parts = WHOLE if first else FITTING[kind]
    return "\n\n".join(
        f"{words['headings'][part]}\n{_part(words['lessons'][str(lesson)][part], written)}"
        for part in parts
    )


def figures_in_notes(lesson: int) -> frozenset[str]:
    """Names of the figures that a lesson's note needs computed."""
    note = read_words("teaching")["lessons"][str(lesson)]
    used = {name for text in _texts(note.values()) for name in names_in(text)}
    return frozenset(used & set(figures()))


def _part(part: str | Sequence[str], written: Mapping[str, str]) -> str:
    if isinstance(part, str):
        return plain(part.format(**written))
    return "\n".join(f"\u2022 {plain(text.format(**written))}" for text in part)


def _texts(parts: Iterable[str | Sequence[str]]) -> Iterator[str]:
    for part in parts:
        yield from ((part,) if isinstance(part, str) else part)
