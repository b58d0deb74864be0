"""Short codes: exact both ways, and a sentence for every way to mistype one."""

from dataclasses import replace
from hashlib import sha256
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine import MODEL_VERSION, Parameters
from engine.parameters import CUTS
from gui.controls.stops import stops_of
from gui.files.presets import presets
from gui.files.short_code import (
    CODED,
    LENGTH,
    PREFIX,
    SYMBOLS,
    VERSION,
    CodeRefused,
    _remainder,
    _stops,
    encode,
    looks_like_code,
    parse,
)
from tests.engine.strategies import examples

CODABLE = st.builds(
    lambda base, cuts, values: replace(base, cuts=cuts, **values),
    st.sampled_from([preset.parameters for preset in presets()]),
    st.frozensets(st.sampled_from(CUTS)),
    st.fixed_dictionaries({}, optional={name: st.sampled_from(_stops(name)) for name in CODED}),
)
SAMPLES = (
    Parameters(),
    presets()[-1].parameters,
    Parameters(
        loop_depth=10, market_maker_withdrawal=1, redemption_index=1, venue_capacity=1,
        breaker_drop=0.5, halt_duration=120, shock=0.3, cuts=frozenset(CUTS),
    ),
)  # fmt: skip


def refusal_of(code):
    with pytest.raises(CodeRefused) as refused:
        parse(code)
    return str(refused.value)


@pytest.mark.parametrize("preset", presets(), ids=lambda preset: preset.name)
def test_every_preset_has_a_code(preset):
    assert parse(encode(preset.parameters)) == preset.parameters


@examples(300)
@given(CODABLE)
def test_a_code_gives_back_the_very_numbers(parameters):
    code = encode(parameters)
    assert parse(code) == parameters
    assert repr(parse(code)) == repr(replace(parameters, cuts=parse(code).cuts))
    assert len(code) <= 40
    assert code.startswith(PREFIX)


def test_every_stop_of_every_main_slider_has_a_code():
    for name in ("loop_depth", "lst_collateral_ratio", "market_maker_withdrawal", "shock"):
        for stop in stops_of(name):
            parameters = Parameters(**{name: stop})
            assert parse(encode(parameters)) == parameters


def test_every_coded_parameter_is_coded_on_its_declared_step():
    for name in CODED:
        about = Parameters.declarations()[name]
        step = round(about.step * round(about.high / about.step / 2), 10)
        for value in (about.low, about.high, step):
            parameters = Parameters(**{name: value})
            assert parse(encode(parameters)) == parameters


def test_a_code_means_the_same_night_for_ever():
    """Whoever changes this must raise `VERSION`, so that no code on paper means another night."""
    assert (VERSION, MODEL_VERSION) == (1, 1)
    assert [encode(preset.parameters) for preset in presets()][:6] == [
        "HL1-0CWC-JR59-4HQW-0AHJ",
        "HL1-0SXT-FN1M-B4BW-0N2D",
        "HL1-0CWC-HRP4-SWKW-0J36",
        "HL1-0CW0-EHK0-F8ZW-0D0M",
        "HL1-084K-5AR2-527W-0AQY",
        "HL1-49CZ-V088-F0KW-0Q9B",
    ]
    nights = [preset.parameters for preset in presets()][:6]
    assert sha256(repr(nights).encode()).hexdigest()[:16] == "793c82efeb654878"


@pytest.mark.parametrize("sample", SAMPLES, ids=range(len(SAMPLES)))
def test_any_one_symbol_mistyped_is_found(sample):
    code = encode(sample)
    for place in range(len(PREFIX), len(code)):
        for symbol in SYMBOLS:
            if symbol != code[place] != "-":
                assert "mistyped" in refusal_of(code[:place] + symbol + code[place + 1 :])


@pytest.mark.parametrize("sample", SAMPLES, ids=range(len(SAMPLES)))
def test_any_two_neighbours_that_changed_places_are_found(sample):
    symbols = list(encode(sample).replace("-", "")[3:])
    for left in range(LENGTH - 1):
        for right in (left + 1, left + 2):
            swapped = list(symbols)
            if right < LENGTH and symbols[left] != symbols[right]:
                swapped[left], swapped[right] = symbols[right], symbols[left]
                assert "mistyped" in refusal_of("HL1" + "".join(swapped))


def test_the_check_finds_every_error_of_a_symbol_or_two_neighbours():
    """The check is affine, so an error goes unseen in one code if it does in every code."""

    def unseen(error):
        content, check = divmod(error, 1 << 15)
        return _remainder(content) ^ _remainder(0) == check

    neighbours = ((error << 5 * place) for place in range(LENGTH - 1) for error in range(1, 1024))
    assert not any(map(unseen, neighbours))


