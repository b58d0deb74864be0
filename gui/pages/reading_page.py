"""A page of rich text: looks like the theme, scrolls with the keys, keeps its place."""

from __future__ import annotations

from string import Template
from typing import Any

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QImage, QKeyEvent, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from gui.look.theme import LIGHT, SPACE, Theme
from gui.pages.equation_picture import equation_picture
from gui.worded import Worded
from gui.words.figures import NARROW_SPACE

WIDEST_TEXT = 760
"""Pixels at scale 1: longer lines are hard to read."""

_STYLE = Template("""
body, p, li, td { color: $text; font-size: ${body}px; }
p { margin-top: 0; margin-bottom: ${gap}px; line-height: 140%; }
li { margin-bottom: ${half}px; line-height: 135%; }
ul { margin-top: 0; margin-bottom: ${gap}px; }
h1 { font-size: ${display}px; font-weight: 600; margin-top: 0; margin-bottom: ${gap}px; }
h2 { font-size: ${figure}px; font-weight: 600; margin-top: ${wide}px; margin-bottom: ${gap}px; }
h3 { font-size: ${title}px; font-weight: 600; margin-top: ${gap}px; margin-bottom: ${half}px; }
a { color: $link; text-decoration: underline; }
th { color: $muted; font-size: ${small}px; font-weight: 600; }
td { font-size: ${small}px; border-top: 1px solid $line; }
td.group { font-weight: 600; font-size: ${body}px; padding-top: ${gap}px; }
p.equation { margin-left: ${wide}px; margin-top: ${gap}px; margin-bottom: ${half}px; }
p.caption { color: $muted; font-size: ${small}px; margin-left: ${wide}px; }
table { margin-bottom: ${gap}px; }
p.caption i { font-size: ${small}px; }
p.quiet { color: $muted; }
""")


def document_style(theme: Theme) -> str:
    """The style of rich text in a theme."""
    sizes = {role: theme.font(role).pixelSize() for role in ("body", "small", "title", "figure")}
    return _STYLE.substitute(
        sizes,
        display=theme.font("display").pixelSize(),
        text=theme.text,
        muted=theme.muted,
        line=theme.line,
        link=theme.own_money,
        half=theme.px(SPACE / 2),
        gap=theme.px(SPACE * 1.25),
        wide=theme.px(SPACE * 3),
    )


class ReadingPage(Worded, QTextBrowser):
    """Shows HTML made by `body()`; links are wishes."""

    link_followed = Signal(str)
    """The user followed a link: "term:loop", "page:sources"."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme: Theme = LIGHT
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.anchorClicked.connect(lambda url: self.link_followed.emit(url.toString()))
        self.name_parts()

    def body(self) -> str:
        """The page as HTML."""
        return ""

    def equations(self) -> dict[str, str]:
        """LaTeX of the equations on the page, by address."""
        return {}

    def name_parts(self) -> None:
        """Give the page its name, again when the language changes."""

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self.theme = theme
        self.setFont(theme.font("body"))
        self.refresh()

    def refresh(self) -> None:
        """Write the page anew, at the same place in it."""
        bar = self.verticalScrollBar()
        share = bar.value() / bar.maximum() if bar.maximum() else 0.0
        self.document().setDefaultStyleSheet(document_style(self.theme))
        # Qt's HTML takes a narrow no-break space for any space, and would break lines at it
        self.setHtml(self.body().replace(NARROW_SPACE, "\u00a0"))
        self._fit()
        bar.setValue(round(share * bar.maximum()))

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """Equations are drawn when the text asks for them."""
        address = QUrl(name)
        if kind == QTextDocument.ResourceType.ImageResource and address.scheme() == "equation":
            latex = self.equations().get(address.path())
            return self._picture(latex) if latex else None
        return super().loadResource(kind, name)

    def _picture(self, latex: str) -> QImage:
        return equation_picture(latex, self.theme, self.devicePixelRatioF())

    def _fit(self) -> None:
        """Keep lines short and the text in the middle of the room there is."""
        padding = self.theme.px(SPACE * 2)
        side = max(padding, (self.viewport().width() - self.theme.px(WIDEST_TEXT)) // 2)
        frame = self.document().rootFrame()
        shape = frame.frameFormat()
        if shape.leftMargin() != side or shape.topMargin() != padding:
            shape.setLeftMargin(side)
            shape.setRightMargin(side)
            shape.setTopMargin(padding)
            shape.setBottomMargin(padding)
            frame.setFrameFormat(shape)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Home and End scroll, as in any reader; the arrows do already."""
        bar = self.verticalScrollBar()
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        places = {Qt.Key.Key_Home: bar.minimum(), Qt.Key.Key_End: bar.maximum()}
        steps = {
            Qt.Key.Key_Space: -bar.pageStep() if back else bar.pageStep(),
            Qt.Key.Key_PageUp: -bar.pageStep(),
            Qt.Key.Key_PageDown: bar.pageStep(),
            Qt.Key.Key_Up: -bar.singleStep() * 2,
            Qt.Key.Key_Down: bar.singleStep() * 2,
        }
        key = Qt.Key(event.key())
        if key in places:
            bar.setValue(places[key])
        elif key in steps:
            bar.setValue(bar.value() + steps[key])
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.refresh()
