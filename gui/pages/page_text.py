"""Content as rich text: paragraphs, lists, tables and equations, in the HTML that Qt reads."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from html import escape

from gui.learn.lesson_words import rich

_ITALIC = re.compile(r"\*([^*\s]+)\*")
"""A letter of an equation inside a text: *x*."""

GAP_OF_EQUATIONS = 8
"""Spaces between two equations on a line; where there is no room the second goes below."""

Figures = Mapping[str, str]


def title(text: str) -> str:
    """The heading of a page."""
    return f"<h1>{escape(text)}</h1>"


def heading(text: str, key: str = "") -> str:
    """The heading of a section; a link may go to its key."""
    return f'<h2><a name="{escape(key, quote=True)}"></a>{escape(text)}</h2>'


def subheading(text: str) -> str:
    """The heading of a part of a section."""
    return f"<h3>{escape(text)}</h3>"


def paragraphs(text: str, figures: Figures) -> str:
    """One or several paragraphs, with figures, links to terms and letters of equations."""
    return _with_letters(_with_pages(rich(text, figures)))


def bullets(items: Iterable[str], figures: Figures) -> str:
    """A list."""
    return "<ul>" + "".join(f"<li>{_inner(item, figures)}</li>" for item in items) + "</ul>"


def table(
    headers: Sequence[str],
    rows: Iterable[Sequence[str] | str],
    widths: Sequence[int],
    numeric: bool = False,
) -> str:
    """A table of plain text.

    Parameters
    ----------
    headers : of the columns; none for a table that needs none.
    rows : cells, or rows already written by `group_row`.
    widths : of the columns, in percent.
    numeric : whether all columns but the first are numbers, set to the right.
    """
    columns = tuple(
        f'width="{width}%" align="{"right" if numeric and number else "left"}"'
        for number, width in enumerate(widths)
    )
    body = "".join(row if isinstance(row, str) else _row("td", row, columns) for row in rows)
    head = _row("th", headers, columns) if headers else ""
    return f'<table width="100%" cellspacing="0" cellpadding="5">{head}{body}</table>'


def group_row(text: str, columns: int) -> str:
    """A row that names the group of rows below it, to be put among the `rows` of a table."""
    return f'<tr><td colspan="{columns}" class="group">{escape(text)}</td></tr>'


def equation(key: str, parts: int, caption: str) -> str:
    """Typeset equations side by side, and what they say in words for whoever cannot read them.

    The picture of part 2 of the equation "health" has the address `equation:health/2`.
    """
    name = escape(key, quote=True)
    pictures = [
        f'<img src="equation:{name}/{part}" style="vertical-align: middle" />'
        for part in range(parts)
    ]
    between = "&nbsp;" * GAP_OF_EQUATIONS + " "
    return (
        f'<p class="equation">{between.join(pictures)}</p>'
        f'<p class="caption">{_with_letters(escape(caption))}</p>'
    )


def _row(tag: str, cells: Sequence[str], columns: Sequence[str]) -> str:
    pairs = zip(columns, cells, strict=True)
    return (
        f"<tr>{''.join(f'<{tag} {column}>{escape(cell)}</{tag}>' for column, cell in pairs)}</tr>"
    )


def _inner(text: str, figures: Figures) -> str:
    return paragraphs(text, figures).removeprefix("<p>").removesuffix("</p>")


def _with_pages(html: str) -> str:
    """Links to another page of the reader: [[page:sources|Sources]]."""
    return html.replace('href="term:page:', 'href="page:')


def _with_letters(html: str) -> str:
    return _ITALIC.sub(r"<i>\1</i>", html)
