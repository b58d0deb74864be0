"""The icon in assets/ is what its script paints, and can be told from afar."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from gui.look.icon import ICON_FOLDER
from gui.look.theme import DARK

ROOT = Path(__file__).parents[3]
ALIKE = 2
"""Levels of 255 by which Qt's versions may paint an edge differently, on average."""


@pytest.fixture(scope="module")
def painted(tmp_path_factory):
    folder = tmp_path_factory.mktemp("icon")
    subprocess.run([sys.executable, ".ci/paint_icon.py", str(folder)], cwd=ROOT, check=True)
    return folder


def colours(path):
    """Every pixel of a picture."""
    picture = QImage(str(path))
    places = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return [picture.pixelColor(*place) for place in places]


def test_the_script_paints_what_is_there(painted):
    assert {path.name for path in painted.iterdir()} == {p.name for p in ICON_FOLDER.iterdir()}
    for drawing in painted.glob("*.svg"):
        there = (ICON_FOLDER / drawing.name).read_text(encoding="utf-8")
        assert drawing.read_text(encoding="utf-8") == there


@pytest.mark.parametrize("size", [16, 32, 64, 256])
def test_every_size_is_what_the_script_paints(painted, size):
    name = f"hidden-leverage-{size}.png"
    pairs = list(zip(colours(painted / name), colours(ICON_FOLDER / name), strict=True))
    assert len(pairs) == size * size
    apart = [
        abs(a - b)
        for one, other in pairs
        for a, b in zip(one.getRgb(), other.getRgb(), strict=True)
    ]
    assert sum(apart) / len(apart) <= ALIKE


def nearest(colour, palette):
    """The name in a palette whose colour is nearest to one."""
    return min(palette, key=lambda name: sum(
        (a - b) ** 2 for a, b in zip(colour.getRgb()[:3], palette[name].getRgb()[:3], strict=True)
    ))  # fmt: skip


@pytest.mark.parametrize("size", [16, 24, 32, 48, 64, 128, 256, 512])
def test_own_money_and_more_debt_can_be_told_apart_at_every_size(size):
    palette = {role: DARK.colour(role) for role in ("panel", "own_money", "debt")}
    path = ICON_FOLDER / f"hidden-leverage-{size}.png"
    seen = [nearest(colour, palette) for colour in colours(path) if colour.alpha() > 127]
    own, debt, ground = (seen.count(role) / len(seen) for role in ("own_money", "debt", "panel"))
    assert 0.04 < own < debt < ground


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="needs its checker")
def test_the_desktop_entry_is_valid():
    entry = ROOT / "assets" / "packaging" / "hidden-leverage.desktop"
    done = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (0, "")
