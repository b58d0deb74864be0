"""The look of Qt's own controls, made from a theme."""

from __future__ import annotations

from string import Template

from PySide6.QtGui import QColor, QPalette

from gui.look.theme import Theme, mixed

_TEMPLATE = Template("""
QWidget { color: $text; }
QWidget:disabled { color: $disabled; }
QMainWindow, QWidget#page { background: $window; }
QFrame#panel, QWidget#panelBody { background: $panel; }
QFrame#panel { border: ${hair}px solid $line; border-radius: ${radius}px; }
QToolTip { background: $panel; color: $text; border: ${hair}px solid $line; padding: ${half}px; }
QLabel[muted="true"] { color: $muted; }
QLabel[warning="true"] { color: $debt; }

QPushButton, QToolButton {
    background: transparent; border: ${hair}px solid transparent; border-radius: ${small}px;
    padding: ${half}px ${space}px;
}
QPushButton[framed="true"] { border-color: $line; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $pressed; }
QPushButton:disabled, QToolButton:disabled { color: $disabled; }
QPushButton:focus, QToolButton:focus { border-color: $accent; }
QToolButton::menu-indicator { image: none; width: 0; }
QPushButton#primary { background: $pressed; }
QPushButton#primary:disabled { background: transparent; }
QProgressBar { background: $pressed; border: none; border-radius: ${quarter}px; }
QProgressBar::chunk { background: $muted; border-radius: ${quarter}px; }
QPushButton#shock {
    background: $accent; color: $on_accent; padding: ${space}px ${double}px;
}
QPushButton#shock:hover { background: $accent_hover; }
QPushButton#shock:focus { border: ${ring}px solid $text; }

QLineEdit {
    background: $panel; border: ${hair}px solid $line; border-radius: ${small}px;
    padding: ${quarter}px ${half}px; selection-background-color: $accent;
    selection-color: $on_accent; placeholder-text-color: $muted;
}
QLineEdit:focus { border-color: $accent; }
QLineEdit:read-only { background: transparent; }
QLineEdit[framed="false"]:read-only { border-color: transparent; padding-left: 0; }
QLineEdit[framed="false"]:read-only:focus { border-color: $accent; }
QMenu { background: $panel; border: ${hair}px solid $line; padding: ${quarter}px; }
QMenu::item { padding: ${half}px ${triple}px ${half}px ${double}px; border-radius: ${small}px; }
QMenu::item:selected { background: $hover; }

QWidget#choices { background: $panel; border: 1px solid $line; }
QWidget#choices QListWidget { background: $panel; border: none; outline: none; }
QWidget#choices QListWidget::item { padding: ${quarter}px ${half}px; border-radius: ${small}px; }
QWidget#choices QListWidget::item:selected { background: $pressed; color: $text; }

QTableWidget { border: none; gridline-color: $line; }
QTableWidget QHeaderView { background: $panel; }
QTableWidget::item { padding: ${quarter}px ${half}px; }
QTableWidget QHeaderView::section {
    background: $panel; color: $text; border: none; border-bottom: ${hair}px solid $line;
    padding: ${half}px;
}

QScrollArea { background: transparent; border: ${hair}px solid transparent; }
QScrollArea:focus { border: ${hair}px solid $accent; }
QScrollBar:vertical { background: transparent; width: ${scroll}px; margin: 0; }
QScrollBar::handle:vertical {
    background: $line; border-radius: ${quarter}px; min-height: ${double}px;
}
QScrollBar:horizontal { background: transparent; height: ${scroll}px; margin: 0; }
QScrollBar::handle:horizontal {
    background: $line; border-radius: ${quarter}px; min-width: ${double}px;
}
QScrollBar::handle:hover { background: $muted; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }
QSplitter::handle { background: transparent; }
QComboBox QAbstractItemView {
    background: $panel; selection-background-color: $pressed; selection-color: $text;
}
QLineEdit[framed="false"]:read-only:focus { padding-left: ${half}px; }
""")


def style_sheet(theme: Theme) -> str:
    """Qt's style sheet for the whole program."""
    text, panel = QColor(theme.text), QColor(theme.panel)
    return _TEMPLATE.substitute(
        window=theme.window,
        panel=theme.panel,
        line=theme.line,
        text=theme.text,
        muted=theme.muted,
        debt=theme.debt,
        accent=theme.accent,
        on_accent=theme.on_accent,
        accent_hover=mixed(QColor(theme.accent), text, 0.12).name(),
        hover=mixed(panel, text, 0.07).name(),
        pressed=mixed(panel, text, 0.14).name(),
        disabled=mixed(panel, text, 0.35).name(),
        hair=theme.hairline,
        ring=theme.ring,
        quarter=theme.px(2),
        half=theme.px(4),
        space=theme.px(8),
        double=theme.px(16),
        triple=theme.px(24),
        small=theme.px(4),
        radius=theme.px(8),
        scroll=theme.px(10),
    )


def report_sheet(theme: Theme) -> str:
    """The style sheet of a dialog that holds a report to copy."""
    return (
        f"QDialog {{ background: {theme.panel}; }} QPlainTextEdit {{ background: "
        f"{theme.window}; border: {theme.hairline}px solid {theme.line}; "
        f"border-radius: {theme.px(4)}px; padding: {theme.px(4)}px; }} "
        f"QPlainTextEdit:focus {{ border-color: {theme.accent}; }}"
    )


def qt_palette(theme: Theme) -> QPalette:
    """Qt's palette, for what the style sheet does not reach."""
    palette = QPalette()
    roles = QPalette.ColorRole
    for role, colour in (
        (roles.Window, theme.window),
        (roles.Base, theme.panel),
        (roles.AlternateBase, theme.window),
        (roles.Button, theme.panel),
        (roles.ToolTipBase, theme.panel),
        (roles.WindowText, theme.text),
        (roles.Text, theme.text),
        (roles.ButtonText, theme.text),
        (roles.ToolTipText, theme.text),
        (roles.PlaceholderText, theme.muted),
        (roles.Highlight, theme.accent),
        (roles.HighlightedText, theme.on_accent),
        (roles.Link, theme.own_money),
    ):
        palette.setColor(role, QColor(colour))
    return palette
