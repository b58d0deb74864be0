"""Where the handle of a slider may stand: the values a hand can set without typing."""

from __future__ import annotations

from math import ceil, floor

from engine import Parameters
from engine.declaration import Declaration


def stops_of(name: str) -> list[float]:
    """The stops of a parameter's slider, rising."""
    if name == "market_maker_withdrawal":
        return withdrawal_stops()
    return even_stops(Parameters.declarations()[name])


def even_stops(declaration: Declaration) -> list[float]:
    """Every multiple of the step within the declared range, and both ends of the range."""
    low, high, step = declaration.low, declaration.high, declaration.step
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    multiples = {round(number * step, 10) for number in range(first, last + 1)}
    return sorted(multiples | {float(low), float(high)})


def withdrawal_stops() -> list[float]:
    """Stops that lie closer where few quotes are left: there every one of them matters."""
    coarse = [0.05 * i for i in range(10)]
    middle = [0.5 + 0.02 * i for i in range(15)]
    fine = [0.8 + 0.005 * i for i in range(41)]
    return [round(stop, 10) for stop in coarse + middle + fine]
