"""The tower of loops: own money at the base, every loop a storey, what is owed beside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QToolTip, QWidget

from engine.accounts import FAMILIES, ONE_STEP_LOAN
from engine.loop_tower import LoopTower, loop_tower
from gui.controls.pill import Pill
from gui.look.theme import SPACE, Theme
from gui.screen_reader import GROUP
from gui.views.tower_layout import Measures, TowerLayout, lay_out
from gui.views.tower_painter import TowerPainter, own_dollars
from gui.views.tower_table import tower_headers, tower_rows
from gui.views.view import View
from gui.words.figures import asset_name, axis_dollars, clock, multiple, part

FAMILIES_SHOWN = (1, 2, 0, 3)
"""WBETH loops first: theirs is the collateral that broke."""

PLAIN_HEIGHT = 170
"""The least height without controls, in pixels at scale 1."""


class TowerView(View):
    """The middle account of one family of loans at the moment, in dollars per own dollar."""

    spoken_role = GROUP

    family_changed = Signal(int)
    """The user chose a family, by its index in `engine.accounts.FAMILIES`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.family = FAMILIES_SHOWN[0]
        self.tower: LoopTower | None = None
        self._layout: TowerLayout | None = None
        self._families = QButtonGroup(self)
        self._pills: dict[int, Pill] = {}
        self._make_chooser()
        self.account_switch = Pill("", self)
        self.account_switch.toggled.connect(self.refresh)
        self._plain = False
        self.let_keys_in()
        self.name_parts()

    def _make_chooser(self) -> None:
        for family in FAMILIES_SHOWN:
            pill = self._pills[family] = Pill(asset_name(FAMILIES[family].asset), self)
            pill.join(self._families, family)
            pill.setChecked(family == self.family)
        self._families.idClicked.connect(self._choose)

    def name_parts(self) -> None:
        """Put the words of the current language on the controls."""
        for family in FAMILIES_SHOWN:
            pill = self._pills[family]
            pill.setAccessibleName(self.family_name(family))
            pill.setToolTip(self.family_name(family))
            pill.setAccessibleDescription(self.tr("Whose tower is shown"))
        self.account_switch.setText(self.tr("What the account shows"))
        self.account_switch.setAccessibleName(self.account_switch.text())
        self.account_switch.setToolTip(
            self.tr("Greys everything that the account\u2019s own screen does not tell")
        )
        self.setAccessibleName(self.tr("Tower of loops"))
        self._arrange()

    def family_name(self, family: int) -> str:
        """What a family is called on the screen."""
        asset = asset_name(FAMILIES[family].asset)
        if FAMILIES[family].kind == ONE_STEP_LOAN:
            return self.tr("{asset} loans").format(asset=asset)
        return self.tr("{asset} loops").format(asset=asset)

    def set_family(self, family: int) -> None:
        """Show another family, silently."""
        self.family = family
        self._pills[family].setChecked(True)
        self.refresh()

    def pill(self, family: int) -> Pill:
        """The button that chooses a family."""
        return self._pills[family]

    def set_account_view(self, on: bool) -> None:
        """Grey all but what the account's own screen says."""
        self.account_switch.setChecked(on)

    def set_plain(self, plain: bool) -> None:
        """Without controls: the title says which family it is."""
        self._plain, self._layout = plain, None
        for pill in (*self._pills.values(), self.account_switch):
            pill.setVisible(not plain)
        self._arrange()
        self.updateGeometry()
        self.update()

    @property
    def account_view(self) -> bool:
        """Whether only what the account's own screen says is coloured."""
        return self.account_switch.isChecked()

    def set_theme(self, theme: Theme) -> None:
        for pill in (*self._pills.values(), self.account_switch):
            pill.set_theme(theme)
        super().set_theme(theme)
        self._arrange()

    def refresh(self) -> None:
        self.tower = self._layout = None
        if self.nights is not None and self.nights.live.has_accounts:
            self.tower = loop_tower(self.nights.live, self.family, self.row)
        self.setAccessibleDescription(self.summary())
        self.update()

    def summary(self) -> str:
        return self.words().replace("\n", " ")

    def table(self) -> tuple[tuple[str, ...], list[tuple[str, ...]]]:
        """Each storey and the whole account, per dollar of own money."""
        return tower_headers(), tower_rows(self.tower) if self.tower is not None else []

    def words(self) -> str:
        """What the picture says, in a line or two."""
        if self.nights is None:
            return ""
        if self.tower is None:
            return self.tr("Nobody has money in this group.")
        return self._words_of_screen() if self.account_view else self._words_of_account()

    def status(self) -> str:
        """When the venue took the account over; empty before."""
        if self.tower is None or self.tower.failed_at is None:
            return ""
        return self.tr("Taken over at {time}").format(time=clock(self.tower.failed_at))

    def standing_area(self) -> QRect:
        """The part of the view where the tower stands: sold storeys fall from here."""
        layout = self.layout_of_picture()
        if layout is None:
            return QRect()
        top = min(layout.unsold[-1].top(), layout.held[-1].top())
        foot = layout.unsold[0]
        return QRectF(foot.left(), top, foot.width(), layout.ground - top).toAlignedRect()

    def layout_of_picture(self) -> TowerLayout | None:
        """Where everything stands now; None while there is nothing to show."""
        if self._layout is None and self.tower is not None:
            self._layout = lay_out(self.tower, self._picture_area(), self._measures())
        return self._layout

    def _measures(self) -> Measures:
        px = self.theme.px
        small, strong = (QFontMetrics(self.theme.font(role)) for role in ("small", "strong"))
        labels = max(
            small.horizontalAdvance(self.tr("the venue counts")),
            small.horizontalAdvance(self.tr("it owes")),
            small.horizontalAdvance(self.tr("{amount} to spare").format(amount=own_dollars(0))),
            small.horizontalAdvance(self.tr("on its screen")),
        )
        return Measures(
            axis=small.horizontalAdvance(axis_dollars(0, topmost=True)) + px(SPACE / 2),
            outside=small.horizontalAdvance(self.tr("elsewhere")),
            labels=labels,
            label_height=small.height() + strong.height() + self.theme.width(1),
            gap=px(SPACE),
        )

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(360), self.theme.px(340))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.theme.px(300), self.theme.px(PLAIN_HEIGHT if self._plain else 230))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._layout = None
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.nights is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_words(painter)
        layout = self.layout_of_picture()
        if self.tower is not None and layout is not None:
            TowerPainter(painter, self.theme, self.tower, layout, self.account_view).paint()
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        storey = self.storey_at(event.position())
        if storey is not None and self.tower is not None:
            self.focus_wished.emit(self.tower.storeys[storey].asset)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            storey = self.storey_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self.hint(storey), self)
            return True
        return super().event(event)

    def storey_at(self, point: QPointF) -> int | None:
        """The storey under a point, counted from the base; None beside the tower."""
        layout = self.layout_of_picture()
        boxes = layout.held if layout else ()
        return next((n for n, box in enumerate(boxes) if box.contains(point)), None)

    def hint(self, storey: int | None) -> str:
        """A storey in a sentence."""
        if storey is None or self.tower is None:
            return ""
        part = self.tower.storeys[storey]
        if storey == 0:
            sentence = self.tr("{asset} for $1.00 of own money, worth {worth} now.")
        else:
            sentence = self.tr(
                "Loop {loop}: {asset} bought for {bought} on credit, worth {worth} now."
                " {owed} of that loan is still owed."
            )
        return sentence.format(
            loop=storey,
            asset=asset_name(part.asset),
            bought=own_dollars(part.bought),
            worth=own_dollars(part.worth),
            owed=own_dollars(part.owed),
        )

    def _choose(self, family: int) -> None:
        self.set_family(family)
        self.family_changed.emit(family)

    def _words_of_account(self) -> str:
        tower = self.tower
        assert tower is not None
        if tower.sold_out and tower.unpaid > 0.005:
            sentence = self.tr("All is sold.\n{unpaid} of the debt was never repaid.")
        elif tower.in_liquidation and not tower.owes:
            sentence = self.tr("The debt is repaid.\nOf each dollar of its own, {value} is left.")
        elif tower.in_liquidation:
            sentence = self.tr(
                "{sold} is sold, {debt} is still owed.\nWhat is left is worth {value}."
            )
        elif not tower.owes:
            sentence = self.tr("It owes nothing: all it holds is its own money.")
        else:
            sentence = self.tr(
                "It holds {value} and owes {debt}.\nOf what it holds, the venue counts {cover}."
            )
        return sentence.format(
            debt=own_dollars(tower.debt),
            cover=own_dollars(tower.cover),
            value=own_dollars(tower.value),
            unpaid=own_dollars(tower.unpaid),
            sold=part(tower.sold),
        )

    def _words_of_screen(self) -> str:
        tower = self.tower
        assert tower is not None
        if tower.shown_leverage is None:
            return self.tr("Nothing of its own is left on its screen.")
        return self.tr("Its screen shows {leverage}:\nthere, USDe and debt cancel out.").format(
            leverage=multiple(tower.shown_leverage)
        )

    def _title_height(self) -> int:
        return max(
            QFontMetrics(self.theme.font("title")).height(), self.account_switch.sizeHint().height()
        )

    def _words_height(self) -> int:
        """Two lines, that the picture keeps its height all night; more where they are narrow."""
        metrics, room = QFontMetrics(self.theme.font("body")), QRect(0, 0, self.width(), 1 << 16)
        needed = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self.words()).height()
        return max(2 * metrics.lineSpacing(), needed)

    def _header_height(self) -> int:
        if self._plain:
            return self._title_height()
        return 2 * self._title_height() + self.theme.px(SPACE / 2)

    def _picture_area(self) -> QRectF:
        px = self.theme.px
        top, bottom = self._header_height() + px(SPACE), self._words_height() + px(SPACE)
        return QRectF(0, top, self.width(), self.height() - top - bottom)

    def _arrange(self) -> None:
        """Chooser at the right of the first line, switch at the left of the second."""
        px, height = self.theme.px, self.account_switch.sizeHint().height()
        right = self.width()
        for family in reversed(FAMILIES_SHOWN):
            pill = self._pills[family]
            right -= pill.sizeHint().width()
            pill.setGeometry(right, 0, pill.sizeHint().width(), height)
            right -= px(SPACE / 4)
        second = self._title_height() + px(SPACE / 2)
        self.account_switch.setGeometry(0, second, self.account_switch.sizeHint().width(), height)

    def _paint_words(self, painter: QPainter) -> None:
        theme, line = self.theme, self._title_height()
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font("title"))
        title = QRect(0, 0, self._room_for_title(), line)
        if painter.fontMetrics().horizontalAdvance(self._title()) <= title.width():
            painter.drawText(title, middle, self._title())
        painter.setFont(theme.font("body"))
        words = QRect(0, self.height() - self._words_height(), self.width(), self._words_height())
        painter.drawText(words, Qt.TextFlag.TextWordWrap, self.words())
        second = QRect(0, self._header_height() - line, self.width(), line)
        painter.setPen(theme.colour("debt"))
        painter.setFont(theme.font(self._role_of_status()))
        painter.drawText(second, middle | Qt.AlignmentFlag.AlignRight, self.status())

    def _room_for_title(self) -> int:
        """Left of the chooser. Where it is too little, a tab above the panel says the same."""
        return self.width() if self._plain else self._pills[FAMILIES_SHOWN[0]].x()

    def _title(self) -> str:
        if self._plain:
            return self.tr("Tower of {family}").format(family=self.family_name(self.family))
        return self.tr("Tower of loops")

    def _role_of_status(self) -> str:
        title = QFontMetrics(self.theme.font("title")).horizontalAdvance(self._title())
        beside = title if self._plain else self.account_switch.width()
        room = self.width() - beside - self.theme.px(SPACE)
        strong = QFontMetrics(self.theme.font("strong"))
        return "strong" if strong.horizontalAdvance(self.status()) <= room else "small"
