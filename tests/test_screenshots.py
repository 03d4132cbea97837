"""Whether the pictures of the README and the documentation still show the window.

A picture is out of date when it shows words that the window no longer has, or when another version of the program is
released. Colours and places are not looked at: those differ with nearly every commit, and from machine to machine, and a
test that fails so often is soon obeyed without looking. `python tests/pictures.py WORD` takes one anew.
"""

import json
import re
from pathlib import Path

from screenshots import FOLDER, TAKEN, known_texts

import nnfs_gui

CHECKOUT = Path(__file__).resolve().parents[1]
NOTES = json.loads(TAKEN.read_text("utf-8"))
PAGES = [CHECKOUT / "README.md", *sorted((CHECKOUT / ".github" / "docs" / "pages").rglob("*.md"))]
MOST_BYTES = 150_000


def test_each_picture_says_what_the_window_says_and_is_of_this_version():
    known = known_texts()
    gone = {name: missing for name, note in NOTES.items() if (missing := sorted(set(note["says"]) - known))}
    assert gone == {}, (
        f"Take these anew, as they show words that the window no longer has: tests/pictures.py {' '.join(gone)}"
    )
    old = [name for name, note in NOTES.items() if note["version"] != nnfs_gui.__version__]
    assert old == [], "With a new version all pictures are taken anew by tests/pictures.py"


def test_each_picture_is_small_has_a_note_and_is_shown_somewhere():
    shown = {name for page in PAGES for name in re.findall(r"screenshots/([\w-]+)\.png", page.read_text("utf-8"))}
    files = {path.stem for path in FOLDER.glob("*.png")}
    assert files == set(NOTES)
    assert shown == files
    assert [path.name for path in FOLDER.glob("*.png") if path.stat().st_size > MOST_BYTES] == []
