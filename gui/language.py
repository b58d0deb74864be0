"""Which language to speak: the system's or the one chosen. Needs no Qt."""

from __future__ import annotations

import locale
import os
import sys

from gui.files.content import LANGUAGES

NAMES = {"en": "English", "ja": "\u65e5\u672c\u8a9e", "zh": "\u7b80\u4f53\u4e2d\u6587"}
"""Each language as those who read it call it."""

CHOICES = ("system", *LANGUAGES)

_WINDOWS_NAMES = {"japanese": "ja", "chinese": "zh"}
"""How Windows begins the names of languages."""


def meant(choice: str) -> str:
    """The language that one of `CHOICES` means on this system."""
    return choice if choice in LANGUAGES else system_language()


def system_language() -> str:
    """The first language of the system that the program has; English if it has none of them."""
    found = (name.replace("-", "_").split("_")[0].casefold() for name in _wished())
    known = (_WINDOWS_NAMES.get(name, name) for name in found)
    return next((name for name in known if name in LANGUAGES), LANGUAGES[0])


def _wished() -> list[str]:
    """Names of languages as the system gives them, the most wished first."""
    named = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), None)
    if named:
        return [named]
    if sys.platform == "darwin":  # programs started from the dock have no such variables
        from PySide6.QtCore import QLocale

        return QLocale().uiLanguages()
    return [locale.getlocale()[0] or ""]
