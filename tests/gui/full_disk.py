"""A disk that is full: a small file system, seen by none but the program begun on it.

Where the system allows no such thing, the limit on the size of files stands in for it: the same
writes fail, for another reason.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOM = "8m"
ROOT = Path(__file__).parents[2]

MOUNT = 'mount -t tmpfs -o size={room} none "$0" && exec "$@"'
NEEDS = ("unshare", "mount", "sh")

FILL = """
import os, signal, sys
def fill(folder):
    '''Not a byte more can be written in the folder; give that back by `clear`.'''
    if {real}:
        with open(os.path.join(folder, "filler"), "wb", buffering=0) as filler:
            try:
                while True:
                    filler.write(bytes(65536))
            except OSError as error:
                assert error.errno == 28, error
    else:
        import resource
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (0, resource.RLIM_INFINITY))
def clear(folder):
    if {real}:
        os.unlink(os.path.join(folder, "filler"))
    else:
        import resource
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
"""


@dataclass(frozen=True)
class FullDisk:
    """How a program is begun that sees a disk become full.

    Attributes
    ----------
    before : the command that begins another one where the small file system is mounted.
    reason : what the system says when there is no room.
    """

    before: tuple[str, ...]
    reason: str

    @property
    def real(self) -> bool:
        """Whether it is a file system, not a stand-in."""
        return bool(self.before)

    def run(
        self, program: str, folder: Path, *words: str, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """A Python program in the folder; it knows `fill(folder)` and `clear(folder)`."""
        code = FILL.format(real=self.real) + program
        command = [part.replace("{folder}", str(folder)) for part in self.before]
        return subprocess.run(
            [*command, sys.executable, "-c", code, str(folder), *words],
            cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300,
        )  # fmt: skip


def full_disk(folder: Path) -> FullDisk:
    """A real one where this user may mount, tried in an empty folder; else what stands in."""
    if all(shutil.which(name) for name in NEEDS):
        for rights in ("-rm", "-m"):
            mount = ("unshare", rights, "sh", "-c", MOUNT.format(room=ROOM))
            tried = subprocess.run([*mount, str(folder), "true"], capture_output=True, check=False)
            if tried.returncode == 0:
                return FullDisk((*mount, "{folder}"), "No space left on device")
    return FullDisk((), "File too large")
