"""A page is read as the tree that a browser makes of it."""

from nnfs_gui.languages import LANGUAGES
from nnfs_gui.pages.html import document
from nnfs_gui.pages.page_tree import read_page


def body(content):
    return read_page(document("A title & more", LANGUAGES["de"], content)).body


def test_a_page_says_its_title_and_its_language():
    page = read_page(document("A title & <more>", LANGUAGES["zh_CN"], "<p>words</p>", ".mine { color: red; }"))
    assert (page.title, page.language) == ("A title & <more>", "zh-CN")
    assert ".mine { color: red; }" in page.styles
    assert page.body.text.strip() == "words"


def test_cells_and_rows_end_where_the_next_ones_begin():
    (table,) = body("<table><tr><td><th>a<th>b<tr><th>c<td>1<td class='g3 x'>2</table><p>after</p>").all("table")
    assert [[cell.text for cell in row.elements] for row in table.elements] == [["", "a", "b"], ["c", "1", "2"]]
    assert table.elements[1].elements[2].classes == {"g3", "x"}


def test_tags_without_an_end_do_not_hold_what_follows():
    (paragraph,) = body("<p>one<br>two<img alt='' src='data:'>three</p>").elements
    assert [element.tag for element in paragraph.elements] == ["br", "img"]
    assert paragraph.text == "onetwothree"


def test_a_drawing_is_kept_as_it_was_written():
    source = '<svg viewBox="0 0 4 4" width="4" height="4"><title>a &lt; b</title><path d="M0,0 H4"/></svg>'
    (drawing,) = body(f"<figure>{source}<p>after</p></figure>").all("svg")
    assert drawing.source == source
    assert drawing.attributes["width"] == "4"
    assert drawing.text == ""
    assert body(f"<figure>{source}<p>after</p></figure>").text.strip() == "after"


def test_what_is_looked_for_is_found_at_any_depth():
    tree = body("<main><section><ul><li>a</li><li>b</li></ul></section><ul><li>c</li></ul></main>")
    assert [item.text for item in tree.all("li")] == ["a", "b", "c"]