def test_symbols_typed_at_random_hardly_ever_make_a_code():
    random = Random(1)
    taken = 0
    for _ in range(2000):
        try:
            parse("HL1" + "".join(random.choices(SYMBOLS, k=LENGTH)))
            taken += 1
        except CodeRefused:
            pass
    assert taken <= 1


@pytest.mark.parametrize(
    "typed",
    [
        str.lower,
        lambda code: code.replace("-", ""),
        lambda code: " ".join(code),
        lambda code: f"\t{code}\n",
        lambda code: code.replace("-", "\u2013"),
        lambda code: code.replace("-", "\u2212"),
        lambda code: code.replace("-", "\u30fc"),
        lambda code: code.replace("-", "\u00ad\u200b"),
        lambda code: code.replace("0", "O"),
        lambda code: code.replace("0", "o").replace("1", "l"),
        lambda code: code.replace("1", "I"),
        lambda code: "".join(chr(ord(one) + 0xFEE0) for one in code),
    ],
    ids=range(12),
)
def test_people_may_type_as_they_like(typed):
    for sample in SAMPLES:
        assert parse(typed(encode(sample))) == sample


@pytest.mark.parametrize(
    ("code", "sentence"),
    [
        ("", "A code begins with HL1-; nothing was typed."),
        (" \n", "A code begins with HL1-; nothing was typed."),
        ("hello", 'A code begins with HL1-, got "hello".'),
        ("--", 'A code begins with HL1-, got "--".'),
        ("HL", 'A code begins with HL1-, got "HL".'),
        ("HLX-0000", 'A code begins with HL1-, got "HLX-0000".'),
        ("HL0-0000", 'A code begins with HL1-, got "HL0-0000".'),
        ("0CWC-JR59-4HQW-0AHJ", 'A code begins with HL1-, got "0CWC-JR59-4HQW-0AHJ".'),
        ("x" * 10**6, 'A code begins with HL1-, got "' + "x" * 40 + '\u2026".'),
        ("HL2-0CWC-JR59", "This code is of version 2, and this program reads version 1."),
        ("HL1-0CWC-JR59-4HQW-0AHU", 'No code contains "U": it was mistyped.'),
        ("HL1-0CWC-JR59-4HQW-0AH\u00e9", 'No code contains "\u00e9": it was mistyped.'),
        ("HL1-0CWC.JR59-4HQW-0AHJ", 'No code contains ".": it was mistyped.'),
        ("HL1", "A code has 16 letters and digits after HL1-, this one has 0."),
        ("HL1-0CWC-JR59-4HQW", "A code has 16 letters and digits after HL1-, this one has 12."),
        (
            "HL1-0CWC-JR59-4HQW-0AHJ0",
            "A code has 16 letters and digits after HL1-, this one has 17.",
        ),
        (
            "HL1" + "0" * 10**6,
            "A code has 16 letters and digits after HL1-, this one has 1000000.",
        ),
        (
            "HL1-0CWC-JR59-4HQW-0AHK",
            "This code does not add up: a letter or digit was mistyped.",
        ),
    ],
)  # fmt: skip
def test_each_way_to_mistype_a_code_has_its_sentence(code, sentence):
    assert refusal_of(code) == sentence


def test_a_code_of_a_preset_that_is_not_there_is_refused():
    beyond = (1 << 65) - 1
    word = beyond << 15 | _remainder(beyond)
    code = "HL1" + "".join(SYMBOLS[word >> 5 * place & 31] for place in reversed(range(LENGTH)))
    assert refusal_of(code) == "This code stands for no settings that this program knows."


@examples(300)
@given(st.text() | st.text("HL1-" + SYMBOLS, max_size=30).map("HL1".__add__))
def test_any_text_is_refused_in_a_sentence_or_is_a_code(text):
    try:
        told = encode(parse(text))
    except CodeRefused as refused:
        told = str(refused)
    assert told.isprintable()
    assert told.endswith(".") or parse(told) == parse(text)
    assert looks_like_code(text) or "begins with" in told


@pytest.mark.parametrize(
    ("parameters", "names"),
    [
        (Parameters(loop_depth=3.3), '"loop_depth"'),
        (Parameters(shock=0.0851), '"shock"'),
        (Parameters(beta=(1, 1, 1, 1), refill=(9,) * 7), '"beta", "refill"'),
        (Parameters(loop_capital_scale=4, margin_call=1.1), '"margin_call"'),
    ],
)
def test_what_has_no_room_in_a_code_is_named(parameters, names):
    with pytest.raises(CodeRefused) as refused:
        encode(parameters)
    assert str(refused.value) == f"A code cannot hold {names} as set here; a scenario file can."


def test_a_code_is_told_from_a_file_by_its_beginning():
    assert looks_like_code("hl1-")
    assert looks_like_code("HL9")
    assert not looks_like_code("scenario.json")
    assert not looks_like_code("HL")
    assert not looks_like_code("")
