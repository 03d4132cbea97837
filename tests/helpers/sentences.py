"""What a message about a file must be, whatever stood in the file."""

import unicodedata

_UNKNOWN = ("Cn", "Co")  # not assigned yet, and for private use: no terminal obeys them


def is_sentence_about(path, message):
    """Whether the message names the file, ends, and can do nothing to a terminal."""
    harmless = all(letter.isprintable() or unicodedata.category(letter) in _UNKNOWN for letter in message)
    return message.startswith(str(path)) and message.endswith(".") and harmless
