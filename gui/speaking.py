"""Speaking a language: loads its words into Qt, which tells every open window."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QTranslator
from PySide6.QtGui import QFontDatabase

from gui.files.content import ASSETS_FOLDER, set_language

_QT_FILES = {"ja": "qtbase_ja", "zh": "qtbase_zh_CN"}
"""What Qt itself says: in menus of text fields, in dialogs of files."""

_WRITING = {
    "ja": QFontDatabase.WritingSystem.Japanese,
    "zh": QFontDatabase.WritingSystem.SimplifiedChinese,
}
FONT_PACKAGE = "fonts-noto-cjk"

_translators: list[QTranslator] = []


def speak(language: str) -> None:
    """Let all words be of a language from now on, one of `gui.files.content.LANGUAGES`."""
    set_language(language)
    app = QCoreApplication.instance()
    assert app is not None, "there must be an application to speak"
    for old in _translators:
        app.removeTranslator(old)
    _translators.clear()
    of_qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = str(ASSETS_FOLDER / "words" / language)
    for folder, name in ((of_qt, _QT_FILES.get(language, "")), (own, "interface")):
        translator = QTranslator()
        if name and translator.load(name, folder):
            app.installTranslator(translator)
            _translators.append(translator)


def missing_font(language: str) -> str:
    """What to install where no font of the system can write the language; empty if one can."""
    writing = _WRITING.get(language)
    return "" if writing is None or QFontDatabase.families(writing) else FONT_PACKAGE
