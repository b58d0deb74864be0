"""Sources: what is known of the night and who says so; all sides where they disagree."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from engine import ASSETS
from gui.files.content import read_json, read_words
from gui.pages.page_text import heading, paragraphs, subheading, table, title
from gui.pages.reading_page import ReadingPage
from gui.words.figures import asset_name, clock, listed, percent


class SourcesPage(ReadingPage):
    """The record in four parts: the night, prices, disagreements, further figures."""

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Sources"))

    def body(self) -> str:
        words, record = read_words("sources"), read_json("facts", "record.json")
        headings, columns = words["headings"], words["columns"]
        return "".join(
            (
                title(words["title"]),
                paragraphs(words["intro"], {}),
                heading(headings["timeline"], "timeline"),
                table(columns["timeline"], timeline_rows(record, words), (17, 54, 29)),
                heading(headings["prices"], "prices"),
                paragraphs(words["prices"], {}),
                table(columns["prices"], price_rows(), (25, 25, 25, 25), numeric=True),
                heading(headings["disputes"], "disputes"),
                *disputes(record, words),
                heading(headings["figures"], "figures"),
                table(columns["figures"], figure_rows(record, words), (71, 29)),
            )
        )


def timeline_rows(record: Mapping[str, Any], words: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    """When, what, and who says so, in the order of time."""
    for entry in record["timeline"]:
        when = clock(entry["start"])
        if "end" in entry:
            when = f"{when}\u2013{clock(entry['end'])}"
        yield when, words["timeline"][entry["key"]], named(entry["sources"], words)


def price_rows() -> Iterator[Sequence[str]]:
    """High, low and fall of each asset on the day."""
    for asset, ticker in enumerate(ASSETS):
        price = read_json("facts", "public_lows.json")["lows"][ticker]
        yield (
            asset_name(asset),
            _price(price["high"]),
            _price(price["low"]),
            percent(price["low"] / price["high"] - 1, 1),
        )


def disputes(record: Mapping[str, Any], words: Mapping[str, Any]) -> Iterator[str]:
    """Each question with all that is said about it."""
    for entry in record["disputes"]:
        dispute = words["disputes"][entry["key"]]
        rows = (
            (said, named(sources, words))
            for said, sources in zip(dispute["sides"], entry["sides"], strict=True)
        )
        yield subheading(dispute["title"]) + table((), rows, (71, 29))


def figure_rows(record: Mapping[str, Any], words: Mapping[str, Any]) -> Iterator[Sequence[str]]:
    """Further figures and who gives them."""
    for entry in record["figures"]:
        yield words["figures"][entry["key"]], named(entry["sources"], words)


def named(sources: Iterable[str], words: Mapping[str, Any]) -> str:
    """The names of sources in the language in force."""
    return listed(words["sources"][source] for source in sources)


def _price(price: float) -> str:
    """As quoted, with as many digits as tell something."""
    return f"{price:,.0f}" if price >= 1000 else f"{price:.5g}"
