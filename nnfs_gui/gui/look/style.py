"""The look of everything that Qt draws: the palette and the style sheet that a theme's colours make."""

import re
from string import Template

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from nnfs_gui.gui.look.theme import Theme

FIELD_MARGINS = (4, 0, 0, 0)  # left, top, right, bottom of the text in a number field, which style sheets do not reach


# Which role of the palette has which colour of a theme: the style sheet asks for it there, and so is one for all themes. A
# new style sheet would be parsed, and each widget be styled and laid out anew, which takes long enough to be felt.
_ROLES = {
    "window": QPalette.ColorRole.Window,
    "card": QPalette.ColorRole.Base,
    "raised": QPalette.ColorRole.Button,
    "border": QPalette.ColorRole.Mid,
    "chosen": QPalette.ColorRole.AlternateBase,  # every second row of a table has the window's
    "edge": QPalette.ColorRole.Shadow,
    "text": QPalette.ColorRole.Text,
    "quiet": QPalette.ColorRole.Dark,
    "disabled": QPalette.ColorRole.LinkVisited,  # there are none
    "accent": QPalette.ColorRole.Highlight,
    "on_accent": QPalette.ColorRole.HighlightedText,
    "warning": QPalette.ColorRole.BrightText,
    "grid": QPalette.ColorRole.Light,
    "bar": QPalette.ColorRole.Midlight,
}
_TICKS = "ticks"  # a property of windows: the image for the ticks of the boxes in them, as none has a palette's colour


def apply_theme(theme: Theme) -> None:
    """Give the whole application the theme's palette and style, in sizes that go with the font which it has now."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = application.palette()
    application.setPalette(palette_of(theme))
    for window in application.topLevelWidgets():
        window.setProperty(_TICKS, theme.check)
    sheet = _STYLE.substitute(_names_of_roles() | _sizes(application))
    if application.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        sheet = _mirrored(sheet)
    if application.styleSheet() != sheet:
        application.setStyleSheet(sheet)
    elif application.palette() != before:
        for widget in application.allWidgets():  # each keeps the colours that its rules had when it was styled
            style = widget.style()
            style.unpolish(widget)
            style.polish(widget)
            QWidget.update(widget)  # lists have one of their own, which in older versions of PySide hides this


def _mirrored(sheet: str) -> str:
    """Swap left and right in frames, margins and padding, which Qt does not mirror; the places of arrows it does."""
    sheet = re.sub(r"(?<=-)(left|right)(?=[-:])", lambda side: "left" if side[0] == "right" else "right", sheet)
    return re.sub(r"((?:padding|margin): [^\s;]+) ([^\s;]+) ([^\s;]+) ([^\s;]+)", r"\1 \4 \3 \2", sheet)


def _names_of_roles() -> dict[str, str]:
    """Return for each colour of a theme the words by which a style sheet gets it from the palette."""
    words = {colour: re.sub(r"(?<=[a-z])(?=[A-Z])", "-", role.name).lower() for colour, role in _ROLES.items()}
    return {colour: f"palette({word})" for colour, word in words.items()}


def _sizes(application: QApplication) -> dict[str, str]:
    """Return the sizes that follow the font: heights and widths in pixels, those of type in points.

    A style sheet's least height counts for more than what a text needs, so it must be no less than that.
    """
    font, bold = application.font(), application.font()
    bold.setBold(True)
    text = QFontMetrics(bold).height()
    return {
        "text_height": f"{text}px",
        "field_height": f"{max(20, text + 4)}px",
        "target": f"{max(20, text)}px",  # with its padding and its frame it can be hit
        "digit_width": f"{max(20, QFontMetrics(bold).horizontalAdvance('0') + 2)}px",
        "tick": f"{max(15, text)}px",
        "tick_height": f"{max(24, text)}px",
        "formula": f"{1.2 * font.pointSizeF():g}pt",
        "large": f"{2 * font.pointSizeF():g}pt",
        "figure": f"{2.2 * font.pointSizeF():g}pt",
    }


def palette_of(theme: Theme) -> QPalette:
    """Return the colours of a theme, by their roles."""
    role = QPalette.ColorRole
    palette = QPalette(QColor(theme.raised), QColor(theme.window))
    for colour, which in _ROLES.items():
        palette.setColor(which, QColor(getattr(theme, colour)))
    for which, value in {
        role.WindowText: theme.text,
        role.PlaceholderText: theme.quiet,
        role.ButtonText: theme.text,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
    }.items():
        palette.setColor(which, QColor(value))
    for which in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    return palette


# What has the focus has a frame of 2 pixels in the accent's colour, and so much less padding that nothing moves.
_STYLE = Template("""
* { outline: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $card; color: $text; border: 1px solid $border; padding: 6px; }
QMenuBar { background: $window; border: none; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; color: $text; }
QMenuBar::item:selected { background: $chosen; }
QMenu { background: $card; border: 1px solid $border; padding: 4px; color: $text; }
QMenu::item { padding: 5px 28px 5px 24px; border-radius: 4px; }
QMenu::item:selected { background: $accent; color: $on_accent; }
QMenu::item:disabled { color: $disabled; background: transparent; }
QMenu::separator { height: 1px; background: $border; margin: 4px 8px; }
QStatusBar { background: $window; border-top: 1px solid $border; }
QStatusBar::item { border: none; }
QSplitter::handle { background: $border; }
QSplitter::handle:hover { background: $accent; }
QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; border: none; }
QScrollArea, QGraphicsView, PictureGrid, QTextBrowser { border: 2px solid transparent; border-radius: 4px; }
QTextBrowser { background: $card; color: $text; border-color: $border; }
QScrollArea:focus, QGraphicsView:focus, PictureGrid:focus, QTextBrowser:focus { border-color: $accent; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $edge; border-radius: 4px; min-height: 24px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $edge; border-radius: 4px; min-width: 24px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }

