"""What a message about a file must be, whatever stood in the file."""

import unicodedata


def is_sentence_about(path, message):
    """Whether the message names the file, ends, and can do nothing to a terminal."""
    harmless = all(letter.isprintable() or unicodedata.category(letter) == "Cn" for letter in message)  # Cn: not yet known
    return message.startswith(str(path)) and message.endswith(".") and harmless
