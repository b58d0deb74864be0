"""Short codes: a scenario to write on a board, as HL1-0000-0000-0000-0000.

A code holds a preset and, on the stops of their sliders, the three main settings, the shock, the
fixes of the venue and the cuts; whatever is finer needs a scenario file. Its symbols are those of
Crockford's base 32: capitals or not, hyphens or not, O is read as 0 and I and L as 1. A cyclic
redundancy check finds every mistyped symbol and any two neighbours that changed places.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from engine import Parameters
from engine.parameters import CUTS
from gui.controls.stops import even_stops, stops_of
from gui.files.presets import presets
from gui.words.refusals import as_written, listed, refusal

VERSION = 1
"""Raised whenever a code would come to mean another night: when the model, a stop or a preset
changes, or a preset is put in anywhere but at the end."""

PREFIX = f"HL{VERSION}-"

CODED = (
    "loop_depth",
    "lst_collateral_ratio",
    "market_maker_withdrawal",
    "shock",
    "redemption_index",
    "breaker_drop",
    "halt_duration",
    "venue_capacity",
)
"""Parameters a code holds; all others are those of its preset."""

SYMBOLS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
SYMBOL_BITS, LENGTH, GROUP = 5, 16, 4
"""Bits of a symbol, symbols after the prefix, symbols between hyphens."""

CHECK_BITS = 15
CHECK = 0xC599
"""The generator x^15 + x^14 + x^10 + x^8 + x^7 + x^4 + x^3 + 1 of CAN's CRC-15: in so short a word
it finds every error of up to five bits and every error within fifteen bits in a row."""

CONTENT_BITS = SYMBOL_BITS * LENGTH - CHECK_BITS

LONGEST_TYPED = 200
"""Characters that are looked at."""

_VALUES = {symbol: value for value, symbol in enumerate(SYMBOLS)}
_VALUES |= {"O": 0, "I": 1, "L": 1}
_VALUES |= {symbol.lower(): value for symbol, value in _VALUES.items()}


class CodeRefused(ValueError):  # noqa: N818 - as the command line's Refused
    """A code cannot be read, or settings not be coded; the text is one sentence for the user."""


def encode(parameters: Parameters) -> str:
    """The code of a scenario; CodeRefused, naming the parameters, if it does not fit into one."""
    content = _content(parameters)
    word = content << CHECK_BITS | _remainder(content)
    places = reversed(range(LENGTH))
    symbols = "".join(SYMBOLS[word >> SYMBOL_BITS * place & 31] for place in places)
    return PREFIX + "-".join(symbols[at : at + GROUP] for at in range(0, LENGTH, GROUP))


def parse(text: str) -> Parameters:
    """The scenario that a typed code stands for; CodeRefused says how it was mistyped."""
    word = 0
    for symbol in _symbols(text):
        word = word << SYMBOL_BITS | _VALUES[symbol]
    content, check = divmod(word, 1 << CHECK_BITS)
    if check != _remainder(content):
        raise CodeRefused(refusal("code_check"))
    return _parameters(content)


def looks_like_code(text: str) -> bool:
    """Whether a text begins as codes of any version do."""
    return len(text) <= LONGEST_TYPED and _version(_bare(text)) is not None


def _content(parameters: Parameters) -> int:
    bases = [preset.parameters for preset in presets()]
    misfits = [_misfits(parameters, base) for base in bases]
    number = misfits.index(min(misfits, key=len))
    if misfits[number]:
        raise CodeRefused(refusal("code_no_room", names=listed(misfits[number])))
    for name in CODED:
        number = number * len(_stops(name)) + _stops(name).index(getattr(parameters, name))
    for cut in CUTS:
        number = number * 2 + (cut in parameters.cuts)
    return number


def _parameters(content: int) -> Parameters:
    cuts = set()
    for cut in reversed(CUTS):
        content, is_cut = divmod(content, 2)
        cuts |= {cut} if is_cut else set()
    values = {}
    for name in reversed(CODED):
        content, stop = divmod(content, len(_stops(name)))
        values[name] = _stops(name)[stop]
    if content >= len(presets()):
        raise CodeRefused(refusal("code_outside"))
    return presets()[content].parameters.changed(cuts=frozenset(cuts), **values)


def _misfits(parameters: Parameters, base: Parameters) -> list[str]:
    """Names of the parameters that a code built on a preset could not hold."""
    held = {name: _stops(name) or (getattr(base, name),) for name in parameters.declarations()}
    return [name for name, values in held.items() if getattr(parameters, name) not in values]


@cache
def _stops(name: str) -> tuple[float, ...]:
    """What a code can hold of a parameter: its steps and its slider's stops; none if not coded."""
    if name not in CODED:
        return ()
    steps = even_stops(Parameters.declarations()[name])
    return tuple(sorted({*steps, *stops_of(name)}))


def _remainder(content: int) -> int:
    """What the content, after a leading 1, leaves when divided by `CHECK` over bits."""
    rest = (1 << CONTENT_BITS | content) << CHECK_BITS
    for bit in reversed(range(CHECK_BITS, CHECK_BITS + CONTENT_BITS + 1)):
        if rest >> bit & 1:
            rest ^= CHECK << (bit - CHECK_BITS)
    return rest


def _symbols(text: str) -> str:
    """The symbols after the prefix, of which there are enough and none is foreign."""
    if not text.strip():
        raise CodeRefused(refusal("code_empty", prefix=PREFIX))
    bare = _bare(text[:LONGEST_TYPED])
    version = _version(bare)
    if version is None:
        raise CodeRefused(refusal("code_beginning", prefix=PREFIX, got=as_written(text)))
    if version != VERSION:
        raise CodeRefused(refusal("code_version", got=version, known=VERSION))
    symbols = bare[len(PREFIX) - 1 :]
    foreign = [symbol for symbol in symbols if symbol not in _VALUES]
    if foreign:
        raise CodeRefused(refusal("code_symbol", got=as_written(foreign[0])))
    if len(symbols) != LENGTH or len(text) > LONGEST_TYPED:
        count = len(symbols) + max(0, len(text) - LONGEST_TYPED)
        raise CodeRefused(refusal("code_length", length=LENGTH, prefix=PREFIX, got=count))
    return symbols


def _bare(text: str) -> str:
    """Without spaces and hyphens of any kind; the wide letters of Japanese keyboards made slim."""
    return "".join(filter(_says_something, unicodedata.normalize("NFKC", text)))


def _says_something(character: str) -> bool:
    # Pd: dashes; Cf: invisible ones, as in soft hyphens; then a minus and a long vowel
    is_hyphen = unicodedata.category(character) in ("Pd", "Cf") or character in "\u2212\u30fc"
    return not (character.isspace() or is_hyphen)


def _version(bare: str) -> int | None:
    """The version a code says it has; None if it does not begin as a code."""
    beginning = [_VALUES.get(symbol) for symbol in bare[:3]]
    if len(beginning) < 3 or beginning[:2] != [_VALUES["H"], _VALUES["L"]]:
        return None
    return beginning[2] if beginning[2] in range(1, 10) else None
