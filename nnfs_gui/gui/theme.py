"""The look of the window: a light and a dark set of colours, and everything that is derived from them."""

from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QByteArray, QFile, QIODevice, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

FIELD_MARGINS = (4, 0, 0, 0)  # left, top, right, bottom of the text in a number field, which style sheets do not reach


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, each with one meaning. Text keeps a contrast of 4.5:1 on what it stands on, lines 3:1."""

    window: str
    card: str  # what plots, the pad and fields stand on
    raised: str  # buttons
    border: str
    text: str
    quiet: str  # text that steps back
    disabled: str
    accent: str  # the one thing to do next, and the answer
    on_accent: str
    warning: str
    grid: str  # the lines behind curves, and the tracks of bars
    bar: str  # the answers that did not win
    training: str  # the series, from the palette of Okabe and Ito (2008), which colour-blind people tell apart
    training_pale: str
    validation: str
    test: str
    run1: str  # the curves of runs that are compared, from the same palette
    run2: str
    run3: str
    run4: str
    run5: str
    run6: str
    run7: str
    check: str  # the icon of a ticked box


LIGHT = Theme(
    window="#f5f6f8",
    card="#ffffff",
    raised="#ffffff",
    border="#d5d9df",
    text="#1b1f24",
    quiet="#586069",
    disabled="#9aa2ac",
    accent="#0b63ce",
    on_accent="#ffffff",
    warning="#b3261e",
    grid="#e8eaee",
    bar="#c3cad3",
    training="#0072b2",
    training_pale="#a3cbe3",
    validation="#d55e00",
    test="#007a59",
    run1="#0072b2",
    run2="#d55e00",
    run3="#007a59",
    run4="#b0578a",
    run5="#1b1f24",
    run6="#a67400",
    run7="#2f8fc4",
    check="check-light",
)
DARK = Theme(
    window="#16181c",
    card="#1e2126",
    raised="#2a2e35",
    border="#3a4048",
    text="#e8eaed",
    quiet="#a4acb6",
    disabled="#69717b",
    accent="#5aa7ff",
    on_accent="#0b1220",
    warning="#ff8a80",
    grid="#2a2e34",
    bar="#4a525c",
    training="#56b4e9",
    training_pale="#2f5a73",
    validation="#e69f00",
    test="#2fbf94",
    run1="#56b4e9",
    run2="#e69f00",
    run3="#2fbf94",
    run4="#cc79a7",
    run5="#e8eaed",
    run6="#d55e00",
    run7="#f0e442",
    check="check-dark",
)


class Appearance(StrEnum):
    """What the user wants; the system's choice is light where it is not known."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def choose_theme(appearance: Appearance) -> Theme:
    """Return the theme for an appearance, as the system stands now."""
    system_is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return DARK if appearance is Appearance.DARK or (appearance is Appearance.SYSTEM and system_is_dark) else LIGHT


def theme_of(palette: QPalette) -> Theme:
    """Return the theme that a palette was made of."""
    return DARK if palette.base().color() == QColor(DARK.card) else LIGHT


def apply_theme(theme: Theme) -> None:
    """Give the whole application the theme's palette and style."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(_palette(theme))
    style = _STYLE.substitute(asdict(theme))
    if application.styleSheet() != style:  # it styles every widget anew, whether anything is different or not
        application.setStyleSheet(style)


def themed_icon(name: str, colour: str, disabled: str | None = None) -> QIcon:
    """Return the icon resources/icons/<name>.svg drawn in a colour, and in another one for when it is disabled."""
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        raise FileNotFoundError(f"the icon {name}.svg is missing")
    drawing = bytes(file.readAll().data()).decode()
    icon = QIcon()
    for mode, tint in ((QIcon.Mode.Normal, colour), (QIcon.Mode.Disabled, disabled)):
        if tint:
            renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", tint).encode()))
            for side in (16, 20, 32, 40):
                pixmap = QPixmap(QSize(side, side))
                pixmap.fill(Qt.GlobalColor.transparent)
                painter = QPainter(pixmap)
                renderer.render(painter)
                painter.end()
                icon.addPixmap(pixmap, mode)
    return icon


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette(QColor(theme.raised), QColor(theme.window))
    for which, colour in {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.card,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.PlaceholderText: theme.quiet,
        role.Button: theme.raised,
        role.ButtonText: theme.text,
        role.BrightText: theme.warning,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Accent: theme.accent,
        role.Link: theme.accent,
        role.ToolTipBase: theme.card,
        role.ToolTipText: theme.text,
        role.Light: theme.grid,
        role.Mid: theme.border,
        role.Midlight: theme.bar,
        role.Dark: theme.quiet,
    }.items():
        palette.setColor(which, QColor(colour))
    for which in (role.Text, role.ButtonText, role.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.disabled))
    return palette


_STYLE = Template("""
* { outline: none; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: $card; color: $text; border: 1px solid $border; padding: 6px; }
QMenuBar { background: $window; border: none; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; color: $text; }
QMenuBar::item:selected { background: $border; }
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
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar::handle:vertical { background: $bar; border-radius: 4px; min-height: 24px; margin: 1px; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle:horizontal { background: $bar; border-radius: 4px; min-width: 24px; margin: 1px; }
QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; }

QLabel[role="title"] { color: $quiet; font-weight: 600; letter-spacing: 1px; }
QLabel[role="section"] { font-weight: 600; }
QLabel[role="quiet"] { color: $quiet; }
QLabel[role="warning"] { color: $warning; }
QFrame[role="finding"] {
    background: $window; border: 1px solid $border; border-left: 3px solid $warning; border-radius: 4px;
}
QPlainTextEdit { background: $card; color: $text; border: 1px solid $border; border-radius: 6px; padding: 4px; }
QPlainTextEdit:focus { border-color: $accent; }
QFrame[role="card"] { background: $card; border: 1px solid $border; border-radius: 8px; }

