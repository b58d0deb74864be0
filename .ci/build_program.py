"""Make one folder that runs without Python, and try it: `python .ci/build_program.py`.

Needs `pip install ".[build]"`. The folder is dist/hidden-leverage; on macOS an application stands
beside it. A build runs on systems as old as the one it was made on, and on newer ones.
`--keep` leaves a build that is there and only tries it.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from PIL import Image

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
ICON = ROOT / "assets" / "icon"


def main() -> int:
    """Build and try; the exit status is that of the first step that fails."""
    if "--keep" not in sys.argv[1:]:
        _make_icons()
        _run_pyinstaller()
        _strip_python(DIST / "hidden-leverage")
    return subprocess.run([sys.executable, str(ROOT / ".ci" / "try_program.py")]).returncode


def _make_icons() -> None:
    """The icon in the forms that Windows and macOS want, from its PNGs."""
    folder = BUILD / "icons"
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {path.stem: Image.open(path) for path in ICON.glob("*.png")}
    largest, *others = sorted(pictures.values(), key=lambda picture: -picture.width)
    for ending, limit in (("ico", 256), ("icns", 1024)):
        sizes = [one for one in (largest, *others) if one.width <= limit]
        sizes[0].save(
            folder / f"hidden-leverage.{ending}",
            sizes=[one.size for one in sizes],
            append_images=sizes[1:],
        )


def _run_pyinstaller() -> None:
    spec = ROOT / "assets" / "packaging" / "hidden-leverage.spec"
    folders = ["--distpath", str(DIST), "--workpath", str(BUILD / "work")]
    words = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    subprocess.run([*words, *folders, str(spec)], cwd=ROOT, check=True)


def _strip_python(program: Path) -> None:
    """Take the names for debuggers out of Python's own libraries: 25 MB where it was built here."""
    if sys.platform == "linux" and shutil.which("strip"):
        inside = program / "_internal"
        for library in (*inside.glob("libpython*"), *inside.glob("python*/lib-dynload/*.so")):
            subprocess.run(["strip", "--strip-unneeded", str(library)], check=True)


if __name__ == "__main__":
    sys.exit(main())
