"""The pages of terms, without a window."""

import pytest
from PySide6.QtGui import QTextDocument

from nnfs_gui.gui.help.pages import term_page
from nnfs_gui.gui.help.widgets.rich_text import RichText
from nnfs_gui.gui.look.style import apply_theme
from nnfs_gui.gui.look.theme import DARK, LIGHT
from nnfs_gui.lessons.glossary import read_glossary

GLOSSARY = read_glossary()


@pytest.fixture
def page(qtbot):
    page = RichText()
    qtbot.addWidget(page)
    page.resize(420, 400)
    page.show()
    return page


def test_no_term_needs_to_be_scrolled_sideways(page, qtbot):
    for term in GLOSSARY:
        page.set_html(term_page(term, GLOSSARY))
        for width in (300, 420):
            page.resize(width, 400)
            qtbot.waitUntil(lambda: page.horizontalScrollBar().maximum() == 0)
        assert term.title in page.toPlainText()


def colours(page, name):
    url = (GLOSSARY.folder / name).as_uri()
    image = page.loadResource(QTextDocument.ResourceType.ImageResource.value, url)
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_a_picture_has_the_colours_of_the_theme(page, qapp, theme):
    apply_theme(theme)
    found = colours(page, "overfitting.svg")
    assert {theme.training, theme.validation} <= found
    apply_theme(LIGHT)


def test_a_text_loads_nothing_but_pictures_beside_it(page, tmp_path):
    (tmp_path / "a.css").write_text("p { color: red }", "utf-8")
    for address in ((tmp_path / "a.css").as_uri(), "https://example.org/a.svg", (tmp_path / "none.svg").as_uri()):
        assert page.loadResource(QTextDocument.ResourceType.ImageResource.value, address) is None
