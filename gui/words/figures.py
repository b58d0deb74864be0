"""How numbers are written: percentages, dollars, multiples, clocks; and the names of assets."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass

from engine.assets import ASSETS, USDE
from gui.files.content import language

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
    """A fraction as a percentage: 0.914 -> "91 %", signed and negative "-91 %"; in CJK "91%"."""
    value = round(100 * share, digits) + 0.0
    sign = MINUS if value < 0 else "+" if signed and value > 0 else ""
    return f"{sign}{abs(value):.{digits}f}{_written().percent}"


def part(share: float) -> str:
    """A part of something as a percentage; it reads 100 % only where it is all: "99.9 %"."""
    if 0.995 <= share < 1:
        return percent(min(share, 0.9994), 1)
    return percent(share)


def change(price: float, digits: int = 0) -> str:
    """A price relative to the start as a change: 0.09 -> "-91 %", 1 -> "0 %"."""
    return percent(price - 1, digits, signed=True)


def dollars(billions: float) -> str:
    """USD bn short enough for a label: 4.5 -> "$4.5 bn", in Japanese "45億ドル"."""
    words = _written()
    if not math.isfinite(billions):
        return words.money.format(amount="\u221e")
    sign, billions = (MINUS, -billions) if billions < 0 else ("", billions)
    for size, unit in words.sizes:
        if billions >= 0.9995 * size:
            return sign + words.money.format(amount=_three_figures(billions / size) + unit)
    amount = "0" if billions < 5e-10 else _three_figures(billions * 1e9)
    return ("" if amount == "0" else sign) + words.money.format(amount=amount)


def dollars_and_cents(amount: float) -> str:
    """A few dollars to the cent: 0.78 -> "$0.78"; in Japanese "0.78ドル"."""
    return _written().money.format(amount=f"{amount:.2f}")


def axis_dollars(amount: int, topmost: bool) -> str:
    """A figure on an axis of dollars: "$4"; a unit that is a word only the topmost bears."""
    money = _written().money
    return money.format(amount=amount) if topmost or money.startswith("$") else str(amount)


def number(value: float) -> str:
    """A bare number, as short as three figures allow: 5, 4.63, 12.3."""
    sign = MINUS if value < 0 else ""
    return f"{sign}{_three_figures(abs(value))}"


def multiple(value: float | None, digits: int = 1) -> str:
    """A leverage: "3.7x", "over 50x", or a dash where there is none."""
    if value is None:
        return "\u2013"
    if value > HIGHEST_LEVERAGE_SHOWN:
        return _written().over.format(multiple=times(HIGHEST_LEVERAGE_SHOWN))
    return times(value, digits)


def times(number: float, digits: int | None = None) -> str:
    """A number of times, as on an axis: 5 -> "5x"; with so many digits if they are given."""
    written = f"{number:g}" if digits is None else f"{number:.{digits}f}"
    return _written().times.format(number=written)


def listed(items: Iterable[str]) -> str:
    """Some things after each other: "BTC, ETH"; in CJK with an enumeration comma."""
    return _written().between.join(items)


def with_one_unit(low: str, high: str) -> tuple[str, str]:
    """Two figures without what is said once of both: "$8 bn" and "$9 bn" as "$8" and "9 bn"."""
    shared = (unit for unit in _written().once if low.endswith(unit) and high.endswith(unit))
    return low.removesuffix(next(shared, "")), high.removeprefix("$")


def paragraph(*sentences: str) -> str:
    """Sentences after each other; empty ones are left out."""
    return _written().space.join(filter(None, sentences))


def clock(minute: float, place: str = "UTC") -> str:
    """A minute of the night as hours and minutes at a place: 22 -> "21:12"."""
    total = int(START_OF_NIGHT + minute + 1e-9) + 60 * CLOCKS[place]
    return f"{total // 60 % 24:02d}:{total % 60:02d}"


def clock_in_seconds(minute: float, place: str = "UTC") -> str:
    """The same with seconds: 22.25 -> "21:12:15"."""
    seconds = int(60 * minute + 1e-6)
    return f"{clock(seconds // 60, place)}:{seconds % 60:02d}"


def _three_figures(value: float) -> str:
    if value < 99.95:
        return f"{value:.3g}"
    return f"{value:,.0f}".replace(",", _written().thousands)


@dataclass(frozen=True)
class Written:
    """How figures are written in a language.

    `sizes` are the steps at which money gets another unit: its size in USD bn, and its word;
    `once` are units that stand once where two figures are a span;
    `between` stands between the items of a list, `space` between sentences.
    """

    percent: str
    money: str
    sizes: tuple[tuple[float, str], ...]
    times: str
    over: str
    once: tuple[str, ...]
    thousands: str
    between: str
    space: str


WRITTEN = {
    "en": Written(
        percent=f"{NARROW_SPACE}%",
        money="${amount}",
        sizes=((1.0, f"{NARROW_SPACE}bn"), (1e-3, f"{NARROW_SPACE}M"), (1e-6, f"{NARROW_SPACE}k")),
        times="{number}x",
        over="over {multiple}",
        once=tuple(f"{NARROW_SPACE}{unit}" for unit in ("bn", "M", "k", "%")),
        thousands=",",
        between=", ",
        space=" ",
    ),
    "ja": Written(
        percent="%",
        money="{amount}ドル",
        sizes=((1e3, "兆"), (0.1, "億"), (1e-5, "万")),
        times="{number}倍",
        over="{multiple}超",
        once=("億ドル", "万ドル", "ドル", "%"),
        thousands=",",
        between="、",
        space="",
    ),
    "zh": Written(
        percent="%",
        money="{amount}美元",
        sizes=((1e3, "万亿"), (0.1, "亿"), (1e-5, "万")),
        times="{number}倍",
        over="超过{multiple}",
        once=("亿美元", "万美元", "美元"),
        thousands="",
        between="、",
        space="",
    ),
}
"""Each language of the program."""


def _written() -> Written:
    return WRITTEN[language()]
