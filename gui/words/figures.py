"""How numbers are written: percentages, dollars, multiples, clocks; and the names of assets."""

from __future__ import annotations

import math

from engine.assets import ASSETS, USDE

MINUS, NARROW_SPACE = "\u2212", "\u202f"

START_OF_NIGHT = 20 * 60 + 50
"""20:50 UTC, in minutes after midnight."""

CLOCKS = {"UTC": 0, "Beijing": 8, "Tokyo": 9}
"""Hours ahead of UTC."""

HIGHEST_LEVERAGE_SHOWN = 50.0


def asset_name(asset: int) -> str:
    """An asset as people write it, by its index."""
    return "USDe" if asset == USDE else ASSETS[asset]


def percent(share: float, digits: int = 0, signed: bool = False) -> str:
    """A fraction as a percentage: 0.914 -> "91 %", signed and negative "-91 %"."""
    value = round(100 * share, digits) + 0.0
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    return f"{sign}{abs(value):.{digits}f}{NARROW_SPACE}%"


def part(share: float) -> str:
    """A part of something as a percentage; it reads 100 % only where it is all: "99.9 %"."""
    if 0.995 <= share < 1:
        return percent(min(share, 0.9994), 1)
    return percent(share)


def change(price: float, digits: int = 0) -> str:
    """A price relative to the start as a change: 0.09 -> "-91 %", 1 -> "0 %"."""
    return percent(price - 1, digits, signed=True)


def dollars(billions: float) -> str:
    """USD bn in words short enough for a label: 0.02 -> "$20 M", 4.5 -> "$4.5 bn"."""
    if not math.isfinite(billions):
        return "$\u221e"
    sign, billions = (MINUS, -billions) if billions < 0 else ("", billions)
    for size, unit in ((1.0, "bn"), (1e-3, "M"), (1e-6, "k")):
        if billions >= 0.9995 * size:
            return f"{sign}${_three_figures(billions / size)}{NARROW_SPACE}{unit}"
    return f"{sign}$0" if billions < 5e-10 else f"{sign}${billions * 1e9:.0f}"


def number(value: float) -> str:
    """A bare number, as short as three figures allow: 5, 4.63, 12.3."""
    sign = MINUS if value < 0 else ""
    return f"{sign}{_three_figures(abs(value))}"


def multiple(value: float | None, digits: int = 1) -> str:
    """A leverage: "3.7x", "over 50x", or a dash where there is none."""
    if value is None:
        return "\u2013"
    if value > HIGHEST_LEVERAGE_SHOWN:
        return "over 50x"
    return f"{value:.{digits}f}x"


def clock(minute: float, place: str = "UTC") -> str:
    """A minute of the night as hours and minutes at a place: 22 -> "21:12"."""
    total = int(START_OF_NIGHT + minute + 1e-9) + 60 * CLOCKS[place]
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


def clock_in_seconds(minute: float, place: str = "UTC") -> str:
    """The same with seconds: 22.25 -> "21:12:15"."""
    seconds = int(60 * minute + 1e-6)
    return f"{clock(seconds // 60, place)}:{seconds % 60:02d}"


def _three_figures(value: float) -> str:
    return f"{value:.0f}" if value >= 99.95 else f"{value:.3g}"