QLabel[role="title"] { color: $quiet; font-weight: 600; letter-spacing: 1px; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="heading"] { color: $quiet; font-weight: 600; }
QLabel[role="large"] { font-size: $large; font-weight: 700; }
QLabel[role="figure"] { font-size: $figure; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="warning"] { color: $warning; }
QLabel[role="formula"] { font-size: $formula; }
QLabel[role="code"] { background: $window; border: none; border-left: 3px solid $border; padding: 4px 8px; }
QFrame[role="finding"] {
    background: $window; border: 1px solid $border; border-left: 3px solid $warning; border-radius: 4px;
}
QPlainTextEdit { background: $card; color: $text; border: 1px solid $edge; border-radius: 6px; padding: 4px; }
QPlainTextEdit, QLineEdit { placeholder-text-color: $quiet; }
QPlainTextEdit:focus { border: 2px solid $accent; padding: 3px; }
QFrame[role="task"] { background: $card; border: 1px solid $border; border-left: 3px solid $accent; border-radius: 4px; }
QFrame[role="card"] { background: $card; border: 1px solid $border; border-radius: 8px; }

QSpinBox, QDoubleSpinBox, QComboBox, QLineEdit[role="field"] {
    background: $card; border: 1px solid $edge; border-radius: 5px; padding: 3px 6px; color: $text;
    min-height: $field_height;
    selection-background-color: $accent; selection-color: $on_accent;
}
QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QLineEdit[role="field"]:focus {
    border: 2px solid $accent; padding: 2px 5px;
}
QSpinBox[refused="true"], QDoubleSpinBox[refused="true"] { border-color: $warning; } /* no wider, so that nothing moves */
QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
    color: $disabled; background: $window; border-color: $border;
}
QSpinBox::up-button, QDoubleSpinBox::up-button {
    subcontrol-origin: border; subcontrol-position: top right; width: 18px; border: none;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; width: 18px; border: none;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(icons:field-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(icons:field-down.svg); width: 10px; height: 10px; }
QComboBox { combobox-popup: 0; } /* a list below it: the other kind of popup takes too little room for padded entries */
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(icons:field-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $card; border: 1px solid $border; selection-background-color: $accent; selection-color: $on_accent;
}
QComboBox QAbstractItemView::item { min-height: $tick_height; padding: 0 6px; }
QCheckBox { spacing: 6px; color: $text; min-height: $tick_height; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $quiet; border-radius: 4px; background: $card; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(icons:check-light.svg); }
QWidget[ticks="check-dark"] QCheckBox::indicator:checked { image: url(icons:check-dark.svg); }
QCheckBox::indicator:disabled { border-color: $disabled; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QCheckBox:focus { outline: 2px solid $accent; outline-radius: 4px; }

QToolButton, QPushButton {
    background: $raised; border: 1px solid $edge; border-radius: 6px; padding: 4px 10px; color: $text;
    min-height: $field_height;
}
QPushButton { padding: 4px 16px; } /* and no min-width, to which message boxes would squeeze whatever stands on a button */
QToolButton:hover, QPushButton:hover { border-color: $text; }
QToolButton:pressed, QPushButton:pressed { background: $chosen; }
QToolButton:disabled, QPushButton:disabled { color: $disabled; background: $window; border-color: $border; }
QToolButton:checked { border-color: $accent; color: $accent; }
QToolButton:focus { border: 2px solid $accent; padding: 3px 9px; }
QPushButton:focus { border: 2px solid $accent; padding: 3px 15px; }
QToolButton[role="icon"] { padding: 4px; }
QToolButton[role="icon"]:focus { padding: 3px; }
QToolButton[role="small"] { padding: 2px 8px; }
QToolButton[role="small"]:focus { padding: 1px 7px; }
QToolButton[role="menu"] { padding: 2px 22px 2px 8px; }
QToolButton[role="menu"]:focus { padding: 1px 21px 1px 7px; }
QToolButton[role="flat"] {
    background: transparent; border: 1px solid transparent; padding: 2px; min-height: $target; min-width: 18px;
}
QToolButton[role="flat"]:hover { background: $chosen; }
QToolButton[role="flat"]:focus { border: 2px solid $accent; padding: 1px; }
QToolButton[role="name"] {
    background: transparent; border: 1px solid transparent; padding: 1px 20px 1px 6px; min-height: $target; font-weight: 600;
}
QToolButton[role="name"]:hover { background: $chosen; }
QToolButton[role="name"]:focus { border: 2px solid $accent; padding: 0 19px 0 5px; }
QToolButton[role="name"]::menu-indicator, QToolButton[role="menu"]::menu-indicator {
    image: url(icons:field-down.svg); subcontrol-origin: padding; subcontrol-position: center right; right: 6px;
    width: 10px; height: 10px;
}
QToolButton[role="tight"] {
    background: transparent; border: 1px solid transparent; padding: 1px; min-height: $target; min-width: $digit_width;
}
QToolButton[role="tight"]:hover { background: $chosen; }
QToolButton[role="tight"]:checked { border-color: $accent; color: $accent; }
QToolButton[role="tight"]:disabled { color: $disabled; background: transparent; border-color: transparent; }
QToolButton[role="tight"]:focus { border: 2px solid $accent; padding: 0; }
QToolButton[role="fold"] { background: transparent; border: 1px solid transparent; padding: 2px 4px; font-weight: 600; }
QToolButton[role="fold"]:checked { color: $text; border-color: transparent; }
QToolButton[role="fold"]:focus { border: 2px solid $accent; padding: 1px 3px; }
QToolButton[role="primary"], QPushButton:default {
    background: $accent; color: $on_accent; border: 1px solid $accent;
}
QToolButton[role="primary"] { font-weight: 600; }
/* on its own colour the frame would not be seen: two lines in the colour of the words, and its own between them */
QToolButton[role="primary"]:focus, QPushButton:default:focus { border: 5px double $on_accent; border-radius: 7px; }
QToolButton[role="primary"]:focus { padding: 0 6px; }
QPushButton:default:focus { padding: 0 12px; }
QToolButton[role="primary"]:disabled, QPushButton:default:disabled {
    background: $window; color: $disabled; border-color: $border;
}

QFileDialog QToolButton { padding: 2px; min-height: $text_height; }
QListView { border: 2px solid $border; }
QListView:focus { border-color: $accent; }
QTableView, QTreeView {
    background: $card; alternate-background-color: $window; border: 2px solid $border; border-radius: 6px;
    selection-background-color: $chosen; selection-color: $text; gridline-color: $grid;
}
QTableView:focus, QTreeView:focus { border-color: $accent; }
QTableView::item, QTreeView::item { padding: 0 4px; }
QTableView::indicator, QTreeView::indicator {
    width: 13px; height: 13px; border: 1px solid $quiet; border-radius: 3px; background: $card;
}
QTableView::indicator:checked, QTreeView::indicator:checked {
    background: $accent; border-color: $accent; image: url(icons:check-light.svg);
}
QWidget[ticks="check-dark"] QTableView::indicator:checked, QWidget[ticks="check-dark"] QTreeView::indicator:checked {
    image: url(icons:check-dark.svg);
}
QHeaderView { background: $window; }
QHeaderView::section { background: $window; color: $quiet; border: none; padding: 4px 7px; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent; padding: 6px 4px;
    margin-right: 16px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; }
QTabBar[role="groups"]::tab { border: 1px solid $edge; border-right-width: 0; padding: 5px 12px; margin: 0; }
QTabBar[role="groups"]::tab:first { border-top-left-radius: 6px; border-bottom-left-radius: 6px; }
QTabBar[role="groups"]::tab:last {
    border-right-width: 1px; border-top-right-radius: 6px; border-bottom-right-radius: 6px;
}
QTabBar[role="groups"]::tab:selected { background: $raised; border-bottom: 2px solid $quiet; padding-bottom: 4px; }
QTabBar::tab:selected:focus { border: 2px solid $accent; border-radius: 4px; padding: 4px 2px 6px 2px; }
QTabBar[role="groups"]::tab:selected:focus { padding: 4px 10px 4px 11px; } /* no wider than without the focus */
QTabBar[role="groups"]::tab:last:selected:focus { padding: 4px 11px; }

QProgressBar { background: $card; border: 1px solid $edge; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QSlider { min-height: 24px; }
QSlider::groove:horizontal { height: 4px; background: $edge; border-radius: 2px; }
QSlider::groove:horizontal:disabled { background: $border; }
QSlider::sub-page:horizontal { background: $quiet; border-radius: 2px; }
QSlider::sub-page:horizontal:disabled { background: $border; }
QSlider::handle:horizontal { /* a disc of 16 pixels on what can be grasped, which has 24 */
    width: 24px; height: 24px; margin: -10px 0; border: none;
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $quiet, stop: 0.62 $quiet, stop: 0.7 transparent);
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {
    width: 16px; height: 16px; border: 4px solid $accent; border-radius: 12px; background: $card;
}
QSlider::handle:horizontal:hover:!focus { border-color: $quiet; }
QSlider::handle:horizontal:disabled {
    background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
        stop: 0 $disabled, stop: 0.62 $disabled, stop: 0.7 transparent);
}
""")