QSpinBox, QDoubleSpinBox, QComboBox, QLineEdit[role="field"] {
    background: $card; border: 1px solid $border; border-radius: 5px; padding: 3px 6px; min-height: 20px; color: $text;
    selection-background-color: $accent; selection-color: $on_accent;
}
QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus, QLineEdit[role="field"]:focus { border-color: $accent; }
QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled { color: $disabled; background: $window; }
QSpinBox::up-button, QDoubleSpinBox::up-button {
    subcontrol-origin: border; subcontrol-position: top right; width: 18px; border: none;
}
QSpinBox::down-button, QDoubleSpinBox::down-button {
    subcontrol-origin: border; subcontrol-position: bottom right; width: 18px; border: none;
}
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url(icons:field-up.svg); width: 10px; height: 10px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url(icons:field-down.svg); width: 10px; height: 10px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(icons:field-down.svg); width: 12px; height: 12px; }
QComboBox QAbstractItemView {
    background: $card; border: 1px solid $border; selection-background-color: $accent; selection-color: $on_accent;
}
QCheckBox { spacing: 6px; color: $text; }
QCheckBox::indicator { width: 15px; height: 15px; border: 1px solid $quiet; border-radius: 4px; background: $card; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url(icons:$check.svg); }
QCheckBox::indicator:disabled { border-color: $disabled; }
QCheckBox::indicator:checked:disabled { background: $disabled; border-color: $disabled; }
QCheckBox:focus { color: $accent; }

QToolButton, QPushButton {
    background: $raised; border: 1px solid $border; border-radius: 6px; padding: 4px 10px; min-height: 20px; color: $text;
}
QPushButton { min-width: 64px; }
QToolButton:hover, QPushButton:hover { border-color: $quiet; }
QToolButton:pressed, QPushButton:pressed { background: $border; }
QToolButton:focus, QPushButton:focus { border-color: $accent; }
QToolButton:disabled, QPushButton:disabled { color: $disabled; background: $window; }
QToolButton:checked { border-color: $accent; color: $accent; }
QToolButton[role="icon"] { padding: 4px; }
QToolButton[role="small"] { padding: 2px 8px; }
QToolButton[role="flat"] { background: transparent; border: 1px solid transparent; padding: 2px; min-height: 0; }
QToolButton[role="flat"]:hover { background: $border; }
QToolButton[role="flat"]:focus { border-color: $accent; }
QToolButton[role="tight"], QToolButton[role="digit"] {
    background: transparent; border: 1px solid transparent; padding: 1px 0; min-height: 0; min-width: 14px;
}
QToolButton[role="tight"]:hover, QToolButton[role="digit"]:hover { background: $border; }
QToolButton[role="tight"]:focus, QToolButton[role="digit"]:focus { border-color: $accent; }
QToolButton[role="tight"]:disabled { color: $disabled; background: transparent; }
QToolButton[role="digit"] { padding: 0 2px; color: $quiet; }
QToolButton[role="digit"]:checked { color: $text; border: none; border-bottom: 2px solid $accent; border-radius: 0; }
QToolButton[role="fold"] { background: transparent; border: 1px solid transparent; padding: 2px 4px; font-weight: 600; }
QToolButton[role="fold"]:checked { color: $text; border-color: transparent; }
QToolButton[role="fold"]:focus { border-color: $accent; }
QToolButton[role="primary"], QPushButton:default {
    background: $accent; color: $on_accent; border: 1px solid $accent;
}
QToolButton[role="primary"] { font-weight: 600; }
QToolButton[role="primary"]:focus { border-color: $text; }
QToolButton[role="primary"]:disabled, QPushButton:default:disabled {
    background: $window; color: $disabled; border-color: $border;
}

QFileDialog QToolButton { padding: 2px; min-height: 16px; }
QTableView {
    background: $card; alternate-background-color: $window; border: 1px solid $border; border-radius: 6px;
    selection-background-color: $border; selection-color: $text; gridline-color: $grid;
}
QTableView:focus { border-color: $accent; }
QTableView::item { padding: 0 6px; }
QTableView::indicator { width: 13px; height: 13px; border: 1px solid $quiet; border-radius: 3px; background: $card; }
QTableView::indicator:checked { background: $accent; border-color: $accent; image: url(icons:$check.svg); }
QHeaderView { background: $window; }
QHeaderView::section { background: $window; color: $quiet; border: none; padding: 4px; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; }
QTabBar::tab {
    background: transparent; color: $quiet; border: none; border-bottom: 2px solid transparent; padding: 6px 4px;
    margin-right: 16px;
}
QTabBar::tab:hover { color: $text; }
QTabBar::tab:selected { color: $text; border-bottom-color: $accent; font-weight: 600; }
QTabBar::tab:focus { color: $accent; }

QProgressBar { background: $border; border: none; border-radius: 4px; max-height: 8px; min-height: 8px; }
QProgressBar::chunk { background: $accent; border-radius: 4px; }
QSlider::groove:horizontal { height: 4px; background: $border; border-radius: 2px; }
QSlider::sub-page:horizontal { background: $quiet; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 14px; height: 14px; margin: -6px 0; border-radius: 8px; background: $card; border: 1px solid $quiet;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus { border: 2px solid $accent; }
QSlider::sub-page:horizontal:disabled { background: $border; }
""")
