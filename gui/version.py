"""The program's name and version, said once: pyproject.toml reads the version from here."""

PROGRAM = "hidden-leverage"
VERSION = "0.1.0"
