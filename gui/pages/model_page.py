"""How the model works: its equations, its settings, what it says and what it cannot say.

Order and equations are in `assets/model/page.json`, words in `assets/words/<language>/model.json`;
the table of settings is made from their declarations and the table of lows from engine and record.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from engine import ASSETS, Parameters
from engine.declaration import GROUPS, Declaration
from gui.files.content import read_json, read_words
from gui.pages.figured_page import FiguredPage
from gui.pages.page_figures import NOT_YET
from gui.pages.page_text import bullets, equation, group_row, heading, paragraphs, table, title
from gui.words.figures import asset_name, clock, listed, percent
from gui.words.parameter_words import bare, group_title, label, number, source, with_unit


class ModelPage(FiguredPage):
    """The sections of the page, one below the other."""

    def equations(self) -> dict[str, str]:
        return {
            f"{key}/{number}": latex
            for key, parts in read_json("model", "page.json")["equations"].items()
            for number, latex in enumerate(parts)
        }

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("How the model works"))

    def text(self) -> str:
        words = read_words("model")
        sections = read_json("model", "page.json")["sections"]
        return title(words["title"]) + "".join(self._section(entry, words) for entry in sections)

    def _section(self, entry: Mapping[str, Any], words: Mapping[str, Any]) -> str:
        section = words["sections"][entry["key"]]
        blocks = (self._block(block, section["words"], words) for block in entry["blocks"])
        return heading(section["title"], entry["key"]) + "".join(blocks)

    def _block(
        self, block: Mapping[str, str], texts: Mapping[str, Any], words: Mapping[str, Any]
    ) -> str:
        (kind, key), *_ = block.items()
        if kind == "equation":
            parts = read_json("model", "page.json")["equations"][key]
            return equation(key, len(parts), words["equations"][key])
        if kind == "table":
            return self._table(key, words["tables"][key])
        write = bullets if kind == "list" else paragraphs
        return write(texts[key], self.figures)

    def _table(self, key: str, headers: Sequence[str]) -> str:
        if key == "settings":
            return table(headers, setting_rows(len(headers)), (24, 26, 14, 36))
        if key == "cliffs":
            return table(headers, cliff_rows(self.values), (50, 25, 25), numeric=True)
        return table(headers, low_rows(self.values), (20, 20, 20, 20, 20), numeric=True)


CLIFFS = {
    "cliff_loops": "loop_depth",
    "cliff_ratio": "lst_collateral_ratio",
    "cliff_withdrawal": "market_maker_withdrawal",
    "cliff_capital": "loop_capital_scale",
    "cliff_capacity": "venue_capacity",
    "cliff_index": "redemption_index",
}
"""Figures that are edges, and the settings along which they lie."""


def cliff_rows(values: Mapping[str, float]) -> Iterator[Sequence[str]]:
    """Where the discount of WBETH passes 10 % along a setting, and where the night stands."""
    for figure, name in CLIFFS.items():
        declaration = Parameters.declarations()[name]
        yield (
            label(declaration),
            _known(values, figure, lambda edge: f"{edge:.2g}"),
            f"{declaration.default:g}",
        )


def setting_rows(columns: int) -> Iterator[Sequence[str] | str]:
    """Every setting under the heading of its group: label, default, range, source."""
    declarations = Parameters.declarations().values()
    for group in GROUPS:
        yield group_row(group_title(group), columns)
        for declaration in (entry for entry in declarations if entry.group == group):
            yield (
                label(declaration),
                default_in_words(declaration),
                _span(declaration),
                source(declaration),
            )


def default_in_words(declaration: Declaration) -> str:
    """A default with its unit; a number for each part of a tuple."""
    if not declaration.parts:
        return number(declaration.default, declaration)
    pairs = zip(declaration.parts, declaration.default, strict=True)
    values = listed(f"{_part(part)}\u00a0{bare(value, declaration)}" for part, value in pairs)
    return with_unit(values, declaration)


def _span(declaration: Declaration) -> str:
    low, high = (bare(end, declaration) for end in (declaration.low, declaration.high))
    return with_unit(f"{low}\u2013{high}", declaration)


def low_rows(values: Mapping[str, float]) -> Iterator[Sequence[str]]:
    """Worst falls on record and in the model, when, and in the twin, for each asset."""
    lows = read_json("facts", "public_lows.json")["lows"]
    for asset, ticker in enumerate(ASSETS):
        key, record = ticker.lower(), lows[ticker]
        yield (
            asset_name(asset),
            percent(record["low"] / record["high"] - 1, 1),
            _known(values, f"{key}_fall", lambda fall: percent(-fall, 1)),
            _known(values, f"{key}_low", clock),
            _known(values, f"{key}_fall_twin", lambda fall: percent(-fall, 1)),
        )


def _known(values: Mapping[str, float], name: str, write: Any) -> str:
    return str(write(values[name])) if name in values else NOT_YET


def _part(ticker: str) -> str:
    return asset_name(ASSETS.index(ticker))
