"""Build the exchange that survives: five measures, a budget, three shocks, one of them unseen."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine import Parameters
from engine.exchange_design import (
    BUDGET,
    HALTED_MINUTE_COST,
    KNOWN_SHOCKS,
    MEASURES,
    Design,
    Measure,
    Progress,
    Search,
    Trial,
    Verdict,
)
from gui.controls.parameter_slider import Groove
from gui.learn.page_area import PageArea
from gui.look.theme import LIGHT, SPACE, Theme
from gui.worded import Worded
from gui.words.design_words import (
    design_in_words,
    level_in_unit,
    level_in_words,
    measure_name,
    verdict_in_words,
)
from gui.words.figures import number


class MeasureRow(QWidget):
    """One measure: its name, level and cost above a slider over its levels."""

    moved = Signal()

    def __init__(self, measure: Measure) -> None:
        super().__init__()
        self.measure = measure
        self.name, self.level_label, self.cost_label = QLabel(), QLabel(), QLabel()
        self.groove = Groove([float(step) for step in range(len(measure.levels))])
        self.groove.in_words = lambda step: level_in_words(measure.name, measure.levels[int(step)])
        self.groove.in_unit = lambda step: level_in_unit(measure.name, measure.levels[int(step)])
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.name, 0, 0, 1, 2)
        grid.addWidget(self.level_label, 1, 0)
        grid.addWidget(self.cost_label, 1, 1, Qt.AlignmentFlag.AlignRight)
        grid.addWidget(self.groove, 2, 0, 1, 2)
        self.cost_label.setProperty("muted", True)
        self.groove.valueChanged.connect(self._move)
        self.show_level()

    @property
    def level(self) -> float:
        """The level chosen, in the unit of its setting."""
        return self.measure.levels[self.groove.value()]

    def show_level(self) -> None:
        """Write name, level and cost, again when the language changes."""
        words = level_in_words(self.measure.name, self.level)
        cost = self.tr("{cost} points").format(cost=self.measure.cost(self.level))
        if self.measure.name == "breaker_drop":
            cost = self.tr("{cost} points a minute halted").format(cost=number(HALTED_MINUTE_COST))
        self.name.setText(measure_name(self.measure.name))
        self.level_label.setText(words)
        self.cost_label.setText(cost)
        self.groove.setAccessibleName(self.name.text())
        self.groove.setAccessibleDescription(f"{words}, {cost}")

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self.groove.theme = theme
        self.name.setFont(theme.font("strong"))
        for label in (self.level_label, self.cost_label):
            label.setFont(theme.font("small"))
        self.groove.updateGeometry()

    def _move(self) -> None:
        self.show_level()
        self.groove.update()
        self.moved.emit()


class ExchangeBuilder(Worded, QFrame):
    """Holds a design while it is made; asks for trials and for the search, never computes."""

    trial_wished = Signal(object)
    """A `Trial` of the design."""

    search_wished = Signal(object)
    """A `Search`, or None to cancel it."""

    explore_wished = Signal(Parameters)
    contents_wished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._theme: Theme = LIGHT
        self.verdict: Verdict | None = None
        self.progress: Progress | None = None
        self.searching = False
        self.title, self.intro, self.spent, self.result, self.found = (QLabel() for _ in range(5))
        self.rows = [MeasureRow(measure) for measure in MEASURES]
        self.budget, self.search_bar = QProgressBar(), QProgressBar()
        self.test, self.open, self.search, self.explore, self.contents = (
            QPushButton() for _ in range(5)
        )
        self._arrange()
        self._connect()
        self.name_parts()

    @property
    def design(self) -> Design:
        """What the sliders say."""
        return Design(**{row.measure.name: row.level for row in self.rows})

    @property
    def opened(self) -> bool:
        """Whether the unseen shock has met this design."""
        return self.verdict is not None and len(self.verdict.outcomes) > len(KNOWN_SHOCKS)

    def show_design(self, design: Design) -> None:
        """Put the sliders to a design, silently."""
        for row in self.rows:
            row.groove.show_value(row.measure.levels.index(getattr(design, row.measure.name)))
            row.show_level()
        self._forget()

    def show_verdict(self, verdict: Verdict) -> None:
        """Show how a design came through, if it is still the one on the sliders."""
        if verdict.design == self.design:
            self.verdict = verdict
            self._write()
            self.area.say_new(self.result.text())

    def show_progress(self, progress: Progress) -> None:
        """Show how far the search came and the cheapest it found."""
        self.progress = progress
        self._write()

    def finish_search(self) -> None:
        """The search has looked at everything it had to."""
        self.searching = False
        self._write()
        self.area.say_new(self.found.text())

    def show_failure(self, sentence: str) -> None:
        """Say why something could not be computed."""
        self.result.setText(sentence)
        self.area.say(sentence)

    # What is said.

    def name_parts(self) -> None:
        """Write every word, again when the language changes."""
        self.title.setText(self.tr("Build the exchange that survives"))
        self.intro.setText(
            self.tr(
                "Keep WBETH and BNSOL within 5 % of their coins and USDe within 10 % of its"
                " dollar, in three shocks. You know two of them. Costs are invented for this"
                " game: nobody publishes real ones."
            )
        )
        for button, text in (
            (self.test, self.tr("Test it")),
            (self.open, self.tr("Open the exchange")),
            (self.explore, self.tr("Open in Explore")),
            (self.contents, self.tr("Lessons")),
        ):
            button.setText(text)
            button.setAccessibleName(text)
        self.budget.setAccessibleName(self.tr("Points spent, before anything halts"))
        self.search_bar.setAccessibleName(self.tr("Progress of the search"))
        for row in self.rows:
            row.show_level()
        self._write()

    def _write(self) -> None:
        said = (self.intro, self.spent, self.result, self.found)
        with self.area.turning():
            self._write_all()
            self.area.tell(self.title.text(), [label.text() for label in said])

    def _write_all(self) -> None:
        cost = self.design.cost
        self.budget.setValue(min(cost, BUDGET))
        words = self.tr("{cost} of {budget} points spent, {left} left")
        if cost > BUDGET:
            words = self.tr("{cost} of {budget} points spent, {over} too many")
        self.spent.setText(
            words.format(cost=cost, budget=BUDGET, left=BUDGET - cost, over=cost - BUDGET)
        )
        self.budget.setFormat(self.spent.text())
        self.open.setEnabled(cost <= BUDGET and not self.opened)
        self.test.setEnabled(self.verdict is None)
        lines = verdict_in_words(self.verdict) if self.verdict is not None else ()
        self.result.setText("<br>".join(escape(line) for line in lines))
        self.search.setVisible(self.opened)
        self.search.setText(
            self.tr("Cancel the search") if self.searching else self.tr("Show the cheapest")
        )
        self._write_search()

    def _write_search(self) -> None:
        progress = self.progress
        self.search_bar.setVisible(self.searching)
        self.found.setVisible(progress is not None and self.opened)
        if progress is None:
            return
        self.search_bar.setRange(0, progress.designs)
        self.search_bar.setValue(progress.settled)
        if progress.best is None:
            words = self.tr("{settled} of {designs} designs looked at; none survives so far.")
            text = words.format(settled=progress.settled, designs=progress.designs)
        else:
            words = (
                self.tr("The cheapest so far costs {bill}: {design}.")
                if self.searching
                else self.tr("The cheapest that survives costs {bill}: {design}.")
            )
            text = words.format(
                bill=number(progress.best.bill), design=design_in_words(progress.best.design)
            )
        self.found.setText(text)

    # What the hand does.

    def _connect(self) -> None:
        for row in self.rows:
            row.moved.connect(self._forget)
        self.test.clicked.connect(lambda: self.trial_wished.emit(Trial(self.design)))
        self.open.clicked.connect(lambda: self.trial_wished.emit(Trial(self.design, opened=True)))
        self.search.clicked.connect(self._toggle_search)
        self.explore.clicked.connect(self._explore)
        self.contents.clicked.connect(self.contents_wished)

    def _forget(self) -> None:
        """Another design has no verdict yet."""
        self.verdict = None
        if self.searching:
            self._toggle_search()
        self._write()

    def _toggle_search(self) -> None:
        self.searching = not self.searching
        self.search_wished.emit(Search() if self.searching else None)
        self._write()

    def _explore(self) -> None:
        self.explore_wished.emit(self.design.parameters(KNOWN_SHOCKS[0]))

    # How it is made.

    def set_theme(self, theme: Theme) -> None:
        """Take colours and sizes from a theme."""
        self._theme = theme
        self.title.setFont(theme.font("figure"))
        for widget in (self.intro, self.result, self.found):
            widget.setFont(theme.font("body"))
        for button in (self.test, self.open, self.search, self.explore, self.contents):
            button.setFont(theme.font("body"))
        for row in self.rows:
            row.set_theme(theme)
        self.spent.setFont(theme.font("strong"))
        for bar in (self.budget, self.search_bar):
            bar.setFixedHeight(theme.px(6))
        margin = theme.px(2 * SPACE)
        self._column.setContentsMargins(margin, theme.px(12), margin, theme.px(12))
        self._column.setSpacing(theme.px(SPACE))

    def _arrange(self) -> None:
        body = QWidget()
        body.setObjectName("panelBody")
        self._column = QVBoxLayout(body)
        for label in (self.title, self.intro, self.result, self.found):
            label.setWordWrap(True)
        self.budget.setRange(0, BUDGET)
        for bar in (self.budget, self.search_bar):
            bar.setTextVisible(False)
        self.open.setObjectName("primary")
        buttons = QGridLayout()
        for place, button in enumerate((self.test, self.open, self.explore, self.contents)):
            buttons.addWidget(button, place // 2, place % 2)
        for widget in (self.title, self.intro, *self.rows, self.spent, self.budget):
            self._column.addWidget(widget)
        self._column.addLayout(buttons)
        for widget in (self.result, self.search, self.search_bar, self.found):
            self._column.addWidget(widget)
        self._column.addStretch(1)
        self.area = PageArea(body)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(1, 1, 1, 1)
        outer.addWidget(self.area)
