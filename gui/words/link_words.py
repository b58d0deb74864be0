"""The causal ring in words: its nodes, its links, what each carries, and what its cut means."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from engine import Parameters
from engine.links import DOLLARS, Carried, Link, counted_discount
from gui.words.event_words import words_of_cut
from gui.words.figures import asset_name, dollars, percent

SMALLEST = {"share": 0.0005, "log-price": 0.0005, DOLLARS: 1e-6}
"""By unit: less than this reads as nothing (0.05 %, $1 k)."""

WIDEST_FLOWS = {"share": (0.088, 1.0), "log-price": (0.092, 50.0), DOLLARS: (0.0888, 88.8)}
"""By unit: flows of whose labels one is as wide as any can be; room is reserved with them."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkWords", text)


def node_name(node: str) -> str:
    """A node of the ring as it is labelled."""
    return {
        "price falls": _tr("Price falls"),
        "collateral short": _tr("Collateral short"),
        "takeover": _tr("Takeover"),
        "forced sale": _tr("Forced sale"),
        "hole in the book": _tr("Hole in the book"),
        "token discount": _tr("Token discount"),
        "makers leave": _tr("Makers leave"),
        "venue overloaded": _tr("Venue overloaded"),
        "ADL": _tr("ADL"),
    }[node]


def title(link: Link) -> str:
    """A link by its two ends, within a sentence."""
    return {
        "index_fall": _tr("price falls → collateral short"),
        "takeover": _tr("collateral short → takeover"),
        "sale": _tr("takeover → forced sale"),
        "impact": _tr("forced sale → hole in the book"),
        "book_gap": _tr("hole in the book → price falls"),
        "token_mark": _tr("token discount → collateral short"),
        "makers": _tr("makers leave → hole in the book"),
        "overload": _tr("venue overloaded → takeover"),
        "adl": _tr("takeover → ADL"),
    }[link.name]


def heading(link: Link) -> str:
    """A link by its two ends, on its own or at the beginning of a sentence."""
    ends = title(link)
    return ends[:1].upper() + ends[1:]


def flows(carried: Carried) -> bool:
    """Whether what a link carries is more than nothing to the eye."""
    return carried.flow >= SMALLEST[carried.link.unit]


def amount(carried: Carried) -> str:
    """What a link carries, without "a minute"."""
    if carried.link.unit == DOLLARS:
        return dollars(carried.flow)
    return _share(carried.share_of_price)


def _share(share: float) -> str:
    """A share in as many digits as matter."""
    return percent(share, 0 if share >= 0.0995 or share == 0 else 1)


def unit(link: Link) -> str:
    """What stands beside the number of a link in a table."""
    if link.name == "makers":
        return _tr("of bids pulled, at the moment")
    return _tr("at the moment") if link.lasting else _tr("in the last minute")


def label(carried: Carried) -> str:
    """What a link carries, short enough to stand beside it; empty for nothing."""
    if not flows(carried):
        return ""
    if carried.link.name == "makers":
        text = _tr("{amount} of bids")
    else:
        text = "{amount}" if carried.link.lasting else _tr("{amount} a minute")
    return text.format(amount=amount(carried))


def widest_labels(link: Link) -> tuple[str, ...]:
    """Labels of a link of which one is as wide as any."""
    return tuple(label(Carried(link, flow, None)) for flow in WIDEST_FLOWS[link.unit])


def sentence(carried: Carried, settings: Parameters) -> str:
    """What a link carries in a night of these settings, and what that means."""
    some, none = _sentences()[carried.link.name]
    if not flows(carried):
        return none
    asset = "" if carried.asset is None else asset_name(carried.asset)
    counted = _share(counted_discount(carried.flow, settings))
    return some.format(amount=amount(carried), asset=asset, counted=counted)


