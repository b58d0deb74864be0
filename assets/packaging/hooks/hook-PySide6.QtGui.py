"""Which of Qt's plugins go into the build: PyInstaller would take all of them.

The program draws in memory, so nothing of OpenGL; it opens no network connection, so nothing of
that. What a plugin needs comes with it, and nothing else does.
"""

from pathlib import PurePath

from PyInstaller.utils.hooks.qt import add_qt6_dependencies

PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "imageformats": {"jpeg"},  # pictures inside a PDF; PNG needs no plugin
    "platforminputcontexts": {"compose", "ibus"},  # typing in Japanese and Chinese
    "platformthemes": {"xdgdesktopportal"},  # the desktop's own file dialogs
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"adwaita", "bradient"},
}
"""Kinds of plugins, and which of a kind are taken; of kinds not listed none."""


def _is_taken(destination: str, source: str) -> bool:
    kind = PurePath(destination).name
    name = PurePath(source).stem.removeprefix("lib").removeprefix("q")
    return name.removesuffix("platforminputcontextplugin") in PLUGINS.get(kind, ())


hiddenimports, binaries, datas = add_qt6_dependencies(__file__)
binaries = [(source, folder) for source, folder in binaries if _is_taken(folder, source)]
datas = []  # translations of Qt's own tools
