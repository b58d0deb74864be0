"""On a full disk nothing is half written, each file's failure is said, and all goes on."""

import json
import os
import sys

import pytest

from tests.gui.full_disk import FullDisk, full_disk

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="file systems as Unix has them")

WISHES = {
    "save_scenario": "json", "save_png": "png", "save_svg": "svg", "save_table": "csv",
    "save_gif": "gif", "save_webp": "webp", "save_handout": "pdf",
}  # fmt: skip

WINDOW = """
import json, time
from pathlib import Path
from engine import Parameters
from gui import application
from gui.session import Memory, Session
from gui.sharing import Sharing
from gui.window import Window

class Answers:
    def path_to_save(self, title, kind):
        return str(folder / f"night.{kind}")

def wait(until):
    end = time.monotonic() + 100
    while not until():
        assert time.monotonic() < end, "too late"
        app.processEvents()
        time.sleep(0.01)

def told():
    words = sharing.bar.words.accessibleName()
    return words if words.startswith("Saved") or "cannot be" in words else ""

def do(wish):
    sharing.bar.words.setAccessibleName("")
    sharing.do(wish)
    wait(told)
    return told()

def names():
    return sorted(path.name for path in folder.iterdir() if path.name != "filler")

folder = Path(sys.argv[1])
app = application.application()
window = Window(theme="light")
session = Session(window, Memory(folder))
sharing = Sharing(window, Answers())
window.show()
window.set_minute(22)
session.save()
before, kept = names(), (folder / "settings.json").read_bytes()
fill(folder)
window.choose(Parameters(loop_depth=1.5))
notice = lambda: window.parts.disclaimer.text()
wait(lambda: "Settings" in notice())
said = {"settings": notice()} | {wish: do(wish) for wish in sys.argv[2:]}
left, same = names(), (folder / "settings.json").read_bytes() == kept
clear(folder)
wait(lambda: "kept again" in notice())
after = {wish: do(wish) for wish in sys.argv[2:]}
window.close()
print(json.dumps([said, before, left, same, after]))
"""


@pytest.fixture(scope="module")
def disk(tmp_path_factory, request) -> FullDisk:
    disk = full_disk(tmp_path_factory.mktemp("tried"))
    if not disk.real:
        terminal = request.config.pluginmanager.get_plugin("terminalreporter")
        terminal.write_line("no file system may be mounted here: a limit stands in for a full disk")
    return disk


@pytest.fixture(scope="module")
def window_on_it(disk, tmp_path_factory):
    """What a window did with its settings and each file, on a full disk and with room again."""
    done = disk.run(WINDOW, tmp_path_factory.mktemp("window"), *WISHES, **os.environ)
    assert (done.returncode, done.stderr.count("Traceback")) == (0, 0), done.stderr
    return json.loads(done.stdout.splitlines()[-1])


def test_settings_are_as_before_and_that_they_cannot_be_kept_is_said(disk, window_on_it):
    said, _, _, same, _ = window_on_it
    assert said["settings"].startswith(f"Settings cannot be kept: {disk.reason}.")
    assert same


@pytest.mark.parametrize("wish", WISHES)
def test_a_file_there_is_no_room_for_is_said_not_to_be_saved(disk, window_on_it, wish):
    said = window_on_it[0]
    assert said[wish] == f'"night.{WISHES[wish]}" cannot be saved: {disk.reason}.'


def test_nothing_half_written_is_left(window_on_it):
    _, before, left, _, _ = window_on_it
    assert left == before


@pytest.mark.parametrize("wish", WISHES)
def test_with_room_again_all_is_saved(window_on_it, wish):
    after = window_on_it[-1]
    assert after[wish].startswith("Saved to ")