def _sentences() -> dict[str, tuple[str, str]]:
    """Of each link what it carries, and what it means that it carries nothing."""
    return {
        "index_fall": (
            _tr(
                "{asset}, at the price that counts as collateral, fell by {amount} within the"
                " last minute."
            ),
            _tr("No price that counts as collateral fell within the last minute."),
        ),
        "takeover": (
            _tr(
                "The venue took over {amount} within the last minute: its owners' collateral no"
                " longer covered what they owe."
            ),
            _tr("The venue took nobody over within the last minute."),
        ),
        "sale": (
            _tr("The venue sold {amount} of what it had taken over within the last minute."),
            _tr("The venue sold nothing within the last minute."),
        ),
        "impact": (
            _tr("Sales pushed {asset} down by {amount} within the last minute."),
            _tr("No sale moved a price within the last minute."),
        ),
        "book_gap": (
            _tr("{asset} stands {amount} lower for the hole that sales left in its book."),
            _tr("No book has a hole."),
        ),
        "token_mark": (
            _tr(
                "{asset} trades {amount} below what redeeming it gives. As collateral it counts"
                " {counted} less."
            ),
            _tr("WBETH, BNSOL and USDe trade at what redeeming them gives."),
        ),
        "makers": (
            _tr(
                "Makers have pulled {amount} of bids, counted down to 63 % below the price: each"
                " sale digs deeper."
            ),
            _tr("Market makers quote all their bids."),
        ),
        "overload": (
            _tr(
                "{amount} of margin that traders wished to add did not get through within the"
                " last minute."
            ),
            _tr("All margin that traders wished to add within the last minute got through."),
        ),
        "adl": (
            _tr(
                "{amount} of winning positions were closed by force within the last minute: the"
                " insurance fund could not pay."
            ),
            _tr("No winning position was closed by force within the last minute."),
        ),
    }


def hint(carried: Carried, settings: Parameters) -> str:
    """A link in sentences: its ends, what it carries, what its cut does."""
    return _tr("{ends}: {carries} {cut}").format(
        ends=heading(carried.link),
        carries=sentence(carried, settings),
        cut=about_cut(carried.link, settings.cuts),
    )


def rich_hint(carried: Carried, settings: Parameters) -> str:
    """The same as rich text for a tooltip."""
    carries, cut = sentence(carried, settings), about_cut(carried.link, settings.cuts)
    ends = f"<p><b>{escape(heading(carried.link))}</b></p>"
    return f"{ends}<p>{escape(carries)}</p><p>{escape(cut)}</p>"


def about_cut(link: Link, cuts: frozenset[str]) -> str:
    """What a click on a link does, or why it cannot be cut; `cuts` are those made."""
    if link.cut is None:
        return _reasons()[link.name]
    if link.cut in cuts:
        text = _tr("This link is cut. {without} Click to mend it.")
    else:
        text = _tr("Click to cut it. What that means: {without}")
    return text.format(without=words_of_cut(link.cut)["without"])


def _reasons() -> dict[str, str]:
    return {
        "index_fall": _tr("It cannot be cut: collateral is worth its price."),
        "book_gap": _tr("It cannot be cut: the hole in the book is the fall of the price."),
    }


def state(link: Link, cuts: frozenset[str]) -> str:
    """Whether a link is cut, in a word or two."""
    if link.cut is None:
        return _tr("cannot be cut")
    return _tr("cut") if link.cut in cuts else _tr("whole")


def moment(carried: Sequence[Carried], settings: Parameters) -> str:
    """What goes on in the ring: where most money goes, or else what is left of it."""
    moving = [each for each in carried if flows(each)]
    if not moving:
        return _tr("Nothing flows through the ring.")
    money = [each for each in moving if each.link.unit == DOLLARS and not each.link.lasting]
    if not money:
        return sentence(moving[0], settings)
    most = max(money, key=lambda each: each.flow)
    text = _tr("Most money now: {link}, {amount} in the last minute.")
    return text.format(link=title(most.link), amount=amount(most))


def cuts_made(links: Sequence[Link]) -> str:
    """Which links are cut, and how to mend them; an invitation while none is."""
    if not links:
        return _tr("Click a link to cut it and see the night without it.")
    if len(links) == 1:
        return _tr("Cut: {link}. Click it to mend it.").format(link=title(links[0]))
    if len(links) == 2:
        text = _tr("Cut: {one}, and {other}. Click one to mend it.")
        return text.format(one=title(links[0]), other=title(links[1]))
    return _tr("{count} links are cut. Click one to mend it.").format(count=len(links))


def cut_effect(asset: int, with_cut: float, without_cut: float, so_far: bool) -> str:
    """What cuts changed: the worst fall of an asset with them and without, as shares."""
    names = {
        "asset": asset_name(asset),
        "fall": percent(with_cut),
        "uncut": percent(without_cut),
    }
    if names["fall"] == names["uncut"]:
        same = _tr("{asset} falls {fall} at worst, as it does uncut.")
        same_so_far = _tr("So far {asset} fell {fall} at worst, as it did uncut.")
        return (same_so_far if so_far else same).format(**names)
    other = _tr("{asset} falls {fall} at worst; uncut, {uncut}.")
    other_so_far = _tr("So far {asset} fell {fall} at worst; uncut, {uncut}.")
    return (other_so_far if so_far else other).format(**names)
