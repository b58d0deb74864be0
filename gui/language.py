"""The language of all that a person reads: the system's or the one chosen, changed at any time."""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QFontDatabase

from gui.files.content import ASSETS_FOLDER, LANGUAGES, set_language

NAMES = {"en": "English", "ja": "\u65e5\u672c\u8a9e", "zh": "\u7b80\u4f53\u4e2d\u6587"}
"""Each language as those who read it call it."""

CHOICES = ("system", *LANGUAGES)

_QT_NAMES = {"ja": "ja", "zh": "zh_CN"}
_WRITING = {
    "ja": QFontDatabase.WritingSystem.Japanese,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
}
_FONT_PACKAGE = "fonts-noto-cjk"

_translators: list[QTranslator] = []


def meant(choice: str) -> str:
    """The language that one of `CHOICES` means on this system."""
    return choice if choice in LANGUAGES else system_language()


def system_language() -> str:
    """The first language of the system that the program has; English if it has none of them."""
    wished = [os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG")]
    named = next(filter(None, wished), "")
    names = [named] if named or sys.platform.startswith("linux") else QLocale().uiLanguages()
    found = (name.replace("-", "_").split("_")[0].lower() for name in names)
    return next((name for name in found if name in LANGUAGES), LANGUAGES[0])


def speak(language: str) -> None:
    """Let all words be of a language from now on; open windows are told and say theirs again."""
    app = QCoreApplication.instance()
    set_language(language)
    if app is None:
        return
    for old in _translators:
        app.removeTranslator(old)
    _translators.clear()
    for folder, name in (
        (QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath), _qt_file(language)),
        (str(ASSETS_FOLDER / "words" / language), "interface"),
    ):
        translator = QTranslator()
        if name and translator.load(name, folder):
            app.installTranslator(translator)
            _translators.append(translator)


def missing_font(language: str) -> str:
    """What to install where no font of the system can write the language; empty if one can."""
    writing = _WRITING.get(language)
    if writing is None or QFontDatabase.families(writing):
        return ""
    return _FONT_PACKAGE


def _qt_file(language: str) -> str:
    return f"qtbase_{_QT_NAMES[language]}" if language in _QT_NAMES else ""
