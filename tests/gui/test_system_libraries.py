"""What Qt lacks is named with the packages to install, without a traceback."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from gui.display import platforms
from gui.system_libraries import PACKAGES, _sentence, why_no_qt, why_not_loaded

ROOT = Path(__file__).parents[2]

# Runs a command where some libraries of the system are hidden: their folder is laid over with one
# of links to all the others.
HIDING = """
set -e
libraries=$1 real=$2/real links=$2/links hidden=$3; shift 3
mkdir -p "$real" "$links"
mount --bind "$libraries" "$real"
for file in "$real"/*; do
  name=${file##*/}
  case " $hidden " in *" ${name%%.so*} "*) ;; *) ln -s "$file" "$links/$name" ;; esac
done
mount --bind "$links" "$libraries"
exec "$@"
"""


def folder_of_libraries():
    """Where the system has libEGL; None if that cannot be told."""
    listed = shutil.which("ldconfig", path=f"{os.environ.get('PATH', '')}:/sbin:/usr/sbin")
    lines = subprocess.run([listed, "-p"], capture_output=True, text=True) if listed else None
    found = [line for line in lines.stdout.splitlines() if "libEGL.so.1 " in line] if lines else []
    return Path(found[0].split("=> ")[1]).resolve().parent if found else None


def can_hide():
    """Whether this user may mount folders in a world of its own."""
    if not shutil.which("unshare") or folder_of_libraries() is None:
        return False
    return subprocess.run(["unshare", "-m", "true"], capture_output=True).returncode == 0


def without(libraries, folder, *words):
    """(exit status, stderr) of the program on a system that lacks some libraries."""
    hiding = ["unshare", "-m", "sh", "-c", HIDING, "sh", str(folder_of_libraries()), str(folder)]
    done = subprocess.run(
        [*hiding, libraries, sys.executable, "main.py", *words],
        cwd=ROOT, capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    return done.returncode, done.stderr


needs_hiding = pytest.mark.skipif(not can_hide(), reason="may not hide libraries here")


def test_nothing_is_missing_where_these_tests_run():
    assert why_no_qt() is None
    assert why_not_loaded(platforms().get("offscreen")) is None
    assert why_not_loaded(None) is None


def test_a_plugin_that_is_no_library_is_said_to_be_so(tmp_path):
    broken = tmp_path / "libqxcb.so"
    broken.write_text("not a library")
    assert why_not_loaded(broken).startswith("Qt cannot be loaded: ")


@pytest.mark.parametrize("library", [*PACKAGES, "libodd-thing.so.7"])
def test_every_library_is_named_with_two_ways_to_install_it(library):
    error = OSError(f"{library}: cannot open shared object file: No such file or directory")
    said = _sentence(error)
    assert library in said
    apt, dnf = PACKAGES.get(library, ("libodd-thing7", "libodd-thing"))
    assert f"`apt install {apt}" in said
    assert f"`dnf install {dnf}" in said


@needs_hiding
def test_a_picture_without_opengl_libraries_is_refused_with_all_their_packages(tmp_path):
    picture = tmp_path / "out.png"
    status, said = without("libEGL libGL libOpenGL", tmp_path, "--snapshot", str(picture))
    assert status == 2
    assert said.startswith("hidden-leverage: Qt needs the system libraries lib")
    assert said.count("\n") == 1
    for package in ("libegl1", "libgl1", "libglvnd-egl", "libglvnd-glx"):
        assert package in said
    assert not picture.exists()


@needs_hiding
def test_a_table_needs_none_of_them(tmp_path):
    table = tmp_path / "out.csv"
    assert without("libEGL libGL libOpenGL", tmp_path, "--csv", str(table)) == (0, "")
    assert table.stat().st_size > 0


@needs_hiding
def test_a_report_says_that_qt_cannot_be_loaded(tmp_path):
    assert without("libEGL", tmp_path, "--report") == (0, "")
