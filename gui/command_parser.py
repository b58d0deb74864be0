"""A parser of command lines that answers every mistake with one sentence."""

from __future__ import annotations

import argparse
from typing import NoReturn


class Refused(Exception):  # noqa: N818 - the word the user would use
    """Something on the command line cannot be done; the text is one sentence for the user."""


class CommandParser(argparse.ArgumentParser):
    """Raises Refused where argparse would print its usage and exit."""

    def error(self, message: str) -> NoReturn:
        raise Refused(message)
