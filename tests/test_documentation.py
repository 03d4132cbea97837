"""The site of .github/docs: built strict, whole, and without a request to any other machine."""

import json
import os
import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from browser import Browser
from screenshots import known_texts

from nnfs_gui import nn, training
from nnfs_gui.cli.commands import COMMANDS
from nnfs_gui.gui.inside.views import VIEWS
from nnfs_gui.lessons.glossary import read_glossary
from nnfs_gui.training.config import SETTINGS

slow = pytest.mark.slow  # it takes some seconds to build the site
CHECKOUT = Path(__file__).resolve().parents[1]
LOADS = {"script": "src", "img": "src", "iframe": "src", "link": "href", "source": "src", "object": "data"}
CODE = {"code", "pre", "script", "style"}


class Page(HTMLParser):
    """What a page loads, the anchors in it, and its words outside of code."""

    def __init__(self, path):
        super().__init__()
        self.loads, self.anchors, self.words, self.open_code = [], set(), [], 0
        self.feed(path.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attrs):
        attributes = dict(attrs)
        self.open_code += tag in CODE
        if tag in LOADS and (address := attributes.get(LOADS[tag])):
            self.loads.append(address)
        if "id" in attributes:
            self.anchors.add(attributes["id"])

    def handle_endtag(self, tag):
        self.open_code -= tag in CODE

    def handle_data(self, data):
        if not self.open_code:
            self.words.append(data)


def test_menus_that_pages_lead_through_are_there():
    known = {text.removesuffix("…") for text in known_texts()}
    for path in [CHECKOUT / "README.md", *(CHECKOUT / ".github" / "docs" / "pages").rglob("*.md")]:
        ways = re.findall(r"\*([A-Z]\w+ > [^*\n]+)\*", path.read_text("utf-8"))
        steps = {step.strip().removesuffix("…") for way in ways for step in way.split(">")}
        assert steps - known == set(), path


def test_the_picture_of_the_folders_has_each_of_them():
    page = (CHECKOUT / ".github/docs/pages/about/how-it-is-built.md").read_text("utf-8")
    named = set(re.findall(r"[\w.]+/?", page.split("```")[1]))
    program = CHECKOUT / "nnfs_gui"
    modules = {path.name for path in (*program.glob("*.py"), *(program / "gui").glob("*.py"))} - {"__init__.py"}
    packages = (*program.glob("*/__init__.py"), *program.glob("*/*/__init__.py"))
    folders = (*(path.parent for path in packages), *(CHECKOUT / "resources").iterdir())
    assert modules | {f"{path.name}/" for path in folders} <= named


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("site")
    command = ["-m", "mkdocs", "build", "--strict", "--config-file", ".github/docs/mkdocs.yml", "--site-dir", str(folder)]
    environment = os.environ | {"NO_MKDOCS_2_WARNING": "1", "PYTHONPATH": str(CHECKOUT)}
    result = subprocess.run(
        [sys.executable, *command], cwd=CHECKOUT, env=environment, capture_output=True, text=True, check=False
    )
    assert result.returncode == 0, result.stderr
    return folder


@pytest.fixture(scope="module")
def pages(site):
    return {path.relative_to(site).as_posix(): Page(path) for path in site.rglob("*.html")}


@slow
def test_the_site_asks_no_other_machine_for_anything(site, pages):
    for name, page in pages.items():
        assert [address for address in page.loads if re.match(r"\w+:|//", address)] == [], name
    for sheet in site.rglob("*.css"):
        assert re.findall(r"url\(['\"]?(?:\w+:)?//[^)]*|@import", sheet.read_text("utf-8")) == [], sheet
    assert (site / "search" / "search_index.js").read_text("utf-8").startswith("var __index = {")  # found without a server


@slow
def test_every_command_setting_term_view_and_public_name_has_its_place(pages):
    anchors = {name: page.anchors for name, page in pages.items()}
    assert {f"nnfs-gui-{name}" for name in COMMANDS} <= anchors["reference/command-line.html"]
    assert set(SETTINGS) <= anchors["reference/settings.html"]
    assert set(read_glossary().terms) <= anchors["reference/glossary.html"]
    public = {f"nnfs_gui.nn.{name}" for name in nn.__all__} | {f"nnfs_gui.training.{name}" for name in training.__all__}
    assert public <= anchors["reference/nn.html"]
    of_views = set().union(*(ids for name, ids in anchors.items() if name.startswith("views/")))
    assert {row.key for row in VIEWS} <= of_views


@slow
def test_in_a_browser_without_a_server_the_search_finds_pages_and_nothing_else_is_asked_for(site, tmp_path):
    browser = Browser(tmp_path)
    try:
        browser.open(site / "index.html")
        found = """new Promise((done) => {
            const field = document.querySelector("input.md-search__input");
            field.focus();
            field.value = "momentum";
            field.dispatchEvent(new Event("input", {bubbles: true}));
            const look = () => {
                const pages = [...document.querySelectorAll("a.md-search-result__link")].map((link) => link.href);
                pages.length ? done(pages) : setTimeout(look, 50);
            };
            look();
        })"""
        assert any("reference/glossary.html" in page for page in browser.run(found))
        assert [address for address in browser.requests if not address.startswith("file:")] == []
        assert browser.complaints == []
    finally:
        browser.close()


@slow
def test_formulas_are_drawn_and_the_search_knows_the_words_around_them(site, pages):
    assert [name for name, page in pages.items() if "$" in "".join(page.words)] == []
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    assert any("<math" in page.read_text("utf-8") for page in site.rglob("*.html"))
    assert len(index["docs"]) > len(pages)
