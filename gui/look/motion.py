"""Whether the system wishes for little motion, where Qt tells it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QGuiApplication


def system_wishes_stillness() -> bool:
    """Whether the system asks programs to move little; False where Qt (before 6.12) cannot say."""
    style = QGuiApplication.styleHints()  # held: PySide6 lets go of its hints with it
    preference = getattr(style.accessibility(), "motionPreference", None)
    return preference is not None and preference().name == "ReducedMotion"


def hear_of_wish(act: Callable[[], None]) -> None:
    """Act whenever the system begins or ends to wish so, where Qt tells of it."""
    style = QGuiApplication.styleHints()
    changed = getattr(style.accessibility(), "motionPreferenceChanged", None)
    if changed is not None:
        changed.connect(act)
