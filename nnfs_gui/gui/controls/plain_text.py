"""Names where Qt would take them for rich text, or for an access key: as the text that they are."""

import html

from nnfs_gui.words import showable, showable_lines


def as_tip(text: str) -> str:
    """Return a text for a tool-tip, which Qt takes for HTML if it looks like some."""
    text = showable_lines(text)
    if "<" not in text and "&" not in text:
        return text
    return f"<span>{html.escape(text).replace(chr(10), '<br>')}</span>"


def as_label(text: str) -> str:
    """Return a text for an action or a button, where & marks the key that follows it."""
    return showable(text).replace("&", "&&")
