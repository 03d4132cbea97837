"""Numbers become colours."""

import numpy as np
import pytest
from PySide6.QtGui import QColor, QPalette

from nnfs_gui.gui.inside.painting.colour_maps import (
    GAP,
    ZERO,
    amount_bytes,
    amount_table,
    diverging_table,
    indexed_image,
    ink_table,
    signed_bytes,
)
from nnfs_gui.gui.look.theme import DARK, LIGHT


def palette_of(theme):
    palette = QPalette()
    for role, colour in (("Base", theme.card), ("Text", theme.text), ("Mid", theme.border), ("Highlight", theme.accent)):
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    return palette


def test_zero_has_the_middle_colour_and_the_limits_the_ends():
    values = np.array([-9.0, -1, 0, 1, 9, np.nan, np.inf, -np.inf])
    assert signed_bytes(values, 1.0).tolist() == [0, 0, ZERO, GAP - 1, GAP - 1, ZERO, GAP - 1, 0]
    assert signed_bytes(np.zeros(2), 0.0).tolist() == [ZERO, ZERO]


def test_shares_fill_the_whole_ramp():
    assert amount_bytes(np.array([0, 0.5, 1, 2, np.nan])).tolist() == [0, 128, 255, 255, 0]


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_tables_begin_at_the_paper(qapp, theme):
    palette, paper = palette_of(theme), QColor(theme.card).rgb()
    table = diverging_table(palette)
    assert (len(table), table[ZERO], table[GAP]) == (256, paper, QColor(theme.border).rgb())
    assert ink_table(palette)[0] == amount_table(palette)[0] == paper
    assert ink_table(palette)[255] == QColor(theme.text).rgb()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_the_ends_differ_in_hue_and_both_stand_out_from_the_paper(qapp, theme):
    table, paper = diverging_table(palette_of(theme)), QColor(theme.card)
    low, high = QColor(table[0]), QColor(table[GAP - 1])
    assert abs(low.hue() - high.hue()) > 90
    assert min(abs(end.lightness() - paper.lightness()) for end in (low, high)) > 80


@pytest.mark.parametrize("width", [1, 27, 28, 29])
def test_an_image_of_any_width_has_the_pixels_it_was_given(qapp, width):
    pixels = np.random.default_rng(0).integers(0, 256, (3, width)).astype(np.uint8)
    image = indexed_image(pixels, range(256))
    assert [[image.pixelIndex(x, y) for x in range(width)] for y in range(3)] == pixels.tolist()
