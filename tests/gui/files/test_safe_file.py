"""Files are written whole or not at all."""

import os
import signal

import pytest

from gui.files.safe_file import write_whole


def _broken(path):
    path.write_text("half")
    raise OSError("no space")


def test_a_file_is_put_in_place_when_it_is_whole(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    write_whole({target: lambda path: path.write_text("new")})
    assert target.read_text() == "new"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_a_failure_leaves_the_old_file_and_nothing_else(tmp_path):
    target = tmp_path / "a.txt"
    target.write_text("old")
    with pytest.raises(OSError, match="no space"):
        write_whole({target: _broken})
    assert target.read_text() == "old"
    assert os.listdir(tmp_path) == ["a.txt"]


def test_of_two_files_neither_is_written_when_one_fails(tmp_path):
    with pytest.raises(OSError, match="no space"):
        write_whole({tmp_path / "a": lambda p: p.write_text("x"), tmp_path / "b": _broken})
    assert os.listdir(tmp_path) == []


def test_a_link_keeps_pointing_at_the_file_it_names(tmp_path):
    real, link = tmp_path / "real", tmp_path / "link"
    real.write_text("old")
    link.symlink_to(real)
    write_whole({link: lambda path: path.write_text("new")})
    assert link.is_symlink()
    assert real.read_text() == "new"


@pytest.mark.parametrize("name", [".", "/dev/null"])
def test_what_is_no_file_is_refused_and_left_alone(tmp_path, name):
    with pytest.raises(OSError, match="is not a file"):
        write_whole({tmp_path / name: lambda path: path.write_text("x")})
    assert os.listdir(tmp_path) == []


def test_a_missing_folder_is_named(tmp_path):
    with pytest.raises(OSError, match=r"the folder .*nowhere does not exist"):
        write_whole({tmp_path / "nowhere" / "a": lambda path: path.write_text("x")})


def test_the_mode_is_that_of_a_plain_open(tmp_path):
    plain = tmp_path / "plain"
    plain.write_text("x")
    write_whole({tmp_path / "a": lambda path: path.write_text("x")})
    assert (tmp_path / "a").stat().st_mode == plain.stat().st_mode


def test_two_names_of_one_file_leave_nothing(tmp_path):
    (tmp_path / "d").mkdir()
    names = (tmp_path / "a", tmp_path / "d" / ".." / "a")
    with pytest.raises(OSError, match="two files at once"):
        write_whole({name: lambda path: path.write_text("x") for name in names})
    assert os.listdir(tmp_path) == ["d"]


def test_what_the_system_does_with_the_program_is_as_before(tmp_path):
    before = signal.getsignal(signal.SIGTERM)
    write_whole({tmp_path / "a": lambda path: path.write_text("x")})
    assert signal.getsignal(signal.SIGTERM) == before
