"""Claims: what the essay says, put to the model one experiment at a time.

Each experiment compares two nights. They start from the night itself, so that a claim has one
finding for everybody; a switch starts them from the user's own settings instead.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from engine import Parameters
from engine.experiment import VERDICTS, ClaimQuestion, Experiment, Finding
from gui.background import Question
from gui.controls.panel_tabs import PanelTabs
from gui.files.claims import Claim, claims
from gui.look.theme import SPACE, Theme
from gui.screen_reader import GROUP
from gui.views.claim_card import ClaimCard
from gui.views.claim_list import ClaimList
from gui.views.deep_view import DeepView
from gui.words.finding_words import sentence, value_in_words, words

NARROW_LIST, WIDE_LIST = 264, 320
"""Width of the list in pixels at scale 1, in a small window and in a large one."""

WIDE = 960
"""Width in pixels at scale 1 from which the list has its full width."""

TALL = 400
"""Height in pixels at scale 1 from which the tally stands under the list."""


class ClaimsView(DeepView):
    """The list of claims, and the card of the open one."""

    moves = False
    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.open_claim = 0
        self.own_settings = False
        self._wished: ClaimQuestion | None = None
        self._found: dict[tuple[Experiment, Parameters], Finding] = {}
        self._shown: Parameters | None = None
        self.list, self.card = ClaimList(), ClaimCard()
        self.run_all_button, self.tally = QPushButton(), QLabel()
        self.starts = PanelTabs(("", ""))
        self._arrange()
        self.list.chosen.connect(self._open)
        self.starts.chosen.connect(self._start_from)
        self.run_all_button.clicked.connect(self._run_all)
        self.card.run_wished.connect(lambda: self._run([self.claim]))
        self.card.explore_wished.connect(self._explore)
        self.name_parts()

    # What is known.

    @property
    def claims(self) -> tuple[Claim, ...]:
        """All claims, in the language in force."""
        return claims()

    @property
    def claim(self) -> Claim:
        """The open one."""
        return self.claims[self.open_claim]

    @property
    def start(self) -> Parameters:
        """The settings that every experiment starts from."""
        own = self.own_settings and self.nights is not None
        return self.nights.live.parameters if own and self.nights else Parameters()

    def finding(self, claim: Claim) -> Finding | None:
        """What the claim's experiment found from the present start; None if it was not run."""
        return self._found.get((claim.experiment, self.start))

    def running(self, claim: Claim) -> bool:
        """Whether the claim's experiment is being run or waits for its turn."""
        asked = self._wished.experiments if self.waiting and self._wished else ()
        return claim.experiment in asked and self.finding(claim) is None

    # Asking and hearing.

    def question(self) -> Question | None:
        return self._wished

    def show_answer(self, answer: Any) -> None:
        before = self.finding(self.claim)
        for finding in answer:
            self._found[finding.experiment, finding.start] = finding
        self._show()
        if self.finding(self.claim) is not before:
            self.card.scroll_to_finding()

    def finish(self) -> None:
        super().finish()
        self._show()

    def show_failure(self, sentence: str) -> None:
        super().show_failure(sentence)
        self._show()

    def refresh(self) -> None:
        if self._wished is not None and self._wished.start != self.start:
            self._wished = None
        super().refresh()
        if self._shown != self.start:
            self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        self._wished = None
        super().hideEvent(event)
        self._show()

    def summary(self) -> str:
        finding = self.finding(self.claim)
        if finding is None:
            said = self.tr("Claim {number}, not run yet: {claim}")
            return said.format(number=self.claim.number, claim=self.claim.claim)
        return self.tr("Claim {number}, {verdict}: {sentence} {tally}").format(
            number=self.claim.number,
            verdict=words()["verdicts"][finding.verdict],
            sentence=sentence(self.claim, finding),
            tally=self.tally_in_words(),
        )

    def table(self) -> tuple[list[str], list[list[str]]]:
        """Every number found: headers, then a row for each measure of each claim."""
        headers = [
            self.tr("Claim"), self.tr("Verdict"), self.tr("Measure"),
            self.start_name(), self.tr("Changed night"), self.tr("Change"),
        ]  # fmt: skip
        return headers, [row for claim in self.claims for row in self._rows(claim)]

    def _rows(self, claim: Claim) -> Iterator[list[str]]:
        title = self.tr("{number}. {title}").format(number=claim.number, title=claim.title)
        finding = self.finding(claim)
        if finding is None:
            yield [title, self.tr("not run"), "", "", "", claim.scenario]
            return
        verdict = words()["verdicts"][finding.verdict]
        for name, pair in finding.values.items():
            both = (value_in_words(name, value) for value in (pair.base, pair.changed))
            yield [title, verdict, words()["measures"][name], *both, claim.scenario]

    def start_name(self) -> str:
        """What the base scenario is called."""
        return self.tr("Your settings") if self.own_settings else self.tr("The night")

    def tally_in_words(self) -> str:
        """How many claims have which verdict; empty before the first was run."""
        findings = [found for found in map(self.finding, self.claims) if found]
        if not findings:
            return ""
        counts = {name: sum(f.verdict == name for f in findings) for name in VERDICTS}
        return self.tr("{agrees} agree, {disagrees} disagree, {cannot_test} not testable").format(
            **counts
        )

    def _pending(self) -> list[Claim]:
        """The claims still to be run, in the order in which they will be."""
        place = {claim.experiment: claim for claim in self.claims}
        asked = self._wished.experiments if self._wished else ()
        return [place[experiment] for experiment in asked if self.running(place[experiment])]

    def _states(self) -> dict[int, str]:
        """What the list says of the claims still to be run, by number."""
        states = {claim.number: self.tr("waits") for claim in self._pending()}
        first = next(iter(states), None)
        return states if first is None else states | {first: self.tr("running")}

    def _run_all_in_words(self) -> str:
        if not (self.waiting and self._wished):
            return self.tr("Run all")
        asked = len(self._wished.experiments)
        done = asked - len(self._pending())
        return self.tr("Stop ({done} of {all})").format(done=done, all=asked)

    def hasHeightForWidth(self) -> bool:
        return False  # the words scroll: longer ones must not push the prices away

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(1140), self.theme.px(560))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(560), self.theme.px(280))

    # What the hand does.

    def _open(self, place: int) -> None:
        self.open_claim = place
        self._show()
        self.card.scroll_to_top()

    def _start_from(self, place: int) -> None:
        self.own_settings = place == 1
        self.refresh()
        self._show()

    def _run_all(self) -> None:
        """Run what was not run yet; stop if that is going on."""
        self._run([] if self.waiting else list(self.claims))

    def _run(self, chosen: Sequence[Claim]) -> None:
        """Run these first, then what was asked before; none stops everything."""
        later = self._pending() if chosen else []
        wanted = dict.fromkeys(
            claim.experiment for claim in (*chosen, *later) if self.finding(claim) is None
        )
        if self.failure:
            self._ask(None)  # the same question again would be no news
        self._wished = ClaimQuestion(tuple(wanted), self.start) if wanted else None
        self.refresh()
        self._show()

    def _explore(self) -> None:
        self.scenario_wished.emit(self.claim.experiment.scenarios(self.start)[1])

    # What the eye sees.

    def set_theme(self, theme: Theme) -> None:
        self.list.set_theme(theme)
        self.card.set_theme(theme)
        self.starts.set_theme(theme)
        self.run_all_button.setFont(theme.font("small"))
        self.tally.setFont(theme.font("small"))
        super().set_theme(theme)
        self._space()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Claims"))
        self.starts.setAccessibleName(self.tr("Where experiments start"))
        for place, name in enumerate((self.tr("The night"), self.tr("Your settings"))):
            self.starts.pill(place).setText(name)
            self.starts.pill(place).setAccessibleName(
                self.tr("Experiments start from: {settings}").format(settings=name)
            )
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._space()

    def _show(self) -> None:
        """Bring list, card and buttons in line with what is known."""
        self._shown = self.start
        found = {claim.number: self.finding(claim) for claim in self.claims}
        self.list.show_claims(
            self.claims,
            {number: finding.verdict for number, finding in found.items() if finding},
            self._states(),
        )
        self.list.open(self.open_claim)
        self.card.show_claim(self.claim, self.start, self.start_name(), found[self.claim.number])
        self.card.show_state(self.running(self.claim), self.failure)
        self.card.note.set_wordings(self._note(), "")
        self.run_all_button.setText(self._run_all_in_words())
        self.run_all_button.setEnabled(self.waiting or not all(found.values()))
        self.tally.setText(self.tally_in_words())
        self.setAccessibleDescription(self.summary())

    def _note(self) -> str:
        """Which settings the experiments start from."""
        if self.own_settings:
            return self.tr("from your settings")
        return self.tr("from the settings of the night")

    def _arrange(self) -> None:
        self.run_all_button.setProperty("framed", True)
        self.tally.setProperty("muted", True)
        self._head, self._left, self._row = QHBoxLayout(), QVBoxLayout(), QHBoxLayout(self)
        self._head.addWidget(self.run_all_button)
        self._head.addStretch(1)
        self._head.addWidget(self.starts, 0, Qt.AlignmentFlag.AlignVCenter)
        self._left.setContentsMargins(0, 0, 0, 0)
        self._left.addLayout(self._head)
        self._left.addWidget(self.list, 1)
        self._left.addWidget(self.tally)
        self._side = QWidget()
        self._side.setLayout(self._left)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._side)
        self._row.addWidget(self.card, 1)

    def _space(self) -> None:
        px = self.theme.px
        wide = self.width() >= px(WIDE)
        self._side.setFixedWidth(px(WIDE_LIST if wide else NARROW_LIST))
        self._row.setSpacing(px(3 * SPACE if wide else 2 * SPACE))
        self._left.setSpacing(px(SPACE))
        self._head.setSpacing(px(SPACE / 2))
        self.tally.setVisible(self.height() >= px(TALL))
