"""History: earlier crashes and this one side by side, and the model's run beside the last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from engine import Run
from gui.files.earlier_crashes import MEASURED, Record, earlier_crashes
from gui.look.theme import SPACE
from gui.views.deep_view import DeepView
from gui.views.history_layout import HistoryLayout, Sizes, figures, lay_out
from gui.views.history_painter import HistoryPainter, RowWords
from gui.words.figures import dollars
from gui.words.history_words import (
    comparison,
    known_in_words,
    model_figures,
    model_venue_in_words,
    number_in_words,
    venue_in_words,
    words,
)

BAR = 10
"""Thickness of a bar in pixels at scale 1."""

TALLEST_ROW = 88
"""Height in pixels at scale 1 beyond which rows do not grow."""

TALL = 420
"""Height in pixels at scale 1 from which the table stands further from the sentence."""

WRAP = int(Qt.TextFlag.TextWordWrap)


class HistoryView(DeepView):
    """A table of crashes with small bars; the chosen row tells its story and its sources."""

    moves = False

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chosen = len(self.record.crashes) - 1
        self._pointed: int | None = None
        self._run: Run | None = None
        self._model: dict[str, float] = {}
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.name_parts()

    @property
    def record(self) -> Record:
        """What is known of the crashes."""
        return earlier_crashes()

    @property
    def told(self) -> int:
        """The row whose story is told: the one under the pointer, or else the chosen one."""
        return self.chosen if self._pointed is None else self._pointed

    def refresh(self) -> None:
        live = self.nights.live if self.nights else None
        if live is not self._run and live is not None:
            self._run, self._model = live, model_figures(live)
            self.setAccessibleDescription(self.summary())
        super().refresh()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("History"))
        self.setAccessibleDescription(self.summary())

    def summary(self) -> str:
        if self._run is None:
            return ""
        row = self.rows()[self.told]
        return self.tr("{comparison} {name}: {story}").format(
            comparison=comparison(self._run, self.record), name=row.name, story=self.story()[0]
        )

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Headers, then a row for each crash and one for the model, with its sources."""
        headers = [self.tr("Crash"), *self._titles(), self.tr("Sources")]
        rows = []
        for number, row in enumerate(self.rows()):
            night = number == len(self.record.crashes) - 1
            cells = list(row.figures)
            if night:
                cells[MEASURED.index("liquidated")] += f" ({self._essay()})"
            rows.append([row.name, *cells, row.venue, self._sources(number)])
        return headers, rows

    def rows(self) -> tuple[RowWords, ...]:
        """What is written in each row, the model's last."""
        told = words()
        crashes = tuple(
            RowWords(
                name=told["crashes"][crash.name]["date"],
                under="",
                figures=tuple(known_in_words(name, crash.figures[name]) for name in MEASURED),
                venue=venue_in_words(crash),
            )
            for crash in self.record.crashes
        )
        return crashes if self._run is None else (*crashes, self._model_row(self._run))

    def story(self) -> tuple[str, str]:
        """The note and the sources of the row that is told."""
        told = words()
        names = [crash.name for crash in self.record.crashes]
        entry = told["crashes"][names[self.told]] if self.told < len(names) else told["model"]
        return entry["note"], told["sources"].format(sources=entry["sources"])

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(1140), self.theme.px(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(560), self.theme.px(280))

    # What the hand does.

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._under(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        under = self._under(event.position())
        if under is not None and event.button() == Qt.MouseButton.LeftButton:
            self._choose(under)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = len(self.rows()) - 1
        place = {
            Qt.Key.Key_Up: max(self.chosen - 1, 0),
            Qt.Key.Key_Down: min(self.chosen + 1, last),
        }.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
        else:
            self._pointed = None
            self._choose(place)

    def _choose(self, row: int) -> None:
        self.chosen = row
        self._tell()

    def _point_at(self, row: int | None) -> None:
        if row != self._pointed:
            self._pointed = row
            self._tell()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.summary())
        self.update()

    def _under(self, position: QPointF) -> int | None:
        if self._run is None:
            return None
        boxes = self.layout_of_picture().rows
        return next((n for n, box in enumerate(boxes) if box.contains(position)), None)

    # What the eye sees.

    def layout_of_picture(self) -> HistoryLayout:
        """Where everything stands; the sentence is above it and the story below."""
        px, gap = self.theme.px, self.theme.px(SPACE)
        told = self._told()
        top = self._height(self._sentence(), "body") if "sentence" in told else 0
        if top:
            top += px(2 * SPACE) if self.height() >= px(TALL) else gap
        bottom = self.height() - (self._story_height() + gap if "story" in told else 0)
        area = QRectF(0, top, self.width(), max(1.0, bottom - top))
        names = [row.name for row in self.rows()]
        strong, small = (QFontMetrics(self.theme.font(role)) for role in ("strong", "small"))
        under = small.horizontalAdvance(words()["model"]["kind"])
        sizes = Sizes(
            name=max(*map(strong.horizontalAdvance, names), under) + gap + 1,
            header=small.height(),
            line=QFontMetrics(self.theme.font(self._role())).height(),
            bar=px(BAR),
            gap=gap,
            tallest=px(TALLEST_ROW),
        )
        return lay_out(area, figures(self.record, self._model), sizes)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._run is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        layout = self.layout_of_picture()
        if "sentence" in self._told():
            painter.setFont(self.theme.font("body"))
            painter.setPen(self.theme.colour("text"))
            painter.drawText(self.rect(), WRAP, self._sentence())
        HistoryPainter(painter, self.theme, layout, self._role()).paint(
            self._titles(), self.rows(), self.told, self.hasFocus()
        )
        if "story" in self._told():
            self._paint_story(painter)
        painter.end()

    def _told(self) -> tuple[str, ...]:
        """What stands around the table; what leaves it too little room is spoken only."""
        small = QFontMetrics(self.theme.font("small")).height()
        rows, gap = len(self.record.crashes) + 1, self.theme.px(SPACE)
        table = small + rows * (small + self.theme.px(BAR) + gap / 4) + 2 * gap
        heights = {
            "sentence": self._height(self._sentence(), "body"),
            "story": self._story_height(),
        }
        for told in (("sentence", "story"), ("sentence",)):
            if table + sum(heights[part] + gap for part in told) <= self.height():
                return told
        return ()

    def _paint_story(self, painter: QPainter) -> None:
        note, sources = self.story()
        painter.setFont(self.theme.font("small"))
        top = self.height() - self._story_height()
        for text, role in ((note, "text"), (sources, "muted")):
            tall = self._height(text, "small")
            painter.setPen(self.theme.colour(role))
            painter.drawText(QRect(0, top, self.width(), tall), WRAP, text)
            top += tall

    def _story_height(self) -> int:
        """Height of the longest story, so that the table stays where it is."""
        told, tallest = words(), 0
        for entry in (*told["crashes"].values(), told["model"]):
            sources = told["sources"].format(sources=entry["sources"])
            both = self._height(entry["note"], "small") + self._height(sources, "small")
            tallest = max(tallest, both)
        return tallest

    def _role(self) -> str:
        """The larger text role, if every figure fits its column in it."""
        room = self.width() / 9
        metrics = QFontMetrics(self.theme.font("body"))
        texts = [text for row in self.rows() for text in row.figures]
        return "body" if max(map(metrics.horizontalAdvance, texts)) < room else "small"

    def _height(self, text: str, role: str) -> int:
        room = QRect(0, 0, max(self.width(), 1), 1 << 16)
        return QFontMetrics(self.theme.font(role)).boundingRect(room, WRAP, text).height()

    def _sentence(self) -> str:
        return comparison(self._run, self.record) if self._run else ""

    def _titles(self) -> list[str]:
        columns = words()["columns"]
        return [columns[name] for name in (*MEASURED, "venue")]

    def _essay(self) -> str:
        return words()["essay"].format(amount=dollars(self.record.essay))

    def _sources(self, number: int) -> str:
        told = words()
        crashes = self.record.crashes
        entry = told["crashes"][crashes[number].name] if number < len(crashes) else told["model"]
        return entry["sources"]

    def _model_row(self, run: Run) -> RowWords:
        model = words()["model"]
        return RowWords(
            name=model["name"],
            under=model["kind"],
            figures=tuple(
                number_in_words(name, self._model[name])
                if name in self._model
                else words()["not_in_model"]
                for name in MEASURED
            ),
            venue=model_venue_in_words(run),
        )
