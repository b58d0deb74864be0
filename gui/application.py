"""Starting Qt and opening the window."""

from __future__ import annotations

import signal
import sys

from PySide6.QtCore import QMessageLogContext, QTimer, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from gui.fault_watch import FaultWatch
from gui.language import meant
from gui.launch import Launch
from gui.look.icon import program_icon
from gui.look.theme import load_fonts
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


def open_window(launch: Launch) -> int:
    """Show the window until it is closed; the exit status."""
    interrupted: list[int] = []  # raised in the middle of what Qt does, it would end in a crash
    signal.signal(signal.SIGINT, lambda number, _: interrupted.append(number))
    app = application()
    memory = None if launch.safe else Memory(settings_folder())
    last = Settings() if memory is None else memory.settings
    window = _window(launch, last)
    if memory is None:
        session = None
        FaultWatch(window)
    else:
        session = Session(window, memory, launch.parameters is None, launch.look)
        FaultWatch(window, session.save, settings_folder())
    if launch.minute is not None:
        window.set_minute(launch.minute)
    if launch.file is not None:
        window.recent_files.remember(launch.file)
    if session is None or not session.place_window():
        _open_at_a_good_size(window)
    _begin(window, launch)
    if session is not None and launch.resumes:
        session.resume_learning()
    return _until_closed(app, window, bool(interrupted))


def _window(launch: Launch, last: Settings) -> Window:
    """The window as it was asked for, and for the rest as in the last session."""
    speak(meant(launch.language or last.language))
    restored = last.last_scenario if launch.parameters is None else None
    window = Window(
        restored.parameters if restored is not None else launch.parameters,
        launch.theme or last.theme,
        last.scale if launch.scale is None else launch.scale,
    )
    window.language_choice = launch.language or last.language
    Sharing(window)
    return window


def _begin(window: Window, launch: Launch) -> None:
    """Open the lesson, and give the talk, that were asked for."""
    if launch.lesson is not None:
        window.open_lesson(launch.lesson.number)
    if launch.talk is not None:
        window.present.give(launch.talk(), launch.lesson)
    elif launch.present:
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
