"""The sentences of "Who did it": what each cause adds, and why one at a time does not add up."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from engine.assets import ASSETS, LIQUID_STAKING_TOKENS
from engine.blame import LEAST, Blame, Pattern
from gui.files.content import read_words
from gui.words.figures import MINUS, asset_name, listed, paragraph, percent

FINE_BELOW = 0.195
"""Falls smaller than this are split in tenths of a point."""


def cause_name(cause: str) -> str:
    """A cause as the screen names it."""
    return str(_causes()[cause]["name"])


def cause_off(cause: str) -> str:
    """What switching a cause off means, in a sentence."""
    return str(_causes()[cause]["off"])


def asset_of(outcome: int) -> int:
    """The asset that an outcome is about."""
    if outcome < len(ASSETS):
        return outcome
    return list(LIQUID_STAKING_TOKENS)[outcome - len(ASSETS)]


def is_discount(outcome: int) -> bool:
    """Whether an outcome is a fall against the coin behind the token."""
    return outcome >= len(ASSETS)


def outcome_of(asset: int) -> int:
    """What is told of an asset first: of an LST its discount to the coin, else its worst fall."""
    if asset in LIQUID_STAKING_TOKENS:
        return len(ASSETS) + list(LIQUID_STAKING_TOKENS).index(asset)
    return asset


def outcome_name(outcome: int) -> str:
    """An outcome as a row is labelled."""
    asset = asset_of(outcome)
    if not is_discount(outcome):
        return asset_name(asset)
    coin = asset_name(LIQUID_STAKING_TOKENS[asset])
    return _tr("{token} to {coin}").format(token=asset_name(asset), coin=coin)


def points(share: float, whole: float = 1.0) -> str:
    """A share as percentage points without their unit, in tenths where the whole is small."""
    value = 100 * share
    if abs(share) < LEAST:
        return "0"
    digits = 1 if abs(whole) < FINE_BELOW else 0
    text = f"{abs(value):.{digits}f}"
    if float(text) == 0:
        return _tr("<{least}").format(least=f"{10.0**-digits:g}")
    return f"{MINUS}{text}" if value < 0 else text


def headline(blame: Blame, outcome: int) -> str:
    """What happened to an outcome, in a sentence."""
    asset, falls = asset_of(outcome), blame.whole >= LEAST
    if is_discount(outcome):
        coin = asset_name(LIQUID_STAKING_TOKENS[asset])
        sentence = (
            _tr("{asset} fell {whole} below {coin} at worst.")
            if falls
            else _tr("{asset} never fell below {coin}.")
        )
    else:
        coin = ""
        sentence = _tr("{asset} fell {whole} at worst.") if falls else _tr("{asset} did not fall.")
    return sentence.format(asset=asset_name(asset), whole=fall(blame.whole), coin=coin)


def added(blame: Blame) -> str:
    """What the causes add, in a sentence; beside what falls without them."""
    if abs(blame.added) < LEAST:
        return _tr("These causes add nothing.")
    if blame.added < 0:
        sentence = _tr("These causes soften it by {added} points, from {none}.")
    elif blame.none < LEAST:
        sentence = _tr("These causes add all of it, {added} points.")
    elif "macro_shock" in blame.causes:
        sentence = _tr("These causes add {added} points to the {none} without them.")
    else:
        sentence = _tr("These causes add {added} points to the {none} of the shock alone.")
    return sentence.format(added=points(abs(blame.added), blame.added), none=fall(blame.none))


def why_sums_differ(blame: Blame) -> str:
    """Why switching causes off one at a time adds up to another sum, from the numbers."""
    matter = blame.that_matter
    spared = sorted(blame.spared[n] for n in matter)
    return _sentence(blame).format(
        count=len(matter),
        cause=cause_name(blame.causes[matter[0]]) if matter else "",
        each=_from_to(spared, blame.added) if spared else "",
        sum=points(blame.spared_together, blame.added),
        added=points(blame.added, blame.added),
    )


def softening(blame: Blame) -> str:
    """Which causes make the fall smaller, in a sentence; empty if none does."""
    names = [cause_name(blame.causes[n]) for n in blame.softening]
    if not names:
        return ""
    return _tr("Left of zero, what softens the fall: {causes}.").format(causes=listed(names))


def why(blame: Blame) -> str:
    """Why both ways of counting differ, and what softens the fall, in a sentence or two."""
    return paragraph(why_sums_differ(blame), softening(blame))


def in_words(blame: Blame, outcome: int) -> str:
    """One outcome and the share of each cause, in sentences."""
    shares = (
        _tr("{cause} {points}").format(cause=cause_name(cause), points=points(share, blame.added))
        for cause, share in zip(blame.causes, blame.shares, strict=True)
    )
    in_points = _tr("In points: {shares}.").format(shares=listed(shares))
    return paragraph(headline(blame, outcome), added(blame), in_points, why(blame))


def about_part(blame: Blame, outcome: int, cause: int | None) -> str:
    """An outcome and the part of it that a cause made (-1: what falls without any of them)."""
    sentences = [headline(blame, outcome)]
    if cause is not None and cause >= 0:
        part = _tr("{cause}: {points} points of it.")
        name, share = cause_name(blame.causes[cause]), points(blame.shares[cause], blame.added)
        sentences.append(part.format(cause=name, points=share))
    elif cause is not None:
        alone = _tr("Without any of these causes it would have been {none}.")
        sentences.append(alone.format(none=fall(blame.none)))
    return paragraph(*sentences)


def about_cause(blame: Blame, cause: int) -> str:
    """Both ways of counting for one cause, and what switching it off means."""
    return _tr(
        "{cause}: {share} points is its effect averaged over every order in which the causes"
        " can come together (its Shapley value). Switched off alone it spares {spared}. {off}"
    ).format(
        cause=cause_name(blame.causes[cause]),
        share=points(blame.shares[cause], blame.added),
        spared=points(blame.spared[cause], blame.added),
        off=cause_off(blame.causes[cause]),
    )


def fall(share: float) -> str:
    """A fall as a percentage, in tenths where it is small."""
    return percent(share, 1 if LEAST <= share < FINE_BELOW else 0)


def _sentence(blame: Blame) -> str:
    if blame.added < LEAST and blame.pattern not in (Pattern.NOTHING, Pattern.ONE):
        return _tr(
            "Switched off one at a time, the causes change the fall by {sum} points together;"
            " all at once, by {added}: they work against each other."
        )
    return {
        Pattern.NOTHING: _tr("Switching any one of them off changes nothing here."),
        Pattern.ONE: _tr("Only one cause matters here: {cause}. Both ways of counting agree."),
        Pattern.EVERY_LINK: _tr(
            "Switching any one off spares {each} points. The {count} together make {sum} points, of"
            " only {added}: every link is needed, so each takes nearly all the blame."
        ),
        Pattern.MORE: _tr(
            "Switched off one at a time, the causes spare {sum} points together, of only {added}:"
            " what several do only together is counted for each of them."
        ),
        Pattern.EQUAL: _tr(
            "Switched off one at a time, the causes spare {sum} points together, and that is all"
            " there is: here they act side by side."
        ),
        Pattern.LESS: _tr(
            "Switched off one at a time, the causes spare only {sum} points together, of {added}:"
            " where one is gone, another does its work."
        ),
        Pattern.STAND_INS: _tr(
            "Switching off any one alone spares nothing, though together they add {added} points:"
            " each stands in for the others."
        ),
    }[blame.pattern]


def _from_to(spared: list[float], whole: float) -> str:
    """A number of points, or the least and the most of several."""
    least, most = points(spared[0], whole), points(spared[-1], whole)
    return least if least == most else _tr("{least} to {most}").format(least=least, most=most)


def _causes() -> Mapping[str, Any]:
    causes: Mapping[str, Any] = read_words("causes")
    return causes


def _tr(text: str) -> str:
    return QCoreApplication.translate("BlameWords", text)
