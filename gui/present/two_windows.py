"""The audience's window and the speaker's console in their places, whatever screens come and go."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from gui.present.console import Console
from gui.present.places import rehearsal, shared_out

UNTIL_FRAMED = 250
"""Milliseconds in which a window that was shown has got its frame."""


class TwoWindows(QObject):
    """Two screens: one window on each, to be swapped. One screen: the audience's, and on request
    the console beside it. A screen that is unplugged gives its window back to the one that stays.
    """

    def __init__(self, audience: QWidget, console: Console) -> None:
        super().__init__(audience)
        self._audience, self._console = audience, console
        self.apart = False
        self.swapped = False
        self.notes_toggled = False
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        # a screen is still listed while its going is told
        later = QTimer(self, interval=0, singleShot=True)
        later.timeout.connect(self.stand)
        app.screenRemoved.connect(later.start)
        app.screenAdded.connect(later.start)
        self._framed = QTimer(self, interval=UNTIL_FRAMED, singleShot=True)
        self._framed.timeout.connect(self._heed_frames)

    def part(self) -> None:
        """A talk begins: remember how the window stood, and give each its place."""
        window = self._audience
        self._room, self._state = window.geometry(), window.windowState()
        self._smallest = window.minimumSize()
        window.setMinimumSize(1, 1)  # beside the notes on a small screen
        self.apart, self.swapped, self.notes_toggled = True, False, False
        self.stand()

    def rejoin(self) -> None:
        """The talk is over: the window stands as before."""
        self.apart = False
        self._framed.stop()
        self._console.hide()
        self._audience.setMinimumSize(self._smallest)
        if self._audience.isVisible():
            self._audience.setWindowState(self._state)
            self._audience.setGeometry(self._room)

    def swap(self) -> None:
        """Exchange the screens of audience and speaker."""
        self.swapped = not self.swapped
        self.stand()

    def toggle_notes(self) -> None:
        """Show or hide the console; on a single screen beside the audience's window."""
        self.notes_toggled = not self.notes_toggled
        self.stand()

    def screens(self) -> list[QScreen]:
        """The screens there are."""
        return QGuiApplication.screens()

    def stand(self) -> None:
        """Put both in their places, for the screens there are now."""
        if not self.apart or not self._audience.isVisible():
            return
        screens, primary = self.screens(), QGuiApplication.primaryScreen()
        laptop = primary if primary in screens else screens[0]
        audience, console = shared_out(screens, laptop, self.swapped)
        self._console.set_two_screens(console is not None)
        if console is None and self.notes_toggled:
            self._stand_side_by_side(audience)
            return
        self._fill(audience)
        self._console.hide()
        if console is not None and not self.notes_toggled:
            self._show_console(console)

    def _fill(self, screen: QScreen) -> None:
        """The audience's window over the whole of a screen."""
        window = self._audience
        if window.isFullScreen() and window.geometry() == screen.geometry():
            return
        window.showNormal()
        window.setScreen(screen)
        window.setGeometry(screen.geometry())
        window.showFullScreen()

    def _show_console(self, screen: QScreen) -> None:
        """The console on a screen of its own; the keys stay with the audience's window."""
        self._console.setScreen(screen)
        self._console.setGeometry(screen.availableGeometry())
        self._console.showMaximized()
        self._audience.activateWindow()

    def _stand_side_by_side(self, screen: QScreen) -> None:
        for window in (self._audience, self._console):
            window.showNormal()
        self._place_with_frames(screen)
        self._audience.activateWindow()
        self._framed.start()

    def _place_with_frames(self, screen: QScreen) -> None:
        """Both beside each other with the frames that the system draws around them."""
        frame = _frame_of(self._console)
        least = self._console.minimumSizeHint().width() + frame.left() + frame.right()
        places = rehearsal(screen.availableGeometry(), least)
        self._audience.setGeometry(places.audience.marginsRemoved(_frame_of(self._audience)))
        self._console.setGeometry(places.console.marginsRemoved(frame))

    def _heed_frames(self) -> None:
        """Once the system has drawn frames, leave room for them."""
        if self.apart and self.notes_toggled and not self._audience.isFullScreen():
            self._place_with_frames(self._audience.screen())


def _frame_of(window: QWidget) -> QMargins:
    handle = window.windowHandle()
    return handle.frameMargins() if handle is not None else QMargins()
