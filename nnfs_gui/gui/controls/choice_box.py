"""A box to choose one of a few things from."""

from collections.abc import Mapping
from typing import Any

from nnfs_gui.gui.controls.shortened import ShortenedBox


def make_choice_box(name: str, accessible_name: str, tip: str, choices: Mapping[Any, str]) -> ShortenedBox:
    """Return a box with these choices, each with what it is called; `currentData` of the box is what is chosen."""
    box = ShortenedBox()
    box.setObjectName(name)
    box.setAccessibleName(accessible_name)
    box.setToolTip(tip)
    for choice, words in choices.items():
        box.addItem(words, choice)
    return box
