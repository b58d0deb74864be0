"""Scenario files opened or saved last: in the menu, in the palette, and at the next start."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from engine import Parameters
from gui.files.scenario_file import Scenario, write_scenario
from gui.recent_files import RecentFiles
from gui.session import Memory, Session
from gui.settings import MOST_RECENT
from gui.sharing import Sharing
from gui.window import Window

OTHER = Parameters(loop_depth=3)


class Answers:
    """Answers what a dialog would ask."""

    path = ""

    def path_to_save(self, title, kind):
        return str(self.path)

    def path_to_open(self, title, kind):
        return str(self.path)


@pytest.fixture
def opened(qtbot, default_nights, tmp_path):
    """Open a window that remembers; its sharing."""

    def open_it():
        window = Window(theme="light", nights=default_nights)
        qtbot.addWidget(window)
        sharing = Sharing(window, Answers())
        Session(window, Memory(tmp_path / "settings"))
        window.resize(1280, 720)
        window.show()
        return window, sharing

    return open_it


@pytest.fixture
def files(tmp_path):
    """Ten scenario files, each with its own depth of loops."""
    paths = [tmp_path / f"{number}.json" for number in range(10)]
    for number, path in enumerate(paths):
        write_scenario(path, Scenario(Parameters(loop_depth=number / 2)))
    return paths


def listed(window):
    return [row.text().split("\t")[0] for row in window.parts.top_bar.share.recent_rows]


def test_the_newest_comes_first_and_no_more_than_eight_are_kept(opened, files):
    window, sharing = opened()
    assert not window.parts.top_bar.share.recent.isEnabled()
    for path in files:
        sharing.opening.open_scenario(path)
    sharing.opening.open_scenario(files[5])
    names = ["5.json", "9.json", "8.json", "7.json", "6.json", "4.json", "3.json", "2.json"]
    assert listed(window) == names
    assert MOST_RECENT == 8
    window.close()


def test_a_file_that_was_saved_is_listed_and_a_click_opens_it(opened, tmp_path):
    window, sharing = opened()
    window.choose(OTHER)
    sharing._asker.path = tmp_path / "mine"
    sharing.do("save_scenario")
    assert listed(window) == ["mine.json"]
    window.choose(Parameters())
    window.parts.top_bar.share.recent_rows[0].trigger()
    assert window.history.parameters == OTHER
    window.close()


def test_they_are_found_again_at_the_next_start_and_can_be_cleared(opened, files):
    window, sharing = opened()
    sharing.opening.open_scenario(files[1])
    sharing.opening.open_scenario(files[2])
    window.close()
    again, _ = opened()
    assert listed(again) == ["2.json", "1.json"]
    again.parts.top_bar.share.rows["clear_recent"].trigger()
    assert listed(again) == []
    assert not again.parts.top_bar.share.recent.isEnabled()
    again.close()
    third, _ = opened()
    assert listed(third) == []
    third.close()


def test_a_file_that_is_gone_is_greyed_and_says_so(opened, files):
    window, sharing = opened()
    for path in files[:2]:
        sharing.opening.open_scenario(path)
    files[1].unlink()
    share = window.parts.top_bar.share
    share.menu().aboutToShow.emit()
    assert listed(window) == ["1.json (no longer there)", "0.json"]
    assert [row.isEnabled() for row in share.recent_rows] == [False, True]
    window.close()


def test_one_that_is_gone_when_it_is_chosen_is_dropped_with_a_sentence(opened, files):
    window, sharing = opened()
    sharing.opening.open_scenario(files[3])
    row = window.parts.top_bar.share.recent_rows[0]
    files[3].unlink()
    row.trigger()
    assert '"3.json" cannot be opened' in sharing.bar.words.accessibleName()
    assert listed(window) == []
    assert window.history.parameters == Parameters(loop_depth=1.5)
    window.close()


def test_a_file_that_cannot_be_opened_is_not_listed(opened, tmp_path):
    window, sharing = opened()
    (tmp_path / "b.json").write_text("{")
    sharing.opening.open_scenario(tmp_path / "b.json")
    assert listed(window) == []
    window.close()


def test_the_palette_opens_them_and_knows_files_of_one_name_apart(opened, tmp_path):
    window, sharing = opened()
    for folder, depth in (("one", 1), ("two", 2)):
        (tmp_path / folder).mkdir()
        write_scenario(tmp_path / folder / "a.json", Scenario(Parameters(loop_depth=depth)))
        sharing.opening.open_scenario(tmp_path / folder / "a.json")
    window.show_palette()
    palette = window.commands.palette
    QTest.keyClicks(palette.field, "recent a.json one")
    assert palette.list.count() == 1
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.history.parameters == Parameters(loop_depth=1)
    window.close()


def test_the_palette_does_what_the_share_menu_does(opened):
    window, sharing = opened()
    window.show_palette()
    QTest.keyClicks(window.commands.palette.field, "share open code")
    QTest.keyClick(window.commands.palette.field, Qt.Key.Key_Return)
    assert sharing.opening.code.isVisible()
    assert window.focusWidget() is sharing.opening.code.field
    window.close()


def test_a_name_with_signs_that_menus_use_is_read_as_it_is(opened, tmp_path):
    window, sharing = opened()
    path = tmp_path / "a & b\t.json"
    write_scenario(path, Scenario(OTHER))
    sharing.opening.open_scenario(path)
    assert listed(window) == ["a && b\ufffd.json"]
    window.parts.top_bar.share.recent_rows[0].trigger()
    assert window.history.parameters == OTHER
    window.close()


def test_a_folder_that_may_not_be_looked_into_is_no_error(opened, tmp_path):
    """Root may look everywhere; a name too long for the system cannot be asked about, too."""
    window, _ = opened()
    window.recent_files.set_paths([str(tmp_path / ("a" * 300)), "a\0.json"])
    share = window.parts.top_bar.share
    share.menu().aboutToShow.emit()
    assert [row.isEnabled() for row in share.recent_rows] == [False, False]
    window.show_palette()
    window.close()


def test_a_path_is_kept_whole_and_once(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    recent = RecentFiles()
    recent.remember(tmp_path / "a.json")
    recent.remember(tmp_path / "b" / ".." / "a.json")
    recent.remember((tmp_path / "a.json").relative_to(tmp_path))
    assert recent.paths == (tmp_path / "a.json",)
