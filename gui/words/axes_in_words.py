"""How an axis of a map is read: its name, its ticks, and a setting on it in a sentence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from engine import Parameters
from engine.axis import EVEN, Axis, all_axes, moved
from engine.declaration import GROUPS
from gui.words import parameter_words
from gui.words.figures import dollars, percent
from gui.words.settings_in_words import in_words

MAIN = ("loop_depth", "lst_collateral_ratio", "market_maker_withdrawal", "shock")
"""What the panel sets with sliders: first in every list of axes."""

_SPEAK_FOR_THEMSELVES = ("loop_depth", "market_maker_withdrawal")
"""Parameters whose value in words says what they are."""


def axis_name(axis: Axis) -> str:
    """The parameter, with its part: "Depth of WBETH"."""
    label = parameter_words.label(axis.declaration)
    if axis.part is None:
        return label
    return _tr("{label} of {part}").format(label=label, part=_part(axis.part))


def axis_title(axis: Axis) -> str:
    """The parameter with its unit: "Depth of WBETH (USD bn)"."""
    unit = parameter_words.unit(axis.declaration)
    if not unit or axis.name == "loop_depth":
        return axis_name(axis)
    return _tr("{name} ({unit})").format(name=axis_name(axis), unit=unit)


def tick_text(axis: Axis, value: float) -> str:
    """A value beside its tick, without its unit: what is round on the axis is round in words."""
    if axis.name == "market_maker_withdrawal":
        return _quotes_left(1 - value, even=axis.finer == EVEN)
    if axis.name == "shock":
        return _whole_percent(value)
    return parameter_words.bare(value, axis.declaration)


def setting_in_words(axis: Axis, parameters: Parameters) -> str:
    """The value of an axis as part of a sentence: "5.5 loops", "Venue capacity 0.06"."""
    if axis.name in _SPEAK_FOR_THEMSELVES:
        return in_words(axis.name, parameters)
    return _tr("{name} {value}").format(name=axis_name(axis), value=_written(axis, parameters))


def about_in_words(axis: Axis, value: float, parameters: Parameters) -> str:
    """A value not known exactly, in a sentence: "4.5 loops", "1 in 11 quotes left"."""
    if axis.name == "market_maker_withdrawal" and 0.75 < value < 1:
        value = 1 - 1 / round(1 / (1 - value))
    else:
        value = float(f"{value:.2g}")
    return setting_in_words(axis, moved(parameters, {axis: value}))


def axis_groups() -> list[tuple[str, list[Axis]]]:
    """Every axis under a heading: the sliders first, then group by group."""
    groups = [(_tr("Sliders"), [axis for axis in all_axes() if axis.name in MAIN])]
    for title in GROUPS:
        axes = [
            axis for axis in all_axes() if axis.declaration.group == title and axis.name not in MAIN
        ]
        if axes:
            groups.append((parameter_words.group_title(title), axes))
    return groups


def _written(axis: Axis, parameters: Parameters) -> str:
    value = axis.of(parameters)
    if axis.name == "shock":
        return percent(value, 1)
    if axis.declaration.unit == "USD bn":
        return dollars(value)
    return parameter_words.number(float(f"{value:.4g}"), axis.declaration)


def _whole_percent(share: float) -> str:
    """A share with as many digits as it has, three at most."""
    exact = (digits for digits in range(3) if abs(100 * share - round(100 * share, digits)) < 1e-6)
    return percent(share, next(exact, 3))


def _quotes_left(left: float, even: bool) -> str:
    """What remains: "80 % left", or "1 in 20" on an axis of ratios where it is one."""
    if left > 1 - 1e-9:
        return _tr("all quotes")
    if left < 1e-9:
        return _tr("none left")
    one_in = 1 / left
    if even or abs(one_in - round(one_in)) > 1e-6:
        return _tr("{share} left").format(share=_whole_percent(left))
    return _tr("1 in {number}").format(number=f"{one_in:.0f}")


def _part(part: str) -> str:
    return "USDe" if part == "USDE" else part


def _tr(text: str) -> str:
    return QCoreApplication.translate("AxesInWords", text)
