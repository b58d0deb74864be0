"""A parser of command lines that speaks the language in force.

It answers every mistake with one sentence. Options have their help in the words of the command
line, under their names.
"""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping, Sequence
from typing import Any, NoReturn

from gui.files.content import set_language
from gui.language import CHOICES, meant
from gui.words.command_words import refused_as, words_of
from gui.words.refusals import printable
from gui.words.terminal_lines import wrapped

_MISTAKES = {
    "unrecognized": re.compile(r"unrecognized arguments: (?P<given>.*)", re.DOTALL),
    "no_value": re.compile(r"argument (?P<option>\S+): expected one argument"),
    "no_such_value": re.compile(
        r"argument (?P<option>\S+): ignored explicit argument (?P<given>.*)", re.DOTALL
    ),
    "required": re.compile(r"the following arguments are required: (?P<option>.*)"),
}
"""How argparse says what can be wrong with a line of these options, by the key of our words."""


class Refused(Exception):  # noqa: N818 - the word the user would use
    """Something on the command line cannot be done; the text is one sentence for the user."""


def refused(key: str, **facts: object) -> Refused:
    """The refusal of that key, with its facts put in."""
    return Refused(refused_as(key, **facts))


def speak_as_asked(words: Sequence[str]) -> None:
    """Let all words be of the language that a command line asks for, before it is parsed.

    Without `--language` it is the system's; Refused, in that one, for a language there is not.
    """
    asked = _language_asked(words)
    set_language(meant(asked if asked in CHOICES else CHOICES[0]))
    if asked is not None and asked not in CHOICES:
        raise refused("language", known=", ".join(CHOICES), got=repr(asked))


def _language_asked(words: Sequence[str]) -> str | None:
    """What follows the last `--language`."""
    options = list(words[: words.index("--")] if "--" in words else words)
    asked = None
    for word, following in zip(options, [*options[1:], None], strict=False):
        if word == "--language" and following is not None:
            asked = following
        elif word.startswith("--language="):
            asked = word.partition("=")[2]
    return asked


class CommandParser(argparse.ArgumentParser):
    """Raises Refused where argparse would print its usage and exit."""

    def __init__(self, prog: str, part: str, **facts: str) -> None:
        """`part` is the part of the words that this parser speaks, `facts` those they name."""
        self._words, self._facts = words_of(part), facts
        super().__init__(
            prog=prog,
            description=self._worded("description"),
            epilog=self._worded("epilog"),
            allow_abbrev=False,
            add_help=False,
            formatter_class=_Help,
        )
        own = words_of("parser")
        self._given = self.add_argument_group(own["arguments"])
        self._offered = self.add_argument_group(own["options"])
        self._offered.add_argument("-h", "--help", action="help", help=own["help"])

    def _worded(self, key: str) -> str:
        return self._words[key].format(**self._facts)

    def give(self, name: str, **how: Any) -> None:
        """Take an argument."""
        self._given.add_argument(name, help=self._worded(name), **how)

    def offer(self, option: str, metavar: str | None = None, **how: Any) -> None:
        """Take an option, with one value that is called `metavar` if that is given."""
        about: Mapping[str, Any] = {**({"metavar": metavar} if metavar else {}), **how}
        self._offered.add_argument(option, help=self._worded(option.strip("-")), **about)

    def error(self, message: str) -> NoReturn:
        for key, pattern in _MISTAKES.items():
            match = pattern.fullmatch(message)
            if match is not None:
                facts = {name: printable(text) for name, text in match.groupdict().items()}
                raise refused(key, **facts)
        raise Refused(printable(message))


class _Help(argparse.HelpFormatter):
    """Help with our word for "usage", and lines that fit where characters are wide."""

    def add_usage(self, usage: Any, actions: Any, groups: Any, prefix: str | None = None) -> None:
        super().add_usage(usage, actions, groups, prefix or words_of("parser")["usage"])

    def _split_lines(self, text: str, width: int) -> list[str]:
        return super()._split_lines(text, width) if text.isascii() else wrapped(text, width)

    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if text.isascii():
            return super()._fill_text(text, width, indent)
        return "\n".join(indent + line for line in wrapped(text, width - len(indent)))
