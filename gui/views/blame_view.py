"""Who did it: every fall of the night split over its causes, fairly and one at a time."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QButtonGroup, QToolTip, QWidget

from engine.attribution import AMPLIFICATION, EVERYTHING, OUTCOMES, Attribution
from engine.blame import Blame, BlameQuestion, blame
from gui.controls.pill import Pill
from gui.look.theme import SPACE, Theme
from gui.screen_reader import GROUP
from gui.views.blame_picture import BlamePicture, column_names
from gui.views.deep_view import DeepView
from gui.views.focus_ring import paint_ring
from gui.words import blame_words as words

WHILE_WAITING = 0.4
"""Opacity of an answer that a newer one will replace."""

LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTRED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)


class BlameView(DeepView):
    """Shapley bars of every outcome; for the one in focus, beside what each cause alone spares."""

    moves = False
    spoken_role = GROUP

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.outcome = words.outcome_of(self.focus_asset)
        self.causes: tuple[str, ...] = AMPLIFICATION
        self.blames: tuple[Blame, ...] = ()
        self.amplification, self.everything = Pill("", self), Pill("", self)
        choices = QButtonGroup(self)
        for number, pill in enumerate((self.amplification, self.everything)):
            pill.join(choices, number)
        self.amplification.setChecked(True)
        choices.buttonClicked.connect(self._choose_causes)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.name_parts()

    def name_parts(self) -> None:
        self.setAccessibleName(self.tr("Who did it"))
        names = (
            (
                self.tr("Amplification"),
                self.tr("The shock happens in any case: what made it worse?"),
            ),
            (
                self.tr("Everything"),
                self.tr("The shock is one of the causes."),
            ),
        )
        for pill, (name, meaning) in zip((self.amplification, self.everything), names, strict=True):
            pill.setText(name)
            pill.setAccessibleName(name)
            pill.setAccessibleDescription(meaning)
            pill.setToolTip(meaning)
        self._arrange()

    # The question and its answer.

    def question(self) -> BlameQuestion | None:
        if self.nights is None:
            return None
        return BlameQuestion(self.nights.live.parameters, self.causes)

    def show_answer(self, answer: Attribution) -> None:
        self.blames = tuple(blame(answer, outcome) for outcome in range(len(OUTCOMES)))
        self._describe()
        self.update()

    def show_failure(self, sentence: str) -> None:
        super().show_failure(sentence)
        self._describe()

    def show_moment(self, minute: float) -> None:
        """The split is of the whole night: it is the same at every moment."""
        self.minute = minute

    def set_causes(self, causes: tuple[str, ...]) -> None:
        """Split over other causes: `AMPLIFICATION` or `EVERYTHING`."""
        self.causes = causes
        pill = self.everything if causes == EVERYTHING else self.amplification
        pill.setChecked(True)
        self.refresh()

    def set_focus_asset(self, asset: int) -> None:
        self.focus_asset = asset
        if words.asset_of(self.outcome) != asset:
            self.outcome = words.outcome_of(asset)
        self.refresh()

    def refresh(self) -> None:
        super().refresh()
        self._describe()

    # What it says.

    def summary(self) -> str:
        if not self.blames or self.failure:
            return self.status()
        return words.in_words(self.blames[self.outcome], self.outcome)

    def status(self) -> str:
        """What is being done while there is no answer, or why there is none."""
        if self.failure:
            return self.tr("This could not be computed: {reason}").format(reason=self.failure)
        question = self.question()
        if question is None:
            return ""
        return self.tr("Running {count} nights, one for every set of causes\u2026").format(
            count=question.runs
        )

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """(headers, rows): for each outcome the shares, then what each cause alone spares."""
        causes = self.blames[0].causes if self.blames else self.causes
        headers = (
            self.tr("Fall"),
            self.tr("Counted"),
            self.tr("Without any, %"),
            *map(words.cause_name, causes),
            self.tr("Together, points"),
            self.tr("With all, %"),
        )
        fair, alone = (names[0] for names in column_names())
        rows = []
        for outcome, part in enumerate(self.blames):
            name = words.outcome_name(outcome)
            fairly = (part.none, *part.shares, part.added, part.whole)
            by_one = (part.none, *part.spared, part.spared_together, part.whole)
            rows.append((name, fair, *map(_number, fairly)))
            rows.append((name, alone, *map(_number, by_one)))
        return headers, rows

    def hint(self, point: QPointF) -> str:
        """What stands at a point, in a sentence or two."""
        picture = self.picture()
        if picture is None:
            return ""
        for row in picture.overview.rows if picture.overview else ():
            if row.area.contains(point):
                cause = next((s.cause for s in row.segments if s.box.contains(point)), None)
                return words.about_part(self.blames[row.outcome], row.outcome, cause)
        for line in picture.detail.rows:
            if line.area.contains(point):
                return words.about_cause(self.blames[self.outcome], line.cause)
        return ""

    # Where things stand.

    def picture(self) -> BlamePicture | None:
        """What is painted now; None without an answer."""
        if not self.blames or self.failure:
            return None
        size, header = QSizeF(self.size()), self._header_height()
        return BlamePicture(self.theme, size, header, self.blames, self.outcome)

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(660), self.theme.px(330))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(190))

    def _header_height(self) -> int:
        title = QFontMetrics(self.theme.font("title")).height()
        return max(title, self.amplification.sizeHint().height())

    def _arrange(self) -> None:
        """Both choices at the right of the first line."""
        right = self.width()
        for pill in (self.everything, self.amplification):
            width = pill.sizeHint().width()
            right -= width
            pill.setGeometry(right, 0, width, self._header_height())
            right -= self.theme.px(SPACE / 2)

    def _describe(self) -> None:
        self.setAccessibleDescription(self.summary())

    def set_theme(self, theme: Theme) -> None:
        for pill in (self.amplification, self.everything):
            pill.set_theme(theme)
        super().set_theme(theme)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        header = QRect(0, 0, self.width(), self._header_height())
        painter.setFont(self.theme.font("title"))
        painter.setPen(self.theme.colour("text"))
        painter.drawText(header, LEFT, self.tr("Who did it"))
        picture = self.picture()
        if picture is None:
            body = QRectF(self.rect()).adjusted(0, header.height(), 0, 0)
            painter.setFont(self.theme.font("body"))
            painter.setPen(self.theme.colour("muted"))
            painter.drawText(body, CENTRED, self.status())
            if self.hasFocus():
                paint_ring(painter, self.theme, body)
        else:
            painter.setOpacity(WHILE_WAITING if self.waiting else 1.0)
            picture.paint(painter, ring=self.hasFocus())
        painter.end()

    # The user's hand.

    def mousePressEvent(self, event: QMouseEvent) -> None:
        picture = self.picture()
        overview = picture.overview if picture else None
        for row in overview.rows if overview else ():
            if row.area.contains(event.position()):
                self._choose(row.outcome)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        if step is None:
            super().keyPressEvent(event)
        elif 0 <= self.outcome + step < len(OUTCOMES):
            self._choose(self.outcome + step)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.hint(QPointF(event.pos())), self)
            return True
        return super().event(event)

    def _choose(self, outcome: int) -> None:
        self.outcome = outcome
        self.set_focus_asset(words.asset_of(outcome))
        self.focus_wished.emit(self.focus_asset)

    def _choose_causes(self, pill: Pill) -> None:
        self.set_causes(EVERYTHING if pill is self.everything else AMPLIFICATION)


def _number(share: float) -> str:
    return f"{100 * share:.1f}"
