"""How a setting is read: the same number in the words of the one who drags the slider."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QCoreApplication

from engine import Parameters
from engine.declaration import Declaration
from gui.words.figures import MINUS, dollars_and_cents, percent
from gui.words.parameter_words import meaning, number, source


def in_words(name: str, parameters: Parameters) -> str:
    """The value of a parameter as its slider shows it."""
    value = getattr(parameters, name)
    words = _IN_WORDS.get(name)
    return words(value, parameters) if words else number(value, parameters.declarations()[name])


def number_typed(text: str) -> float | str:
    """The number a person typed, "8.5 %" included; or the text itself if it is none."""
    bare = text.strip().replace(MINUS, "-")
    try:
        return float(bare[:-1]) / 100 if bare.endswith("%") else float(bare)
    except ValueError:
        return text


def tip_about(declaration: Declaration) -> str:
    """What is known of a parameter, as rich text for a tooltip."""
    span = _tr("Between {low} and {high}.").format(
        low=number(declaration.low, declaration), high=number(declaration.high, declaration)
    )
    source_line = _tr("Source: {source}").format(source=source(declaration))
    return f"<p>{escape(meaning(declaration))}</p><p>{escape(span)}</p><p>{escape(source_line)}</p>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("SettingsInWords", text)


def _loop_depth(value: float, _: Parameters) -> str:
    if value == 0:
        return _tr("no loops")
    return _tr("1 loop") if value == 1 else _tr("{loops} loops").format(loops=f"{value:.4g}")


def _lst_collateral_ratio(value: float, parameters: Parameters) -> str:
    parity = parameters.coin_collateral_ratio
    amount = dollars_and_cents(value)
    if abs(value - parity) < 0.005:
        return _tr("{amount} per dollar: as much as ETH").format(amount=amount)
    if value < parity:
        return _tr("{amount} per dollar: less than ETH").format(amount=amount)
    return _tr("{amount} per dollar: more than ETH").format(amount=amount)


def _market_maker_withdrawal(value: float, _: Parameters) -> str:
    left = 1 - value
    if left >= 1:
        return _tr("every quote stays")
    if left < 5e-4:
        return _tr("no quote left")
    one_in = 1 / left
    if left > 0.25 or abs(one_in - round(one_in)) > 1e-6:
        share = percent(left, 0 if left >= 0.0995 else 1)
        return _tr("{share} of quotes left").format(share=share)
    return _tr("1 in {number} quotes left").format(number=f"{one_in:.0f}")


def _shock(value: float, _: Parameters) -> str:
    if value == 0:
        return _tr("no news at all")
    return _tr("BTC's fair value falls {share}").format(share=percent(value, 1))


def _redemption_index(value: float, _: Parameters) -> str:
    if value == 0:
        return _tr("tokens priced by their own book")
    if value == 1:
        return _tr("tokens priced by redemption value")
    return _tr("{share} redemption value").format(share=percent(value))


def _breaker_drop(value: float, _: Parameters) -> str:
    if value == 0:
        return _tr("no breaker")
    return _tr("halts after a fall of {share}").format(share=percent(value))


def _venue_capacity(value: float, _: Parameters) -> str:
    share = percent(value, 1 if value < 0.0995 else 0)
    return _tr("serves {share} of the money at once").format(share=share)


_IN_WORDS = {
    "loop_depth": _loop_depth,
    "lst_collateral_ratio": _lst_collateral_ratio,
    "market_maker_withdrawal": _market_maker_withdrawal,
    "shock": _shock,
    "redemption_index": _redemption_index,
    "breaker_drop": _breaker_drop,
    "venue_capacity": _venue_capacity,
}
