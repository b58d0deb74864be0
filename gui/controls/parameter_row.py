"""One parameter among many: label, number to type over, and back to default."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QToolButton, QWidget

from engine import Parameters
from gui.controls.refusal_label import RefusalLabel
from gui.controls.value_field import ValueField
from gui.controls.wrapped_label import WrappedLabel
from gui.look.theme import Theme
from gui.worded import Worded
from gui.words import parameter_words
from gui.words.refusals import reason
from gui.words.settings_in_words import tip_about
from gui.words.typed_settings import NotUnderstood, to_edit, typed


class NumberField(ValueField):
    """A number that a click edits and the Up and Down keys step."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("framed", True)
        self.setTextMargins(0, 0, 0, 0)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.isReadOnly():
            self.edit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if steps and self.isReadOnly():
            self.stepped.emit(steps)
        else:
            super().keyPressEvent(event)


class ParameterRow(Worded, QWidget):
    """A field of `Parameters` with one number, or one for each of its parts."""

    wished = Signal(Parameters, bool)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.declaration = Parameters.declarations()[name]
        self._parameters = Parameters()
        self.label = WrappedLabel()
        self.back = QToolButton()
        self.back.setText("\u21ba")
        self.fields = [NumberField() for _ in self.declaration.parts or ("",)]
        self.part_labels = [QLabel(part) for part in self.declaration.parts]
        self.refusal = RefusalLabel()
        self._arrange()
        self.back.clicked.connect(self._go_back)
        for index, field in enumerate(self.fields):
            field.begun.connect(self.refusal.hide)
            field.typed.connect(lambda text, index=index: self._typed(index, text))
            field.stepped.connect(lambda steps, index=index: self._stepped(index, steps))
        self.name_parts()

    def set_parameters(self, parameters: Parameters) -> None:
        """Show a value, silently."""
        self._parameters = parameters
        self.refusal.hide()
        for field, value in zip(self.fields, self._values(), strict=True):
            field.show_value(
                parameter_words.number(value, self.declaration), to_edit(self.name, value)
            )
        changed = getattr(parameters, self.name) != self.declaration.default
        self.back.setEnabled(changed)
        self.back.setText("\u21ba" if changed else "")

    def set_theme(self, theme: Theme) -> None:
        """Take sizes from a theme."""
        for widget in (self.label, self.back, self.refusal, *self.part_labels, *self.fields):
            widget.setFont(theme.font("small"))
        for field in self.fields:
            field.setFixedWidth(theme.px(84))
        self.back.setFixedWidth(theme.px(24))

    def _arrange(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 2, 0, 2)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.addWidget(self.label, 0, 0)
        first = 1 if self.part_labels else 0
        for index, field in enumerate(self.fields):
            grid.addWidget(field, first + index, 1)
        for index, label in enumerate(self.part_labels):
            label.setProperty("muted", True)
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(label, first + index, 0)
        grid.addWidget(self.back, 0, 2)
        grid.addWidget(self.refusal, first + len(self.fields), 0, 1, 3)

    def name_parts(self) -> None:
        name = parameter_words.label(self.declaration)
        self.label.setText(name)
        self.setToolTip(tip_about(self.declaration))
        self.setAccessibleDescription(parameter_words.meaning(self.declaration))
        self.back.setToolTip(self.tr("Back to default"))
        self.back.setAccessibleName(self.tr("{label}: back to default").format(label=name))
        for field, part in zip(self.fields, self.declaration.parts or ("",), strict=True):
            field.setAccessibleName(f"{name} {part}".strip())
            field.setAccessibleDescription(parameter_words.meaning(self.declaration))
        self.set_parameters(self._parameters)

    def _values(self) -> tuple[float, ...]:
        value = getattr(self._parameters, self.name)
        return value if isinstance(value, tuple) else (value,)

    def _typed(self, index: int, text: str) -> None:
        try:
            self._wish(index, typed(self.name, text))
        except NotUnderstood as error:
            self.refusal.say(str(error))

    def _stepped(self, index: int, steps: int) -> None:
        self._wish(index, round(self._values()[index] + steps * self.declaration.step, 10))

    def _wish(self, index: int, value: float | str) -> None:
        values: list[float | str] = list(self._values())
        values[index] = value
        self._wish_whole(tuple(values) if self.declaration.parts else value)

    def _go_back(self) -> None:
        self._wish_whole(self.declaration.default)

    def _wish_whole(self, value: object) -> None:
        try:
            changed = self._parameters.changed(**{self.name: value})
        except ValueError as error:
            self.refusal.say(reason(error))
            return
        self.wished.emit(changed, False)
