"""What stands on what, and how far it must stand out from it (WCAG 2.2, 1.4.3 and 1.4.11); what is disabled is exempt."""

import itertools
from dataclasses import fields

import pytest
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QPushButton, QScrollArea, QTableView, QWidget

from nnfs_gui.gui.look import style
from nnfs_gui.gui.look.contrast import contrast
from nnfs_gui.gui.look.theme import DARK, LIGHT, THEMES, Appearance, choose_theme, in_high_contrast, theme_of

PAPERS = ("window", "card", "raised")
RUNS = tuple(f"run{number}" for number in range(1, 8))
TEXT, LINE = 4.5, 3.0
PAIRS = [
    # texts
    *((text, paper, TEXT) for text, paper in itertools.product(("text", "quiet", "warning"), PAPERS)),
    ("text", "chosen", TEXT),  # a menu of the bar, a row that is chosen, a button that is pressed
    ("on_accent", "accent", TEXT),  # the button to press next, what is chosen in a menu
    ("accent", "raised", TEXT),  # what is switched on
    ("accent", "card", TEXT),  # links
    # edges of what can be used, scales, what has the focus
    *((edge, paper, LINE) for edge, paper in itertools.product(("edge", "quiet", "accent"), PAPERS)),
    # bars: of what is won and what is not, on their tracks
    ("accent", "grid", LINE),
    ("bar", "grid", LINE),
    ("bar", "card", LINE),
    ("text", "bar", LINE),  # the line of a histogram of the beginning over that of now
    # curves and their samples
    *((curve, "card", LINE) for curve in ("training", "training_pale", "validation", "validation_pale", "test", *RUNS)),
    *((run, "window", LINE) for run in RUNS),  # in every second row of the table
]
DECORATION = {"border", "grid"}  # they group and guide, and say nothing by themselves
ICONS = {"check"}
EXEMPT = {"disabled"}


@pytest.mark.parametrize("theme", THEMES, ids=["light", "dark", "light, high contrast", "dark, high contrast"])
def test_what_stands_on_something_stands_out_from_it(theme):
    found = {
        (mark, paper): (least, contrast(QColor(getattr(theme, mark)), QColor(getattr(theme, paper))))
        for mark, paper, least in PAIRS
    }
    assert {pair: (least, is_so) for pair, (least, is_so) in found.items() if not is_so >= least} == {}


def test_every_colour_of_the_theme_is_in_the_table():
    named = {name for mark, paper, _ in PAIRS for name in (mark, paper)}
    assert {field.name for field in fields(LIGHT)} - named - DECORATION - ICONS - EXEMPT == set()


@pytest.mark.parametrize(
    ("one", "other", "wanted"),
    [("#000000", "#ffffff", 21), ("#ffffff", "#000000", 21), ("#777777", "#777777", 1), ("#767676", "#ffffff", 4.54)],
)
def test_contrast_is_that_of_wcag(one, other, wanted):
    assert contrast(QColor(one), QColor(other)) == pytest.approx(wanted, abs=0.005)


@pytest.mark.parametrize("theme", THEMES)
def test_a_theme_is_known_again_by_its_palette(qapp, theme):
    before = qapp.palette(), qapp.styleSheet()
    style.apply_theme(theme)
    assert theme_of(qapp.palette()) == theme
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QWidget, QLabel, QPushButton, QComboBox, QLineEdit, QMenu, QScrollArea, QTableView])
def test_a_theme_is_known_again_by_the_palette_of_a_widget_that_the_style_sheet_has_coloured(qapp, qtbot, theme, kind):
    before = qapp.palette(), qapp.styleSheet()
    style.apply_theme(theme)
    widget = kind()
    qtbot.addWidget(widget)
    widget.ensurePolished()
    assert theme_of(widget.palette()) == theme
    qapp.setPalette(before[0])
    qapp.setStyleSheet(before[1])


class WantsContrast:
    """What Qt 6.10 and later tell of a system in high contrast."""

    name = "HighContrast"

    def contrastPreference(self):  # noqa: N802  Qt's name
        return self


@pytest.mark.parametrize(("appearance", "plain"), [(Appearance.LIGHT, LIGHT), (Appearance.DARK, DARK)])
def test_the_systems_wish_for_contrast_is_followed(qapp, monkeypatch, appearance, plain):
    hints = type(QGuiApplication.styleHints())
    assert choose_theme(appearance) == plain
    monkeypatch.setattr(hints, "accessibility", lambda _: WantsContrast(), raising=False)
    assert choose_theme(appearance) == in_high_contrast(plain)
