"""Words that a click explains have a dotted line under them, which moves nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from nnfs_gui.gui.help.term_marks import TermMarks
from nnfs_gui.gui.look.contrast import contrast
from nnfs_gui.gui.look.style import apply_theme
from nnfs_gui.gui.look.theme import DARK, LIGHT


@pytest.fixture
def show(qtbot):
    """Show labels, and return each."""
    cards = []  # which live as long as the test

    def show_them(*texts, points=10):
        card = QWidget()
        cards.append(card)
        layout = QVBoxLayout(card)
        labels = [QLabel(text) for text in texts]
        for label in labels:
            font = label.font()
            font.setPointSizeF(points)
            label.setFont(font)
            layout.addWidget(label)
        qtbot.addWidget(card)
        card.show()
        qtbot.waitExposed(card)
        return labels

    return show_them


def dots_under(label, colour):
    """Return how many pixels of a colour the row of pixels has that has most of them, in the lower half of a label."""
    image = label.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    rows = range(image.height() // 2, image.height())
    return max(sum(image.pixelColor(x, y).name() == colour for x in range(image.width())) for y in rows)


@pytest.mark.parametrize("points", [10, 15, 20])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_a_term_has_a_dotted_line_that_stands_out_and_takes_no_room(show, theme, points):
    apply_theme(theme)
    try:
        term, other = show("Loss", "Less", points=points)
        before, hint = term.geometry(), term.sizeHint()
        marks = TermMarks(lambda label: label.text() == "Loss", term)
        for label in (term, other):
            marks.add(label)
        width = term.fontMetrics().horizontalAdvance("Loss")
        assert 0.2 * width < dots_under(term, theme.quiet) < 0.6 * width
        assert dots_under(other, theme.quiet) == 0
        assert contrast(QColor(theme.quiet), QColor(theme.window)) >= 3
        assert (term.geometry(), term.sizeHint()) == (before, hint)
    finally:
        apply_theme(LIGHT)


def test_a_legend_that_comes_later_is_marked_too(user):
    user.open_view("Sure or not")
    user.wait_until_settled()
    view = user.open_tab("Sure or not")
    legend = [label for label in view.findChildren(QLabel) if label.text() == "validation"]
    assert legend
    user.qtbot.waitUntil(lambda: all(label.cursor().shape() == Qt.CursorShape.WhatsThisCursor for label in legend))
