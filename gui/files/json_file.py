"""JSON files of this program: read with distrust, written to be read by people.

Anybody may hand over a scenario file, so nothing about one is believed: a pipe or device is never
waited for, a large file not read, and what JSON leaves open (NaN, names said twice) is refused.
"""

from __future__ import annotations

import json
import os
import re
import stat
from math import isfinite
from pathlib import Path
from typing import Any

from gui.files.safe_file import write_whole
from gui.words.refusals import as_written, reason, refusal

LARGEST = 1_000_000
"""Bytes; a scenario takes two thousand."""

LONGEST_NUMBER = 40
"""Characters; the longest that Python writes for a float takes 24."""


class JsonRefused(ValueError):  # noqa: N818 - as the command line's Refused
    """A file is not what it should be; the text says why, as part of a sentence."""


def read_fields(path: Path, program: str, known_format: int) -> dict[str, Any]:
    """What a file of this program says, without the two fields by which it is known.

    JsonRefused if it cannot be read, is not JSON, is none of `program` or of a later format.
    """
    fields = _parsed(_text(_content(path)))
    if not isinstance(fields, dict):
        raise JsonRefused(refusal("no_fields", got=as_written(fields)))
    says = fields.pop("program", None)
    if says != program:
        refused = refusal("other_file", program=as_written(program), got=as_written(says))
        raise JsonRefused(refused)
    version = checked_version("format", fields.pop("format", None))
    if version > known_format:
        raise JsonRefused(refusal("newer", got=version, known=known_format))
    return fields


def write_fields(path: Path, program: str, known_format: int, fields: dict[str, Any]) -> None:
    """Write a file that `read_fields` reads, whole or not at all; OSError with a plain reason."""
    text = json_text({"program": program, "format": known_format, **fields}) + "\n"
    write_whole({path: lambda place: _write_text(place, text)})


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def checked_version(field: str, value: Any) -> int:
    """A version number; JsonRefused if it is none."""
    if type(value) is not int or value < 1:
        raise JsonRefused(refusal("version", field=field, got=as_written(value)))
    return value


def json_text(value: Any, margin: str = "") -> str:
    """JSON with a line for each field, however deep, and lists on one line."""
    if isinstance(value, dict) and value:
        inner = margin + "  "
        lines = (f"{inner}{_one_line(name)}: {json_text(of, inner)}" for name, of in value.items())
        return "{\n" + ",\n".join(lines) + f"\n{margin}}}"
    return _one_line(value)


def _one_line(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False)
    # file names that are no UTF-8 hold lone surrogates, which UTF-8 cannot write
    return re.sub("[\ud800-\udfff]", lambda lone: f"\\u{ord(lone[0]):04x}", text)


def _content(path: Path) -> bytes:
    try:
        _check_kind(path.stat())  # first of all: some devices act when they are merely opened
        with open(path, "rb", opener=_open_at_once) as file:
            _check_kind(os.fstat(file.fileno()))
            content = file.read(LARGEST + 1) or b""
    except JsonRefused:
        raise
    except FileNotFoundError:
        raise JsonRefused(refusal("missing")) from None
    except PermissionError:
        raise JsonRefused(refusal("forbidden")) from None
    except (OSError, ValueError) as error:  # ValueError: a name with a null character in it
        raise JsonRefused(reason(error)) from None
    _check_size(len(content))
    return content


def _open_at_once(name: str, flags: int) -> int:
    """Opens without waiting for somebody to write, should the file have become a pipe."""
    return os.open(name, flags | getattr(os, "O_NONBLOCK", 0))


def _check_kind(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise JsonRefused(refusal("not_a_file"))
    _check_size(status.st_size)


def _check_size(size: int) -> None:
    if size > LARGEST:
        raise JsonRefused(refusal("too_large", limit=f"{LARGEST / 1e6:g} MB"))


def _text(content: bytes) -> str:
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise JsonRefused(refusal("not_utf8", place=error.start + 1)) from None


def _parsed(text: str) -> Any:
    if not text.strip():
        raise JsonRefused(refusal("empty"))
    try:
        return json.loads(
            text,
            object_pairs_hook=_object,
            parse_int=_whole_number,
            parse_float=_number,
            parse_constant=_refuse_number,
        )
    except json.JSONDecodeError as error:
        cut = error.pos >= len(text.rstrip()) or error.msg.startswith("Unterminated")
        key = "cut_off" if cut else "not_json"
        raise JsonRefused(refusal(key, line=error.lineno, column=error.colno)) from None
    except RecursionError:
        raise JsonRefused(refusal("nested")) from None


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in pairs:
        if name in fields:
            raise JsonRefused(refusal("twice", name=as_written(name)))
        fields[name] = value
    return fields


def _whole_number(digits: str) -> int:
    return int(digits) if len(digits) <= LONGEST_NUMBER else _refuse_number(digits)


def _number(digits: str) -> float:
    number = float(digits) if len(digits) <= LONGEST_NUMBER else float("nan")
    return number if isfinite(number) else _refuse_number(digits)


def _refuse_number(digits: str) -> Any:
    raise JsonRefused(refusal("number", number=as_written(digits)))
