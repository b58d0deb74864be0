"""The Qt Linguist files of the interface, as tests read them."""

from __future__ import annotations

from xml.etree import ElementTree

from gui.files.content import ASSETS_FOLDER


def messages(language: str) -> dict[tuple[str, str], tuple[str, str]]:
    """{(context, text): (translation, state)} of a language's Linguist file."""
    root = ElementTree.parse(ASSETS_FOLDER / "words" / language / "interface.ts").getroot()
    return {
        (context.findtext("name") or "", message.findtext("source") or ""): (
            message.findtext("translation") or "",
            message.find("translation").get("type", ""),
        )
        for context in root.findall("context")
        for message in context.findall("message")
    }
