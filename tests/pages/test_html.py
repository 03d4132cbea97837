"""What every page keeps: names are text and nothing else, and the page can ask nobody for anything."""

import base64
import hashlib
import re
from html.parser import HTMLParser

import pytest

from nnfs_gui.languages import ENGLISH, LANGUAGES, Language
from nnfs_gui.pages.html import Wording, document, escape

HOSTILE = (
    "</title><script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "&lt;b&gt; &amp; <b>",
    "]]>--><!--",
    "javascript:alert(1)",
    "\u202eright to left\x00\x1b[31m",
    "]]></svg><style>*{display:none}</style>",
)


class Texts(HTMLParser):
    """The tags of a page, and the texts between them."""

    def __init__(self, page):
        super().__init__()
        self.tags, self.texts = [], []
        self.feed(page)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data):
        self.texts.append(data)


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_name_is_a_text_wherever_it_stands(name):
    plain = Texts(document("name", ENGLISH, '<p title="name">name</p>'))
    page = Texts(document(name, ENGLISH, f'<p title="{escape(name)}">{Wording().text("{name}", name=name)}</p>'))
    assert [tag for tag, _ in page.tags] == [tag for tag, _ in plain.tags]
    assert page.tags[-1][1].keys() == {"title"}
    assert "".join(page.texts).count("\x1b") == 0


def policy_of(page):
    return dict(
        part.split(" ", 1)
        for tag, attributes in Texts(page).tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
        for part in attributes["content"].split("; ")
    )


def test_the_page_forbids_every_connection_and_allows_what_is_in_it_by_its_hash():
    page = document("A page", ENGLISH, "<p>words</p>", "p { color: red; }", "let x = 1;")
    policy = policy_of(page)
    assert policy["default-src"] == policy["base-uri"] == policy["form-action"] == "'none'"
    for directive, tag in (("style-src", "style"), ("script-src", "script")):
        (content,) = re.findall(f"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        expected = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
        assert policy[directive] == f"'sha256-{expected}'"
    assert policy_of(document("A page", ENGLISH, ""))["script-src"] == "'none'"


def test_the_policy_stands_before_all_that_it_rules():
    page = document("A page", ENGLISH, "<p>words</p>", script="let x = 1;")
    assert page.index("Content-Security-Policy") < min(page.index(tag) for tag in ("<title", "<style", "<script", "<body"))


@pytest.mark.parametrize("content", ["</script><b>", "x = '</style>'", "<!-- "])
def test_what_would_end_its_tag_is_no_script(content):
    with pytest.raises(ValueError, match="may hold neither"):
        document("A page", ENGLISH, "", script=content)


@pytest.mark.parametrize("language", [*LANGUAGES.values(), Language("ar", "العربية", ("ar",))], ids=lambda it: it.code)
def test_the_page_says_its_language_and_writes_numbers_as_that_does(language):
    page = document("A page", language, "")
    html = next(attributes for tag, attributes in Texts(page).tags if tag == "html")
    assert html == {"lang": language.code.replace("_", "-"), "dir": "rtl" if language.code == "ar" else "ltr"}
    assert Wording(language=language).number(12345.5, ",.1f") == language.figures("12,345.5")
