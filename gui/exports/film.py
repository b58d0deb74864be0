"""Frames to an animation: GIF or WebP, in memory, without Qt and in any thread."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from io import BytesIO

from PIL import Image

KINDS = ("gif", "webp")

FRAMES_A_SECOND = 10
LAST_FRAME = 2000
"""Milliseconds for which the last frame stays before the animation begins again."""

COLOURS = 255
"""One of the 256 is left for "as in the frame before", which keeps the file small."""

EXACT = 96
"""So many of the most frequent colours are kept as they are: grounds and lines must not shift."""

APART = 9
"""Least difference in one of red, green and blue: Pillow, which looks colours up in boxes of four,
may take closer ones for one another."""

Colour = tuple[int, int, int]


class Cancelled(Exception):  # noqa: N818 - nothing went wrong
    """Nobody wants the animation any more."""


class Film:
    """Takes frames one by one; all have the colours found in the samples."""

    def __init__(self, size: tuple[int, int], samples: Sequence[bytes]) -> None:
        """Samples and frames are pixels in rows of red, green, blue and one byte unused."""
        self._size = size
        sheet = Image.new("RGB", (size[0], size[1] * len(samples)))
        for number, pixels in enumerate(samples):
            sheet.paste(self._opened(pixels), (0, number * size[1]))
        self._palette = _palette(sheet)
        self._frames: list[Image.Image] = []

    def add(self, pixels: bytes) -> None:
        """Take the next frame."""
        frame = self._opened(pixels).quantize(palette=self._palette, dither=Image.Dither.NONE)
        self._frames.append(frame)

    def developed(self, kind: str, wanted: Callable[[], bool] = lambda: True) -> bytes:
        """The animation as one of `KINDS`; Cancelled as soon as it is no longer wanted."""
        durations = [1000 // FRAMES_A_SECOND] * (len(self._frames) - 1) + [LAST_FRAME]
        content = BytesIO()
        first, *rest = self._while_wanted(wanted)
        first.save(
            content,
            format=kind.upper(),
            save_all=True,
            append_images=rest,
            duration=durations,
            loop=0,
            **_OPTIONS[kind],
        )
        if not wanted():
            raise Cancelled
        return content.getvalue()

    def _while_wanted(self, wanted: Callable[[], bool]) -> Iterator[Image.Image]:
        for frame in self._frames:
            if not wanted():
                raise Cancelled
            yield frame

    def _opened(self, pixels: bytes) -> Image.Image:
        return Image.frombytes("RGB", self._size, pixels, "raw", "RGBX")


def _palette(sheet: Image.Image) -> Image.Image:
    """The most frequent colours of a picture, then what comes near to the others."""
    pixels = sheet.width * sheet.height
    counted = sorted(sheet.getcolors(pixels) or (), key=lambda entry: entry[0], reverse=True)
    near = sheet.quantize(COLOURS - EXACT, method=Image.Quantize.FASTOCTREE).convert("RGB")
    others = near.getcolors(COLOURS) or ()
    kept: list[Colour] = []
    for _, colour in (*counted[:EXACT], *others):
        if all(_apart(colour, other) for other in kept):
            kept.append(colour)
    palette = Image.new("P", (1, 1))
    kept += kept[-1:] * (COLOURS - len(kept))  # Pillow leaves what is not said to chance
    palette.putpalette([part for colour in kept for part in colour])
    return palette


def _apart(one: Colour, other: Colour) -> bool:
    return max(abs(a - b) for a, b in zip(one, other, strict=True)) >= APART


_OPTIONS: dict[str, dict[str, bool | int]] = {
    "gif": {"optimize": False},
    "webp": {"lossless": True, "method": 2, "quality": 40},
}
