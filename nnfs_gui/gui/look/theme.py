"""The colours of the window: a light and a dark set of them, and which one is wanted."""

from dataclasses import dataclass, replace
from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours, each with one meaning. Text keeps a contrast of 4.5:1 on what it stands on, lines 3:1."""

    window: str
    card: str  # what plots, the pad and fields stand on
    raised: str  # buttons
    border: str  # of what only groups or parts
    chosen: str  # what stands under a row that is chosen, and under what is pointed at or pressed
    edge: str  # of what can be used, and of scales: 3:1 on all of these
    text: str
    quiet: str  # text that steps back
    disabled: str
    accent: str  # the one thing to do next, and the answer
    on_accent: str
    warning: str
    grid: str  # the lines behind curves, and the tracks of bars
    bar: str  # the answers that did not win, and what lies behind a line
    training: str  # the series, from the palette of Okabe and Ito (2008), which colour-blind people tell apart
    training_pale: str
    validation: str
    validation_pale: str
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
    chosen="#d5d9df",
    edge="#7d8590",
    text="#1b1f24",
    quiet="#586069",
    disabled="#9aa2ac",
    accent="#0b63ce",
    on_accent="#ffffff",
    warning="#b3261e",
    grid="#e8eaee",
    bar="#7d8590",
    training="#0072b2",
    training_pale="#4a94c6",
    validation="#d55e00",
    validation_pale="#cf7530",
    test="#007a59",
    run1="#0072b2",
    run2="#d55e00",
    run3="#007a59",
    run4="#b0578a",
    run5="#1b1f24",
    run6="#6b4a00",
    run7="#2f8fc4",
    check="check-light",
)
DARK = Theme(
    window="#16181c",
    card="#1e2126",
    raised="#2a2e35",
    border="#3a4048",
    chosen="#3a4048",
    edge="#7d8691",
    text="#e8eaed",
    quiet="#a4acb6",
    disabled="#69717b",
    accent="#5aa7ff",
    on_accent="#0b1220",
    warning="#ff8a80",
    grid="#2a2e34",
    bar="#747d88",
    training="#56b4e9",
    training_pale="#4583a8",
    validation="#e69f00",
    validation_pale="#a1781f",
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


def in_high_contrast(theme: Theme) -> Theme:
    """Return a theme in which nothing steps back: words are as strong as the text, and so is every line."""
    return replace(
        theme,
        border=theme.text,
        edge=theme.text,
        quiet=theme.text,
        training_pale=theme.training,
        validation_pale=theme.validation,
    )


THEMES = (LIGHT, DARK, in_high_contrast(LIGHT), in_high_contrast(DARK))


class Appearance(StrEnum):
    """What the user wants; the system's choice is light where it is not known."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def choose_theme(appearance: Appearance) -> Theme:
    """Return the theme for an appearance, as the system stands now; in high contrast where the system wants that."""
    hints = QGuiApplication.styleHints()
    system_is_dark = hints.colorScheme() is Qt.ColorScheme.Dark
    theme = DARK if appearance is Appearance.DARK or (appearance is Appearance.SYSTEM and system_is_dark) else LIGHT
    if not hasattr(hints, "accessibility"):  # it came with Qt 6.10
        return theme
    wants_contrast = hints.accessibility().contrastPreference().name == "HighContrast"
    return in_high_contrast(theme) if wants_contrast else theme


def theme_of(palette: QPalette) -> Theme:
    """Return the theme that a palette was made of, also where the style sheet has changed the ground of its widget."""
    border, grid = palette.mid().color(), palette.light().color()
    return next((theme for theme in THEMES if (QColor(theme.border), QColor(theme.grid)) == (border, grid)), LIGHT)


def is_dark(theme: Theme) -> bool:
    """Return whether a theme has light text on dark paper."""
    return QColor(theme.card).lightness() < QColor(theme.text).lightness()
