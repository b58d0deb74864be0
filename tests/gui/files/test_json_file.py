"""Files are read with distrust: whatever lies there, it is refused at once or read whole."""

import json
import os
import socket
import sys
import threading
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from gui.files.json_file import LARGEST, JsonRefused, json_text, read_fields, write_fields

VALID = b'{"program": "p", "format": 1, "a": [1, 2.5], "b": {"c": "d"}}'


def reading(path):
    """What reading in a thread of its own comes to within five seconds: fields or a refusal."""
    result = []

    def read():
        try:
            result.append(read_fields(path, "p", 1))
        except JsonRefused as refused:
            result.append(str(refused))

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    thread.join(5)
    assert result, "it waits"
    return result[0]


@pytest.fixture
def says(tmp_path):
    """What reading a file of this content comes to."""

    def content(data):
        path = tmp_path / "a.json"
        path.write_bytes(data)
        return reading(path)

    return content


def test_a_valid_file_is_read_without_what_it_is_known_by(says):
    assert says(VALID) == {"a": [1, 2.5], "b": {"c": "d"}}


def test_the_mark_that_windows_puts_before_utf8_is_no_fault(says):
    assert says(b"\xef\xbb\xbf" + VALID) == says(VALID)


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b" \n\n", "it is empty"),
        (b"hello", "it is not JSON at line 1, column 1"),
        (b'{"a": 1,\n "b" 2}', "it is not JSON at line 2, column 6"),
        (VALID + b"x", "it is not JSON at line 1"),
        (VALID[:-1], "it ends too early, at line 1, as if cut off"),
        (VALID[:-4], "it ends too early, at line 1, as if cut off"),
        (VALID.decode().encode("utf-16"), "it is not text in UTF-8 (byte 1)"),
        (b'{"a": "\xe4"}', "it is not text in UTF-8 (byte 8)"),
        (b'{"a": "\x00"}', "it is not JSON at line 1, column 8"),
        (b'{"a": NaN}', 'it holds "NaN", which is not a number that can be used'),
        (b'{"a": -Infinity}', 'it holds "-Infinity"'),
        (b'{"a": 1e999}', 'it holds "1e999"'),
        (b'{"a": ' + b"9" * 5000 + b"}", "it holds \"9999"),
        (b'{"a": 0.' + b"1" * 5000 + b"}", "it holds \"0.111"),
        (b"[" * 100_000, "it is nested too deeply"),
        (b'{"a":' * 100_000, "it is nested too deeply"),
        (b'{"a": 1, "a": 2}', 'it says "a" twice'),
        (b'{"b": {"a": 1, "a": 1}}', 'it says "a" twice'),
        (b"[]", "it should hold names with their values, got [\u2026]"),
        (b"3", "it should hold names with their values, got 3"),
        (b"{}", 'it should say "program": "p", got null'),
        (b'{"program": ["p"]}', 'it should say "program": "p", got [\u2026]'),
        (b'{"program": "p"}', "its format must be a whole number from 1, got null"),
        (b'{"program": "p", "format": true}', "its format must be a whole number from 1, got true"),
        (b'{"program": "p", "format": 1.0}', "its format must be a whole number from 1, got 1.0"),
        (b'{"program": "p", "format": 0}', "its format must be a whole number from 1, got 0"),
        (b'{"program": "p", "format": 2}', "a newer version of this program wrote it, in format 2"),
        (b" " * LARGEST + VALID, "it is larger than 1 MB"),
    ],
)  # fmt: skip
def test_each_fault_of_content_has_its_reason(says, content, reason):
    told = says(content)
    assert isinstance(told, str)
    assert told.startswith(reason)


def test_a_huge_file_is_not_read(tmp_path):
    path = tmp_path / "huge"
    with path.open("wb") as file:
        file.truncate(10**10)
    assert reading(path) == "it is larger than 1 MB"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes in folders here")
def test_pipes_devices_and_folders_are_refused_without_waiting(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    os.mkfifo("pipe")
    os.symlink("pipe", "link")
    with socket.socket(socket.AF_UNIX) as bound:
        bound.bind("plug")
        for name in ("pipe", "link", "plug", ".", "/dev/zero", "/dev/null", "/dev/tty"):
            assert reading(Path(name)) == "it is a folder or a device, not a file"


def test_a_file_that_becomes_a_pipe_while_it_is_opened_is_not_waited_for(tmp_path):
    from gui.files.json_file import _open_at_once

    os.mkfifo(tmp_path / "pipe")
    descriptors = []
    thread = threading.Thread(
        target=lambda: descriptors.append(_open_at_once(str(tmp_path / "pipe"), os.O_RDONLY)),
        daemon=True,
    )
    thread.start()
    thread.join(5)
    assert descriptors, "it waits"
    os.close(descriptors[0])


def test_names_that_lead_nowhere_are_refused(tmp_path):
    (tmp_path / "gone").symlink_to(tmp_path / "nowhere")
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    (tmp_path / "file").write_text("x")
    for name in ("nothing", "gone", "no/folder"):
        assert reading(tmp_path / name) == "there is no such file"
    for name in ("loop", "file/inside", "a\0b", "x" * 300):
        assert isinstance(reading(tmp_path / name), str)


NOBODY = 65534


@contextmanager
def as_another_user():
    """Root may read everything; anybody else is refused as himself."""
    user = os.geteuid()
    if user == 0:
        os.seteuid(NOBODY)
    yield
    os.seteuid(user)


@pytest.mark.skipif(sys.platform == "win32", reason="rights as Unix has them")
def test_what_may_not_be_read_says_so():
    with TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        path = Path(folder, "secret")
        path.write_bytes(VALID)
        path.chmod(0)
        with as_another_user():
            assert reading(path) == "you may not read it"


def test_what_is_written_is_read_again_even_names_that_are_no_utf8(tmp_path):
    fields = {"name": "\u6708\u66dc \ud800 \U0001f600", "deep": {"list": [1.5, "a"], "none": {}}}
    path = tmp_path / "a.json"
    write_fields(path, "p", 1, fields)
    assert read_fields(path, "p", 1) == fields
    assert "\u6708\u66dc \\ud800 \U0001f600" in path.read_text(encoding="utf-8")


def test_a_field_takes_a_line_and_a_list_stays_on_it():
    value = {"a": [1, 2], "b": {"c": "d", "e": {}}}
    lines = ["{", '  "a": [1, 2],', '  "b": {', '    "c": "d",', '    "e": {}', "  }", "}"]
    assert json_text(value) == "\n".join(lines)
    assert json.loads(json_text(value)) == value
