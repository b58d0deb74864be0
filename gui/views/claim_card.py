"""An open claim: what it says, what must follow, the experiment, and what it found."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine import Parameters
from engine.experiment import Finding
from gui.controls.fitting_label import FittingLabel
from gui.files.claims import Claim
from gui.look.theme import LIGHT, SPACE, Theme
from gui.views.badge import Badge
from gui.views.claim_bars import ClaimBars
from gui.views.paragraph import Paragraph, Section
from gui.views.verdict_mark import VerdictLine
from gui.words.finding_words import sentence, settings_in_words, words

TWO_COLUMNS = 640
"""Width in pixels at scale 1 from which the finding stands beside the claim, not below it."""


class ClaimCard(QWidget):
    """The card of one claim; words scroll between its title and its buttons."""

    run_wished = Signal()
    """The user wants the experiment run."""

    explore_wished = Signal()
    """The user wants to see the changed night in Explore."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = LIGHT
        self.title, self.badge = Paragraph("title"), Badge()
        self.settings, self.caveat = Paragraph("small", muted=True), Paragraph("small", muted=True)
        self.verdict, self.bars = VerdictLine(), ClaimBars()
        self.claim, self.follows = Section(), Section()
        self.trial = Section(after=(self.settings,))
        self.result = Section(before=(self.verdict,))
        self.would_change, self.supports, self.doubts = Section(), Section(), Section()
        self.run_button, self.explore_button = QPushButton(), QPushButton()
        self.note = FittingLabel()
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.note.setProperty("muted", True)
        self.finding: Finding | None = None
        self._arrange()
        self.run_button.clicked.connect(self.run_wished)
        self.explore_button.clicked.connect(self.explore_wished)

    def show_claim(
        self, claim: Claim, start: Parameters, base_name: str, finding: Finding | None
    ) -> None:
        """Show a claim and, if it was run from these settings, what it found."""
        self.finding = finding
        self.title.tell(self.tr("{number}. {title}").format(number=claim.number, title=claim.title))
        self.badge.show_text(words()["records"][claim.record])
        self.claim.text.tell(claim.claim)
        self.follows.text.tell(claim.expects)
        self.trial.text.tell(claim.trial)
        self.settings.tell("\n".join(settings_in_words(claim.experiment, start)))
        self.would_change.text.tell(claim.would_change)
        self.supports.text.tell(claim.supports)
        self.doubts.text.tell(claim.doubts)
        self.doubts.setVisible(bool(claim.doubts))
        self._show_finding(claim, base_name)
        self._scroll.setAccessibleName(claim.title)
        self._scroll.setAccessibleDescription(f"{claim.claim} {claim.expects}")
        self._name(testable=claim.experiment.expectation is not None)

    def show_state(self, running: bool, failure: str) -> None:
        """Say that the experiment is running, or why it failed."""
        self.run_button.setEnabled(not running)
        if self.finding is None:
            waiting = self.tr("Running\u2026") if running else self.tr("Not run yet.")
            self.result.text.tell(failure or waiting)

    def scroll_to_top(self) -> None:
        """Begin with what the essay claims."""
        self._scroll.verticalScrollBar().setValue(0)

    def scroll_to_finding(self) -> None:
        """Bring the finding into view, as soon as it has its place."""
        QTimer.singleShot(0, self, self._bring_finding)

    def set_theme(self, theme: Theme) -> None:
        """Take colours and text sizes from a theme."""
        self._theme = theme
        for part in (
            self.title, self.badge, self.claim, self.follows, self.trial, self.settings,
            self.result, self.would_change, self.caveat, self.supports, self.doubts,
            self.verdict, self.bars,
        ):  # fmt: skip
            part.set_theme(theme)
        for button in (self.run_button, self.explore_button):
            button.setFont(theme.font("body"))
        self.note.setFont(theme.font("small"))
        self._space()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn()

    @property
    def two_columns(self) -> bool:
        """Whether the finding stands beside the claim."""
        return self.width() >= self._theme.px(TWO_COLUMNS)

    def _bring_finding(self) -> None:
        top = self.result.mapTo(self._body, QPoint(0, 0)).y()
        self._scroll.verticalScrollBar().setValue(0 if self.two_columns else top)

    def _show_finding(self, claim: Claim, base_name: str) -> None:
        finding = self.finding
        self.bars.show_finding(finding, (base_name, claim.scenario))
        self.bars.setVisible(finding is not None)
        self.verdict.show_verdict(finding.verdict if finding else "")
        self.run_button.setVisible(finding is None)
        self.caveat.setVisible(finding is not None)
        if finding is not None:
            self.result.text.tell(sentence(claim, finding))

    def _name(self, testable: bool) -> None:
        """Captions, buttons and their names for a screen reader."""
        self.claim.caption.tell(self.tr("The essay claims"))
        follows = self.tr("What must follow") if testable else self.tr("What a test would need")
        self.follows.caption.tell(follows)
        self.trial.caption.tell(self.tr("Experiment"))
        self.result.caption.tell(self.tr("In this model"))
        self.would_change.caption.tell(self.tr("What would change the finding"))
        self.supports.caption.tell(self.tr("Sources for it"))
        self.doubts.caption.tell(self.tr("Sources on the other side"))
        self.caveat.tell(self.tr("A model can show that a cause suffices, not that it was so."))
        self.caveat.setVisible(self.finding is not None)
        self.run_button.setText(self.tr("Run"))
        self.run_button.setAccessibleDescription(self.tr("Runs both nights of this experiment"))
        self.explore_button.setText(self.tr("Open in Explore"))
        self.explore_button.setAccessibleDescription(
            self.tr("Shows the changed night, with all its settings, in the whole window")
        )

    def _arrange(self) -> None:
        for button in (self.run_button, self.explore_button):
            button.setProperty("framed", True)
        self._head, self._foot = QHBoxLayout(), QHBoxLayout()
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self.badge, 0, Qt.AlignmentFlag.AlignTop)
        self._foot.addWidget(self.run_button)
        self._foot.addWidget(self.explore_button)
        self._foot.addWidget(self.note, 1)
        self._told = Column(self.claim, self.follows, self.trial)
        self._found = Column(self.result, self.bars, self.caveat, self.would_change)
        self._sources = Column(self.supports, self.doubts)
        self._body = QWidget()
        self._body.setObjectName("panelBody")
        self._grid = QGridLayout(self._body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._scroll = QScrollArea()
        self._scroll.setWidget(self._body)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(self._head)
        self._column.addWidget(self._scroll, 1)
        self._column.addLayout(self._foot)
        self._turn()

    def _turn(self) -> None:
        """One column, or two: what is told on the left, what was found on the right."""
        two = self.two_columns
        places = ((0, 0), (0, 1), (1, 0)) if two else ((0, 0), (1, 0), (2, 0))
        for part, (row, column) in zip(
            (self._told, self._found, self._sources), places, strict=True
        ):
            self._grid.addWidget(part, row, column, 2 if two and column else 1, 1)
        for row in range(4):
            self._grid.setRowStretch(row, int(row == (1 if two else 3)))
        for column in range(2):
            self._grid.setColumnStretch(column, int(two or column == 0))

    def _space(self) -> None:
        """Gaps of the grid the whole program keeps to."""
        px = self._theme.px
        self._column.setSpacing(px(SPACE))
        self._head.setSpacing(px(SPACE))
        self._foot.setSpacing(px(SPACE))
        for column in (self._told, self._found, self._sources):
            column.set_spacing(px(1.5 * SPACE))
        self._grid.setHorizontalSpacing(px(4 * SPACE))
        self._grid.setVerticalSpacing(px(1.5 * SPACE))
        self._body.setContentsMargins(0, 0, px(SPACE), 0)
        self._turn()


class Column(QWidget):
    """Parts one below the other, at the top."""

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        for part in parts:
            self._column.addWidget(part)
        self._column.addStretch(1)

    def set_spacing(self, gap: int) -> None:
        """The gap between parts, in pixels."""
        self._column.setSpacing(gap)
