"""A picture of a view holds all of its plots and words on paper, and nothing that only the window needs."""

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QPushButton, QSlider, QVBoxLayout, QWidget

from nnfs_gui.gui.accessibility.painted import Painted
from nnfs_gui.gui.controls.picture_words import in_pictures
from nnfs_gui.gui.controls.plot_pictures import as_image, as_svg
from nnfs_gui.gui.controls.plots import painted_picture
from nnfs_gui.gui.inside.painting.heat_map import HeatMap
from nnfs_gui.gui.inside.painting.line_plot import LinePlot
from nnfs_gui.gui.inside.painting.picture_grid import PictureGrid
from nnfs_gui.gui.inside.painting.plot_line import Measure, PlotLine
from nnfs_gui.gui.look.paper import on_paper
from nnfs_gui.gui.look.style import apply_theme
from nnfs_gui.gui.look.theme import DARK, LIGHT, in_high_contrast, theme_of


class Blue(Painted, QWidget):
    """Paints itself blue."""

    def __init__(self):
        super().__init__()
        self.setFixedSize(100, 50)

    def spoken_value(self):
        return "blue"

    def paintEvent(self, _):  # noqa: N802  Qt's name
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), Qt.GlobalColor.blue)


@pytest.fixture
def show(qtbot):
    """Show widgets below each other, and return what holds them."""

    def show_it(*widgets):
        content = QWidget()
        layout = QVBoxLayout(content)
        for widget in widgets:
            layout.addWidget(widget)
        qtbot.addWidget(content)
        content.show()
        qtbot.waitExposed(content)
        return content

    return show_it


def svg(content, title="Title", subject="Subject"):
    return as_svg(painted_picture(content), title, subject).decode()


def blue_rows(image):
    """Return which rows of an image have a blue pixel."""
    pixels = np.frombuffer(image.convertToFormat(QImage.Format.Format_RGB32).constBits(), np.uint32)
    return (pixels.reshape(image.height(), image.width()) == 0xFF0000FF).any(axis=1)


def test_words_and_choices_stand_in_it_and_what_one_presses_does_not(show):
    box = QComboBox()
    box.addItems(["chosen", "other"])
    text = svg(show(QLabel("a label"), box, Blue(), QPushButton("press"), QSlider()))
    for words in ("Title", "Subject", "a label", "chosen", "blue"):
        assert words in text
    for words in ("press", "other"):
        assert words not in text


def test_words_that_only_help_in_the_window_are_left_out_or_replaced(show):
    hint, long, part = QLabel("click it"), QLabel("seen; click it"), QWidget()
    QHBoxLayout(part).addWidget(QLabel("a part"))
    content = show(hint, long, part, Blue())
    in_pictures(hint)
    in_pictures(long, "seen")
    in_pictures(part)
    text = svg(content)
    assert "seen" in text
    assert "click it" not in text
    assert "a part" not in text
    in_pictures(hint, None)
    in_pictures(part, None)
    assert "click it" in svg(content)
    assert "a part" in svg(content)


def test_what_is_left_out_leaves_no_gap(show):
    tall = QPushButton("press")
    tall.setFixedHeight(200)
    rows = blue_rows(as_image(painted_picture(show(Blue(), tall, Blue())), ""))
    (places,) = np.nonzero(rows)
    between = ~rows[places[0] : places[-1]]
    assert 0 < between.sum() < 2 * 30


def test_without_anything_painted_there_is_no_picture(show):
    assert painted_picture(show(QLabel("words"), QPushButton("press"))) is None


def test_a_long_subject_stands_below_the_title(show):
    content = show(Blue())
    short = as_image(painted_picture(content), "Title", "Run 1")
    long = as_image(painted_picture(content), "Title", "Run 1 " * 40)
    assert long.width() == short.width()
    assert long.height() > short.height()


@pytest.mark.parametrize(("count", "says"), [(9, ""), (500, "of 500")])
def test_a_grid_has_no_scroll_bar_and_says_which_of_its_images_it_shows(show, count, says):
    grid = PictureGrid(40)
    grid.setFixedSize(150, 110)
    images = np.full((count, 28, 28), 255, np.uint8)
    grid.set_pictures(images, np.arange(count), lambda place: f"n{place}")
    content = show(grid)
    text = svg(content)
    assert text.count("<image") == min(count, 18)
    assert (" of " in text) == bool(says)
    assert says in text
    grid.verticalScrollBar().setValue(grid.verticalScrollBar().maximum())
    assert (" – 500 of 500" in svg(content)) == bool(says)


def test_what_is_longer_than_on_the_screen_moves_down_what_is_below_it(show):
    grid, below = PictureGrid(40, captions=False), Blue()
    grid.setFixedSize(60, 50)
    content = show(grid, below)
    before = as_image(painted_picture(content), "").height()
    grid.set_pictures(np.zeros((4, 28, 28), np.uint8), np.arange(4))
    image = as_image(painted_picture(content), "")
    assert image.height() > before + 2 * 3 * 40
    (places,) = np.nonzero(blue_rows(image))
    assert places[0] > 2 * 4 * 40


def made_parts():
    heat, plot = HeatMap(), LinePlot("a plot")
    heat.set_values(np.array([[1.0, -1.0], [0.5, 0.0]]), 1.0, lambda *_: "")
    plot.set_measures(Measure("x"), Measure("y"))
    plot.set_lines([PlotLine("line", np.arange(3.0), np.arange(3.0), "run1")])
    return QLabel("words"), heat, plot


def test_it_is_light_also_while_the_window_is_dark(show):
    apply_theme(LIGHT)
    light = show(*made_parts())
    with on_paper(light):
        expected = svg(light)
    apply_theme(DARK)
    try:
        content = show(*made_parts())
        content.resize(light.size())
        shown = content.grab().toImage()
        with on_paper(content) as theme:
            assert theme is LIGHT
            assert svg(content) == expected
        assert content.grab().toImage() == shown  # nothing of that is seen in the window
        assert theme_of(content.palette()) is DARK
        apply_theme(LIGHT)
        assert all(theme_of(part.palette()) is LIGHT for part in (content, *content.findChildren(QWidget)))
    finally:
        apply_theme(LIGHT)


def test_in_high_contrast_it_stays_so(show):
    apply_theme(in_high_contrast(DARK))
    try:
        with on_paper(show(Blue())) as theme:
            assert theme == in_high_contrast(LIGHT)
    finally:
        apply_theme(LIGHT)


def test_it_does_not_show_what_has_the_focus(qtbot, show):
    heat = HeatMap(rows_can_be_chosen=True)
    heat.set_values(np.zeros((2, 2)), 1.0, lambda *_: "")
    content = show(heat)
    with on_paper(content):
        expected = svg(content)
    content.activateWindow()
    heat.setFocus()
    qtbot.waitUntil(heat.hasFocus)
    assert svg(content) != expected
    with on_paper(content):
        assert svg(content) == expected


def test_the_marks_of_a_plot_are_shapes(show):
    *_, plot = made_parts()
    plot.set_lines([PlotLine("line", np.arange(3.0), np.arange(3.0), "run1", symbol="o")])
    assert "<image" not in svg(show(plot))
