"""Starting Qt and opening the window."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from engine import Parameters
from gui.fault_watch import FaultWatch
from gui.language import meant
from gui.learn.lesson import Lesson
from gui.look.icon import program_icon
from gui.look.theme import load_fonts
from gui.present.talk import Talk
from gui.session import Memory, Session, settings_folder
from gui.settings import Settings
from gui.sharing import Sharing
from gui.speaking import speak
from gui.version import PROGRAM, VERSION
from gui.window import Window

SWITCH_INTERVAL = 0.001
"""Seconds after which a computing thread lets the window's thread go on: well under a frame."""


_SAID_OFFSCREEN = "This plugin does not support"
"""How the offscreen platform begins to say that it has no window manager, at every window."""


def _report(kind: QtMsgType, context: QMessageLogContext, message: str) -> None:
    """Pass Qt's messages on, but for what is true of every window offscreen."""
    if not message.startswith(_SAID_OFFSCREEN):
        print(message, file=sys.stderr)


def application() -> QApplication:
    """The running application, made if there is none."""
    app = QApplication.instance()
    if isinstance(app, QApplication):
        return app
    qInstallMessageHandler(_report)
    app = QApplication([PROGRAM])
    app.setApplicationName("Hidden Leverage")
    app.setApplicationVersion(VERSION)
    app.setDesktopFileName(PROGRAM)  # by which a desktop finds entry and icon
    app.setWindowIcon(program_icon())
    app.setStyle("Fusion")
    load_fonts()
    sys.setswitchinterval(SWITCH_INTERVAL)
    return app


def open_window(
    parameters: Parameters | None = None,
    theme: str | None = None,
    scale: float | None = None,
    lesson: Lesson | None = None,
    talk: Callable[[], Talk] | None = None,
    present: bool = False,
    safe: bool = False,
    minute: float | None = None,
    file: Path | None = None,
    language: str | None = None,
) -> int:
    """Show the window until it is closed; the exit status.

    Parameters
    ----------
    parameters, theme, scale : as for `Window`; what is None stands as in the last session.
    language : one of `gui.language.CHOICES`, or None for that of the last session. Theme, scale and
        language are for this run alone, unless they are changed in the window.
    lesson : opened in Learn, if any.
    talk, present : whether to present, and what makes the talk; None presents what is on show.
    safe : begin with nothing remembered, and remember nothing.
    minute : the moment to show; None leaves it to the last session, or waits for the shock.
    file : the scenario file that the parameters are from, if any.
    """
    interrupted: list[int] = []  # raised in the middle of what Qt does, it would end in a crash
    signal.signal(signal.SIGINT, lambda number, _: interrupted.append(number))
    app = application()
    memory = None if safe else Memory(settings_folder())
    last = Settings() if memory is None else memory.settings
    speak(meant(language or last.language))
    restored = last.last_scenario if parameters is None else None
    window = Window(
        restored.parameters if restored is not None else parameters,
        theme or last.theme,
        last.scale if scale is None else scale,
    )
    window.language_choice = language or last.language
    Sharing(window)
    said = {"theme": theme, "scale": scale, "language": language}
    for_now = [name for name, value in said.items() if value is not None]
    session = None if memory is None else Session(window, memory, parameters is None, for_now)
    FaultWatch(window) if session is None else FaultWatch(window, session.save, settings_folder())
    if minute is not None:
        window.set_minute(minute)
    if file is not None:
        window.recent_files.remember(file)
    if session is None or not session.place_window():
        _open_at_a_good_size(window)
    _begin(window, lesson, talk, present)
    asked = (parameters, minute, lesson, talk)
    if session is not None and not present and all(one is None for one in asked):
        session.resume_learning()
    return _until_closed(app, window, bool(interrupted))


def _begin(
    window: Window, lesson: Lesson | None, talk: Callable[[], Talk] | None, present: bool
) -> None:
    """Open the lesson, and give the talk, that were asked for."""
    if lesson is not None:
        window.open_lesson(lesson.number)
    if talk is not None:
        window.present.give(talk(), lesson)
    elif present:
        window.start_present()


def _until_closed(app: QApplication, window: Window, interrupted: bool) -> int:
    """Let the window live until it is closed, by Ctrl+C too; the exit status."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    if interrupted:
        QTimer.singleShot(0, window.close)
    ticks = QTimer(interval=200)  # lets Python see Ctrl+C while Qt waits for events
    ticks.timeout.connect(lambda: None)
    ticks.start()
    return app.exec()


def _open_at_a_good_size(window: Window) -> None:
    """As large as the design where the screen allows, maximised where it does not."""
    room = window.screen().availableGeometry()
    if room.width() < 1920 or room.height() < 1080:
        window.resize(min(1280, room.width()), min(720, room.height()))
        window.showMaximized()
    else:
        window.resize(1920, 1080)
        window.show()
